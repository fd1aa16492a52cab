import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { prescriptionPeriod } from './prescription-period.ts'

type CreditorKind = Parameters<typeof prescriptionPeriod>[0]['creditorKind']

const finding = (creditorKind: CreditorKind, causeDate: string, debtorMerchantForBusiness = false) =>
  prescriptionPeriod({ creditorKind, causeDate: day(causeDate), debtorMerchantForBusiness })

const period = (creditorKind: CreditorKind, causeDate: string, debtorMerchantForBusiness = false) => {
  const { years, law, alternativeYears } = finding(creditorKind, causeDate, debtorMerchantForBusiness).value
  return { years, law, alternativeYears }
}

/** The table of the reference (prescription-period): years under the old law, and for a merchant who borrowed for business. */
const table = [
  ['bank', 5, 5],
  ['finance-company', 5, 5],
  ['other-company', 5, 5],
  ['guarantee-company', 5, 5],
  ['shinkin', 10, 5],
  ['shinkumi', 10, 5],
  ['nokyo', 10, 5],
  ['rokin', 10, 5],
  ['credit-guarantee-association', 10, 5],
  ['non-merchant-guarantor', 10, 5],
  ['jhf-direct', 10, 10],
  ['flat35-purchase', 5, 5],
] as const

describe('消滅時効の期間', () => {
  it.each([
    // printed in the reference; the days of the first three years are chosen
    ['bank', '2008-06-01', 5, 'old'],
    ['shinkin', '2015-06-01', 10, 'old'],
    ['jhf-direct', '2012-06-01', 10, 'old'],
    ['shinkin', '2021-06-01', 5, 'new'],
    ['guarantee-company', '2014-05-01', 5, 'old'],
    ['shinkin', '2020-03-31', 10, 'old'],
    ['shinkin', '2020-04-01', 5, 'new'],
    ['jhf-direct', '2020-03-31', 10, 'old'],
    ['jhf-direct', '2020-04-01', 5, 'new'],
    ['bank', '1900-01-01', 5, 'old'],
  ] as const)('%s, cause on %s: %i years by the %s law', (kind, on, years, law) => {
    expect(period(kind, on)).toEqual({ years, law, alternativeYears: null })
  })

  it.each(table)(
    '%s: %i years to the eve of the new law, %i for a merchant, 5 from its day',
    (kind, years, merchant) => {
      const alternativeYears = kind === 'flat35-purchase' ? 10 : null
      expect(period(kind, '2020-03-31')).toEqual({ years, law: 'old', alternativeYears })
      expect(period(kind, '2020-03-31', true)).toEqual({ years: merchant, law: 'old', alternativeYears })
      expect(period(kind, '2020-04-01')).toEqual({ years: 5, law: 'new', alternativeYears: null })
      expect(period(kind, '2020-04-01', true)).toEqual({ years: 5, law: 'new', alternativeYears: null })
    },
  )

  it('asks for every kind of the table and no other', () => {
    const kinds = table.map(([kind]) => kind)
    for (const creditorKind of kinds) {
      expect(prescriptionPeriod.evaluate({ creditorKind, causeDate: '2026-11-21' })).toMatchObject({
        value: { years: 5 },
      })
    }
    expect(prescriptionPeriod.evaluate({ creditorKind: 'friend', causeDate: '2020-04-31' })).toMatchObject([
      { path: 'creditorKind', message: expect.stringContaining(kinds.join('、')) },
      { path: 'causeDate' },
    ])
  })

  it('tells which law it took and why', () => {
    const values = (kind: CreditorKind, on: string, merchant = false) =>
      finding(kind, on, merchant).steps.map(({ value }) => value)
    expect(values('shinkin', '2020-03-31')).toEqual([
      ...['2020-03-31', '2020-04-01', '信用金庫', '改正前の民法167条1項', 10],
    ])
    expect(values('shinkin', '2020-03-31', true).slice(3)).toEqual(['改正前の商法522条（商人が事業のために借りた）', 5])
    expect(values('bank', '2020-03-31', true).slice(3)).toEqual(['改正前の商法522条', 5])
    expect(values('bank', '2020-04-01').slice(3)).toEqual(['改正後の民法166条1項', 5])
    expect(values('flat35-purchase', '2020-03-31').slice(3)).toEqual(['改正前の商法522条', 5, 10])
  })

  it('marks the doubt about the purchase type, and always the danger of paying first', () => {
    const notes = (kind: CreditorKind, on: string) => finding(kind, on).notes
    expect(notes('flat35-purchase', '2020-03-31').map(({ kind }) => kind)).toEqual(['doubt', 'caution'])
    expect(notes('flat35-purchase', '2020-04-01').map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(notes('guarantee-company', '2014-05-01')[0]?.text).toContain('一般財団法人')
    expect(notes('guarantee-company', '2020-04-01')).toHaveLength(2)
    expect(notes('bank', '2008-06-01')).toHaveLength(1)
    for (const [kind] of table) expect(notes(kind, '2020-03-31').at(-1)?.text).toContain('援用')
  })

  it('names the day and the version, and makes up no start for the old law', () => {
    expect(prescriptionPeriod.versions.map(({ since }) => since)).toEqual(['2020-04-01', null])
    expect(finding('bank', '2020-03-31')).toMatchObject({
      on: '2020-03-31',
      version: { since: null, by: '平成29年法律第44号による改正前の民法・商法' },
      confidence: 'several',
    })
    expect(finding('bank', '2020-04-01')).toMatchObject({
      on: '2020-04-01',
      version: { since: '2020-04-01', by: '平成29年法律第44号' },
    })
  })
})
