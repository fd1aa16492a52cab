import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { isCourtHoliday } from '#base/holiday.ts'
import { NotCovered } from '#law/finding.ts'
import { prescriptionJudgment } from './prescription-judgment.ts'

const finding = (served: string, onCreditor: string | null = null, appealFiled = false) =>
  prescriptionJudgment({
    judgmentServed: day(served),
    servedOnCreditor: onCreditor === null ? null : day(onCreditor),
    appealFiled,
  })

describe('判決で確定した権利の時効', () => {
  it.each([
    // printed in the reference (prescription-judgment); then by hand, two weeks on and the next open day
    ['2016-11-07', null, '2016-11-21', '2026-11-21'],
    ['2016-11-07', '2016-11-10', '2016-11-24', '2026-11-24'],
    ['2024-04-22', null, '2024-05-07', '2034-05-07'], // 6 May 2024 is a substitute holiday
    ['2024-04-23', null, '2024-05-07', '2034-05-07'],
    ['2016-11-10', '2016-11-07', '2016-11-24', '2026-11-24'], // the debtor's two weeks end later
    ['2016-11-07', '2016-11-07', '2016-11-21', '2026-11-21'],
    ['2016-02-15', null, '2016-02-29', '2026-02-28'], // the day after is 1 March
    ['2026-09-05', null, '2026-09-24', '2036-09-24'], // Saturday, 敬老の日, 国民の休日, 秋分の日
    ['2026-12-15', null, '2027-01-04', '2037-01-04'], // the turn of the year
    ['2026-11-06', null, '2026-11-20', '2036-11-20'],
    ['2026-11-09', null, '2026-11-24', '2036-11-24'], // 勤労感謝の日
    // both moved to the same day: Sunday 2026-11-22 and Monday 2026-11-23
    ['2026-11-08', '2026-11-09', '2026-11-24', '2036-11-24'],
  ] as const)(
    'served on %s, on the creditor on %s: final after %s, until %s',
    (served, creditor, final, completion) => {
      expect(finding(served, creditor).value).toEqual({
        finalAfterEndOf: final,
        completionDate: completion,
        invocableFrom: addDays(day(completion), 1),
      })
    },
  )

  it('is not known after an appeal', () => {
    const unknown = { finalAfterEndOf: null, completionDate: null, invocableFrom: null }
    expect(finding('2024-04-22', null, true).value).toEqual(unknown)
    expect(finding('2024-04-22', '2024-04-25', true).value).toEqual(unknown)
    expect(finding('2199-12-31', null, true).value).toEqual(unknown)
  })

  it('is final on an open day two weeks after the later service or soon after, whichever party comes first', () => {
    const after = fc.integer({ min: 0, max: 30_000 })
    fc.assert(
      fc.property(after, fc.integer({ min: 0, max: 40 }), (first, gap) => {
        const early = addDays(day('2000-01-01'), first)
        const late = addDays(early, gap)
        const { finalAfterEndOf } = finding(early, late).value
        expect(finding(late, early).value.finalAfterEndOf).toBe(finalAfterEndOf)
        const final = day(finalAfterEndOf ?? '')
        expect(isCourtHoliday(final)).toBe(false)
        expect(daysBetween(late, final)).toBeGreaterThanOrEqual(14)
        expect(daysBetween(late, final)).toBeLessThanOrEqual(26)
        for (let on = addDays(late, 14); on < final; on = addDays(on, 1)) expect(isCourtHoliday(on)).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover days whose holidays nobody can tell', () => {
    expect(finding('2099-12-14').value.finalAfterEndOf).toBe('2099-12-28')
    expect(() => finding('2099-12-15')).toThrow(NotCovered) // 29 December moves into 2100
    expect(() => finding('2099-12-15')).toThrow('prescription-judgment on 2099-12-29: 2099年より後')
    expect(() => finding('2099-12-01', '2099-12-15')).toThrow(NotCovered)
  })

  it('takes the creditor as unknown and no appeal unless told, and tells what is wrong with the facts', () => {
    expect(prescriptionJudgment.evaluate({ judgmentServed: '2016-11-07' })).toMatchObject({
      value: { finalAfterEndOf: '2016-11-21' },
    })
    expect(prescriptionJudgment.evaluate({ servedOnCreditor: '', appealFiled: 'no' })).toMatchObject([
      { path: 'judgmentServed' },
      { path: 'servedOnCreditor' },
      { path: 'appealFiled' },
    ])
  })

  it('tells its working, and that the day is the earliest where the creditor is unknown', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    expect(values('2016-11-07')).toEqual([
      ...['2016-11-07', '2016-11-21', '2016-11-21'],
      ...[10, '2026-11-21', '2026-11-22'],
    ])
    expect(values('2016-11-07', '2016-11-10')).toEqual([
      ...['2016-11-07', '2016-11-21', '2016-11-10', '2016-11-24', '2016-11-24'],
      ...[10, '2026-11-24', '2026-11-25'],
    ])
    expect(values('2016-11-07', null, true)).toEqual(['2016-11-07', '確定した日は、ここからは分かりません'])
    const kinds = (...facts: Parameters<typeof finding>) => finding(...facts).notes.map(({ kind }) => kind)
    expect(kinds('2016-11-07')).toEqual(['caution', 'practice', 'caution'])
    expect(kinds('2016-11-07', '2016-11-10')).toEqual(['practice', 'caution'])
    expect(kinds('2016-11-07', null, true)).toEqual(['caution', 'practice'])
    // The holidays of 2027 are announced, those of 2028 are not; 2027-12-28 and 2028-01-04 are Tuesdays.
    expect(kinds('2027-12-14', '2027-12-14')).toEqual(['practice', 'caution'])
    expect(kinds('2027-12-15', '2027-12-15')).toEqual(['caution', 'practice', 'caution'])
  })
})
