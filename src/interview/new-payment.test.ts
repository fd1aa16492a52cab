import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day, type Month } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { payableLoans, withPayment } from './new-payment.ts'

const on = day('2026-12-10')
// Months are branded days cut short.
const month = (text: string) => text as Month
const matter: Matter = {
  schema: 'ninbai/matter.v1',
  loans: [
    {
      id: 'home-loan',
      lender: { kind: 'bank', name: '青銀行' },
      firstMissedMonth: month('2026-09'),
      lastPaidOn: day('2026-08-27'),
    },
  ],
}
const paid = { kind: 'paid', loan: 'home-loan', on: day('2026-12-01'), amount: yen(80_000), isCaughtUp: false } as const

describe('払った・払えなかった', () => {
  it('writes the day and the amount of a payment, as said today', () => {
    const next = withPayment(matter, paid, on)
    expect(next.loans?.[0]).toMatchObject({ firstMissedMonth: '2026-09', lastPaidOn: '2026-12-01' })
    expect(next.events).toEqual([
      { id: 'added-1', kind: 'payment', on: '2026-12-01', loan: 'home-loan', amount: 80_000 },
    ])
    expect(next.provenance).toEqual({ 'home-loan': { lastPaidOn: { from: 'said', on: '2026-12-10' } } })
    expect('issues' in matterFrom(JSON.parse(JSON.stringify(next)))).toBe(false)
  })

  it('makes no payment of an amount that nobody knows', () => {
    expect(withPayment(matter, { ...paid, amount: null }, on)).not.toHaveProperty('events')
  })

  it('keeps the later day where an earlier payment is told of', () => {
    const next = withPayment(matter, { ...paid, on: day('2026-07-27') }, on)
    expect(next.loans?.[0]?.lastPaidOn).toBe('2026-08-27')
    expect(next.provenance).toEqual({ 'home-loan': {} })
  })

  it('forgets the missed month of who has caught up, and where it came from', () => {
    const before: Matter = { ...matter, provenance: { 'home-loan': { firstMissedMonth: { from: 'said' } } } }
    const next = withPayment(before, { ...paid, isCaughtUp: true }, on)
    expect(next.loans?.[0]).not.toHaveProperty('firstMissedMonth')
    expect(next.provenance).toEqual({ 'home-loan': { lastPaidOn: { from: 'said', on } } })
    expect(planFor(next, on).stage.value.id).toBe('paying')
  })

  it('counts from the oldest month that is unpaid', () => {
    const first = (text: string) =>
      withPayment(matter, { kind: 'missed', loan: 'home-loan', month: month(text) }, on).loans?.[0]?.firstMissedMonth
    expect([first('2026-10'), first('2026-07')]).toEqual(['2026-09', '2026-07'])
  })

  it('changes nothing for a loan that is not there, and names each by its creditor', () => {
    expect(withPayment(matter, { ...paid, loan: 'other' }, on)).toBe(matter)
    expect(payableLoans(matter, on)).toEqual([{ id: 'home-loan', words: '青銀行のローン' }])
  })
})
