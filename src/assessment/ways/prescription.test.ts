import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { prescription } from './prescription.ts'
import type { WayContext } from './way.ts'

function contextOf(fields: object, on = '2026-11-21'): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { ways: _, nextSteps: __, ...plan } = planFor(parsed.matter, day(on))
  return { matter: parsed.matter, on: day(on), plan, budget: budgetOf(parsed.matter, day(on)).found }
}

const me = { id: 'me', name: '私', relation: 'self' }
const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank', name: '銀行' }, contractOn: '2010-05-10' },
  ...{ balance: 3_000_000, balanceOn: '2019-06-30', acceleratedOn: '2019-06-30' },
}
const of = (ofLoan: object = {}, more: object = {}) => ({ people: [me], loans: [{ ...loan, ...ofLoan }], ...more })
const way = (fields: object, on?: string) => prescription(contextOf(fields, on))
const paths = (lacks: readonly { readonly kind: string }[]) =>
  lacks.map((lack) => ('path' in lack ? lack.path : lack.kind))

describe('a debt whose time is over', () => {
  it.each([
    // five years after 2019-06-30 end on 2024-06-30 (debt.md, prescription-date-calc)
    ['2024-06-30', 'closed'],
    ['2024-07-01', 'open'],
  ] as const)('is on %s %s', (on, status) => {
    const found = way(of(), on)
    expect(found).toMatchObject({ status, until: null })
    expect(found.money === null).toBe(status === 'closed')
    expect(found.steps.some(({ title }) => title.includes('時効を使うと伝える'))).toBe(status === 'open')
    expect(found.reasons.join('')).toContain(status === 'open' ? '期間が終わった見込み' : '待つことは勧めません')
  })

  it('leaves nothing to pay once it is invoked, and asks for a judgment', () => {
    const found = way(of())
    expect(found.money).toMatchObject({ perMonth: { value: 0 }, ends: 'ends', months: 0, total: { value: 0 } })
    expect(found.owedAfter.map(({ months, owed }) => [months, owed.value])).toEqual([
      ...[
        [12, 0],
        [36, 0],
        [60, 0],
        [120, 0],
      ],
    ])
    expect(found.people).toMatchObject([{ name: '私', owes: { value: 0 } }])
    expect(paths(found.lacks)).toContain('loans[0].judgmentFinalOn')
    expect(paths(way(of({ judgmentFinalOn: '2019-05-01' })).lacks)).not.toContain('loans[0].judgmentFinalOn')
    expect(found.credit.find(({ bureau }) => bureau === 'JICC')).toMatchObject({ until: null })
    expect(found.credit.find(({ bureau }) => bureau === 'CIC')?.until?.value.lastDayAtLatest).toBe('2031-11-21')
    // (3,000,000 − 500,000) ÷ 2 where the balance bears no known damages
    expect(found.taxes[0]?.finding?.value).toMatchObject({ addedToIncome: 1_250_000 })
  })

  it('is of ten years with the agency’s own loan, of which two are left (H-migiha-koko)', () => {
    const events = [
      { id: 'a', kind: 'commencementOrder', on: '2018-01-20', loan: 'loan' },
      { id: 'b', kind: 'distribution', on: '2018-10-15', loan: 'loan' },
    ]
    const agency = way(of({ lender: { kind: 'jhf-direct', name: '機構' }, acceleratedOn: '2017-08-31' }, { events }))
    expect(agency).toMatchObject({ status: 'closed', money: null })
    expect(agency.reasons.join('')).toContain('2028年10月15日(日)')
    expect(way(of({ acceleratedOn: '2017-08-31' }, { events })).status).toBe('open')
  })

  it('is in doubt after a payment that came too late (F-tsukuba-won)', () => {
    const found = way(of({ lastPaidOn: '2025-02-10' }))
    expect(found).toMatchObject({ status: 'unknown', money: null, owedAfter: [] })
    expect(found.reasons.join('')).toContain('もう一つの末日は2030年2月10日(日)')
    expect(found.steps.some(({ title }) => title.includes('時効を使うと伝える'))).toBe(false)
  })

  it('is held open by a suit', () => {
    const events = [{ id: 'suit', kind: 'lawsuit', on: '2024-05-01', loan: 'loan', person: 'me' }]
    const found = way(of({}, { events }))
    expect(found.status).toBe('closed')
    expect(found.reasons.join('')).toContain('裁判が続いている間')
  })

  it('must be told to the court in time', () => {
    const letters = [{ id: 'order', kind: 'payment-order', receivedOn: '2026-11-16', loan: 'loan' }]
    const found = way(of({}, { letters }))
    // Two weeks from the order: 2026-11-30, the safest day; until when it can still be objected to nobody knows (391条1項ただし書).
    expect(found).toMatchObject({ status: 'open', until: null })
    expect(found.steps.at(-1)).toMatchObject({ by: '2026-11-30', who: '本人・弁護士・認定司法書士' })
  })

  it('is counted for each person apart (F-kkip-sc2015), and leaves the others bound', () => {
    const people = [me, { id: 'g', name: '保証人', relation: 'parent', guaranteedOn: '2010-05-10' }]
    const events = [{ id: 'p', kind: 'payment', on: '2023-03-01', loan: 'loan', person: 'g', amount: 10_000 }]
    const found = way({ ...of({ jointGuarantors: ['g'] }, { events }), people })
    expect(found).toMatchObject({ status: 'open', owedAfter: [] })
    const [first, second] = found.people
    expect(first?.owes?.value).toBe(0)
    expect(second?.owes?.value).toBeGreaterThan(0)
    expect(second?.words).toContain('まだ時効が完成していません')
  })

  it('says so where there is nothing to count, or no day to count from', () => {
    expect(way({ people: [me], loans: [] })).toMatchObject({ status: 'closed', lacks: [] })
    expect(way({ loans: [] }).reasons[0]).toContain('時効を数える債務がありません')
    // Nobody has asked for the debts: that is not the same as none.
    expect(way({ people: [me] })).toMatchObject({ status: 'unknown', lacks: [{ path: 'loans' }] })
    expect(way(of({ acceleratedOn: null, lastPaidOn: '2026-11-01' })).reasons[0]).toContain('問題になりません')
    const unknown = way(of({ contractOn: null }))
    expect(unknown.status).toBe('unknown')
    expect(paths(unknown.lacks)).toEqual(['loans[0].contractOn'])
  })

  it('does not take a debt for a young one because nobody knows since when it is due in full', () => {
    const sold = { properties: [{ id: 'home', kind: 'house', soldOn: '2018-01-31' }] }
    // The damages ask for the same day before the period does: the question must not be lost between the two.
    const found = way(of({ acceleratedOn: undefined, balanceOn: '2026-09-01' }, sold))
    expect([found.status, paths(found.lacks)]).toEqual(['unknown', ['loans[0].acceleratedOn']])
    expect(way({ people: [me], loans: [{ id: 'loan', debtor: 'me' }] })).toMatchObject({
      status: 'unknown',
      lacks: [{ path: 'loans[0].firstMissedMonth' }],
    })
  })

  it.each([
    // 最大判昭41.4.20: what is paid after the end (2024-06-30) may take the invocation away, whoever sues afterwards
    ['2024-07-01', 'me', 'unknown'],
    ['2024-07-01', undefined, 'unknown'],
    // paid by another, or after today: nothing of his
    ['2024-07-01', 'other', 'open'],
    ['2026-11-22', 'me', 'open'],
  ])('that was paid on %s by %s while a suit goes on is %s', (paidOn, person, status) => {
    const people = [me, { id: 'other', name: '兄' }]
    const events = [
      { id: 'paid', kind: 'payment', on: paidOn, loan: 'loan', ...(person === undefined ? {} : { person }) },
    ]
    const letters = [
      { id: 'suit', kind: 'complaint', receivedOn: '2026-11-10', loan: 'loan', deadlineOn: '2026-12-10' },
    ]
    expect(way(of({}, { people, events, letters })).status).toBe(status)
  })

  it('counts card debts too, and keeps what is not over', () => {
    const card = {
      id: 'card',
      kind: 'creditCard',
      creditor: '信販',
      debtor: 'me',
      contractOn: '2015-01-10',
      balance: 300_000,
    }
    const otherDebts = [{ ...card, lastPaidOn: '2020-11-20' }]
    const found = way({ people: [me], otherDebts })
    expect(found).toMatchObject({ status: 'open', people: [{ owes: { value: 0 } }] })
    expect(way({ people: [me], otherDebts: [{ ...card, lastPaidOn: '2021-11-21' }] }).status).toBe('closed')
    const both = way(of({ acceleratedOn: '2026-03-31', balanceOn: '2026-11-21' }, { otherDebts }))
    expect(both).toMatchObject({ status: 'open', owedAfter: [], people: [{ owes: { value: 3_000_000 } }] })
  })

  it('names what starts the period anew', () => {
    expect(way(of()).warnings.join('')).toContain('分割の予定表への署名')
  })
})
