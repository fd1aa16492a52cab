import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { auctionSeizureRegistrationTax } from './auction-seizure-registration-tax.ts'

const finding = (claim: number) => auctionSeizureRegistrationTax({ claim: yen(claim) })
const tax = (claim: number) => finding(claim).value.tax

describe('差押登記の登録免許税', () => {
  it.each([
    // claim, tax: the first two printed in the reference, the rest by hand
    [23_456_789, 93_800], // 23,456,000 × 4/1000 = 93,824
    [100_000, 1_000], // 400
    [0, 1_000],
    [249_999, 1_000], // 996
    [274_999, 1_000], // 274,000: 1,096
    [275_000, 1_100],
    [299_999, 1_100], // 299,000: 1,196
    [300_000, 1_200],
    [24_999_999, 99_900], // 24,999,000: 99,996
    [25_000_000, 100_000],
    [9_007_199_254_740_991, 36_028_797_018_900], // 9,007,199,254,740,000 × 4/1000 = 36,028,797,018,960
  ] as const)('a claim of %i: %i', (claim, expected) => {
    expect(tax(claim)).toBe(expected)
  })

  it('is whole hundreds, at least a thousand, never above four thousandths of a large claim, and never falls', () => {
    const claims = fc.integer({ min: 0, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        expect(tax(a) % 100).toBe(0)
        expect(tax(a)).toBeGreaterThanOrEqual(1_000)
        if (a >= 250_000) {
          expect(1_000 * tax(a)).toBeLessThanOrEqual(4 * a)
          expect(1_000 * (tax(a) + 104)).toBeGreaterThan(4 * a)
        }
        expect(tax(Math.min(a, b))).toBeLessThanOrEqual(tax(Math.max(a, b)))
      }),
      { seed: 20261121 },
    )
  })

  it.each([
    [23_456_789, [23_456_789, 23_456_000, 93_800]],
    [999, [999, 1_000, 1_000]],
    [1_999, [1_999, 1_000, 1_000]],
    [2_000, [2_000, 2_000, 1_000]],
  ] as const)('tells its working for %i', (claim, values) => {
    expect(finding(claim).steps.map(({ value }) => value)).toEqual(values)
    expect(finding(claim).notes.map(({ kind }) => kind)).toEqual(['caution'])
  })

  it.each([[{}], [{ claim: -1 }], [{ claim: 0.5 }]])('refuses %j', (input) => {
    expect(auctionSeizureRegistrationTax.evaluate(input)).toMatchObject([{ path: 'claim' }])
  })
})
