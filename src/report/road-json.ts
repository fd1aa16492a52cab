import type { Deadline } from '#assessment/road/deadline.ts'
import type { LastDay } from '#assessment/road/last-days.ts'
import type { TimelineEntry } from '#assessment/road/road.ts'
import type { RoadAhead } from '#assessment/road/road-ahead.ts'
import type { SaleStep } from '#assessment/road/sale-steps.ts'
import type { FindingMap } from './finding-map.ts'

/** これからの道の JSON. The road ahead and its deadlines by the schemas of `road-schema.ts`. */
export function roadJson(
  { timeline, saleSteps, lastDays, publicSaleOrder }: RoadAhead,
  deadlines: readonly Deadline[],
  idOf: FindingMap['idOf'],
) {
  function entry(found: TimelineEntry) {
    if (found.kind === 'known') return found
    const { band, ...rest } = found
    return { ...rest, ...band.value, finding: idOf(band) }
  }
  const deadline = ({ day, evidence, dates, ...rest }: Deadline) => ({
    ...{ ...rest, evidence: [...evidence], dates: dates.map((each) => ({ ...each })) },
    ...{ on: day.value, finding: idOf(day) },
  })
  const saleStep = ({ days, papers, ...rest }: SaleStep) => ({
    ...{ ...rest, papers: papers.map((paper) => ({ ...paper })) },
    ...{ ...days.value, finding: idOf(days) },
  })
  const lastDay = ({ day, ...rest }: LastDay) => ({ ...rest, on: day.value, finding: idOf(day) })
  return {
    deadlines: deadlines.map(deadline),
    timeline: timeline.map(entry),
    saleSteps: saleSteps.map(saleStep),
    lastDays: lastDays.map(lastDay),
    publicSaleOrder: publicSaleOrder === null ? null : { ...publicSaleOrder.value, finding: idOf(publicSaleOrder) },
  }
}
