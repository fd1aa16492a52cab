import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { type Account, allocated, ledger, noParts, type Parts, spanOf, sumOf } from './ledger.ts'

const parts = (costs: number, interest: number, damages: number, principal: number): Parts => ({
  ...{ costs: yen(costs), interest: yen(interest) },
  ...{ damages: yen(damages), principal: yen(principal) },
})
const paid = (amount: number, on = '2026-11-21', id = 'paid') => ({ id, on: day(on), amount: yen(amount) })

describe('a payment', () => {
  const owed = parts(30_000, 20_000, 400_000, 5_000_000)

  it.each([
    // payment, order, left: the published rows of 弁済充当 (costs 30,000, interest and damages 420,000, principal 5,000,000)
    [10_000, 'statutory', parts(20_000, 20_000, 400_000, 5_000_000), 0],
    [30_000, 'statutory', parts(0, 20_000, 400_000, 5_000_000), 0],
    [40_000, 'statutory', parts(0, 10_000, 400_000, 5_000_000), 0], // interest is covered before damages
    [50_001, 'statutory', parts(0, 0, 399_999, 5_000_000), 0],
    [500_000, 'statutory', parts(0, 0, 0, 4_950_000), 0],
    [500_000, 'principalFirst', parts(30_000, 20_000, 400_000, 4_500_000), 0],
    [5_010_000, 'principalFirst', parts(20_000, 20_000, 400_000, 0), 0],
    [5_450_000, 'statutory', noParts, 0],
    [5_450_001, 'statutory', noParts, 1],
  ] as const)('of %i by %s leaves %j, and %i over', (amount, order, left, over) => {
    const found = allocated(owed, paid(amount), order)
    expect([found.left, found.unapplied]).toEqual([left, over])
  })

  it('is what it covered and what is over, to the yen, whatever is owed', () => {
    const amount = fc.integer({ min: 0, max: 50_000_000 })
    const order = fc.constantFrom('statutory' as const, 'principalFirst' as const)
    const property = fc.property(fc.tuple(amount, amount, amount, amount), amount, order, (all, given, by) => {
      const before = parts(...all)
      const { covered, unapplied, left } = allocated(before, paid(given), by)
      expect(sumOf(covered) + unapplied).toBe(given)
      expect(sumOf(left) + sumOf(covered)).toBe(sumOf(before))
      for (const part of ['costs', 'interest', 'damages', 'principal'] as const)
        expect(left[part]).toBeGreaterThanOrEqual(0)
      if (unapplied > 0) expect(sumOf(left)).toBe(0)
    })
    fc.assert(property, { seed: 20261121 })
  })
})

describe('a stretch of damages', () => {
  it.each([
    // base, percent, from, to, day count, damages: published rows, each cut to the yen
    [15_230_000, 14.6, '2026-03-31', '2026-11-21', 'fixed365', 1_431_620],
    [92_340, 14, '2026-08-27', '2026-11-21', 'fixed365', 3_045],
    [8_000_000, 14, '2027-12-15', '2028-03-15', 'fixed365', 279_232],
    [8_000_000, 14, '2027-12-15', '2028-03-15', 'calendarYear', 278_604],
    [1_000_000, 15, '2026-10-22', '2026-11-21', 'fixed365', 12_328], // G-myclimate-damages: 12,328.77, published as 12,329
    [1_000_000, 14.6, '2026-03-31', '2026-07-09', 'fixed365', 40_000], // G-soleil-damages
  ] as const)('on %i at %d %% from %s to %s by %s comes to %i', (base, percent, from, to, count, amount) => {
    expect(spanOf(yen(base), percent, day(from), day(to), count).amount).toBe(amount)
  })
})

const account = (more: Partial<Account> = {}): Account => ({
  ...{ owed: parts(0, 0, 1_200_000, 6_000_000), from: day('2026-08-31') },
  ...{ rates: [{ from: day('2026-08-31'), percent: 14.6 }], payments: [], charges: [] },
  ...{ dayCount: 'fixed365', order: 'statutory' },
  ...more,
})

describe('an account', () => {
  it.each([
    // payments, order, left: 61 days to 10-31 on 6,000,000 are 146,400; then 21 days
    // statutory: 1,346,400 of damages and 153,600 of principal are covered; 21 days on 5,846,400 are 49,109
    ['statutory', parts(0, 0, 49_109, 5_846_400)],
    // principal first: 4,500,000 left, on which 21 days are 37,800
    ['principalFirst', parts(0, 0, 1_346_400 + 37_800, 4_500_000)],
  ] as const)('with a payment of 1,500,000 on 10-31 by %s leaves %j', (order, left) => {
    const payments = [paid(1_500_000, '2026-10-31')]
    expect(ledger(account({ payments, order }), day('2026-11-21')).left).toEqual(left)
  })

  it('takes no payment of its first day, nor one after the day asked for; one of that day counts', () => {
    const left = (on: string) => sumOf(ledger(account({ payments: [paid(100_000, on)] }), day('2026-11-21')).left)
    // 82 days: 196,800
    expect(left('2026-08-31')).toBe(7_396_800)
    expect(left('2026-11-22')).toBe(7_396_800)
    expect(left('2026-11-21')).toBe(7_296_800)
  })

  it('adds costs on their day, after the payments of that day', () => {
    const charges = [{ on: day('2026-10-31'), amount: yen(5_000) }]
    const at = (on: string) => ledger(account({ charges, payments: [paid(1_000, on)] }), day('2026-11-21')).left.costs
    expect(at('2026-10-31')).toBe(5_000)
    expect(at('2026-11-01')).toBe(4_000)
    const early = [{ on: day('2026-08-01'), amount: yen(5_000) }]
    expect(ledger(account({ charges: early }), day('2026-08-31')).left.costs).toBe(5_000)
    expect(ledger(account({ charges }), day('2026-10-30')).left.costs).toBe(0)
  })

  it('counts each day at the rate from which it follows', () => {
    const rates = [
      { from: day('2026-03-31'), percent: 14.6 },
      { from: day('2026-07-09'), percent: 3 },
    ]
    const own = account({ owed: parts(0, 0, 0, 10_000_000), from: day('2026-03-31'), rates })
    // 100 days at 14.6 %: 400,000; 135 days at 3 %: 110,958
    expect(ledger(own, day('2026-07-09')).left.damages).toBe(400_000)
    expect(ledger(own, day('2026-11-21')).left.damages).toBe(510_958)
    expect(ledger({ ...own, rates: [] }, day('2026-11-21')).left.damages).toBe(0)
  })

  it('comes to what a plain loop over its days comes to', () => {
    const start = day('2026-01-01')
    const payment = fc.record({ days: fc.integer({ min: 1, max: 500 }), amount: fc.integer({ min: 1, max: 400_000 }) })
    const facts = fc.record({
      principal: fc.integer({ min: 0, max: 30_000_000 }),
      payments: fc.array(payment, { maxLength: 5 }),
      days: fc.integer({ min: 0, max: 600 }),
    })
    const property = fc.property(facts, ({ principal, payments, days }) => {
      const given = payments
        .map((one, index) => paid(one.amount, addDays(start, one.days), `p${index}`))
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      const until = addDays(start, days)
      const own = account({ owed: parts(0, 0, 0, principal), from: start, payments: given })
      const { left } = ledger({ ...own, rates: [{ from: start, percent: 14 }] }, until)
      expect([left.principal, left.damages]).toEqual(byTheDay(principal, given, start, days))
    })
    fc.assert(property, { seed: 20261121, numRuns: 200 })
  })

  it('never owes less on a later day without a payment between', () => {
    const facts = fc.record({
      principal: fc.integer({ min: 0, max: 80_000_000 }),
      dayCount: fc.constantFrom('fixed365' as const, 'calendarYear' as const),
      changed: fc.integer({ min: 0, max: 900 }),
      days: fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 1_000 })),
    })
    const property = fc.property(facts, ({ principal, dayCount, changed, days }) => {
      const from = day('2027-06-30')
      const rates = [
        { from, percent: 14.6 },
        { from: addDays(from, changed), percent: 3 },
      ]
      const own = account({ owed: parts(0, 0, 0, principal), from, rates, dayCount })
      const [early, late] = days.toSorted((a, b) => a - b).map((count) => sumOf(ledger(own, addDays(from, count)).left))
      expect(late ?? 0).toBeGreaterThanOrEqual(early ?? 0)
    })
    fc.assert(property, { seed: 20261121, numRuns: 200 })
  })
})

/** A second way: hundredths of a percent day by day, in whole numbers, cut where a payment or the end cuts. */
function byTheDay(
  principal: number,
  payments: readonly { readonly on: string; readonly amount: number }[],
  start: ReturnType<typeof day>,
  days: number,
): readonly number[] {
  let [owed, damages, running] = [BigInt(principal), 0n, 0n]
  for (let count = 1; count <= days; count += 1) {
    const today = addDays(start, count)
    running += owed * 14n
    const now = payments.filter(({ on }) => on === today)
    if (now.length === 0 && count < days) continue
    damages += running / 36_500n
    running = 0n
    for (const { amount } of now) {
      const onDamages = damages < BigInt(amount) ? damages : BigInt(amount)
      damages -= onDamages
      const rest = BigInt(amount) - onDamages
      owed -= rest < owed ? rest : owed
    }
  }
  return [Number(owed), Number(damages)]
}
