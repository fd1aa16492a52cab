import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { rehabMinimumRepayment } from './rehab-minimum-repayment.ts'

const finding = (standardClaims: number, bracketClaims?: number) =>
  rehabMinimumRepayment({
    standardClaims: yen(standardClaims),
    bracketClaims: bracketClaims === undefined ? undefined : yen(bracketClaims),
  })

const minimum = (standardClaims: number, bracketClaims?: number) => finding(standardClaims, bracketClaims).value.minimum

describe('個人再生の最低弁済額', () => {
  it.each([
    // printed in the reference (rehab-minimum-repayment)
    [4_999_999, 1_000_000],
    [12_345_678, 2_469_136],
    [20_000_000, 3_000_000],
    [41_234_567, 4_123_457],
    [700_000, 700_000],
    [52_000_000, null],
    // D-kizugawa-table
    [5_000_000, 1_000_000],
    [9_800_000, 1_960_000],
    [40_000_000, 4_000_000],
    // D-myclarity (as it should be), D-office-3_9m, D-kinyu72: the part that follows from the claims
    [3_000_000, 1_000_000],
    [10_000_000, 2_000_000],
    [3_900_000, 1_000_000],
    [4_000_000, 1_000_000],
    // both sides of each step, by hand from 231条2項
    [0, 0],
    [999_999, 999_999],
    [1_000_000, 1_000_000],
    [1_000_001, 1_000_000],
    [5_000_001, 1_000_001], // 1,000,000.2
    [14_999_995, 2_999_999],
    [14_999_996, 3_000_000], // 2,999,999.2
    [15_000_000, 3_000_000],
    [15_000_001, 3_000_000],
    [30_000_000, 3_000_000],
    [30_000_001, 3_000_001], // 3,000,000.1
    [50_000_000, 5_000_000],
    [50_000_001, null],
  ] as const)('claims of %i need at least %j', (claims, expected) => {
    expect(minimum(claims)).toBe(expected)
    expect(minimum(claims, claims)).toBe(expected)
  })

  it.each([
    // standard claims, total of the bracket: the first two printed in the reference, the rest by hand
    [43_000_000, 3_000_000, 3_000_000],
    [38_000_000, 31_000_000, 3_100_000],
    [55_000_000, 15_000_000, 3_000_000],
    [55_000_000, 30_000_000, 3_000_000],
    [55_000_000, 30_000_001, 3_000_001],
    [55_000_000, 50_000_000, 5_000_000],
    [40_000_000, 50_000_001, null],
    [6_000_000, 3_000_000, 1_200_000],
    [800_000, 30_000_000, 800_000],
  ] as const)('claims of %i with a total of %i need at least %j', (claims, total, expected) => {
    expect(minimum(claims, total)).toBe(expected)
  })

  it('never falls as the claims rise, is never more than they are, and ends above 50,000,000', () => {
    const claims = fc.integer({ min: 0, max: 49_999_999 })
    fc.assert(
      fc.property(claims, (amount) => {
        const least = minimum(amount) ?? Number.NaN
        expect(minimum(amount + 1)).toBeGreaterThanOrEqual(least)
        expect(least).toBeLessThanOrEqual(amount)
        expect(10 * least).toBeGreaterThanOrEqual(amount)
        expect(minimum(amount + 50_000_001)).toBeNull()
      }),
      { seed: 20261121 },
    )
  })

  it('takes the claims for the total where none is given, and tells what is wrong with the facts', () => {
    expect(rehabMinimumRepayment.evaluate({ standardClaims: 12_345_678 })).toMatchObject({
      value: { minimum: 2_469_136 },
    })
    expect(rehabMinimumRepayment.evaluate({ standardClaims: -1, bracketClaims: 0.5 })).toMatchObject([
      { path: 'standardClaims' },
      { path: 'bracketClaims' },
    ])
    expect(rehabMinimumRepayment.evaluate({ bracketClaims: 1 })).toMatchObject([{ path: 'standardClaims' }])
  })

  it('tells its working', () => {
    const values = (claims: number, total?: number) => finding(claims, total).steps.map(({ value }) => value)
    expect(values(4_999_999)).toEqual([4_999_999, 4_999_999, 1_000_000, 1_000_000])
    expect(values(20_000_000)).toEqual([20_000_000, 20_000_000, 4_000_000, 3_000_000])
    expect(values(38_000_000, 31_000_000)).toEqual([38_000_000, 31_000_000, 3_100_000])
    expect(values(700_000)).toEqual([700_000, 700_000, 700_000])
    expect(values(52_000_000)).toEqual([52_000_000, 52_000_000, '個人再生は使えません'])
  })

  it('names the other tests of the plan, and the doubt where the two totals differ', () => {
    const notes = (claims: number, total?: number) => finding(claims, total).notes
    expect(notes(5_000_000).map(({ kind }) => kind)).toEqual(['caution'])
    expect(notes(5_000_000)[0]?.text).toMatch(/清算価値.*可処分所得の2年分/)
    expect(notes(5_000_000, 5_000_000)).toHaveLength(1)
    expect(notes(43_000_000, 3_000_000).map(({ kind }) => kind)).toEqual(['caution', 'doubt'])
    expect(notes(52_000_000)[0]?.text).toContain('弁護士')
  })
})
