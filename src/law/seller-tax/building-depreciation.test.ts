import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { buildingDepreciation } from './building-depreciation.ts'

const finding = (buildingCost: number, ratePerMille: number, years: number, months: number) =>
  buildingDepreciation({ buildingCost: yen(buildingCost), ratePerMille, years, months })

const depreciation = (cost: number, rate: number, years: number, months: number) =>
  finding(cost, rate, years, months).value.depreciation

describe('減価償却費相当額', () => {
  it.each([
    // printed in the reference (building-depreciation)
    [15_000_000, 31, 12, 7, 5_440_500],
    [15_000_000, 31, 30, 0, 12_555_000],
    [20_000_000, 15, 20, 5, 5_400_000],
    [15_000_000, 31, 36, 0, 14_250_000],
    // six months make a year: 15,000,000 × 0.9 × 0.031 = 418,500 a year
    [15_000_000, 31, 0, 5, 0],
    [15_000_000, 31, 0, 6, 418_500],
    [15_000_000, 31, 0, 11, 418_500],
    [15_000_000, 31, 1, 0, 418_500],
    [15_000_000, 31, 1, 5, 418_500],
    [15_000_000, 31, 1, 6, 837_000],
    // both sides of 95 %: wood reaches 0.9 × 0.031 × 34 = 0.9486 and × 35 = 0.9765
    [15_000_000, 31, 34, 0, 14_229_000],
    [15_000_000, 31, 34, 6, 14_250_000],
    // 0.9 × 0.19 × 5 is 0.855, × 6 is 1.026
    [1_000_000, 190, 5, 0, 855_000],
    [1_000_000, 190, 6, 0, 950_000],
    // one cut: 1,234,567 × 0.9 × 0.015 × 7 = 116,666.58; 1,234,567 × 0.95 = 1,172,838.65
    [1_234_567, 15, 7, 0, 116_666],
    [1_234_567, 15, 1_000, 0, 1_172_838],
    [0, 31, 20, 0, 0],
    // past 2^53 on the way: 9,007,199,254,740,991 × 0.95 = 8,556,839,292,003,941.45
    [9_007_199_254_740_991, 1_000, 1_000, 11, 8_556_839_292_003_941],
  ])('a building of %i yen at %i per mille after %i years and %i months', (cost, rate, years, months, expected) => {
    expect(depreciation(cost, rate, years, months)).toBe(expected)
  })

  it('is the smaller of the two amounts, each cut by itself, and never falls with time', () => {
    const cost = fc.integer({ min: 0, max: 500_000_000 })
    const time = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(
        cost,
        fc.integer({ min: 1, max: 60 }),
        time,
        fc.integer({ min: 0, max: 11 }),
        (amount, rate, years, months) => {
          const counted = BigInt(months < 6 ? years : years + 1)
          const reckoned = (BigInt(amount) * 9n * BigInt(rate) * counted) / 10_000n
          const most = (BigInt(amount) * 95n) / 100n
          const found = depreciation(amount, rate, years, months)
          expect(found).toBe(Number(reckoned < most ? reckoned : most))
          expect(depreciation(amount, rate, years + 1, months)).toBeGreaterThanOrEqual(found)
        },
      ),
      { seed: 20261121 },
    )
  })

  it('tells its working down to the cost that is left', () => {
    const { steps, notes } = finding(15_000_000, 31, 12, 7)
    expect(steps.map(({ value }) => value)).toEqual([15_000_000, '0.031', 12, 7, 13, 5_440_500, 9_559_500])
    expect(steps.map(({ unit }) => unit)).toEqual(['yen', 'text', 'years', 'months', 'years', 'yen', 'yen'])
    expect(steps[5]?.label).toContain('0.9')
    expect(finding(15_000_000, 31, 36, 0).steps[5]?.label).toContain('95%まで')
    expect(notes.map(({ kind }) => kind)).toEqual(['doubt', 'caution'])
  })

  it('says which of the two limits it was', () => {
    // 1,000 × 0.9 × 0.527 × 2 = 948.6, × 0.528 = 950.4; no whole rate and years meet 95 % itself
    expect(finding(1_000, 527, 2, 0).steps[5]).toMatchObject({ value: 948, label: expect.stringContaining('0.9') })
    expect(finding(1_000, 528, 2, 0).steps[5]).toMatchObject({ value: 950, label: expect.stringContaining('95%') })
  })

  it.each([
    [{ buildingCost: -1 }, 'buildingCost'],
    [{ ratePerMille: 0 }, 'ratePerMille'],
    [{ ratePerMille: 1_001 }, 'ratePerMille'],
    [{ ratePerMille: 3.1 }, 'ratePerMille'],
    [{ years: -1 }, 'years'],
    [{ years: 1_001 }, 'years'],
    [{ months: -1 }, 'months'],
    [{ months: 12 }, 'months'],
    [{ months: undefined }, 'months'],
  ])('refuses %j', (wrong, path) => {
    const facts = { buildingCost: 15_000_000, ratePerMille: 31, years: 12, months: 7, ...wrong }
    expect(buildingDepreciation.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })

  it('takes each end of what it asks for', () => {
    for (const [ratePerMille, years, months] of [
      [1, 0, 0],
      [1_000, 1_000, 11],
    ]) {
      const facts = { buildingCost: 0, ratePerMille, years, months }
      expect(buildingDepreciation.evaluate(facts)).toMatchObject({ value: { depreciation: 0 } })
    }
  })
})
