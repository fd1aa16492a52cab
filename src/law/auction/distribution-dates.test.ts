import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { distributionDates } from './distribution-dates.ts'

const finding = (paymentDate: string, hearing: string | null, setOff = false, ...closed: readonly string[]) =>
  distributionDates({
    paymentDate: day(paymentDate),
    hearingDate: hearing === null ? null : day(hearing),
    setOff,
    closedDates: closed.map(day),
  })

const yearEnd = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']

describe('配当期日と配当異議の証明期限', () => {
  it.each([
    // paid, hearing, set off, closed, latest hearing, proof: the first printed in the reference, the rest by the calendar
    ['2026-10-31', '2026-11-24', false, [], '2026-11-30', '2026-12-01'],
    ['2026-11-20', '2026-12-22', false, yearEnd, '2026-12-20', '2027-01-04'],
    ['2026-11-20', '2026-12-22', true, yearEnd, '2026-12-20', '2027-01-05'],
    ['2026-11-20', '2026-12-10', false, [], '2026-12-20', '2026-12-17'],
    ['2026-11-20', '2026-12-10', true, [], '2026-12-20', '2026-12-24'],
    ['2026-11-20', null, false, [], '2026-12-20', null],
    ['2026-11-20', null, true, yearEnd, '2026-12-20', null],
    ['2027-01-31', '2027-02-22', false, ['2027-03-01'], '2027-02-28', '2027-03-02'],
    ['2027-01-30', '2027-02-22', false, ['2027-02-28'], '2027-02-28', '2027-03-01'], // the hearing's limit is not moved
  ] as const)(
    'paid on %s, heard on %s, set off %s, closed on %j: by %s, proof by %s',
    (paid, hearing, setOff, closed, latestHearing, objectionProofDeadline) => {
      expect(finding(paid, hearing, setOff, ...closed).value).toMatchObject({ latestHearing, objectionProofDeadline })
    },
  )

  it('gives one week or two, whatever the payment, where no day is closed', () => {
    const days = fc.nat(3_000).map((after) => addDays(day('2026-01-01'), after))
    fc.assert(
      fc.property(days, days, fc.boolean(), (paid, hearing, setOff) => {
        const { objectionProofDeadline } = finding(paid, hearing, setOff).value
        expect(daysBetween(hearing, objectionProofDeadline ?? hearing)).toBe(setOff ? 14 : 7)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working and what it was built on', () => {
    const found = finding('2026-10-31', '2026-11-24')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...['2026-10-31', '2026-11-30', '2026-11-24', 7, '2026-12-01'],
    ])
    expect(found.from).toMatchObject([{ rule: 'civil-period-end', value: { lastDay: '2026-11-30' } }])
    expect(finding('2026-10-31', null).steps.map(({ value }) => value)).toEqual([
      ...['2026-10-31', '2026-11-30', 'まだ決まっていない'],
    ])
  })

  it('tells the doubts of a set-off, a late hearing, and what will change', () => {
    const texts = (...facts: Parameters<typeof finding>) =>
      finding(...facts).notes.map(({ kind, text }) => `${kind} ${text.slice(0, 6)}`)
    const always = ['caution 配当表への異', 'expiry 令和5年の民']
    expect(texts('2026-11-20', null)).toEqual(always)
    expect(texts('2026-11-20', '2026-12-10')).toEqual(always)
    expect(texts('2026-11-20', '2026-12-10', true)).toEqual(['doubt 2週間になる', 'doubt 差引きの代金', ...always])
    expect(texts('2026-11-20', null, true)).toEqual(['doubt 差引きの代金', ...always])
    const closed = finding('2026-11-20', '2026-12-10', true, '2026-12-17').notes
    expect(closed[0]?.text).toContain('2026年12月18日(金)まで') // the week, moved past the list
    expect(texts('2026-11-20', '2026-12-20', false, '2026-12-27')).toEqual(always)
    expect(texts('2026-11-20', '2026-12-21', false)).toEqual(['caution 配当期日が、', ...always])
    expect(texts('2026-11-20', '2026-11-20', false)).toEqual(always)
    expect(texts('2026-11-20', '2026-11-19', false)).toEqual(['caution 配当期日が代', ...always])
    expect(texts('2026-11-20', '2026-12-12', false)).toEqual(['caution 2026年1', ...always]) // until a Saturday
  })

  it('takes the buyer to have paid in full when it is left out, and wants the hearing told or null', () => {
    expect(distributionDates.evaluate({ paymentDate: '2026-11-20', hearingDate: '2026-12-10' })).toMatchObject({
      value: { objectionProofDeadline: '2026-12-17' },
    })
    expect(distributionDates.evaluate({ paymentDate: '2026-11-20' })).toMatchObject([{ path: 'hearingDate' }])
  })
})
