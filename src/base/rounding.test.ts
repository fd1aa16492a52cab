import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideBig, multiplyDivide, type Rounding } from './rounding.ts'

const fixed = { seed: 20261121 }
const roundings = fc.constantFrom<Rounding>('down', 'up', 'half-up')
const divisors = fc.integer({ min: 1, max: 2 ** 53 - 1 })

/** The second way: floor(dividend ÷ divisor), floor((dividend + divisor − 1) ÷ divisor) or floor((2 × dividend + divisor) ÷ (2 × divisor)). */
function rounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  if (rounding === 'down') return floor(dividend, divisor)
  if (rounding === 'up') return floor(dividend + divisor - 1n, divisor)
  return floor(2n * dividend + divisor, 2n * divisor)
}

function floor(dividend: bigint, divisor: bigint): bigint {
  const towardsZero = dividend / divisor
  return towardsZero * divisor > dividend ? towardsZero - 1n : towardsZero
}

describe('端数処理', () => {
  it.each([
    // amount × num ÷ den, rounded down, up and half-up: by hand
    [7_000, 146, 1_000, 1_022, 1_022, 1_022],
    [7, 1, 2, 3, 4, 4],
    [-7, 1, 2, -4, -3, -3],
    [-1, 1, 2, -1, 0, 0],
    [1, 1, 3, 0, 1, 0],
    [2, 1, 3, 0, 1, 1],
    [-1, 1, 3, -1, 0, 0],
    [-2, 1, 3, -1, 0, -1],
    [6, -1, 3, -2, -2, -2],
    [0, 5, 7, 0, 0, 0],
    [-0, 5, 7, 0, 0, 0],
    // 80 million × 200 million yen is 1.6 × 10^16, past 2^53
    [80_000_000, 200_000_000, 300_000_000, 53_333_333, 53_333_334, 53_333_333],
    [-80_000_000, 200_000_000, 300_000_000, -53_333_334, -53_333_333, -53_333_333],
    // the product is just inside 2^53, its floor a multiple of the divisor just outside
    [-(2 ** 53 - 1), 1, 3, -3_002_399_751_580_331, -3_002_399_751_580_330, -3_002_399_751_580_330],
    [2 ** 53 - 1, 1, 2, 2 ** 52 - 1, 2 ** 52, 2 ** 52],
  ])('%i × %i ÷ %i is %i down, %i up and %i half-up', (amount, num, den, down, up, halfUp) => {
    expect(multiplyDivide(amount, num, den, 'down')).toBe(down)
    expect(multiplyDivide(amount, num, den, 'up')).toBe(up)
    expect(multiplyDivide(amount, num, den, 'half-up')).toBe(halfUp)
  })

  it('agrees with whole-number arithmetic of any size', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), divisors, roundings, (amount, num, den, rounding) => {
        const expected = rounded(BigInt(amount) * BigInt(num), BigInt(den), rounding)
        fc.pre(Number.isSafeInteger(Number(expected)))
        expect(BigInt(multiplyDivide(amount, num, den, rounding))).toBe(expected)
      }),
      fixed,
    )
  })

  it('agrees with it for the sums of ordinary homes', () => {
    const sums = fc.integer({ min: -300_000_000, max: 300_000_000 })
    const dens = fc.integer({ min: 1, max: 300_000_000 })
    fc.assert(
      fc.property(sums, sums, dens, roundings, (amount, num, den, rounding) => {
        const expected = rounded(BigInt(amount) * BigInt(num), BigInt(den), rounding)
        expect(multiplyDivide(amount, num, den, rounding)).toBe(Number(expected))
      }),
      fixed,
    )
  })

  it('agrees with it at the edge of 2^53, where plain numbers end', () => {
    const nearEdge = fc.integer({ min: 2 ** 53 - 10_000, max: 2 ** 53 - 1 })
    const dens = fc.integer({ min: 1, max: 1_000 })
    fc.assert(
      fc.property(nearEdge, fc.constantFrom(1, -1), dens, roundings, (amount, sign, den, rounding) => {
        const expected = rounded(BigInt(amount) * BigInt(sign), BigInt(den), rounding)
        expect(multiplyDivide(amount, sign, den, rounding)).toBe(Number(expected))
      }),
      fixed,
    )
  })
})

describe('大きな数の割り算', () => {
  it('divides whole numbers of any size', () => {
    expect(divideBig(10n ** 30n, 3n * 10n ** 20n, 'down')).toBe(3_333_333_333)
    expect(divideBig(-(10n ** 30n), 3n * 10n ** 20n, 'down')).toBe(-3_333_333_334)
    expect(divideBig(5n * 10n ** 20n, 10n ** 21n, 'half-up')).toBe(1)
    expect(divideBig(-5n * 10n ** 20n, 10n ** 21n, 'half-up')).toBe(0)
  })

  it('throws when the quotient is past 2^53', () => {
    expect(divideBig(2n ** 53n - 1n, 1n, 'down')).toBe(2 ** 53 - 1)
    expect(() => divideBig(2n ** 53n, 1n, 'down')).toThrow(RangeError)
    expect(() => divideBig(2n ** 54n - 1n, 2n, 'up')).toThrow(RangeError)
  })

  it('agrees with multiplyDivide', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), divisors, roundings, (amount, den, rounding) => {
        expect(divideBig(BigInt(amount), BigInt(den), rounding)).toBe(multiplyDivide(amount, 1, den, rounding))
      }),
      fixed,
    )
  })
})
