import { budgetOf } from '#assessment/budget/budget.ts'
import { besideOf } from '#assessment/debts/beside.ts'
import { claimsAhead } from '#assessment/debts/claims-ahead.ts'
import { debtOn } from '#assessment/debts/debts.ts'
import { type Residue, residueAfter, residueNow } from '#assessment/debts/residue.ts'
import { limitations } from '#assessment/limitation/limitation.ts'
import { otherLimitations } from '#assessment/limitation/other-limitations.ts'
import { askerOf } from '#assessment/people/asker.ts'
import { exposures } from '#assessment/people/people.ts'
import { personViews } from '#assessment/people/person-views.ts'
import { deadlines } from '#assessment/road/deadlines.ts'
import { leavingIsNear } from '#assessment/road/happenings.ts'
import { roadAhead } from '#assessment/road/road-ahead.ts'
import { homeIsGone, stageOn, wholeIsDue } from '#assessment/road/stage.ts'
import { timeline } from '#assessment/road/timeline.ts'
import { auction, inUsualAuction } from '#assessment/sale/auction.ts'
import { voluntarySale } from '#assessment/sale/voluntary-sale.ts'
import { wageSeizures } from '#assessment/seizure/seizures.ts'
import { auctionState, instalmentsState, voluntarySaleState } from '#assessment/ways/states.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { contradictions } from '#matter/contradictions.ts'
import type { Matter } from '#matter/matter.ts'
import { claimNames } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import { covered } from './covered.ts'
import { type Assessed, distinct } from './known.ts'
import type { PlanBase } from './plan-base.ts'
import { settingsOf } from './settings.ts'

/** 道筋を考える土台. All that the ways are reckoned from, for a matter on a day; its problems stand in the plan that it holds. */
export function wayContextFor(matter: Matter, on: Day): WayContext {
  const problems: Problem[] = [...contradictions(matter)]
  function take<T>(assessed: Assessed<T>): T {
    problems.push(...assessed.problems)
    return assessed.found
  }
  const { stage, signs } = take(stageOn(matter, on))
  const isGone = homeIsGone(stage.value)
  const entries = isGone && !leavingIsNear(matter, on) ? [] : timeline(matter, signs, on)
  const isDue = wholeIsDue(stage.value)
  const debts = (matter.loans ?? []).flatMap(
    (loan, index) => take(covered(() => debtOn(loan, `loans[${index}]`, on, isDue, besideOf(matter, loan, on)))) ?? [],
  )
  const limits = take(limitations(matter, on, isDue))
  const others = take(otherLimitations(matter, on))
  const days = take(covered(() => ({ found: deadlines(matter, stage.value, on), problems: [] }))) ?? []
  const auctioned = isGone
    ? { found: null, problems: [] }
    : covered(() => auction(matter, settingsOf(matter), entries, on))
  const byCourt = auctioned.found
  const sale = isGone ? null : take(covered(() => voluntarySale(matter, stage.value, on, inUsualAuction(byCourt))))
  take(auctioned)
  const saleState = voluntarySaleState(stage.value, days, on)
  const residual = take(
    covered((): Assessed<Residue | null> => {
      if (isGone) return residueNow(matter, debts, on)
      // Once the court has sold, what the usual auction leaves is nearer than what a sale would have left.
      if (saleState.status === 'closed' && byCourt !== null) {
        const { debt, cases, distributionOn } = byCourt
        return residueAfter(matter, { debt, ...cases.typical }, distributionOn, debts)
      }
      return sale === null ? { found: null, problems: [] } : residueAfter(matter, sale, sale.closingOn, debts)
    }),
  )
  const views = take(personViews(matter, debts, on))
  const found: Omit<PlanBase, 'problems'> = {
    on,
    title: matter.title ?? null,
    stage,
    ...take(roadAhead(matter, { stage: stage.value, signs, road: entries, deadlines: days, views }, on)),
    deadlines: days,
    debts,
    claimNames: claimNames(matter),
    limitations: limits,
    otherLimitations: others,
    people: exposures(matter),
    asker: askerOf(matter),
    personViews: views,
    ...take(claimsAhead(matter, debts, isDue, on)),
    voluntarySale: sale,
    auction: byCourt,
    residual,
    seizures: take(wageSeizures(matter)),
    states: {
      voluntarySale: saleState,
      auction: auctionState(stage.value),
      instalments: instalmentsState(residual?.amount.value ?? null),
    },
  }
  return { matter, on, plan: { ...found, problems: distinct(problems) }, budget: budgetOf(matter, on).found }
}
