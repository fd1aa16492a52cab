import { describe, expect, it } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import { wayContextFor } from '#assessment/way-context.ts'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { homeIsAnothers, livesElsewhere } from './filer.ts'
import type { Way, WayId } from './way.ts'

// A joint guarantor asks; the home is her former husband's. 24,100,000 yen on 2026-11-10 at 1.2 %, 87,500 on the 27th, unpaid since July.
const on = day('2026-11-22')
const told: readonly BudgetLineId[] = ['income.wage', 'food']
const budget = (room: number) => ({
  noneOf: budgetLineIds.filter((id) => !told.includes(id)),
  incomes: [{ id: 'pay', person: 'me', kind: 'wage', net: 250_000, interval: 'monthly' }],
  expenses: [{ id: 'food', kind: 'food', monthly: 250_000 - room }],
})
const home = {
  ...{ id: 'home', kind: 'house', owners: [{ person: 'ex', share: '1/1' }], residents: ['ex'] },
  marketValue: { low: 20_000_000, typical: 20_000_000, high: 20_000_000 },
}
const halfHers = [
  {
    ...home,
    owners: [
      { person: 'ex', share: '1/2' },
      { person: 'me', share: '1/2' },
    ],
  },
]
const loan = {
  ...{ id: 'loan', purpose: 'home', debtor: 'ex', jointGuarantors: ['me'], lender: { kind: 'bank', name: '銀行' } },
  ...{ contractOn: '2018-06-20', ratePercent: 1.2, method: 'levelPayment', instalment: 87_500, paymentDay: 27 },
  ...{ balance: 24_100_000, balanceOn: '2026-11-10', firstMissedMonth: '2026-07', delayRatePercent: 14 },
  dayCount: 'fixed365',
}
const demand = {
  id: 'demand',
  kind: 'guarantee-demand',
  receivedOn: '2026-11-18',
  deadlineOn: '2026-11-30',
  loan: 'loan',
}
const people = [
  { id: 'me', name: 'わたし', relation: 'self', earlierRelief: 'none' },
  { id: 'ex', name: '前の夫', relation: 'formerSpouse' },
]
const scenarios = [{ id: 'sale', voluntarySale: { price: 20_000_000, closingOn: '2026-11-22' } }]

function matterOf(more: object) {
  const parsed = matterFrom({
    ...{ schema: 'ninbai/matter.v1', people, properties: [home], loans: [loan], letters: [demand], scenarios },
    ...{ budget: budget(60_000), assets: [], otherDebts: [], ...more },
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}
const planOf = (more: object = {}) => planFor(matterOf(more), on)
const contextOf = (more: object = {}) => wayContextFor(matterOf(more), on)
function way({ ways }: Plan, id: WayId): Way {
  const found = ways.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const numbers = ({ money }: Way) => [money?.perMonth?.value, money?.months, money?.total?.value]
const words = ({ reasons }: Way) => reasons.join('')

describe('whose the home is', () => {
  it.each([
    [{}, true],
    [{ properties: [{ ...home, owners: [{ person: 'ex' }, { person: 'me' }] }] }, false],
    [{ properties: [{ ...home, owners: null }] }, false],
    [{ properties: [{ ...home, soldOn: '2026-11-22' }] }, false],
    [{ properties: [] }, false],
    [{ people: [people[0], { ...people[1], diedOn: '2026-10-01' }] }, false],
  ])('%j: another’s %s', (more, expected) => {
    expect(homeIsAnothers(contextOf(more))).toBe(expected)
  })

  it.each([
    [{}, true],
    [{ properties: [{ ...home, residents: ['ex', 'me'] }] }, false],
    [{ properties: [{ ...home, residents: null }] }, false],
    [{ properties: [{ ...home, residents: [] }] }, true],
    [{ properties: [] }, false],
  ])('%j: lived in by others alone %s', (more, expected) => {
    expect(livesElsewhere(contextOf(more))).toBe(expected)
  })
})

describe('個人再生 of who owns nothing', () => {
  it('counts the whole before a sale: 3,000,000, of which 60,000 a month can pay five years alone', () => {
    const found = way(planOf(), 'individual-rehabilitation')
    // 24,100,000 lie between 15 and 30 million; 3,000,000 / 36 = 83,333.3 and / 60 = 50,000
    expect([found.status, ...numbers(found)]).toEqual(['open', 50_000, 67, 3_000_000])
    expect(words(found)).toContain('3年の計画では毎月83,334円')
    expect(words(found)).toContain('24,100,000円。額の分からない遅延損害金は入っていません')
    expect(found.home).toMatchObject({ outcome: 'unchanged', leaveBy: null })
  })

  it('tells apart what a petition after the sale would count', () => {
    // 20,000,000 less 726,000 of brokerage and 10,000 of stamps; 24,100,000 − 19,264,000: 1,000,000, 16,667 over five years
    const plan = planOf()
    expect(words(way(plan, 'individual-rehabilitation'))).toContain(
      '20,000,000円で売れたとすると4,836,000円です。払う総額は1,000,000円から、5年なら毎月16,667円から',
    )
    const combined = plan.combinations().find(({ id }) => id === 'voluntary-sale+individual-rehabilitation')
    expect([combined?.money?.total?.value, combined?.residual?.value]).toEqual([1_000_000, 4_836_000])
  })

  it.each([
    [50_000, 'open'],
    [49_999, 'closed'],
  ])('with %d over a month: %s', (room, status) => {
    expect(way(planOf({ budget: budget(room) }), 'individual-rehabilitation').status).toBe(status)
  })

  it('counts what is left after the sale where a part of the home is hers', () => {
    const found = way(planOf({ properties: halfHers }), 'individual-rehabilitation')
    expect(numbers(found)).toEqual([27_778, 43, 1_000_000])
    expect(words(found)).not.toContain('開始時現存額')
  })

  it('holds her own other debts too, and none of his', () => {
    const otherDebts = [
      { id: 'card', kind: 'cardLoan', debtor: 'me', creditor: 'カード社', balance: 6_000_000 },
      { id: 'his', kind: 'cardLoan', debtor: 'ex', creditor: '消費者金融', balance: 1_000_000 },
    ]
    // 30,100,000 are past 30 million: a tenth, 3,010,000
    expect(numbers(way(planOf({ otherDebts }), 'individual-rehabilitation'))[2]).toBe(3_010_000)
  })

  it('is not told where the balance of what she guarantees is unknown', () => {
    const found = way(planOf({ loans: [{ ...loan, balance: null, balanceOn: null }] }), 'individual-rehabilitation')
    expect([found.status, found.money]).toEqual(['unknown', null])
  })
})

describe('自己破産 of who owns nothing', () => {
  it('sells no home, and is measured by the whole', () => {
    const found = way(planOf(), 'bankruptcy')
    // 24,100,000 / 36 = 669,444.4
    expect([found.status, found.home.outcome]).toEqual(['open', 'unchanged'])
    expect(found.home.decidedBy).toContain('この手続では売られません')
    expect(words(found)).toContain('毎月669,445円')
    expect(found.learns.find(({ who }) => who === 'court-site')?.answer).toBe('no')
  })

  it('sells her part where she has one, and before the demand is judged by the month', () => {
    expect(way(planOf({ properties: halfHers }), 'bankruptcy').home.outcome).toBe('sold')
    const before = way(planOf({ letters: [] }), 'bankruptcy')
    expect([before.status, before.home.outcome]).toEqual(['closed', 'unchanged'])
  })

  it('is open where a guarantee beside the loans of the file is called in', () => {
    const otherDebts = [{ id: 'firm', kind: 'guarantee', debtor: 'me', creditor: '信用保証協会', balance: 9_000_000 }]
    const letters = [{ ...demand, loan: null, otherDebt: 'firm' }]
    const paid = { ...loan, firstMissedMonth: null, lastPaidOn: '2026-10-27' }
    const found = (given: readonly object[]) =>
      way(planOf({ otherDebts, loans: [paid], letters: given }), 'bankruptcy').status
    expect([found(letters), found([])]).toEqual(['open', 'closed'])
  })
})

describe('one claim', () => {
  it('with its interest stands with the people, the sale and what it leaves', () => {
    const plan = planOf({ letters: [] })
    // Damages of 87,500 for 118, 87, 56 and 26 days: 3,960 + 2,919 + 1,879 + 872; interest 24,100 + 24,036 + 23,973 + 23,909
    const claim = 24_100_000 + 9_630 + 96_018
    expect(plan.personDebts.map(({ total }) => total.value)).toEqual([claim, claim])
    expect(plan.personViews.flatMap(({ owes }) => owes.map(({ amount }) => amount?.value))).toEqual([claim, claim])
    expect(plan.residual?.amount.value).toBe(claim - 19_264_000)
    expect(plan.voluntarySale?.residual.value).toBe(4_941_648)
  })
})

describe('what an auction leaves', () => {
  it('says that the damages are not in it, and how fast they grow', () => {
    // 14 % of 24,100,000
    expect(words(way(planOf(), 'auction'))).toContain('年14%なら1年で3,374,000円増えます')
    expect(words(way(planOf({ loans: [{ ...loan, delayRatePercent: null }] }), 'auction'))).toContain(
      '遅延損害金が入っていません',
    )
    expect(words(way(planOf({ loans: [{ ...loan, acceleratedOn: '2026-11-10' }] }), 'auction'))).not.toContain(
      '入っていません',
    )
  })
})

describe('instalments of who lives elsewhere', () => {
  it('are offered out of the month of today: another rent is not to come', () => {
    const lacks = (more: object) => way(planOf(more), 'instalments').lacks
    expect(lacks({})).toEqual([])
    expect(lacks({ properties: [{ ...home, residents: ['me'] }] })).toMatchObject([{ path: 'budget.expenses' }])
    // 5,000 over a month cannot pay the usual 10,000
    expect(way(planOf({ budget: budget(5_000) }), 'instalments').money?.perMonth?.value).toBeLessThanOrEqual(5_000)
  })
})
