import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { bankruptcyRetirementValuation } from './bankruptcy-retirement-valuation.ts'

const finding = (amount: number, retirementImminent: boolean) =>
  bankruptcyRetirementValuation({ voluntaryResignationAmount: yen(amount), retirementImminent })

const value = (amount: number, imminent: boolean) => finding(amount, imminent).value.value

describe('退職金の評価', () => {
  it.each([
    // the first four of the rule reference, the rest by hand, cut to the yen
    [8_000_000, false, 1_000_000],
    [1_599_999, false, 199_999],
    [1_600_000, false, 200_000],
    [8_000_003, true, 2_000_000],
    [8_000_004, true, 2_000_001],
    [7, false, 0],
    [8, false, 1],
    [3, true, 0],
    [4, true, 1],
    [0, true, 0],
  ])('%i (about to retire: %s) counts for %i', (amount, imminent, expected) => {
    expect(value(amount, imminent)).toBe(expected)
  })

  it('counts an eighth, or twice that', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (amount) => {
        expect(value(amount, false)).toBe(Number(BigInt(amount) / 8n))
        expect(value(amount, true)).toBe(Number(BigInt(amount) / 4n))
      }),
      { seed: 20261121 },
    )
  })

  it('takes retirement for far off where nothing is said, and tells what is wrong with the facts', () => {
    const evaluated = bankruptcyRetirementValuation.evaluate({ voluntaryResignationAmount: 800 })
    expect(evaluated).toMatchObject({ value: { value: 100 } })
    expect(
      bankruptcyRetirementValuation.evaluate({ voluntaryResignationAmount: -1, retirementImminent: 1 }),
    ).toMatchObject([{ path: 'voluntaryResignationAmount' }, { path: 'retirementImminent' }])
  })

  it('tells its working and that it is practice', () => {
    expect(finding(800, false).steps.map(({ value }) => value)).toEqual([800, 100])
    expect(finding(800, false).steps[1]?.label).toContain('8分の1')
    expect(finding(800, true).steps[1]).toMatchObject({ value: 200, label: expect.stringContaining('4分の1') })
    expect(finding(800, true).notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
  })
})
