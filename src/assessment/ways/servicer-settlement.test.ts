import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { servicerSettlement } from './servicer-settlement.ts'
import type { WayContext } from './way.ts'

function contextOf(fields: object, on = '2026-11-21'): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { ways: _, nextSteps: __, ...plan } = planFor(parsed.matter, day(on))
  return { matter: parsed.matter, on: day(on), plan, budget: budgetOf(parsed.matter, day(on)).found }
}

const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank' }, contractOn: '2021-05-10' },
  ...{ balance: 5_000_000, balanceOn: '2026-11-21', acceleratedOn: '2026-03-31' },
}
const bought = { assignee: { kind: 'servicer', name: '債権回収会社' }, assignedOn: '2026-11-01' }
const me = { id: 'me', name: '私', relation: 'self' }
const properties = [{ id: 'home', kind: 'house', soldOn: '2026-10-30' }]
const cash = (value: number | null) => [{ id: 'cash', kind: 'deposit', value }]
const of = (ofLoan: object, more: object = {}) => ({
  people: [me],
  properties,
  loans: [{ ...loan, ...ofLoan }],
  ...more,
})
const way = (fields: object, on?: string) => servicerSettlement(contextOf(fields, on))
const paths = (lacks: readonly { readonly kind: string }[]) =>
  lacks.map((lack) => ('path' in lack ? lack.path : lack.kind))

describe('a settlement with a servicer', () => {
  it.each([
    // C-arcma-two-creditors: the creditor decides
    [{ lender: { kind: 'jhf-direct' } }, 'closed', '減額をせず'],
    [{ lender: { kind: 'flat35-purchase' }, ...bought }, 'closed', '減額をせず'],
    [bought, 'open', '最初の申出は'],
    [{ ...bought, assignedOn: '2026-11-22' }, 'unknown', 'まだ債権回収会社に移っていない'],
    [{ ...bought, assignedOn: '2026-11-21' }, 'open', '最初の申出は'],
    [{ ...bought, assignee: { kind: 'other' } }, 'unknown', 'まだ債権回収会社に移っていない'],
    [
      { guarantor: { kind: 'credit-guarantee-association', contractOn: '2021-05-10' }, subrogatedOn: '2026-04-30' },
      'unknown',
      'まれだと説明',
    ],
  ] as const)('of %j is %s', (ofLoan, status, words) => {
    const found = way(of(ofLoan, { assets: cash(3_000_000) }))
    expect(found.status).toBe(status)
    expect(found.reasons.join('')).toContain(words)
    expect(found.money === null).toBe(status !== 'open')
  })

  it('asks what would tell: who holds the claim, and what is in hand', () => {
    expect(paths(way(of({})).lacks)).toEqual(['loans[0].assignedOn'])
    expect(way(of(bought))).toMatchObject({ status: 'unknown', money: null })
    expect(paths(way(of(bought)).lacks)).toContain('assets')
    expect(paths(way(of(bought, { assets: cash(null) })).lacks)).toContain('assets')
  })

  it('ends in one payment of no more than is in hand; the rest is forgiven and may be income', () => {
    const found = way(of(bought, { assets: cash(2_500_000) }))
    expect(found.money).toMatchObject({ ends: 'ends', months: 1, total: { value: 2_500_000 } })
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual([0, 0, 0, 0])
    // (2,500,000 − 500,000) ÷ 2
    expect(found.taxes[0]?.finding?.value).toMatchObject({ addedToIncome: 1_000_000 })
    expect(found.reasons.join('')).toContain('最初の申出は700,000円、やめる額は2,500,000円')
    expect(found.reasons.join('')).toContain('市場の統計ではありません')
    // the bureaus count from the end: 2026-11-21 and five years
    expect(found.credit[0]?.until?.value.lastDayAtLatest).toBe('2031-11-21')
  })

  it.each([
    [0, 'closed', '一括で払えるお金がありません'],
    [1_500_000, 'open', '下限に足りません'],
  ] as const)('with %i in hand is %s, without a sum', (value, status, words) => {
    const found = way(of(bought, { assets: cash(value) }))
    expect(found).toMatchObject({ status, money: null, owedAfter: [] })
    expect(found.reasons.join('')).toContain(words)
  })

  it('leaves what others hold', () => {
    const loans = [
      { ...loan, ...bought },
      { ...loan, id: 'agency', lender: { kind: 'jhf-direct' } },
    ]
    const found = way({ people: [me], properties, loans, assets: cash(4_000_000) })
    expect(found).toMatchObject({ status: 'open', owedAfter: [] })
    expect(found.money?.total?.value).toBeLessThanOrEqual(4_000_000)
    expect(found.people[0]?.owes?.value).toBe(10_000_000)
  })

  it('stands back behind the limitation, and behind a rate that is not yet announced', () => {
    const old = { ...bought, acceleratedOn: '2021-11-21', balanceOn: '2021-11-21' }
    expect(way(of(old, { assets: cash(3_000_000) }), '2026-11-21').status).toBe('open')
    expect(way(of(old, { assets: cash(3_000_000) }), '2026-11-22')).toMatchObject({ status: 'unknown', money: null })
    expect(way(of(bought, { assets: cash(3_000_000) }), '2029-03-31').status).toBe('open')
    const later = way(of(bought, { assets: cash(3_000_000) }), '2029-04-01')
    expect(later).toMatchObject({ status: 'unknown', money: null })
    expect(paths(later.lacks)).toEqual(['not-covered'])
  })

  it('is closed without a residual, unknown without a balance', () => {
    expect(way(of({ ...bought, balance: 0 })).status).toBe('closed')
    expect(way({ people: [me], loans: [{ id: 'loan' }] })).toMatchObject({ status: 'unknown', money: null })
  })

  it('says who may talk, by the sum', () => {
    const who = (balance: number) =>
      way(of({ ...bought, balance })).steps.find(({ title }) => title.includes('申し出る'))?.who
    expect(who(1_400_000)).toBe('本人・弁護士・認定司法書士')
    expect(who(1_400_001)).toBe('本人・弁護士')
  })

  it('has no sum where nothing could be paid by the month: other ways come first', () => {
    const assistance = { id: 'aid', person: 'me', kind: 'publicAssistance', net: 120_000, interval: 'monthly' }
    const found = way(of(bought, { assets: cash(900_000), budget: { incomes: [assistance] } }))
    expect(found).toMatchObject({ status: 'unknown', money: null })
    expect(found.reasons.join('')).toContain('分割と比べる計算ができません')
  })
})
