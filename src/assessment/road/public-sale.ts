import { covered } from '#assessment/covered.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { taxSeizureAndAuction } from '#law/distribution/tax-seizure-and-auction.ts'
import { type Finding, note } from '#law/finding.ts'
import {
  type PublicSaleStep,
  publicSaleTimeline,
  publicSaleTimelineChecked,
} from '#law/tax/public-sale-timeline.table.ts'
import type { Matter, Right } from '#matter/matter.ts'
import { cameOn, standing } from './happenings.ts'
import { type Known, oneDay, ownDays, type Start, type TimelineEntry, walk } from './road.ts'
import { homeIsGone, type Stage } from './stage.ts'

/** 公売と競売の先後. Which of the two may go on to sell the home. */
export type Order = ReturnType<typeof taxSeizureAndAuction>['value']

/** 公売. The sale by a tax office beside the auction by the court. */
export interface PublicSale {
  readonly entries: readonly TimelineEntry[]
  /** Null where not both have seized, or where the days of their entries are not known. */
  readonly order: Finding<Order> | null
}

/** The sale by a tax office, from its notice, and whether it or the court goes first. */
export function publicSale(matter: Matter, stage: Stage, on: Day): Assessed<PublicSale> {
  if (homeIsGone(stage)) return { found: { entries: [], order: null }, problems: [] }
  const order = whichFirst(matter, on)
  return { found: { entries: steps(matter, on), order: order.found }, problems: order.problems }
}

/** The steps from the notice on; before it no source tells how long the office waits. */
function steps(matter: Matter, on: Day): readonly TimelineEntry[] {
  const notices = standing(matter, on).letters.filter(({ kind }) => kind === 'tax-sale-notice')
  if (notices.length === 0) return []
  const known = new Map<PublicSaleStep, Known>()
  const add = (step: PublicSaleStep, days: readonly (Day | null | undefined)[]) => {
    // Of several notices the last tells the sale that stands.
    const day = days.filter(isKnown).toSorted().at(-1)
    if (day !== undefined) known.set(step, { day, title: null })
  }
  add('public-sale-notice', notices.map(cameOn))
  add(
    'public-sale',
    notices.map(({ openingOn, deadlineOn }) => openingOn ?? deadlineOn),
  )
  add(
    'public-sale-decision',
    notices.map(({ saleDecisionOn }) => saleDecisionOn),
  )
  const start: Start | null = known.size === 0 ? { step: 'public-sale-notice', band: oneDay(on), from: null } : null
  return walk({
    ...{ lane: 'public-sale', rule: 'public-sale-timeline', checked: publicSaleTimelineChecked, known, start, on },
    ...{ rows: ownDays(matter, publicSaleTimeline), reached: 0 },
    notes: () => [note('practice', '市区町村の税も、国税徴収法の例によって公売されます。')],
  })
}

/** 滞調法. Asked only where an office and the court have both seized. */
function whichFirst(matter: Matter, on: Day): Assessed<Finding<Order> | null> {
  const rights = (matter.rights ?? []).map((right, index) => ({ right, path: `rights[${index}]` }))
  const bySeizure = (kind: Right['kind']) =>
    rights.filter(({ right }) => right.kind === kind && (right.registeredOn ?? on) <= on)
  const [taxes, courts] = [bySeizure('taxSeizure'), bySeizure('seizure')]
  const unknown = [...taxes, ...courts].find(({ right }) => !isKnown(right.registeredOn))
  if (taxes.length === 0 || courts.length === 0) return { found: null, problems: [] }
  if (unknown !== undefined) {
    const why = '公売と競売のどちらが先に進むか（差押えの登記の早い方）を知るため'
    return { found: null, problems: [missing(`${unknown.path}.registeredOn`, why)] }
  }
  const first = (all: typeof rights) =>
    all
      .map(({ right }) => right.registeredOn)
      .filter(isKnown)
      .toSorted()[0]
  const [taxSeizureRegistered, auctionSeizureRegistered] = [first(taxes), first(courts)]
  if (taxSeizureRegistered === undefined || auctionSeizureRegistered === undefined) return { found: null, problems: [] }
  return covered(() => ({
    found: taxSeizureAndAuction({
      ...{ taxSeizureRegistered, auctionSeizureRegistered },
      ...{ taxSeizureReleased: false, continuationDecision: false, taxContinuationApproved: false },
    }),
    problems: [],
  }))
}
