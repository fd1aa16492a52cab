import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { housingSecurityBenefit } from './housing-security-benefit.ts'

const finding = (household: number, income: number, rent: number, assets = 0) =>
  housingSecurityBenefit({ household, income: yen(income), rent: yen(rent), assets: yen(assets) })

describe('住居確保給付金の収入・資産要件', () => {
  it.each([
    // the reference's two and the worked examples, then each line of the ward's table on both sides
    [2, 193_999, 70_000, 500_000, 194_000, true],
    [2, 194_000, 70_000, 500_000, 194_000, false],
    [2, 150_000, 50_000, 780_001, 180_000, false],
    [2, 150_000, 50_000, 780_000, 180_000, true],
    [3, 200_000, 75_000, 900_000, 241_800, true],
    [3, 241_799, 75_000, 1_000_000, 241_800, true],
    [3, 241_800, 75_000, 0, 241_800, false],
    [3, 0, 75_000, 1_000_001, 241_800, false],
    [1, 137_699, 60_000, 504_000, 137_700, true],
    [1, 137_700, 60_000, 0, 137_700, false],
    [1, 0, 60_000, 504_001, 137_700, false],
    // the rent itself where it is below the cap, and the caps
    [1, 0, 53_699, 0, 137_699, true],
    [1, 0, 53_700, 0, 137_700, true],
    [1, 0, 53_701, 0, 137_700, true],
    [2, 0, 63_999, 0, 193_999, true],
    [2, 0, 64_001, 0, 194_000, true],
    [3, 0, 69_799, 0, 241_799, true],
    [3, 0, 69_801, 0, 241_800, true],
    [1, 0, 0, 0, 84_000, true],
    [2, 0, 0, 0, 130_000, true],
    [3, 0, 0, 0, 172_000, true],
  ] as const)('%i persons, %i a month, rent %i, savings %i', (persons, income, rent, assets, incomeLimit, eligible) => {
    expect(finding(persons, income, rent, assets).value).toMatchObject({ incomeLimit, eligible })
  })

  it('grants no less for a dearer rent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.nat(100_000), fc.nat(100_000), (persons, a, b) => {
        const at = (rent: number) => finding(persons, 0, rent).value.incomeLimit
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover larger households', () => {
    expect(() => finding(4, 0, 0)).toThrow(NotCovered)
    expect(() => finding(4, 0, 0)).toThrow('4人以上')
    const facts = { household: 1, income: 0, rent: 0, assets: 0 }
    expect(housingSecurityBenefit.evaluate(facts)).toMatchObject({ value: { eligible: true } })
    expect(housingSecurityBenefit.evaluate({ ...facts, household: 0, rent: -1 })).toMatchObject([
      { path: 'household' },
      { path: 'rent' },
    ])
    expect(housingSecurityBenefit.evaluate({ ...facts, household: 1_001 })).toMatchObject([{ path: 'household' }])
    expect(() => housingSecurityBenefit.evaluate({ ...facts, household: 1_000 })).toThrow(NotCovered)
  })

  it('tells its working, its age and the doubt at the very limit', () => {
    const found = finding(2, 193_999, 70_000, 500_000)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[2, 130_000, 70_000, 64_000, 64_000, 194_000, 193_999, 780_000, 500_000, '満たす'],
    ])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['expiry', 'caution', 'caution'])
    const exact = finding(2, 194_000, 70_000)
    expect(exact.steps.at(-1)?.value).toBe('満たさない')
    expect(exact.notes.map(({ kind }) => kind)).toEqual(['expiry', 'doubt', 'caution', 'caution'])
    expect(exact.notes[1]?.text).toContain('台東区')
    expect(finding(2, 194_001, 70_000).notes).toHaveLength(3)
    expect(found.citations).toHaveLength(2)
  })
})
