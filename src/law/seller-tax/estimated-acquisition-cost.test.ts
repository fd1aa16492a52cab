import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { estimatedAcquisitionCost } from './estimated-acquisition-cost.ts'

const finding = (saleIncome: number, actualCost: number | null) =>
  estimatedAcquisitionCost({
    saleIncome: yen(saleIncome),
    actualCost: actualCost === null ? null : yen(actualCost),
  })

describe('概算取得費', () => {
  it.each([
    // printed in the reference (estimated-acquisition-cost); the first is 国税庁タックスアンサー No.3258
    [30_000_000, null, 1_500_000],
    [21_000_000, 900_000, 1_050_000],
    [21_000_000, 14_000_000, 14_000_000],
    // both sides of 5 %
    [21_000_000, 1_049_999, 1_050_000],
    [21_000_000, 1_050_000, 1_050_000],
    [21_000_000, 1_050_001, 1_050_001],
    // cut: 5 % of 19 yen is 0.95, of 20 yen 1
    [19, null, 0],
    [20, null, 1],
    [21_000_019, 0, 1_050_000],
    [0, null, 0],
    [0, 5_000_000, 5_000_000],
  ] as const)('of an income of %i with an actual cost of %s is %i', (income, actual, expected) => {
    expect(finding(income, actual).value.cost).toBe(expected)
  })

  it('is one of the two, and at least both', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(amount, amount, (income, actual) => {
        const { cost } = finding(income, actual).value
        const estimated = Math.floor(income / 20)
        expect([actual, estimated]).toContain(cost)
        expect(cost).toBeGreaterThanOrEqual(actual)
        expect(cost).toBeGreaterThanOrEqual(estimated)
        expect(finding(income, null).value.cost).toBe(estimated)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, and asks for the papers where the cost is unknown', () => {
    const unknown = finding(30_000_000, null)
    expect(unknown.steps.map(({ value }) => value)).toEqual([30_000_000, 1_500_000, '分からない', 1_500_000])
    expect(unknown.steps.at(-1)?.label).toContain('概算')
    expect(unknown.notes).toMatchObject([{ kind: 'caution', text: expect.stringContaining('売買契約書') }])
    const known = finding(21_000_000, 900_000)
    expect(known.steps.map(({ value }) => value)).toEqual([21_000_000, 1_050_000, 900_000, 1_050_000])
    expect(known.steps.at(-1)?.label).toContain('大きい方')
    expect(known.notes).toEqual([])
  })

  it.each([
    [{ saleIncome: -1 }, 'saleIncome'],
    [{ actualCost: -1 }, 'actualCost'],
    [{ actualCost: undefined }, 'actualCost'],
  ])('refuses %j', (wrong, path) => {
    const facts = { saleIncome: 30_000_000, actualCost: null, ...wrong }
    expect(estimatedAcquisitionCost.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })
})
