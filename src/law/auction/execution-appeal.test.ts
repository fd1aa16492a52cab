import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { executionAppeal } from './execution-appeal.ts'

const finding = (notifiedDate: string, ...closed: readonly string[]) =>
  executionAppeal({ notifiedDate: day(notifiedDate), closedDates: closed.map(day) })

describe('執行抗告の期限', () => {
  it.each([
    // announced, closed days, last day, final from: the first printed in the reference, the rest by the calendar
    ['2026-11-24', [], '2026-12-01', '2026-12-02'],
    ['2026-10-27', ['2026-11-03'], '2026-11-04', '2026-11-05'],
    ['2026-11-28', [], '2026-12-05', '2026-12-06'],
    ['2026-11-28', ['2026-12-05', '2026-12-06'], '2026-12-07', '2026-12-08'],
    ['2026-11-27', ['2026-12-05', '2026-12-06'], '2026-12-04', '2026-12-05'], // final on a closed day all the same
    [
      ...['2026-12-22', ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']],
      ...['2027-01-04', '2027-01-05'],
    ],
    ['2024-02-22', [], '2024-02-29', '2024-03-01'],
  ] as const)(
    'announced on %s, closed on %j: until %s, final from %s',
    (notified, closed, lastAppealDay, finalFrom) => {
      expect(finding(notified, ...closed).value).toMatchObject({ lastAppealDay, finalFrom })
    },
  )

  it('gives a week or more, never ends on a listed day, and is final on the morrow', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.array(fc.integer({ min: 0, max: 20 })), (after, offsets) => {
        const notifiedDate = addDays(day('2000-01-01'), after)
        const closedDates = offsets.map((offset) => addDays(notifiedDate, offset))
        const { lastAppealDay, finalFrom } = executionAppeal.value({ notifiedDate, closedDates })
        expect(daysBetween(notifiedDate, lastAppealDay)).toBeGreaterThanOrEqual(7)
        expect(closedDates).not.toContain(lastAppealDay)
        expect(daysBetween(lastAppealDay, finalFrom)).toBe(1)
        expect(lastAppealDay).toBe(
          executionAppeal.value({ notifiedDate, closedDates: closedDates.toReversed() }).lastAppealDay,
        )
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, and of a closed day that the list does not have', () => {
    expect(finding('2026-10-27', '2026-11-03').steps.map(({ value }) => value)).toEqual([
      ...['2026-10-27', '2026-11-03', '2026-11-04', '2026-11-05'],
    ])
    expect(finding('2026-11-24').notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    const notes = finding('2026-11-28').notes
    expect(notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution'])
    expect(notes[0]?.text).toContain('2026年12月5日(土)')
  })

  it('takes the list as empty when it is left out, and refuses days that do not exist', () => {
    expect(executionAppeal.evaluate({ notifiedDate: '2026-11-24' })).toMatchObject({
      value: { lastAppealDay: '2026-12-01' },
    })
    expect(executionAppeal.evaluate({ notifiedDate: '2026-11-31' })).toMatchObject([{ path: 'notifiedDate' }])
    expect(executionAppeal.evaluate({ notifiedDate: '2026-11-24', closedDates: ['2026-11-31'] })).toMatchObject([
      { path: 'closedDates[0]' },
    ])
  })
})
