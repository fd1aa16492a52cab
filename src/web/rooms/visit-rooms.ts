import type { Day } from '#base/day.ts'
import type { FirstAnswers, MonthOnlyKey } from '#interview/first-answers.ts'
import { type FirstField, firstMissedField, questionWords } from '#interview/first-questions.table.ts'
import { type FirstQuestion, firstQuestions } from '#interview/first-questions.ts'
import { monthAsAt } from '#interview/month-only.table.ts'
import type { Typed, Unreadable } from '#reading/typed.ts'
import { usualAmounts } from '#reading/usual-amounts.table.ts'
import { emptyDraft, type FieldKind, isMonthOnly, type Read, readDraft } from '#web/parts/draft.ts'
import type { Visit } from './visit.ts'

/** 部屋. What stands behind the addresses /1, /2 and so on, in their order. */
export type Room =
  | { readonly kind: 'letters' }
  | { readonly kind: 'question'; readonly question: FirstQuestion }
  | { readonly kind: 'result' }

/** 部屋の並び. The rooms of this visit, what has been answered so far, and how many rooms stand open. */
export interface Rooms {
  readonly rooms: readonly Room[]
  readonly answers: FirstAnswers
  /** The rooms up to this number may be entered; 0 where nothing has begun. */
  readonly open: number
}

/** The question of the room that a month begins with. */
const monthQuestion: FirstQuestion = {
  id: 'first-missed',
  ...questionWords['first-missed'],
  fields: [firstMissedField],
}

/** The rooms of a visit. An answer counts only where its question is asked: what was typed on another way in changes nothing. */
export function roomsOf(visit: Visit, today: Day): Rooms {
  const { start, letters } = visit
  let answers: FirstAnswers = { start: start ?? 'letter', letters: start === 'letter' ? (letters ?? []) : [] }
  if (start === null) return { rooms: [], answers, open: 0 }
  const rooms: Room[] = []
  let open: number | null = null
  const ask = (room: Room, isAnswered: boolean) => {
    rooms.push(room)
    if (!isAnswered) open ??= rooms.length
  }
  const askQuestion = (question: FirstQuestion) => {
    ask({ kind: 'question', question }, isAnswered(question, visit, today))
    answers = withFields(answers, shownFields(question, visit), visit, today)
  }
  if (start === 'letter') ask({ kind: 'letters' }, letters !== null)
  if (start === 'month') askQuestion(monthQuestion)
  for (let index = 0; ; index += 1) {
    const question = firstQuestions(answers)[index]
    if (question === undefined) break
    askQuestion(question)
  }
  rooms.push({ kind: 'result' })
  return { rooms, answers, open: open ?? rooms.length }
}

/** Fields that wait for another answer of the same question. */
const waits: Readonly<Partial<Record<FirstField['path'], { readonly path: string; readonly value: string }>>> = {
  soldOn: { path: 'home', value: 'sold' },
  incomeBackIn: { path: 'incomeFall', value: 'for-a-time' },
}

/** 見せる欄. The fields of a question that its own answers call for. */
export function shownFields({ fields }: FirstQuestion, { choices }: Visit): readonly FirstField[] {
  return fields.filter(({ path }) => {
    const wait = waits[path]
    return wait === undefined || choices[wait.path] === wait.value
  })
}

/** The usual amounts of a field of money, outside which a slip of 円 and 万円 is asked about. */
const usual: Readonly<Partial<Record<FirstField['path'], FieldKind['usual']>>> = {
  balance: usualAmounts.balance,
  price: usualAmounts.price,
  instalment: usualAmounts.instalment,
}

/** What is behind the person: a year left out is then the last possible one. */
const past: readonly FirstField['path'][] = [
  ...(['firstMissedMonth', 'lastPaidOn', 'soldOn'] as const),
  ...(['dates.receivedOn', 'dates.subrogatedOn', 'dates.acceleratedOn'] as const),
]

/** What is printed on a letter, and lies after the day on which it came. */
const printed: readonly FirstField['path'][] = ['dates.deadlineOn', 'dates.openingOn']

/** 受け取った日. As it is typed in this visit; null while it is not certain. */
export function receivedIn({ drafts }: Pick<Visit, 'drafts'>, today: Day): Day | null {
  const draft = drafts['dates.receivedOn']
  const typed = draft === undefined ? null : readDraft({ kind: 'day', label: '', past: true }, draft, today)
  return typed?.kind === 'day' ? typed.on : null
}

/** The field as the parts take it; null for one whose answers are chosen. */
export function typedFieldOf({ kind, path, label }: FirstField, from: Day | null = null): FieldKind | null {
  if (kind === 'choice') return null
  const amounts = usual[path]
  const monthAs = kind === 'day' ? monthAsAt(path) : undefined
  return {
    ...{ kind, label, isSingle: true },
    ...(amounts === undefined ? {} : { usual: amounts }),
    ...(past.includes(path) ? { past: true } : {}),
    ...(from === null || !printed.includes(path) ? {} : { from }),
    ...(monthAs === undefined ? {} : { monthAs }),
  }
}

/** 直すところ. What is to be mended: to choose, to write, to pick one of two senses, or what could not be read. */
export type FieldProblem = { readonly kind: 'choose' | 'write' | 'pick' } | Unreadable

/** What is to be mended before the next room, by path. */
export function problemsOf(question: FirstQuestion, visit: Visit, today: Day): ReadonlyMap<string, FieldProblem> {
  const problems = shownFields(question, visit).flatMap((field): readonly (readonly [string, FieldProblem])[] => {
    const problem = problemOf(field, visit, today)
    return problem === null ? [] : [[field.path, problem]]
  })
  return new Map(problems)
}

function problemOf(field: FirstField, visit: Visit, today: Day): FieldProblem | null {
  if (field.kind === 'choice') return visit.choices[field.path] === undefined ? { kind: 'choose' } : null
  const typed = typedOf(field, visit, today)
  switch (typed?.kind) {
    case 'empty':
      return { kind: 'write' }
    case 'ask':
      return { kind: 'pick' }
    case 'unreadable':
      return typed
    default:
      return null
  }
}

function isAnswered(question: FirstQuestion, visit: Visit, today: Day): boolean {
  return problemsOf(question, visit, today).size === 0
}

function typedOf(field: FirstField, visit: Visit, today: Day): Typed<Read> | null {
  const kind = typedFieldOf(field, receivedIn(visit, today))
  return kind === null ? null : readDraft(kind, visit.drafts[field.path] ?? emptyDraft, today)
}

function withFields(answers: FirstAnswers, fields: readonly FirstField[], visit: Visit, today: Day): FirstAnswers {
  const found = fields.flatMap((field) => {
    const value = answerOf(field, visit, today)
    return value === undefined ? [] : [{ path: field.path, value }]
  })
  const ofDates = found.flatMap(({ path, value }) => (path.startsWith('dates.') ? [[path.slice(6), value]] : []))
  const own = found.flatMap(({ path, value }) => (path.startsWith('dates.') ? [] : [[path, value]]))
  const dates = { ...answers.dates, ...Object.fromEntries(ofDates) }
  const dated = Object.keys(dates).length === 0 ? {} : { dates }
  const ofMonth = monthOnlyKeys.filter((key) =>
    fields.some((field) => field.path === key && isOfMonth(field, visit, today)),
  )
  const monthOnly = [...(answers.monthOnly ?? []), ...ofMonth]
  const rough = monthOnly.length === 0 ? {} : { monthOnly }
  // The table of questions gives each path the kind of its field, so the values fit.
  return { ...answers, ...dated, ...Object.fromEntries(own), ...rough } as FirstAnswers
}

const monthOnlyKeys: readonly MonthOnlyKey[] = ['soldOn', 'lastPaidOn', 'dates.receivedOn']

function isOfMonth(field: FirstField, visit: Visit, today: Day): boolean {
  const typed = typedOf(field, visit, today)
  return typed?.kind === 'day' && isMonthOnly(typed)
}

function answerOf(field: FirstField, visit: Visit, today: Day): string | number | null | undefined {
  if (field.kind === 'choice') return visit.choices[field.path]
  const typed = typedOf(field, visit, today)
  switch (typed?.kind) {
    case 'unknown':
      return null
    case 'amount':
      return typed.low
    case 'day':
      return typed.on
    case 'month':
      return typed.month
    default:
      return undefined
  }
}
