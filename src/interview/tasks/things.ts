import type { Day } from '#base/day.ts'
import { freeId } from '#interview/free-id.ts'
import { type BudgetLineId, incomeLineIds } from '#matter/budget-items.ts'
import type { Matter } from '#matter/matter.ts'
import { referencesTo } from '#matter/references.ts'
import { factAt, withFact } from '#matter/with-fact.ts'
import { cleared, isSame } from './facts.ts'
import { saidOfMonth, saidOn, withOrigin, withoutLostOrigins } from './origins.ts'
import { withSelf } from './self.ts'
import { withNone, withoutNone } from './special-fields.ts'
import type { ThingsField } from './task.ts'

interface Asking {
  readonly things: ThingsField | null
}

/** The most things that a list of the file may hold. */
const mostThings = 200

/** ものを足す. The matter with a thing more, of a kind that the task offers; `day` where the task asks for one with it, or for its month alone. */
export function withThing(
  matter: Matter,
  { things }: Asking,
  kind: unknown,
  on: Day,
  day: Day | null = null,
  isMonthOnly = false,
): Matter {
  if (things === null || !things.kinds.some(({ value }) => isSame(value, kind))) return matter
  const { path, dayLabel } = things
  if (listAt(matter, path).length >= mostThings || (dayLabel !== null && day === null)) return matter
  const isIncome = path === 'budget.incomes'
  const { matter: peopled, self } = isIncome ? withSelf(matter) : { matter, self: '' }
  const id = freeId(peopled)
  const facts = factsOf(path, kind, { self, day, home: peopled.properties?.[0]?.id ?? '' })
  const list = listAt(peopled, path)
  const added = withFact(peopled, path, [...list, { id, ...facts }])
  const line: BudgetLineId | undefined = incomeLineIds.find((one) => one === `income.${String(kind)}`)
  const told = isIncome && line !== undefined ? withoutNone(added, line) : added
  return Object.keys(facts).reduce((now, field) => {
    const at = `${path}[${list.length}].${field}`
    return withOrigin(now, at, field === 'on' && isMonthOnly ? saidOfMonth(at, on) : saidOn(on))
  }, told)
}

interface Given {
  readonly self: string
  readonly day: Day | null
  readonly home: string
}

/** What a new thing is known by. */
function factsOf(path: string, kind: unknown, { self, day, home }: Given): Readonly<Record<string, unknown>> {
  switch (path) {
    case 'loans':
      return { purpose: kind }
    case 'statements':
      return { loan: kind }
    case 'condominiumArrears':
      return { property: kind }
    case 'people':
      return { relation: kind }
    case 'rights':
      return { property: home, kind }
    case 'budget.incomes':
      return { person: self, kind }
    case 'events':
      return { kind, on: day }
    default:
      return { kind }
  }
}

/** どれもない・わからない. The answer for a whole list, while nothing stands on it. */
export function withNothing(matter: Matter, { things }: Asking, answer: 'none' | 'unknown'): Matter {
  if (things === null || listAt(matter, things.path).length > 0) return matter
  const told = withFact(matter, things.path, answer === 'none' ? [] : null)
  return things.path === 'budget.incomes' && answer === 'none' ? withNone(told, incomeLineIds) : told
}

/** ものを消す. The matter without a thing, without what cannot be without it, and without a word of it anywhere. */
export function withoutThing(matter: Matter, { things }: Asking, id: string): Matter {
  if (things === null || !listAt(matter, things.path).some((one) => one.id === id)) return matter
  return withoutLostOrigins(without(matter, things.path, id))
}

function without(matter: Matter, path: string, id: string): Matter {
  const rest = listAt(matter, path).filter((one) => one.id !== id)
  let now = withFact(matter, path, rest)
  // From the last place to the first, so that what goes moves nothing that is still to be looked at.
  for (;;) {
    const at = referencesTo(now, id).findLast((one) => !one.startsWith('provenance.'))
    if (at === undefined) return now
    now = withoutReference(now, at)
  }
}

/** Lists of which each entry is a reference, or is nothing without it. */
const entry = /^(.*)\[(\d+)\](?:\.(?:person|right))?$/
/** Things that cannot be without what they refer to. */
const bound = /^(budget\.incomes|rights|condominiumArrears)\[(\d+)\]\.(?:person|property)$/

function withoutReference(matter: Matter, at: string): Matter {
  const [, list, index] = bound.exec(at) ?? []
  if (list !== undefined) return without(matter, list, listAt(matter, list)[Number(index)]?.id ?? '')
  const isFact = /^(?:events|budget\.expenses)\[\d+\]\.person$/.test(at)
  const [, entries, place] = isFact ? [] : (entry.exec(at) ?? [])
  if (entries === undefined) return cleared(matter, at)
  const told = factAt(matter, entries)
  const all: readonly unknown[] = Array.isArray(told) ? told : []
  return withFact(
    matter,
    entries,
    all.filter((_, one) => one !== Number(place)),
  )
}

function listAt(matter: Matter, path: string): readonly { readonly id: string }[] {
  const told = factAt(matter, path)
  // The paths of lists of things lead to lists of things.
  return Array.isArray(told) ? (told as readonly { readonly id: string }[]) : []
}
