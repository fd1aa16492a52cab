import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registrationTaxMortgageCancel } from './registration-tax-mortgage-cancel.ts'

const tax = (...propertiesPerApplication: readonly number[]) =>
  registrationTaxMortgageCancel({ propertiesPerApplication }).value.tax

const fixed = { seed: 20261121 }
const counts = fc.integer({ min: 1, max: 60 })

describe('抵当権抹消の登録免許税', () => {
  it.each([
    // properties of each application, tax: worked by hand from 別表第一第1号(15)
    [[1], 1_000],
    [[2], 2_000], // land and house, one mortgage
    [[2, 2], 4_000], // land and house, two creditors
    [[3, 3], 6_000],
    [[19], 19_000],
    [[20], 20_000],
    [[21], 20_000],
    [[25], 20_000],
    [[30, 4], 24_000],
    [[40], 20_000],
    [[20, 20], 40_000],
    [[], 0],
  ])('applications for %j properties cost %i', (applications, expected) => {
    expect(tax(...applications)).toBe(expected)
  })

  it('agrees with counting property by property', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 8 }), (applications) => {
        let counted = 0
        for (const count of applications) {
          for (let property = 1; property <= count && property <= 20; property += 1) counted += 1_000
        }
        expect(tax(...applications)).toBe(counted)
      }),
      fixed,
    )
  })

  it('never falls with one property more, and one application never costs more than two', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(tax(a + 1)).toBeGreaterThanOrEqual(tax(a))
        expect(tax(a + b)).toBeLessThanOrEqual(tax(a, b))
      }),
      fixed,
    )
  })

  it('tells each application and the sum', () => {
    const { steps } = registrationTaxMortgageCancel({ propertiesPerApplication: [21, 2] })
    expect(steps.map(({ value }) => value)).toEqual([20_000, 2_000, 22_000])
    expect(steps[0]?.label).toBe('1件目の申請（不動産21個。20個を超えるため定額）')
    expect(steps[1]?.label).toBe('2件目の申請（不動産2個。1個につき1,000円）')
  })

  it.each([
    [{}, 'propertiesPerApplication'],
    [{ propertiesPerApplication: 2 }, 'propertiesPerApplication'],
    [{ propertiesPerApplication: [2, 0] }, 'propertiesPerApplication[1]'],
    [{ propertiesPerApplication: [1.5] }, 'propertiesPerApplication[0]'],
  ])('refuses %j', (input, path) => {
    expect(registrationTaxMortgageCancel.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
