import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { combinationsOf } from '#assessment/ways/combinations.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { combinationJson } from './combinations-json.ts'
import { combinationSchema } from './combinations-schema.ts'
import { findingMap } from './finding-map.ts'
import { combinationsSection } from './plan-combinations.ts'

const on = day('2026-11-21')

function combinations(name: string) {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  const { ways, ...plan } = planFor(parsed.matter, on)
  return combinationsOf({ matter: parsed.matter, on, plan, budget: budgetOf(parsed.matter, on).found }, ways)
}

describe('続けて使う道のくらべ', () => {
  const section = combinationsSection(combinations('guarantee-company'))
  const [text, table, ...details] = section?.blocks ?? []

  it('sets them side by side, and tells each when asked', () => {
    expect(section).toMatchObject({ id: 'combinations', title: '続けて使う道のくらべ' })
    expect(text?.kind).toBe('text')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.head).toEqual(['続けて使う道', '選べるか', '家', '毎月', '終わるまで', '合計'])
    const rows = table.rows.map((cells) => cells.map(({ words }) => words))
    // B-seed-1900: 1,743,000 by 10,000 is 175 months, and one before the closing
    expect(rows[0]).toEqual([
      ...['任意売却のあと、残りを分割で払う', 'まだ選べます', '売れる', '10,000円', '176か月', '1,743,000円'],
    ])
    expect(rows.find(([title]) => title === '任意売却のあと、残りを一括の和解で終える')?.slice(3)).toEqual([
      '—',
      '—',
      '—',
    ])
    expect(details.every((block) => block.kind === 'table' && block.isFolded === true)).toBe(true)
    expect(details).toHaveLength(rows.length)
  })

  it('tells days, what is left and the persons', () => {
    const [first] = details
    if (first?.kind !== 'table') throw new Error('no table')
    const rows = first.rows.map((cells) => cells.map(({ words }) => words))
    expect(rows).toContainEqual(['先の道の後に残る額', '1,743,000円'])
    // counted from the earliest opening that practice knows, 2027-03-31, and from the usual one
    expect(rows).toContainEqual([
      '決済を済ませる日',
      '決済を、早ければ2027年3月下旬まで、ふつうは2027年9月上旬まで（開札の日の見込みから）',
    ])
    expect(rows.map(([label]) => label)).not.toContain('始められる最後の日')
    expect(rows).toContainEqual(['終わる日（見込み）', '2041年7月10日(水)'])
    expect(rows).toContainEqual(['今日から12か月後に残る額', '1,633,000円'])
    expect(rows.find(([label]) => label === '本人')?.[1]).toContain('（1,743,000円）')
  })

  it('says what does not end', () => {
    const long = combinationsSection(combinations('agency-second-mortgage'))?.blocks[1]
    if (long?.kind !== 'table') throw new Error('no table')
    const words = long.rows.map((cells) => cells.map((cell) => cell.words))
    expect(words.find(([title]) => title === '競売のあと、残りを分割で払う')?.slice(3)).toEqual([
      ...['10,000円', '100年を超える', '—'],
    ])
    // 1,048 and four before the closing on 2027-03-15
    expect(words[0]?.[4]).toBe('1,052か月')
  })

  it('is left out where there is none', () => {
    expect(combinationsSection([])).toBe(null)
    expect(combinationsSection(combinations('wage-seizure'))).toBe(null)
  })
})

describe('続けて使う道の JSON', () => {
  it.each(['guarantee-company', 'condominium-arrears', 'pair-loan'])(
    '%s fits its schema, and every figure has its finding',
    (name) => {
      const { idOf, findings } = findingMap()
      const all = combinations(name).map((one) => combinationJson(one, idOf))
      expect(all.map((one) => combinationSchema.safeParse(one).error)).toEqual(all.map(() => undefined))
      for (const { money, residual, owedAfter } of all) {
        for (const figure of [money?.perMonth, money?.total, residual, ...owedAfter.map(({ owed }) => owed)]) {
          if (figure) expect(findings[figure.finding]?.value).toBe(figure.value)
        }
      }
      expect(all[0]).toMatchObject({ id: 'voluntary-sale+instalments', ways: ['voluntary-sale', 'instalments'] })
    },
  )
})
