import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { rules } from '#law/rules.ts'
import { tables } from '#law/tables.ts'
import { changedRules, changesForMatter, type MatterChange } from '#report/law-diff.ts'
import { type HealthItem, lawHealth } from '#report/law-health.ts'
import { dayOption, readMatter } from './input.ts'
import { hanging } from './layout.ts'
import { failureLines } from './rule.ts'
import { WrongUse } from './wrong-use.ts'

const columns = 80

export interface LawOptions {
  readonly on?: string | undefined
  readonly months?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly json: boolean
}

const headings: Readonly<Record<HealthItem['kind'], (months: number) => string>> = {
  changes: (months) => `${months}か月以内に変わる規定`,
  unchecked: (months) => `${months}か月以上確かめていない規定`,
  weak: () => '出どころが弱い規定',
}

/** `ninbai law health`: what to look at again. A report, never a failure. */
export function lawHealthCommand(options: LawOptions): string {
  const on = dayOption(options.on)
  const months = monthsOption(options.months)
  const items = lawHealth(rules, tables, on, months)
  if (options.json) return `${JSON.stringify({ on, months, items }, null, 2)}\n`
  const kinds: readonly HealthItem['kind'][] = ['changes', 'unchecked', 'weak']
  const lines = kinds.flatMap((kind) => {
    const those = items.filter((item) => item.kind === kind)
    const listed = those.flatMap(({ id, title, words }) => hanging('・', `${title}（${id}）：${words}`, columns))
    return [`【${headings[kind](months)}】${those.length}件`, ...listed, '']
  })
  return `${[`基準日 ${dayWords(on)}`, '', ...lines].join('\n').trimEnd()}\n`
}

function monthsOption(text: string | undefined): number {
  if (text === undefined) return 6
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1) return Number(text)
  throw new WrongUse(`--months は1から999までの月数にしてください（いまの値：${text.slice(0, 40)}）。`)
}

/** `ninbai law diff`: which rules change between two days, and what that means for the given matters. */
export async function lawDiffCommand(paths: readonly string[], options: LawOptions): Promise<string> {
  const [from, to] = [requiredDay('--from', options.from), requiredDay('--to', options.to)]
  if (to < from) throw new WrongUse(`--to（${to}）は --from（${from}）より後の日にしてください。`)
  const changes = changedRules(rules, from, to)
  const matters: { readonly path: string; readonly changes: readonly MatterChange[] }[] = []
  for (const path of paths) matters.push({ path, changes: changesForMatter(changes, await readMatter(path), from) })
  if (options.json) return `${JSON.stringify({ from, to, rules: changes, matters }, null, 2)}\n`
  const lines = [
    `${dayWords(from)}の翌日から${dayWords(to)}までに変わる規定：${changes.length}件`,
    ...changes.flatMap(({ id, title, versions }) =>
      versions.flatMap(({ since, by }) =>
        hanging('・', `${title}（${id}）：${since === null ? '' : dayWords(since)}から ${by}`, columns),
      ),
    ),
    ...matters.flatMap((matter) => [
      '',
      `${matter.path}：${matter.changes.length}件`,
      ...matter.changes.flatMap(changeLines),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function changeLines({ rule, title, since, by, on, now, changed }: MatterChange): readonly string[] {
  const after = changed.kind === 'answer' ? JSON.stringify(changed.output) : failureLines(rule, changed).join(' ')
  return [
    ...hanging('・', `${title}（${rule}）：${dayWords(since)}から ${by}`, columns),
    ...hanging('  いまの想定', `${on === null ? '' : `（${dayWords(on)}）`}：${JSON.stringify(now)}`, columns),
    ...hanging('  新しい版なら：', after, columns),
  ]
}

function requiredDay(name: string, text: string | undefined): Day {
  if (text === undefined) throw new WrongUse(`${name} に日を「2026-11-21」の形で書いてください。`)
  return dayOption(text, name)
}
