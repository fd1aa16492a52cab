import type { Day } from '#base/day.ts'
import type { FirstAnswers } from '#interview/first-answers.ts'
import { type FirstField, firstMissedField } from '#interview/first-questions.table.ts'
import { type FirstQuestion, firstQuestions } from '#interview/first-questions.ts'
import type { Typed } from '#reading/typed.ts'
import { usualAmounts } from '#reading/usual-amounts.table.ts'
import { emptyDraft, type FieldKind, type Read, readDraft } from '#web/parts/draft.ts'
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
  title: '最初に払えなかったのは、いつですか',
  reason: 'その月から、いまの段階と、これから届く手紙の時期を数えるためです。',
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

/** The field as the parts take it; null for one whose answers are chosen. */
export function typedFieldOf({ kind, path, label }: FirstField): FieldKind | null {
  if (kind === 'choice') return null
  const amounts = usual[path]
  return {
    ...{ kind, label, isSingle: true },
    ...(amounts === undefined ? {} : { usual: amounts }),
    ...(past.includes(path) ? { past: true } : {}),
  }
}

/** What is to be mended before the next room, by path. */
export function problemsOf(question: FirstQuestion, visit: Visit, today: Day): ReadonlyMap<string, string> {
  const problems = shownFields(question, visit).flatMap((field): readonly (readonly [string, string])[] => {
    const problem = problemOf(field, visit, today)
    return problem === null ? [] : [[field.path, problem]]
  })
  return new Map(problems)
}

const choose = '一つ選んでください。分からないときは「わからない」を選べます。'
const write = '書いてください。分からないときは「わからない」を押してください。'

function problemOf(field: FirstField, visit: Visit, today: Day): string | null {
  if (field.kind === 'choice') return visit.choices[field.path] === undefined ? choose : null
  const typed = typedOf(field, visit, today)
  switch (typed?.kind) {
    case 'empty':
      return write
    case 'ask':
      return '上の二つから、どちらかを押してください。'
    case 'unreadable':
      return typed.message
    default:
      return null
  }
}

function isAnswered(question: FirstQuestion, visit: Visit, today: Day): boolean {
  return problemsOf(question, visit, today).size === 0
}

function typedOf(field: FirstField, { drafts }: Visit, today: Day): Typed<Read> | null {
  const kind = typedFieldOf(field)
  return kind === null ? null : readDraft(kind, drafts[field.path] ?? emptyDraft, today)
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
  // The table of questions gives each path the kind of its field, so the values fit.
  return { ...answers, ...dated, ...Object.fromEntries(own) } as FirstAnswers
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
