import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideBig } from '#base/rounding.ts'
import { yen } from '#base/yen.ts'
import {
  delayed,
  type Fraction,
  instalmentsWorth,
  leastAbove,
  lumpWorth,
  monthlyDiscount,
  paymentsOf,
  presentValue,
  rounded,
  weighedByStops,
} from './present-value.ts'

const fraction = (num: number, den: number): Fraction => ({ num: BigInt(num), den: BigInt(den) })
const seed = { seed: 20261121, numRuns: 200 }

describe('the present value of instalments', () => {
  it.each([
    // residual, per month, factor, value: 100/2 + 100/4 = 75; 100/2 + 50/4 = 62.5; 100/2 + 1/4 = 50.25
    [200, 100, [1, 2], 'down', 75],
    [150, 100, [1, 2], 'down', 62],
    [150, 100, [1, 2], 'up', 63],
    [101, 100, [1, 2], 'down', 50],
    [99, 100, [1, 2], 'up', 50],
    [99, 100, [1, 2], 'down', 49],
    // without a discount it is the residual itself, at most 1,200 payments of it
    [250, 100, [1, 1], 'down', 250],
    [120_000, 100, [1, 1], 'down', 120_000],
    [120_001, 100, [1, 1], 'down', 120_000],
    // everything stops in the first month
    [200, 100, [0, 1], 'up', 0],
    [0, 100, [1, 2], 'up', 0],
    [100, 0, [1, 2], 'up', 0],
  ] as const)('of %i at %i a month, factor %j, is (%s) %i', (owed, perMonth, [num, den], rounding, expected) => {
    expect(presentValue(yen(owed), yen(perMonth), fraction(num, den), rounding)).toBe(expected)
  })

  it('agrees with the sum of all discounted payments', () => {
    const owed = fc.integer({ min: 1, max: 20_000_000 })
    fc.assert(
      fc.property(
        owed,
        fc.integer({ min: 5_000, max: 60_000 }),
        fc.integer({ min: 0, max: 20 }),
        (debt, perMonth, rate) => {
          let [left, sum, factor] = [debt, 0, 1]
          for (let month = 1; month <= 1200 && left > 0; month += 1) {
            factor /= 1 + rate / 1200
            sum += Math.min(left, perMonth) * factor
            left -= Math.min(left, perMonth)
          }
          const found = presentValue(yen(debt), yen(perMonth), monthlyDiscount(rate), 'down')
          expect(Math.abs(found - sum)).toBeLessThan(1.01)
        },
      ),
      { seed: 20261121, numRuns: 60 },
    )
  })
})

describe('one month’s factor', () => {
  it.each([
    // 3 % a year is 0.25 % a month: 1 / 1.0025 = 400/401; 12 %: 100/101; 14.6 %: 12000/12146 = 6000/6073
    [0, 1, 1],
    [3, 400, 401],
    [12, 100, 101],
    [14.6, 6000, 6073],
  ] as const)('at %d %% a year is %i/%i', (rate, num, den) => {
    expect(monthlyDiscount(rate)).toEqual(fraction(num, den))
  })

  it.each([
    // 0.5 × 0.8 = 2/5; 0.9994 × 0.9992 = 0.99860048; 100 % leaves nothing
    [[], 1, 1],
    [[50], 1, 2],
    [[50, 20], 2, 5],
    [[0.06, 0.08], 99_860_048, 100_000_000],
    [[100], 0, 1],
  ] as const)('weighed by the stops %j is %i/%i', (stops, num, den) => {
    const found = weighedByStops(fraction(1, 1), stops)
    expect(found.num * BigInt(den)).toBe(BigInt(num) * found.den)
  })

  it('stays exact where plain numbers would not: six decimals, multiplied', () => {
    const found = weighedByStops(monthlyDiscount(14.654321), [0.123456, 0.654321])
    // 1,200,000,000 / 1,214,654,321 × 0.99876544 × 0.99345679, in lowest terms
    const num = 1_200_000_000n * 99_876_544n * 99_345_679n
    const den = 1_214_654_321n * 100_000_000n * 100_000_000n
    expect(found.num * den).toBe(num * found.den)
    expect(presentValue(yen(10_000_000), yen(10_000), found, 'down')).toBeLessThan(10_000_000)
  })
})

describe('the payments of a sum', () => {
  it.each([
    // total, per month: full payments, the last that is less
    [250, 100, 2, 50],
    [200, 100, 2, 0],
    [99, 100, 0, 99],
    [120_000, 100, 1200, 0],
    [120_001, 100, 1200, 0],
    [119_999, 100, 1199, 99],
    [0, 100, 0, 0],
    [100, 0, 0, 0],
  ])('%i at %i a month are %i and %i', (total, perMonth, full, last) => {
    expect(paymentsOf(yen(total), yen(perMonth))).toEqual({ full, last })
  })
})

describe('a sum that comes later', () => {
  const half = fraction(1, 2)

  it.each([
    // 100 in so many months at a half a month
    [100, 0, 100, 100],
    [100, 1, 50, 50],
    [100, 3, 12, 13],
    [1, 1, 0, 1],
  ])('%i in %i months is worth %i, rounded up %i', (amount, months, down, up) => {
    const worth = delayed(lumpWorth(yen(amount)), half, months)
    expect([rounded(worth, 'down'), rounded(worth, 'up')]).toEqual([down, up])
  })

  it('keeps its worth where nothing is discounted', () => {
    expect(rounded(delayed(lumpWorth(yen(7)), fraction(1, 1), 40), 'down')).toBe(7)
  })

  it('waits before its instalments begin: (100/2 + 100/4) / 8 = 9.375', () => {
    const worth = delayed(instalmentsWorth(yen(200), yen(100), half), half, 3)
    expect([rounded(worth, 'down'), rounded(worth, 'up')]).toEqual([9, 10])
  })
})

describe('the least sum that is worth more', () => {
  const half = fraction(1, 2)

  it.each([
    // worth of the other, months until it is paid: 100 today is beaten by 101 today, by 201 in a month
    [100, 0, 101],
    [100, 1, 201],
    [0, 0, 1],
    [0, 5, 1],
  ])('than %i, in %i months, is %i', (other, months, expected) => {
    expect(leastAbove(lumpWorth(yen(other)), half, months)).toBe(expected)
  })

  it('takes a fraction of a yen into account: 12.5 is beaten by 13', () => {
    expect(leastAbove(delayed(lumpWorth(yen(100)), half, 3), half, 0)).toBe(13)
  })

  it('is worth more, and one yen less is not', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 })
    const months = fc.integer({ min: 0, max: 60 })
    const rate = fc.constantFrom(0, 0.000001, 3, 14.6, 100)
    fc.assert(
      fc.property(amount, months, months, rate, (other, wait, at, percent) => {
        const discount = monthlyDiscount(percent)
        const worth = delayed(lumpWorth(yen(other)), discount, wait)
        const found = leastAbove(worth, discount, at)
        // x·dᵃ against other·dʷ, in whole numbers
        const times = (sum: number, power: number, rest: number) =>
          BigInt(sum) * discount.num ** BigInt(power) * discount.den ** BigInt(rest)
        const alternative = times(other, wait, at)
        expect(times(found, at, wait) > alternative).toBe(true)
        expect(times(found - 1, at, wait) > alternative).toBe(false)
      }),
      seed,
    )
  })
})

describe('the near sum', () => {
  it('never decides otherwise than the exact one', () => {
    const factor = fc
      .tuple(fc.constantFrom(0, 0.000001, 3, 14.6, 100), fc.constantFrom<readonly number[]>([], [0.06, 0.08], [5]))
      .map(([rate, stops]) => weighedByStops(monthlyDiscount(rate), stops))
    const total = fc.integer({ min: 0, max: 1_000_000_000_000 })
    const perMonth = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1_000_000_000 }))
    fc.assert(
      fc.property(total, perMonth, factor, fc.integer({ min: 0, max: 30 }), (sum, month, by, wait) => {
        const worth = delayed(instalmentsWorth(yen(sum), yen(month), by), monthlyDiscount(3), wait)
        const { num, den } = worth.exact()
        expect(rounded(worth, 'down')).toBe(divideBig(num, den, 'down'))
        expect(rounded(worth, 'up')).toBe(divideBig(num, den, 'up'))
      }),
      seed,
    )
  })

  it('leaves it to the exact one where it stands on the yen', () => {
    const worth = { near: 5, operations: 10, exact: () => fraction(4_999, 1_000) }
    expect([rounded(worth, 'down'), rounded(worth, 'up')]).toEqual([4, 5])
    const above = { near: 5, operations: 10, exact: () => fraction(5_001, 1_000) }
    expect([rounded(above, 'down'), rounded(above, 'up')]).toEqual([5, 6])
  })
})
