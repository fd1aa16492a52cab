import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { NotCovered } from '#law/finding.ts'
import { lawsuitTimeline } from './lawsuit-timeline.ts'

const finding = (judgmentServed: string) => lawsuitTimeline({ judgmentServed: day(judgmentServed) })

describe('判決に対する控訴期限', () => {
  it.each([
    // the first two printed in the reference's examples, the others by the calendar
    ['2026-11-02', '2026-11-16'],
    ['2026-12-18', '2027-01-04'], // 元日, a Friday, then January 2 and 3
    ['2026-12-14', '2026-12-28'],
    ['2026-12-15', '2027-01-04'], // December 29
    ['2026-12-21', '2027-01-04'],
    ['2026-11-07', '2026-11-24'], // Saturday, Sunday, 勤労感謝の日
    ['2026-09-05', '2026-09-24'], // a weekend, 敬老の日, 国民の休日, 秋分の日
    ['2027-03-08', '2027-03-23'], // 振替休日
    ['2028-02-15', '2028-02-29'],
  ] as const)('received on %s: appeal until %s', (served, expected) => {
    expect(finding(served).value.appealUntil).toBe(expected)
  })

  it('ends on the first open day from the fourteenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (after) => {
        const served = addDays(day('2000-01-01'), after)
        const { appealUntil } = finding(served).value
        expect(isCourtHoliday(appealUntil)).toBe(false)
        expect(appealUntil >= addDays(served, 14)).toBe(true)
        for (let on: Day = addDays(served, 14); on < appealUntil; on = addDays(on, 1)) {
          expect(isCourtHoliday(on)).toBe(true)
        }
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover days whose holidays nobody can tell', () => {
    expect(finding('2099-12-14').value.appealUntil).toBe('2099-12-28') // Monday
    expect(() => finding('2099-12-15')).toThrow(NotCovered)
    expect(() => finding('2099-12-15')).toThrow('2099年より後')
  })

  it('tells what is wrong with the facts', () => {
    expect(lawsuitTimeline.evaluate({ judgmentServed: '2026-02-30' })).toMatchObject([{ path: 'judgmentServed' }])
    expect(lawsuitTimeline.evaluate({})).toMatchObject([{ path: 'judgmentServed' }])
  })

  it('tells the counting, and holidays not yet announced', () => {
    expect(finding('2026-12-18').steps.map(({ value }) => value)).toEqual(['2026-12-18', '2027-01-01', '2027-01-04'])
    expect(finding('2027-12-14').notes.map(({ kind }) => kind)).toEqual(['caution', 'caution']) // until 2027-12-28
    const predicted = finding('2027-12-15').notes // until 2028-01-04
    expect(predicted.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution'])
    expect(predicted.at(-1)?.text).toContain('公表されていない')
    expect(Object.keys(lawsuitTimeline.answers)).toEqual(['appealUntil'])
    expect(lawsuitTimeline.citations.map(({ law, article }) => `${law}${article}`)).toEqual(['民事訴訟法95条・285条'])
  })
})
