import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { leasebackRent } from './leaseback-rent.ts'

const finding = (purchasePrice: number, yieldPct: number) =>
  leasebackRent({ purchasePrice: yen(purchasePrice), yieldPct })

const rent = (purchasePrice: number, yieldPct: number) => finding(purchasePrice, yieldPct).value.monthlyRent

describe('リースバックの家賃', () => {
  it.each([
    // printed in the reference (leaseback-rent)
    [24_000_000, 10, 200_000],
    [13_600_000, 8.4, 95_200],
    // by hand: 10,000,000 × 7 % = 700,000 a year, 58,333.3 a month
    [10_000_000, 7, 58_333],
    // one cut at the end: 119 × 1 % = 1.19 a year, 0.099 a month; 1,200 × 1 % = 12 a year
    [119, 1, 0],
    [1_199, 1, 0],
    [1_200, 1, 1],
    // cut to the yen once only: 1,999 × 0.9 % = 17.991, ÷ 12 = 1.499; 3,000 × 0.9 % = 27, ÷ 12 = 2.25
    [1_999, 0.9, 1],
    [3_000, 0.9, 2],
    [20_000_000, 100, 1_666_666],
    [20_000_000, 0, 0],
    [0, 10, 0],
    // past 2^53 on the way: 9,007,199,254,740,991 × 12.5 % ÷ 12 = 93,824,992,236,885.3
    [9_007_199_254_740_991, 12.5, 93_824_992_236_885],
  ])('a price of %i yen at %d %% a year is %i yen a month', (price, rate, expected) => {
    expect(rent(price, rate)).toBe(expected)
  })

  it('is the largest whole rent whose twelve months do not exceed the yield', () => {
    const permille = fc.integer({ min: 0, max: 1_000 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000_000 }), permille, (price, rate) => {
        const monthly = BigInt(rent(price, rate / 10))
        const yearly = BigInt(price) * BigInt(rate)
        expect(monthly * 12_000n <= yearly).toBe(true)
        expect((monthly + 1n) * 12_000n > yearly).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, and what is no law', () => {
    const { steps, notes } = finding(13_600_000, 8.4)
    expect(steps.map(({ value, unit }) => [value, unit])).toEqual([
      [13_600_000, 'yen'],
      [8.4, 'percent'],
      [95_200, 'yen'],
    ])
    expect(notes.map(({ kind }) => kind)).toEqual(['practice', 'caution', 'caution', 'caution'])
    const text = notes.map((each) => each.text).join('')
    for (const words of ['6〜13%', '抵当権者', '定期借家', 'クーリング・オフ']) expect(text).toContain(words)
  })

  it.each([
    [{ purchasePrice: -1 }, 'purchasePrice'],
    [{ purchasePrice: 0.5 }, 'purchasePrice'],
    [{ yieldPct: 100.1 }, 'yieldPct'],
    [{ yieldPct: -1 }, 'yieldPct'],
    [{ yieldPct: undefined }, 'yieldPct'],
  ])('refuses %j', (wrong, path) => {
    const facts = { purchasePrice: 24_000_000, yieldPct: 10, ...wrong }
    expect(leasebackRent.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })
})
