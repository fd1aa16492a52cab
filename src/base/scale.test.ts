import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent, ratio } from './ratio.ts'
import { progressive, type Scale } from './scale.ts'
import { yen } from './yen.ts'

const fixed = { seed: 20261121 }
const whole = ratio(1, 1)
const withTax = ratio(110, 100)

/** The brokerage scale of 昭和45年建設省告示第1552号 第二. */
const brokerage: Scale = [
  { upTo: yen(2_000_000), rate: percent('5') },
  { upTo: yen(4_000_000), rate: percent('4') },
  { upTo: null, rate: percent('3') },
]
const fee = (amount: number) => progressive(yen(amount), brokerage, withTax, 'down')

describe('段階別の率', () => {
  it.each([
    // price, 5 % / 4 % / 3 % with 10 % tax, rounded down: by hand
    [0, 0],
    [1, 0],
    [19, 1],
    [2_000_000, 110_000],
    [2_000_001, 110_000],
    [2_500_000, 132_000],
    [4_000_000, 198_000],
    [4_000_100, 198_003],
    [12_345_678, 473_407],
    [19_000_000, 693_000],
  ])('%i yen give %i', (price, expected) => {
    expect(fee(price)).toBe(expected)
  })

  it('gives nothing for an amount below nothing', () => {
    expect(fee(-1)).toBe(0)
  })

  it('is rounded once, not band by band', () => {
    const thirds: Scale = [
      { upTo: yen(1), rate: ratio(1, 3) },
      { upTo: yen(2), rate: ratio(1, 3) },
      { upTo: null, rate: ratio(1, 3) },
    ]
    expect(progressive(yen(3), thirds, whole, 'down')).toBe(1)
    expect(progressive(yen(4), thirds, whole, 'up')).toBe(2)
  })

  it('stays exact up to 2^53', () => {
    const half: Scale = [{ upTo: null, rate: percent('50') }]
    expect(progressive(yen(2 ** 53 - 1), half, whole, 'down')).toBe(2 ** 52 - 1)
    expect(progressive(yen(2 ** 53 - 1), half, whole, 'half-up')).toBe(2 ** 52)
    // 3 % of 9,007,199,254,740,991 and 60,000 are 270,215,977,702,229.73; with 10 % tax 297,237,575,472,452.7
    expect(progressive(yen(2 ** 53 - 1), brokerage, whole, 'down')).toBe(270_215_977_702_229)
    expect(progressive(yen(2 ** 53 - 1), brokerage, whole, 'up')).toBe(270_215_977_702_230)
    expect(fee(2 ** 53 - 1)).toBe(297_237_575_472_452)
  })

  it('agrees with the short form 3 % + 60,000 above 4 million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4_000_001, max: 10_000_000_000 }), (price) => {
        expect(BigInt(fee(price))).toBe(((BigInt(price) * 3n + 6_000_000n) * 110n) / 10_000n)
      }),
      fixed,
    )
  })

  it('never falls as the amount rises', () => {
    const prices = fc.nat({ max: 10_000_000 })
    fc.assert(
      fc.property(prices, prices, (a, b) => {
        expect(fee(Math.min(a, b))).toBeLessThanOrEqual(fee(Math.max(a, b)))
      }),
      fixed,
    )
  })

  it('is the plain product where every band has the same rate', () => {
    const flat = brokerage.map(({ upTo }) => ({ upTo, rate: percent('2.7') }))
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), (amount) => {
        expect(BigInt(progressive(yen(amount), flat, withTax, 'down'))).toBe((BigInt(amount) * 297n) / 10_000n)
      }),
      fixed,
    )
  })
})
