import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { reschedule } from './reschedule.ts'

function way(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day('2026-11-21')
  const plan = planFor(matter, on)
  return reschedule({ matter, on, plan, budget: budgetOf(matter, on).found })
}

const told: readonly BudgetLineId[] = ['income.wage', 'food']
const noneOf = budgetLineIds.filter((id) => !told.includes(id))
const people = (bornOn: string | null = '1980-04-01') => [{ id: 'self', name: '本人', relation: 'self', bornOn }]
/** So much a month for the home; 3,600,000 a year before taxes. */
const budget = (room: number, more: object = {}) => ({
  ...{ household: ['self'], noneOf },
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 240_000, gross: 300_000, interval: 'monthly' }],
  expenses: [{ id: 'food', kind: 'food', monthly: 240_000 - room }],
  ...more,
})
/** 12,000,000 without interest and 120 months to go, from November 2026 to October 2036. */
const loan = {
  ...{ id: 'home', purpose: 'home', debtor: 'self', balance: 12_000_000, balanceOn: '2026-10-31', ratePercent: 0 },
  ...{ contractOn: '2016-10-05', termMonths: 240, method: 'levelPayment', instalment: 100_000, paymentDay: 27 },
  ...{ lastPaidOn: '2026-10-27', lender: { kind: 'bank' } },
}
const agencys = { ...loan, lender: { kind: 'jhf-direct' } }
const bank = { people: people(), loans: [loan], budget: budget(60_000) }
const agency = { people: people(), loans: [agencys], budget: budget(60_000) }

const paths = ({ lacks }: ReturnType<typeof way>) => lacks.map((one) => (one.kind === 'missing' ? one.path : one.kind))
const numbers = ({ money }: ReturnType<typeof way>) =>
  money === null ? null : [money.perMonth?.value, money.ends, money.months, money.total?.value]

describe('the agency', () => {
  it('adds fifteen years: 12,000,000 over 300 months', () => {
    const found = way(agency)
    expect(found.status).toBe('open')
    expect(numbers(found)).toEqual([40_000, 'ends', 300, 12_000_000])
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual([11_520_000, 10_560_000, 9_600_000, 7_200_000])
    expect(found.basis.map(({ rule }) => rule)).toContain('jhf-reschedule')
    expect(found.home).toMatchObject({ outcome: 'kept', leaveBy: null })
  })

  it('ends before the eightieth birthday', () => {
    // May 2040: 162 months from November 2026; 12,000,000 / 162 = 74,074.07, and the last month takes 12 yen more
    const found = way({ ...agency, people: people('1960-05-10'), budget: budget(100_000) })
    expect(numbers(found)).toEqual([74_074, 'ends', 162, 12_000_000])
    // the last month before November 2036 is that of the contract: nothing to stretch
    expect(way({ ...agency, people: people('1956-11-30') }).status).toBe('closed')
    expect(paths(way({ ...agency, people: people(null) }))).toEqual(['people[0].bornOn'])
  })

  it.each([
    // 75,000 a month and 25,000 twice a year: 950,000; four times that is 3,800,000 (printed in the reference)
    [0, 'open'],
    [200_000, 'open'],
    [200_001, 'closed'],
  ])('with 3,600,000 and %i a year is %s', (extra, status) => {
    const loans = [{ ...agencys, instalment: 75_000, bonusInstalment: 25_000, bonusMonths: [1, 7] }]
    const incomes = [
      { id: 'pay', person: 'self', kind: 'wage', net: 240_000, gross: 300_000, interval: 'monthly' },
      { id: 'more', person: 'self', kind: 'bonus', net: 0, gross: extra, interval: 'bonus', timesPerYear: 1 },
    ]
    expect(way({ ...agency, loans, budget: budget(60_000, { incomes }) }).status).toBe(status)
  })

  it.each([
    // of 1,320,000 a year for all loans 35 % of 3,600,000 is 1,260,000: the fall in income decides
    [4_500_000, 'open', []],
    [4_499_999, 'closed', []],
    [3_600_000, 'closed', []],
    [3_500_000, 'closed', []],
    [null, 'unknown', ['budget.incomeFall.yearlyBefore']],
  ] as const)('with an income of %s before is %s', (yearlyBefore, status, lacks) => {
    const loans = [
      { ...agencys, balance: 15_000_000, instalment: 10_000 },
      { ...loan, id: 'second' },
    ]
    const own = budget(200_000, { incomeFall: { cause: 'reducedPay', yearlyBefore } })
    const found = way({ ...agency, loans, budget: own })
    expect(found.status).toBe(status)
    expect(paths(found)).toEqual(lacks)
  })

  it('asks for the household only where it would decide', () => {
    const { household: _, ...without } = budget(60_000)
    expect(way({ ...agency, budget: without }).status).toBe('open')
    const loans = [{ ...agencys, instalment: 10_000 }]
    expect(paths(way({ ...agency, loans, budget: without }))).toContain('budget.household')
  })

  it('asks for the pay before taxes', () => {
    const incomes = [{ id: 'pay', person: 'self', kind: 'wage', net: 240_000, interval: 'monthly' }]
    expect(paths(way({ ...agency, budget: budget(60_000, { incomes }) }))).toEqual(['budget.incomes[0].gross'])
    expect(paths(way({ ...agency, budget: undefined }))).toEqual(['budget.incomes'])
  })

  it.each([
    // unemployed: three years of interest alone; room for nothing else
    ['unemployment', '2029-11-21', 'open'],
    ['unemployment', '2029-11-22', 'closed'],
    ['reducedPay', '2027-01-01', 'closed'],
  ])('for %s until %s is %s', (cause, until, status) => {
    const found = way({ ...agency, budget: budget(39_999, { incomeFall: { cause, until } }) })
    expect(found.status).toBe(status)
    if (status === 'open') expect(found.reasons.join('')).toContain('36か月')
  })
})

describe('a bank', () => {
  it.each([
    // 480 months from October 2016: 360 to go, 12,000,000 / 360 = 33,333.3
    [33_333, 'open', []],
    [33_332, 'unknown', ['budget.incomeFall.until']],
  ] as const)('with room for %i is %s', (room, status, lacks) => {
    const found = way({ ...bank, budget: budget(room) })
    expect(found.status).toBe(status)
    expect(paths(found)).toEqual(lacks)
  })

  it.each([
    ['2027-11-21', 'open'],
    ['2027-11-22', 'closed'],
  ])('takes interest alone for a year: income back on %s is %s', (until, status) => {
    const loans = [{ ...loan, ratePercent: 1.2 }]
    const found = way({ ...bank, loans, budget: budget(12_000, { incomeFall: { cause: 'illness', until } }) })
    expect(found.status).toBe(status)
    // a twelfth of 1.2 % on 12,000,000
    if (status === 'open') expect(numbers(found)).toEqual([12_000, 'unknown', null, undefined])
    expect(way({ ...bank, loans, budget: budget(11_999, { incomeFall: { cause: 'illness', until } }) }).status).toBe(
      'closed',
    )
  })

  it('leaves a loan alone that already runs for forty years', () => {
    const found = way({ ...bank, loans: [{ ...loan, contractOn: '1996-10-05', termMonths: 480 }] })
    expect(found.reasons.join('')).toContain('延ばせない')
  })

  it('says that the change itself is no entry, unless something is overdue', () => {
    expect(way(bank).credit[0]?.words).toContain('異動')
    const late = way({ ...bank, loans: [{ ...loan, lastPaidOn: '2026-09-27', firstMissedMonth: '2026-10' }] })
    expect(late.reasons.join('')).toContain('滞納が始まると')
    // 360 months from today, and five years
    expect(late.credit[0]?.until?.value.lastDayAtLatest).toBe('2061-11-21')
  })
})

describe('in every case', () => {
  it('is closed once the whole is due, and unknown where the lender or the payments are', () => {
    const due = way({ ...bank, loans: [{ ...loan, acceleratedOn: '2026-11-21' }] })
    expect(due).toMatchObject({ status: 'closed', money: null, until: null })
    expect(paths(way({ ...bank, loans: [{ ...loan, lender: null }] }))).toEqual(['loans[0].lender'])
    expect(paths(way({}))).toEqual(['loans[0].firstMissedMonth'])
  })

  it.each([
    ['2026-11-21', 'open'],
    ['2026-11-20', 'unknown'],
  ])('with a demand until %s it is %s', (deadlineOn, status) => {
    const letters = [{ id: 'demand', kind: 'acceleration-warning', receivedOn: '2026-11-10', deadlineOn }]
    expect(way({ ...bank, letters })).toMatchObject({ status, until: deadlineOn })
  })

  it('names the guideline after a disaster, with its 5,000,000 yen', () => {
    const found = way({ ...bank, budget: budget(60_000, { incomeFall: { cause: 'disaster' } }) })
    expect(found.help.join('')).toContain('5,000,000円')
    expect(found.basis.map(({ rule }) => rule)).toContain('disaster-guideline')
    expect(way(bank).basis.map(({ rule }) => rule)).not.toContain('disaster-guideline')
  })

  it('H-bunshun-39035: pay of 300,000 falls to 100,000 for a time; interest alone comes before any sale', () => {
    const found = way({
      people: people('1986-06-01'),
      loans: [{ ...loan, balance: 20_000_000, ratePercent: 1.2, contractOn: '2023-10-05', termMonths: 420 }],
      budget: {
        incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 100_000, gross: 100_000, interval: 'monthly' }],
        expenses: [{ id: 'food', kind: 'food', monthly: 70_000 }],
        ...{ household: ['self'], noneOf, incomeFall: { cause: 'reducedPay', until: '2027-06-30' } },
      },
    })
    expect(found.status).toBe('open')
    // a twelfth of 1.2 % on 20,000,000
    expect(numbers(found)).toEqual([20_000, 'unknown', null, undefined])
  })

  it('is closed where there is no loan', () => {
    expect(way({ loans: [] })).toMatchObject({ status: 'closed', reasons: ['条件を変える住宅ローンがありません。'] })
    expect(way({}).status).toBe('unknown')
  })
})
