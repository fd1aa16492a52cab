import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '#base/ratio.ts'
import { yen } from '#base/yen.ts'
import { interestCaps } from './interest-caps.ts'

const finding = (principal: number, businessLender: boolean) =>
  interestCaps({ principal: yen(principal), businessLender })

describe('利息制限法の上限', () => {
  it.each([
    // the table of the reference (interest-caps), on both sides of each step; 1.46 × 20, 18 and 15
    [0, 20, 29.2],
    [99_999, 20, 29.2],
    [100_000, 18, 26.28],
    [500_000, 18, 26.28],
    [999_999, 18, 26.28],
    [1_000_000, 15, 21.9],
    [3_000_000, 15, 21.9],
  ] as const)(
    '%i yen: interest %d %%, damages %d %%, and 20 %% to a lender by trade',
    (principal, interest, damages) => {
      expect(finding(principal, false).value).toMatchObject({
        interestCapPercent: interest,
        damagesCapPercent: damages,
      })
      expect(finding(principal, true).value).toMatchObject({ interestCapPercent: interest, damagesCapPercent: 20 })
    },
  )

  it('caps damages at 1.46 times the interest, and neither rises with the principal', () => {
    const principal = fc.integer({ min: 0, max: 2_000_000 })
    fc.assert(
      fc.property(principal, principal, (a, b) => {
        const [small, large] = [finding(Math.min(a, b), false).value, finding(Math.max(a, b), false).value]
        const [interest, damages] = [percent(small.interestCapPercent), percent(small.damagesCapPercent)]
        expect(damages.num * interest.den * 100).toBe(interest.num * damages.den * 146)
        expect(large.interestCapPercent).toBeLessThanOrEqual(small.interestCapPercent)
        expect(large.damagesCapPercent).toBeLessThanOrEqual(small.damagesCapPercent)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(interestCaps.evaluate({ principal: -1 })).toMatchObject([{ path: 'principal' }, { path: 'businessLender' }])
  })

  it('tells its working, and that a housing loan is one of a lender by trade', () => {
    const values = (principal: number, trade: boolean) => finding(principal, trade).steps.map(({ value }) => value)
    expect(values(99_999, false)).toEqual([99_999, '10万円未満', 20, 29.2])
    expect(values(100_000, true)).toEqual([100_000, '10万円以上100万円未満', 18, 20])
    expect(values(1_000_000, true)).toEqual([1_000_000, '100万円以上', 15, 20])
    expect(finding(1, true).steps[3]?.label).toContain('7条')
    expect(finding(1, false).steps[3]?.label).toContain('1.46倍')
    expect(finding(999_999, true).notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(finding(1_000_000, true).notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
  })
})
