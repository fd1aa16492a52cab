import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { largestRemainder } from './largest-remainder.ts'

const split = (amount: number, weights: readonly number[]) =>
  largestRemainder(yen(amount), weights.map(yen), (weight) => weight).map(([, share]) => share)

const yens = fc.integer({ min: 0, max: 100_000_000 })
const several = fc.array(yens, { minLength: 1, maxLength: 8 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const fixed = { seed: 20261121 }

describe('最大剰余法', () => {
  it.each([
    // worked by hand
    [100, [1, 1], [50, 50]],
    [10, [1, 1, 1], [4, 3, 3]], // 3 1/3 each: the first takes the yen
    [11, [1, 1, 1], [4, 4, 3]], // 3 2/3 each: the first two
    [10, [1, 2, 3], [2, 3, 5]], // 1 4/6, 3 2/6, 5
    [10, [3, 2, 1], [5, 3, 2]],
    [7, [5, 5, 4], [3, 2, 2]], // 2.5, 2.5, 2: ties in input order
    [7, [4, 5, 5], [2, 3, 2]],
    [1, [1, 2], [0, 1]],
    [1, [2, 1], [1, 0]],
    [3, [0, 7, 0], [0, 3, 0]],
    [0, [3, 4], [0, 0]],
    [5, [0, 0], [0, 0]],
    [5, [], []],
    // 80 million × 200 million is past 2^53: 80,000,000 × 200,000,000 ÷ 300,000,001 = 53,333,333.1555…
    [80_000_000, [200_000_000, 100_000_001], [53_333_333, 26_666_667]],
    // 9,007,199,254,740,991 × 1/3 = 3,002,399,751,580,330 1/3
    [2 ** 53 - 1, [1, 1, 1], [3_002_399_751_580_331, 3_002_399_751_580_330, 3_002_399_751_580_330]],
  ] as const)('shares %i among %j as %j', (amount, weights, expected) => {
    expect(split(amount, weights)).toEqual(expected)
  })

  it('gives each its item back, in the same order', () => {
    const items = [
      { name: '甲', weight: yen(1) },
      { name: '乙', weight: yen(3) },
    ]
    expect(largestRemainder(yen(8), items, ({ weight }) => weight)).toEqual([
      [items[0], 2],
      [items[1], 6],
    ])
  })

  it('comes to the amount, each share within a yen of its proportion', () => {
    fc.assert(
      fc.property(yens, several, (amount, weights) => {
        const whole = sum(weights)
        fc.pre(whole > 0)
        const shares = split(amount, weights)
        expect(sum(shares)).toBe(amount)
        for (const [index, share] of shares.entries()) {
          const product = BigInt(amount) * BigInt(weights[index] ?? 0)
          const floor = Number(product / BigInt(whole))
          const exact = product % BigInt(whole) === 0n
          expect(exact ? [floor] : [floor, floor + 1]).toContain(share)
        }
      }),
      fixed,
    )
  })

  it('never gives a smaller weight more, and never more than the weight where the amount does not exceed them all', () => {
    fc.assert(
      fc.property(several, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
        const shares = split(Math.floor(sum(weights) * part), weights)
        for (const [index, weight] of weights.entries()) {
          expect(shares[index]).toBeLessThanOrEqual(weight)
          for (const [other, heavier] of weights.entries()) {
            if (heavier > weight) expect(shares[other]).toBeGreaterThanOrEqual(shares[index] ?? 0)
          }
        }
      }),
      fixed,
    )
  })

  it('refuses weights whose sum is past 2^53', () => {
    expect(() => split(1, [2 ** 53 - 1, 1])).toThrow(RangeError)
  })
})
