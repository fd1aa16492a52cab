import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { jhfJuniorTaxCap } from './jhf-junior-tax-cap.ts'

const cap = (annual: number) => jhfJuniorTaxCap({ annualPropertyTax: yen(annual) }).value.cap

describe('劣後する租税への配分の上限（機構）', () => {
  it.each([
    // one year of property tax, cap: worked by hand from the table (10万円と1年分の少ない方)
    [0, 0],
    [84_500, 84_500],
    [99_999, 99_999],
    [100_000, 100_000],
    [100_001, 100_000],
    [132_000, 100_000],
  ] as const)('with %i a year at most %i', (annual, expected) => {
    expect(cap(annual)).toBe(expected)
  })

  it('never falls as the tax rises, and exceeds neither amount', () => {
    const annual = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(annual, annual, (a, b) => {
        expect(cap(Math.min(a, b))).toBeLessThanOrEqual(cap(Math.max(a, b)))
        expect(cap(a)).toBeLessThanOrEqual(a)
        expect(cap(a)).toBeLessThanOrEqual(100_000)
      }),
      { seed: 20261121 },
    )
  })

  it('tells both amounts, and that this is practice', () => {
    const found = jhfJuniorTaxCap({ annualPropertyTax: yen(84_500) })
    expect(found.steps.map(({ value }) => value)).toEqual([100_000, 84_500, 84_500])
    expect(found.notes).toMatchObject([{ kind: 'practice', text: expect.stringContaining('2023年') }])
  })

  it.each([[{}], [{ annualPropertyTax: -1 }], [{ annualPropertyTax: '84500' }]])('refuses %j', (input) => {
    expect(jhfJuniorTaxCap.evaluate(input)).toContainEqual(expect.objectContaining({ path: 'annualPropertyTax' }))
  })
})
