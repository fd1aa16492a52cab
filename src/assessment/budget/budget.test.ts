import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { type Budget, budgetOf } from './budget.ts'

const today = '2026-11-21'

function assessed(fields: object, on = today) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return budgetOf(parsed.matter, day(on))
}

const budget = (fields: object, on = today) => assessed(fields, on).found

/** Every line but these is said to be none. */
const noneBut = (...told: readonly BudgetLineId[]) => budgetLineIds.filter((id) => !told.includes(id))

const line = ({ lines }: Budget, id: BudgetLineId) => lines.find((one) => one.id === id)
const amountOf = (found: Budget, id: BudgetLineId) => {
  const { state, monthly } = line(found, id)?.usual ?? {}
  return [state, monthly?.value ?? null]
}
const totals = ({ income, expense, surplus }: Budget['usual']) => [
  income?.value ?? null,
  expense?.value ?? null,
  surplus?.value ?? null,
]
const measures = ({ yardsticks }: Budget) =>
  yardsticks.map(({ id, monthly, actual }) => [id, monthly.value, actual?.amount ?? null])
const able = ({ usual }: Budget) => usual.capacities.map(({ standard, amount }) => [standard, amount.value])

/** One person of 45 in a ward of Tokyo with a wage, a rented room and a card loan. */
const single = {
  people: [{ id: 'self', name: '本人', bornOn: '1981-06-01' }],
  budget: {
    incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 210_000, gross: 260_000, interval: 'monthly' }],
    expenses: [
      { id: 'rent', kind: 'rent', monthly: 60_000 },
      { id: 'food', kind: 'food', monthly: 35_000 },
      { id: 'power', kind: 'utilities', monthly: 12_000 },
      { id: 'phone', kind: 'communication', monthly: 6_000 },
      { id: 'daily', kind: 'other', category: 'daily', monthly: 4_000 },
      { id: 'train', kind: 'commuting', monthly: 8_000 },
      { id: 'doctor', kind: 'medical', monthly: 2_000 },
      { id: 'insurance', kind: 'insurance', monthly: 3_000 },
      { id: 'card', kind: 'repayment', monthly: 10_000 },
    ],
    household: ['self'],
    noneOf: noneBut(
      ...(['income.wage', 'housing.rent', 'food', 'utilities', 'comms', 'daily', 'transport'] as const),
      ...(['medical', 'insurance', 'debt'] as const),
    ),
    ...{ grade: '1-1', zone: 1, winterClass: 6, place: '東京都' },
  },
} as const

describe('the budget of one person with a wage', () => {
  const found = budget(single)

  it('has every line in the order of the statement', () => {
    expect(found.lines.map(({ id }) => id)).toEqual(budgetLineIds)
    expect(amountOf(found, 'housing.rent')).toEqual(['amount', 60_000])
    expect(amountOf(found, 'car')).toEqual(['none', null])
    expect(found.household).toEqual([{ person: 'self', name: '本人', age: 45 }])
  })

  it('sums up: 60 + 35 + 12 + 6 + 4 + 8 + 2 + 3 + 10 = 140 thousand of 210', () => {
    expect(totals(found.usual)).toEqual([210_000, 140_000, 70_000])
    expect(found.usual).toMatchObject({ openIncomes: [], openExpenses: [] })
    expect(found.planned).toBe(null)
  })

  it('is held beside the yardsticks', () => {
    expect(measures(found)).toEqual([
      // 46,930 + 27,790 + 2,500; food to commuting: 35 + 12 + 6 + 4 + 8
      ['public-assistance', 77_220, 65_000],
      // 60 % of 77,220
      ['food-and-utilities', 46_332, 47_000],
      // 478 + 527 + 16 + 642 + 555 = 2,218 thousand, by 12: 184,833.3…; all but the card loan
      ['rehabilitation-minimum', 184_834, 130_000],
      // three quarters of 210,000
      ['seizure-floor', 157_500, 130_000],
    ])
    expect(found.checks.livingLooksTooLow).toBe(false)
  })

  it('has capacities by each standard, and an offer from the strictest up to what is over', () => {
    expect(able(found)).toEqual([
      // 210,000 − 77,220 − (60,000 + 2,000 + 3,000)
      ['public-assistance', 67_780],
      // 210,000 − 184,834
      ['rehabilitation-minimum', 25_166],
      // 210,000 − 157,500
      ['seizure-floor', 52_500],
    ])
    expect(found.usual.offer?.value).toEqual({ low: 25_000, high: 30_000, first: [] })
  })

  it('says only that no average for one person was found', () => {
    expect(assessed(single).problems).toEqual([
      {
        kind: 'not-covered',
        rule: 'household-survey-yardstick',
        title: '家計調査',
        on: null,
        reason: '単身世帯の平均の額が見つかっていません',
      },
    ])
  })
})

describe('the budget of a couple with two children', () => {
  const told = [
    ...(['income.wage', 'income.bonus', 'income.childAllowance', 'housing.loan', 'food', 'utilities'] as const),
    ...(['comms', 'education', 'insurance', 'car', 'public', 'medical', 'debt'] as const),
  ]
  const family = {
    people: [
      { id: 'a-self', bornOn: '1986-01-10' },
      { id: 'b-spouse', bornOn: '1988-03-03' },
      { id: 'c-child', bornOn: '2012-05-05' },
      { id: 'd-child', bornOn: '2016-08-08' },
    ],
    loans: [{ id: 'home', debtor: 'a-self' }],
    budget: {
      incomes: [
        { id: 'pay', person: 'a-self', kind: 'wage', net: 260_000, interval: 'monthly' },
        { id: 'bonus', person: 'a-self', kind: 'bonus', net: 300_000, timesPerYear: 2 },
        { id: 'part-time', person: 'b-spouse', kind: 'wage', net: 80_000, interval: 'monthly' },
        { id: 'child', person: 'a-self', kind: 'childAllowance', net: 40_000, interval: 'multi-month', months: 2 },
      ],
      expenses: [
        { id: 'home-loan', kind: 'repayment', category: 'housing.loan', monthly: 110_000 },
        { id: 'food', kind: 'food', monthly: 70_000 },
        { id: 'out', kind: 'food', category: 'food.out', monthly: 8_000 },
        { id: 'power', kind: 'utilities', category: 'utilities.power', monthly: 14_000 },
        { id: 'gas', kind: 'utilities', category: 'utilities.gas', monthly: 7_000 },
        { id: 'water', kind: 'utilities', category: 'utilities.water', amount: 9_001, months: 2 },
        { id: 'phone', kind: 'communication', monthly: 15_000 },
        { id: 'school', kind: 'education', monthly: 25_000 },
        { id: 'life', kind: 'insurance', monthly: 12_000 },
        { id: 'fuel', kind: 'car', category: 'car.fuel', monthly: 9_000 },
        { id: 'car-yearly', kind: 'car', amount: 100_000, months: 12 },
        { id: 'home-tax', kind: 'taxAndPremiums', category: 'tax', amount: 120_000, months: 12 },
        { id: 'doctor', kind: 'medical', monthly: 6_000 },
        { id: 'card', kind: 'repayment', category: 'debt.own', monthly: 30_000 },
      ],
      household: ['a-self', 'b-spouse', 'c-child', 'd-child'],
      noneOf: noneBut(...told),
      ...{ grade: '1-1', zone: 1, winterClass: 6, place: '東京都' },
    },
  }
  const found = budget(family)

  it('spreads what comes once in some months', () => {
    // 2 × 300,000 / 12; 40,000 / 2; 14,000 + 7,000 + 4,500.5; 9,000 + 8,333.3…
    expect(amountOf(found, 'income.bonus')).toEqual(['amount', 50_000])
    expect(amountOf(found, 'income.childAllowance')).toEqual(['amount', 20_000])
    expect(amountOf(found, 'utilities')).toEqual(['amount', 25_501])
    expect(amountOf(found, 'car')).toEqual(['amount', 17_334])
    expect(amountOf(found, 'public')).toEqual(['amount', 10_000])
    expect(amountOf(found, 'food')).toEqual(['amount', 78_000])
    expect(line(found, 'food')?.entries.map(({ label }) => label)).toEqual(['食費', '外食費'])
  })

  it('sums up', () => {
    // 110,000 + 78,000 + 25,501 + 15,000 + 25,000 + 12,000 + 17,334 + 10,000 + 6,000 + 30,000
    expect(totals(found.usual)).toEqual([410_000, 328_835, 81_165])
  })

  it('is held beside the yardsticks of four people, without the one that needs a single income', () => {
    expect(measures(found)).toEqual([
      // (46,930 + 46,930 + 49,270 + 46,460) × 0.66 = 125,129.4, up to 125,130; + 48,900 + 10,000
      ['public-assistance', 184_030, 118_501],
      // 60 % of it
      ['food-and-utilities', 110_418, 103_501],
      // of the debtor: 195,000 of the wage and 225,000 of each bonus, a sixth of it; all but taxes and the card
      ['seizure-floor', 232_500, 288_835],
      ['survey-food', 94_895, 78_000],
      ['survey-utilities', 24_547, 25_501],
      ['survey-clothing', 10_063, 0],
      // all but the loan, taxes, insurance and the card
      ['survey-total', 314_001, 166_835],
    ])
    expect(found.checks.livingLooksTooLow).toBe(true)
    expect(assessed(family).problems).toMatchObject([{ kind: 'not-covered', rule: 'rehab-disposable-income' }])
  })

  it('has capacities and an offer', () => {
    // 410,000 − 184,030 − (110,000 + 25,000 + 12,000 + 17,334 + 6,000) − 10,000; 410,000 − 288,835 − 10,000
    expect(able(found)).toEqual([
      ['public-assistance', 45_636],
      ['seizure-floor', 111_165],
    ])
    expect(found.usual.offer?.value).toEqual({ low: 30_000, high: 30_000, first: [] })
  })

  it('leaves out the income of somebody outside the household, and says so', () => {
    const without = { ...family, budget: { ...family.budget, household: ['a-self', 'c-child', 'd-child'] } }
    expect(totals(budget(without).usual)[0]).toBe(330_000)
    expect(assessed(without).problems).toContainEqual(
      expect.objectContaining({ kind: 'contradiction', paths: ['budget.incomes[2].person', 'budget.household'] }),
    )
  })
})

describe('the budget of a pensioner who is paid every two months', () => {
  const matter = JSON.parse(readFileSync('examples/old-agency-debt.json', 'utf8'))
  const found = budget(matter)

  it('takes half a payment, without the half yen, and half a premium with it', () => {
    // 250,001 / 2 = 125,000.5; 14,501 / 2 = 7,250.5
    expect(amountOf(found, 'income.pension')).toEqual(['amount', 125_000])
    expect(amountOf(found, 'public')).toEqual(['amount', 7_251])
    // 48,000 + 32,000 + 12,000 + 3,500 + 4,000 + 2,000 + 7,251 + 4,000
    expect(totals(found.usual)).toEqual([125_000, 112_751, 12_249])
  })

  it('has no wage that could be seized, and offers at most what is over', () => {
    expect(measures(found)).toEqual([
      // 41,350 + 27,790 + 2,500
      ['public-assistance', 71_640, 53_500],
      ['food-and-utilities', 42_984, 44_000],
      // zone 3 of 埼玉県, 71 years, no work: 572 + 480 + 14 + 568 = 1,634 thousand
      ['rehabilitation-minimum', 136_167, 105_500],
    ])
    // 125,000 − 71,640 − 52,000 − 7,251 and 125,000 − 136,167 − 7,251 are below zero
    expect(able(found)).toEqual([
      ['public-assistance', 0],
      ['rehabilitation-minimum', 0],
    ])
    expect(found.usual.offer?.value).toEqual({ low: 0, high: 12_000, first: [] })
  })
})

describe('a budget that falls short', () => {
  const short = (net: number) => ({
    people: [{ id: 'self' }],
    budget: {
      incomes: [{ id: 'pay', person: 'self', kind: 'wage', net, interval: 'monthly' }],
      expenses: [{ id: 'food', kind: 'food', monthly: 200_000 }],
      noneOf: noneBut('income.wage', 'food'),
    },
  })

  it.each([
    // income, surplus, high: whole thousands, at most 30,000, and 0 where nothing is over
    [180_000, -20_000, 0],
    [200_000, 0, 0],
    [200_001, 1, 0],
    [200_999, 999, 0],
    [201_000, 1_000, 1_000],
    [229_999, 29_999, 29_000],
    [230_000, 30_000, 30_000],
    [231_000, 31_000, 30_000],
  ])('with an income of %i has %i over and offers %i at most', (net, surplus, high) => {
    const { usual } = budget(short(net))
    expect(usual.surplus?.value).toBe(surplus)
    expect(usual.offer?.value.high).toBe(high)
    expect(usual.offer?.value.first).toEqual(high === 0 ? ['limitation', 'rehabilitation', 'bankruptcy'] : [])
  })

  it('is asked who shares the purse and where they live, and has the one yardstick that needs neither', () => {
    const found = budget(short(180_000))
    expect(measures(found)).toEqual([['seizure-floor', 135_000, 200_000]])
    expect(found.household).toBe(null)
    const paths = assessed(short(180_000)).problems.map((problem) => problem.kind === 'missing' && problem.path)
    expect(paths).toEqual(['budget.household', 'budget.grade', 'budget.zone', 'budget.winterClass', 'budget.place'])
  })
})

describe('what must hold of every budget', () => {
  const kinds = fc.constantFrom('wage', 'pension', 'rent', 'other')
  const amounts = fc.oneof(fc.integer({ min: 0, max: 400_000 }), fc.constantFrom(0, 1, null, undefined))
  const incomes = fc.array(fc.record({ kind: kinds, net: amounts, interval: fc.constantFrom('monthly', 'ten-day') }), {
    maxLength: 4,
  })
  const spent = fc.constantFrom('rent', 'food', 'utilities', 'taxAndPremiums', 'repayment', 'other')
  const expenses = fc.array(fc.record({ kind: spent, monthly: amounts, plannedMonthly: amounts }), { maxLength: 6 })
  const entries = fc.record({ incomes, expenses, closed: fc.boolean() }).map(({ incomes, expenses, closed }) => ({
    people: [{ id: 'self', bornOn: '1980-01-01' }],
    budget: {
      incomes: incomes.map((one, index) => ({ id: `in${index}`, person: 'self', ...one })),
      expenses: expenses.map((one, index) => ({ id: `out${index}`, ...one })),
      ...{ household: ['self'], noneOf: closed ? budgetLineIds : null, grade: '2-2' },
    },
  }))

  it('totals are the sums of the lines, and lines the sums of their parts', () => {
    const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0)
    fc.assert(
      fc.property(entries, (fields) => {
        const { lines, usual, planned } = budget(fields)
        for (const { usual: cell, entries: parts } of lines)
          expect(cell.monthly?.value ?? 0).toBe(sum(parts.map(({ monthly }) => monthly?.value)))
        for (const [column, month] of [['usual', usual] as const, ['planned', planned] as const]) {
          if (month === null) continue
          const of = (side: string) => sum(lines.map((one) => (one.side === side ? one[column].monthly?.value : 0)))
          expect([month.income?.value ?? 0, month.expense?.value ?? 0]).toEqual([of('income'), of('expense')])
          if (month.surplus !== null) expect(month.surplus.value).toBe(of('income') - of('expense'))
        }
      }),
      { seed: 20261121 },
    )
  })

  it('an offer is never above what is over, never negative, and in whole thousands up to 30,000', () => {
    fc.assert(
      fc.property(entries, (fields) => {
        const { usual, planned } = budget(fields)
        for (const month of [usual, planned]) {
          if (month?.offer == null) continue
          const { low, high } = month.offer.value
          expect(high).toBeLessThanOrEqual(Math.max(0, month.surplus?.value ?? 0))
          expect(high).toBeLessThanOrEqual(30_000)
          expect(high % 1_000).toBe(0)
          expect(low ?? 0).toBeGreaterThanOrEqual(0)
          expect(low ?? 0).toBeLessThanOrEqual(high)
        }
      }),
      { seed: 20261121 },
    )
  })

  it('the order of the file is no matter', () => {
    const plain = (fields: object) => {
      const { lines, usual, yardsticks } = budget(fields)
      const shown = { income: usual.income, expense: usual.expense, surplus: usual.surplus, offer: usual.offer }
      return JSON.stringify([lines, shown, yardsticks])
    }
    fc.assert(
      fc.property(entries, (fields) => {
        const { incomes, expenses } = fields.budget
        const turned = { ...fields.budget, incomes: incomes.toReversed(), expenses: expenses.toReversed() }
        expect(plain({ ...fields, budget: turned })).toBe(plain(fields))
      }),
      { seed: 20261121 },
    )
  })
})
