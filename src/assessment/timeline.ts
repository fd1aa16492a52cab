import { addDays, addMonths, type Day, day } from '#base/day.ts'
import { arrearsTimeline, type Span, type TimelineRow, type TimelineStep } from '#law/auction/arrears-timeline.table.ts'
import { type Finding, findingOf, note, step } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { mayBeSubrogated } from './creditor.ts'
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
  const reached = arrearsTimeline.findLastIndex((row) => known.has(row.step))
  if (reached === -1) return []
  const withGuarantor = (matter.loans ?? []).map(mayBeSubrogated).find((possible) => possible !== null) ?? null
  const bands = new Map<TimelineStep, Band>()
  const findings = new Map<TimelineStep, Finding<Band>>()
  const entries: TimelineEntry[] = []
  for (const [index, row] of arrearsTimeline.entries()) {
    const happened = known.get(row.step)
    if (happened !== undefined) {
      bands.set(row.step, { earliest: happened, usual: happened, latest: happened })
      entries.push({ kind: 'known', step: row.step, title: row.title, on: happened })
      continue
    }
    const skipped = row.step === 'subrogation' && withGuarantor === false
    const start = row.after === null ? undefined : bands.get(row.after)
    if (start === undefined || skipped) {
      if (start !== undefined) bands.set(row.step, start)
      continue
    }
    const reckoned = shift(start, row)
    if (index < reached) {
      bands.set(row.step, reckoned)
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

/** The days that the file gives; of several signs of one step the earliest counts. */
function knownDays(matter: Matter, signs: readonly Sign[], on: Day): ReadonlyMap<TimelineStep, Day> {
  const days = new Map<TimelineStep, Day>()
  const add = (step: TimelineStep | undefined, known: Day | null | undefined) => {
    if (step === undefined || !isKnown(known)) return
    const before = days.get(step)
    if (before === undefined || known < before) days.set(step, known)
  }
  for (const sign of signs) add(stageSteps[sign.stage], sign.on)
  for (const letter of matter.letters ?? []) {
    if (letter.kind !== 'bid-period-notice') continue
    add('bid-start', letter.bidFrom)
    add('bid-opening', letter.openingOn)
    add('sale-decision', letter.saleDecisionOn)
  }
  for (const event of matter.events ?? []) {
    if (event.on > on) continue
    if (event.kind === 'auctionPetition') add('petition', event.on)
    if (event.kind === 'pricePaid') add('payment', event.on)
    if (event.kind === 'distribution') add('distribution', event.on)
    if (event.kind === 'deliveryOrder') add('delivery-order', event.on)
  }
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

const checked = day('2026-11-21')

function bandFinding(
  row: TimelineRow,
  start: Band,
  band: Band,
  unsure: boolean,
  from: Finding<Band> | undefined,
): Finding<Band> {
  const { title, citations } = row
  const answer = { rule: 'arrears-timeline', title, value: band, on: null, version: null, checked, citations }
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
