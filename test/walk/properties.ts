import fc from 'fast-check'
import { checkComplete } from './complete-plan.ts'
import { checkStaysShut, checkUntil } from './last-days.ts'
import { checkLearning } from './learning.ts'
import { checkMoney } from './money.ts'
import { checkSameBytes } from './same-bytes.ts'
import { stepsOf, walks } from './walks.ts'
import { wholeMatters } from './whole-matters.ts'

/** 性質. What must hold of every generated matter; a run of one seed is the same wherever it is run. */
export type Property = (runs: number, seed: number) => void

// A counterexample is not made smaller, for that takes many minutes: the seed and the path that are printed find it again.
const how = (numRuns: number, seed: number) => ({ numRuns, seed, endOnFailure: true })

const onWalks =
  (check: (steps: ReturnType<typeof stepsOf>) => void): Property =>
  (runs, seed) =>
    fc.assert(
      fc.property(walks(), (walk) => check(stepsOf(walk))),
      how(runs, seed),
    )

/** Every plan is complete: all ways, every reason a sentence, every number with its finding, JSON by its schema. */
export const everyPlanIsComplete = onWalks((steps) => {
  for (const { plan, on } of steps) checkComplete(plan, on)
})

/** No way is open after its last day, and none that was shut for good opens again unless the law says so. */
export const whatIsShutStaysShut = onWalks((steps) => {
  const all = [...steps]
  for (const { plan } of all) checkUntil(plan)
  checkStaysShut(all)
})

/** Not a yen is lost or made, of a price, of a debt or of what a way comes to. */
export const amountsAreConserved = onWalks((steps) => {
  for (const { plan } of steps) checkMoney(plan)
})

/** Both at once, for a long run: the plans of a walk are made once. */
export const daysAndYen = onWalks((steps) => {
  const all = [...steps]
  for (const { plan } of all) checkUntil(plan)
  for (const { plan } of all) checkMoney(plan)
  checkStaysShut(all)
})

/** The same matter gives the same bytes, however its keys stand and whatever its notes say. */
export const sameMatterSameBytes: Property = (runs, seed) =>
  fc.assert(
    fc.property(wholeMatters, ({ matter, on }) => checkSameBytes(matter, on)),
    how(runs, seed),
  )

/** Learning a fact answers what was asked for it, and leaves alone what was settled without it. */
export const learningSettles: Property = (runs, seed) =>
  fc.assert(
    fc.property(wholeMatters, fc.nat(), (whole, pick) => checkLearning(whole, pick)),
    how(runs, seed),
  )
