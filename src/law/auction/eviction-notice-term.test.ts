import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { evictionNoticeTerm } from './eviction-notice-term.ts'

const finding = (noticeDate: string) => evictionNoticeTerm({ noticeDate: day(noticeDate) })

describe('明渡しの催告の引渡し期限', () => {
  it.each([
    // call, deadline: the first printed in the reference, the rest by the calendar
    ['2026-12-10', '2027-01-10'], // a Sunday, not moved
    ['2027-04-30', '2027-05-31'],
    ['2026-01-30', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    ['2026-10-31', '2026-11-30'],
  ] as const)('called on %s: until %s', (called, deliveryDeadline) => {
    expect(finding(called).value).toEqual({ deliveryDeadline })
  })

  it('is the eve of the day that follows the same number in the next month, on every day of four years', () => {
    for (let after = 0; after < 1_461; after++) {
      const called = addDays(day('2026-01-01'), after)
      const first = Temporal.PlainDate.from(called).add({ days: 1 })
      const next = first.add({ months: 1 })
      const expected = next.day === first.day ? next.subtract({ days: 1 }) : next
      expect(finding(called).value.deliveryDeadline).toBe(expected.toString())
    }
  })

  it('tells its working, what the bailiff may decide otherwise, and what it was built on', () => {
    const found = finding('2026-12-10')
    expect(found.steps.map(({ value }) => value)).toEqual(['2026-12-10', 1, '2027-01-10'])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
    expect(found.from).toMatchObject([{ rule: 'civil-period-end', value: { lastDay: '2027-01-10' } }])
  })

  it('tells what is wrong with the facts', () => {
    expect(evictionNoticeTerm.evaluate({ noticeDate: '2026-12-32' })).toMatchObject([{ path: 'noticeDate' }])
  })
})
