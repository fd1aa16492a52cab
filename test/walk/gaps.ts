import { addDays, type Day, day, dayInMonth, daysBetween, isDay, isMonth, monthOf } from '#base/day.ts'
import { type Matter, matterJsonSchema } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { anchor } from './values.ts'

// What a household knows is less than what is true: facts are left out of a matter that tells all, and days are misread.

/** What this file reads of the JSON Schema of a matter. */
export interface Shape {
  readonly anyOf?: readonly Shape[]
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly additionalProperties?: Shape | boolean
  readonly enum?: readonly string[]
}

/** The JSON Schema is made by one call and read as far as `Shape` goes. */
export const matterShape = matterJsonSchema() as Shape

/** A fact may be null; what may not be holds the file together. */
const isFact = ({ anyOf }: Shape) => anyOf?.some(({ type }) => type === 'null') === true
const within = (shape: Shape): Shape => shape.anyOf?.find(({ type }) => type !== 'null') ?? shape

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Place {
  readonly path: string
  readonly value: Json
  readonly shape: Shape
  readonly keys: readonly (string | number)[]
}

/** Every place of a matter, from the outside in, with its path as problems name it. */
export function* placesOf(
  value: Json,
  shape: Shape,
  path = '',
  keys: readonly (string | number)[] = [],
): Generator<Place> {
  if (path !== '') yield { path, value, shape, keys }
  const inner = within(shape)
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* placesOf(item, inner.items ?? {}, `${path}[${index}]`, [...keys, index])
    return
  }
  for (const [key, item] of Object.entries(value)) {
    const more = typeof inner.additionalProperties === 'object' ? inner.additionalProperties : {}
    yield* placesOf(item, inner.properties?.[key] ?? more, path === '' ? key : `${path}.${key}`, [...keys, key])
  }
}

/** The same with one place set, or left out where the value is undefined. */
export function withValue<T>(whole: T, keys: readonly (string | number)[], value: unknown): T {
  const [key, ...rest] = keys
  if (key === undefined || whole === null || typeof whole !== 'object') return whole
  const copy: unknown = Array.isArray(whole) ? [...whole] : { ...whole }
  const inner = Reflect.get(Object(copy), key)
  if (rest.length > 0) Reflect.set(Object(copy), key, withValue(inner, rest, value))
  else if (value === undefined) Reflect.deleteProperty(Object(copy), key)
  else Reflect.set(Object(copy), key, value)
  // A copy of the whole with one place changed has its type as far as the schema's facts go; the parser looks once more.
  return copy as T
}

/** What is left out of a matter: how much of it, by which draw, which lists were never asked for, and how many days are misread. */
export interface Gaps {
  readonly draw: number
  readonly percent: number
  readonly unasked: readonly string[]
  readonly misread: number
}

/** A number from 0 to 99 for each place: the same draw leaves out the same facts. */
function chance(draw: number, path: string): number {
  let hash = draw >>> 0
  for (const letter of path) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % 100
}

/** What a fact was before it was left out. */
export interface Hidden {
  readonly path: string
  readonly keys: readonly (string | number)[]
  readonly value: unknown
}

/** The matter as the household can tell it, and the facts that are left out of it. */
export function withGaps(told: Matter, gaps: Gaps): { readonly matter: Matter; readonly hidden: readonly Hidden[] } {
  const { draw, percent, unasked, misread } = gaps
  if (percent + misread + unasked.length === 0) return { matter: told, hidden: [] }
  const asked = unasked.length === 0 ? told : holdingTogether(without(told, unasked))
  const whole = jsonOf(asked)
  const hidden: Hidden[] = []
  for (const { path, value, shape, keys } of placesOf(jsonOf(asked), matterShape)) {
    const outer = hidden.at(-1)?.path
    const isInside = outer !== undefined && (path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`))
    if (keys.length < 2 || !isFact(shape) || value === null || path.startsWith('provenance') || isInside) continue
    const isMisread = typeof value === 'string' && isDay(value) && chance(draw + 1, path) < misread
    if (isMisread) set(whole, keys, misreadDay(value, (chance(draw + 2, path) - 80) * 30))
    if (chance(draw, path) >= percent) continue
    set(whole, keys, chance(draw + 3, path) < 50 ? null : undefined)
    hidden.push({ path, keys, value })
  }
  return { matter: holdingTogether(whole), hidden }
}

function without(told: Matter, lists: readonly string[]): object {
  return Object.fromEntries(Object.entries(told).filter(([list]) => !lists.includes(list)))
}

/** Another day, as far as a file can hold it. */
const misreadDay = (on: Day, days: number) => (days > daysBetween(on, lastDay) ? lastDay : addDays(on, days))

/** Writes into a copy that nobody else holds. */
function set(whole: object, keys: readonly (string | number)[], value: unknown): void {
  const holder = keys.slice(0, -1).reduce<object>((inner, key) => Object(Reflect.get(inner, key)), whole)
  Reflect.set(holder, keys.at(-1) ?? '', value)
}

/** A matter as plain JSON: without keys that hold nothing. */
export function jsonOf(matter: object): { readonly [key: string]: Json } {
  return JSON.parse(JSON.stringify(matter))
}

/** Without what leads nowhere any more: a reference becomes unknown, or the thing goes that cannot be without it. */
export function holdingTogether(matter: object): Matter {
  let whole: object = jsonOf(matter)
  for (let round = 0; round < 20; round += 1) {
    const parsed = matterFrom(whole)
    if ('matter' in parsed) return parsed.matter
    const places = new Map([...placesOf(jsonOf(whole), matterShape)].map((place) => [place.path, place]))
    for (const { path } of parsed.issues.toReversed()) {
      const place = places.get(path) ?? places.get(path.replace(/\.[^.]+$/, ''))
      if (place === undefined) throw new Error(`${path}: ${JSON.stringify(parsed.issues)}`)
      whole = withoutPlace(whole, place)
    }
  }
  throw new Error('This matter does not come to hold together')
}

function withoutPlace(whole: object, { keys, shape, path }: Place): object {
  if (isFact(shape)) return withValue(whole, keys, null)
  const at = path.startsWith('provenance') ? keys.length - 1 : keys.findLastIndex((key) => typeof key === 'number')
  const [list, index] = [keys.slice(0, at), keys[at]]
  if (typeof index === 'string') return withValue(whole, [...list, index], undefined)
  const items: unknown = list.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), whole)
  if (!Array.isArray(items)) throw new Error(`No list at ${path}`)
  return withValue(
    whole,
    list,
    items.filter((_, one) => one !== index),
  )
}

/** The last day that a file may hold. */
const lastDay = day('2199-12-31')

/** The same matter, all of it so many days later or earlier, as far as a file can hold the day. */
export function moved<T extends object>(things: T, days: number): T {
  const later = (on: Day) => {
    const moved = addDays(on, days)
    return moved > lastDay ? lastDay : moved
  }
  return JSON.parse(JSON.stringify(things), (_, value) => {
    if (typeof value !== 'string' || days === 0) return value
    if (isDay(value)) return later(value)
    return isMonth(value) ? monthOf(later(dayInMonth(value, 15))) : value
  })
}

/** A thing told as of the anchor, as of another day. */
export function movedTo<T extends object>(thing: T, on: Day): T {
  return moved(thing, daysBetween(anchor, on))
}
