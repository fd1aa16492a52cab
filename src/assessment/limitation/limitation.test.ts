import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { endsSoon, limitations } from './limitation.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const assessed = (fields: object, on = '2026-11-21', wholeIsDue = true) =>
  limitations(matterOf(fields), day(on), wholeIsDue)

/** Status, last day, first day to invoke it, and the other last day, of the only loan. */
function answer(fields: object, on = '2026-11-21') {
  const [only] = assessed(fields, on).found
  if (only === undefined) return null
  const { status, completesOn, invocableFrom, otherwiseOn } = only.finding.value
  return [status, completesOn, invocableFrom, otherwiseOn]
}

const paths = (fields: object, on = '2026-11-21', wholeIsDue = true) =>
  assessed(fields, on, wholeIsDue).problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))
const notes = (fields: object) =>
  assessed(fields)
    .found[0]?.finding.notes.map(({ text }) => text)
    .join('\n') ?? ''

const loan = (more: object) => ({ loans: [{ id: 'loan', ...more }] })
const bank = (more: object) => loan({ lender: { kind: 'bank' }, contractOn: '2010-04-01', ...more })
const event = (kind: string, on: string, more: object = {}) => ({ id: `${kind}-${on}`, kind, on, ...more })
const letter = (kind: string, receivedOn: string, more: object = {}) => ({ id: kind, kind, receivedOn, ...more })

describe('the published cases', () => {
  it('F-inage: five years from the subrogation of 2023-04, not from the last payment', () => {
    const guarantor = { kind: 'guarantee-company', contractOn: '2021-05-10' }
    const fields = loan({ guarantor, lastPaidOn: '2023-01-15', subrogatedOn: '2023-04-10' })
    expect(answer(fields)).toEqual(['running', '2028-04-10', '2028-04-11', null])
  })

  it('H-migiha-koko: ten years from the distribution for the agency, five for a bank', () => {
    const events = [event('commencementOrder', '2018-01-20'), event('distribution', '2018-10-15')]
    const of = (kind: string) => ({
      events,
      ...loan({ lender: { kind }, contractOn: '1998-09-01', acceleratedOn: '2017-08-31' }),
    })
    expect(answer(of('jhf-direct'))).toEqual(['running', '2028-10-15', '2028-10-16', null])
    expect(answer(of('bank'))).toEqual(['maybe-complete', '2023-10-15', '2023-10-16', null])
  })

  it('F-aunx-0331: due on 2013-03-31, ends with 2018-03-31, invoked from 2018-04-01', () => {
    const fields = bank({ acceleratedOn: '2013-03-31' })
    expect(answer(fields, '2018-03-31')).toEqual(['running', '2018-03-31', '2018-04-01', null])
    expect(answer(fields, '2018-04-01')?.[0]).toBe('maybe-complete')
  })

  it('F-tokusokustop: a judgment in the fifth year makes it fifteen', () => {
    const fields = bank({ acceleratedOn: '2011-04-01', judgmentFinalOn: '2016-03-31' })
    expect(answer(fields)?.[1]).toBe('2026-03-31')
  })

  it('F-hashiho-kyokai: ten years for the guarantee association, five for a merchant or a contract of the new law', () => {
    const of = (more: object, contractOn = '2012-05-10') =>
      answer(
        loan({ ...more, subrogatedOn: '2022-03-30', guarantor: { kind: 'credit-guarantee-association', contractOn } }),
      )
    expect(of({})?.[1]).toBe('2032-03-30')
    expect(of({ purpose: 'business' })?.[1]).toBe('2027-03-30')
    expect(of({}, '2020-03-31')?.[1]).toBe('2032-03-30')
    expect(of({}, '2020-04-01')?.[1]).toBe('2027-03-30')
  })

  it('F-fukuoka2002, F-tsukuba-won: whether a payment after the end bars it is contested', () => {
    const fields = { ...bank({ acceleratedOn: '2010-06-30' }), events: [event('payment', '2024-05-01')] }
    expect(answer(fields)).toEqual(['maybe-complete', '2015-06-30', '2015-07-01', '2029-05-01'])
    expect(notes(fields)).toContain('少額を払わされたとき')
  })
})

describe('the start', () => {
  it.each([
    // lender, contract, due, last day: reference figures
    ['bank', '2010-04-01', '2019-06-30', '2024-06-30'],
    ['shinkin', '2012-05-10', '2016-02-29', '2026-02-28'],
    ['shinkin', '2021-06-01', '2022-02-28', '2027-02-28'],
    ['jhf-direct', '2012-05-10', '2018-05-10', '2028-05-10'],
  ])('of a %s of %s due on %s ends with %s', (kind, contractOn, acceleratedOn, last) => {
    expect(answer(loan({ lender: { kind }, contractOn, acceleratedOn }))?.[1]).toBe(last)
  })

  it('is anew on each payment and acknowledgement while the period runs', () => {
    const due = bank({ acceleratedOn: '2019-06-30' })
    expect(answer({ ...due, events: [event('payment', '2021-08-31')] })?.[1]).toBe('2026-08-31')
    expect(answer({ ...due, events: [event('acknowledgement', '2024-06-30')] })?.[1]).toBe('2029-06-30')
    expect(answer({ ...due, events: [event('acknowledgement', '2024-07-01')] })?.[1]).toBe('2024-06-30')
    const twice = [event('payment', '2023-01-10'), event('payment', '2021-08-31')]
    expect(answer({ ...due, events: twice })?.[1]).toBe('2028-01-10')
    expect(answer(bank({ acceleratedOn: '2019-06-30', lastPaidOn: '2022-02-01' }))?.[1]).toBe('2027-02-01')
  })

  it('is not anew on what concerns another debt, or comes later', () => {
    const otherDebts = [{ id: 'card', kind: 'creditCard' }]
    const due = { otherDebts, ...bank({ acceleratedOn: '2022-06-30' }) }
    expect(answer({ ...due, events: [event('payment', '2024-08-31', { otherDebt: 'card' })] })?.[1]).toBe('2027-06-30')
    expect(answer({ ...due, events: [event('payment', '2026-11-22')] })?.[1]).toBe('2027-06-30')
    expect(answer({ ...due, events: [event('payment', '2024-08-31', { loan: 'loan' })] })?.[1]).toBe('2029-08-31')
  })

  it('is the day of the final judgment, for ten years: both sides of the last day', () => {
    const fields = bank({ acceleratedOn: '2014-01-31', judgmentFinalOn: '2016-11-21' })
    expect(answer(fields, '2026-11-21')).toEqual(['running', '2026-11-21', '2026-11-22', null])
    expect(answer(fields, '2026-11-22')?.[0]).toBe('maybe-complete')
    const paid = { ...fields, events: [event('payment', '2020-05-10')] }
    expect(answer(paid)?.[1]).toBe('2030-05-10')
  })

  it('is none while instalments fall due one by one', () => {
    const events = [event('payment', '2026-11-01')]
    expect(assessed({ ...bank({ lastPaidOn: '2026-11-01' }), events }, '2026-11-21', false)).toEqual({
      found: [],
      problems: [],
    })
  })

  it('is asked for where the whole is due', () => {
    expect(paths(bank({ lastPaidOn: '2015-03-31' }))).toEqual(['loans[0].acceleratedOn'])
    expect(answer(bank({ lastPaidOn: '2015-03-31' }))).toBe(null)
  })
})

describe('Flat 35 of the old law', () => {
  const flat = (contractOn: string) =>
    loan({ lender: { kind: 'flat35-purchase' }, contractOn, acceleratedOn: '2018-05-10' })

  it('shows both days, and asks to check from the first', () => {
    expect(answer(flat('2012-05-10'))).toEqual(['maybe-complete', '2023-05-10', '2023-05-11', '2028-05-10'])
    expect(answer(flat('2012-05-10'), '2023-05-10')?.[0]).toBe('running')
  })
})

describe('what is unknown', () => {
  it.each([
    [{ contractOn: '2010-04-01', acceleratedOn: '2019-06-30' }, 'loans[0].lender'],
    [{ lender: { kind: 'bank' }, acceleratedOn: '2019-06-30' }, 'loans[0].contractOn'],
    [{ subrogatedOn: '2019-06-30', contractOn: '2010-04-01' }, 'loans[0].guarantor'],
    [{ subrogatedOn: '2019-06-30', guarantor: { kind: 'guarantee-company' } }, 'loans[0].guarantor.contractOn'],
  ])('of the cause %j is asked for at %s', (more, path) => {
    expect(answer(loan(more))).toBe(null)
    expect(paths(loan(more))).toEqual([path])
  })

  it("of the guarantor's contract is taken from the loan's", () => {
    const guarantor = { kind: 'guarantee-company' }
    expect(answer(loan({ subrogatedOn: '2022-03-30', guarantor, contractOn: '2014-05-01' }))?.[1]).toBe('2027-03-30')
  })

  it('of a judgment is the day on which it became final', () => {
    const letters = [letter('judgment', '2024-08-14')]
    expect(paths({ letters, ...bank({ acceleratedOn: '2022-06-30' }) })).toEqual(['loans[0].judgmentFinalOn'])
    expect(paths({ letters, ...bank({ acceleratedOn: '2022-06-30', judgmentFinalOn: '2024-09-01' }) })).toEqual([])
  })
})

describe('auctions and suits', () => {
  const due = bank({ acceleratedOn: '2021-05-10' }) // ends with 2026-05-10

  it.each([
    ['an auction', { events: [event('auctionPetition', '2026-05-10')] }],
    ['its decision', { letters: [letter('commencement-order', '2026-05-10')] }],
    ['a suit', { letters: [letter('complaint', '2026-05-10')] }],
    ['a payment order', { letters: [letter('payment-order', '2026-05-10')] }],
  ])('%s that began in time holds it open', (_, fields) => {
    expect(answer({ ...due, ...fields })).toEqual(['pending', null, null, null])
  })

  it.each([
    ['an auction', { events: [event('auctionPetition', '2026-05-11')] }],
    ['a suit', { letters: [letter('complaint', '2026-05-11')] }],
  ])('%s that began after the end does not: it can be invoked there', (_, fields) => {
    expect(answer({ ...due, ...fields })).toEqual(['maybe-complete', '2026-05-10', '2026-05-11', null])
    expect(notes({ ...due, ...fields })).toContain('使うと伝えないまま判決が確定すると')
  })

  it('over another debt hold nothing', () => {
    const otherDebts = [{ id: 'card', kind: 'creditCard' }]
    const letters = [letter('complaint', '2026-05-01', { otherDebt: 'card' })]
    expect(answer({ ...due, otherDebts, letters })?.[0]).toBe('maybe-complete')
  })

  it('hold it open even where the years are unknown, if they began within five', () => {
    const fields = loan({ acceleratedOn: '2021-05-10' })
    expect(answer({ ...fields, events: [event('auctionPetition', '2026-05-10')] })?.[0]).toBe('pending')
    expect(answer({ ...fields, events: [event('auctionPetition', '2026-05-11')] })).toBe(null)
  })

  it('that were withdrawn hold it open for six months more (148条1項)', () => {
    const auction = (...events: object[]) => answer({ ...due, events })
    const begun = event('auctionPetition', '2026-02-01')
    expect(auction(begun, event('withdrawal', '2026-10-01'))).toEqual(['running', '2027-04-01', '2027-04-02', null])
    expect(auction(event('withdrawal', '2026-03-01'))?.[1]).toBe('2026-09-01')
    expect(auction(event('withdrawal', '2025-03-01'))?.[1]).toBe('2026-05-10')
    // Begun only after the end
    expect(auction(event('auctionPetition', '2026-06-01'), event('withdrawal', '2026-10-01'))?.[1]).toBe('2026-05-10')
    // Before 2020-04-01 a withdrawn auction left nothing
    const old = bank({ acceleratedOn: '2014-10-01' })
    expect(answer({ ...old, events: [event('withdrawal', '2019-09-30')] })?.[1]).toBe('2019-10-01')
  })

  it('that ended with a distribution or a judgment start it anew', () => {
    const begun = event('auctionPetition', '2022-02-01')
    expect(answer({ ...due, events: [begun, event('distribution', '2023-03-10')] })?.[1]).toBe('2028-03-10')
    const judged = bank({ acceleratedOn: '2021-05-10', judgmentFinalOn: '2023-03-10' })
    expect(answer({ ...judged, events: [event('lawsuit', '2022-02-01')] })?.[1]).toBe('2033-03-10')
    expect(answer({ ...judged, events: [event('lawsuit', '2024-02-01')] })?.[0]).toBe('pending')
  })
})

describe('several people', () => {
  it('have clocks of their own, which is said', () => {
    const people = [{ id: 'one' }, { id: 'two' }]
    const due = { acceleratedOn: '2022-06-30', debtor: 'one' }
    expect(notes({ people, ...bank({ ...due, jointDebtors: ['two'] }) })).toContain('人ごとに違う')
    expect(notes({ people, ...bank(due) })).not.toContain('人ごとに違う')
  })
})

describe('a period that ends soon', () => {
  const running = (completesOn: string) => ({
    ...({ status: 'running', completesOn: day(completesOn), invocableFrom: null, otherwiseOn: null } as const),
  })

  it.each([
    ['2027-05-31', true],
    ['2027-06-01', false],
  ])('ends within six months with %s: %s', (completesOn, expected) => {
    expect(endsSoon(running(completesOn), day('2026-11-21'))).toBe(expected)
  })
})
