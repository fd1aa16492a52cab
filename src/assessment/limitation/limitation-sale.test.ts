import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { limitations } from './limitation.ts'

interface Given {
  readonly loan?: object
  readonly home?: object
  readonly events?: readonly object[]
  readonly letters?: readonly object[]
  readonly rights?: readonly object[]
}

const event = (kind: string, on: string, more: object = {}) => ({ id: `${kind}-${on}`, kind, on, ...more })

/** A bank's loan of 2012 that fell due on 2021-05-10, and a home that was sold on 2022-08-31. */
function assessed({ loan = {}, home = {}, ...more }: Given, on: string) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    loans: [
      {
        ...{ id: 'loan', lender: { kind: 'bank' }, contractOn: '2012-07-01', acceleratedOn: '2021-05-10', debtor: 'a' },
        ...loan,
      },
    ],
    properties: [{ id: 'home', kind: 'house', soldOn: '2022-08-31', ...home }],
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return limitations(parsed.matter, day(on), true)
}

/** Status, the leading last day and the other one, of each who owes. */
const answers = (given: Given, on = '2026-11-21') =>
  assessed(given, on).found.map(({ finding }) => {
    const { status, completesOn, otherwiseOn } = finding.value
    return [status, completesOn, otherwiseOn]
  })
const paths = (given: Given, on = '2026-11-21') =>
  assessed(given, on).problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))
const notes = (given: Given) => assessed(given, '2026-11-21').found.flatMap(({ finding }) => finding.notes)

// Five years from the day after 2021-05-10 end with 2026-05-10, from the day after 2022-08-31 with 2027-08-31.
const both = ['2026-05-10', '2027-08-31']

describe('the proceeds of a sale (民法152条1項)', () => {
  it('may start the period anew: both last days, the early one first, on both sides of each', () => {
    expect(answers({}, '2026-05-10')).toEqual([['running', ...both]])
    expect(answers({}, '2026-05-11')).toEqual([['maybe-complete', ...both]])
    expect(answers({}, '2027-08-31')).toEqual([['maybe-complete', ...both]])
  })

  it('are told as a doubt, with the day of the sale', () => {
    const doubts = notes({}).filter(({ kind }) => kind === 'doubt')
    expect(doubts.map(({ text }) => text).join('')).toContain('2022年8月31日')
    expect(assessed({}, '2026-11-21').found[0]?.finding.steps.map(({ label }) => label)).toContain(
      '家が売れた日（数え直しになるかは分かれる）',
    )
  })

  it('ask for the last payment first, until it is known', () => {
    expect(paths({})).toEqual(['loans[0].lastPaidOn'])
    expect(paths({ loan: { lastPaidOn: '2021-03-10' } })).toEqual([])
    expect(answers({ loan: { lastPaidOn: '2021-03-10' } })).toEqual([['maybe-complete', ...both]])
  })

  it('decide nothing where a payment came on that day or later', () => {
    // Paid on 2023-02-01: ends with 2028-02-01 by either reading.
    expect(answers({ loan: { lastPaidOn: '2023-02-01' } })).toEqual([['running', '2028-02-01', null]])
    expect(notes({ loan: { lastPaidOn: '2023-02-01' } }).filter(({ kind }) => kind === 'doubt')).toEqual([])
    expect(answers({ loan: { lastPaidOn: '2022-08-31' } })).toEqual([['running', '2027-08-31', null]])
  })

  it('decide nothing before the day from which it is counted', () => {
    // Subrogated after the sale: the guarantor's claim starts on its own day.
    const guarantor = { kind: 'guarantee-company', contractOn: '2012-07-01' }
    const of = (subrogatedOn: string) => answers({ loan: { guarantor, subrogatedOn } })
    expect(of('2022-09-01')).toEqual([['running', '2027-09-01', null]])
    expect(of('2022-08-30')).toEqual([['running', '2027-08-30', '2027-08-31']])
    expect(answers({ home: { soldOn: '2021-05-09' } })).toEqual([['maybe-complete', '2026-05-10', null]])
  })

  it('of a sale that is still to come, and of one by the court, are none', () => {
    expect(answers({ home: { soldOn: '2026-11-22' } })).toEqual([['maybe-complete', '2026-05-10', null]])
    const events = [event('commencementOrder', '2021-10-01'), event('distribution', '2022-10-15')]
    expect(answers({ events })).toEqual([['running', '2027-10-15', null]])
  })

  it('concern the loan that the home secures, by the register where it is told', () => {
    const mortgage = (claim: string) => [{ id: 'r', property: 'home', kind: 'mortgage', claim }]
    expect(answers({ rights: mortgage('loan') })).toEqual([['maybe-complete', ...both]])
    expect(answers({ loan: { purpose: 'business' } })).toEqual([['maybe-complete', '2026-05-10', null]])
    expect(answers({ loan: { purpose: 'business' }, rights: mortgage('loan') })).toEqual([['maybe-complete', ...both]])
  })
})

describe('who sold it', () => {
  const owing = { jointDebtors: ['b'], jointGuarantors: ['c'] }
  const owner = (person: string) => ({ owners: [{ person }] })

  it('renews for the seller, and for who guarantees the debtor (民法153条3項・457条1項), not for a joint debtor (441条)', () => {
    expect(answers({ loan: owing, home: owner('a') })).toEqual([
      ['maybe-complete', ...both],
      ['maybe-complete', '2026-05-10', null],
      ['maybe-complete', ...both],
    ])
  })

  it('is a doubt for all who owe where the seller owes nothing, or is not told', () => {
    const all = [1, 2, 3].map(() => ['maybe-complete', ...both])
    expect(answers({ loan: owing })).toEqual(all)
    expect(answers({ loan: { jointDebtors: ['b'] }, home: owner('c') })).toEqual(all.slice(1))
  })
})
