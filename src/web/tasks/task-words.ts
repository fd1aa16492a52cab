import type { Task, TaskChoice, TaskField, TaskList, ThingsField } from '#interview/tasks/task.ts'
import type { Matter } from '#matter/matter.ts'
import { factAt } from '#matter/with-fact.ts'
import { taskNames } from '#web/words/names-tasks.ts'
import { choiceKey, type FieldText, type TaskKinds, type TaskNames, type TaskText } from '#web/words/task-texts.ts'
import type { Language } from '#web/words/words.ts'
import { thingWordsIn } from './thing-words.ts'

interface Naming {
  readonly names: TaskNames
  readonly matter: Matter
  /** What the things of the matter are called, by their ids. */
  readonly things: ReadonlyMap<string, string>
}

/** ことばごとの一覧. The same questions in the words of a language; what it has no words for stays as the table says it. */
export function taskListIn(language: Language, list: TaskList, matter: Matter): TaskList {
  const names = taskNames[language]
  if (names === null) return list
  const naming = { names, matter, things: thingWordsIn(language, names, matter) }
  const tasks = list.tasks.map((task) => named(naming, task))
  return { ...list, tasks, next: tasks.find(({ key }) => key === list.next?.key) ?? null }
}

function named(naming: Naming, task: Task): Task {
  const text = own(naming.names.tasks, task.id)
  if (text === undefined) return task
  const isOfThing = task.key !== task.id
  return {
    ...task,
    about: naming.things.get(task.key.slice(task.id.length + 1)) ?? task.about,
    title: text.title,
    reason: text.reason,
    fields: task.fields.map((field) => namedField(naming, text, field, isOfThing)),
    things: task.things === null ? null : namedThings(naming, text, task.things),
  }
}

/** 欄の場所. Where a field stands below its thing, without indices: the key of its words. */
export function fieldKey(path: string, isOfThing: boolean): string {
  return below(path, isOfThing).replaceAll(/\[\d+\]/g, '')
}

const below = (path: string, isOfThing: boolean) => (isOfThing ? path.replace(/^(?:budget\.)?\w+\[\d+\]\./, '') : path)

function namedField(naming: Naming, { fields }: TaskText, field: TaskField, isOfThing: boolean): TaskField {
  const { path, choices } = field
  const text = own(fields, fieldKey(path, isOfThing))
  if (text === undefined) return field
  const isFurther = /\[[1-9]\d*\]/.test(below(path, isOfThing))
  return {
    ...field,
    label: typeof text.label === 'string' ? text.label : text.label(placeOf(naming, path)),
    hint: (isFurther ? text.further : undefined) ?? text.hint ?? '',
    choices: choices.map((choice) => namedChoice(naming, text, choice)),
    ...(field.none === undefined || text.none === undefined ? {} : { none: text.none }),
  }
}

/** Of which place in a list: the person whose share it is, or which of them it is. */
function placeOf({ matter, things }: Naming, path: string): string {
  const [, entry = '', index = '0'] = /^(.*\[(\d+)\])/.exec(path) ?? []
  const person = factAt(matter, `${entry}.person`)
  return (typeof person === 'string' ? things.get(person) : undefined) ?? `${Number(index) + 1}`
}

function namedChoice({ things }: Naming, { choices }: FieldText, choice: TaskChoice): TaskChoice {
  const { value } = choice
  if (choices === null) return choice
  const label = choices === undefined ? things.get(idOf(value)) : own(choices, choiceKey(value))
  return label === undefined ? choice : { ...choice, label }
}

/** The thing that is chosen: by its id, or as an owner. */
function idOf(value: unknown): string {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'person') : value
  return typeof id === 'string' ? id : ''
}

/** Of which kinds the things of a list are; those of the others are named by what they belong to. */
const kindsOfList: Readonly<Record<string, keyof TaskKinds>> = {
  letters: 'letter',
  events: 'event',
  loans: 'purpose',
  properties: 'property',
  rights: 'right',
  taxArrears: 'tax',
  people: 'relation',
  'budget.incomes': 'income',
  assets: 'asset',
  otherDebts: 'debt',
}

function namedThings(naming: Naming, { dayLabel }: TaskText, field: ThingsField): ThingsField {
  const table = own(kindsOfList, field.path)
  const text: FieldText = table === undefined ? { label: '' } : { label: '', choices: naming.names.kinds[table] }
  return {
    ...field,
    things: field.things.map((thing) => ({ ...thing, words: naming.things.get(thing.id) ?? thing.words })),
    kinds: field.kinds.map((kind) => namedChoice(naming, text, kind)),
    dayLabel: field.dayLabel === null ? null : (dayLabel ?? field.dayLabel),
  }
}

/** What stands under a name that may come from a file. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
