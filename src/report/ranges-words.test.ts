import { describe, expect, it } from 'vitest'
import { monthEstimate, saidOnce, shareWords, yenBetween, yenEstimate } from './ranges-words.ts'

describe('幅の言葉', () => {
  it.each([
    [3_090_000, 3_150_000, '約309万〜315万円'],
    [0, 0, '0円'],
    [0, 5_000, '0円〜5,000円'],
    [9_999, 10_000, '9,999円〜1万円'],
    // both read 310万 when rounded to 10,000
    [3_095_000, 3_104_999, '約310万円'],
    [99_990_000, 120_000_000, '約9,999万〜1億2,000万円'],
    [100_000_000, 200_000_000, '約1億円〜2億円'],
  ])('from %i to %i yen reads %s', (low, high, words) => {
    expect(yenBetween(low, high)).toBe(words)
  })

  it('tells an amount with its error where that can be read', () => {
    expect(yenEstimate({ value: 3_120_000, low: 3_090_000, high: 3_150_000 })).toBe('約312万円±3万円')
    // the longer side
    expect(yenEstimate({ value: 3_120_000, low: 3_090_000, high: 3_185_000 })).toBe('約312万円±7万円')
    expect(yenEstimate({ value: 3_120_000, low: 3_115_000, high: 3_121_000 })).toBe('約312万円±1万円')
    expect(yenEstimate({ value: 3_120_000, low: 3_115_001, high: 3_121_000 })).toBe('約312万円')
    expect(yenEstimate({ value: 200_000_000, low: 80_000_000, high: 200_000_000 })).toBe('約2億円±1億2,000万円')
    expect(yenEstimate({ value: 0, low: 0, high: 4_300 })).toBe('0円±4,300円')
    expect(yenEstimate({ value: 0, low: 0, high: 0 })).toBe('0円')
    expect(yenEstimate({ value: 1_743_000, low: 1_743_000, high: 1_743_000 })).toBe('約174万円')
  })

  it.each([
    [36, 35, 38, '36か月±2か月'],
    [36, 36, 36, '36か月'],
    [118, 110, 121, '118か月（10年で終わらないことも）'],
    [121, 119, 121, '10年で終わらない（早ければ119か月）'],
    [121, 121, 121, '10年で終わらない'],
    [120, 120, 120, '120か月'],
  ])('%i months, between %i and %i, read %s', (value, low, high, words) => {
    expect(monthEstimate({ value, low, high })).toBe(words)
  })

  it.each([
    [0, 0, 4, 10_000, '計算した中にはいない（いても100人に1人より少ない）'],
    [0, 0, 370, 100, '計算した中にはいない（いても100人に4人まで）'],
    // one of 100,000 rounds to none
    [0, 0, 1, 100_000, '100人のうち1人より少ない'],
    [1, 0, 6, 10_000, '100人のうち1人より少ない'],
    [99, 81, 121, 10_000, '100人のうち1人より少ない（誤差：0〜2人）'],
    [100, 82, 122, 10_000, '100人のうち1人（誤差：0〜2人）'],
    [2_310, 2_228, 2_394, 10_000, '100人のうち23人（誤差：22〜24人）'],
    [9_900, 9_878, 9_918, 10_000, '100人のうち99人（誤差：98〜100人）'],
    [9_901, 9_879, 9_919, 10_000, '100人のうち99人より多い（誤差：98〜100人）'],
    [9_990, 9_981, 9_995, 10_000, '100人のうち99人より多い'],
    [10_000, 9_996, 10_000, 10_000, '100人のうち100人（誤差：99〜100人）'],
  ])('%i of 10,000, between %i and %i, of %i paths', (of10000, low, high, paths, words) => {
    expect(shareWords({ of10000, low, high }, paths)).toBe(words)
  })
})

describe('三つの点', () => {
  it.each([
    [
      ['0円', '0円', '0円'],
      ['まん中と同じ', '0円', 'まん中と同じ'],
    ],
    [
      ['0円', '0円', '約1万円'],
      ['0円', '0円', '約1万円'],
    ],
    [
      ['約1万円', '0円', '約1万円'],
      ['約1万円', '0円', '約1万円'],
    ],
  ])('%o are told as %o', (points, told) => {
    expect(saidOnce(points, 'まん中と同じ')).toEqual(told)
  })
})
