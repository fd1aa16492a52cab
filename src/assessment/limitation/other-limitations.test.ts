import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { otherLimitations } from './other-limitations.ts'

function assessed(fields: object, on = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return otherLimitations(parsed.matter, day(on))
}

const answers = (fields: object, on?: string) =>
  assessed(fields, on).found.map(({ finding }) => {
    const { status, completesOn, invocableFrom, otherwiseOn } = finding.value
    return [status, completesOn, invocableFrom, otherwiseOn]
  })

const debt = (more: object) => ({ otherDebts: [{ id: 'debt', kind: 'cardLoan', ...more }] })

describe('a debt that no home secures', () => {
  it.each([
    // kind, contract: a company's claim takes 5 years; who lends otherwise is not told, and before 2020-04-01 that makes 5 or 10
    ['creditCard', '2015-04-01', '2025-05-05', null],
    ['autoLoan', '2020-03-31', '2025-05-05', null],
    ['cardLoan', '2020-03-31', '2025-05-05', '2030-05-05'],
    ['cardLoan', '2020-04-01', '2025-05-05', null],
    ['family', '2015-04-01', '2025-05-05', '2030-05-05'],
    ['studentLoan', '2015-04-01', '2025-05-05', '2030-05-05'],
    ['family', '2020-04-01', '2025-05-05', null],
  ])('a %s of %s, last paid on 2020-05-05', (kind, contractOn, last, other) => {
    const [found] = answers(debt({ kind, contractOn, lastPaidOn: '2020-05-05' }))
    expect(found?.slice(1)).toEqual([last, '2025-05-06', other])
  })

  it('takes ten years from a judgment, whoever lent', () => {
    const judged = debt({ contractOn: '2015-04-01', lastPaidOn: '2018-05-05', judgmentFinalOn: '2019-11-21' })
    expect(answers(judged)).toEqual([['running', '2029-11-21', '2029-11-22', null]])
    expect(answers(debt({ judgmentFinalOn: '2016-11-20' }))).toEqual([
      ['maybe-complete', '2026-11-20', '2026-11-21', null],
    ])
  })

  it('has none while it is paid month by month, or where no day is known', () => {
    // 45 days before 2026-11-21 is 2026-10-07
    expect(answers(debt({ contractOn: '2022-04-01', lastPaidOn: '2026-10-07' }))).toEqual([])
    expect(answers(debt({ contractOn: '2022-04-01', lastPaidOn: '2026-10-06' }))).toEqual([
      ['running', '2031-10-06', '2031-10-07', null],
    ])
    expect(assessed(debt({ contractOn: '2022-04-01' }))).toEqual({ found: [], problems: [] })
    expect(assessed(debt({ lastPaidOn: '2026-11-22', judgmentFinalOn: '2026-11-22' }))).toEqual({
      found: [],
      problems: [],
    })
  })

  it('asks for the day of the contract where the years hang on it', () => {
    const { found, problems } = assessed(debt({ lastPaidOn: '2020-05-05' }))
    expect([found, problems.map((problem) => problem.kind === 'missing' && problem.path)]).toEqual([
      [],
      ['otherDebts[0].contractOn'],
    ])
  })

  it('heeds what happened to it alone, and names who owes', () => {
    const events = (more: object) => [{ id: 'paid', kind: 'acknowledgement', on: '2022-02-02', ...more }]
    const card = {
      ...debt({ contractOn: '2020-04-01', lastPaidOn: '2020-05-05', debtor: 'one', creditor: 'カード会社' }),
      people: [{ id: 'one' }],
    }
    expect(answers({ ...card, events: events({ otherDebt: 'debt' }) })[0]?.[1]).toBe('2027-02-02')
    expect(answers({ ...card, events: events({}) })[0]?.[1]).toBe('2025-05-05')
    const letters = [{ id: 'suit', kind: 'complaint', receivedOn: '2025-05-05', otherDebt: 'debt' }]
    expect(answers({ ...card, letters })[0]).toEqual(['pending', null, null, null])
    expect(assessed(card).found[0]).toMatchObject({
      claim: 'debt',
      kind: 'otherDebt',
      name: 'カード会社',
      person: 'one',
    })
    expect(assessed(debt({ contractOn: '2020-04-01', lastPaidOn: '2020-05-05' })).found[0]).toMatchObject({
      name: 'カードローンの債権者',
      person: null,
    })
  })
})

describe('taxes and premiums', () => {
  const tax = (kind: string, statutoryDueOn: string | null, rights: readonly object[] = []) => ({
    ...{ taxArrears: [{ id: 'tax', kind, statutoryDueOn }], properties: [{ id: 'home', kind: 'house' }], rights },
  })

  it.each([
    // public-claim-prescription: taxes 5 years, premiums 2; without a demand; they need not be invoked
    ['propertyTax', '2021-04-30', 'maybe-complete', '2026-04-30', null],
    ['residentTax', '2021-11-21', 'running', '2026-11-21', null],
    ['incomeTax', '2021-11-20', 'maybe-complete', '2026-11-20', null],
    ['pensionPremium', '2024-11-30', 'running', '2026-11-30', null],
    ['healthInsurance', '2024-07-31', 'maybe-complete', '2026-07-31', '2029-07-31'],
  ])('%s due on %s', (kind, due, status, last, other) => {
    expect(answers(tax(kind, due))).toEqual([[status, last, null, other]])
  })

  it('of no known kind or day have none', () => {
    expect(assessed(tax('other', '2021-04-30'))).toEqual({ found: [], problems: [] })
    expect(assessed(tax('propertyTax', null))).toEqual({ found: [], problems: [] })
    expect(assessed(tax('propertyTax', '2026-11-22'))).toEqual({ found: [], problems: [] })
  })

  it('are held open by a seizure or a request in an auction that came in time', () => {
    const right = (kind: string, registeredOn: string, claim = 'tax') => ({
      id: 'right',
      property: 'home',
      kind,
      claim,
      registeredOn,
    })
    const of = (...rights: readonly object[]) => answers(tax('propertyTax', '2021-04-30', rights))[0]?.[0]
    expect(of(right('taxSeizure', '2026-04-30'))).toBe('pending')
    expect(of(right('taxParticipation', '2026-04-30'))).toBe('pending')
    expect(of(right('taxSeizure', '2026-05-01'))).toBe('maybe-complete')
    expect(of(right('seizure', '2026-04-30'))).toBe('maybe-complete')
    expect(answers(tax('propertyTax', '2024-04-30', [right('taxSeizure', '2026-11-22')]))[0]?.[0]).toBe('running')
    expect(assessed(tax('propertyTax', '2021-04-30')).found[0]?.finding.from.map(({ rule }) => rule)).toEqual([
      'public-claim-prescription',
    ])
  })
})
