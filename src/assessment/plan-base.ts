import type { ClaimsAhead } from '#assessment/debts/claims-ahead.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import type { Residue } from '#assessment/debts/residue.ts'
import type { LoanLimitation } from '#assessment/limitation/limitation.ts'
import type { ClaimLimitation } from '#assessment/limitation/other-limitations.ts'
import type { Asker } from '#assessment/people/asker.ts'
import type { Exposure } from '#assessment/people/people.ts'
import type { PersonView } from '#assessment/people/person-views.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import type { RoadAhead } from '#assessment/road/road-ahead.ts'
import type { Stage } from '#assessment/road/stage.ts'
import type { AuctionMoney } from '#assessment/sale/auction.ts'
import type { SaleMoney } from '#assessment/sale/voluntary-sale.ts'
import type { WageSeizure } from '#assessment/seizure/seizures.ts'
import type { WayState } from '#assessment/ways/states.ts'
import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'

/** 見通しの土台. What follows for a matter on a day, before the ways are reckoned from it. */
export interface PlanBase extends RoadAhead, ClaimsAhead {
  readonly on: Day
  readonly title: string | null
  readonly stage: Finding<Stage>
  readonly deadlines: readonly Deadline[]
  readonly debts: readonly Debt[]
  /** 債権の呼び名. What each loan and each other debt is called, by its id. */
  readonly claimNames: Readonly<Record<string, string>>
  /** For each loan and each person who owes it. */
  readonly limitations: readonly LoanLimitation[]
  readonly otherLimitations: readonly ClaimLimitation[]
  readonly people: readonly Exposure[]
  readonly asker: Asker
  readonly personViews: readonly PersonView[]
  readonly voluntarySale: SaleMoney | null
  readonly auction: AuctionMoney | null
  /** 残債: after the sale that is assumed, after the auction once the court has sold, or of today once the home is gone; else null. */
  readonly residual: Residue | null
  readonly seizures: readonly WageSeizure[]
  /** Whether the two sales and the instalments are still open. */
  readonly states: { readonly voluntarySale: WayState; readonly auction: WayState; readonly instalments: WayState }
  readonly problems: readonly Problem[]
}
