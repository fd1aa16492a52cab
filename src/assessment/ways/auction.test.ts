import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { auctionWay } from './auction.ts'
import type { WayContext } from './way.ts'

function contextOf(fields: object, on = '2026-11-21'): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { ways: _, nextSteps: __, ...plan } = planFor(parsed.matter, day(on))
  return { matter: parsed.matter, on: day(on), plan, budget: budgetOf(parsed.matter, day(on)).found }
}

/** B-ninbai-japan-2000-1500: 25,000,000 owed, 20,000,000 in the market, 15,000,000 in an auction. */
const me = { id: 'me', name: '私', relation: 'self' }
const loan = {
  ...{ id: 'loan', debtor: 'me', balance: 25_000_000, balanceOn: '2026-11-21', acceleratedOn: '2026-11-21' },
  ...{ lender: { kind: 'bank' }, delayRatePercent: 0, dayCount: 'fixed365' },
}
const estimate = (typical: number) => ({ low: typical, typical, high: typical })
const of = (more: object = {}, ofLoan: object = {}) => ({
  people: [me, { id: 'wife', name: '妻', relation: 'spouse' }],
  properties: [{ id: 'home', kind: 'house', owners: [{ person: 'me' }], marketValue: estimate(20_000_000) }],
  loans: [{ ...loan, ...ofLoan }],
  rights: [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1 }],
  scenarios: [
    {
      id: 'both',
      voluntarySale: { price: 20_000_000, contractOn: '2026-12-10', medium: 'electronic', registrationCosts: 0 },
      auction: { salePrice: 15_000_000 },
    },
  ],
  settings: { auctionCost: { low: 0, typical: 0, high: 0 } },
  ...more,
})
const way = (fields: object, on?: string) => auctionWay(contextOf(fields, on))

describe('an auction', () => {
  it('leaves 10,000,000, which a sale at the market price would nearly halve (B-ninbai-japan-2000-1500)', () => {
    const found = way(of())
    expect(found).toMatchObject({ status: 'open', until: null, home: { outcome: 'sold' } })
    expect(found.money).toMatchObject({
      ...{ perMonth: { value: 10_000 }, ends: 'ends', months: 1_000, total: { value: 10_000_000 } },
    })
    // the sale pays a brokerage of 726,000: 10,000,000 − 5,726,000
    expect(found.reasons.join('')).toContain('任意売却のほうが、残債が4,274,000円少ない見込み')
    expect(found.people.map(({ name, owes }) => [name, owes?.value])).toEqual([
      ['私', 10_000_000],
      ['妻', undefined],
    ])
  })

  it('tells both ends of what may be left', () => {
    // 50 %, 70 % and 100 % of 20,000,000, less 0 of costs
    const scenarios = [
      { id: 'plain', voluntarySale: { price: 14_000_000, contractOn: '2026-12-10', registrationCosts: 0 } },
    ]
    const found = way(of({ scenarios }))
    expect(found.reasons.join('')).toContain('残債の見込みは5,000,000円から15,000,000円で、ふつうの場合は11,000,000円')
    expect(found.reasons.join('')).toContain('ふつうの場合で多くならない見込み')
  })

  it('lets the buyer, the court and the bailiff decide when one leaves', () => {
    const { home } = way(of())
    expect(home.leaveFrom !== null && home.leaveBy !== null && home.leaveFrom < home.leaveBy).toBe(true)
    expect(home.decidedBy).toContain('自分では決められません')
    const letters = [{ id: 'call', kind: 'eviction-call', receivedOn: '2026-11-10', deadlineOn: '2026-12-10' }]
    expect(way(of({ letters })).home).toMatchObject({ outcome: 'none', leaveFrom: null })
  })

  it('is known to the neighbours and stands on the court’s site, but not in the gazette', () => {
    const answers = way(of()).learns.map(({ who, answer }) => [who, answer])
    expect(answers).toEqual([
      ['family', 'yes'],
      ['neighbours', 'possible'],
      ['employer', 'possible'],
      ['gazette', 'no'],
      ['court-site', 'yes'],
    ])
  })

  it('costs what the settings say, taken from the price first', () => {
    const settings = { auctionCost: { low: 500_000, typical: 800_000, high: 1_000_000 } }
    expect(way(of({ settings })).costs[0]).toMatchObject({ low: 500_000, high: 1_000_000, aided: false })
    expect(way({ people: [me] }).costs[0]).toMatchObject({ low: 500_000, high: 1_000_000 })
  })

  it('does not come while the loan is paid, and is over once the home is sold', () => {
    const paying = way(of({}, { acceleratedOn: null, lastPaidOn: '2026-11-01' }))
    expect(paying.reasons[0]).toContain('払えているうちは')
    const sold = { properties: [{ id: 'home', kind: 'house', soldOn: '2026-10-01' }] }
    expect(way(of(sold))).toMatchObject({ status: 'closed', money: null, owedAfter: [], lacks: [] })
    expect(way(of(sold)).reasons).toHaveLength(1)
  })

  it('asks for what it lacks', () => {
    const { money, lacks } = way({ people: [me], loans: [loan] })
    expect(money).toBeNull()
    expect(lacks.map((lack) => lack.kind === 'missing' && lack.path)).toContain('properties')
  })

  it('frees a gain of one who cannot pay from tax', () => {
    expect(way(of()).taxes[0]?.finding?.value).toMatchObject({ exempt: true })
  })
})
