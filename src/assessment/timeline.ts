import { addDays, addMonths, type Day } from '#base/day.ts'
import {
  arrearsTimeline,
  arrearsTimelineChecked,
  type Span,
  type TimelineRow,
  type TimelineStep,
} from '#law/auction/arrears-timeline.table.ts'
import { type Finding, findingOf, note, step } from '#law/finding.ts'
import type { Event, Matter } from '#matter/matter.ts'
import { mayBeSubrogated } from './creditor.ts'
import { bidNotice, standing } from './happenings.ts'
import { homeOf, scenarioOf } from './home.ts'
import { isKnown } from './known.ts'
import type { Sign, StageId } from './stage.ts'

/** いつごろ. The earliest, the usual and the latest day of a step by practice. Only a day printed by a court or in law is hard. */
export interface Band {
  readonly earliest: Day
  readonly usual: Day
  readonly latest: Day
}

export type TimelineEntry =
  | { readonly kind: 'known'; readonly step: TimelineStep; readonly title: string; readonly on: Day }
  | {
      readonly kind: 'expected'
      readonly step: TimelineStep
      readonly title: string
      readonly band: Finding<Band>
      /** By practice the step would already have come: a letter may have been overlooked. */
      readonly overdue: boolean
    }

/** これからの見通し. The steps that are known, and bands for those that would follow if nothing were done. */
export function timeline(matter: Matter, signs: readonly Sign[], on: Day): readonly TimelineEntry[] {
  const known = knownDays(matter, signs, on)
  const undated = signs.flatMap((sign) => (sign.on === null ? (stageSteps[sign.stage] ?? []) : []))
  const reached = arrearsTimeline.findLastIndex(({ step }) => known.has(step) || undated.includes(step))
  if (known.size === 0) return []
  const withGuarantor = guarantorMayPay(matter, on)
  const bands = new Map<TimelineStep, Band>()
  const findings = new Map<TimelineStep, Finding<Band>>()
  const entries: TimelineEntry[] = []
  for (const [index, row] of arrearsTimeline.entries()) {
    const happened = known.get(row.step)
    if (happened !== undefined) {
      const { day, title } = happened
      bands.set(row.step, { earliest: day, usual: day, latest: day })
      entries.push({ kind: 'known', step: row.step, title: title ?? row.title, on: day })
      continue
    }
    const skipped = row.step === 'subrogation' && withGuarantor === false
    const start = row.after === null ? undefined : bands.get(row.after)
    if (start === undefined || skipped) {
      if (start !== undefined) bands.set(row.step, start)
      continue
    }
    const reckoned = shift(start, row)
    if (index <= reached) {
      bands.set(row.step, notAfter(reckoned, on))
      continue
    }
    const band = notBefore(reckoned, on)
    const unsure = row.step === 'subrogation' && withGuarantor === null
    const from = row.after === null ? undefined : findings.get(row.after)
    const finding = bandFinding(row, start, band, unsure, from)
    bands.set(row.step, band)
    findings.set(row.step, finding)
    entries.push({ kind: 'expected', step: row.step, title: row.title, band: finding, overdue: reckoned.latest < on })
  }
  return entries
}

/** Whether a guarantor may still pay for the loan of the first mortgage, or else for any; null where the file does not tell. */
function guarantorMayPay(matter: Matter, on: Day): boolean | null {
  const { found: home } = homeOf(matter, scenarioOf(matter)?.voluntarySale?.property, on)
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

/** Events that are steps themselves, and not the step that opens their stage. */
const eventSteps: Partial<Record<Event['kind'], TimelineStep>> = {
  auctionPetition: 'petition',
  bidOpening: 'bid-opening',
  pricePaid: 'payment',
  distribution: 'distribution',
  deliveryOrder: 'delivery-order',
}

interface Known {
  readonly day: Day
  /** The name of what happened where it differs from the step's; else null. */
  readonly title: string | null
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
    if (apart.includes(sign.path)) continue
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

function shift(start: Band, row: TimelineRow): Band {
  return {
    earliest: later(start.earliest, row.least),
    usual: later(start.usual, row.usual),
    latest: later(start.latest, row.most),
  }
}

function later(from: Day, { months, days }: Span): Day {
  return addDays(addMonths(from, months), days)
}

/** What has not happened by today can come tomorrow at the earliest. */
function notBefore(band: Band, on: Day): Band {
  const first = addDays(on, 1)
  const from = (known: Day) => (known < first ? first : known)
  return { earliest: from(band.earliest), usual: from(band.usual), latest: from(band.latest) }
}

/** What has happened, on a day that is not told, happened by today. */
function notAfter(band: Band, on: Day): Band {
  const until = (known: Day) => (known > on ? on : known)
  return { earliest: until(band.earliest), usual: until(band.usual), latest: until(band.latest) }
}

function bandFinding(
  row: TimelineRow,
  start: Band,
  band: Band,
  unsure: boolean,
  from: Finding<Band> | undefined,
): Finding<Band> {
  const { title, citations } = row
  const answer = {
    rule: 'arrears-timeline',
    title,
    value: band,
    on: null,
    version: null,
    checked: arrearsTimelineChecked,
    citations,
  }
  const before = arrearsTimeline.find(({ step }) => step === row.after)
  return findingOf(
    { ...answer, confidence: 'several' },
    {
      steps: () => [
        step(`数え始め：${before?.title ?? ''}（早ければ）`, start.earliest),
        step(`数え始め：${before?.title ?? ''}（ふつう）`, start.usual),
        step(`早ければ ${words(row.least)} 後（過ぎた日は明日から数える）`, band.earliest),
        step(`ふつうは ${words(row.usual)} 後`, band.usual),
        step(`遅ければ ${words(row.most)} 後`, band.latest),
      ],
      notes: () => [
        note('practice', `期間は実務の目安で、法律の期限ではありません。${row.sources.join(' ')}`.trim()),
        ...(unsure ? [note('caution', '保証会社が付いているか分からないため、付いている場合の日程です。')] : []),
      ],
      from: () => (from === undefined ? [] : [from]),
    },
  )
}

function words({ months, days }: Span): string {
  if (months === 0) return `${days}日`
  return days === 0 ? `${months}か月` : `${months}か月と${days}日`
}

/** The band of one step among the entries; a known day is a band of one day. */
export function bandOf(entries: readonly TimelineEntry[], wanted: TimelineStep): Band | null {
  const entry = entries.find(({ step }) => step === wanted)
  if (entry === undefined) return null
  return entry.kind === 'known' ? { earliest: entry.on, usual: entry.on, latest: entry.on } : entry.band.value
}
