import type { PlanBase } from '#assessment/plan-base.ts'
import { aheadOf } from '#assessment/road/last-days.ts'
import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'

/** 決済の期限. By when a sale must be settled, and by when it must then have been begun. */
export interface SettleBy {
  /** The careful day: with a reserve before the opening that the court has set, or before the earliest one that practice knows. */
  readonly safeOn: Day
  /** The last one: before the opening that is set, or before the usual one. */
  readonly last: Finding<Day>
  /** No court has set the opening yet. */
  readonly isExpected: boolean
  /** Null where nothing counts back: a sale that is under way, or one whose lead no source tells. */
  readonly begin: BeginBy | null
}

/** 始める日. As it usually goes, and at the fastest; counted back from the settlement by the steps of a sale. */
export interface BeginBy {
  readonly usual: Day
  readonly latest: Day
  readonly passed: 'none' | 'usual' | 'both'
  readonly finding: Finding<unknown>
}

/** What is known on a day of the road that a sale must keep up with. */
interface Settling {
  readonly plan: PlanBase
  readonly on: Day
}

/** 決済の期限を知る. Null where no sale can be made any more, where that is not sure, or where nothing leads to an opening. */
export function settleBy({ plan }: Settling): SettleBy | null {
  const { lastDays, states } = plan
  const last = aheadOf(lastDays, 'voluntary-sale')
  if (last === null || states.voluntarySale.status === 'closed') return null
  return { safeOn: last.safeOn, last: last.day, isExpected: last.basis === 'expected', begin: null }
}

/** 任意売却の決済の期限. The same with the day on which to begin: the first of the nine steps. */
export function voluntarySettleBy(context: Settling): SettleBy | null {
  const found = settleBy(context)
  const [first] = context.plan.saleSteps
  // From a closing that somebody assumes nothing is counted back here.
  if (found === null || first === undefined || first.done || first.basis === 'closing') return found
  const { by: usual, last: latest } = first.days.value
  const passed = latest < context.on ? 'both' : usual < context.on ? 'usual' : 'none'
  return { ...found, begin: { usual, latest, passed, finding: first.days } }
}
