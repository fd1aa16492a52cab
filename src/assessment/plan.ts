import { budgetOf } from '#assessment/budget/budget.ts'
import { besideOf } from '#assessment/debts/beside.ts'
import { claimsAhead } from '#assessment/debts/claims-ahead.ts'
import { debtOn } from '#assessment/debts/debts.ts'
import { type Residue, residueAfter, residueNow } from '#assessment/debts/residue.ts'
import { limitations } from '#assessment/limitation/limitation.ts'
import { otherLimitations } from '#assessment/limitation/other-limitations.ts'
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
import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import { contradictions } from '#matter/contradictions.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { covered } from './covered.ts'
import { type Assessed, distinct } from './known.ts'
import { type NextStep, nextSteps } from './next-steps.ts'
import type { PlanBase } from './plan-base.ts'
import { settingsOf } from './settings.ts'
import { waysFor } from './ways/all.ts'
import { type HurtfulAct, hurtfulActs } from './ways/hurtful-acts.ts'
import { type NotToSell, notToSell } from './ways/not-to-sell.ts'
import type { Way, WayContext } from './ways/way.ts'

/** 見通し. What follows for a matter on a day, with every reason. */
export interface Plan extends PlanBase {
  readonly ways: readonly Way[]
  /** 売らないほうがよい事情. */
  readonly notToSell: readonly Finding<NotToSell>[]
  /** 後で困ること: what has been done or is meant, and the law would undo or hold against somebody. */
  readonly hurtfulActs: readonly HurtfulAct[]
  readonly nextSteps: readonly NextStep[]
}

/** The plan for a matter as of a day. It gives what can be found; `problems` lists what is missing, contradictory or not covered. */
export function planFor(matter: Matter, on: Day): Plan {
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
  const limits = take(limitations(matter, on, wholeIsDue(stage.value)))
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
  const base: PlanBase = {
    on,
    title: matter.title ?? null,
    stage,
    ...take(roadAhead(matter, { stage: stage.value, signs, road: entries, deadlines: days, views }, on)),
    deadlines: days,
    debts,
    limitations: limits,
    otherLimitations: others,
    people: exposures(matter),
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
    problems: distinct(problems),
  }
  const context: WayContext = { matter, on, plan: base, budget: budgetOf(matter, on).found }
  const ways = take(waysFor(context))
  const steps = nextSteps(
    matter,
    stage.value,
    [...limits, ...others.filter(({ kind }) => kind === 'otherDebt')],
    days,
    on,
  )
  return {
    ...{ ...base, ways, notToSell: notToSell(context), hurtfulActs: hurtfulActs(context).acts },
    ...{ nextSteps: steps, problems: distinct(problems) },
  }
}
