import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent, ratio } from './ratio.ts'
import type { Rounding } from './rounding.ts'
import { add, least, most, subtract, times, type Yen, yen, zeroYen } from './yen.ts'

const fixed = { seed: 20261121 }
const amounts = fc.maxSafeInteger().map(yen)

describe('円', () => {
  it.each([0.5, -0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])(
    '%d is no whole amount of yen',
    (amount) => {
      expect(() => yen(amount)).toThrow(RangeError)
    },
  )

  it('reaches up to 2^53 less one on both sides of nothing', () => {
    expect(yen(2 ** 53 - 1)).toBe(9_007_199_254_740_991)
    expect(yen(1 - 2 ** 53)).toBe(-9_007_199_254_740_991)
  })

  it('knows only one nothing', () => {
    expect(yen(-0)).toBe(0)
    expect(times(zeroYen, ratio(-1, 3), 'down')).toBe(0)
    expect(times(yen(-1), ratio(1, 3), 'up')).toBe(0)
    expect(subtract(yen(5), yen(5))).toBe(0)
  })
})

describe('足し算と引き算', () => {
  it('adds any number of amounts, and none to nothing', () => {
    expect(add()).toBe(0)
    expect(add(yen(70), yen(-100), yen(1))).toBe(-29)
  })

  it('goes below nothing where the deductions exceed the amount', () => {
    expect(subtract(yen(1_000_000), yen(700_000), yen(400_000))).toBe(-100_000)
    expect(subtract(yen(1_000_000))).toBe(1_000_000)
  })

  it('throws rather than lose a yen past 2^53', () => {
    const greatest = yen(2 ** 53 - 1)
    expect(() => add(greatest, yen(1))).toThrow(RangeError)
    expect(() => subtract(yen(-2), greatest)).toThrow(RangeError)
  })

  it('finds the least and the most', () => {
    expect(least(yen(3), yen(-1), yen(2))).toBe(-1)
    expect(most(yen(3), yen(-1), yen(2))).toBe(3)
    expect(least(yen(3))).toBe(3)
    expect(most(yen(3))).toBe(3)
  })

  it('gives back what was added', () => {
    const half = fc.integer({ min: -(2 ** 51), max: 2 ** 51 }).map(yen)
    fc.assert(
      fc.property(half, half, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a)
        expect(BigInt(add(a, b))).toBe(BigInt(a) + BigInt(b))
      }),
      fixed,
    )
  })
})

describe('率を掛ける', () => {
  it.each([
    // amount, rate in percent, rounding, result: by hand
    [7_000, '14.6', 'down', 1_022], // Math.floor(7_000 * 0.146) is 1,021
    [1, '50', 'down', 0],
    [1, '50', 'half-up', 1],
    [1, '50', 'up', 1],
    [999, '10', 'down', 99],
    [999, '10', 'half-up', 100],
    [994, '10', 'half-up', 99],
    [991, '10', 'up', 100],
    [-999, '10', 'down', -100],
    [-999, '10', 'up', -99],
    [-5, '10', 'half-up', 0],
    [-6, '10', 'half-up', -1],
  ] as const)('%i yen at %s %% rounded %s are %i', (amount, rate, rounding, expected) => {
    expect(times(yen(amount), percent(rate), rounding)).toBe(expected)
  })

  it('stays exact where the product is past 2^53', () => {
    // 80,000,000 × 200,000,001 ÷ 300,000,000 = 53,333,333.6
    expect(times(yen(80_000_000), ratio(200_000_001, 300_000_000), 'down')).toBe(53_333_333)
    expect(times(yen(80_000_000), ratio(200_000_001, 300_000_000), 'half-up')).toBe(53_333_334)
  })

  it('throws when the result itself is past 2^53', () => {
    expect(() => times(yen(2 ** 53 - 1), ratio(2, 1), 'down')).toThrow(RangeError)
  })

  it('leaves an amount times one as it is, however rounded', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom<Rounding>('down', 'up', 'half-up'), (amount: Yen, rounding) => {
        expect(times(amount, ratio(1, 1), rounding)).toBe(amount)
      }),
      fixed,
    )
  })
})
