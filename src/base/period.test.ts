import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, dayFromNumber, dayNumber } from './day.ts'
import { periodEnd } from './period.ts'

const fixed = { seed: 20261121, numRuns: 500 }
const events = fc.integer({ min: dayNumber(day('1948-01-01')), max: dayNumber(day('2099-12-31')) }).map(dayFromNumber)
const months = fc.nat({ max: 240 })

/** The second way: ask for the corresponding day, and take the last day of the month when there is none. */
function endByCalendar(event: Day, months: number): string {
  const first = Temporal.PlainDate.from(event).add({ days: 1 })
  const month = first.toPlainYearMonth().add({ months })
  if (first.day > month.daysInMonth) return month.toPlainDate({ day: month.daysInMonth }).toString()
  return month.toPlainDate({ day: first.day }).subtract({ days: 1 }).toString()
}

describe('期間の末日（民法140条・143条）', () => {
  it.each([
    // event, months, last day: worked by hand from the article
    ['2026-05-15', 6, '2026-11-15'],
    ['2026-02-28', 6, '2026-08-31'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-30', 4, '2027-02-28'],
    ['2020-02-28', 60, '2025-02-28'],
    ['2020-02-29', 60, '2025-02-28'],
    ['2016-02-29', 120, '2026-02-28'],
    ['2026-11-29', 3, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
  ] as const)('an event on %s and %i months end on %s', (event, months, end) => {
    expect(periodEnd(day(event), months)).toBe(end)
  })

  it('ends on the eve of the corresponding day, or with a month that has none', () => {
    fc.assert(
      fc.property(events, months, (event, months) => {
        expect(periodEnd(event, months)).toBe(endByCalendar(event, months))
      }),
      fixed,
    )
  })

  it('never ends before its event, and a period of nothing ends with it', () => {
    fc.assert(
      fc.property(events, months, (event, months) => {
        expect(periodEnd(event, months) >= event).toBe(true)
        expect(periodEnd(event, 0)).toBe(event)
      }),
      fixed,
    )
  })

  it('ends no earlier for a later event, and later for a longer period', () => {
    fc.assert(
      fc.property(events, months, (event, months) => {
        expect(periodEnd(addDays(event, 1), months) >= periodEnd(event, months)).toBe(true)
        expect(periodEnd(event, months + 1) > periodEnd(event, months)).toBe(true)
      }),
      fixed,
    )
  })
})
