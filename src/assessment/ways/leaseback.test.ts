import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { lesseeGrace } from '#law/mortgage/lessee-grace.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { leaseback } from './leaseback.ts'
import { centres, spans } from './leaseback-offer.ts'

function way(fields: object, today = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  const plan = planFor(matter, on)
  return leaseback({ matter, on, plan, budget: budgetOf(matter, on).found })
}

const told: readonly BudgetLineId[] = ['income.wage', 'food']
const noneOf = budgetLineIds.filter((id) => !told.includes(id))
const budget = (room: number) => ({
  noneOf,
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
  expenses: [{ id: 'food', kind: 'food', monthly: 300_000 - room }],
})
const loan = (balance: number) => ({
  ...{ id: 'home', purpose: 'home', debtor: 'self', balance, balanceOn: '2026-10-31', lender: { kind: 'bank' } },
  ...{ lastPaidOn: '2026-10-27', jointGuarantors: ['brother'] },
})
const first = (leastAccepted: number | null) => ({
  ...{ id: 'first', property: 'flat', kind: 'mortgage', claim: 'home', rank: 1, leastAccepted },
})
/** Worth 20,000,000: 70 % are 14,000,000, and 9 % of that a year 105,000 a month; published prices go from 60 % to 90 %. */
const flat = {
  id: 'flat',
  kind: 'condominium',
  marketValue: { low: 19_000_000, typical: 20_000_000, high: 21_000_000 },
}
const matter = (balance: number, leastAccepted: number | null = null, more: object = {}) => ({
  people: [
    { id: 'self', name: '本人', relation: 'self' },
    { id: 'brother', name: '兄', relation: 'sibling' },
  ],
  ...{ loans: [loan(balance)], rights: [first(leastAccepted)], properties: [flat], budget: budget(150_000), ...more },
})
const paths = ({ lacks }: ReturnType<typeof way>) => lacks.map((one) => (one.kind === 'missing' ? one.path : one.kind))

describe('the published terms', () => {
  it('are those of the tables', () => {
    expect(spans).toEqual({ price: { low: 60, high: 90 }, yield: { low: 6, high: 13 } })
    expect(centres).toEqual({ price: 70, yield: 9 })
  })
})

describe('a leaseback', () => {
  it('has a rent that never ends', () => {
    const { status, money, until, home, lacks } = way(matter(12_000_000))
    expect(status).toBe('open')
    expect(money).toMatchObject({ ends: 'never', months: null, total: null })
    expect(money?.perMonth?.value).toBe(105_000)
    // 14,000,000 at 6 %, 9 % and 13 %
    expect(money?.perMonth?.steps.slice(1).map(({ value }) => value)).toEqual([70_000, 105_000, 151_666])
    expect(home).toMatchObject({ outcome: 'rented', leaveBy: null })
    expect({ until, lacks }).toEqual({ until: null, lacks: [] })
  })

  it('says once whose consent is needed, where a sale and a leaseback both say it', () => {
    // Last paid more than 45 days ago and no month missed: nobody can tell whether the household still pays.
    const unsure = way(matter(12_000_000, null, { loans: [{ ...loan(12_000_000), lastPaidOn: '2026-09-27' }] }))
    expect(unsure.status).toBe('unknown')
    expect(unsure.reasons.filter((words) => words.includes('債権者全員の同意'))).toHaveLength(1)
  })

  it.each([
    // 60 % are 12,000,000 and 90 % 18,000,000
    [12_000_000, null, 'open', []],
    [12_000_001, null, 'unknown', ['rights[0].leastAccepted']],
    [30_000_000, 12_000_000, 'open', []],
    [30_000_000, 12_000_001, 'unknown', ['scenarios[0].leaseback.price']],
    [30_000_000, 18_000_000, 'unknown', ['scenarios[0].leaseback.price']],
    [30_000_000, 18_000_001, 'closed', []],
    // No more can be asked for than is owed.
    [12_000_000, 12_000_001, 'open', []],
    [12_000_001, 12_000_001, 'unknown', ['scenarios[0].leaseback.price']],
    [18_000_001, 30_000_000, 'closed', []],
  ] as const)('with %i owed and %s asked for is %s', (balance, least, status, lacks) => {
    const found = way(matter(balance, least))
    expect(found.status).toBe(status)
    expect(paths(found)).toEqual(lacks)
    expect(found.money === null).toBe(status === 'closed')
  })

  it.each([
    [105_000, 'open'],
    [104_999, 'closed'],
  ])('with room for %i a month is %s', (room, status) => {
    expect(way(matter(12_000_000, null, { budget: budget(room) })).status).toBe(status)
  })

  it('asks for the price of the home and for the budget', () => {
    expect(paths(way(matter(12_000_000, null, { properties: [{ id: 'flat', kind: 'condominium' }] })))).toEqual([
      'properties[0].marketValue',
    ])
    expect(paths(way(matter(12_000_000, null, { budget: undefined })))).toEqual(['budget'])
    expect(way({}).status).toBe('unknown')
  })

  it('C-aera-leaseback: 17,000,000 owed, sold for 12,000,000: 80,000 a month, and 5,000,000 stay owed', () => {
    const scenarios = [{ id: 'one', leaseback: { price: 12_000_000, rent: 80_000 } }]
    const found = way(matter(17_000_000, 12_000_000, { scenarios, budget: budget(90_000) }))
    expect(found.status).toBe('open')
    expect(found.money?.perMonth?.value).toBe(80_000)
    expect(found.people.map(({ person, owes }) => [person, owes?.value])).toEqual([
      ['self', 5_000_000],
      ['brother', 5_000_000],
    ])
    expect(found.owedAfter).toEqual([])
    // the second creditor is owed as well
    const second = { id: 'second', property: 'flat', kind: 'mortgage', rank: 2, securedBalance: 1_000_000 }
    const both = way(matter(17_000_000, 12_000_000, { scenarios, rights: [first(12_000_000), second] }))
    expect(both.people[0]?.owes?.value).toBe(6_000_000)
  })

  it('leaves nothing owed where the price pays all', () => {
    const scenarios = [{ id: 'one', leaseback: { price: 12_000_000, rent: 80_000 } }]
    const found = way(matter(12_000_000, null, { scenarios }))
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual([0, 0, 0, 0])
    expect(found.credit[0]?.words).toContain('異動')
  })

  it('ends with the lease, counted from the closing', () => {
    const scenarios = [
      {
        id: 'one',
        leaseback: { price: 12_000_000, rent: 80_000, months: 36 },
        voluntarySale: { property: 'flat', price: 12_000_000, closingOn: '2027-01-10', contractOn: '2026-12-20' },
      },
    ]
    expect(way(matter(12_000_000, null, { scenarios })).home.leaveBy).toBe('2030-01-10')
  })

  it('must be closed before the bids are opened, and is gone with the home', () => {
    const letters = [
      {
        id: 'bids',
        kind: 'bid-period-notice',
        receivedOn: '2026-11-05',
        bidFrom: '2027-01-13',
        bidTo: '2027-01-20',
        openingOn: '2027-01-27',
      },
    ]
    const bidding = matter(12_000_000, null, {
      letters,
      loans: [{ ...loan(12_000_000), acceleratedOn: '2026-06-01', delayRatePercent: 0 }],
    })
    const { status, until } = way(bidding)
    expect(status).toBe('open')
    expect(until !== null && until < '2027-01-27').toBe(true)
    expect(way(bidding, '2027-01-27').status).toBe('unknown')
    const sold = way(matter(12_000_000, null, { properties: [{ ...flat, soldOn: '2026-11-20' }] }))
    expect(sold).toMatchObject({ status: 'closed', money: null, home: { outcome: 'none' } })
  })

  it('tells the traps as the law has them', () => {
    const words = way(matter(12_000_000)).warnings.join('')
    for (const trap of ['定期借家', 'クーリング・オフ', '再売買の予約', '160条3項']) expect(words).toContain(trap)
    // a lease that began after the firm's mortgage: 民法395条
    const paid = day('2028-03-10')
    const grace = lesseeGrace({
      ...{ occupant: 'lessee', possessionDate: day('2027-01-11'), firstMortgageRegistered: day('2027-01-10') },
      ...{ auctionStart: day('2027-09-01'), paymentDate: paid, demandIgnored: false },
    })
    expect(grace.value).toMatchObject({ status: 'grace', graceEnds: periodEnd(paid, 6) })
    expect(words).toContain('6か月しか住めません')
  })
})
