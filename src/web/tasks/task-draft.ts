import type { Day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { monthAsAt } from '#interview/month-only.table.ts'
import type { TaskValues } from '#interview/tasks/answers.ts'
import { none, type TaskField } from '#interview/tasks/task.ts'
import { typedWords } from '#interview/tasks/value-words.ts'
import { type Draft, emptyDraft, type FieldKind, isMonthOnly, readDraft } from '#web/parts/draft.ts'

/** 書きかけの答え. What stands in the fields of a task: typed texts and chosen values, by their paths. */
export interface TaskDraft {
  readonly typed: Readonly<Record<string, Draft>>
  /** Undefined while nothing is chosen. */
  readonly chosen: Readonly<Record<string, unknown>>
}

/** Why an answer cannot be taken yet. */
export type FieldProblem =
  | { readonly kind: 'choose' | 'write' | 'one-of' }
  | { readonly kind: 'words'; readonly words: string }

const isChosen = ({ kind }: TaskField) => kind === 'choice' || kind === 'choices'

/** The field as the parts take it; null for one whose answers are chosen. */
export function typedFieldOf(field: TaskField): FieldKind | null {
  const { kind, label, usual, past, from, bounds, none: noneWords } = field
  if (kind === 'choice' || kind === 'choices') return null
  const monthAs = kind === 'day' ? monthAsAt(field.path) : undefined
  return {
    ...{ kind, label, isSingle: true },
    ...(usual === undefined ? {} : { usual }),
    ...(past === undefined ? {} : { past }),
    ...(from === undefined ? {} : { from }),
    ...(monthAs === undefined ? {} : { monthAs }),
    ...(bounds === undefined ? {} : { bounds }),
    ...(noneWords === undefined ? {} : { none: noneWords }),
  }
}

/** 書き始め. The fields as they stand when the task is entered: with what the matter holds. */
export function startDraft(fields: readonly TaskField[], told: TaskValues): TaskDraft {
  const typed = fields
    .filter((field) => !isChosen(field))
    .map((field) => [field.path, startOf(field, told[field.path])])
  const chosen = fields.filter(isChosen).map(({ path }) => [path, told[path]])
  return { typed: Object.fromEntries(typed), chosen: Object.fromEntries(chosen) }
}

function startOf(field: TaskField, value: unknown): Draft {
  if (value === undefined) return emptyDraft
  const text = typedWords(field, value)
  if (field.kind !== 'amount' || typeof value !== 'number') return { text, chosen: null }
  // What the matter holds has been asked about before.
  return { text, chosen: { kind: 'amount', low: yen(value), high: yen(value), isAbout: false, words: text } }
}

/** 直すところ. What is to be mended before the answers can be taken, by path. */
export function problemsIn(
  fields: readonly TaskField[],
  draft: TaskDraft,
  today: Day,
): ReadonlyMap<string, FieldProblem> {
  const found = fields.flatMap((field) => {
    const problem = problemOf(field, draft, today)
    return problem === null ? [] : [[field.path, problem] as const]
  })
  return new Map(found)
}

function problemOf(field: TaskField, draft: TaskDraft, today: Day): FieldProblem | null {
  const kind = typedFieldOf(field)
  if (kind === null)
    return draft.chosen[field.path] === undefined && field.isOptional !== true ? { kind: 'choose' } : null
  const typed = readDraft(kind, draft.typed[field.path] ?? emptyDraft, today)
  switch (typed.kind) {
    case 'empty':
      return field.isOptional === true ? null : { kind: 'write' }
    case 'ask':
      return { kind: 'one-of' }
    case 'unreadable':
      return { kind: 'words', words: typed.message }
    default:
      return null
  }
}

/** 答え. What the fields hold, once nothing is to be mended. */
export function valuesIn(fields: readonly TaskField[], draft: TaskDraft, today: Day): TaskValues {
  return Object.fromEntries(fields.map((field) => [field.path, valueIn(field, draft, today)]))
}

/** 月だけの答え. The paths of the days of which only the month was told. */
export function monthOnlyIn(fields: readonly TaskField[], draft: TaskDraft, today: Day): readonly string[] {
  return fields.flatMap((field) => {
    const kind = typedFieldOf(field)
    if (kind === null) return []
    const typed = readDraft(kind, draft.typed[field.path] ?? emptyDraft, today)
    return typed.kind === 'day' && isMonthOnly(typed) ? [field.path] : []
  })
}

function valueIn(field: TaskField, draft: TaskDraft, today: Day): unknown {
  const kind = typedFieldOf(field)
  if (kind === null) return draft.chosen[field.path]
  const typed = readDraft(kind, draft.typed[field.path] ?? emptyDraft, today)
  switch (typed.kind) {
    case 'unknown':
      return null
    case 'none':
      return none
    case 'amount':
      return typed.low
    case 'day':
      return typed.on
    case 'month':
      return typed.month
    case 'figure':
      return typed.value
    default:
      return undefined
  }
}
