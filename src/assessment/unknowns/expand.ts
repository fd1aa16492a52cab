import { budgetOf } from '#assessment/budget/budget.ts'
import { wayContextFor } from '#assessment/way-context.ts'
import { wayFor } from '#assessment/ways/all.ts'
import type { Way, WayContext, WayId } from '#assessment/ways/way.ts'
import type { Problem } from '#matter/problem.ts'
import { withFact } from '#matter/with-fact.ts'
import type { Domain, PossibleValue } from './domain.ts'
import { domainOf } from './domains.ts'

/** 仮に置いた値. One unknown fact with one of the values that it may have. */
export interface Assumed extends PossibleValue {
  readonly path: string
  readonly domain: Domain
}

/** 枝の先. A way reckoned with every unknown that it touches set to one value; null where the law does not reach. */
export interface Leaf {
  readonly assumed: readonly Assumed[]
  readonly way: Way | null
  /** What it still lacks, and no domain bounds. */
  readonly open: readonly string[]
}

/** 広げ方. How far one plan is expanded: how often its base is reckoned anew, and how many leaves one way may have. */
export interface Bounds {
  readonly plans: number
  readonly leaves: number
}

export const usualBounds: Bounds = { plans: 24, leaves: 64 }

/** 仮の値で考えた見通し. The ways of one matter under assumed values; each base and each way is reckoned once. */
export interface Outlooks {
  readonly first: WayContext
  /** Null once the bound on plans is used up. */
  readonly context: (assumed: readonly Assumed[]) => WayContext | null
  readonly way: (id: WayId, assumed: readonly Assumed[]) => Outlook | null
}

export interface Outlook {
  readonly context: WayContext
  readonly way: Way | null
}

const keyOf = (assumed: readonly Assumed[]) =>
  assumed
    .map(({ path, value }) => `${path}=${JSON.stringify(value)}`)
    .sort()
    .join('&')

export function outlooks(first: WayContext, ways: readonly Way[], bounds: Bounds): Outlooks {
  const bases = new Map<string, WayContext>([['', first]])
  const contexts = new Map<string, WayContext>([['', first]])
  const found = new Map<string, Outlook>(ways.map((way) => [`${way.id} `, { context: first, way }]))

  /** Stage, debts and sales, with the facts that they read. */
  function base(assumed: readonly Assumed[]): WayContext | null {
    const deep = assumed.filter(({ domain }) => domain.reach === 'plan')
    const key = keyOf(deep)
    const known = bases.get(key)
    if (known !== undefined) return known
    if (bases.size > bounds.plans) return null
    const made = wayContextFor(assume(first.matter, deep), first.on)
    bases.set(key, made)
    return made
  }

  function context(assumed: readonly Assumed[]): WayContext | null {
    const key = keyOf(assumed)
    const known = contexts.get(key)
    if (known !== undefined) return known
    const on = base(assumed)
    const shallow = assumed.filter(({ domain }) => domain.reach !== 'plan')
    if (on === null || shallow.length === 0) return on
    const matter = assume(on.matter, shallow)
    const ofBudget = shallow.some(({ domain }) => domain.reach === 'budget')
    const made = { ...on, matter, budget: ofBudget ? budgetOf(matter, first.on).found : on.budget }
    contexts.set(key, made)
    return made
  }

  function way(id: WayId, assumed: readonly Assumed[]): Outlook | null {
    const key = `${id} ${keyOf(assumed)}`
    const known = found.get(key)
    if (known !== undefined) return known
    const on = context(assumed)
    if (on === null) return null
    const made = { context: on, way: wayFor(id, on).found }
    found.set(key, made)
    return made
  }

  return { first, context, way }
}

/** 仮に置いた案件. The matter with these facts in place of what is not known. */
export function assume(matter: WayContext['matter'], assumed: readonly Assumed[]): WayContext['matter'] {
  return assumed.reduce((known, { path, value }) => withFact(known, path, value), matter)
}

/** Each path once, in order. */
export function pathsOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.path] : [])))]
}

/** The values that a fact may have, as assumptions. */
export function assumptions(context: WayContext, path: string): readonly Assumed[] {
  const domain = domainOf(context, path)
  return domain === null ? [] : domain.values.map((value) => ({ ...value, path, domain }))
}

/** What a way does not name itself: the unknowns that move it, and which of the plan's unknowns nobody has met before. */
interface Beside {
  readonly heeded: readonly string[]
  readonly isNew: (path: string) => boolean
}

/**
 * 枝を広げる. Every unknown that a way touches, set to each of its values, until none with a domain is left; an unknown that shows only under
 * some assumption is met there. Null beyond the bounds. One step is one branch.
 */
export function* expanded(
  { way: reckoned }: Outlooks,
  id: WayId,
  { heeded, isNew }: Beside,
  bounds: Bounds,
): Generator<void, readonly Leaf[] | null> {
  const leaves: Leaf[] = []
  function* grow(assumed: readonly Assumed[]): Generator<void, boolean> {
    yield
    const outlook = reckoned(id, assumed)
    if (outlook === null) return false
    const { context, way } = outlook
    const met = new Set(assumed.map(({ path }) => path))
    const own = pathsOf(way?.lacks ?? [])
    const asked = new Set([...own, ...heeded, ...pathsOf(context.plan.problems).filter(isNew)])
    const open = [...asked].filter((path) => !met.has(path)).map((path) => assumptions(context, path))
    const next = open.filter((values) => values.length > 0)
    if (next.length === 0) {
      leaves.push({ assumed, way, open: own })
      return leaves.length <= bounds.leaves
    }
    const branches = next.reduce((count, values) => count * values.length, 1)
    if (leaves.length + branches > bounds.leaves) return false
    // All at once: what lies between the trunk and these branches is no leaf and need not be reckoned.
    for (const choice of everyChoice(next)) if (!(yield* grow([...assumed, ...choice]))) return false
    return true
  }
  return (yield* grow([])) ? leaves : null
}

/** One value of each list, in every way; the last list turns fastest. */
function everyChoice<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (chosen, list) => chosen.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  )
}
