import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { NotCovered } from '#law/finding.ts'
import { inheritanceRenunciationDeadline } from './inheritance-renunciation-deadline.ts'

const finding = (known: string) => inheritanceRenunciationDeadline({ known: day(known) })

describe('相続放棄の熟慮期間', () => {
  it.each([
    // the first two printed in the reference; then by hand and the calendar
    ['2026-11-21', '2027-02-21', '2027-02-19', '2027-02-22'], // Sunday
    ['2026-08-31', '2026-11-30', '2026-11-30', '2026-11-30'],
    ['2026-11-29', '2027-02-28', '2027-02-26', '2027-03-01'], // Sunday
    ['2026-11-30', '2027-02-28', '2027-02-26', '2027-03-01'],
    ['2026-12-01', '2027-03-01', '2027-03-01', '2027-03-01'],
    ['2026-02-03', '2026-05-03', '2026-05-01', '2026-05-07'], // a Sunday, then three holidays
    ['2026-06-22', '2026-09-22', '2026-09-18', '2026-09-24'], // 国民の休日
    ['2027-09-29', '2027-12-29', '2027-12-28', '2028-01-04'], // the turn of the year
    ['2027-01-30', '2027-04-30', '2027-04-30', '2027-04-30'],
    ['2027-01-29', '2027-04-29', '2027-04-28', '2027-04-30'], // 昭和の日
  ] as const)('known on %s: until %s, safely until %s, at the latest %s', (known, lastDay, safeDay, rolledDay) => {
    expect(finding(known).value).toEqual({ lastDay, safeDay, rolledDay })
  })

  it('keeps the safe and the moved day open, and nothing open between them but the last day itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (after) => {
        const known = addDays(day('2000-01-01'), after)
        const { lastDay, safeDay, rolledDay } = finding(known).value
        expect(daysBetween(known, lastDay)).toBeGreaterThanOrEqual(89)
        expect(daysBetween(known, lastDay)).toBeLessThanOrEqual(92)
        expect([isCourtHoliday(safeDay), isCourtHoliday(rolledDay)]).toEqual([false, false])
        expect(safeDay <= lastDay && lastDay <= rolledDay).toBe(true)
        for (let on = addDays(safeDay, 1); on < rolledDay; on = addDays(on, 1)) expect(isCourtHoliday(on)).toBe(true)
        if (safeDay === lastDay) expect(rolledDay).toBe(lastDay)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover days whose holidays nobody can tell', () => {
    expect(finding('2099-09-28').value).toEqual({
      ...{ lastDay: '2099-12-28', safeDay: '2099-12-28' },
      rolledDay: '2099-12-28',
    })
    expect(() => finding('2099-09-29')).toThrow(NotCovered) // 29 December moves into 2100
    expect(() => finding('2199-12-31')).toThrow('2099年より後')
  })

  it('tells what is wrong with the facts', () => {
    expect(inheritanceRenunciationDeadline.evaluate({})).toMatchObject([{ path: 'known' }])
    expect(inheritanceRenunciationDeadline.evaluate({ known: '2026-02-29' })).toMatchObject([{ path: 'known' }])
  })

  it('tells its working, the doubt of a closed last day, and holidays not yet announced', () => {
    expect(finding('2026-11-21').steps.map(({ value }) => value)).toEqual([
      ...['2026-11-21', '2026-11-22', 3],
      ...['2027-02-21', '2027-02-19', '2027-02-22'],
    ])
    const kinds = (known: string) => finding(known).notes.map(({ kind }) => kind)
    expect(kinds('2026-08-31')).toEqual(['caution', 'caution', 'doubt'])
    expect(kinds('2026-11-21')).toEqual(['caution', 'caution', 'doubt', 'doubt'])
    expect(kinds('2027-09-30')).toEqual(['caution', 'caution', 'doubt', 'doubt']) // until 2027-12-31
    expect(kinds('2027-10-01')).toEqual(['caution', 'caution', 'doubt', 'doubt', 'caution']) // until 2028-01-01
    expect(kinds('2027-10-04')).toEqual(['caution', 'caution', 'doubt', 'caution']) // until Tuesday 2028-01-04
  })
})
