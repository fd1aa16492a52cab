import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { guarantorDefaultNotice } from './guarantor-default-notice.ts'

const finding = (knownDate: string) => guarantorDefaultNotice({ knownDate: day(knownDate) })

describe('保証人への期限の利益喪失の通知', () => {
  it.each([
    // known, deadline: the first printed in the reference, the rest by the calendar
    ['2026-10-15', '2026-12-15'],
    ['2026-06-30', '2026-08-31'],
    ['2026-12-28', '2027-02-28'],
    ['2026-12-29', '2027-02-28'],
    ['2026-12-31', '2027-02-28'],
    ['2020-04-01', '2020-06-01'],
  ] as const)('known on %s: by %s', (known, deadline) => {
    expect(finding(known).value.deadline).toBe(deadline)
  })

  it('gives 59 to 62 days, and never less for a later day', () => {
    fc.assert(
      fc.property(fc.nat(60_000), (after) => {
        const known = addDays(day('2020-04-01'), after)
        const { deadline } = finding(known).value
        expect(daysBetween(known, deadline)).toBeGreaterThanOrEqual(59)
        expect(daysBetween(known, deadline)).toBeLessThanOrEqual(62)
        expect(deadline <= finding(addDays(known, 1)).value.deadline).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover the time before the article', () => {
    expect(() => finding('2020-03-31')).toThrow(NotCovered)
  })

  it('tells its working, whom it protects, and what it was built on', () => {
    const found = finding('2026-10-15')
    expect(found.steps.map(({ value }) => value)).toEqual(['2026-10-15', 2, '2026-12-15'])
    expect(found.version).toEqual({ since: '2020-04-01', by: '平成29年法律第44号' })
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(found.from).toMatchObject([{ rule: 'civil-period-end', value: { lastDay: '2026-12-15' } }])
  })

  it('tells what is wrong with the facts', () => {
    expect(guarantorDefaultNotice.evaluate({})).toMatchObject([{ path: 'knownDate' }])
  })
})
