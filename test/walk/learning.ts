import { expect } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import type { Problem } from '#matter/problem.ts'
import { holdingTogether, withValue } from './gaps.ts'
import type { WholeMatter } from './whole-matters.ts'

/** One of the facts that a matter leaves out, and the plans without and with it; null where it leaves out none. */
function learned({ matter, hidden, on }: WholeMatter, pick: number) {
  // Of a list or a thing with parts one can always tell more: only a single fact is answered once and for all.
  const facts = hidden.filter(({ value }) => typeof value !== 'object')
  const fact = facts[pick % Math.max(1, facts.length)]
  if (fact === undefined) return null
  const told = holdingTogether(withValue(matter, fact.keys, fact.value))
  return { path: fact.path, before: planFor(matter, on), after: planFor(told, on) }
}

const asksFor = (path: string) => (problem: Problem) => problem.kind === 'missing' && problem.path === path

/** Whoever tells a fact is not asked for it again, and no way that was settled without it turns into its opposite. */
export function checkLearning(whole: WholeMatter, pick: number): void {
  const found = learned(whole, pick)
  if (found === null) return
  const { path, before, after } = found
  const asked = [...after.problems, ...after.ways.flatMap(({ lacks }) => lacks)].filter(asksFor(path))
  // A balance can be too old to go by: then a newer one is asked for.
  if (!path.endsWith('.balance')) expect(asked, path).toEqual([])
  for (const { id, status } of settled(before)) {
    const now = after.ways.find((way) => way.id === id)?.status
    if (now !== undefined && !tellsOfSomething(path)) expect(now, `${id}, once ${path} is told`).toBe(status)
  }
}

/** The ways whose state is told, and to which nothing is said to be lacking. */
function settled({ ways }: Plan) {
  return ways.filter(({ status, lacks }) => status !== 'unknown' && lacks.length === 0)
}

/**
 * Facts that a plan does not wait for: a file that is silent on an event, a party or a thing tells of none, and what it leaves to a
 * default has the default. When such a fact is told after all, it is news, and any way may change.
 */
function tellsOfSomething(path: string): boolean {
  const isEvent = /(On|Month|By|until|since)$/.test(path)
  const isParty = /(heirOf|heirAs|relation|claim|debtor|owner|person|loan|otherDebt|property|buyer)$/.test(path)
  return isEvent || isParty || path.startsWith('settings')
}
