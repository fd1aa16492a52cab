import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysInMonth, parts } from '#base/day.ts'
import { courtPeriodCalc } from './court-period-calc.ts'

const period = (event: string, years: number, months: number) => courtPeriodCalc({ event: day(event), years, months })
const end = (event: string, years: number, months: number) => period(event, years, months).value.periodEnd

/** The last day by a walk over the calendar: the eve of the corresponding day, else the last day of the month. */
function byWalking(event: Day, months: number): Day {
  const first = parts(addDays(event, 1))
  let { year, month } = first
  for (let passed = 0; passed < months; passed++) {
    month++
    if (month > 12) [year, month] = [year + 1, 1]
  }
  const text = (date: number) => day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  const length = daysInMonth(year, month)
  return first.date > length ? text(length) : addDays(text(first.date), -1)
}

describe('期間計算', () => {
  it.each([
    // printed in the reference (court-period-calc)
    ['2019-06-30', 5, 0, '2024-06-30'],
    ['2020-02-28', 5, 0, '2025-02-28'],
    ['2020-02-29', 5, 0, '2025-02-28'],
    ['2016-02-29', 10, 0, '2026-02-28'],
    ['2026-08-31', 0, 6, '2027-02-28'],
    ['2026-11-29', 0, 3, '2027-02-28'],
    ['2026-11-30', 0, 3, '2027-02-28'],
    ['2026-02-28', 0, 6, '2026-08-31'],
    // worked by hand: first day counted, its corresponding day, the eve
    ['2026-11-27', 0, 3, '2027-02-27'], // 11-28 → 02-28 → 02-27
    ['2026-11-28', 0, 3, '2027-02-28'], // 11-29 → no 02-29 → month end
    ['2026-12-01', 0, 3, '2027-03-01'],
    ['2023-02-28', 1, 0, '2024-02-29'], // 03-01 → 2024-03-01 → eve is the leap day
    ['2024-02-28', 1, 0, '2025-02-28'], // 02-29 → no such day in 2025 → month end
    ['2024-02-28', 4, 0, '2028-02-28'], // 02-29 → 2028-02-29 → eve
    ['2025-12-31', 0, 1, '2026-01-31'], // 01-01 → 02-01 → eve
    ['2026-01-30', 0, 1, '2026-02-28'], // 01-31 → no 02-31 → month end
    ['2026-03-30', 0, 1, '2026-04-30'], // 03-31 → no 04-31 → month end
    ['2026-11-21', 0, 0, '2026-11-21'],
    ['2026-11-21', 1, 6, '2028-05-21'],
    ['2199-12-31', 100, 12_000, '3299-12-31'],
    ['1900-01-01', 0, 1, '1900-02-01'],
  ] as const)('an event on %s, %i years and %i months end on %s', (event, years, months, expected) => {
    expect(end(event, years, months)).toBe(expected)
  })

  it('agrees with a walk over the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 1_300 }), (days, months) => {
        const event = addDays(day('1900-01-01'), days)
        expect(end(event, 0, months)).toBe(byWalking(event, months))
      }),
      { seed: 20261121 },
    )
  })

  it('counts a year as twelve months, and never ends earlier for a later event or a longer period', () => {
    const days = fc.integer({ min: 0, max: 70_000 })
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 11 }),
        (a, b, years, months) => {
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((count) => addDays(day('1900-01-01'), count)) as [
            Day,
            Day,
          ]
          expect(end(early, years, months)).toBe(end(early, 0, 12 * years + months))
          expect(end(early, years, months) <= end(late, years, months)).toBe(true)
          expect(end(early, years, months) < end(early, years, months + 1)).toBe(true)
        },
      ),
      { seed: 20261121 },
    )
  })

  it('takes a missing length as zero, and tells what is wrong with the others', () => {
    expect(courtPeriodCalc.evaluate({ event: '2019-06-30', years: 5 })).toMatchObject({
      value: { periodEnd: '2024-06-30' },
    })
    const paths = (input: unknown) => {
      const answer = courtPeriodCalc.evaluate(input)
      return Array.isArray(answer) ? answer.map(({ path }) => path) : []
    }
    expect(paths({ event: '2026-02-30' })).toEqual(['event'])
    expect(paths({ event: '2026-02-28', years: 101, months: -1 })).toEqual(['years', 'months'])
    expect(paths({ event: '2026-02-28', years: 1.5, months: 12_001 })).toEqual(['years', 'months'])
    expect(paths({})).toEqual(['event'])
  })

  it('tells the counting, and warns of a last day on a holiday', () => {
    const values = (event: string, months: number) => period(event, 0, months).steps.map(({ value }) => value)
    const kinds = (event: string, years: number, months: number) =>
      period(event, years, months).notes.map(({ kind }) => kind)
    expect(values('2026-02-28', 6)).toEqual(['2026-02-28', '2026-03-01', 6, '2026-09-01', '2026-08-31'])
    expect(values('2026-08-31', 6)).toEqual(['2026-08-31', '2026-09-01', 6, '2027-03-01', '2027-02-28'])
    expect(values('2026-11-29', 3)[3]).toBe('応当日がないので、その月の末日で終わる')
    expect(kinds('2026-05-20', 0, 6)).toEqual([]) // ends on Friday 2026-11-20
    expect(kinds('2026-05-21', 0, 6)).toEqual(['doubt']) // Saturday
    expect(kinds('2026-05-23', 0, 6)).toEqual(['doubt']) // 勤労感謝の日, a Monday
    expect(kinds('2026-05-24', 0, 6)).toEqual([])
    expect(kinds('2026-12-30', 0, 12)).toEqual(['doubt']) // December 30
    expect(kinds('1999-12-28', 100, 0)).toEqual([]) // Monday 2099-12-28
    expect(kinds('2000-01-01', 100, 0)).toEqual(['caution']) // 2100
  })
})
