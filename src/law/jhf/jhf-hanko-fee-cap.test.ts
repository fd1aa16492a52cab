import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { jhfHankoFeeCap } from './jhf-hanko-fee-cap.ts'

const cap = (rank: number, remainingPrincipal: number) =>
  jhfHankoFeeCap({ rank, remainingPrincipal: yen(remainingPrincipal) }).value.cap

const fixed = { seed: 20261121 }
const ranks = fc.integer({ min: 2, max: 12 })
const principals = fc.integer({ min: 0, max: 100_000_000 })

describe('担保解除料の上限（機構）', () => {
  it.each([
    // rank, remaining principal, cap: worked by hand from the table (順位ごとの額と残元金の1割の少ない方)
    [2, 4_500_000, 300_000],
    [2, 3_000_001, 300_000],
    [2, 3_000_000, 300_000],
    [2, 2_999_999, 299_999],
    [2, 1_800_000, 180_000],
    [3, 2_000_000, 200_000],
    [3, 1_999_990, 199_999],
    [3, 900_000, 90_000],
    [4, 1_000_000, 100_000],
    [4, 999_990, 99_999],
    [5, 2_500_000, 100_000],
    [12, 5_000_000, 100_000],
    [2, 9, 0],
    [2, 10, 1],
    [2, 0, 0],
  ] as const)('rank %i with %i left may have at most %i', (rank, principal, expected) => {
    expect(cap(rank, principal)).toBe(expected)
  })

  it('never falls as the principal rises, never rises with a lower rank, and stays within a tenth', () => {
    fc.assert(
      fc.property(ranks, principals, principals, (rank, a, b) => {
        expect(cap(rank, Math.min(a, b))).toBeLessThanOrEqual(cap(rank, Math.max(a, b)))
        expect(cap(rank + 1, a)).toBeLessThanOrEqual(cap(rank, a))
        expect(cap(rank, a) * 10).toBeLessThanOrEqual(a)
        expect(cap(rank, a)).toBeGreaterThanOrEqual(0)
      }),
      fixed,
    )
  })

  it('tells both amounts, and that this is practice', () => {
    const found = jhfHankoFeeCap({ rank: 5, remainingPrincipal: yen(900_009) })
    expect(found.steps.map(({ value }) => value)).toEqual([100_000, 900_009, 90_000, 90_000])
    expect(found.steps[0]?.label).toBe('第4順位以下の限度額')
    expect(jhfHankoFeeCap({ rank: 3, remainingPrincipal: yen(1) }).steps[0]?.label).toBe('第3順位の限度額')
    expect(found.notes).toMatchObject([{ kind: 'practice', text: expect.stringContaining('2023年') }])
  })

  it.each([
    [{ rank: 1, remainingPrincipal: 1 }, 'rank'],
    [{ rank: 2.5, remainingPrincipal: 1 }, 'rank'],
    [{ rank: 2, remainingPrincipal: -1 }, 'remainingPrincipal'],
    [{ rank: 2 }, 'remainingPrincipal'],
  ])('refuses %j', (input, path) => {
    expect(jhfHankoFeeCap.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
