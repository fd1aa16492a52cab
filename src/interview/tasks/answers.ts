import type { Day } from '#base/day.ts'
import { freeId } from '#interview/free-id.ts'
import type { Matter } from '#matter/matter.ts'
import { factAt, withFact } from '#matter/with-fact.ts'
import { cleared, holds, isSame } from './facts.ts'
import { isSaidNone, originAt, saidNoneOn, saidOfMonth, saidOn, withOrigin, withoutLostOrigins } from './origins.ts'
import { specialFields } from './special-fields.ts'
import { none, type TaskField } from './task.ts'

/** 答え. By the paths of the fields: a value, null for わからない, `none` for that there is none; undefined where nobody has answered. */
export type TaskValues = Readonly<Record<string, unknown>>

interface Asking {
  readonly fields: readonly TaskField[]
}

const specialOf = ({ path }: TaskField) => specialFields.find(({ at }) => at.test(path))

/** いまの答え. What the matter holds for the fields of a task. */
export function answersOf(matter: Matter, { fields }: Asking): TaskValues {
  return Object.fromEntries(fields.map((field) => [field.path, answerOf(matter, field)]))
}

function answerOf(matter: Matter, field: TaskField): unknown {
  const estimate = estimateAt(field)
  if (estimate !== null) return readEstimate(matter, estimate)
  const special = specialOf(field)
  if (special !== undefined) return special.read(matter, field.path)
  const told = factAt(matter, field.path)
  if (told === null) return isSaidNone(originAt(matter, field.path)) ? none : null
  if (told === undefined || field.choices.length === 0) return told
  if (field.kind === 'choice') return (field.choices.find(({ value }) => holds(told, value)) ?? { value: told }).value
  const all: readonly unknown[] = Array.isArray(told) ? told : []
  return field.choices.flatMap(({ value }) => (all.some((one) => holds(one, value)) ? [value] : []))
}

/**
 * 答えを入れる. The matter with the answers that are given, each said on that day; what is answered as before keeps its origin. `monthOnly` are
 * the paths of days of which only the month is remembered: their origin says so.
 */
export function withAnswers(
  matter: Matter,
  { fields }: Asking,
  values: TaskValues,
  on: Day,
  monthOnly: readonly string[] = [],
): Matter {
  const given = fields.filter(({ path }) => Object.hasOwn(values, path))
  const estimates = given.filter((field) => estimateAt(field) !== null)
  const start = given.some(({ path }) => path.startsWith('scenarios[0].')) ? withScenario(matter) : matter
  const told = given.reduce((now, field) => {
    const value = values[field.path]
    if (estimates.includes(field) || isSame(answerOf(now, field), value)) return now
    const next = withAnswer(now, field, value, on)
    return monthOnly.includes(field.path) ? withOrigin(next, field.path, saidOfMonth(field.path, on)) : next
  }, start)
  return withoutLostOrigins(withEstimates(told, estimates, values, on))
}

function withAnswer(matter: Matter, field: TaskField, value: unknown, on: Day): Matter {
  const { path } = field
  const special = specialOf(field)
  if (special !== undefined) return value === undefined ? matter : special.write(matter, path, value, on)
  if (value === undefined) return cleared(matter, path)
  if (value === none) return withOrigin(withFact(matter, path, null), path, saidNoneOn(on))
  if (value === null) return withOrigin(withFact(matter, path, null), path, null)
  return withOrigin(withFact(matter, path, joined(factAt(matter, path), value)), path, saidOn(on))
}

/** What a choice says, with what else the file tells of the same thing: the name of a lender, the share of an owner. */
function joined(told: unknown, chosen: unknown): unknown {
  if (Array.isArray(chosen)) {
    const all: readonly unknown[] = Array.isArray(told) ? told : []
    return chosen.map((one: unknown) => all.find((known) => holds(known, one)) ?? one)
  }
  if (chosen === null || typeof chosen !== 'object' || told === null || typeof told !== 'object') return chosen
  return { ...told, ...chosen }
}

/** A scenario that nobody has written yet, under a free id. */
function withScenario(matter: Matter): Matter {
  if ((matter.scenarios ?? []).length > 0) return matter
  return withFact(matter, 'scenarios', [{ id: freeId(matter) }])
}

interface Estimate {
  readonly path: string
  readonly index: number
}

/** 査定額. One of a list: it has no place of its own before there are others. */
function estimateAt({ path }: TaskField): Estimate | null {
  const [, list, index] = /^(.*\.brokerEstimates)\[(\d+)\]$/.exec(path) ?? []
  return list === undefined ? null : { path: list, index: Number(index) }
}

function readEstimate(matter: Matter, { path, index }: Estimate): unknown {
  const told = factAt(matter, path)
  if (!Array.isArray(told)) return index === 0 ? told : undefined
  const all: readonly unknown[] = told
  return all.length === 0 && index === 0 ? none : all[index]
}

function withEstimates(matter: Matter, fields: readonly TaskField[], values: TaskValues, on: Day): Matter {
  const [first] = fields
  const path = first === undefined ? undefined : estimateAt(first)?.path
  if (first === undefined || path === undefined) return matter
  const amounts = fields.map((field) => values[field.path]).filter((value) => typeof value === 'number')
  const next = amounts.length > 0 ? amounts : values[first.path] === none ? [] : null
  if (isSame(factAt(matter, path), next)) return matter
  return withOrigin(withFact(matter, path, next), path, next === null ? null : saidOn(on))
}
