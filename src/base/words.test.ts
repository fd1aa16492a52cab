import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { aboutDayWords, aboutYenWords, clockWords, dayWords, yenWords } from './words.ts'

describe('金額と日付の言い方', () => {
  it.each([
    [0, '0時'],
    [540, '9時'],
    [1_035, '17時15分'],
  ])('%i minutes after midnight are written %s', (minutes, words) => {
    expect(clockWords(minutes)).toBe(words)
  })

  it.each([
    [0, '0円'],
    [999, '999円'],
    [1_743_000, '1,743,000円'],
    [-5_000, '－5,000円'],
  ])('%i yen are written %s', (amount, words) => {
    expect(yenWords(amount)).toBe(words)
  })

  it.each([
    [9_999, '9,999円'],
    [14_999, '約1万円'],
    [15_000, '約2万円'],
    [1_743_000, '約174万円'],
    [99_995_000, '約1億円'],
    [123_456_789, '約1億2,346万円'],
    [-1_743_000, '約－174万円'],
  ])('about %i yen are written %s', (amount, words) => {
    expect(aboutYenWords(amount)).toBe(words)
  })

  it.each([
    ['2027-03-10', '2027年3月上旬'],
    ['2027-03-11', '2027年3月中旬'],
    ['2027-03-20', '2027年3月中旬'],
    ['2027-03-21', '2027年3月下旬'],
  ])('an estimate of %s is written %s', (on, words) => {
    expect(aboutDayWords(day(on))).toBe(words)
  })

  it('names the day of the week', () => {
    expect(dayWords(day('2027-03-15'))).toBe('2027年3月15日(月)')
    expect(dayWords(day('2026-11-22'))).toBe('2026年11月22日(日)')
  })
})
