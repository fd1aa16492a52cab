import type { Day } from '#base/day.ts'
import { monthAsAt } from '#interview/month-only.table.ts'
import type { Matter } from '#matter/matter.ts'
import { monthOnlyNotes } from '#matter/month-only.ts'
import { factAt, withFact } from '#matter/with-fact.ts'
import { isSame } from './facts.ts'

type Provenance = NonNullable<Matter['provenance']>
export type Origin = Provenance[string][string]

/** 出どころの鍵. The thing that a fact belongs to, and the fact's name in the side map of origins. */
interface OriginKey {
  readonly thing: string
  readonly field: string
}

const noneNote = 'ないと答えました。'

/** 聞いた. Said on a day. */
export const saidOn = (on: Day): Origin => ({ from: 'said', on })

/** ないと聞いた. The file holds null for it; this tells it apart from わからない. */
export const saidNoneOn = (on: Day): Origin => ({ from: 'said', on, note: noneNote })

/** 月だけ聞いた. A day of which only the month is remembered, and which end of it stands for it. */
export const saidOfMonth = (path: string, on: Day): Origin => ({
  ...{ from: 'said', on },
  note: monthOnlyNotes[monthAsAt(path)?.end ?? 'last'],
})

export const isSaidNone = (origin: Origin | null): boolean => origin?.note === noneNote

/** The key of a path; null where it lies in no thing with an id. A list within a thing has one origin for all of it. */
function originKey(matter: Matter, path: string): OriginKey | null {
  const parts = path.match(/[^.[\]]+|\[\d+\]/g) ?? []
  let at = ''
  let key: { thing: string; fields: string[] } | null = null
  for (const part of parts) {
    at = part.startsWith('[') || at === '' ? `${at}${part}` : `${at}.${part}`
    const thing = factAt(matter, `${at}.id`)
    if (part.startsWith('[') && typeof thing === 'string') key = { thing, fields: [] }
    else if (part.startsWith('[')) break
    else key?.fields.push(part)
  }
  return key === null || key.fields.length === 0 ? null : { thing: key.thing, field: key.fields.join('.') }
}

export function originAt(matter: Matter, path: string): Origin | null {
  const key = originKey(matter, path)
  return key === null ? null : (matter.provenance?.[key.thing]?.[key.field] ?? null)
}

/** 出どころを書く. The matter with the origin of a fact; without one where it is null. */
export function withOrigin(matter: Matter, path: string, origin: Origin | null): Matter {
  const key = originKey(matter, path)
  if (key === null) return matter
  const { [key.field]: _, ...others } = matter.provenance?.[key.thing] ?? {}
  const own = origin === null ? others : { ...others, [key.field]: origin }
  return withProvenance(matter, { ...matter.provenance, [key.thing]: own })
}

/** 残らない出どころ. The matter without the origins of what it no longer holds, and without letters in them that are gone. */
export function withoutLostOrigins(matter: Matter): Matter {
  if (matter.provenance === null || matter.provenance === undefined) return matter
  const things = thingsOf(matter)
  const letters = new Set((matter.letters ?? []).map(({ id }) => id))
  const kept = Object.entries(matter.provenance).map(([thing, fields]) => {
    const found = things.get(thing)
    const told = Object.entries(fields).filter(([field]) => found !== undefined && factIn(found, field) !== undefined)
    return [thing, Object.fromEntries(told.map(([field, origin]) => [field, withLetterIn(origin, letters)]))] as const
  })
  return withProvenance(matter, Object.fromEntries(kept))
}

function withLetterIn(origin: Origin, letters: ReadonlySet<string>): Origin {
  if (typeof origin.letter !== 'string' || letters.has(origin.letter)) return origin
  const { letter: _, ...rest } = origin
  return rest
}

/** Things without an origin have no row; a matter without any has no map. */
function withProvenance(matter: Matter, provenance: Provenance): Matter {
  const rows = Object.entries(provenance).filter(([, fields]) => Object.keys(fields).length > 0)
  if (isSame(Object.fromEntries(rows), matter.provenance ?? {})) return matter
  if (rows.length > 0) return withFact(matter, 'provenance', Object.fromEntries(rows))
  const { provenance: _, ...rest } = matter
  return rest
}

function thingsOf(value: unknown, found: Map<string, object> = new Map()): ReadonlyMap<string, object> {
  if (value === null || typeof value !== 'object') return found
  if ('id' in value && typeof value.id === 'string' && !found.has(value.id)) found.set(value.id, value)
  for (const [key, inner] of Object.entries(value)) if (key !== 'provenance') thingsOf(inner, found)
  return found
}

function factIn(thing: object, dotted: string): unknown {
  return dotted.split('.').reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    return Reflect.get(value, key)
  }, thing)
}
