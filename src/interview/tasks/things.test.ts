import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import type { Task } from './task.ts'
import { taskList } from './task-list.ts'
import { withNothing, withoutThing, withThing } from './things.ts'

const on = day('2026-11-22')
const bare: Matter = { schema: 'ninbai/matter.v1' }

function asked(matter: Matter, id: string): Task {
  const task = taskList(matter, null).tasks.find((one) => one.id === id)
  if (task === undefined) throw new Error(`${id} is not asked`)
  return task
}

const household: Matter = {
  ...bare,
  people: [
    { id: 'taro', relation: 'self' },
    { id: 'hana', relation: 'spouse', heirOf: null },
  ],
  budget: {
    incomes: [{ id: 'pay', person: 'hana', kind: 'wage', net: 1 as never }],
    household: ['taro', 'hana'],
  },
  properties: [{ id: 'home', kind: 'house', owners: [{ person: 'taro' }, { person: 'hana' }], residents: ['hana'] }],
  loans: [{ id: 'loan', debtor: 'taro', jointGuarantors: ['hana'] }],
  rights: [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', owner: 'hana' }],
  letters: [{ id: 'notice', kind: 'acceleration-notice', loan: 'loan' }],
  events: [{ id: 'paid', kind: 'payment', on, person: 'hana', loan: 'loan' }],
  scenarios: [{ id: 'sale', familySale: { buyer: 'hana' } }],
  provenance: {
    hana: { relation: { from: 'said' } },
    pay: { net: { from: 'document' } },
    first: { owner: { from: 'said' } },
    loan: { debtor: { from: 'letter', letter: 'notice' } },
  },
}

describe('removing', () => {
  it('a person takes their income along, and every word of them', () => {
    const left = withoutThing(household, asked(household, 'people'), 'hana')
    expect(matterFrom(left)).toHaveProperty('matter')
    expect(left.people).toEqual([{ id: 'taro', relation: 'self' }])
    expect(left.budget).toEqual({ incomes: [], household: ['taro'] })
    expect(left.properties?.[0]).toMatchObject({ owners: [{ person: 'taro' }], residents: [] })
    expect(left.loans?.[0]?.jointGuarantors).toEqual([])
    expect(left.rights).toEqual([{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan' }])
    expect(left.events).toEqual([{ id: 'paid', kind: 'payment', on, loan: 'loan' }])
    expect(left.scenarios).toEqual([{ id: 'sale', familySale: {} }])
    expect(left.provenance).toEqual({ loan: { debtor: { from: 'letter', letter: 'notice' } } })
  })

  it('a loan leaves what was said of it open to be asked again', () => {
    const left = withoutThing(household, asked(household, 'loans'), 'loan')
    expect(left.loans).toEqual([])
    expect(left.rights?.[0]).not.toHaveProperty('claim')
    expect(left.letters).toEqual([{ id: 'notice', kind: 'acceleration-notice' }])
    expect(left.events?.[0]).toEqual({ id: 'paid', kind: 'payment', on, person: 'hana' })
  })

  it('a home takes its rights along', () => {
    const left = withoutThing(household, asked(household, 'properties'), 'home')
    expect([left.properties, left.rights]).toEqual([[], []])
  })

  it('a letter leaves the facts that were read from it, without its name', () => {
    const left = withoutThing(household, asked(household, 'letters'), 'notice')
    expect(left.provenance?.loan).toEqual({ debtor: { from: 'letter' } })
    expect(matterFrom(left)).toHaveProperty('matter')
  })

  it('what is not there changes nothing', () => {
    expect(withoutThing(household, asked(household, 'people'), 'nobody')).toBe(household)
  })
})

describe('adding', () => {
  it('an income to a file without people brings the debtor in', () => {
    const told = withThing(bare, asked(bare, 'incomes'), 'pension', on)
    expect(told.people).toEqual([{ id: 'added-1', relation: 'self' }])
    expect(told.budget?.incomes).toEqual([{ id: 'added-2', person: 'added-1', kind: 'pension' }])
  })

  it('an event needs its day', () => {
    const task = asked(bare, 'events')
    expect(withThing(bare, task, 'payment', on)).toBe(bare)
    expect(withThing(bare, task, 'payment', on, day('2020-02-29')).events).toEqual([
      { id: 'added-1', kind: 'payment', on: '2020-02-29' },
    ])
  })

  it('a kind that is not offered is not added', () => {
    expect(withThing(bare, asked(bare, 'other-debts'), 'mortgage', on)).toBe(bare)
  })

  it('no income at all is told line by line, and an income takes its line back', () => {
    const nothing = withNothing(bare, asked(bare, 'incomes'), 'none')
    expect(nothing.budget?.incomes).toEqual([])
    expect(nothing.budget?.noneOf).toHaveLength(10)
    const told = withThing(nothing, asked(nothing, 'incomes'), 'wage', on)
    expect(told.budget?.noneOf).not.toContain('income.wage')
    expect(withNothing(told, asked(told, 'incomes'), 'unknown')).toBe(told)
  })
})
