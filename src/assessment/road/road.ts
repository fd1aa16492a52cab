import { addDays, addMonths, type Day } from '#base/day.ts'
import { type Confidence, type Finding, findingOf, type Note, note, step } from '#law/finding.ts'
import type { RoadRow, Span } from '#law/road-row.ts'
import { type RoadStep, stepTitle } from '#law/road-steps.ts'
import type { Matter } from '#matter/matter.ts'

/** いつごろ. The earliest, the usual and the latest day of a step by practice. Only a day printed by a court or in law is hard. */
export interface Band {
  readonly earliest: Day
  readonly usual: Day
  readonly latest: Day
}

/** 道筋の列. The road to the auction and out of the home, and what may go beside it or follow it. */
export type Lane = 'road' | 'if-payments-stop' | 'failed-rounds' | 'public-sale' | 'after-sale' | 'after-voluntary-sale'

export type TimelineEntry =
  | {
      readonly kind: 'known'
      readonly lane: Lane
      readonly step: RoadStep
      readonly title: string
      readonly on: Day
    }
  | {
      readonly kind: 'expected'
      readonly lane: Lane
      readonly step: RoadStep
      readonly title: string
      readonly band: Finding<Band>
      /** By practice the step would already have come: a letter may have been overlooked. */
      readonly overdue: boolean
    }

export interface Known {
  readonly day: Day
  /** The name of what happened where it differs from the step's; else null. */
  readonly title: string | null
}

/** Where a lane begins, and the finding that told it. */
export interface Start {
  readonly step: RoadStep
  readonly band: Band
  readonly from: Finding<Band> | null
}

/** 一つの列の歩き方. The rows of a lane and all that is known of them. */
export interface Walk<S extends RoadStep> {
  readonly lane: Lane
  readonly rule: string
  readonly checked: Day
  readonly rows: readonly RoadRow<S>[]
  readonly known: ReadonlyMap<RoadStep, Known>
  readonly start: Start | null
  /** The last row that has been reached, with or without a day; -1 for none. */
  readonly reached: number
  readonly on: Day
  /** Rows that do not happen here; what follows is counted from the step before. */
  readonly skips?: (step: S) => boolean
  readonly notes?: (step: S) => readonly Note[]
}

/** これからの日程. The steps that are known, and bands for those that would follow if nothing were done. */
export function walk<S extends RoadStep>(lane: Walk<S>): readonly TimelineEntry[] {
  const { rows, known, start, reached, on } = lane
  const bands = new Map<string, Band>()
  const findings = new Map<string, Finding<Band>>()
  const entries: TimelineEntry[] = []
  if (start !== null) {
    bands.set(start.step, start.band)
    if (start.from !== null) findings.set(start.step, start.from)
  }
  for (const [index, row] of rows.entries()) {
    const { step, after } = row
    const happened = known.get(step)
    if (happened !== undefined) {
      const { day, title } = happened
      bands.set(step, oneDay(day))
      entries.push({ kind: 'known', lane: lane.lane, step, title: title ?? row.title, on: day })
      continue
    }
    const before = after === null ? undefined : bands.get(after)
    if (before === undefined) continue
    if (lane.skips?.(step) === true) {
      bands.set(step, before)
      continue
    }
    const reckoned = shift(before, row)
    if (index <= reached) {
      bands.set(step, notAfter(reckoned, on))
      continue
    }
    const band = notBefore(reckoned, on)
    const finding = bandFinding(lane, row, before, band, after === null ? undefined : findings.get(after))
    bands.set(step, band)
    findings.set(step, finding)
    const overdue = reckoned.latest < on
    entries.push({ kind: 'expected', lane: lane.lane, step, title: row.title, band: finding, overdue })
  }
  return entries
}

export function oneDay(on: Day): Band {
  return { earliest: on, usual: on, latest: on }
}

/** A court or an adviser may know better how long a step takes here: the matter's own days stand in for the table's. */
export function ownDays<S extends RoadStep>(matter: Matter, rows: readonly RoadRow<S>[]): readonly RoadRow<S>[] {
  const own = matter.settings?.timelineDays ?? []
  if (own.length === 0) return rows
  const inDays = (days: number): Span => ({ months: 0, days })
  return rows.map((row) => {
    const stated = own.find(({ step }) => step === row.step)
    if (stated === undefined || row.after === null) return row
    const [least, usual, most] = [inDays(stated.low), inDays(stated.typical), inDays(stated.high)]
    return { ...row, least, usual, most, sources: ['設定 timelineDays による日数です。'] }
  })
}

function shift(start: Band, row: RoadRow): Band {
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

function bandFinding<S extends RoadStep>(
  { rule, checked, notes }: Walk<S>,
  row: RoadRow<S>,
  start: Band,
  band: Band,
  from: Finding<Band> | undefined,
): Finding<Band> {
  const { title, citations, after } = row
  const confidence: Confidence = row.confidence ?? 'several'
  const answer = { rule, title, value: band, on: null, version: null, checked, confidence, citations }
  return findingOf(answer, {
    steps: () => [
      step(`数え始め：${stepTitle(after)}（早ければ）`, start.earliest),
      step(`数え始め：${stepTitle(after)}（ふつう）`, start.usual),
      step(`早ければ ${spanWords(row.least)} 後（過ぎた日は明日から数える）`, band.earliest),
      step(`ふつうは ${spanWords(row.usual)} 後`, band.usual),
      step(`遅ければ ${spanWords(row.most)} 後`, band.latest),
    ],
    notes: () => [
      note(
        'practice',
        `期間は実務の目安で、法律の期限ではありません。${row.says ?? ''}${row.sources.join(' ')}`.trim(),
      ),
      ...(notes?.(row.step) ?? []),
    ],
    from: () => (from === undefined ? [] : [from]),
  })
}

/** 2か月と15日. */
function spanWords({ months, days }: Span): string {
  if (months === 0) return `${days}日`
  return days === 0 ? `${months}か月` : `${months}か月と${days}日`
}

/** The entry of one step. */
export function entryOf(entries: readonly TimelineEntry[], wanted: string): TimelineEntry | null {
  return entries.find(({ step }) => step === wanted) ?? null
}

/** The band of one step among the entries; a known day is a band of one day. */
export function bandOf(entries: readonly TimelineEntry[], wanted: string): Band | null {
  const entry = entryOf(entries, wanted)
  if (entry === null) return null
  return entry.kind === 'known' ? oneDay(entry.on) : entry.band.value
}

/** Where a further lane begins: at a step of another one. */
export function startAt(entries: readonly TimelineEntry[], wanted: string, as: RoadStep): Start | null {
  const entry = entryOf(entries, wanted)
  if (entry === null) return null
  if (entry.kind === 'known') return { step: as, band: oneDay(entry.on), from: null }
  return { step: as, band: entry.band.value, from: entry.band }
}
