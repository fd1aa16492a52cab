import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { scenarioOf } from '#assessment/sale/home.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { emptyDraft } from '#web/parts/draft.ts'
import { languages } from '#web/words/words.ts'
import { movedTo, noDrafts, readWhatIf, sliderAt, whatIfBase, withWhatIf } from './what-if-values.ts'

const today = day('2026-11-22')
const nothing = { price: null, monthly: null, closingOn: null }

function example(name: string): Matter {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return parsed.matter
}

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const seed = example('guarantee-company')
const baseOf = (matter: Matter) => whatIfBase(matter, planFor(matter, today), today)
const draft = (text: string) => ({ text, chosen: null })
const read = (field: 'price' | 'monthly' | 'month', text: string) =>
  readWhatIf({ ...noDrafts, [field]: draft(text) }, baseOf(seed), today)

describe('a value that is tried', () => {
  it('changes nothing where nothing is tried', () => {
    expect(withWhatIf(seed, nothing)).toBe(seed)
    expect(readWhatIf(noDrafts, baseOf(seed), today).values).toEqual(nothing)
  })

  it('moves what stays owed by what the price brings more, less the greater fee', () => {
    // 19,000,000 leaves 1,743,000. A million more: the fee rises by 3 % and tax, 33,000; the stamp stays. 1,743,000 − 967,000.
    const plan = planFor(withWhatIf(seed, { ...nothing, price: yen(20_000_000) }), today)
    expect(plan.voluntarySale?.residual.value).toBe(776_000)
  })

  it('is paid by the month as tried: 1,743,000 by 5,000 takes 349 months', () => {
    // 348 × 5,000 = 1,740,000; 3,000 are left for the 349th.
    const plan = planFor(withWhatIf(seed, { ...nothing, monthly: yen(5_000) }), today)
    expect(plan.ways.find(({ id }) => id === 'voluntary-sale')?.money?.months).toBe(349)
  })

  it('moves the closing, and with it only what would come after it', () => {
    const later = withWhatIf(seed, { ...nothing, closingOn: day('2027-03-10') })
    expect(scenarioOf(later)?.voluntarySale).toMatchObject({
      ...{ closingOn: '2027-03-10', contractOn: '2026-12-10', mediationContractOn: '2026-11-21' },
    })
    const sooner = withWhatIf(seed, { ...nothing, closingOn: day('2026-11-22') })
    expect(scenarioOf(sooner)?.voluntarySale).toMatchObject({
      ...{ closingOn: '2026-11-22', contractOn: '2026-11-22', mediationContractOn: '2026-11-21' },
    })
  })

  it.each([
    ['no scenario', {}],
    ['scenarios that are not known', { scenarios: null, settings: null }],
    ['none', { scenarios: [] }],
  ])('fits a file with %s', (_, fields) => {
    const made = withWhatIf(matterOf(fields), { price: yen(1), monthly: yen(1), closingOn: today })
    expect(matterFrom(JSON.parse(JSON.stringify(made)))).toHaveProperty('matter')
    expect(made.settings?.instalments).toEqual([1])
  })
})

describe('what is typed', () => {
  it.each([
    ['price', '1,850万円', { price: 18_500_000 }],
    ['price', '１８５０万', { price: 18_500_000 }],
    ['price', '0円', { price: null }],
    ['price', 'わからない', { price: null }],
    ['price', '<img src=x onerror=alert(1)>', { price: null }],
    ['price', 'マイナス100万円', { price: null }],
    // Either end of a range may be meant: it is asked for.
    ['price', '1,800万円〜1,900万円', { price: null }],
    ['monthly', '8,000円', { monthly: 8_000 }],
    ['monthly', '0円', { monthly: null }],
    ['month', '2027年3月', { closingOn: '2027-03-10' }],
    ['month', '2026年11月', { closingOn: '2026-11-22' }],
    ['month', '2026年10月', { closingOn: null }],
    ['month', '2036年11月', { closingOn: '2036-11-10' }],
    ['month', '2036年12月', { closingOn: null }],
  ] as const)('%s %s', (field, text, expected) => {
    expect(read(field, text).values).toEqual({ ...nothing, ...expected })
  })

  it.each([
    ['price', '0円', 'fewer'],
    ['monthly', '0円', 'fewer'],
    ['month', '2026年10月', 'past'],
    ['month', '2036年12月', 'tooFar'],
    ['month', '2027年3月', null],
  ] as const)('is told why it cannot be tried: %s %s', (field, text, expected) => {
    expect(read(field, text).problems[field]).toBe(expected)
  })
})

describe('a slider', () => {
  it('runs from a fifth below the market to a fifth above it', () => {
    const pair = matterOf({
      properties: [
        { id: 'home', kind: 'house', marketValue: { low: 20_000_000, typical: 22_000_000, high: 25_000_000 } },
      ],
      loans: [{ id: 'loan', balance: 30_000_000 }],
      rights: [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1 }],
    })
    expect(baseOf(pair).prices).toEqual({ low: 16_000_000, high: 30_000_000, step: 100_000 })
  })

  it('runs about the price of the plan where no market value is known, and is not there where no price is', () => {
    // 19,000,000 × 0.8 and × 1.2.
    expect(baseOf(seed).prices).toEqual({ low: 15_200_000, high: 22_800_000, step: 100_000 })
    expect(baseOf(matterOf({})).prices).toBe(null)
  })

  it('stands at what is tried, else at what the plan takes', () => {
    const base = baseOf(seed)
    expect(sliderAt('price', nothing, base, today)).toBe(19_000_000)
    expect(sliderAt('price', { ...nothing, price: yen(17_000_000) }, base, today)).toBe(17_000_000)
    expect(sliderAt('monthly', nothing, base, today)).toBe(10_000)
    // The contract of 10 December stands for the closing.
    expect(sliderAt('month', nothing, base, today)).toBe(1)
  })

  it.each([
    ['price', 18_300_000, { price: 18_300_000 }],
    ['monthly', 7_000, { monthly: 7_000 }],
    ['month', 0, { closingOn: '2026-11-22' }],
    ['month', 2, { closingOn: '2027-01-10' }],
  ] as const)('writes into its field what is then read: %s at %i', (field, at, expected) => {
    for (const language of languages) {
      const drafts = { ...noDrafts, [field]: movedTo(field, at, today, language) }
      expect(readWhatIf(drafts, baseOf(seed), today).values).toEqual({ ...nothing, ...expected })
      expect(drafts[field]).not.toEqual(emptyDraft)
    }
  })
})
