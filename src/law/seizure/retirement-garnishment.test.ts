import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { retirementGarnishment } from './retirement-garnishment.ts'

const finding = (netRetirement: number, maintenance = false) =>
  retirementGarnishment({ netRetirement: yen(netRetirement), maintenance })

describe('退職手当の差押え', () => {
  it.each([
    // the first two printed in the reference, the others by hand: a quarter or a half, cut
    [9_000_000, false, 2_250_000],
    [9_000_001, true, 4_500_000],
    [0, false, 0],
    [3, false, 0],
    [4, false, 1],
    [7, false, 1],
    [8, false, 2],
    [1, true, 0],
    [2, true, 1],
    [440_001, false, 110_000], // no cap of 330,000 on what is kept
    [20_000_000, false, 5_000_000],
    [20_000_000, true, 10_000_000],
  ] as const)('of %i (maintenance: %s) a creditor may take %i', (net, maintenance, seizable) => {
    expect(finding(net, maintenance).value).toEqual({ seizable, kept: net - seizable })
  })

  it('splits to the yen and never takes more than the part', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.boolean(), (net, maintenance) => {
        const { seizable, kept } = finding(net, maintenance).value
        const part = maintenance ? 2 : 4
        expect(seizable + kept).toBe(net)
        expect(seizable * part).toBeLessThanOrEqual(net)
        expect((seizable + 1) * part).toBeGreaterThan(net)
      }),
      { seed: 20261121 },
    )
  })

  it('takes the default, and tells what is wrong with the facts', () => {
    expect(retirementGarnishment.evaluate({ netRetirement: 9_000_000 })).toMatchObject({
      value: { seizable: 2_250_000 },
    })
    expect(retirementGarnishment.evaluate({ netRetirement: -1, maintenance: 'no' })).toMatchObject([
      { path: 'netRetirement' },
      { path: 'maintenance' },
    ])
  })

  it('tells its working', () => {
    const found = finding(9_000_001, true)
    expect(found.steps.map(({ value }) => value)).toEqual([9_000_001, 4_500_000, 4_500_001])
    expect(found.steps[1]?.label).toContain('2分の1')
    expect(finding(9_000_000).steps[1]?.label).toContain('4分の1')
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(Object.keys(retirementGarnishment.answers)).toEqual(['seizable', 'kept'])
    expect(retirementGarnishment.citations.map(({ law }) => law)).toEqual(['民事執行法'])
  })
})
