import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { bankruptcyHomeSale } from './bankruptcy-home-sale.ts'

const finding = (price: number, estateSharePercent: number) =>
  bankruptcyHomeSale({ price: yen(price), estateSharePercent })

const share = (price: number, percent: number) => finding(price, percent).value.estateShare

describe('住宅の換価と財団組入', () => {
  it.each([
    // the first three printed in the reference, the rest by hand, cut to the yen
    [18_000_000, 3, 540_000],
    [18_000_000, 5, 900_000],
    [18_000_000, 10, 1_800_000],
    [17_999_999, 3, 539_999],
    [18_000_033, 3, 540_000],
    [18_000_034, 3, 540_001],
    [18_000_000, 4.3, 774_000],
    [7_000, 14.6, 1_022], // a binary fraction would give 1,021
    [18_000_000, 0, 0],
    [18_000_000, 100, 18_000_000],
    [0, 5, 0],
  ])('a sale at %i with a share of %d %% gives the estate %i', (price, percent, expected) => {
    expect(share(price, percent)).toBe(expected)
  })

  it('takes no more than the price, and the exact share cut down', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(1000), (price, permille) => {
        expect(share(price, permille / 10)).toBe(Number((BigInt(price) * BigInt(permille)) / 1000n))
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(bankruptcyHomeSale.evaluate({ price: -1, estateSharePercent: 101 })).toMatchObject([
      ...[{ path: 'price' }, { path: 'estateSharePercent' }],
    ])
  })

  it('tells its working, what it was built on, and what can be negotiated', () => {
    const found = finding(18_000_000, 3)
    expect(found.steps.map(({ value }) => value)).toEqual([18_000_000, 3, 540_000, 17_460_000])
    expect(found.from).toMatchObject([{ rule: 'bankruptcy-estate-share', value: { amount: 540_000 } }])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['practice', 'caution', 'caution'])
  })
})
