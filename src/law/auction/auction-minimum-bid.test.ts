import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { auctionMinimumBid } from './auction-minimum-bid.ts'

const at = (standardPrice: number) => auctionMinimumBid({ standardPrice: yen(standardPrice) }).value
const prices = fc.integer({ min: 0, max: 10_000_000_000 })
const fixed = { seed: 20261121 }

describe('買受可能価額と保証', () => {
  it.each([
    // standard price, least bid, deposit: worked by hand, fractions up
    [8_920_000, 7_136_000, 1_784_000],
    [5_000_005, 4_000_004, 1_000_001],
    [7_000_003, 5_600_003, 1_400_001], // 5,600,002.4 and 1,400,000.6
    [10_000_000, 8_000_000, 2_000_000],
    [10_000_001, 8_000_001, 2_000_001], // 8,000,000.8 and 2,000,000.2
    [9_999_999, 8_000_000, 2_000_000], // 7,999,999.2 and 1,999,999.8
    [4, 4, 1],
    [1, 1, 1],
    [0, 0, 0],
  ] as const)('a standard price of %i gives %i and %i', (standard, minBid, deposit) => {
    expect(at(standard)).toEqual({ minBid, deposit })
  })

  it('is the standard price less two tenths of it, and never falls', () => {
    fc.assert(
      fc.property(prices, prices, (a, b) => {
        const tenths = (BigInt(a) * 2n) / 10n
        expect(at(a).minBid).toBe(Number(BigInt(a) - tenths))
        expect(at(a).minBid + at(a).deposit - a).toBe(a % 5 === 0 ? 0 : 1)
        expect(at(Math.min(a, b)).minBid).toBeLessThanOrEqual(at(Math.max(a, b)).minBid)
        expect(at(Math.min(a, b)).deposit).toBeLessThanOrEqual(at(Math.max(a, b)).deposit)
      }),
      fixed,
    )
  })

  it('tells its working, and what the court may decide otherwise', () => {
    const found = auctionMinimumBid({ standardPrice: yen(8_920_000) })
    expect(found.steps.map(({ value }) => value)).toEqual([8_920_000, 7_136_000, 1_784_000])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(found.notes[0]?.text).toContain('裁判所')
  })

  it.each([[{}], [{ standardPrice: -1 }], [{ standardPrice: 0.5 }], [{ standardPrice: null }]])(
    'refuses %j',
    (input) => {
      expect(auctionMinimumBid.evaluate(input)).toContainEqual(expect.objectContaining({ path: 'standardPrice' }))
    },
  )
})
