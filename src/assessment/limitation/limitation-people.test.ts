import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { limitations } from './limitation.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const people = ['debtor', 'joint', 'guarantor', 'pledger', 'spouse'].map((id) => ({ id }))
const owing = { debtor: 'debtor', jointDebtors: ['joint'], jointGuarantors: ['guarantor'] }
const event = (kind: string, on: string, person?: string) => ({
  id: `${kind}-${on}-${person}`,
  kind,
  on,
  person: person ?? null,
})
const letter = (kind: string, receivedOn: string, more: object = {}) => ({
  id: `${kind}-${receivedOn}`,
  kind,
  receivedOn,
  ...more,
})

interface Given {
  readonly contractOn?: string
  readonly loan?: object
  readonly events?: readonly object[]
  readonly letters?: readonly object[]
  readonly people?: readonly object[]
}

const assessed = ({ contractOn = '2020-03-31', loan = {}, ...more }: Given, on = '2026-11-21') => {
  const whole = { id: 'loan', lender: { kind: 'bank' }, contractOn, acceleratedOn: '2021-06-30', ...owing, ...loan }
  return limitations(matterOf({ people, loans: [whole], ...more }), day(on), true)
}

/** The last day of each person; with a doubt the other one too, and `held` where it is held open. */
const answer = (given: Given, on?: string) =>
  Object.fromEntries(
    assessed(given, on).found.map(({ person, finding }) => {
      const { status, completesOn, otherwiseOn } = finding.value
      const last = status === 'pending' ? 'held' : completesOn
      return [person, otherwiseOn === null ? last : `${last} or ${otherwiseOn}`]
    }),
  )

// Five years from 2021-06-30 end with 2026-06-30, from 2023-01-10 with 2028-01-10.
const [own, paid] = ['2026-06-30', '2028-01-10']
const doubt = `${own} or ${paid}`

describe('a payment', () => {
  it.each([
    // who, then debtor, joint debtor and guarantor; 152条・153条・457条, old law and new alike
    ['debtor', paid, own, paid],
    // Whether the guarantee covers the joint debtor too is not told.
    ['joint', own, paid, doubt],
    ['guarantor', own, own, paid],
    // Nobody who owes: whether in the name of one of them is not told.
    ['spouse', doubt, doubt, doubt],
    [undefined, doubt, doubt, doubt],
  ])('by %s renews the period of those whom it reaches', (person, debtor, joint, guarantor) => {
    for (const contractOn of ['2020-03-31', '2020-04-01'])
      for (const kind of ['payment', 'acknowledgement'])
        expect(answer({ contractOn, events: [event(kind, '2023-01-10', person)] })).toEqual({
          debtor,
          joint,
          guarantor,
        })
  })

  it('of which only the day is known is in doubt for each of several, and asks who made it where an event tells it', () => {
    const paths = (given: Given) =>
      assessed(given).problems.map((problem) => problem.kind === 'missing' && problem.path)
    expect(answer({ loan: { lastPaidOn: '2023-01-10' } })).toEqual({ debtor: doubt, joint: doubt, guarantor: doubt })
    expect(paths({ loan: { lastPaidOn: '2023-01-10' } })).toEqual([])
    expect(paths({ events: [event('payment', '2023-01-10')] })).toEqual(['events[0].person'])
    expect(paths({ events: [event('lawsuit', '2023-01-10')] })).toEqual(['events[0].person'])
    expect(paths({ events: [event('payment', '2021-06-29')] })).toEqual([])
    expect(paths({ events: [event('payment', '2023-01-10', 'debtor')] })).toEqual([])
    const alone = { jointDebtors: [], jointGuarantors: [] }
    expect(paths({ loan: alone, events: [event('payment', '2023-01-10')] })).toEqual([])
    expect(answer({ loan: alone, events: [event('payment', '2023-01-10')] })).toEqual({ debtor: paid })
  })

  it('is told once where the loan and an event name the same day', () => {
    const given = { loan: { lastPaidOn: '2023-01-10' }, events: [event('payment', '2023-01-10', 'guarantor')] }
    expect(answer(given)).toEqual({ debtor: own, joint: own, guarantor: paid })
  })
})

describe('a suit that goes on', () => {
  const held = 'held'
  const maybe = `held or ${own}`

  it.each([
    // 旧434条・旧458条 against 441条・458条: both sides of 2020-04-01
    ['2020-03-31', 'debtor', held, held, held],
    ['2020-04-01', 'debtor', held, maybe, held],
    ['2020-03-31', 'guarantor', held, maybe, held],
    ['2020-04-01', 'guarantor', maybe, maybe, held],
    ['2020-03-31', 'joint', held, held, maybe],
    ['2020-04-01', 'joint', maybe, held, maybe],
  ])('under a contract of %s against %s', (contractOn, person, debtor, joint, guarantor) => {
    const events = [event('lawsuit', '2026-06-30', person)]
    expect(answer({ contractOn, events })).toEqual({ debtor, joint, guarantor })
    // The papers of the court are of the same suit.
    expect(answer({ contractOn, events, letters: [letter('complaint', '2026-06-30')] })).toEqual({
      debtor,
      joint,
      guarantor,
    })
  })

  it('follows the day of the guarantee, not that of the loan', () => {
    const of = (guaranteedOn: string | null, contractOn: string | null) =>
      answer({
        people: people.map((one) => (one.id === 'guarantor' ? { ...one, guaranteedOn } : one)),
        ...{ loan: { contractOn, jointDebtors: [], judgmentFinalOn: '2021-07-10' } },
        events: [event('lawsuit', '2021-07-01', 'guarantor'), event('lawsuit', '2026-06-30', 'guarantor')],
      }).debtor
    // The judgment of 2021-07-10 is the guarantor's alone: where it reaches the debtor it leaves five years.
    expect(of('2020-03-31', '2020-04-01')).toBe(held)
    expect(of('2020-04-01', '2020-03-31')).toBe(maybe)
    expect(of(null, '2020-03-31')).toBe(held)
  })

  it('and names nobody is in doubt for each, but an auction reaches all who owe', () => {
    // Under the old law a suit against any of them reached the debtor.
    const letters = [letter('complaint', '2026-06-30')]
    expect(answer({ letters })).toEqual({ debtor: held, joint: maybe, guarantor: maybe })
    expect(answer({ letters, contractOn: '2020-04-01' })).toEqual({ debtor: maybe, joint: maybe, guarantor: maybe })
    const all = { debtor: held, joint: held, guarantor: held }
    expect(answer({ letters: [letter('commencement-order', '2026-06-30')] })).toEqual(all)
    expect(answer({ events: [event('auctionPetition', '2026-06-30')] })).toEqual(all)
    expect(answer({ events: [event('auctionPetition', '2026-06-30', 'pledger')] })).toEqual(all)
    expect(answer({ events: [event('auctionPetition', '2026-06-30', 'debtor')] })).toEqual({ ...all, joint: own })
  })
})

describe('a judgment', () => {
  const judged = (contractOn: string, person?: string) =>
    answer({
      ...{ contractOn, loan: { judgmentFinalOn: '2025-06-30' } },
      events: person === undefined ? [] : [event('lawsuit', '2025-01-10', person)],
    })

  it('takes ten years for whom it is over, and for the guarantor of that debtor', () => {
    const [ten, five] = ['2035-06-30', '2030-06-30']
    expect(judged('2020-03-31', 'debtor')).toEqual({ debtor: ten, joint: five, guarantor: ten })
    expect(judged('2020-04-01', 'debtor')).toEqual({ debtor: ten, joint: `${own} or ${five}`, guarantor: ten })
    expect(judged('2020-03-31', 'guarantor')).toEqual({ debtor: five, joint: `${own} or ${five}`, guarantor: ten })
    expect(judged('2020-04-01', 'guarantor')).toEqual({
      debtor: `${own} or ${five}`,
      joint: `${own} or ${five}`,
      guarantor: ten,
    })
    expect(judged('2020-03-31')).toEqual({ debtor: ten, joint: `${own} or ${ten}`, guarantor: ten })
  })

  it('that came is final two weeks later, as far as is known (285条)', () => {
    // Served on Monday 2016-11-07: final with 2016-11-21, ten years to 2026-11-21 (prescription-judgment).
    const loan = { acceleratedOn: '2014-01-31', jointDebtors: [], jointGuarantors: [] }
    const given = { contractOn: '2010-04-01', loan, letters: [letter('judgment', '2016-11-07')] }
    expect(answer(given, '2016-11-21')).toEqual({ debtor: 'held' })
    expect(answer(given, '2016-11-22')).toEqual({ debtor: '2026-11-21' })
    expect(assessed(given).found[0]?.finding.from.map(({ rule }) => rule)).toContain('prescription-judgment')
    expect(assessed(given).problems.map((problem) => problem.kind === 'missing' && problem.path)).toEqual([
      'loans[0].judgmentFinalOn',
    ])
  })

  it('from before the guarantor paid, or the whole fell due, is not over this claim, which is said', () => {
    const loan = { jointDebtors: [], jointGuarantors: [] }
    const of = (judgmentFinalOn: string) => assessed({ loan: { ...loan, judgmentFinalOn } }).found[0]?.finding
    expect(of('2021-06-29')?.value.completesOn).toBe(own)
    expect(
      of('2021-06-29')
        ?.notes.map(({ text }) => text)
        .join(),
    ).toContain('起算の日より前に確定した判決')
    expect(of('2021-06-30')?.value).toMatchObject({
      completesOn: '2031-06-30',
      renewedBy: { on: '2021-06-30', kind: 'judgment' },
    })
    expect(
      of('2021-06-30')
        ?.notes.map(({ text }) => text)
        .join(),
    ).not.toContain('起算の日より前に確定した判決')
  })
})

// 140条・143条: six months from 2026-06-30 are counted from 07-01 to the eve of 2027-01-01.
describe('a demand', () => {
  const alone = { jointDebtors: [], jointGuarantors: [] }

  it('in the last six months stays the end, and says until when', () => {
    const found = (on: string) =>
      assessed({ loan: alone, letters: [letter('formal-demand', on)] }).found[0]?.finding.value
    expect(found('2026-06-30')).toMatchObject({
      status: 'running',
      completesOn: '2026-12-31',
      stayedUntil: '2026-12-31',
    })
    expect(found('2026-07-01')).toMatchObject({ status: 'maybe-complete', completesOn: own, stayedUntil: null })
  })

  it('on the only guarantor is his, and reached the debtor only under the old law', () => {
    const of = (contractOn: string) =>
      answer({ contractOn, loan: { jointDebtors: [] }, letters: [letter('guarantee-demand', '2026-06-30')] })
    expect(of('2020-03-31')).toEqual({ debtor: '2026-12-31', guarantor: '2026-12-31' })
    expect(of('2020-04-01')).toEqual({ debtor: `${own} or 2026-12-31`, guarantor: '2026-12-31' })
  })

  it.each([
    ['payment-reminder', '2026-12-31'],
    ['dunning-letter', '2026-12-31'],
    ['full-repayment-demand', '2026-12-31'],
    ['lawsuit-warning', '2026-12-31'],
    ['settlement-proposal', own],
    ['assignment-notice', own],
    ['attorney-notice', own],
  ])('is a letter that asks for payment: %s', (kind, expected) => {
    expect(answer({ loan: alone, letters: [letter(kind, '2026-06-30')] })).toEqual({ debtor: expected })
  })
})

describe('a seizure', () => {
  const alone = { jointDebtors: [], jointGuarantors: [] }

  it('holds the claim that it names, or the only one of the file', () => {
    const given = { loan: alone, letters: [letter('claim-seizure-order', '2026-06-30')] }
    expect(answer(given)).toEqual({ debtor: 'held' })
    const other = { id: 'card', kind: 'creditCard' }
    const two = (more: object) =>
      limitations(
        matterOf({
          loans: [{ id: 'loan', lender: { kind: 'bank' }, contractOn: '2010-04-01', acceleratedOn: '2021-06-30' }],
          ...{ otherDebts: [other], letters: [letter('claim-seizure-order', '2026-06-30', more)] },
        }),
        ...([day('2026-11-21'), true] as const),
      ).found[0]?.finding.value.status
    expect(two({})).toBe('maybe-complete')
    expect(two({ loan: 'loan' })).toBe('pending')
    expect(two({ otherDebt: 'card' })).toBe('maybe-complete')
  })

  it('in the register holds it while it stands', () => {
    const right = (kind: string, registeredOn: string) => ({
      id: kind,
      property: 'home',
      kind,
      claim: 'loan',
      registeredOn,
    })
    const of = (kind: string, on: string) =>
      limitations(
        matterOf({
          properties: [{ id: 'home', kind: 'house' }],
          loans: [{ id: 'loan', lender: { kind: 'bank' }, contractOn: '2010-04-01', acceleratedOn: '2021-06-30' }],
          rights: [right(kind, on)],
        }),
        ...([day('2026-11-21'), true] as const),
      ).found[0]?.finding.value.status
    expect(of('seizure', '2026-06-30')).toBe('pending')
    expect(of('provisionalSeizure', '2026-06-30')).toBe('pending')
    expect(of('provisionalSeizure', '2026-07-01')).toBe('maybe-complete')
    expect(of('seizure', '2026-11-22')).toBe('maybe-complete')
    expect(of('mortgage', '2022-06-30')).toBe('maybe-complete')
  })
})

describe('other hands', () => {
  it('change nothing: the period of an assigned claim goes on, which is said', () => {
    const assigned = (assignedOn: string) => assessed({ loan: { assignee: { kind: 'servicer' }, assignedOn } })
    expect(assigned('2026-11-21').found.map(({ finding }) => finding.value.completesOn)).toEqual([own, own, own])
    const said = (on: string) => assigned(on).found[0]?.finding.notes.some(({ text }) => text.includes('譲られたり'))
    expect([said('2026-11-21'), said('2026-11-22')]).toEqual([true, false])
  })

  it('begin a new period with the guarantor’s payment, for each whom its contract binds', () => {
    const guarantor = { kind: 'guarantee-company', contractOn: '2020-04-01' }
    const events = [event('lawsuit', '2022-01-10', 'debtor'), event('payment', '2022-02-10', 'joint')]
    const loan = { guarantor, subrogatedOn: '2022-03-30', judgmentFinalOn: '2022-03-01' }
    // All before 2022-03-30 was about the bank's claim.
    const found = assessed({ loan, events }, '2026-11-21')
    expect(found.found.map(({ finding }) => finding.value.completesOn)).toEqual(Array(3).fill('2027-03-30'))
    const notes = found.found.map(({ finding }) => finding.notes.some(({ text }) => text.includes('保証委託の契約書')))
    expect(notes).toEqual([false, true, true])
  })

  it('of heirs take the period over', () => {
    const dead = (diedOn: string) => people.map((one) => (one.id === 'debtor' ? { ...one, diedOn } : one))
    const said = (diedOn: string) =>
      assessed({ people: dead(diedOn) }).found.map(({ finding }) =>
        finding.notes.some(({ text }) => text.includes('引き継ぎます')),
      )
    expect(said('2026-11-21')).toEqual([true, false, false])
    expect(said('2026-11-22')).toEqual([false, false, false])
  })
})

describe('nobody', () => {
  it('has a period who owes nothing, or twice', () => {
    const persons = (loan: object) => assessed({ loan }).found.map(({ person, role }) => [person, role])
    expect(persons({ collateralProviders: ['pledger'] })).toEqual([
      ...[
        ['debtor', 'debtor'],
        ['joint', 'jointDebtor'],
        ['guarantor', 'jointGuarantor'],
      ],
    ])
    expect(persons({ debtor: null, jointDebtors: null, jointGuarantors: ['debtor', 'debtor'] })).toEqual([
      ...[
        [null, 'debtor'],
        ['debtor', 'jointGuarantor'],
      ],
    ])
  })

  it('is told other things when the events stand in another order', () => {
    const kinds = fc.constantFrom(
      'payment',
      'acknowledgement',
      'lawsuit',
      'auctionPetition',
      'withdrawal',
      'distribution',
    )
    const days = fc.constantFrom('2019-01-10', '2021-06-30', '2022-05-10', '2024-12-31', '2026-06-30', '2026-07-01')
    const who = fc.constantFrom('debtor', 'joint', 'guarantor', null)
    const some = fc.array(fc.record({ kind: kinds, on: days, person: who }), { maxLength: 5 })
    const both = some
      .map((all) => all.map((one, index) => ({ id: `e${index}`, ...one })))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(answer({ events: other })).toEqual(answer({ events: one }))
      }),
      { seed: 20261121 },
    )
  })
})
