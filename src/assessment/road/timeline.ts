import { mayBeSubrogated } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import { addDays, addMonths, addToMonth, type Day, dayInMonth, monthOf } from '#base/day.ts'
import { arrearsTimeline, arrearsTimelineChecked, type TimelineStep } from '#law/auction/arrears-timeline.table.ts'
import { note } from '#law/finding.ts'
import type { RoadStep } from '#law/road-steps.ts'
import type { Event, Matter } from '#matter/matter.ts'
import { bidNotice, standing } from './happenings.ts'
import { type Known, type Lane, oneDay, ownDays, type Start, type TimelineEntry, walk } from './road.ts'
import type { Sign, StageId } from './stage.ts'

/** これからの見通し. The road to the auction and out of the home: what is known, and bands for what would follow if nothing were done. */
export function timeline(matter: Matter, signs: readonly Sign[], on: Day): readonly TimelineEntry[] {
  const known = knownDays(matter, signs, on)
  const undated = signs.flatMap((sign) => (isUndated(sign) ? (stageSteps[sign.stage] ?? []) : []))
  const reached = arrearsTimeline.findLastIndex(({ step }) => known.has(step) || undated.includes(step))
  const first = arrearsTimeline[reached]
  if (first === undefined) return []
  const came = known.get(first.step)?.day ?? on
  if (first.step === 'demand' && !known.has('missed')) {
    return along(matter, { lane: 'road', known, start: missedBefore(came), reached, on })
  }
  // Nothing has a day: what came, came by today, and the road is counted from today.
  const start: Start | null = known.size === 0 ? { step: first.step, band: oneDay(on), from: null } : null
  return along(matter, { lane: 'road', known, start, reached, on })
}

/** 最初の滞納. Where only a demand is told, the first missed payment lay two to three months before it, as the table has it. */
function missedBefore(demanded: Day): Start {
  const back = (months: number, days: number) => addDays(addMonths(demanded, -months), -days)
  return { step: 'missed', band: { earliest: back(3, 0), usual: back(2, 15), latest: back(2, 0) }, from: null }
}

/** もし返済が止まったら. The road for who still pays, counted from the payment of next month. */
export function ifPaymentsStop(matter: Matter, on: Day): readonly TimelineEntry[] {
  const days = (matter.loans ?? []).map(({ paymentDay }) => nextPayment(paymentDay ?? 31, on)).sort()
  const [missed] = days
  if (missed === undefined) return []
  const start: Start = { step: 'missed', band: oneDay(missed), from: null }
  return along(matter, { lane: 'if-payments-stop', known: new Map(), start, reached: -1, on })
}

function nextPayment(paymentDay: number, on: Day): Day {
  const thisMonth = dayInMonth(monthOf(on), paymentDay)
  return thisMonth > on ? thisMonth : dayInMonth(addToMonth(monthOf(on), 1), paymentDay)
}

const guessedBack = note(
  'caution',
  '最初に払えなかった月が分からないので、催告から2〜3か月前とみて数えました。その月を書くと、もっと正確になります。',
)

interface Way {
  readonly lane: Lane
  readonly known: ReadonlyMap<RoadStep, Known>
  readonly start: Start | null
  readonly reached: number
  readonly on: Day
}

function along(matter: Matter, way: Way): readonly TimelineEntry[] {
  const withGuarantor = guarantorMayPay(matter, way.on)
  const unsure = note('caution', '保証会社が付いているか分からないため、付いている場合の日程です。')
  return walk({
    ...{ ...way, rule: 'arrears-timeline', checked: arrearsTimelineChecked, rows: ownDays(matter, arrearsTimeline) },
    skips: (step) => step === 'subrogation' && withGuarantor === false,
    notes: (step) => [
      ...(step === 'subrogation' && withGuarantor === null ? [unsure] : []),
      ...(step === 'acceleration' && way.lane === 'road' && way.start !== null ? [guessedBack] : []),
    ],
  })
}

/** Whether a guarantor may still pay for the loan of the first mortgage, or else for any; null where the file does not tell. */
function guarantorMayPay(matter: Matter, on: Day): boolean | null {
  const { found: home } = homeForSale({ matter, on })
  const loans = (home === null ? (matter.loans ?? []) : [home.first.loan]).map(mayBeSubrogated)
  if (loans.includes(true)) return true
  return loans.length > 0 && loans.every((possible) => possible === false) ? false : null
}

const stageSteps: Partial<Record<StageId, TimelineStep>> = {
  arrears: 'missed',
  demanded: 'demand',
  accelerated: 'acceleration',
  subrogated: 'subrogation',
  'auction-opened': 'commencement',
  inspected: 'inspection',
  'bidding-fixed': 'bid-notice',
  'sold-by-court': 'sale-decision',
}

function isUndated({ on, isLatest }: Sign): boolean {
  return on === null || isLatest
}

/** Events that are steps themselves, and not the step that opens their stage. */
const eventSteps: Partial<Record<Event['kind'], TimelineStep>> = {
  auctionPetition: 'petition',
  bidOpening: 'bid-opening',
  pricePaid: 'payment',
  distribution: 'distribution',
  deliveryOrder: 'delivery-order',
}

/** The days that the file gives; of several signs of one step the earliest counts. */
function knownDays(matter: Matter, signs: readonly Sign[], on: Day): ReadonlyMap<TimelineStep, Known> {
  const days = new Map<TimelineStep, Known>()
  const add = (step: TimelineStep | undefined, day: Day | null | undefined, title: string | null = null) => {
    if (step === undefined || !isKnown(day)) return
    const before = days.get(step)
    if (before === undefined || day < before.day) days.set(step, { day, title })
  }
  const stands = standing(matter, on)
  for (const event of stands.events) add(eventSteps[event.kind], event.on)
  const apart = (matter.events ?? []).map(({ kind }, i) => (kind in eventSteps ? `events[${i}]` : null))
  for (const sign of signs) {
    if (apart.includes(sign.path) || isUndated(sign)) continue
    // A demand has many names; the one that came is told.
    add(stageSteps[sign.stage], sign.on, sign.stage === 'demanded' ? `${sign.words}が届く` : null)
  }
  for (const letter of stands.letters) {
    if (letter.kind === 'full-repayment-demand') add('acceleration', letter.deadlineOn)
    if (letter.kind === 'delivery-order') add('delivery-order', letter.receivedOn)
    if (letter.kind === 'eviction-call') add('eviction', letter.deadlineOn)
  }
  const notice = bidNotice(stands)
  const printed: readonly (readonly [TimelineStep, Day | null | undefined])[] = [
    ['bid-start', notice?.bidFrom],
    ['bid-opening', notice?.openingOn],
    ['sale-decision', notice?.saleDecisionOn],
  ]
  for (const [step, day] of printed) if (isKnown(day)) days.set(step, { day, title: null })
  return days
}
