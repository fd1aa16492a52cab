import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { guarantorNoticeDuty } from './guarantor-notice-duty.ts'

const finding = (creditorLearned: string, guarantor: 'individual' | 'corporate' = 'individual') =>
  guarantorNoticeDuty({ creditorLearned: day(creditorLearned), guarantor })

describe('保証人への情報提供義務', () => {
  it.each([
    // printed in the reference; then by hand: the day itself is not counted
    ['2026-09-30', '2026-11-30'],
    ['2026-07-31', '2026-09-30'],
    ['2026-08-31', '2026-10-31'],
    ['2026-12-30', '2027-02-28'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2020-04-01', '2020-06-01'],
  ] as const)('learned on %s: until %s, a company not at all', (learned, notifyUntil) => {
    expect(finding(learned).value).toEqual({ notifyUntil })
    expect(finding(learned, 'corporate').value).toEqual({ notifyUntil: null })
  })

  it('lasts 59 to 62 days, and never ends earlier for later knowledge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (after) => {
        const until = (on: string) => day(finding(on).value.notifyUntil ?? '')
        const learned = addDays(day('2020-04-01'), after)
        expect(daysBetween(learned, until(learned))).toBeGreaterThanOrEqual(59)
        expect(daysBetween(learned, until(learned))).toBeLessThanOrEqual(62)
        expect(until(addDays(learned, 1)) >= until(learned)).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover a day on which no guarantee under this article could be', () => {
    expect(() => finding('2020-03-31')).toThrow(NotCovered)
    expect(() => finding('2020-03-31', 'corporate')).toThrow('2020-04-01より前')
    expect(finding('2020-04-01').version).toEqual({ since: '2020-04-01', by: '平成29年法律第44号' })
  })

  it('tells what is wrong with the facts', () => {
    expect(guarantorNoticeDuty.evaluate({ guarantor: 'bank' })).toMatchObject([
      { path: 'creditorLearned' },
      { path: 'guarantor' },
    ])
  })

  it('tells its working and what the creditor loses', () => {
    expect(finding('2026-09-30').steps.map(({ value }) => value)).toEqual(['2026-09-30', '2026-10-01', 2, '2026-11-30'])
    expect(finding('2026-09-30', 'corporate').steps).toHaveLength(2)
    expect(finding('2026-09-30').notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('2020年4月1日'),
      expect.stringContaining('遅延損害金'),
    ])
    expect(finding('2026-09-30', 'corporate').notes).toHaveLength(1)
  })
})
