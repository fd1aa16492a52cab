import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addToMonth,
  type Day,
  day,
  dayFromNumber,
  dayInMonth,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  isLeapYear,
  isMonth,
  month,
  monthOf,
  monthsBetween,
  parts,
  weekday,
} from './day.ts'

const fixed = { seed: 20261121, numRuns: 1_000 }
const days = fc.integer({ min: dayNumber(day('0001-01-01')), max: dayNumber(day('9999-12-31')) }).map(dayFromNumber)
/** Far enough from both ends that a hundred years either way are still days. */
const innerDays = fc
  .integer({ min: dayNumber(day('0200-01-01')), max: dayNumber(day('9799-12-31')) })
  .map(dayFromNumber)
const plain = (on: Day) => Temporal.PlainDate.from(on)

describe('日', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isDay(text)).toBe(true)
      expect(day(text)).toBe(text)
    },
  )

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026/01/01',
    '2026-01-01T00:00',
    '2026-01-01\n',
    ' 2026-01-01',
    '+002026-01-01',
    '２０２６-01-01',
    // The characters next to 0 and 9, in each place; and other signs between.
    '202/-01-01',
    '202:-01-01',
    '2026-0/-01',
    '2026-0:-01',
    '2026-01-0/',
    '2026-01-0:',
    '2026x01-01',
    '2026-01x01',
    '',
  ])('"%s" is no day', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(RangeError)
  })

  it('exists exactly when the calendar has it', () => {
    const pad = (value: number, width: number) => String(value).padStart(width, '0')
    const texts = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }))
      .map(([year, month, date]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)
    fc.assert(
      fc.property(texts, (text) => {
        let exists = true
        try {
          Temporal.PlainDate.from(text)
        } catch {
          exists = false
        }
        expect(isDay(text)).toBe(exists)
      }),
      fixed,
    )
  })

  it('is not any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isDay(text)).toBe(false)
      }),
      fixed,
    )
  })

  it('is made of its parts and falls into them again', () => {
    expect(parts(day('2026-04-01'))).toEqual({ year: 2026, month: 4, date: 1 })
    expect(dayOf(794, 11, 18)).toBe('0794-11-18')
    expect(() => dayOf(2026, 2, 29)).toThrow(RangeError)
    expect(() => dayOf(10_000, 1, 1)).toThrow(RangeError)
    for (const [year, month, date] of [
      [2026.5, 1, 1],
      [2026, 1.5, 1],
      [2026, 1, 1.5],
      [0, 1, 1],
      [2026, 0, 1],
      [2026, 13, 1],
      [2026, 1, 0],
      [2026, 1, 32],
    ] as const)
      expect(() => dayOf(year, month, date)).toThrow(RangeError)
    expect([dayOf(999, 9, 9), dayOf(1000, 10, 10)]).toEqual(['0999-09-09', '1000-10-10'])
    fc.assert(
      fc.property(days, (on) => {
        const { year, month, date } = parts(on)
        expect(dayOf(year, month, date)).toBe(on)
      }),
      fixed,
    )
  })
})

describe('日の計算', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-21', 20_778],
  ])('%s is day %i', (on, number) => {
    expect(dayNumber(day(on))).toBe(number)
    expect(dayFromNumber(number)).toBe(on)
  })

  it('throws past the first and the last day', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addMonths(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addMonths(day('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addToMonth(month('9999-12'), 1)).toThrow(RangeError)
    expect(() => addToMonth(month('0001-01'), -1)).toThrow(RangeError)
    expect(() => dayFromNumber(0.5)).toThrow(RangeError)
  })

  it('adds days, finds the days between and the day of the week as the calendar does', () => {
    fc.assert(
      fc.property(innerDays, fc.integer({ min: -36_500, max: 36_500 }), (on, count) => {
        const later = addDays(on, count)
        expect(later).toBe(plain(on).add({ days: count }).toString())
        expect(daysBetween(on, later)).toBe(plain(on).until(plain(later)).days)
        expect(daysBetween(on, later)).toBe(count)
      }),
      fixed,
    )
    fc.assert(
      fc.property(days, (on) => {
        expect(weekday(on)).toBe(plain(on).dayOfWeek % 7)
        expect(dayFromNumber(dayNumber(on))).toBe(on)
      }),
      fixed,
    )
  })

  it('compares as text as it does in time', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
      fixed,
    )
  })
})

describe('月の計算', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months are %s', (on, count, expected) => {
    expect(addMonths(day(on), count)).toBe(expected)
  })

  it('adds months as the calendar does, held within a shorter month', () => {
    fc.assert(
      fc.property(innerDays, fc.integer({ min: -1_200, max: 1_200 }), (on, months) => {
        expect(addMonths(on, months)).toBe(plain(on).add({ months }, { overflow: 'constrain' }).toString())
        const later = addToMonth(monthOf(on), months)
        expect(later).toBe(plain(on).toPlainYearMonth().add({ months }).toString())
        expect(monthsBetween(monthOf(on), later)).toBe(months)
      }),
      fixed,
    )
  })

  it('knows how long a month and a year are', () => {
    expect([2023, 2024, 1900, 2000, 2100].map(isLeapYear)).toEqual([false, true, false, true, false])
    fc.assert(
      fc.property(days, (on) => {
        const { year, month } = parts(on)
        expect(daysInMonth(year, month)).toBe(plain(on).daysInMonth)
        expect(isLeapYear(year)).toBe(plain(on).inLeapYear)
      }),
      fixed,
    )
  })

  it('finds a day of the month, or its last day', () => {
    expect(dayInMonth(month('2026-02'), 27)).toBe('2026-02-27')
    expect(dayInMonth(month('2026-02'), 31)).toBe('2026-02-28')
    expect(dayInMonth(month('2028-02'), 31)).toBe('2028-02-29')
    expect(() => dayInMonth(month('2026-02'), 0)).toThrow(RangeError)
  })

  it.each(['2026-00', '2026-13', '2026-1', '2026-01-01', '0000-01', ''])('"%s" is no month', (text) => {
    expect(isMonth(text)).toBe(false)
    expect(() => month(text)).toThrow(RangeError)
  })
})

describe('texts around a day', () => {
  it.each(['x2026-01-01', '2026-01-01x', '2026-01-01\n', ' 2026-01-01'])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it.each(['x2026-01', '2026-01x', '2026-13', '2026-00', ' 2026-01'])('%j is no month', (text) => {
    expect(isMonth(text)).toBe(false)
  })
})
