import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { activityReportInterval } from './activity-report-interval.ts'

type Type = 'general' | 'exclusive' | 'sole-exclusive'

const finding = (type: Type, lastReportDate: string) =>
  activityReportInterval({ type, lastReportDate: day(lastReportDate) })

describe('業務処理状況の報告期限', () => {
  it.each([
    // printed in the reference (activity-report-interval)
    ['exclusive', '2026-11-06', '2026-11-20'],
    ['sole-exclusive', '2026-11-06', '2026-11-13'],
    ['general', '2026-11-06', null],
    // days off count: over the turn of the year, and over 29 February
    ['exclusive', '2026-12-25', '2027-01-08'],
    ['sole-exclusive', '2026-12-28', '2027-01-04'],
    ['sole-exclusive', '2028-02-23', '2028-03-01'],
  ] as const)('%s, last told on %s: next by %s', (type, on, expected) => {
    expect(finding(type, on).value.nextDue).toBe(expected)
  })

  it('tells its working', () => {
    const { steps, notes } = finding('exclusive', '2026-11-06')
    expect(steps.map(({ value }) => value)).toEqual(['専任媒介契約', '2026-11-06', 14, '2026-11-20'])
    expect(steps.map(({ unit }) => unit)).toEqual(['text', 'day', 'days', 'day'])
    expect(notes.map(({ kind }) => kind)).toEqual(['caution', 'practice'])
    expect(notes[1]?.text).toContain('機構')
    const general = finding('general', '2026-11-06')
    expect(general.steps.map(({ value }) => value)).toEqual(['一般媒介契約', '義務なし'])
    expect(general.notes).toMatchObject([{ kind: 'caution', text: expect.stringContaining('申込み') }])
  })

  it('tells what is wrong with the facts', () => {
    expect(activityReportInterval.evaluate({ type: 'double' })).toMatchObject([
      { path: 'type' },
      { path: 'lastReportDate' },
    ])
  })
})
