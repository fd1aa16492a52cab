import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { firstMatter } from '#interview/first-matter.ts'
import { expenseLineIds } from '#matter/budget-items.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { answersOf, withAnswers } from './answers.ts'
import { entryFor, lineOfExpense } from './expense-lines.ts'
import { saidNoneOn } from './origins.ts'
import { questions } from './questions.ts'
import { none, type Task } from './task.ts'
import { inTableOrder, nextAfter, taskList } from './task-list.ts'

const on = day('2026-11-22')
const bare: Matter = { schema: 'ninbai/matter.v1' }
const idsOf = (matter: Matter) => inTableOrder(taskList(matter, null)).map(({ id }) => id)

function asked(matter: Matter, id: string, about?: string): Task {
  const task = taskList(matter, null).tasks.find((one) => one.id === id && (about === undefined || one.about === about))
  if (task === undefined) throw new Error(`${id} is not asked`)
  return task
}

describe('what is asked', () => {
  it('has a title that asks, a reason of one thought and わからない for each field, under ids of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    const matter = firstMatter({ start: 'letter', letters: ['bid-period-notice'] }, on)
    for (const { title, reason, fields } of taskList(matter, null).tasks) {
      expect(title).toMatch(/(か|ください)$/)
      expect(reason).toMatch(/。$/)
      expect(fields.length).toBeLessThanOrEqual(4)
      for (const { hint } of fields) expect(hint).toMatch(/^$|。$/)
    }
  })

  it.each([
    ['a house', [{ id: 'home', kind: 'house' as const }], ['property-tenure'], ['condominium-arrears']],
    ['a condominium', [{ id: 'home', kind: 'condominium' as const }], ['condominium-arrears'], ['property-tenure']],
  ])('of %s what belongs to it and nothing else', (_, properties, some, others) => {
    const ids = idsOf({ ...bare, properties })
    expect(ids).toEqual(expect.arrayContaining(some))
    expect(ids.filter((id) => others.includes(id))).toEqual([])
  })

  it.each([
    ['sold today', { soldOn: '2026-11-22' }, [], false],
    ['to be sold tomorrow', { soldOn: '2026-11-23' }, [], true],
    ['sold on a day that is not known', { soldOn: null }, [], true],
    ['paid for at the auction', {}, [{ id: 'paid', kind: 'pricePaid', on: '2026-11-22' }], false],
    ['to be paid for', {}, [{ id: 'paid', kind: 'pricePaid', on: '2026-11-23' }], true],
  ])('of a home %s its price, its register and a sale only while it is one’s own', (_, fields, events, isOwn) => {
    const properties = [{ id: 'home', kind: 'house', owners: [{ person: 'a' }, { person: 'b' }], ...fields }]
    const parsed = matterFrom({ ...bare, properties, events, people: [{ id: 'a' }, { id: 'b' }], rights: [] })
    if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
    const ids = inTableOrder(taskList(parsed.matter, null, on)).map(({ id }) => id)
    const ofSale = ['property-value', 'property-estimates', 'property-register', 'property-tax', 'property-owners']
    const all = [...ofSale, 'property-shares', 'property-tenure', 'rights', 'sale-price', 'leaseback', 'keep-home']
    expect(all.filter((id) => ids.includes(id))).toEqual(isOwn ? all : [])
    expect(ids).toContain('properties')
  })

  it('of a loan that is still paid nothing that follows from arrears', () => {
    const ids = idsOf(firstMatter({ start: 'paying', letters: [] }, on))
    expect(ids).toContain('loan-missed')
    expect(ids.filter((id) => /accelerated|subrogated|judgment|statement/.test(id))).toEqual([])
  })

  it('of a home whether it is sold, where the day of the sale is not known, and then nothing of a sale to come', () => {
    const home = { id: 'home', kind: 'house' as const }
    const soldOf = (fields: object, none = false) => {
      const provenance = none ? { home: { soldOn: saidNoneOn(on) } } : {}
      const { tasks } = taskList({ ...bare, properties: [{ ...home, ...fields }], provenance }, null)
      const asked = tasks.find(({ id }) => id === 'property-sold')?.fields.map(({ path }) => path.split('.')[1])
      return [asked ?? null, tasks.some(({ id }) => id === 'sale-price')]
    }
    expect(soldOf({})).toEqual([null, true])
    expect(soldOf({ soldOn: null })).toEqual([['sold', 'soldOn'], true])
    // «Not sold yet» was said of the day.
    expect(soldOf({ soldOn: null }, true)).toEqual([['soldOn'], true])
    expect(soldOf({ sold: true, soldOn: null })).toEqual([['sold', 'soldOn', 'soldFor'], false])
    expect(soldOf({ sold: false, soldOn: null })).toEqual([['sold', 'soldOn'], true])
    expect(soldOf({ sold: true, soldOn: '2019-03-01' })).toEqual([['soldOn', 'soldFor'], false])
  })

  it('of people what their place asks: a divorce of who is divorced, an inheritance of who inherits', () => {
    const people: Matter['people'] = [
      { id: 'a', relation: 'self' },
      { id: 'b', relation: 'formerSpouse' },
      { id: 'c', relation: 'parent', diedOn: day('2026-10-01') },
    ]
    const tasks = taskList({ ...bare, people }, null).tasks
    const of = (id: string) => tasks.filter((task) => task.id === id).map(({ key }) => key)
    expect(of('person-divorced')).toEqual(['person-divorced b'])
    expect(of('person-heir')).toEqual(['person-heir a', 'person-heir b'])
    expect(of('person-relief')).toEqual(['person-relief a'])
  })

  it('comes in the order of the plan, stably, and says which ways hang on it', () => {
    const matter = firstMatter({ start: 'month', letters: [], firstMissedMonth: null, lender: 'bank' }, on)
    const plan = planFor(matter, on)
    const one = taskList(matter, plan)
    expect(taskList(matter, planFor(matter, on)).tasks.map(({ key }) => key)).toEqual(one.tasks.map(({ key }) => key))
    // First whether to stay and who is concerned; then what decides most.
    expect(one.tasks.slice(0, 2).map(({ id }) => id)).toEqual(['keep-home', 'people'])
    expect(one.tasks[2]?.moves.length).toBeGreaterThan(0)
    expect(one.left).toBe(taskList(matter, null).left)
  })
})

describe('what follows a question', () => {
  const people: Matter = {
    ...bare,
    loans: [{ id: 'loan', purpose: 'home' }],
    people: [
      { id: 'a', relation: 'self' },
      { id: 'b', relation: 'spouse' },
    ],
  }
  const after = (matter: Matter, id: string, about?: string) => {
    const list = taskList(matter, planFor(matter, on))
    return nextAfter(list, asked(matter, id, about))?.key
  }

  it('that added people is what is asked of each of them, and then what tells most', () => {
    const of = (first: object, second: object): Matter => ({
      ...people,
      people: [
        { id: 'a', relation: 'self', ...first },
        { id: 'b', relation: 'spouse', ...second },
      ],
    })
    const born = { bornOn: null }
    expect(after(people, 'people')).toBe('person a')
    expect(after(of(born, {}), 'person', '本人')).toBe('person b')
    expect(after(of(born, born), 'person', '配偶者')).toBe('person-relief a')
    const all = of({ ...born, earlierRelief: 'none' }, born)
    expect(after(all, 'person-relief', '本人')).toBe(taskList(all, planFor(all, on)).next?.key)
  })

  it('of one thing of many that were known before is what tells most', () => {
    const matter = firstMatter(
      { start: 'month', letters: [], firstMissedMonth: null, lender: 'bank', balance: null },
      on,
    )
    expect(after(matter, 'loan-balance')).toBe(taskList(matter, planFor(matter, on)).next?.key)
    expect(after(matter, 'keep-home')).toBe(taskList(matter, planFor(matter, on)).next?.key)
  })
})

describe('the state of a question', () => {
  const loan = (fields: object): Matter => ({ ...bare, loans: [{ id: 'a', ...fields }] })

  it.each([
    [{}, 'later'],
    [{ balance: 19_000_000 }, 'later'],
    [{ balance: 19_000_000, balanceOn: null }, 'unknown'],
    [{ balance: 0, balanceOn: '2026-11-01' }, 'answered'],
  ])('of a loan with %o is %s', (fields, state) => {
    expect(asked(loan(fields), 'loan-balance').state).toBe(state)
  })

  it.each([
    [undefined, 'later'],
    [null, 'unknown'],
    [[], 'answered'],
  ])('of other debts that are %o is %s', (otherDebts, state) => {
    expect(asked(otherDebts === undefined ? bare : { ...bare, otherDebts }, 'other-debts').state).toBe(state)
  })
})

describe('answers that the file writes otherwise than they are given', () => {
  it('keeps the name of a lender whose kind is told anew, and its origin where nothing changes', () => {
    const matter: Matter = {
      ...bare,
      loans: [{ id: 'a', lender: { kind: 'bank', name: 'みどり銀行' } }],
      provenance: { a: { lender: { from: 'document' } } },
    }
    const task = asked(matter, 'loan-lender')
    const path = 'loans[0].lender'
    expect(answersOf(matter, task)).toEqual({ [path]: { kind: 'bank' } })
    expect(withAnswers(matter, task, { [path]: { kind: 'bank' } }, on)).toBe(matter)
    const changed = withAnswers(matter, task, { [path]: { kind: 'shinkin' } }, on)
    expect(changed.loans?.[0]?.lender).toEqual({ kind: 'shinkin', name: 'みどり銀行' })
    expect(changed.provenance).toEqual({ a: { lender: { from: 'said', on } } })
    const unknown = withAnswers(matter, task, { [path]: null }, on)
    expect([unknown.loans?.[0]?.lender, unknown.provenance]).toEqual([null, undefined])
  })

  it('takes one price for the low and the high one where they are not known', () => {
    const matter: Matter = { ...bare, properties: [{ id: 'home', kind: 'house' }] }
    const task = asked(matter, 'property-value')
    const at = (figure: string) => `properties[0].marketValue.${figure}`
    const told = withAnswers(
      matter,
      task,
      { [at('typical')]: 15_000_000, [at('low')]: null, [at('high')]: 17_000_000 },
      on,
    )
    expect(told.properties?.[0]?.marketValue).toEqual({ low: 15_000_000, typical: 15_000_000, high: 17_000_000 })
    expect(told.provenance).toEqual({ home: { marketValue: { from: 'said', on } } })
    const unknown = withAnswers(told, task, { [at('typical')]: null, [at('low')]: null, [at('high')]: null }, on)
    expect(unknown.properties?.[0]?.marketValue).toBe(null)
  })

  it('writes a line of expenses as an amount, as none, and as わからない', () => {
    const task = asked(bare, 'expenses-living')
    const path = 'budget.expenses.food'
    const eats = withAnswers(bare, task, { [path]: 60_000 }, on)
    expect(eats.budget?.expenses).toEqual([{ id: 'added-1', kind: 'food', category: 'food', monthly: 60_000 }])
    const nothing = withAnswers(bare, task, { [path]: 0 }, on)
    expect(nothing.budget).toEqual({ noneOf: ['food'] })
    expect(answersOf(nothing, task)[path]).toBe(0)
    const again = withAnswers(nothing, task, { [path]: null }, on)
    expect([again.budget?.noneOf, again.budget?.expenses?.[0]?.monthly]).toEqual([[], null])
  })

  it('says of an income that has not fallen what the first answers say, and takes it back', () => {
    const first = firstMatter({ start: 'month', letters: [], incomeFall: 'none' }, on)
    const task = asked(first, 'income-fall')
    expect(answersOf(first, task)['budget.incomeFall']).toBe(none)
    const fallen = withAnswers(first, task, { 'budget.incomeFall': {} }, on)
    expect(fallen.budget?.incomeFall).toEqual({})
    expect(fallen.note).not.toContain('減っていない')
    expect(withAnswers(fallen, task, { 'budget.incomeFall': none }, on).note).toContain(
      '収入は減っていないと聞きました。',
    )
  })

  it('takes an answer about a debt for whichever list the debt stands on', () => {
    const matter: Matter = {
      ...bare,
      loans: [{ id: 'a' }],
      otherDebts: [{ id: 'b', kind: 'cardLoan' }],
      letters: [{ id: 'c', kind: 'payment-order', loan: 'a' }],
    }
    const told = withAnswers(matter, asked(matter, 'letter-about'), { 'letters[0].about': 'b' }, on)
    expect(told.letters).toEqual([{ id: 'c', kind: 'payment-order', otherDebt: 'b' }])
  })
})

it.each(expenseLineIds)('an entry for the line %s stands on it', (line) => {
  // The entry has the fields of an expense by the table of categories.
  expect(lineOfExpense(entryFor('a', line, 1) as Parameters<typeof lineOfExpense>[0])).toBe(line)
})
