import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { hurtfulActs } from './hurtful-acts.ts'

function found(fields: object, today = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  const plan = planFor(matter, on)
  return hurtfulActs({ matter, on, plan, budget: null })
}
const told = (fields: object, today?: string) =>
  found(fields, today).acts.map(({ id, path, isDone }) => [id, path, isDone])

/** Payments stopped on the day of this month; nothing has been paid since. */
const stopped = (firstMissedMonth: string, paymentDay: number) => ({
  loans: [{ id: 'home', firstMissedMonth, paymentDay }],
})
const debts = [
  { id: 'brother', kind: 'family', creditor: '兄' },
  { id: 'card', kind: 'cardLoan', creditor: 'カード社' },
]
const paid = (otherDebt: string, on: string) => ({
  otherDebts: debts,
  events: [{ id: 'paid', kind: 'payment', on, otherDebt }],
})

describe('a transfer', () => {
  it.each([
    // printed in the reference (gift-avoidance): payments stopped on 2026-11-21
    ['2026-05-21', true],
    ['2026-05-20', false],
  ])('of %s is within six months: %s', (on, inside) => {
    const { acts } = found({ ...stopped('2026-11', 21), events: [{ id: 'gift', kind: 'transfer', on }] })
    expect(acts).toHaveLength(1)
    expect(acts[0]).toMatchObject({ id: 'gift', path: 'events[0]', isDone: true, on })
    expect(acts[0]?.words.includes('160条3項')).toBe(inside)
    expect(acts[0]?.words.includes('160条1項')).toBe(!inside)
    expect(acts[0]?.basis.map(({ rule }) => rule)).toEqual(['gift-avoidance', 'creditor-rescission-deadline'])
  })

  it('is reckoned from today while nothing has stopped, and from an earlier petition', () => {
    const gift = { events: [{ id: 'gift', kind: 'transfer', on: '2026-05-20' }] }
    expect(found(gift).acts[0]?.words).toContain('160条1項')
    expect(found(gift, '2026-11-20').acts[0]?.words).toContain('160条3項')
    const petition = [...gift.events, { id: 'court', kind: 'bankruptcyPetition', on: '2026-11-20' }]
    expect(found({ ...stopped('2026-11', 21), events: petition }).acts[0]?.words).toContain('160条3項')
  })

  it('that is still ahead says nothing yet', () => {
    expect(told({ events: [{ id: 'gift', kind: 'transfer', on: '2026-11-22' }] })).toEqual([])
  })
})

describe('a payment', () => {
  it.each([
    // printed in the reference (preference-avoidance): unable to pay since 2026-09-30
    ['brother', '2026-10-20', '取り戻せる見込みです'],
    ['card', '2026-10-20', '知っていたときは'],
    ['brother', '2026-09-30', '取り戻せる見込みです'],
  ])('to %s on %s is within reach', (debt, on, words) => {
    const { acts } = found({ ...stopped('2026-09', 30), ...paid(debt, on) })
    expect(acts.map(({ id, path }) => [id, path])).toEqual([['preference', 'events[0]']])
    expect(acts[0]?.words).toContain(words)
  })

  it('of a due debt before that is not', () => {
    expect(told({ ...stopped('2026-09', 30), ...paid('brother', '2026-09-29') })).toEqual([])
  })

  it('of the home loan prefers nobody here', () => {
    const events = [{ id: 'paid', kind: 'payment', on: '2026-10-20', loan: 'home' }]
    expect(told({ ...stopped('2026-09', 30), events })).toEqual([])
  })

  it('asks when payments stopped, unless all are paid', () => {
    const { acts, lacks } = found(paid('brother', '2026-10-20'))
    expect(acts).toEqual([])
    expect(lacks).toMatchObject([{ kind: 'missing', path: 'loans[0].firstMissedMonth' }])
    const paying = { loans: [{ id: 'home', lastPaidOn: '2026-11-01' }] }
    expect(found({ ...paying, ...paid('brother', '2026-10-20') })).toEqual({ acts: [], lacks: [] })
  })
})

describe('what somebody means to do', () => {
  it('is told before it happens', () => {
    const intends = ['give-home', 'sell-cheap', 'pay-family', 'pay-one-creditor', 'use-estate']
    expect(told({ wishes: { intends } })).toEqual([
      ['gift', 'wishes.intends[0]', false],
      ['gift', 'wishes.intends[1]', false],
      ['preference', 'wishes.intends[2]', false],
      ['preference', 'wishes.intends[3]', false],
      ['simple-acceptance', 'wishes.intends[4]', false],
    ])
    for (const { words, on } of found({ wishes: { intends } }).acts) {
      expect(words).not.toContain('必ず')
      expect(on).toBeNull()
    }
  })
})

describe('an act of an heir', () => {
  const heir = (estateActs: readonly string[], diedOn = '2026-10-01') => ({
    people: [
      { id: 'father', diedOn },
      { id: 'son', name: '長男', heirOf: 'father', estateActs },
    ],
  })

  it.each([
    ['sell-estate-property', '放棄できなくなる見込み'],
    ['pay-due-debt-from-estate', '考え方が分かれています'],
  ])('%s takes the inheritance, or may', (act, words) => {
    const { acts } = found(heir([act]))
    expect(acts).toMatchObject([{ id: 'simple-acceptance', path: 'people[1].estateActs[0]', isDone: true }])
    expect(acts[0]?.words).toContain(words)
    expect(acts[0]?.words).toContain('長男さん')
  })

  it('that preserves the estate does not, nor one before the death', () => {
    expect(told(heir(['repair-or-preserve']))).toEqual([])
    expect(told(heir(['sell-estate-property'], '2026-11-22'))).toEqual([])
  })
})
