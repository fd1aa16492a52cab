import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { budgetOf } from './budget.ts'

interface Given {
  readonly net: number
  readonly spent: number
  /** Lines of which nobody has said a word. */
  readonly open?: readonly string[]
  readonly more?: object
}

function assessed({ net, spent, open = [], more = {} }: Given) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'self', bornOn: '1981-06-01' }],
    budget: {
      incomes: [{ id: 'pay', person: 'self', kind: 'pension', net, interval: 'monthly' }],
      expenses: [{ id: 'food', kind: 'food', monthly: spent }],
      noneOf: budgetLineIds.filter((id) => !open.includes(id)),
      household: ['self'],
      grade: '1-1',
      ...more,
    },
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return budgetOf(parsed.matter, day('2026-11-21'))
}

const offerOf = (given: Given) => assessed(given).found.usual.offer?.value ?? null

describe('申し出る額と分からない項目', () => {
  it.each([
    // surplus, what is open, the high end of the offer; 20,000 over can shrink to nothing while an expense is open
    [20_000, [], 20_000],
    [20_000, ['medical'], null],
    [20_000, ['income.other'], 20_000],
    [20_000, ['medical', 'income.other'], null],
    [1, ['medical'], null],
    // nothing over, and no more income to come: 0, whatever else is spent
    [0, ['medical'], 0],
    [-20_000, ['medical'], 0],
    [-20_000, [], 0],
    // more income may come
    [-20_000, ['income.other'], null],
    [0, ['income.other'], null],
    [-20_000, ['medical', 'income.other'], null],
  ])('with %i over and %o open is %o', (over, open, high) => {
    expect(offerOf({ net: 100_000 + over, spent: 100_000, open })?.high ?? null).toBe(high)
  })

  it('asks for what it needs', () => {
    const paths = (over: number, open: readonly string[]) =>
      assessed({ net: 100_000 + over, spent: 100_000, open }).problems.flatMap((problem) =>
        problem.kind === 'missing' && problem.path.startsWith('budget.') ? [problem.path] : [],
      )
    expect(paths(1, ['medical'])).toContain('budget.expenses')
    expect(paths(0, ['income.other'])).toContain('budget.incomes')
  })

  it('has no capacities while an expense is open: they would be too high', () => {
    expect(assessed({ net: 1, spent: 1, open: ['medical'] }).found.usual.capacities).toEqual([])
    expect(assessed({ net: 1, spent: 1, open: ['income.other'] }).found.usual.capacities).toHaveLength(1)
  })
})

describe('返済余力', () => {
  // 生活扶助基準 for one of 45 in 1級地-1: 77,220
  it.each([
    // income, spent on food, capacity, low end: the greater of the two counts
    [100_000, 50_000, 22_780, 22_000],
    [100_000, 77_219, 22_780, 22_000],
    [100_000, 77_221, 22_779, 22_000],
    [100_000, 90_000, 10_000, 10_000],
    [77_220, 50_000, 0, 0],
    [78_219, 50_000, 999, 0],
    [78_220, 50_000, 1_000, 1_000],
    [50_000, 20_000, 0, 0],
  ])('of an income of %i with %i spent is %i', (net, spent, capacity, low) => {
    const { usual } = assessed({ net, spent }).found
    expect(usual.capacities.map(({ standard, amount }) => [standard, amount.value])).toEqual([
      ['public-assistance', capacity],
    ])
    expect(usual.offer?.value.low).toBe(low)
  })

  it('takes off what comes first and other needs, but not the other debts, which the surplus takes off', () => {
    const expenses = [
      { id: 'food', kind: 'food', monthly: 50_000 },
      { id: 'car', kind: 'car', monthly: 3_000 },
      { id: 'tax', kind: 'taxAndPremiums', monthly: 4_000 },
      { id: 'child', kind: 'support', monthly: 5_000 },
      { id: 'card', kind: 'repayment', monthly: 45_000 },
    ]
    const { usual } = assessed({ net: 110_000, spent: 0, more: { expenses } }).found
    // 110,000 − 77,220 − 3,000 − 9,000; 110,000 − 107,000
    expect(usual.capacities[0]?.amount.value).toBe(20_780)
    expect(usual.offer?.value).toEqual({ low: 3_000, high: 3_000, first: [] })
    expect(usual.capacities[0]?.amount.steps.map(({ value }) => value)).toEqual([
      110_000, 50_000, 77_220, 77_220, 3_000, 9_000, 20_780, 20_780,
    ])
  })

  it('is our own yardstick, and says so', () => {
    const [capacity] = assessed({ net: 100_000, spent: 1 }).found.usual.capacities
    expect(capacity?.amount).toMatchObject({ rule: 'repayment-capacity', confidence: 'unverified' })
    expect(capacity?.amount.notes[0]?.text).toContain('私たちの見積り')
    expect(capacity?.amount.from.map(({ rule }) => rule)).toEqual(['budget-income', 'living-yardstick'])
  })

  it('leaves the low end open where no standard could be reckoned', () => {
    expect(offerOf({ net: 100_000, spent: 90_000, more: { grade: null } })).toEqual({
      ...{ low: null, high: 10_000, first: [] },
    })
  })
})

describe('申し出る額の理由', () => {
  it('tells the working and the trap of limitation', () => {
    const offer = assessed({ net: 100_000, spent: 90_000 }).found.usual.offer
    expect(offer?.rule).toBe('monthly-offer')
    expect(offer?.steps.map(({ value }) => value)).toEqual([10_000, 30_000, 10_000, 10_000, 10_000])
    expect(offer?.from.map(({ rule }) => rule)).toEqual(['budget-surplus', 'repayment-capacity'])
    expect(offer?.notes.map(({ text }) => text).join('')).toContain('時効')
    const without = assessed({ net: 100_000, spent: 90_000, more: { grade: null } }).found.usual.offer
    expect(without?.steps.at(-1)?.value).toBe('基準の額が分からない')
  })
})

describe('生活保護を受けているとき', () => {
  const income = (net: number, person = 'self') => ({
    incomes: [
      { id: 'pay', person: 'self', kind: 'pension', net: 100_000, interval: 'monthly' },
      { id: 'aid', person, kind: 'publicAssistance', net, interval: 'monthly' },
    ],
  })

  it('nothing can be offered, whatever is over and whatever is open', () => {
    for (const open of [[], ['medical']]) {
      const { offer } = assessed({ net: 0, spent: 10_000, open, more: income(1) }).found.usual
      expect(offer?.value).toEqual({ low: 0, high: 0, first: ['limitation', 'rehabilitation', 'bankruptcy'] })
      expect(offer?.rule).toBe('public-assistance-and-debt')
      expect(offer?.notes.map(({ text }) => text)).toEqual([
        '保護費を借金の返済に使わないように、福祉事務所から指導されます。',
      ])
    }
  })

  it('is told from having been given 0 yen', () => {
    expect(offerOf({ net: 0, spent: 10_000, more: income(0) })?.high).toBe(30_000)
  })
})
