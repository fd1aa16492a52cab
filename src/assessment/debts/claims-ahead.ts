import { covered } from '#assessment/covered.ts'
import type { Assessed } from '#assessment/known.ts'
import { type Enforcement, enforcementOn } from '#assessment/seizure/enforcement.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import type { Debt } from './debts.ts'
import { type PersonDebt, personDebts } from './person-debts.ts'
import { type Reconciliation, reconciliations } from './reconcile.ts'

/** 請求のこれから. What each person can be asked for, whether creditors' papers agree with it, and what they could seize. */
export interface ClaimsAhead {
  readonly personDebts: readonly PersonDebt[]
  readonly reconciliations: readonly Reconciliation[]
  /** Null where a sum is past exact numbers. */
  readonly enforcement: Enforcement | null
}

export function claimsAhead(
  matter: Matter,
  debts: readonly Debt[],
  wholeIsDue: boolean,
  on: Day,
): Assessed<ClaimsAhead> {
  const people = covered(() => ({ found: personDebts(matter, debts), problems: [] }))
  const papers = reconciliations(matter, on, wholeIsDue)
  const seized = covered(() => enforcementOn(matter, debts, on))
  return {
    found: { personDebts: people.found ?? [], reconciliations: papers.found, enforcement: seized.found },
    problems: [...people.problems, ...papers.problems, ...seized.problems],
  }
}
