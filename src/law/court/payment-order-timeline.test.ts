import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { NotCovered } from '#law/finding.ts'
import { paymentOrderTimeline } from './payment-order-timeline.ts'

const finding = (servedOn: string) => paymentOrderTimeline({ servedOn: day(servedOn) })

describe('支払督促の期限', () => {
  it.each([
    // printed in the reference
    ['2026-11-02', '2026-11-16', '2026-11-17', '2026-12-16'],
    ['2026-04-15', '2026-04-30', '2026-05-01', '2026-06-01'], // 昭和の日; the 30th day is a Saturday
    ['2026-10-09', '2026-10-23', '2026-10-24', '2026-11-24'], // the 30th day a Sunday before 勤労感謝の日
    // by the calendar
    ['2026-11-06', '2026-11-20', '2026-11-21', '2026-12-21'], // 30th day Sunday 12-20
    ['2026-11-07', '2026-11-24', '2026-11-25', '2026-12-24'], // Saturday, Sunday, holiday
    ['2026-11-09', '2026-11-24', '2026-11-25', '2026-12-24'], // 勤労感謝の日
    ['2026-11-10', '2026-11-24', '2026-11-25', '2026-12-24'], // a plain Tuesday
    ['2026-11-16', '2026-11-30', '2026-12-01', '2027-01-04'], // 30th day 12-30
    ['2026-12-14', '2026-12-28', '2026-12-29', '2027-01-27'],
    ['2026-12-15', '2027-01-04', '2027-01-05', '2027-02-03'], // 12-29 is closed
  ] as const)(
    'served on %s: objection until %s, provisional enforcement from %s to %s',
    (served, objection, from, to) => {
      expect(finding(served).value).toMatchObject({
        objectionUntil: objection,
        provisionalFrom: from,
        provisionalUntil: to,
      })
    },
  )

  it('ends both periods on the first open day from their last', () => {
    const firstOpen = (from: Day): Day => (isCourtHoliday(from) ? firstOpen(addDays(from, 1)) : from)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (after) => {
        const served = addDays(day('2000-01-01'), after)
        const { objectionUntil, provisionalFrom, provisionalUntil } = finding(served).value
        expect(objectionUntil).toBe(firstOpen(addDays(served, 14)))
        expect(daysBetween(objectionUntil, provisionalFrom)).toBe(1)
        expect(provisionalUntil).toBe(firstOpen(addDays(objectionUntil, 30)))
        expect(objectionUntil <= finding(addDays(served, 1)).value.objectionUntil).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover days whose holidays nobody can tell', () => {
    expect(finding('2099-11-13').value.provisionalUntil).toBe('2099-12-28') // 30th day Sunday 12-27
    for (const served of ['2099-11-14', '2099-12-14', '2099-12-15', '2199-12-31']) {
      expect(() => finding(served)).toThrow(NotCovered)
      expect(() => finding(served)).toThrow('2099年より後')
    }
  })

  it('tells what is wrong with the facts', () => {
    expect(paymentOrderTimeline.evaluate({ servedOn: '2026-02-30' })).toMatchObject([{ path: 'servedOn' }])
    expect(paymentOrderTimeline.evaluate({})).toMatchObject([{ path: 'servedOn' }])
  })

  it('tells the counting, and its doubts', () => {
    expect(finding('2026-04-15').steps.map(({ value }) => value)).toEqual([
      ...['2026-04-15', '2026-04-29', '2026-04-30'],
      ...['2026-05-01', '2026-05-30', '2026-06-01'],
    ])
    const kinds = (served: string) => finding(served).notes.map(({ kind }) => kind)
    expect(kinds('2026-11-02')).toEqual(['caution', 'caution', 'caution'])
    expect(kinds('2026-04-15')).toEqual(['caution', 'caution', 'caution', 'doubt'])
    expect(kinds('2027-11-12')).toEqual(['caution', 'caution', 'caution']) // until 2027-12-27
    expect(kinds('2027-11-16')).toEqual(['caution', 'caution', 'caution', 'caution']) // until 2028-01-04
    expect(kinds('2028-04-15')).toEqual(['caution', 'caution', 'caution', 'doubt', 'caution'])
    expect(finding('2027-11-16').notes.at(-1)?.text).toContain('公表されていない')
    expect(Object.keys(paymentOrderTimeline.answers)).toEqual(['objectionUntil', 'provisionalFrom', 'provisionalUntil'])
    expect(paymentOrderTimeline.citations.map(({ law }) => law)).toEqual(['民事訴訟法', '民法'])
  })
})
