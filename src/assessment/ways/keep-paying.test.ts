import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { keepPaying } from './keep-paying.ts'

function way(fields: object, today = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  const plan = planFor(matter, on)
  return keepPaying({ matter, on, plan, budget: budgetOf(matter, on).found })
}

const told: readonly BudgetLineId[] = ['income.wage', 'food', 'housing.loan']
const none = (...but: readonly BudgetLineId[]) => budgetLineIds.filter((id) => ![...told, ...but].includes(id))

/** A household with so much a month for its home, of which 100,000 yen is the loan that is in the budget. */
const budget = (room: number, noneOf: readonly BudgetLineId[] = none()) => ({
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
  expenses: [
    { id: 'food', kind: 'food', monthly: 300_000 - room },
    { id: 'house', kind: 'repayment', category: 'housing.loan', monthly: 100_000 },
  ],
  noneOf,
})
const people = [
  { id: 'self', name: '本人', relation: 'self' },
  { id: 'wife', name: '妻', relation: 'spouse' },
]
/** 12,000,000 yen without interest, 100,000 a month: 120 months. */
const loan = {
  ...{
    id: 'home',
    purpose: 'home',
    debtor: 'self',
    lender: { kind: 'bank' },
    balance: 12_000_000,
    balanceOn: '2026-10-31',
  },
  ...{ ratePercent: 0, method: 'levelPayment', instalment: 100_000, paymentDay: 27, lastPaidOn: '2026-10-27' },
  ...{ delayRatePercent: 14.6, dayCount: 'fixed365' },
}
const savings = (value: number) => [{ id: 'bank', kind: 'deposit', value }]
const paying = { people, loans: [loan], budget: budget(150_000) }
/** One instalment missed on 27 October: 100,000 and 25 days at 14.6 %, 1,000. */
const late = { ...paying, loans: [{ ...loan, lastPaidOn: '2026-09-27', firstMissedMonth: '2026-10' }] }

const paths = ({ lacks }: ReturnType<typeof way>) => lacks.map((one) => (one.kind === 'missing' ? one.path : one.kind))
const numbers = ({ money }: ReturnType<typeof way>) =>
  money === null ? null : [money.perMonth?.value, money.ends, money.months, money.total?.value]

describe('keeping up the payments', () => {
  it.each([
    // From 2026-11 to 2036-10 are 120 instalments of 100,000 for 12,000,000; one less leaves 100,000 that nobody has told of.
    [240, [100_000, 'ends', 120, 12_000_000]],
    [239, [100_000, 'unknown', null, undefined]],
    [120, [100_000, 'unknown', null, undefined]],
  ] as const)('of an unknown rate, under a contract of 2016-10 for %i months', (termMonths, expected) => {
    const contract = { ...loan, ratePercent: null, contractOn: '2016-10-01', termMonths }
    expect(numbers(way({ ...paying, loans: [contract] }))).toEqual(expected)
  })

  it('gives the three numbers and what is still owed', () => {
    const found = way(paying)
    expect(found.status).toBe('open')
    expect(numbers(found)).toEqual([100_000, 'ends', 120, 12_000_000])
    expect(found.owedAfter.map(({ months, owed }) => [months, owed.value])).toEqual([
      [12, 10_800_000],
      [36, 8_400_000],
      [60, 6_000_000],
      [120, 0],
    ])
    expect(found).toMatchObject({ until: null, lacks: [], home: { outcome: 'kept', leaveBy: null } })
    expect(found.people.map(({ person, owes }) => [person, owes?.value ?? null])).toEqual([
      ['self', 12_000_000],
      ['wife', null],
    ])
    expect(found.credit.every(({ until, words }) => until === null && words.includes('異動'))).toBe(true)
  })

  it.each([
    // room for 100,000 a month, savings, status, missing: the loan runs for 120 months
    [100_000, null, 'open', []],
    [99_999, null, 'unknown', ['assets']],
    [99_999, 119, 'closed', []],
    [99_999, 120, 'open', []],
  ] as const)('with room for %i and savings of %s it is %s', (room, value, status, lacks) => {
    const found = way({ ...paying, budget: budget(room), ...(value === null ? {} : { assets: savings(value) }) })
    expect(found.status).toBe(status)
    expect(paths(found)).toEqual(lacks)
    expect(found.money === null).toBe(status === 'closed')
  })

  it('asks for an open expense only where there is room, and for an open income only where there is none', () => {
    const open: readonly BudgetLineId[] = ['medical', 'income.bonus', 'housing.loan']
    expect(paths(way({ ...paying, budget: budget(100_000, none(...open)) }))).toEqual(['budget.expenses'])
    expect(paths(way({ ...paying, budget: budget(99_999, none(...open)) }))).toEqual(['budget.incomes'])
    expect(paths(way({ people, loans: [loan] }))).toEqual(['budget'])
  })

  it('spreads the bonus part over the year', () => {
    const bonus = { ...loan, bonusInstalment: 60_000, bonusMonths: [1, 7] }
    // 1,320,000 a year: 11,880,000 in 108 months from November, then 100,000 and 20,000
    expect(numbers(way({ ...paying, loans: [bonus] }))).toEqual([110_000, 'ends', 110, 12_000_000])
    expect(way({ ...paying, loans: [bonus], budget: budget(110_000) }).status).toBe('open')
    expect(way({ ...paying, loans: [bonus], budget: budget(109_999) }).status).toBe('unknown')
  })

  it.each([
    // a twelfth of 10 % on 12,000,000 is the whole instalment; at 9.99 % it is 99,900
    [10, 'closed'],
    [9.99, 'open'],
  ])('at %d %% it is %s', (ratePercent, status) => {
    const found = way({ ...paying, loans: [{ ...loan, ratePercent }] })
    expect(found.status).toBe(status)
    if (status === 'closed') expect(found.reasons.join('')).toContain('終わりません')
  })

  it('counts the equal instalments of the contract where the rate is unknown', () => {
    const { ratePercent: _, ...without } = loan
    const dated = { ...without, contractOn: '2016-10-05', termMonths: 240 }
    expect(numbers(way({ ...paying, loans: [dated] }))).toEqual([100_000, 'ends', 120, 12_000_000])
    expect(way({ ...paying, loans: [dated] }).owedAfter).toEqual([])
    expect(numbers(way({ ...paying, loans: [without] }))).toEqual([100_000, 'unknown', null, undefined])
  })

  it('pays equal parts of the principal with their interest', () => {
    const equal = { ...loan, method: 'levelPrincipal', amount: 24_000_000, termMonths: 240, ratePercent: 1.2 }
    // 100,000 and 12,000; interest 12,000 + 11,900 + … + 100 over 120 months: 726,000
    expect(numbers(way({ ...paying, loans: [equal] }))).toEqual([112_000, 'ends', 120, 12_726_000])
    expect(paths(way({ ...paying, loans: [{ ...equal, termMonths: null }] }))).toEqual(['loans[0].termMonths'])
  })
})

describe('with an instalment overdue', () => {
  it.each([
    [null, 'unknown', ['assets']],
    [100_999, 'closed', []],
    [101_000, 'open', []],
  ] as const)('and savings of %s it is %s', (value, status, lacks) => {
    const found = way({ ...late, ...(value === null ? {} : { assets: savings(value) }) })
    expect(found.status).toBe(status)
    expect(paths(found)).toEqual(lacks)
  })

  it('pays it at once, and the rest as agreed', () => {
    const found = way({ ...late, assets: savings(101_000) })
    expect(numbers(found)).toEqual([100_000, 'ends', 119, 12_001_000])
    // 119 months from today the loan ends; the bureaus keep it for five years
    expect(found.credit.map(({ until }) => until?.value.lastDayAtLatest)).toEqual([
      '2041-10-21',
      '2041-10-21',
      '2041-10-21',
    ])
    expect(found.warnings.join('')).toContain('承認')
  })

  it.each([
    ['2026-11-21', 'open', []],
    ['2026-11-20', 'unknown', ['loans[0].acceleratedOn']],
  ])('and a demand until %s it is %s', (deadlineOn, status, lacks) => {
    const letters = [{ id: 'demand', kind: 'formal-demand', receivedOn: '2026-11-10', deadlineOn }]
    const found = way({ ...late, assets: savings(101_000), letters })
    expect(found).toMatchObject({ status, until: deadlineOn })
    expect(paths(found)).toEqual(lacks)
  })
})

describe('where it can no longer be', () => {
  it('is closed once the whole is due, and once the home is gone', () => {
    const due = way({ ...late, loans: [{ ...loan, acceleratedOn: '2026-11-20' }] })
    expect(due).toMatchObject({ status: 'closed', money: null, owedAfter: [], until: null })
    expect(due.reasons.join('')).toContain('期限の利益')
    expect(
      way({ ...late, loans: [{ ...loan, firstMissedMonth: '2026-10', acceleratedOn: '2026-11-22' }] }).status,
    ).not.toBe('closed')
    const sold = way({ ...paying, properties: [{ id: 'flat', kind: 'house', soldOn: '2026-11-20' }] })
    expect(sold).toMatchObject({ status: 'closed', home: { outcome: 'none' } })
  })

  it('is unknown without a word of payments', () => {
    expect(paths(way({}))).toEqual(['loans[0].firstMissedMonth'])
    expect(paths(way({ ...paying, loans: [{ ...loan, instalment: null }] }))).toEqual(['loans[0].instalment'])
  })
})

describe('published cases', () => {
  it('H-gendai-75010: after 25 of 35 years 13,949,516 yen are left, 134,698 a month', () => {
    const contract = {
      ...{ contractOn: '2001-11-05', amount: 35_000_000, ratePercent: 3, termMonths: 420, method: 'levelPayment' },
    }
    const own = { id: 'home', purpose: 'home', debtor: 'self', paymentDay: 27, lastPaidOn: '2026-11-27', ...contract }
    const found = way({ ...paying, loans: [own] }, '2026-11-28')
    // The payment is 134,697.57, cut to the yen. A plain loop: interest cut too, and the last instalment takes the rest.
    let [left, total] = [35_000_000, 0]
    for (let month = 1; month <= 420; month += 1) {
      if (month === 301) {
        expect(Math.abs(left - 13_949_516)).toBeLessThan(1_000)
        total = 0
      }
      const due = left + Math.floor((left * 3) / 1200)
      const paid = month === 420 ? due : 134_697
      left = due - paid
      total += paid
    }
    expect(numbers(found)).toEqual([134_697, 'ends', 120, total])
    expect(found.status).toBe('open')
    expect(found.owedAfter.at(-1)?.owed.value).toBe(0)
  })

  it.each([
    // 民法137条1号: who owes with one who goes bankrupt may be asked for all at once (H-amics-joint)
    [{ jointDebtors: ['wife'] }, {}, false],
    [{ jointDebtors: ['wife'] }, { letters: [{ id: 'a', kind: 'attorney-notice', receivedOn: '2026-11-21' }] }, true],
    [{ jointDebtors: ['wife'] }, { letters: [{ id: 'a', kind: 'attorney-notice', receivedOn: '2026-11-22' }] }, false],
    [{ jointGuarantors: ['wife'] }, { events: [{ id: 'b', kind: 'bankruptcyPetition', on: '2026-11-21' }] }, true],
    [{}, { events: [{ id: 'b', kind: 'bankruptcyPetition', on: '2026-11-21' }] }, false],
  ])('%j with %j warns that the whole may fall due: %s', (more, happened, warns) => {
    const found = way({ ...paying, ...happened, loans: [{ ...loan, ...more }] })
    expect(found.status).toBe('open')
    expect(found.reasons.join('').includes('民法137条1号')).toBe(warns)
  })

  it('is closed where there is no loan, whatever else the court is doing', () => {
    expect(way({ loans: [] })).toMatchObject({ status: 'closed', reasons: ['払い続ける住宅ローンがありません。'] })
    const letters = [{ id: 'l', kind: 'compulsory-commencement-order', receivedOn: '2026-11-01' }]
    expect(way({ loans: [], letters }).reasons).toEqual(['払い続ける住宅ローンがありません。'])
    expect(way({}).status).toBe('unknown')
  })

  it('H-kurashi-65: 130,000 a month short, 7,800,000 of savings last for 60 months', () => {
    const lines: readonly BudgetLineId[] = ['income.pension', 'food', 'medical', 'other', 'housing.loan']
    const found = way({
      people,
      loans: [{ ...loan, balance: 20_000_000, instalment: 120_000 }],
      assets: savings(7_800_000),
      budget: {
        incomes: [{ id: 'pension', person: 'self', kind: 'pension', net: 220_000, interval: 'monthly' }],
        expenses: [
          { id: 'living', kind: 'food', monthly: 150_000 },
          { id: 'doctor', kind: 'medical', monthly: 30_000 },
          { id: 'rest', kind: 'other', monthly: 50_000 },
          { id: 'house', kind: 'repayment', category: 'housing.loan', monthly: 120_000 },
        ],
        noneOf: budgetLineIds.filter((id) => !lines.includes(id)),
      },
    })
    expect(found.status).toBe('closed')
    expect(found.reasons.join('')).toContain('毎月130,000円足りません')
    expect(found.reasons.join('')).toContain('60か月')
  })
})
