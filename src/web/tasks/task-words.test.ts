import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { questions } from '#interview/tasks/questions.ts'
import { none, type Task, type TaskField } from '#interview/tasks/task.ts'
import { taskList } from '#interview/tasks/task-list.ts'
import { withThing } from '#interview/tasks/things.ts'
import type { Matter } from '#matter/matter.ts'
import { parseMatter } from '#matter/parse.ts'
import { taskNames } from '#web/words/names-tasks.ts'
import { choiceKey, type TaskNames } from '#web/words/task-texts.ts'
import { langOf } from '#web/words/words.ts'
import { fieldKey, taskListIn } from './task-words.ts'
import { thingWordsIn } from './thing-words.ts'
import { valueWordsIn } from './value-words-in.ts'

const on = day('2026-11-22')
const bare: Matter = { schema: 'ninbai/matter.v1' }

function read(path: string): Matter {
  const parsed = parseMatter(readFileSync(path, 'utf8'))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

/** The matter after one of every kind that its questions offer was added. */
function withOneOfEach(matter: Matter): Matter {
  const offered = taskList(matter, null).tasks.filter(({ things }) => things !== null)
  return offered.reduce(
    (now, task) => (task.things?.kinds ?? []).reduce((all, { value }) => withThing(all, task, value, on, on), now),
    matter,
  )
}

/** Answers that open questions of their own. */
const opened: Matter = {
  ...bare,
  people: [
    { id: 'a', relation: 'self', earlierRelief: 'bankruptcy-discharge' },
    { id: 'b', relation: 'formerSpouse', divorcedOn: on },
    { id: 'c', relation: 'parent', diedOn: on },
    { id: 'd', relation: 'child', heirOf: 'c' },
  ],
  loans: [
    {
      ...{ id: 'loan', purpose: 'home', debtor: 'a', jointGuarantors: ['b'], bonusInstalment: null },
      lender: { kind: 'bank' },
      guarantor: { kind: 'guarantee-company' },
      ...{ subrogatedOn: on, judgmentFinalOn: on, firstMissedMonth: null },
    },
  ],
  properties: [
    {
      ...{ id: 'home', kind: 'house', tenure: 'leasehold', soldOn: null },
      owners: [{ person: 'a' }, { person: 'b' }],
    },
    { id: 'sold', kind: 'condominium', soldOn: on, owners: [{ person: 'a' }] },
  ],
  budget: {
    incomeFall: {},
    incomes: (['multi-month', 'other-days', 'daily', 'bonus'] as const).map((interval, at) => ({
      ...{ id: `income-${at}`, person: 'a', kind: 'wage' as const, interval },
    })),
    expenses: [
      { id: 'once', kind: 'other', category: 'other', amount: null, once: true },
      { id: 'yearly', kind: 'other', category: 'other', amount: yen(12_000), months: 12 },
      { id: 'twice', kind: 'food', category: 'food', monthly: null },
      { id: 'again', kind: 'food', category: 'food' },
    ],
  },
}

const golden = readdirSync('test/golden').flatMap((name) => /^(.*)\.expected\.json$/.exec(name)?.[1] ?? [])
const written = golden.map((name) => read(`test/golden/${name}.json`))
const full = read('test/data/full-matter.json')
const matters = [...written, ...[bare, opened, full].flatMap((matter) => [matter, withOneOfEach(matter)])]

const asked = matters.flatMap((matter) => taskList(matter, null).tasks)
const keyOf = ({ key, id }: Task, { path }: TaskField) => fieldKey(path, key !== id)

const translated = (['easy', 'en'] as const).flatMap((language) => {
  const names = taskNames[language]
  return names === null ? [] : [{ language, names }]
})

/** What a language has no words for, of one question. */
function lacking(names: TaskNames, task: Task, ids: ReadonlySet<string>): readonly string[] {
  const text = names.tasks[task.id]
  if (text === undefined) return [task.id]
  const ofFields = task.fields.flatMap((field) => {
    const place = `${task.id}.${keyOf(task, field)}`
    const named = text.fields[keyOf(task, field)]
    if (named === undefined) return [place]
    const own = named.choices
    if (own === null) return []
    const isThing = (value: unknown) =>
      ids.has(String(typeof value === 'object' && value !== null ? Reflect.get(value, 'person') : value))
    const choices = field.choices.filter(({ value }) =>
      own === undefined ? !isThing(value) : !Object.hasOwn(own, choiceKey(value)),
    )
    return [
      ...((named.hint === undefined) === (field.hint === '') ? [] : [`${place}: hint`]),
      ...((named.none === undefined) === (field.none === undefined) || field.none === undefined
        ? []
        : [`${place}: none`]),
      ...choices.map(({ label }) => `${place}: ${label}`),
    ]
  })
  return [...ofFields, ...(task.things?.dayLabel && text.dayLabel === undefined ? [`${task.id}: dayLabel`] : [])]
}

describe('the matters that are tried', () => {
  it('ask every question of the table', () => {
    const ids = new Set(asked.map(({ id }) => id))
    expect(questions.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(translated)('ask for every field that has words in $language', ({ names }) => {
    const there = new Set(asked.flatMap((task) => task.fields.map((field) => `${task.id}.${keyOf(task, field)}`)))
    const named = Object.entries(names.tasks).flatMap(([id, { fields }]) =>
      Object.keys(fields).map((key) => `${id}.${key}`),
    )
    expect(named.filter((place) => !there.has(place))).toEqual([])
  })
})

describe.each(translated)('the questions in $language', ({ language, names }) => {
  it('have a title, a reason, labels, hints and choices', () => {
    const missing = matters.flatMap((matter) => {
      const ids = new Set(thingWordsIn(language, names, matter).keys())
      return taskList(matter, null).tasks.flatMap((task) => lacking(names, task, ids))
    })
    expect([...new Set(missing)]).toEqual([])
  })

  it('have choices that can be told apart', () => {
    const ofFields = Object.values(names.tasks).flatMap(({ fields }) => Object.values(fields))
    const tables = [...Object.values(names.kinds), ...ofFields.map(({ choices }) => choices ?? {})]
    const alike = tables.map((table) => Object.values<string>(table)).filter((all) => new Set(all).size < all.length)
    expect(alike).toEqual([])
  })

  it('say what they are about, and in English no Japanese of their own', () => {
    const wrong = matters.flatMap((matter) => {
      const list = taskList(matter, null)
      const before = new Map(list.tasks.map((task) => [task.key, task]))
      return taskListIn(language, list, matter).tasks.flatMap((task) => {
        const ja = before.get(task.key)
        return [
          ...(task.about === '' && ja?.about !== '' ? [`${task.key}: about`] : []),
          ...(language === 'en' ? wordsOf(task).filter((words) => langOf('en', words) === 'ja') : []),
        ]
      })
    })
    expect([...new Set(wrong)]).toEqual([])
  })
})

/** What a question says itself; its things may bear names of their own. */
const wordsOf = ({ title, reason, fields, things }: Task) => [
  ...[title, reason, things?.dayLabel ?? ''],
  ...fields.flatMap(({ label, hint, none }) => [label, hint, none ?? '']),
]

describe('what a thing is called', () => {
  const hostile = '<b>花子</b>'
  const matter: Matter = {
    ...bare,
    people: [{ id: 'hanako', name: hostile }, { id: 'a' }, { id: 'b', relation: 'self' }],
    loans: [{ id: 'loan', purpose: 'home', lender: { kind: 'bank', name: 'みどり銀行' } }],
    letters: [{ id: 'letter', kind: 'dunning-letter', receivedOn: day('2026-11-16') }],
    properties: [{ id: 'home', kind: 'house', owners: [{ person: 'hanako' }, { person: 'b' }] }],
  }
  const inLanguage = (language: 'easy' | 'en') => taskListIn(language, taskList(matter, null), matter).tasks
  const of = (language: 'easy' | 'en', key: string) => inLanguage(language).find((task) => task.key === key)

  it('is its kind with the person’s own name for it, and its day', () => {
    expect(of('en', 'loan-balance loan')?.about).toBe('Mortgage (みどり銀行)')
    expect(of('easy', 'loan-balance loan')?.about).toBe('家のローン（みどり銀行）')
    expect(of('en', 'letter-received letter')?.about).toBe(
      'Dunning letter 「督促状」 (received on 16 November 2026 (Mon))',
    )
    expect(of('easy', 'letter-received letter')?.about).toBe('督促状（2026年11月16日(月)に受け取った）')
    expect(of('en', 'person hanako')?.about).toBe(hostile)
    expect(of('en', 'person a')?.about).toBe('Somebody without a name here')
  })

  it('stands in the label of a share, and among the choices', () => {
    const shares = of('en', 'property-shares home')?.fields.map(({ label }) => label)
    expect(shares).toEqual([`Share of the owner (${hostile})`, 'Share of the owner (Myself)'])
    const debtor = of('en', 'loan-people loan')?.fields[0]?.choices.map(({ label }) => label)
    expect(debtor).toEqual([hostile, 'Somebody without a name here', 'Myself'])
  })

  it('leaves the Japanese page as the table says it', () => {
    const list = taskList(matter, null)
    expect(taskListIn('ja', list, matter)).toBe(list)
  })
})

describe('an answer that is read back', () => {
  const field = (kind: TaskField['kind'], more: Partial<TaskField> = {}): TaskField => ({
    ...{ path: 'loans[0].balance', kind, label: '', hint: '', choices: [], ...more },
  })
  const choices = [
    { value: 'a', label: 'One' },
    { value: 'b', label: 'Two' },
  ]

  it.each([
    [field('amount'), 1_743_000, '1,743,000 yen', '1,743,000円'],
    [field('day'), '2027-03-15', '15 March 2027 (Mon)', '2027年3月15日(月)'],
    [field('month'), '2026-09', 'September 2026', '2026年9月'],
    [field('whole', { bounds: { low: 1, high: 1200, unit: 'months' } }), 420, '420 months', '420か月'],
    [field('share'), '1/2', '1/2', '2分の1'],
    [field('percent'), '14.6', '14.6', '14.6'],
    [field('amount'), null, 'I don’t know', 'わからない'],
    [field('day', { none: 'No such day' }), none, 'No such day', 'No such day'],
    [field('choice', { choices }), 'b', 'Two', 'Two'],
    [field('choices', { choices }), ['a', 'b'], 'One, Two', 'One、Two'],
    [field('choices', { choices }), [], 'None (いない・ない)', 'いない・ない'],
    [field('text'), '<b>', '<b>', '<b>'],
    [field('amount'), undefined, '', ''],
  ])('%o holding %j', (asked, value, en, easy) => {
    expect(valueWordsIn('en', asked, value)).toBe(en)
    expect(valueWordsIn('easy', asked, value)).toBe(easy)
  })
})
