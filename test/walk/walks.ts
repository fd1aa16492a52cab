import fc from 'fast-check'
import { type Plan, planFor } from '#assessment/plan.ts'
import { addDays, type Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { applied, type Change, changes } from './changes.ts'
import { wholeMatters } from './whole-matters.ts'

/** 歩み. One household's matter, and what comes to pass: so many days later, and perhaps with a letter or an event. */
export interface Walk {
  readonly matter: Matter
  readonly on: Day
  readonly steps: readonly { readonly after: number; readonly change: Change | null }[]
}

/** 一歩. The matter on a day of the walk, its plan, and what has changed in the file since the step before. */
export interface Step {
  readonly on: Day
  readonly matter: Matter
  readonly plan: Plan
  readonly change: Change | null
}

/** Days pass, mostly a few, at times a year. Most steps bring something. */
const steps = (most: number) =>
  fc.array(
    fc.record({
      after: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.integer({ min: 1, max: 400 })),
      change: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: changes }),
    }),
    { minLength: 1, maxLength: most },
  )

export const walks = (most = 6): fc.Arbitrary<Walk> =>
  fc
    .record({ whole: wholeMatters, steps: steps(most) })
    .map(({ whole, steps: all }) => ({ matter: whole.matter, on: whole.on, steps: all }))

/** The last day that the encoded calendar can count from. */
const lastDay = '2199-01-01'

/** Every step of a walk, one after the other, the first day among them. */
export function* stepsOf({ matter: first, on: start, steps: all }: Walk): Generator<Step> {
  let [matter, on] = [first, start]
  yield { on, matter, plan: planFor(matter, on), change: null }
  for (const { after, change } of all) {
    on = addDays(on, after)
    if (on > lastDay) return
    if (change !== null) matter = applied(matter, change, on)
    yield { on, matter, plan: planFor(matter, on), change }
  }
}
