import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { bankruptcyEstateShare } from './bankruptcy-estate-share.ts'

const finding = (price: number, pct: number) => bankruptcyEstateShare({ price: yen(price), pct })

describe('破産財団組入額', () => {
  it.each([
    // price, percent, share: by hand
    [18_000_000, 3, 540_000],
    [14_777_777, 4.3, 635_444], // 635,444.41
    [7_000, 14.6, 1_022], // 1,021.99… in floating point
    [33, 3, 0], // 0.99
    [34, 3, 1], // 1.02
    [1_000_000, 0, 0],
    [1_000_001, 100, 1_000_001],
    [1_000_000, 0.000001, 0],
    [100_000_000, 0.000001, 1],
  ] as const)('of %i at %f%%: %i', (price, pct, amount) => {
    expect(finding(price, pct).value).toEqual({ amount })
  })

  it('agrees with whole millionths', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(100_000_000), (price, millionths) => {
        const { amount } = finding(price, millionths / 1_000_000).value
        expect(BigInt(amount)).toBe((BigInt(price) * BigInt(millionths)) / 100_000_000n)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, and that the share is a matter of agreement', () => {
    expect(finding(18_000_000, 3).steps).toMatchObject([
      { value: 18_000_000 },
      { value: 3, unit: 'percent' },
      { value: 540_000 },
    ])
    expect(finding(1, 3).notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
  })

  it.each([
    [{ price: -1, pct: 3 }, 'price'],
    [{ price: 1, pct: -1 }, 'pct'],
    [{ price: 1, pct: 100.1 }, 'pct'],
    [{ price: 1, pct: '3' }, 'pct'],
  ])('refuses %j', (input, path) => {
    expect(bankruptcyEstateShare.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
