import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { notToSell } from './not-to-sell.ts'

function found(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day('2026-11-21')
  const plan = planFor(matter, on)
  return notToSell({ matter, on, plan, budget: budgetOf(matter, on).found })
}
const ids = (fields: object) => found(fields).map(({ value }) => value.id)

const told: readonly BudgetLineId[] = ['income.wage', 'food']
const budget = (room: number, incomeFall: object | null = null) => ({
  noneOf: budgetLineIds.filter((id) => !told.includes(id)),
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
  expenses: [{ id: 'food', kind: 'food', monthly: 300_000 - room }],
  incomeFall,
})
const people = [{ id: 'self', name: '本人', relation: 'self' }]
const loan = {
  ...{
    id: 'home',
    purpose: 'home',
    debtor: 'self',
    lender: { kind: 'bank' },
    balance: 12_000_000,
    balanceOn: '2026-10-31',
  },
  ...{ ratePercent: 0, method: 'levelPayment', instalment: 100_000, paymentDay: 27, lastPaidOn: '2026-10-27' },
}
const rights = [{ id: 'first', property: 'flat', kind: 'mortgage', claim: 'home', rank: 1 }]
const flat = (high: number) => ({
  id: 'flat',
  kind: 'condominium',
  marketValue: { low: 9_000_000, typical: 10_000_000, high },
})
const matter = { people, loans: [loan], rights, properties: [flat(12_000_000)], budget: budget(100_000) }

describe('a household should not sell', () => {
  it.each([
    [100_000, ['paying-and-solvent']],
    [99_999, []],
  ])('while it pays and has room for %i a month: %j', (room, expected) => {
    expect(ids({ ...matter, budget: budget(room) })).toEqual(expected)
  })

  it.each([
    [12_000_000, []],
    [11_999_999, ['over-mortgaged-not-in-arrears']],
  ])('while it pays and the home brings %i at most: %j', (high, expected) => {
    const all = { ...matter, budget: budget(0), properties: [flat(high)] }
    expect(ids(all)).toEqual(expected)
    expect(found(all).every(({ value }) => value.words.includes('1円残ります'))).toBe(true)
    // not once something is overdue
    expect(ids({ ...all, loans: [{ ...loan, firstMissedMonth: '2026-10' }] })).toEqual([])
  })

  it.each([
    ['reducedPay', '2026-11-22', true],
    ['reducedPay', '2026-11-21', false],
    ['reducedPay', null, false],
    ['retirement', '2028-01-01', false],
  ])('while its income is low for %s until %s: %s', (cause, until, expected) => {
    const all = { ...matter, budget: budget(0, { cause, until, since: '2026-05-01' }) }
    expect(ids(all)).toEqual(expected ? ['temporary-loss-of-income'] : [])
    if (!expected) return
    const [one] = found(all)
    expect(one?.value.until).toBe(until)
    expect(one?.steps.map(({ value }) => value)).toEqual(['2026-05-01', until, 12])
    expect(ids({ ...all, loans: [{ ...loan, acceleratedOn: '2026-11-21' }] })).toEqual([])
  })

  it('H-storec-depressed: on leave for illness, the insurance and the allowance come first', () => {
    const [one] = found({ ...matter, budget: budget(0, { cause: 'illness', until: '2027-10-31' }) })
    expect(one?.from.map(({ rule }) => rule)).toContain('group-insurance-after-default')
    expect(one?.notes.map(({ text }) => text).join('')).toContain('傷病手当金')
  })

  it.each([
    // five years from the day on which the whole fell due; soon is up to the sixth month from now
    ['2021-11-21', '2026-11-21', true],
    ['2021-11-20', null, true],
    ['2022-05-31', '2027-05-31', true],
    ['2022-06-01', null, false],
  ])('while the whole is due since %s (limitation until %s): %s', (acceleratedOn, until, expected) => {
    const all = { ...matter, loans: [{ ...loan, lastPaidOn: '2021-01-27', contractOn: '2020-05-01', acceleratedOn }] }
    expect(ids(all)).toEqual(expected ? ['limitation-near'] : [])
    if (!expected) return
    expect(found(all)[0]?.value).toMatchObject({ person: 'self', claim: 'home', until })
    expect(found(all)[0]?.value.words).toContain('承認')
  })

  it.each([
    // six months from the guarantor's payment
    ['2026-05-21', null, true],
    ['2026-05-20', null, false],
    ['2026-05-21', true, true],
    ['2026-05-21', false, false],
  ])('while a payment of %s can be undone (wants to stay: %s): %s', (subrogatedOn, keepHome, expected) => {
    const loans = [{ ...loan, lastPaidOn: '2025-10-27', acceleratedOn: '2026-04-01', subrogatedOn }]
    const all = { ...matter, loans, wishes: { keepHome } }
    expect(ids(all)).toEqual(expected ? ['rewind-open'] : [])
    if (expected) expect(found(all)[0]?.value).toMatchObject({ claim: 'home', until: '2026-11-21' })
  })

  it('has nothing to hear once the home is gone, nor without facts', () => {
    expect(ids({ ...matter, properties: [{ ...flat(1), soldOn: '2026-11-01' }] })).toEqual([])
    expect(ids({})).toEqual([])
  })
})
