import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { downTheRanks } from './ranks.ts'

const down = (surplus: number, ...claims: number[]) => downTheRanks(yen(surplus), claims.map(yen))

describe('what is left beyond the first debt', () => {
  it.each([
    // surplus, claims, paid, left
    [0, [5_000_000], [0], 0],
    [4_999_999, [5_000_000, 1], [4_999_999, 0], 0],
    [5_000_000, [5_000_000, 1], [5_000_000, 0], 0],
    [5_000_001, [5_000_000, 1], [5_000_000, 1], 0],
    [5_000_002, [5_000_000, 1], [5_000_000, 1], 1],
    [5_500_000, [], [], 5_500_000],
    [5_500_000, [6_000_000], [5_500_000], 0], // A-kitazono-second-growth: value less the first balance
  ])('%i for %j pays %j and leaves %i', (surplus, claims, paid, left) => {
    expect(down(surplus, ...claims)).toEqual({ paid, left })
  })

  it('is all given away, and no claim gets a yen before the one ahead of it is full', () => {
    const amount = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(amount, fc.array(amount), (surplus, claims) => {
        const { paid, left } = down(surplus, ...claims)
        expect(paid.reduce<number>((sum, share) => sum + share, left)).toBe(surplus)
        for (const [index, share] of paid.entries()) {
          expect(share).toBeLessThanOrEqual(claims[index] ?? 0)
          if (share > 0) expect(paid.slice(0, index)).toEqual(claims.slice(0, index))
        }
        if (left > 0) expect(paid).toEqual(claims)
      }),
      { seed: 20261121 },
    )
  })
})
