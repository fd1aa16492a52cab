import { addMonths, type Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Confidence } from '#law/finding.ts'
import type { RuleEntry } from '#law/rule.ts'
import type { ReferenceTable } from '#law/table.ts'

/** 規定の点検。One thing to look at again: a figure that changes soon, was not checked for long, or rests on a weak source. */
export interface HealthItem {
  readonly kind: 'changes' | 'unchecked' | 'weak'
  readonly id: string
  readonly title: string
  readonly words: string
}

const weak: readonly Confidence[] = ['one-source', 'unverified']

/** What to look at again within so many months of a day; the order is that of the rules and tables. */
export function lawHealth(
  rules: readonly RuleEntry[],
  tables: readonly ReferenceTable[],
  on: Day,
  months: number,
): readonly HealthItem[] {
  const until = addMonths(on, months)
  const since = addMonths(on, -months)
  const changes = rules.flatMap(({ id, title, versions }) =>
    versions
      .filter((version) => version.since !== null && version.since > on && version.since <= until)
      .map(({ since: day, by }): HealthItem => {
        const words = `${day === null ? '' : dayWords(day)}から変わります（${by}）`
        return { kind: 'changes', id, title, words }
      }),
  )
  const all = [...rules, ...tables]
  const unchecked = all
    .filter(({ checked }) => checked < since)
    .map(
      ({ id, title, checked }): HealthItem => ({
        kind: 'unchecked',
        id,
        title,
        words: `最後に確かめた日：${dayWords(checked)}`,
      }),
    )
  const weakest = all
    .filter(({ confidence }) => weak.includes(confidence))
    .map(({ id, title, confidence }): HealthItem => {
      const words = confidence === 'one-source' ? '一つの資料だけによります' : 'まだ確かめられていません'
      return { kind: 'weak', id, title, words }
    })
  return [...changes, ...unchecked, ...weakest]
}
