import { describe, expect, it } from 'vitest'
import { day, month } from '#base/day.ts'
import { aboutDayWordsIn, aboutYenWordsIn, clockWordsIn, dayWordsIn, monthWordsIn, yenWordsIn } from './format.ts'

describe('hours', () => {
  it.each([
    ['ja', 540, '9時'],
    ['easy', 1035, '17時15分'],
    ['en', 540, '9:00'],
    ['en', 1035, '17:15'],
    ['en', 485, '8:05'],
  ] as const)('in %s %i minutes after midnight read %s', (language, minutes, words) => {
    expect(clockWordsIn(language, minutes)).toBe(words)
  })
})

describe('days', () => {
  it.each([
    ['ja', '2027-03-15', '2027年3月15日(月)'],
    ['easy', '2027-03-15', '2027年3月15日(月)'],
    ['en', '2027-03-15', '15 March 2027 (Mon)'],
    ['en', '2026-11-01', '1 November 2026 (Sun)'],
    ['en', '2024-02-29', '29 February 2024 (Thu)'],
  ] as const)('in %s of %s read %s', (language, on, words) => {
    expect(dayWordsIn(language, day(on))).toBe(words)
  })

  it.each([
    ['ja', '2027-03-10', '2027年3月上旬'],
    ['en', '2027-03-10', 'early March 2027'],
    ['en', '2027-03-11', 'mid March 2027'],
    ['en', '2027-03-20', 'mid March 2027'],
    ['en', '2027-03-21', 'late March 2027'],
  ] as const)('in %s of about %s read %s', (language, on, words) => {
    expect(aboutDayWordsIn(language, day(on))).toBe(words)
  })

  it.each([
    ['easy', '2026年7月'],
    ['en', 'July 2026'],
  ] as const)('in %s a month reads %s', (language, words) => {
    expect(monthWordsIn(language, month('2026-07'))).toBe(words)
  })
})

describe('amounts', () => {
  it.each([
    ['ja', 1_743_000, '1,743,000円'],
    ['ja', -1_743_000, '－1,743,000円'],
    ['easy', 0, '0円'],
    ['en', 1_743_000, '1,743,000 yen'],
    ['en', -1_743_000, '−1,743,000 yen'],
  ] as const)('in %s of %i read %s', (language, amount, words) => {
    expect(yenWordsIn(language, amount)).toBe(words)
  })

  it.each([
    ['ja', 1_743_000, '約174万円'],
    ['en', 1_743_000, 'about 1.74 million yen'],
    // Rounded half up to 10,000 yen on both sides of 5,000.
    ['en', 1_744_999, 'about 1.74 million yen'],
    ['en', 1_745_000, 'about 1.75 million yen'],
    ['en', 19_000_000, 'about 19 million yen'],
    ['en', 19_500_000, 'about 19.5 million yen'],
    ['en', 19_050_000, 'about 19.05 million yen'],
    ['en', 1_234_560_000, 'about 1,234.56 million yen'],
    ['en', 994_999, 'about 990,000 yen'],
    ['en', 995_000, 'about 1 million yen'],
    ['en', 10_000, 'about 10,000 yen'],
    ['en', 9_999, '9,999 yen'],
    ['en', -312_000, 'about −310,000 yen'],
  ] as const)('in %s of about %i read %s', (language, amount, words) => {
    expect(aboutYenWordsIn(language, amount)).toBe(words)
  })
})
