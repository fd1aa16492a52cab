import { describe, expect, it } from 'vitest'
import type { WayRange } from '#simulation/ranges.ts'
import { bandOf } from '#simulation/summary.ts'
import { amountScale, tick } from './range-scale.ts'

/** A way of which only the burden is known: the same on all paths. */
const way = (burden: number, more: Partial<WayRange> = {}) =>
  ({ burden: bandOf(Float64Array.of(burden, burden, burden)), missing: null, legal: null, ...more }) as WayRange

const spread = { low: 0, high: 48_000_000, lowWords: '', highWords: '' }

describe('amountScale', () => {
  it('reaches from none to a round figure above all ways, in few steps', () => {
    const { percent, ticks } = amountScale([way(9_000_000), way(28_000_000)], 'ja')
    expect(ticks.map(({ words }) => words)).toEqual(['0円', '1,000万円', '2,000万円', '3,000万円'])
    expect([0, 15_000_000, 30_000_000].map(percent)).toEqual([0, 50, 100])
  })

  it.each(['missing', 'legal'])('holds what a doubt of the kind %s may come to', (kind) => {
    expect(amountScale([way(9_000_000, { [kind]: spread })], 'ja').percent(48_000_000)).toBeLessThanOrEqual(100)
  })

  it('stands for ways that cost nothing, too', () => {
    expect(amountScale([way(0)], 'ja').percent(0)).toBe(0)
  })
})

describe('tick', () => {
  it.each([
    [0, 'ja', '0円'],
    [15_000_000, 'easy', '1,500万円'],
    [200_000_000, 'ja', '2億円'],
    [15_000_000, 'en', '15 million yen'],
    [0, 'en', '0 yen'],
  ] as const)('writes %i in %s as %s', (amount, language, words) => {
    expect(tick(amount, language).words).toBe(words)
  })
})
