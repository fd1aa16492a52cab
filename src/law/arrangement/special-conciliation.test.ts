import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { NotCovered } from '#law/finding.ts'
import { specialConciliation } from './special-conciliation.ts'

const finding = (on: string) => specialConciliation({ decisionNotified: day(on) })

describe('17条決定に対する異議の期限', () => {
  it.each([
    // the reference's example, then by the calendar: two weeks, moved to the next open day
    ['2026-11-09', '2026-11-24'],
    ['2026-12-01', '2026-12-15'],
    ['2026-11-07', '2026-11-24'], // Saturday
    ['2026-12-14', '2026-12-28'], // the last open day of the year
    ['2026-12-15', '2027-01-04'], // 29 December
    ['2026-04-15', '2026-04-30'], // 昭和の日
    ['2026-04-18', '2026-05-07'], // Saturday before the holidays of May
    ['2028-02-15', '2028-02-29'],
    ['2099-12-14', '2099-12-28'],
  ] as const)('notified on %s: until %s', (on, until) => {
    expect(finding(on).value.objectionUntil).toBe(until)
  })

  it('ends on an open day, with only closed days between it and the two weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29_000 }), (after) => {
        const notified = addDays(day('2020-01-01'), after)
        const { objectionUntil } = finding(notified).value
        expect(isCourtHoliday(objectionUntil)).toBe(false)
        expect(daysBetween(notified, objectionUntil)).toBeGreaterThanOrEqual(14)
        for (let on = addDays(notified, 14); on < objectionUntil; on = addDays(on, 1)) {
          expect(isCourtHoliday(on)).toBe(true)
        }
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover the days past the reckoned holidays', () => {
    expect(() => finding('2099-12-15')).toThrow(NotCovered)
    expect(() => finding('2150-06-01')).toThrow('2099年')
    expect(specialConciliation.evaluate({ decisionNotified: '2026-02-30' })).toMatchObject([
      { path: 'decisionNotified' },
    ])
  })

  it('tells its working and what an unanswered decision becomes', () => {
    const found = finding('2026-11-09')
    expect(found.steps.map(({ value }) => value)).toEqual(['2026-11-09', '2026-11-23', '2026-11-24'])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
    expect(found.notes[1]?.text).toContain('差し押さえ')
    expect(found.citations).toHaveLength(4)
  })

  it('says when the holidays are reckoned, not announced', () => {
    // the official calendar ends with 2027
    expect(finding('2027-12-14').notes).toHaveLength(3)
    expect(finding('2027-12-14').value.objectionUntil).toBe('2027-12-28')
    expect(finding('2027-12-15').notes).toHaveLength(4)
    expect(finding('2027-12-15').value.objectionUntil).toBe('2028-01-04')
    expect(finding('2027-12-15').notes[3]?.text).toContain('まだ公表されていない')
  })
})
