import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { legalAidRepayment } from './legal-aid-repayment.ts'

const finding = (advance: number, monthly: number) =>
  legalAidRepayment({ advance: yen(advance), monthly: yen(monthly) })

describe('法テラス立替金の返済', () => {
  it.each([
    // the reference's example and the worked ones, then by hand: a part of a month is a month
    [155_000, 5_000, 31],
    [156_001, 7_000, 23],
    [155_001, 5_000, 32],
    [154_999, 5_000, 31],
    [5_000, 5_000, 1],
    [5_001, 5_000, 2],
    [1, 10_000, 1],
    [0, 5_000, 0],
    [187_000, 10_000, 19],
  ] as const)('%i at %i a month: %i months', (advance, monthly, months) => {
    expect(finding(advance, monthly).value).toEqual({ months })
  })

  it('repays everything, and not a month too late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 50_000 }), (advance, monthly) => {
        const { months } = finding(advance, monthly).value
        expect(months * monthly).toBeGreaterThanOrEqual(advance)
        expect((months - 1) * monthly).toBeLessThan(advance)
      }),
      { seed: 20261121 },
    )
  })

  it('does not reckon without a monthly sum', () => {
    expect(() => finding(155_000, 0)).toThrow(NotCovered)
    expect(() => finding(155_000, 0)).toThrow('0円')
    expect(finding(155_000, 1).value.months).toBe(155_000)
    expect(legalAidRepayment.evaluate({ advance: -1, monthly: 1.5 })).toMatchObject([
      { path: 'advance' },
      { path: 'monthly' },
    ])
  })

  it('tells its working, with the last month where there is one', () => {
    expect(finding(156_001, 7_000).steps.map(({ value }) => value)).toEqual([156_001, 7_000, 23, 2_001])
    expect(finding(0, 7_000).steps.map(({ value }) => value)).toEqual([0, 7_000, 0])
    expect(finding(7_000, 7_000).steps.at(-1)?.value).toBe(7_000)
  })

  it('says when it takes more than three years', () => {
    expect(finding(180_000, 5_000).notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
    expect(finding(180_001, 5_000).notes.map(({ kind }) => kind)).toEqual(['caution', 'practice', 'caution'])
    expect(finding(180_001, 5_000).notes[0]?.text).toContain('36か月')
    expect(legalAidRepayment.citations).toHaveLength(1)
  })
})
