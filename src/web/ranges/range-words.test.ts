import { describe, expect, it } from 'vitest'
import { rangeNumbers } from './range-words.ts'

const { between, estimate, share, fails, seized } = rangeNumbers.en
const exact = (value: number) => ({ value, low: value, high: value })
const paths = 10_000

describe('the ranges in English', () => {
  it.each([
    [3_090_000, 3_150_000, 'about 3.09 million to 3.15 million yen'],
    [600_000, 3_150_000, 'about 600,000 to 3.15 million yen'],
    // Both read the same once they are rounded to 10,000 yen.
    [3_090_000, 3_094_999, 'about 3.09 million yen'],
    [0, 120_000, '0 to 120,000 yen'],
    [-120_000, 0, 'about −120,000 to 0 yen'],
  ])('from %i to %i reads %s', (low, high, words) => {
    expect(between(low, high)).toBe(words)
  })

  it('tells the longer side of the error, and none that cannot be read', () => {
    expect(estimate({ value: 3_120_000, low: 3_100_000, high: 3_150_000 })).toBe('about 3.12 million yen ± 30,000 yen')
    expect(estimate({ value: 3_120_000, low: 3_116_000, high: 3_124_000 })).toBe('about 3.12 million yen')
    expect(estimate(exact(500))).toBe('500 yen')
  })

  it.each([
    [2_300, 2_201, 2_399, '23 in 100 (error: 22 to 24)'],
    [0, 0, 40, 'in none that were worked out (fewer than 1 in 100)'],
    [0, 0, 240, 'in none that were worked out (at most 3 in 100)'],
    [40, 10, 90, 'fewer than 1 in 100'],
    [40, 10, 120, 'fewer than 1 in 100 (error: 0 to 2)'],
    [9_950, 9_910, 9_990, 'more than 99 in 100'],
    [10_000, 9_950, 10_000, '100 in 100 (error: 99 to 100)'],
  ])('a share of %i (%i to %i) reads %s', (of10000, low, high, words) => {
    expect(share({ of10000, low, high }, paths)).toBe(words)
  })

  it('says of what is not heeded that it is not counted, and of what is counted in part that it is the least', () => {
    const none = { of10000: 0, low: 0, high: 0 }
    const some = { of10000: 2_300, low: 2_201, high: 2_399 }
    expect(seized({ seized: none, fails: none, heedsMisses: false }, paths)).toBe('not counted')
    expect(fails({ seized: none, fails: none, heedsMisses: false }, paths)).toBe('not counted')
    expect(fails({ seized: none, fails: some, heedsMisses: false }, paths)).toBe('at least 23 in 100 (error: 22 to 24)')
    expect(fails({ seized: none, fails: some, heedsMisses: true }, paths)).toBe('23 in 100 (error: 22 to 24)')
    expect(seized({ seized: some, fails: none, heedsMisses: true }, paths)).toBe('23 in 100 (error: 22 to 24)')
  })
})
