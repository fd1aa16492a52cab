import { figureOf, type WayHull } from '#assessment/unknowns/hull.ts'
import type { Learns, Way, WayId } from '#assessment/ways/way.ts'
import { addMonths, dayNumber } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { type ComparedPlan, countedFrom, leavesGuarantors, peopleAs } from './ways-compare.ts'

/** 大切にすること. By what the ways can be put in order; `usual` is the order in which every plan tells them, and ranks nothing. */
export const priorities = ['usual', 'keep-home', 'low-monthly', 'ends-early', 'guarantor', 'unnoticed'] as const

export type Priority = (typeof priorities)[number]

/** 払うものの種類. What the monthly amount of a way holds: only like is held against like (docs/ranges.md). */
export type Housing = 'kept' | 'rented' | 'left'

/** 順番の一つ. Ways that cannot be told apart stand together; `order` is null where the file does not tell enough to place them. */
export interface OrderPlace {
  readonly order: number | null
  readonly ways: readonly WayId[]
}

/** 比べられるもの同士. One row of places; `housing` is null where all ways stand in one. */
export interface OrderPart {
  readonly housing: Housing | null
  readonly places: readonly OrderPlace[]
}

/** 道の順番. The closed ways stand apart, in their usual order. */
export interface WayOrder {
  readonly parts: readonly OrderPart[]
  readonly closed: readonly WayId[]
}

type Secrecy = NonNullable<NonNullable<Matter['wishes']>['secrecy']>

/** 希望から. The priority that the wishes of the matter name: the home before secrecy; without a wish none. */
export function priorityOf(wishes: Matter['wishes']): Priority {
  if (wishes?.keepHome === true) return 'keep-home'
  return (wishes?.secrecy ?? []).length > 0 ? 'unnoticed' : 'usual'
}

/**
 * 順番. The ways by what matters to the household. A figure that unknown facts may move is an interval: ways whose intervals overlap, or are joined
 * by one that overlaps both, are told as equal, and stand in the usual order. What cannot be told comes last.
 */
export function wayOrder(
  plan: ComparedPlan,
  hulls: readonly WayHull[],
  priority: Priority,
  secrecy: Secrecy = [],
): WayOrder {
  const open = plan.ways.filter(({ status }) => status !== 'closed')
  const closed = plan.ways.filter(({ status }) => status === 'closed').map(({ id }) => id)
  if (priority === 'usual') return { parts: [partOf(null, [{ order: null, ways: open.map(({ id }) => id) }])], closed }
  const keys = keysOf(plan, hulls, secrecy)[priority]
  if (priority !== 'low-monthly') return { parts: [partOf(null, placesBy(open, keys))], closed }
  const kinds = [...new Set(open.map(housingOf))]
  return {
    parts: kinds.map((kind) =>
      partOf(
        kind,
        placesBy(
          open.filter((way) => housingOf(way) === kind),
          keys,
        ),
      ),
    ),
    closed,
  }
}

function partOf(housing: Housing | null, places: readonly OrderPlace[]): OrderPart {
  return { housing, places }
}

/** A way that keeps the home pays for it, a leaseback pays its rent; all else leaves the next home to be paid besides. */
function housingOf({ home }: Way): Housing {
  return home.outcome === 'kept' ? 'kept' : home.outcome === 'rented' ? 'rented' : 'left'
}

/** 端から端まで. From the least to the most that a measure may be; less stands before more. */
type Interval = readonly [low: number, high: number]
type Key = (way: Way) => Interval | null

const exactly = (value: number): Interval => [value, value]

function keysOf(
  plan: ComparedPlan,
  hulls: readonly WayHull[],
  secrecy: Secrecy,
): Readonly<Record<Exclude<Priority, 'usual'>, readonly Key[]>> {
  const hullOf = ({ id }: Way) => hulls.find(({ way }) => way === id)
  const audience = audienceOf(secrecy)
  const learning = (answer: Learns['answer']) => (way: Way) =>
    exactly(way.learns.filter((one) => audience.includes(one.who) && one.answer === answer).length)
  return {
    'keep-home': [
      ({ home }) => exactly(homes.indexOf(home.outcome)),
      ({ status }) => exactly(statuses.indexOf(status)),
    ],
    'low-monthly': [(way) => perMonth(way, hullOf(way))],
    'ends-early': [(way) => endOf(plan, way, hullOf(way))],
    guarantor: [(way) => askedOfGuarantors(plan, way, hullOf(way))],
    unnoticed: [learning('yes'), learning('possible')],
  }
}

/** What keeps a roof first: the own home, the same home for rent, what leaves it as it is, what sells it. */
const homes: readonly Way['home']['outcome'][] = ['kept', 'rented', 'unchanged', 'sold', 'none']
const statuses: readonly Way['status'][] = ['open', 'unknown', 'closed']

/** Whether every unknown that moves the way was tried, so that its figures lie within what is told. */
const isBounded = (hull: WayHull) => hull.cover !== 'none' && hull.dependsOn.length === 0

function perMonth(way: Way, hull: WayHull | undefined): Interval | null {
  return rangeOf(way, hull, 'perMonth')
}

function rangeOf(way: Way, hull: WayHull | undefined, figure: 'perMonth' | 'months'): Interval | null {
  if (hull !== undefined && !isBounded(hull)) return null
  const moved = hull?.figures.find((one) => one.figure === figure)
  if (moved !== undefined) return [moved.low.value, moved.high.value]
  const own = figureOf(way, figure)
  return own === null ? null : exactly(own.value)
}

/** The day on which nothing is owed any more; never is later than every day. */
function endOf(plan: ComparedPlan, way: Way, hull: WayHull | undefined): Interval | null {
  const ends = hull?.ends ?? [way.money?.ends ?? 'unknown']
  if (ends.includes('unknown') || (hull !== undefined && !isBounded(hull))) return null
  const isLasting = (end: (typeof ends)[number]) => end !== 'ends'
  if (ends.every(isLasting)) return exactly(Number.POSITIVE_INFINITY)
  const months = rangeOf(way, hull, 'months')
  if (months === null) return null
  const from = countedFrom(plan, way.id)
  const [low, high] = months.map((count) => dayNumber(addMonths(from, count)))
  if (low === undefined || high === undefined) return null
  return [low, ends.some(isLasting) ? Number.POSITIVE_INFINITY : high]
}

/** The most that can be asked of one guarantor; null where it is not known, or may be otherwise. */
function askedOfGuarantors(plan: ComparedPlan, way: Way, hull: WayHull | undefined): Interval | null {
  const concerned = peopleAs(plan, ['jointGuarantor'])
  if (concerned.length === 0) return null
  if (leavesGuarantors(plan, way.id)) return exactly(0)
  const told = way.people.filter(({ person }) => concerned.includes(person))
  const amounts = told.flatMap(({ owes }) => owes?.value ?? [])
  const isMoved = hull !== undefined && (!isBounded(hull) || hull.figures.length > 0)
  if (isMoved || told.length < concerned.length || amounts.length < told.length) return null
  return exactly(Math.max(...amounts))
}

/** 知られたくない相手. Those whom the wishes name; without a wish everybody. The gazette and the site of the courts are for all to read. */
function audienceOf(secrecy: Secrecy): readonly Learns['who'][] {
  const named = secrecy.map((one): Learns['who'] => (one === 'workplace' ? 'employer' : one))
  return named.length === 0
    ? ['family', 'neighbours', 'employer', 'gazette', 'court-site']
    : [...named, 'gazette', 'court-site']
}

/** Places by the first key, and within a place by the next; what a key does not tell comes last, without a place. */
function placesBy(ways: readonly Way[], keys: readonly Key[]): readonly OrderPlace[] {
  let order = 0
  const numbered = (classes: readonly Placed[]) =>
    classes.map(({ ways: own, isTold }): OrderPlace => {
      if (isTold) order += 1
      return { order: isTold ? order : null, ways: own.map(({ id }) => id) }
    })
  return numbered(classesBy(ways, keys))
}

interface Placed {
  readonly ways: readonly Way[]
  readonly isTold: boolean
}

function classesBy(ways: readonly Way[], keys: readonly Key[]): readonly Placed[] {
  const [key, ...rest] = keys
  if (ways.length === 0) return []
  if (key === undefined) return [{ ways, isTold: true }]
  const measured = ways.flatMap((way) => {
    const interval = key(way)
    return interval === null ? [] : [{ way, interval }]
  })
  const told = apart(measured).flatMap((group) =>
    classesBy(
      ways.filter((way) => group.includes(way)),
      rest,
    ),
  )
  const untold = ways.filter((way) => !measured.some((one) => one.way === way))
  return untold.length === 0 ? told : [...told, { ways: untold, isTold: false }]
}

/** 重ならない組. Groups of ways whose intervals lie wholly apart, the lower first. */
function apart(measured: readonly { readonly way: Way; readonly interval: Interval }[]): readonly (readonly Way[])[] {
  const sorted = measured.toSorted((one, other) => one.interval[0] - other.interval[0] || 0)
  const groups: Way[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const { way, interval } of sorted) {
    const [low, high] = interval
    const group = groups.at(-1)
    if (group === undefined || low > reach) groups.push([way])
    else group.push(way)
    reach = Math.max(reach, high)
  }
  return groups
}
