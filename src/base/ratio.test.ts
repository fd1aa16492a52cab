import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiply, percent, ratio } from './ratio.ts'

const fixed = { seed: 20261121 }

describe('分数', () => {
  it.each([
    [146, 1_000, 73, 500],
    [110, 100, 11, 10],
    [-6, 4, -3, 2],
    [0, 7, 0, 1],
    [7, 1, 7, 1],
    [2 ** 53 - 1, 1, 2 ** 53 - 1, 1],
  ])('%i/%i is %i/%i in lowest terms', (num, den, lowestNum, lowestDen) => {
    expect(ratio(num, den)).toEqual({ num: lowestNum, den: lowestDen })
  })

  it('knows only one nothing', () => {
    expect(ratio(-0, 5)).toEqual({ num: 0, den: 1 })
    expect(multiply(ratio(0, 1), ratio(-1, 2))).toEqual({ num: 0, den: 1 })
  })

  it.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [1, 0.5],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
    [2 ** 53, 1],
  ])('%d/%d is no fraction of whole numbers', (num, den) => {
    expect(() => ratio(num, den)).toThrow(RangeError)
  })

  it('keeps its value and has no common divisor left', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 53 - 1 }), (num, den) => {
        const lowest = ratio(num, den)
        expect(BigInt(lowest.num) * BigInt(den)).toBe(BigInt(num) * BigInt(lowest.den))
        expect(ratio(lowest.num, lowest.den)).toEqual(lowest)
      }),
      fixed,
    )
  })
})

describe('百分率', () => {
  it.each([
    ['14.6', 73, 500],
    [14.6, 73, 500],
    ['5', 1, 20],
    ['100', 1, 1],
    ['0', 0, 1],
    ['0.50', 1, 200],
    ['2.0625', 33, 1_600],
    [0.1, 1, 1_000],
  ])('%s %% is %i/%i', (rate, num, den) => {
    expect(percent(rate)).toEqual({ num, den })
  })

  it.each(['', '-1', '1.', '.5', '1e2', '14,6', '14.6%', ' 5', '１４', Number.NaN, -1, 1e-7])(
    '"%s" is no decimal number',
    (rate) => {
      expect(() => percent(rate)).toThrow(RangeError)
    },
  )

  it('throws on more digits than are exact', () => {
    expect(() => percent('9007199254740993')).toThrow(RangeError)
    expect(() => percent('1.00000000000000001')).toThrow(RangeError)
  })

  it('takes every rate with two decimals digit by digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (hundredths) => {
        expect(percent((hundredths / 100).toFixed(2))).toEqual(ratio(hundredths, 10_000))
      }),
      fixed,
    )
  })
})

describe('分数の積', () => {
  it('multiplies three percent by the consumption tax to 3.3 %', () => {
    expect(multiply(percent('3'), ratio(110, 100))).toEqual({ num: 33, den: 1_000 })
  })

  it('reduces crosswise first, so that large terms that cancel do no harm', () => {
    expect(multiply(ratio(2 ** 52, 3), ratio(3, 2 ** 52))).toEqual({ num: 1, den: 1 })
  })

  it('throws when the product has terms past 2^53', () => {
    expect(() => multiply(ratio(2 ** 40, 1), ratio(2 ** 40, 1))).toThrow(RangeError)
    expect(() => multiply(ratio(1, 2 ** 40), ratio(1, 2 ** 40))).toThrow(RangeError)
  })

  it('is the product of the terms in lowest terms', () => {
    const nums = fc.integer({ min: -90_000_000, max: 90_000_000 })
    const dens = fc.integer({ min: 1, max: 90_000_000 })
    fc.assert(
      fc.property(nums, dens, nums, dens, (a, b, c, d) => {
        expect(multiply(ratio(a, b), ratio(c, d))).toEqual(ratio(a * c, b * d))
      }),
      fixed,
    )
  })
})
