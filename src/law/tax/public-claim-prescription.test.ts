import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, isDay } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { publicClaimPrescription } from './public-claim-prescription.ts'

const taxes = ['national-tax', 'local-tax', 'nhi-tax'] as const
const premiums = [
  ...(['nhi-premium', 'national-pension-premium', 'employees-pension-premium'] as const),
  ...(['care-premium', 'late-elderly-premium'] as const),
] as const

type Kind = (typeof taxes)[number] | (typeof premiums)[number]

const finding = (kind: Kind, statutoryDue: string, demandSentOn: string | null = null) =>
  publicClaimPrescription({
    kind,
    statutoryDue: day(statutoryDue),
    demandSentOn: demandSentOn === null ? null : day(demandSentOn),
  })
const end = (...facts: Parameters<typeof finding>) => finding(...facts).value.completionDate

/** The same day a number of years later; March 1 for a leap day. */
function yearsLater(on: string, years: number): string {
  const later = `${Number(on.slice(0, 4)) + years}${on.slice(4)}`
  return isDay(later) ? later : `${later.slice(0, 4)}-03-01`
}

describe('税・保険料の時効', () => {
  it.each([
    // printed in the reference
    ['local-tax', '2021-04-30', null, '2026-04-30'],
    ['local-tax', '2021-04-30', '2021-05-20', '2026-05-30'],
    ['nhi-premium', '2024-07-31', null, '2026-07-31'],
    // by hand: the eve of the corresponding day of the day after
    ['national-tax', '2021-03-15', null, '2026-03-15'],
    ['national-tax', '2020-02-28', null, '2025-02-28'], // from 02-29, no such day
    ['national-tax', '2024-02-29', null, '2029-02-28'], // from 03-01
    ['care-premium', '2026-02-28', null, '2028-02-29'], // from 03-01
    ['local-tax', '2021-04-30', '2021-04-30', '2026-05-10'], // on the due day itself
    ['local-tax', '2021-04-30', '2026-04-30', '2031-05-10'], // on the last day
    ['local-tax', '2021-04-30', '2026-05-01', '2026-04-30'], // a day too late
    ['nhi-tax', '2021-01-31', '2021-02-18', '2026-02-28'], // ten days end on 02-28
  ] as const)('%s due on %s, demand %s: until %s', (kind, due, demand, expected) => {
    expect(end(kind, due, demand)).toBe(expected)
  })

  it('gives taxes five years and premiums two', () => {
    for (const kind of taxes) expect(finding(kind, '2024-07-31').value.years, kind).toBe(5)
    for (const kind of premiums) expect(finding(kind, '2024-07-31').value.years, kind).toBe(2)
  })

  it('does not reckon a demand for a premium, nor one before the due day', () => {
    for (const kind of premiums) {
      expect(() => finding(kind, '2024-07-31', '2024-08-20')).toThrow(NotCovered)
      expect(() => finding(kind, '2024-07-31', '2024-08-20')).toThrow('保険料の督促')
    }
    for (const kind of taxes) {
      expect(finding(kind, '2024-07-31', '2024-08-20').value.completionDate).toBe('2029-08-30')
      expect(() => finding(kind, '2021-04-30', '2021-04-29')).toThrow(NotCovered)
      expect(() => finding(kind, '2021-04-30', '2021-04-29')).toThrow('法定納期限（statutoryDue）より前')
    }
  })

  it('ends on the eve of the day that many years after the first', () => {
    const due = fc.nat(40_000).map((after) => addDays(day('1990-01-01'), after))
    fc.assert(
      fc.property(due, fc.constantFrom<Kind>(...taxes, ...premiums), (statutoryDue, kind) => {
        const { years, completionDate } = finding(kind, statutoryDue).value
        expect(addDays(completionDate, 1)).toBe(yearsLater(addDays(statutoryDue, 1), years))
      }),
      { seed: 20261121 },
    )
  })

  it('starts anew on the eleventh day after a demand in time, so never ends earlier', () => {
    const due = fc.nat(40_000).map((after) => addDays(day('1990-01-01'), after))
    fc.assert(
      fc.property(due, fc.nat(2_000), (statutoryDue, after) => {
        const demand = addDays(statutoryDue, after)
        const plain = end('local-tax', statutoryDue)
        const completion = end('local-tax', statutoryDue, demand)
        if (demand > plain) expect(completion).toBe(plain)
        else expect(addDays(completion, 1)).toBe(yearsLater(addDays(demand, 11), 5))
        expect(completion >= plain).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('takes the default, and tells what is wrong with the facts', () => {
    expect(publicClaimPrescription.evaluate({ kind: 'nhi-premium', statutoryDue: '2024-07-31' })).toMatchObject({
      value: { years: 2, completionDate: '2026-07-31' },
    })
    expect(
      publicClaimPrescription.evaluate({ kind: 'rent', statutoryDue: '2024-02-30', demandSentOn: 'soon' }),
    ).toMatchObject([{ path: 'kind' }, { path: 'statutoryDue' }, { path: 'demandSentOn' }])
  })

  it('tells its working', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    const start = ['地方税（固定資産税・住民税など）（地方税法18条）', '2021-04-30', 5, '2026-04-30']
    expect(values('local-tax', '2021-04-30')).toEqual([...start, '2026-04-30'])
    expect(values('local-tax', '2021-04-30', '2021-05-20')).toEqual([
      ...start,
      ...['2021-05-20', '2021-05-30', '2026-05-30'],
    ])
    expect(values('local-tax', '2021-04-30', '2026-05-01')).toEqual([...start, '2026-05-01', '2026-04-30'])
  })

  it('tells what else would stop or renew it', () => {
    const words = (...facts: Parameters<typeof finding>) => finding(...facts).notes.map(({ text }) => text)
    const [other, invocation, late, premium] = ['交付要求', '援用', '末日より後', '保険料も'].map((text) =>
      expect.stringContaining(text),
    )
    expect(words('local-tax', '2021-04-30')).toEqual([other, invocation])
    expect(words('local-tax', '2021-04-30', '2021-05-20')).toEqual([other, invocation])
    expect(words('local-tax', '2021-04-30', '2026-05-01')).toEqual([other, invocation, late])
    expect(words('care-premium', '2021-04-30')).toEqual([other, invocation, premium])
    expect(Object.keys(publicClaimPrescription.answers)).toEqual(['years', 'completionDate'])
    expect(publicClaimPrescription.citations).toHaveLength(7)
    expect(publicClaimPrescription.confidence).toBe('unverified')
  })
})
