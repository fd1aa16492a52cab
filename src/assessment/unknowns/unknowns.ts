import type { Way, WayContext, WayId } from '#assessment/ways/way.ts'
import { factAt } from '#matter/with-fact.ts'
import type { Domain } from './domain.ts'
import {
  type Assumed,
  assumptions,
  type Bounds,
  expanded,
  type Leaf,
  type Outlooks,
  outlooks,
  pathsOf,
  usualBounds,
} from './expand.ts'
import { figureOf, hullFigures, hullOf, type WayHull } from './hull.ts'

/** 分からないこと. One fact that is not known, and what hangs on it. */
export interface Unknown {
  readonly path: string
  readonly why: string
  /** Whether somebody has already answered わからない: it is not asked again. */
  readonly isAsked: boolean
  readonly domain: Domain | null
  /** The ways that heed it. */
  readonly ways: readonly WayId[]
  /** The ways that it opens or closes, or keeps from being told. */
  readonly decides: readonly WayId[]
  /** By how many yen knowing it narrows a way's total at least, of all ways the most; null where that cannot be told. */
  readonly narrows: number | null
}

/** 分からないことのまとめ. The unknowns, the one that tells most first, and what each way comes to in spite of them. */
export interface Unknowns {
  readonly unknowns: readonly Unknown[]
  /** 次の質問. The first of them that nobody has been asked; null where none is left. */
  readonly next: Unknown | null
  readonly hulls: readonly WayHull[]
}

/** What is not known of a matter, by trying each unknown fact over the values that it may have: a step for each way that is reckoned anew. */
export function* unknownsInSteps(
  context: WayContext,
  ways: readonly Way[],
  bounds: Bounds = usualBounds,
): Generator<void, Unknowns> {
  const looks = outlooks(context, ways, bounds)
  const asked = askedOf(context, ways)
  const values = new Map(asked.map(({ path }) => [path, assumptions(context, path)]))
  const moved = new Map<string, Moved>()
  for (const { path } of asked) moved.set(path, yield* movedBy(looks, ways, path, values.get(path) ?? []))
  const isBounded = (path: string) => (values.get(path) ?? []).length > 0
  const grown: Grown[] = []
  for (const way of ways) grown.push(yield* grownOf(looks, way, moved, isBounded, bounds))
  const hulls = grown
    .map(({ way, leaves, isWhole }) =>
      leaves === null ? beyond(way, pathsOf(way.lacks), moved) : hullOf(way.id, leaves, isWhole),
    )
    .filter(({ tried, dependsOn }) => tried.length > 0 || dependsOn.length > 0)
  const unknowns = asked
    .map(({ path, why }): Unknown => {
      const listing = ways.filter(({ lacks }) => pathsOf(lacks).includes(path)).map(({ id }) => id)
      const tells = moved.get(path)
      const heeding = ways.map(({ id }) => id).filter((id) => listing.includes(id) || tells?.ways.includes(id))
      const waiting = ways.filter(({ id, status }) => status === 'unknown' && listing.includes(id)).map(({ id }) => id)
      const domain = values.get(path)?.[0]?.domain ?? null
      return {
        ...{ path, why, isAsked: factAt(context.matter, path) === null, domain, ways: heeding },
        decides: domain === null ? waiting : (tells?.decides ?? []),
        narrows: domain === null ? null : Math.max(0, ...grown.map(({ leaves }) => narrowed(leaves ?? [], path))),
      }
    })
    .sort(byWeight)
  return { unknowns, next: unknowns.find(({ isAsked }) => !isAsked) ?? null, hulls }
}

/** Every missing fact once, in the order of the ways, then of the plan. */
function askedOf(
  { plan }: WayContext,
  ways: readonly Way[],
): readonly { readonly path: string; readonly why: string }[] {
  const all = [...ways.flatMap(({ lacks }) => lacks), ...plan.problems]
  const first = new Map<string, string>()
  for (const problem of all) {
    if (problem.kind === 'missing' && !first.has(problem.path)) first.set(problem.path, problem.why)
  }
  return [...first].map(([path, why]) => ({ path, why }))
}

interface Moved {
  readonly ways: readonly WayId[]
  readonly decides: readonly WayId[]
}

/** What one fact alone moves: the ways that come out differently for its values, and those that it opens or closes. */
function* movedBy(
  looks: Outlooks,
  ways: readonly Way[],
  path: string,
  values: readonly Assumed[],
): Generator<void, Moved> {
  const [first] = values
  if (first === undefined) return { ways: [], decides: [] }
  const isNamed = ({ lacks }: Way) => pathsOf(lacks).includes(path)
  const heeding = ways.filter((way) => isNamed(way) || (first.domain.reach !== 'way' && !isSettled(way)))
  const tried: { readonly id: WayId; readonly told: readonly (Way | null)[] }[] = []
  for (const { id } of heeding) {
    const told: (Way | null)[] = []
    for (const one of values) {
      yield
      const outlook = looks.way(id, [one])
      if (outlook !== null) told.push(outlook.way)
    }
    tried.push({ id, told })
  }
  const differing = (tell: (way: Way | null) => string) =>
    tried.filter(({ told }) => new Set(told.map(tell)).size > 1).map(({ id }) => id)
  return { ways: differing(shapeOf), decides: differing((way) => way?.status ?? 'unknown') }
}

/** A way that is closed and lacks nothing stays closed whatever is unknown: else it would say what it lacks. */
function isSettled({ status, lacks, money }: Way): boolean {
  return status === 'closed' && lacks.length === 0 && money === null
}

/** 道筋の形. What a hull is made of, as one text. */
export function shapeOf(way: Way | null): string {
  if (way === null) return ''
  const figures = hullFigures.map((figure) => figureOf(way, figure)?.value ?? '-')
  return [way.status, way.money?.ends, ...figures].join(' ')
}

interface Grown {
  readonly way: Way
  /** Null beyond the bounds. */
  readonly leaves: readonly Leaf[] | null
  /** Whether no unknown of the plan was passed over because it moved nothing by itself. */
  readonly isWhole: boolean
}

function* grownOf(
  looks: Outlooks,
  way: Way,
  moved: ReadonlyMap<string, Moved>,
  isBounded: (path: string) => boolean,
  bounds: Bounds,
): Generator<void, Grown> {
  const heeds = (path: string) => moved.get(path)?.ways.includes(way.id) ?? false
  const heeded = [...moved.keys()].filter(heeds)
  const isNew = (path: string) => !moved.has(path)
  const leaves = yield* expanded(looks, way.id, { heeded, isNew }, bounds)
  const own = pathsOf(way.lacks)
  const passedOver = pathsOf(looks.first.plan.problems).filter(
    (path) => !own.includes(path) && !heeds(path) && isBounded(path),
  )
  return { way, leaves, isWhole: passedOver.length === 0 }
}

/** Too many unknowns to try: the way depends on all of them. */
function beyond(way: Way, own: readonly string[], moved: ReadonlyMap<string, Moved>): WayHull {
  const others = [...moved].filter(([, { ways }]) => ways.includes(way.id)).map(([path]) => path)
  const dependsOn = [...new Set([...own, ...others])]
  return {
    ...{ way: way.id, statuses: [way.status], ends: [], figures: [], cover: 'none', tried: [], dependsOn },
  }
}

/** By how much the hull of the total shrinks at least, whatever value the fact turns out to have. */
function narrowed(leaves: readonly Leaf[], path: string): number {
  const values = new Set(
    leaves.flatMap(({ assumed }) => assumed.filter((one) => one.path === path).map(({ words }) => words)),
  )
  if (values.size === 0) return 0
  const left = [...values].map((words) =>
    widthOfTotal(leaves.filter(({ assumed }) => assumed.every((one) => one.path !== path || one.words === words))),
  )
  return widthOfTotal(leaves) - Math.max(...left)
}

function widthOfTotal(leaves: readonly Leaf[]): number {
  const totals = leaves.flatMap(({ way }) => way?.money?.total?.value ?? [])
  return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals)
}

/** What has not been asked before what was answered わからない; then what decides most ways, narrows most, and most ways heed. */
function byWeight(one: Unknown, other: Unknown): number {
  return (
    Number(one.isAsked) - Number(other.isAsked) ||
    other.decides.length - one.decides.length ||
    (other.narrows ?? 0) - (one.narrows ?? 0) ||
    other.ways.length - one.ways.length
  )
}
