import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import type { AuctionMoney } from './auction.ts'
import type { ClaimsAhead } from './claims-ahead.ts'
import type { Deadline } from './deadline.ts'
import type { Debt } from './debts.ts'
import type { LoanLimitation } from './limitation.ts'
import type { ClaimLimitation } from './other-limitations.ts'
import type { Exposure } from './people.ts'
import type { PersonView } from './person-views.ts'
import type { Residue } from './residue.ts'
import type { RoadAhead } from './road-ahead.ts'
import type { WageSeizure } from './seizures.ts'
import type { Stage } from './stage.ts'
import type { SaleMoney } from './voluntary-sale.ts'
import type { WayState } from './ways.ts'

/** 見通しの土台. What follows for a matter on a day, before the ways are reckoned from it. */
export interface PlanBase extends RoadAhead, ClaimsAhead {
  readonly on: Day
  readonly title: string | null
  readonly stage: Finding<Stage>
  readonly deadlines: readonly Deadline[]
  readonly debts: readonly Debt[]
  /** For each loan and each person who owes it. */
  readonly limitations: readonly LoanLimitation[]
  readonly otherLimitations: readonly ClaimLimitation[]
  readonly people: readonly Exposure[]
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
