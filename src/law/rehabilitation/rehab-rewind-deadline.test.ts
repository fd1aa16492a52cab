import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { NotCovered } from '#law/finding.ts'
import { rehabRewindDeadline } from './rehab-rewind-deadline.ts'

const finding = (paid: string) => rehabRewindDeadline({ subrogationPaidInFull: day(paid) })

describe('巻戻しの期限', () => {
  it.each([
    // the first three printed in the reference (last day only); safe days by the calendar
    ['2026-05-21', '2026-11-21', '2026-11-20'], // Saturday
    ['2026-08-30', '2027-02-28', '2027-02-26'], // Sunday
    ['2026-08-31', '2027-02-28', '2027-02-26'],
    ['2026-09-01', '2027-03-01', '2027-03-01'], // Monday
    ['2026-05-20', '2026-11-20', '2026-11-20'],
    ['2026-05-23', '2026-11-23', '2026-11-20'], // 勤労感謝の日, a Monday after a weekend
    ['2026-05-24', '2026-11-24', '2026-11-24'],
    ['2025-08-31', '2026-02-28', '2026-02-27'], // Saturday
    ['2026-02-28', '2026-08-31', '2026-08-31'], // not 08-28
    ['2026-03-22', '2026-09-22', '2026-09-18'], // 国民の休日 after 敬老の日 after a weekend
    ['2026-11-05', '2027-05-05', '2027-04-30'], // three holidays after a weekend
    ['2026-06-30', '2026-12-31', '2026-12-28'], // the turn of the year
    ['2026-07-03', '2027-01-03', '2026-12-28'],
    ['2026-07-04', '2027-01-04', '2027-01-04'],
    ['2027-08-31', '2028-02-29', '2028-02-29'], // a leap day
  ] as const)('paid on %s: until %s, safely until %s', (paid, lastFilingDay, safeDay) => {
    expect(finding(paid).value).toEqual({ lastFilingDay, safeDay })
  })

  it('keeps the safe day within the period, open, and the nearest such day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (after) => {
        const { lastFilingDay, safeDay } = finding(addDays(day('2000-01-01'), after)).value
        expect(isCourtHoliday(safeDay)).toBe(false)
        expect(safeDay <= lastFilingDay).toBe(true)
        for (let on: Day = addDays(safeDay, 1); on <= lastFilingDay; on = addDays(on, 1)) {
          expect(isCourtHoliday(on)).toBe(true)
        }
      }),
      { seed: 20261121 },
    )
  })

  it('lasts a half year of 181 to 184 days, and never ends earlier for a later payment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (after) => {
        const paid = addDays(day('2000-01-01'), after)
        const { lastFilingDay } = finding(paid).value
        expect(daysBetween(paid, lastFilingDay)).toBeGreaterThanOrEqual(181)
        expect(daysBetween(paid, lastFilingDay)).toBeLessThanOrEqual(184)
        expect(lastFilingDay <= finding(addDays(paid, 1)).value.lastFilingDay).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover days whose holidays nobody can tell', () => {
    expect(finding('2099-06-30').value).toEqual({ lastFilingDay: '2099-12-31', safeDay: '2099-12-28' })
    expect(() => finding('2099-07-01')).toThrow(NotCovered)
    expect(() => finding('2099-07-01')).toThrow('2099年より後')
  })

  it('tells what is wrong with the facts', () => {
    expect(rehabRewindDeadline.evaluate({ subrogationPaidInFull: '2026-02-30' })).toMatchObject([
      { path: 'subrogationPaidInFull' },
    ])
    expect(rehabRewindDeadline.evaluate({})).toMatchObject([{ path: 'subrogationPaidInFull' }])
  })

  it('tells the counting, the doubt of a closed last day, and holidays not yet announced', () => {
    expect(finding('2026-05-21').steps.map(({ value }) => value)).toEqual([
      ...['2026-05-21', '2026-05-22', 6],
      ...['2026-11-21', '2026-11-20'],
    ])
    const kinds = (paid: string) => finding(paid).notes.map(({ kind }) => kind)
    expect(kinds('2026-05-20')).toEqual(['caution'])
    expect(kinds('2026-05-21')).toEqual(['caution', 'doubt'])
    expect(kinds('2027-06-30')).toEqual(['caution', 'doubt']) // until 2027-12-31
    expect(kinds('2027-07-01')).toEqual(['caution', 'doubt', 'caution']) // until 2028-01-01
    expect(kinds('2027-07-04')).toEqual(['caution', 'caution']) // until Tuesday 2028-01-04
  })
})
