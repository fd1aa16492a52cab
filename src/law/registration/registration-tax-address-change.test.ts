import { describe, expect, it } from 'vitest'
import { registrationTaxAddressChange } from './registration-tax-address-change.ts'

const finding = (propertyCount: number, exempt = false) => registrationTaxAddressChange({ propertyCount, exempt })

describe('住所変更登記の登録免許税', () => {
  it.each([
    // properties, exempt, tax: by hand from 別表第一第1号(14)
    [0, false, 0],
    [1, false, 1_000],
    [2, false, 2_000], // land and house
    [20, false, 20_000],
    [21, false, 21_000], // no cap
    [24, false, 24_000],
    [2, true, 0],
  ] as const)('%i properties (exempt: %s) cost %i', (count, exempt, tax) => {
    expect(finding(count, exempt).value).toEqual({ tax })
  })

  it('is not exempt where nothing is said', () => {
    expect(registrationTaxAddressChange.evaluate({ propertyCount: 3 })).toMatchObject({ value: { tax: 3_000 } })
  })

  it('takes as many properties as there may be', () => {
    const tax = (propertyCount: number) => registrationTaxAddressChange.evaluate({ propertyCount, exempt: false })
    expect(tax(0)).toMatchObject({ value: { tax: 0 } })
    expect(tax(10_000)).toMatchObject({ value: { tax: 10_000_000 } })
  })

  it('tells how it was reckoned', () => {
    expect(finding(3).steps).toMatchObject([
      { value: 3, unit: 'count' },
      { label: '登録免許税の額（1個につき1,000円。上限はない）', value: 3_000 },
    ])
    expect(finding(3, true).steps[1]).toMatchObject({ label: expect.stringContaining('非課税'), value: 0 })
  })

  it('asks for a certificate only where it is exempt', () => {
    const kinds = (exempt: boolean) => finding(1, exempt).notes.map(({ text }) => text.includes('証明書'))
    expect(kinds(false)).toEqual([false])
    expect(kinds(true)).toEqual([false, true])
  })

  it.each([
    [{}, 'propertyCount'],
    [{ propertyCount: -1 }, 'propertyCount'],
    [{ propertyCount: 1.5 }, 'propertyCount'],
    [{ propertyCount: 10_001 }, 'propertyCount'],
    [{ propertyCount: 1, exempt: 'no' }, 'exempt'],
  ])('refuses %j', (input, path) => {
    expect(registrationTaxAddressChange.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
