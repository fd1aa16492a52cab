import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { type CompareFact, comparedWays, compareFacts } from './ways-compare.ts'

function planOf(path: string): Plan {
  const parsed = parseMatter(readFileSync(`${path}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(path)
  return planFor(parsed.matter, day('2026-11-22'))
}

const told = (plan: Plan, id: WayId, fact: CompareFact, hulls = plan.unknowns().hulls) =>
  comparedWays(plan, hulls)
    .find(({ way }) => way.id === id)
    ?.facts[fact].map(({ words }) => words)

describe('the ways side by side', () => {
  const seed = planOf('examples/guarantee-company')

  it('tells what a sale at 19,000,000 leaves: 1,743,000 at 10,000 a month for 175 months from the closing', () => {
    // The closing is taken for 2026-12-10; 175 months later it is July 2041. After 120 months from today 119 have been paid.
    expect(told(seed, 'voluntary-sale', 'perMonth', [])).toEqual(['10,000円'])
    expect(told(seed, 'voluntary-sale', 'months', [])).toEqual(['175か月'])
    expect(told(seed, 'voluntary-sale', 'end', [])).toEqual(['2041年7月上旬ごろ'])
    expect(told(seed, 'voluntary-sale', 'total', [])).toEqual(['1,743,000円'])
    expect(told(seed, 'voluntary-sale', 'owedLater', [])).toEqual(['553,000円'])
  })

  it('tells between what unknown facts may move a figure', () => {
    expect(told(seed, 'voluntary-sale', 'months')).toEqual([
      '175か月',
      'まだ分からないことを入れると、218か月から',
      '220か月まで',
    ])
  })

  it('names no day beyond twenty years on which small instalments would end', () => {
    // 9,000,000 at 10,000 a month: 900 months; 175 months above have their day
    const far = planOf('test/golden/B-tv-elderly-3050')
    expect(told(far, 'instalments', 'months', [])).toEqual(['900か月'])
    expect(told(far, 'instalments', 'end', [])).toEqual(['20年を超えます'])
  })

  it('tells what a bankruptcy costs beside the nothing that it pays', () => {
    const [total, costs] = told(seed, 'bankruptcy', 'total', []) ?? []
    expect(total).toBe('0円')
    // The table: 12,000 to 19,000 for the gazette, 200,000 to 500,000 for the lawyer, and a trustee's deposit where one is named.
    expect(costs).toContain('官報に載せる費用12,000円〜19,000円')
    expect(costs).toContain('弁護士の費用200,000円〜500,000円')
    expect(told(seed, 'individual-rehabilitation', 'total', [])).toHaveLength(1)
  })

  it('has a finding behind every amount and every count', () => {
    const figures: readonly CompareFact[] = ['perMonth', 'months', 'end', 'total', 'owedLater']
    const cells = comparedWays(seed, seed.unknowns().hulls).flatMap(({ facts }) =>
      figures.flatMap((fact) => facts[fact]),
    )
    const bare = cells.filter(({ words, finding }) => finding === null && /\d/.test(words))
    expect(bare).toEqual([])
    expect(cells.some(({ finding }) => finding !== null)).toBe(true)
  })

  it('tells the last day with the finding that it rests on, and what is only expected as such', () => {
    const [cell] = comparedWays(seed, []).find(({ way }) => way.id === 'voluntary-sale')?.facts.until ?? []
    expect(cell?.words).toBe('決済を、早ければ2027年3月下旬まで、ふつうは2027年9月上旬まで（開札の日の見込みから）')
    expect(cell?.finding?.value).toBe('2027-09-10')
    expect(told(seed, 'bankruptcy', 'until')).toEqual(['—'])
  })

  it('names the court that a way goes through', () => {
    expect(told(seed, 'special-conciliation', 'court')).toEqual(['簡易裁判所に申し立てます。'])
    expect(told(seed, 'inheritance-renunciation', 'court')).toEqual(['家庭裁判所に申し出ます。'])
  })

  it('tells who learns of a way, for certain or perhaps', () => {
    expect(told(seed, 'auction', 'learns')).toEqual(['知られる：家族・裁判所のサイト', '知られうる：近所・勤め先'])
    expect(told(seed, 'servicer-settlement', 'learns')).toEqual(['知らせる手続はありません。'])
  })

  it('tells what a way means for each guarantor, with the amount', () => {
    const plan = planOf('test/golden/C-myhomeblack-guarantor')
    expect(told(plan, 'bankruptcy', 'guarantor')).toEqual(['保証人：600,000円まで請求されうる'])
    const early = planOf('test/golden/H-storec-divorce-guarantor')
    expect(told(early, 'keep-paying', 'guarantor')).toEqual(['元妻：払われている間は、ふつう請求されません。'])
    expect(told(early, 'voluntary-sale', 'guarantor')).toEqual(['元妻：まだ分かりません。'])
    expect(told(seed, 'bankruptcy', 'guarantor')).toEqual(['保証人は書かれていません。'])
  })

  it.each(['examples/first-letters', 'examples/pair-loan', 'test/golden/H-gendai-75010', 'test/golden/H-storec-uncle'])(
    'leaves no fact of any way without a word: %s',
    (path) => {
      const plan = planOf(path)
      for (const { facts } of comparedWays(plan, plan.unknowns().hulls))
        for (const fact of compareFacts) expect(facts[fact].map(({ words }) => words).join('')).not.toBe('')
    },
  )
})
