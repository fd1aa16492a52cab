import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { periodBidScheduleCheck } from './period-bid-schedule-check.ts'

const finding = (notice: string, start: string, end: string, open: string, decision: string) =>
  periodBidScheduleCheck({
    noticeDate: day(notice),
    bidStart: day(start),
    bidEnd: day(end),
    openDate: day(open),
    saleDecisionDate: day(decision),
  })

describe('期間入札の日程の点検', () => {
  it.each([
    // notice, first and last day of bids, opening, decision, violations: the first two printed in the reference, the rest by the calendar
    ['2026-10-01', '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-24', []],
    ['2026-10-01', '2026-10-22', '2026-10-29', '2026-11-06', '2026-11-24', ['opening-too-late']],
    ['2026-10-08', '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-24', []], // 14 days before
    ['2026-10-09', '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-24', ['notice-too-late']], // 13
    ['2026-10-01', '2026-10-22', '2026-10-28', '2026-11-04', '2026-11-24', []], // 7 days of bids
    ['2026-10-01', '2026-10-22', '2026-10-27', '2026-11-03', '2026-11-24', ['bid-period-too-short']], // 6
    ['2026-10-01', '2026-10-22', '2026-11-21', '2026-11-26', '2026-12-17', []], // a month
    ['2026-10-01', '2026-10-22', '2026-11-22', '2026-11-26', '2026-12-17', ['bid-period-too-long']],
    ['2027-01-04', '2027-01-31', '2027-02-28', '2027-03-07', '2027-03-28', []], // there is no February 31
    ['2027-01-04', '2027-01-31', '2027-03-01', '2027-03-07', '2027-03-28', ['bid-period-too-long']],
    ['2026-10-01', '2026-10-22', '2026-10-29', '2026-10-30', '2026-10-30', []], // decided on the day of the opening
    ['2026-10-01', '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-26', []], // 21 days
    ['2026-10-01', '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-27', ['decision-too-late']], // 22
    [
      ...['2026-10-15', '2026-10-22', '2026-11-22', '2026-11-30', '2026-12-22'],
      ['notice-too-late', 'bid-period-too-long', 'opening-too-late', 'decision-too-late'],
    ],
    [
      ...['2026-10-22', '2026-10-22', '2026-10-22', '2026-10-30', '2026-11-21'],
      ['notice-too-late', 'bid-period-too-short', 'opening-too-late', 'decision-too-late'],
    ],
  ] as const)(
    'published on %s, bids from %s to %s, opened on %s, decided on %s: %j',
    (notice, start, end, open, decision, violations) => {
      const { value } = finding(notice, start, end, open, decision)
      expect(value).toMatchObject({ valid: violations.length === 0, violations })
    },
  )

  it.each([
    // end of bids, opening, decision, violations: one week until 2020-03-31, three weeks since
    ['2020-03-24', '2020-03-31', '2020-04-07', []],
    ['2020-03-24', '2020-03-31', '2020-04-08', ['decision-too-late']],
    ['2020-03-25', '2020-04-01', '2020-04-08', []],
    ['2020-03-25', '2020-04-01', '2020-04-22', []],
    ['2020-03-25', '2020-04-01', '2020-04-23', ['decision-too-late']],
  ] as const)('bids until %s, opened on %s, decided on %s: %j', (end, open, decision, violations) => {
    expect(finding('2020-02-01', '2020-03-17', end, open, decision).value.violations).toEqual(violations)
  })

  it('names the version by the opening', () => {
    const version = (end: string, open: string) =>
      finding('2020-02-01', '2020-03-17', end, open, '2020-04-07').version?.since
    expect(version('2020-03-24', '2020-03-31')).toBeNull()
    expect(version('2020-03-25', '2020-04-01')).toBe('2020-04-01')
  })

  it('refuses an opening that is not after the bids, and a decision before the opening', () => {
    const open = (on: string, decision: string) => () => finding('2026-10-01', '2026-10-22', '2026-10-29', on, decision)
    expect(open('2026-10-29', '2026-11-24')).toThrow(NotCovered)
    expect(open('2026-10-29', '2026-11-24')).toThrow('開札期日（openDate）は')
    expect(open('2026-10-30', '2026-11-24')).not.toThrow()
    expect(open('2026-11-05', '2026-11-04')).toThrow('売却決定期日（saleDecisionDate）が')
    expect(open('2026-11-05', '2026-11-05')).not.toThrow()
  })

  it('finds every schedule within its limits valid, whatever the days', () => {
    const within = fc.tuple(
      ...[fc.integer({ min: 14, max: 60 }), fc.integer({ min: 6, max: 27 }), fc.integer({ min: 1, max: 7 })],
      ...[fc.integer({ min: 0, max: 21 }), fc.integer({ min: 0, max: 20_000 })],
    )
    fc.assert(
      fc.property(within, ([before = 0, length = 0, opening = 0, decision = 0, offset = 0]) => {
        const start = addDays(day('2020-04-01'), offset)
        const end = addDays(start, length)
        const open = addDays(end, opening)
        const { value } = finding(addDays(start, -before), start, end, open, addDays(open, decision))
        expect(value).toMatchObject({ valid: true, violations: [] })
      }),
      { seed: 20261121 },
    )
  })

  it('tells each day beside its limit', () => {
    const values = finding('2026-10-01', '2026-10-22', '2026-10-29', '2026-11-06', '2026-11-24').steps.map(
      ({ value }) => value,
    )
    expect(values).toEqual([
      ...['2026-10-01', '2026-10-08', '2026-10-22', '2026-10-29', '2026-10-28', '2026-11-21'],
      ...['2026-11-06', '2026-11-05', '2026-11-24', '2026-11-27', '開札が遅い'],
    ])
    const old = finding('2020-02-01', '2020-03-17', '2020-03-24', '2020-03-31', '2020-04-07').steps
    expect(old.at(-1)?.value).toBe('規則の期間に収まっている')
    expect(old.at(-2)?.label).toContain('1週間以内')
  })

  it('warns rather than refuses, and tells the doubt of a notice exactly two weeks before', () => {
    const kinds = (notice: string, decision: string) =>
      finding(notice, '2026-10-22', '2026-10-29', '2026-11-05', decision).notes.map(({ kind }) => kind)
    expect(kinds('2026-10-07', '2026-11-24')).toEqual([])
    expect(kinds('2026-10-08', '2026-11-24')).toEqual(['doubt'])
    expect(kinds('2026-10-09', '2026-11-24')).toEqual(['caution'])
    expect(kinds('2026-10-08', '2026-11-27')).toEqual(['caution', 'caution', 'doubt'])
    const endsOn = (end: string) => finding('2026-10-01', '2026-10-22', end, '2026-10-25', '2026-10-30').notes
    expect(endsOn('2026-10-22')).toHaveLength(1)
    expect(endsOn('2026-10-21').at(-1)?.text).toContain('始まる日より前')
  })

  it('tells what is wrong with the facts', () => {
    expect(periodBidScheduleCheck.evaluate({})).toHaveLength(5)
  })
})
