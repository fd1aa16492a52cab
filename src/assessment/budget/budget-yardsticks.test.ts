import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { budgetOf } from './budget.ts'

const people = [
  { id: 'self', bornOn: '1981-06-01' },
  { id: 'spouse', bornOn: '1990-04-01' },
]
const wage = { id: 'pay', person: 'self', kind: 'wage', net: 210_000, gross: 260_000, interval: 'monthly' }
const place = { zone: 1, winterClass: 6, place: '東京都' }

function assessed(budget: object, more: object = {}, on = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', people, budget, ...more })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return budgetOf(parsed.matter, day(on))
}

const amount = (id: string, ...given: Parameters<typeof assessed>) =>
  assessed(...given).found.yardsticks.find((one) => one.id === id)?.monthly.value ?? null

const missing = (...given: Parameters<typeof assessed>) =>
  assessed(...given).problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.path] : []))
const beyond = (...given: Parameters<typeof assessed>) =>
  assessed(...given).problems.flatMap((problem) => (problem.kind === 'not-covered' ? [problem.rule] : []))

describe('生活扶助基準の目安', () => {
  const of = (budget: object, on?: string) => amount('public-assistance', { household: ['self'], ...budget }, {}, on)

  it.each([
    // one person of 45: 46,930 or 41,760, + 27,790, and the addition of the month
    ['1-1', '2026-09-30', 76_220],
    ['1-1', '2026-10-01', 77_220],
    ['2-2', '2026-10-01', 72_050],
  ])('in %s on %s is %i', (grade, on, expected) => {
    expect(of({ grade }, on)).toBe(expected)
  })

  it('is not reckoned for the grades of which no table was found, nor for months beyond', () => {
    for (const grade of ['1-2', '2-1', '3-1', '3-2']) {
      expect(of({ grade })).toBe(null)
      expect(beyond({ household: ['self'], grade })).toContain('public-assistance-standard')
    }
    expect(of({ grade: '1-1' }, '2027-10-01')).toBe(null)
    expect(beyond({ household: ['self'], grade: '1-1' }, {}, '2027-10-01')).toContain('public-assistance-standard')
    expect(beyond({ household: ['self'], grade: '1-1' }, {}, '2027-09-30')).not.toContain('public-assistance-standard')
  })

  it('asks for the grade, the household and the birthdays', () => {
    expect(missing({ household: ['self'] })).toContain('budget.grade')
    expect(missing({ grade: '1-1' })).toContain('budget.household')
    const unborn = { people: [{ id: 'self' }] }
    expect(missing({ household: ['self'], grade: '1-1' }, unborn)).toContain('people[0].bornOn')
    expect(amount('public-assistance', { household: ['self'], grade: '1-1' }, unborn)).toBe(null)
  })

  it('says what it speaks of, and where it comes from', () => {
    const found = assessed({ household: ['self'], grade: '1-1' }).found.yardsticks[0]
    expect(found?.covers).toEqual([
      'food',
      'utilities',
      'comms',
      'daily',
      'clothing',
      'transport',
      'press',
      'social.gifts',
      'leisure',
    ])
    expect(found?.monthly.from.map(({ rule }) => rule)).toEqual(['public-assistance-standard'])
    expect(found?.monthly.notes.map(({ kind }) => kind)).toEqual(['caution', 'doubt'])
    expect(found?.actual).toBe(null)
  })
})

describe('食費と水道・光熱費の確かめ', () => {
  // 60 % of 77,220 is 46,332
  const low = (food: number, utilities: number | null | undefined) =>
    assessed({
      ...{ household: ['self'], grade: '1-1' },
      expenses: [
        { id: 'food', kind: 'food', monthly: food },
        { id: 'power', kind: 'utilities', monthly: utilities },
      ],
    }).found.checks.livingLooksTooLow

  it.each([
    [36_332, 10_000, false],
    [36_331, 10_000, true],
    [46_332, 0, false],
    [46_331, 0, true],
    // half of it is unknown: nothing is said
    [1, null, null],
    [1, undefined, null],
  ])('of %i and %o is too low: %o', (food, utilities, expected) => {
    expect(low(food, utilities)).toBe(expected)
  })

  it('carries the source of its share', () => {
    const found = assessed({ household: ['self'], grade: '1-1' }).found.yardsticks[1]
    expect(found).toMatchObject({ id: 'food-and-utilities', kind: 'check', covers: ['food', 'utilities'] })
    expect(found?.label).toContain('60%')
    expect(found?.monthly).toMatchObject({ rule: 'living-statement-fields', confidence: 'several', value: 46_332 })
    expect(found?.monthly.notes.every(({ kind }) => kind === 'practice')).toBe(true)
    expect(found?.monthly.from[0]?.rule).toBe('living-yardstick')
  })
})

describe('個人再生の最低生活費の目安', () => {
  const noHousing: readonly BudgetLineId[] = ['housing.rent', 'housing.loan']
  const base = { incomes: [wage], household: ['self'], noneOf: noHousing, ...place }
  const of = (budget: object, on?: string) => amount('rehabilitation-minimum', { ...base, ...budget }, {}, on)
  const rent = (monthly: number) => ({ expenses: [{ id: 'rent', kind: 'rent', monthly }], noneOf: ['housing.loan'] })
  const loan = (monthly: number) => ({
    expenses: [{ id: 'loan', kind: 'repayment', category: 'housing.loan', monthly }],
    noneOf: ['housing.rent'],
  })

  it.each<readonly [object, number]>([
    // 478 + 527 + 16 + 555 = 1,576 thousand, by 12: 131,333.3…
    [{}, 131_334],
    // + 12 × 50,000 = 600,000 below the cap of 642,000; and the cap
    [rent(50_000), 181_334],
    [loan(50_000), 181_334],
    [rent(53_501), 184_834],
    // gross 166,666 × 12 = 1,999,992: 490 instead of 555; 166,667 × 12 = 2,000,004: 525
    [{ incomes: [{ ...wage, gross: 166_666 }] }, 125_917],
    [{ incomes: [{ ...wage, gross: 166_667 }] }, 128_834],
    // a pension has no cost of working, and its gross is not asked: 478 + 527 + 16 = 1,021
    [{ incomes: [{ ...wage, kind: 'pension', gross: null }] }, 85_084],
    // a dependant of 36 (37 on the next 1 April): 478 + 499 + 583 + 20 + 555 = 2,135
    [{ household: ['self', 'spouse'] }, 177_917],
  ])('with %o is %i', (budget, expected) => {
    expect(of(budget)).toBe(expected)
  })

  it('takes the ages of the next 1 April', () => {
    // born 1981-06-01: 40 on 2022-04-01, 41 on 2023-04-01: 1,586 and 1,576 thousand by 12
    expect(of({}, '2022-03-31')).toBe(132_167)
    expect(of({}, '2022-04-01')).toBe(131_334)
  })

  it.each<readonly [object, string]>([
    [{ zone: null }, 'budget.zone'],
    [{ winterClass: null }, 'budget.winterClass'],
    [{ place: null }, 'budget.place'],
    [{ household: null }, 'budget.household'],
    [{ incomes: [] }, 'budget.incomes'],
    [{ incomes: [{ ...wage, gross: null }] }, 'budget.incomes[0].gross'],
    [{ incomes: [{ ...wage, net: null }] }, 'budget.incomes[0].net'],
    [{ noneOf: ['housing.rent'] }, 'budget.expenses'],
    [{ noneOf: ['housing.loan'] }, 'budget.expenses'],
  ])('without a fact asks for it: %o', (budget, path) => {
    expect(of(budget)).toBe(null)
    expect(missing({ ...base, ...budget })).toContain(path)
  })

  it('is for one income: with two, or two homes, or a line that the order lacks, it is not reckoned', () => {
    const second = { ...wage, id: 'second', person: 'spouse' }
    const two = { incomes: [wage, second], household: ['self', 'spouse'] }
    const homes = { expenses: [...rent(1).expenses, ...loan(1).expenses], noneOf: [] }
    for (const budget of [two, homes, { zone: 2, winterClass: 2 }]) {
      expect(of(budget)).toBe(null)
      expect(beyond({ ...base, ...budget })).toContain('rehab-disposable-income')
    }
    // the allowance for a child, a payment that comes once, and one of somebody elsewhere carry no household
    const child = { ...second, kind: 'childAllowance' }
    expect(of({ ...two, incomes: [wage, child] })).toBe(177_917)
    expect(of({ ...two, incomes: [wage, { ...second, once: true }] })).toBe(177_917)
    expect(of({ incomes: [wage, second] })).toBe(131_334)
    // two payments to the same person are one income: 210,000 gross more lies in the same band
    expect(of({ incomes: [wage, { ...second, person: 'self' }] })).toBe(131_334)
  })

  it('tells what was assumed', () => {
    const found = assessed(base).found.yardsticks.find(({ id }) => id === 'rehabilitation-minimum')?.monthly
    expect(found?.steps.map(({ value }) => value)).toEqual([1_576_000, 131_334])
    expect(found?.notes).toHaveLength(2)
    // 24 × 210,000
    expect(found?.from[0]).toMatchObject({
      rule: 'rehab-disposable-income',
      facts: { ages: [45], netTwoYears: 5_040_000, grossAnnual: 3_120_000, earned: true },
    })
  })
})

describe('差押えの後に残る給料の目安', () => {
  const of = (incomes: readonly object[], loans: readonly object[] = []) =>
    amount('seizure-floor', { incomes }, { loans })

  it.each<readonly [object, number | null]>([
    // three quarters; the part of a yen stays with the debtor; at most 330,000
    [{ net: 200_000 }, 150_000],
    [{ net: 200_001 }, 150_001],
    [{ net: 440_001 }, 330_000],
    // 240,000 every two months keep 180,000; 90,000 a month
    [{ net: 240_000, interval: 'multi-month', months: 2 }, 90_000],
    // 10,000 a day keep 7,500, on 20 days
    [{ net: 10_000, interval: 'daily', daysPerMonth: 20 }, 150_000],
    // 100,000 in ten days keep 75,000: 75,000 × 36.5 / 12 = 228,125
    [{ net: 100_000, interval: 'other-days', days: 10 }, 228_125],
    [{ net: 500_000, kind: 'bonus', interval: null, timesPerYear: 2 }, 55_000],
    [{ kind: 'pension' }, null],
    [{ net: null }, null],
    [{ interval: null }, null],
    [{ once: true }, null],
  ])('of a wage with %o is %o', (fields, expected) => {
    expect(of([{ ...wage, ...fields }])).toBe(expected)
  })

  it('is a sum over those who owe, and none where one of theirs is unknown', () => {
    const second = { ...wage, id: 'a-second', person: 'spouse', net: 100_000 }
    expect(of([wage, second])).toBe(157_500 + 75_000)
    expect(of([wage, second], [{ id: 'home', debtor: 'spouse' }])).toBe(75_000)
    expect(of([wage, { ...second, net: null }])).toBe(null)
    expect(of([wage, { ...second, net: null }], [{ id: 'home', debtor: 'self' }])).toBe(157_500)
  })

  it('leaves out whoever is not of the household', () => {
    const second = { ...wage, id: 'a-second', person: 'spouse', net: 100_000 }
    expect(amount('seizure-floor', { incomes: [wage, second], household: ['self'] })).toBe(157_500)
  })
})

describe('家計調査の目安', () => {
  const ids = (household: readonly string[] | null) =>
    assessed({ household, noneOf: budgetLineIds }).found.yardsticks.map(({ id, monthly }) => [id, monthly.value])

  it('is for two and more', () => {
    expect(ids(['self', 'spouse'])).toEqual([
      ['survey-food', 94_895],
      ['survey-utilities', 24_547],
      ['survey-clothing', 10_063],
      ['survey-total', 314_001],
    ])
    expect(ids(['self'])).toEqual([])
    expect(ids(null)).toEqual([])
  })

  it('is an average with its source, and never a minimum', () => {
    const { found } = assessed({ household: ['self', 'spouse'], noneOf: budgetLineIds })
    for (const { kind, monthly } of found.yardsticks) {
      expect(kind).toBe('average')
      expect(monthly).toMatchObject({
        rule: 'household-survey-yardstick',
        confidence: 'several',
        checked: '2026-11-21',
      })
      expect(monthly.notes.map((one) => one.kind)).toEqual(['practice', 'doubt'])
    }
    expect(found.usual.capacities).toEqual([])
    expect(found.yardsticks.at(-1)?.covers).not.toContain('debt')
    // none of everything: known, and 0
    expect(found.yardsticks[0]?.actual).toEqual({ amount: 0, isWhole: true })
  })

  it('stands beside what is known of its lines, and tells where part is open', () => {
    const expenses = [{ id: 'food', kind: 'food', monthly: 5 }]
    const { yardsticks } = assessed({ household: ['self', 'spouse'], expenses }).found
    expect(yardsticks.map(({ actual }) => actual)).toEqual([
      { amount: 5, isWhole: true },
      null,
      null,
      { amount: 5, isWhole: false },
    ])
  })
})
