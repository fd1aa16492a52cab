import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { closureNotes, nextListedOpenDay } from './closed-days.ts'

const days = (...texts: readonly string[]) => texts.map(day)

describe('裁判所が閉まる日の一覧', () => {
  it.each([
    // day, closed, next open day: by hand
    ['2026-11-03', [], '2026-11-03'],
    ['2026-11-03', ['2026-11-03'], '2026-11-04'],
    ['2026-11-03', ['2026-11-02', '2026-11-04'], '2026-11-03'],
    ['2026-11-03', ['2026-11-04', '2026-11-05', '2026-11-03'], '2026-11-06'],
    ['2026-12-31', ['2026-12-31', '2027-01-01', '2027-01-03'], '2027-01-02'],
    ['2026-11-07', [], '2026-11-07'], // a Saturday that is not in the list
  ] as const)('moves %s past %j to %s', (on, closed, expected) => {
    expect(nextListedOpenDay(day(on), days(...closed))).toBe(expected)
  })

  it('moves to the first day that is not in the list, in whatever order the list is', () => {
    const start = day('2026-11-03')
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 12 }), { maxLength: 20 }), (offsets) => {
        const closed = offsets.map((offset) => addDays(start, offset))
        const open = nextListedOpenDay(start, closed)
        expect(closed).not.toContain(open)
        for (let on: Day = start; on < open; on = addDays(on, 1)) expect(closed).toContain(on)
        expect(nextListedOpenDay(start, closed.toReversed())).toBe(open)
      }),
      { seed: 20261121 },
    )
  })

  it.each([
    // a last day, and whether the calendar knows it as a court holiday
    ['2026-12-01', false], // Tuesday
    ['2026-12-05', true], // Saturday
    ['2026-11-23', true], // 勤労感謝の日
    ['2099-12-31', true], // the last day that the calendar reaches
    ['2100-01-02', false], // a Saturday past it
  ] as const)('says of %s whether the calendar would close it: %s', (on, closed) => {
    expect(closureNotes(day(on)).map(({ kind }) => kind)).toEqual(closed ? ['caution'] : [])
  })

  it('names the day', () => {
    expect(closureNotes(day('2026-12-05'))[0]?.text).toContain('2026年12月5日(土)')
  })
})
