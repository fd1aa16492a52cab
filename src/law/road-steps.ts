import { arrearsTimeline, timelineSteps } from './auction/arrears-timeline.table.ts'
import { failedRoundSteps, failedRounds } from './auction/failed-rounds.table.ts'
import { afterSaleSteps, afterSaleTimeline } from './debt/after-sale-timeline.table.ts'
import type { RoadRow } from './road-row.ts'
import { publicSaleSteps, publicSaleTimeline } from './tax/public-sale-timeline.table.ts'

/** 道の段. Every step of the road, from the first missed payment to the seizure of wages. */
export const roadSteps = [...timelineSteps, ...failedRoundSteps, ...publicSaleSteps, ...afterSaleSteps] as const

export type RoadStep = (typeof roadSteps)[number]

const rows: readonly RoadRow<RoadStep>[] = [
  ...arrearsTimeline,
  ...failedRounds,
  ...publicSaleTimeline,
  ...afterSaleTimeline,
]

/** The Japanese name of a step; empty for a name that no table has. */
export function stepTitle(step: string | null): string {
  return rows.find((row) => row.step === step)?.title ?? ''
}
