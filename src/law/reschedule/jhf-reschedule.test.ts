import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { jhfReschedule } from './jhf-reschedule.ts'

const finding = (
  annualIncome: number,
  jhfAnnual: number,
  allLoansAnnual: number,
  household: number,
  incomeDropPercent: number,
) =>
  jhfReschedule({
    annualIncome: yen(annualIncome),
    jhfAnnual: yen(jhfAnnual),
    allLoansAnnual: yen(allLoansAnnual),
    household,
    incomeDropPercent,
  })

const met = (...facts: Parameters<typeof finding>) => finding(...facts).value.testTwoMet

describe('機構の返済方法の変更（収入基準）', () => {
  it.each([
    // ア: four times the repayments to the JHF; the first is the reference's, then one yen to either side
    [3_600_000, 950_000, true],
    [3_800_000, 950_000, true],
    [3_800_001, 950_000, false],
    [800_000, 200_000, true],
    [800_001, 200_000, false],
    [0, 0, true],
  ] as const)('an income of %i and %i a year to the JHF: %s', (income, jhf, expected) => {
    expect(met(income, jhf, jhf, 1, 0)).toBe(expected)
  })

  it.each([
    // イ: 64,000 a month for each person; 192,000 a month for three is the reference's
    [2_304_000, 3, true],
    [2_304_001, 3, false],
    [2_304_012, 3, false],
    [768_000, 1, true],
    [768_001, 1, false],
    [3_840_000, 5, true],
    [3_840_001, 5, false],
  ] as const)('an income of %i for %i persons: %s', (income, household, expected) => {
    expect(met(income, 0, 300_000, household, 0)).toBe(expected)
  })

  it.each([
    // ウ: above 30, 35, 40 or 45 % by the income; shares worked by hand at the ends of each band
    [2_999_999, 899_999, 20, false],
    [2_999_999, 900_000, 20, true],
    [3_000_000, 1_050_000, 20, false],
    [3_000_000, 1_050_001, 20, true],
    [3_999_999, 1_399_999, 20, false],
    [3_999_999, 1_400_000, 20, true],
    [4_000_000, 1_600_000, 20, false],
    [4_000_000, 1_600_001, 20, true],
    [6_999_999, 2_799_999, 20, false],
    [6_999_999, 2_800_000, 20, true],
    [7_000_000, 3_150_000, 20, false],
    [7_000_000, 3_150_001, 20, true],
    // and a fall of income of a fifth
    [5_000_000, 2_100_000, 25, true],
    [5_000_000, 2_100_000, 15, false],
    [5_000_000, 2_100_000, 20, true],
    [5_000_000, 2_100_000, 19.999999, false],
    [5_000_000, 2_000_000, 100, false],
  ] as const)('an income of %i, all loans %i, fallen by %f %%: %s', (income, allLoans, drop, expected) => {
    expect(met(income, 0, allLoans, 1, drop)).toBe(expected)
  })

  it('agrees with the share worked in whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 768_001, max: 20_000_000 }), fc.nat(8_000_000), (income, allLoans) => {
        const share = income < 3_000_000 ? 30n : income < 4_000_000 ? 35n : income < 7_000_000 ? 40n : 45n
        expect(met(income, 0, allLoans, 1, 50)).toBe(BigInt(allLoans) * 100n > share * BigInt(income))
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, test by test', () => {
    const found = finding(5_000_001, 1_000_000, 2_100_000, 2, 25)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[5_000_001, 1_000_000, 4_000_000, '当てはまらない', 2, 1_536_000, '当てはまらない'],
      ...[2_100_000, 2_000_000, 25, '当てはまる', '当てはまる'],
    ])
    expect(found.steps[8]?.label).toContain('40%')
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
    expect(found.notes[1]?.text).toContain('15年')
    const refused = finding(5_000_000, 1_000_000, 2_100_000, 2, 15)
    expect(refused.steps.at(-1)?.value).toBe('当てはまらない')
    expect(refused.notes[1]?.text).toContain('ボーナス払い')
    expect(finding(700_000, 200_000, 0, 1, 0).steps.map(({ value }) => value)).toEqual([
      ...[700_000, 200_000, 800_000, '当てはまる', 1, 768_000, '当てはまる'],
      ...[0, 210_000, 0, '当てはまらない', '当てはまる'],
    ])
    expect(found.citations).toHaveLength(1)
  })

  it('tells what is wrong with the facts', () => {
    const facts = { annualIncome: 1, jhfAnnual: 0, allLoansAnnual: 0, household: 1, incomeDropPercent: 0 }
    expect(jhfReschedule.evaluate({ ...facts, household: 1_000, incomeDropPercent: 100 })).toMatchObject({
      value: { testTwoMet: true },
    })
    expect(jhfReschedule.evaluate({ ...facts, household: 0, incomeDropPercent: 101 })).toMatchObject([
      { path: 'household' },
      { path: 'incomeDropPercent' },
    ])
    expect(jhfReschedule.evaluate({ ...facts, household: 1_001 })).toMatchObject([{ path: 'household' }])
    expect(jhfReschedule.evaluate({ ...facts, jhfAnnual: Number.MAX_SAFE_INTEGER })).toMatchObject([
      { message: expect.stringContaining('大きすぎ') },
    ])
  })
})
