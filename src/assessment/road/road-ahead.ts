import type { Assessed } from '#assessment/known.ts'
import type { PersonView } from '#assessment/people/person-views.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { afterSale, afterVoluntarySale } from './after-sale.ts'
import type { Deadline } from './deadline.ts'
import { deadlineProblems } from './deadlines.ts'
import { afterFailedRound } from './failed-rounds.ts'
import { type LastDay, lastDays } from './last-days.ts'
import { type PublicSale, publicSale } from './public-sale.ts'
import type { TimelineEntry } from './road.ts'
import { type SaleStep, saleSteps } from './sale-steps.ts'
import { homeIsGone, type Sign, type Stage } from './stage.ts'
import { ifPaymentsStop } from './timeline.ts'

/** これからの道. All lanes of the time line, which sale goes first, the nine steps, and until when each way is open. */
export interface RoadAhead {
  readonly timeline: readonly TimelineEntry[]
  readonly publicSaleOrder: PublicSale['order']
  readonly saleSteps: readonly SaleStep[]
  readonly lastDays: readonly LastDay[]
}

interface Standpoint {
  readonly stage: Stage
  readonly signs: readonly Sign[]
  /** The road to the auction, as far as it still matters. */
  readonly road: readonly TimelineEntry[]
  readonly deadlines: readonly Deadline[]
  readonly views: readonly PersonView[]
}

export function roadAhead(
  matter: Matter,
  { stage, signs, road, deadlines, views }: Standpoint,
  on: Day,
): Assessed<RoadAhead> {
  const offices = publicSale(matter, stage, on)
  const steps = saleSteps(matter, stage, deadlines, road, on)
  // Once the court has sold there is no further round to expect.
  const isOpen = !homeIsGone(stage) && stage.id !== 'sold-by-court'
  return {
    found: {
      timeline: [
        ...road,
        ...(stage.id === 'paying' || stage.id === 'unknown' ? ifPaymentsStop(matter, on) : []),
        ...(isOpen ? afterFailedRound(matter, road, on) : []),
        ...offices.found.entries,
        ...afterSale(matter, stage, signs, road, on),
        ...afterVoluntarySale(matter, stage, on),
      ],
      publicSaleOrder: offices.found.order,
      saleSteps: steps.found,
      lastDays: lastDays(stage, deadlines, views, road, on),
    },
    problems: [...offices.problems, ...steps.problems, ...deadlineProblems(matter, on)],
  }
}
