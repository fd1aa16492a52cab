import fc from 'fast-check'
import { expect } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import { figureOf, type HullEnd, type WayHull } from '#assessment/unknowns/hull.ts'
import type { Unknowns } from '#assessment/unknowns/unknowns.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { withFact } from '#matter/with-fact.ts'
import { wholeMatters } from './whole-matters.ts'

/** Both ends of every hull stand in the plan of the file that holds their facts, read by the parser like any other. */
function checkEnds(matter: Matter, on: Day): void {
  for (const { way, figures } of planFor(matter, on).unknowns().hulls) {
    for (const { figure, low, high } of figures) {
      expect(low.value).toBeLessThanOrEqual(high.value)
      for (const end of [low, high]) {
        const found = planWith(matter, end, on).ways.find(({ id }) => id === way)
        expect(found && figureOf(found, figure)?.value, `${figure} of ${way}`).toBe(end.value)
      }
    }
  }
}

function planWith(matter: Matter, { facts }: HullEnd, on: Day): Plan {
  const file = facts.reduce((known, { path, value }) => withFact(known, path, value), matter)
  const parsed = matterFrom(JSON.parse(JSON.stringify(file)))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, on)
}

/** Whoever learns one of the values that a fact may have finds no state and no figure outside of what the hulls had said. */
function checkNarrowing(matter: Matter, on: Day, pick: number): void {
  const before = planFor(matter, on).unknowns()
  const bounded = before.unknowns.filter(({ domain }) => domain !== null)
  const fact = bounded[pick % Math.max(1, bounded.length)]
  for (const { value } of fact?.domain?.values ?? []) {
    if (fact === undefined) return
    const learned = planFor(withFact(matter, fact.path, value), on)
    const after = learned.unknowns()
    for (const hull of before.hulls.filter((one) => isExhaustive(one, fact.path, before, after))) {
      const now = after.hulls.find(({ way }) => way === hull.way)
      const way = learned.ways.find(({ id }) => id === hull.way)
      if (way === undefined) continue
      expect(hull.statuses, `${hull.way}, once ${fact.path} is told`).toEqual(
        expect.arrayContaining([...(now?.statuses ?? [way.status])]),
      )
      if (now !== undefined && now.cover !== 'none') expectWithin(now, hull)
    }
  }
}

/** Every value was tried; or the ends of every range, the one that is told and others that telling it does not move. */
function isExhaustive({ cover, tried }: WayHull, told: string, before: Unknowns, after: Unknowns): boolean {
  if (cover === 'all') return true
  const domainIn = ({ unknowns }: Unknowns, path: string) =>
    JSON.stringify(unknowns.find((unknown) => unknown.path === path)?.domain ?? null)
  const others = tried.filter((path) => path !== told)
  return (
    cover === 'ends' && tried.includes(told) && others.every((path) => domainIn(before, path) === domainIn(after, path))
  )
}

function expectWithin(now: WayHull, before: WayHull): void {
  for (const { figure, low, high } of now.figures) {
    const was = before.figures.find((one) => one.figure === figure)
    expect(was?.low.value, `${figure} of ${now.way}`).toBeLessThanOrEqual(low.value)
    expect(was?.high.value, `${figure} of ${now.way}`).toBeGreaterThanOrEqual(high.value)
  }
}

/** What is not known of many matters: the ends of the hulls are found again, and learning narrows. */
export function hullsHold(runs: number, seed: number): void {
  fc.assert(
    fc.property(wholeMatters, fc.nat(), ({ matter, on }, pick) => {
      checkEnds(matter, on)
      checkNarrowing(matter, on, pick)
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
}
