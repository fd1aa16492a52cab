import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import { contradictions } from '#matter/contradictions.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type AuctionMoney, auction } from './auction.ts'
import { covered } from './covered.ts'
import { type Deadline, deadlines } from './deadlines.ts'
import { type Debt, debtOn } from './debts.ts'
import { leavingIsNear } from './happenings.ts'
import type { Assessed } from './known.ts'
import { type LoanLimitation, limitations } from './limitation.ts'
import { type NextStep, nextSteps } from './next-steps.ts'
import { type Exposure, exposures } from './people.ts'
import { type Residue, residueAfter, residueNow } from './residue.ts'
import { type WageSeizure, wageSeizures } from './seizures.ts'
import { settingsOf } from './settings.ts'
import type { SaleMoney } from './settlement.ts'
import { homeIsGone, type Stage, stageOn, wholeIsDue } from './stage.ts'
import { type TimelineEntry, timeline } from './timeline.ts'
import { voluntarySale } from './voluntary-sale.ts'
import { auctionState, instalmentsState, voluntarySaleState, type WayState } from './ways.ts'

/** 見通し. What follows for a matter on a day, with every reason. */
export interface Plan {
  readonly on: Day
  readonly title: string | null
  readonly stage: Finding<Stage>
  readonly timeline: readonly TimelineEntry[]
  readonly deadlines: readonly Deadline[]
  readonly debts: readonly Debt[]
  readonly limitations: readonly LoanLimitation[]
  readonly people: readonly Exposure[]
  readonly voluntarySale: SaleMoney | null
  readonly auction: AuctionMoney | null
  /** 残債: after the sale that is assumed, after the auction once the court has sold, or of today once the home is gone; else null. */
  readonly residual: Residue | null
  readonly seizures: readonly WageSeizure[]
  readonly ways: { readonly voluntarySale: WayState; readonly auction: WayState; readonly instalments: WayState }
  readonly nextSteps: readonly NextStep[]
  readonly problems: readonly Problem[]
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
  const debts = (matter.loans ?? []).flatMap(
    (loan, index) => take(covered(() => debtOn(loan, `loans[${index}]`, on, wholeIsDue(stage.value)))) ?? [],
  )
  const limits = take(covered(() => limitations(matter, on, wholeIsDue(stage.value)))) ?? []
  const days = take(covered(() => ({ found: deadlines(matter, stage.value, on), problems: [] }))) ?? []
  const sale = isGone ? null : take(covered(() => voluntarySale(matter, stage.value, on)))
  const byCourt = isGone ? null : take(covered(() => auction(matter, settingsOf(matter), entries, on)))
  const saleState = voluntarySaleState(stage.value, days)
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
  return {
    on,
    title: matter.title ?? null,
    stage,
    timeline: entries,
    deadlines: days,
    debts,
    limitations: limits,
    people: exposures(matter),
    voluntarySale: sale,
    auction: byCourt,
    residual,
    seizures: take(wageSeizures(matter)),
    ways: {
      voluntarySale: saleState,
      auction: auctionState(stage.value),
      instalments: instalmentsState(residual?.amount.value ?? null),
    },
    nextSteps: nextSteps(matter, stage.value, limits, days, on),
    problems: distinct(problems),
  }
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = problem.kind === 'missing' ? `missing ${problem.path}` : JSON.stringify(problem)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
