import { type Day, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import type { Finding } from '#law/finding.ts'
import type { PrescriptionEvent } from '#law/prescription/completion.ts'
import { prescriptionDateCalc } from '#law/prescription/prescription-date-calc.ts'
import { prescriptionStay } from '#law/prescription/prescription-stay.ts'
import type { ActKind, Happening } from './claim-history.ts'

/** 更新. What started the period anew. */
export interface Renewal {
  readonly on: Day
  readonly kind: 'payment' | 'acknowledgement' | 'judgment' | 'auctionEnded'
}

/** 時効の進み方. Where the period of one person stands after all that happened to it. */
export interface Walked {
  /** The last day of the period; while a procedure holds it open, the last day without that procedure. */
  readonly completesOn: Day
  /** The day on which a procedure began that still goes on and began in time; null without one. */
  readonly heldSince: Day | null
  /** The last thing that started the period anew; null where it still runs from its start. */
  readonly renewedBy: Renewal | null
  /** The day until which something stays it beyond its own length; null without that. */
  readonly stayedUntil: Day | null
  /** The first day of a procedure that began after the period was over and still goes on. */
  readonly lateSince: Day | null
  /** 完成の後の承認など. What came after the end, and how the period would run if it counted. */
  readonly after: { readonly renewal: Renewal; readonly walked: Walked } | null
  readonly from: readonly Finding<unknown>[]
}

export interface Start {
  readonly on: Day
  readonly years: number
  readonly renewal: Renewal | null
}

/** 平成29年法律第44号附則10条2項. What ended before this day has the effects of the old law: a withdrawal leaves nothing. */
const newLawSince = day('2020-04-01')

interface Segment extends Start {
  readonly events: readonly PrescriptionEvent[]
}

interface State {
  readonly segment: Segment
  /** Findings of segments that a renewal has closed. */
  readonly closed: readonly Finding<unknown>[]
  /** 147条1項・148条1項. Six months from the withdrawal of what held the period beyond its end. */
  readonly extension: {
    readonly until: Day
    readonly demanded: boolean
    readonly from: readonly Finding<unknown>[]
  } | null
  readonly open: readonly Happening[]
  /** 旧153条. A suit within six months of a demand of the old law is in time. */
  readonly graceUntil: Day | null
  readonly lateSince: Day | null
}

type Point = { readonly on: Day; readonly what: 'begun' | 'act' | 'ended'; readonly of: Happening }

const order = { begun: 0, act: 1, ended: 2 } as const

/** Walks what happened in the order of its days, whatever the order in which it is told. */
export function walk(start: Start, history: readonly Happening[]): Walked {
  const points = pointsSince(start.on, history)
  let state: State = {
    ...{ segment: { ...start, events: [] }, closed: [], extension: null, open: [], graceUntil: null, lateSince: null },
  }
  for (const [index, point] of points.entries()) {
    const renewal = renewalOf(point)
    if (renewal !== null && !isAlive(state, point)) {
      const walked = walk({ on: renewal.on, years: state.segment.years, renewal }, history)
      return finished(lateOpen(state, points.slice(index + 1)), { renewal, walked })
    }
    state = renewal === null ? next(state, point) : renewed(state, point, renewal)
  }
  return finished(state, null)
}

/** Of the rest only what began matters to a period that is over. */
function lateOpen(state: State, rest: readonly Point[]): State {
  return rest.filter(({ what }) => what === 'begun').reduce(next, state)
}

function pointsSince(start: Day, history: readonly Happening[]): readonly Point[] {
  const points = history.flatMap((of): readonly Point[] => {
    const { on, ended } = of
    if (isVoid(of)) return []
    if (isAct(of)) return on === null || on < start ? [] : [{ on, what: 'act', of }]
    if (ended !== null && ended.on < start) return []
    const begun: readonly Point[] = on === null ? [] : [{ on: on < start ? start : on, what: 'begun', of }]
    return ended === null ? begun : [...begun, { on: ended.on, what: 'ended', of }]
  })
  return points.toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : order[a.what] - order[b.what] || rank(a) - rank(b),
  )
}

/** Acts of one day, in this order whatever the order in which they are told: a demand comes first. A procedure is none of them. */
const acts: readonly ActKind[] = ['demand', 'acknowledgement', 'proceeds', 'payment']

const rank = ({ of }: Point) => (isAct(of) ? acts.indexOf(of.kind) : acts.length)

const isAct = ({ kind }: Happening) => acts.includes(kind)

/** 旧149条・旧154条. */
function isVoid({ ended }: Happening): boolean {
  return ended?.how === 'withdrawn' && ended.on < newLawSince
}

function renewalOf({ on, what, of }: Point): Renewal | null {
  if (what === 'act' && (of.kind === 'payment' || of.kind === 'acknowledgement')) return { on, kind: of.kind }
  if (what === 'act' && of.kind === 'proceeds') return { on, kind: 'payment' }
  if (what !== 'ended') return null
  // 147条2項. Who has a judgment of his own starts at it; for whom the suit only reached, the period keeps its length.
  if (of.ended?.how === 'judged') return { on, kind: 'judgment' }
  return of.kind === 'auction' && of.ended?.how === 'completed' ? { on, kind: 'auctionEnded' } : null
}

function isAlive(state: State, { on }: Point): boolean {
  return on <= endOf(state) || state.open.length > 0
}

function endOf({ segment, extension }: State): Day {
  const { completionDate } = prescriptionDateCalc.value(factsOf(segment))
  return extension !== null && extension.until > completionDate ? extension.until : completionDate
}

function factsOf({ on, years, events }: Segment) {
  return { years, startEvent: on, events }
}

function renewed(state: State, { on, what, of }: Point, renewal: Renewal): State {
  const { segment } = state
  const open = what === 'ended' ? without(state.open, of) : state.open
  const isWithin = renewal.kind !== 'judgment' && state.extension === null && on <= endOf(state)
  if (isWithin) {
    const type = renewal.kind === 'auctionEnded' ? 'execution-ended' : 'acknowledgment'
    return { ...state, open, segment: { ...segment, renewal, events: [...segment.events, eventOf(type, on)] } }
  }
  return {
    ...{ segment: { on, years: segment.years, renewal, events: [] }, closed: [...state.closed, ...findings(state)] },
    ...{ extension: null, open, graceUntil: null, lateSince: state.lateSince },
  }
}

function next(state: State, point: Point): State {
  const { on, what, of } = point
  if (what === 'begun') {
    const inTime = isAlive(state, point) || (state.graceUntil !== null && on <= state.graceUntil)
    if (inTime) return { ...state, open: [...state.open, of] }
    return of.ended === null ? { ...state, lateSince: state.lateSince ?? on } : state
  }
  return what === 'act' ? demanded(state, on) : ended(state, on, of)
}

/** 150条. Six months from the first demand that counts; under the old law only for who then sued. */
function demanded(state: State, on: Day): State {
  if (on > endOf(state)) return state
  if (on < newLawSince) return { ...state, graceUntil: periodEnd(on, 6) }
  if (state.extension === null) return withEvent(state, eventOf('demand', on))
  return state.extension.demanded ? state : extended(state, on, true)
}

function ended(state: State, on: Day, of: Happening): State {
  const wasOpen = state.open.includes(of)
  const open = without(state.open, of)
  if (state.extension === null && on <= endOf(state)) {
    return withEvent({ ...state, open }, eventOf(endTypes(of), on))
  }
  return wasOpen ? extended({ ...state, open }, on, false) : { ...state, open }
}

function endTypes({ kind }: Happening): PrescriptionEvent['type'] {
  if (kind === 'suit') return 'withdrawn-suit'
  return kind === 'provisionalSeizure' ? 'provisional-seizure-ended' : 'withdrawn-execution'
}

function extended(state: State, on: Day, isDemand: boolean): State {
  const found = civilPeriodEnd({ eventDate: on, months: 6 })
  const { extension } = state
  const until = extension !== null && extension.until > found.value.lastDay ? extension.until : found.value.lastDay
  const demanded = isDemand || (extension?.demanded ?? false)
  return { ...state, extension: { until, demanded, from: [...(extension?.from ?? []), found] } }
}

function withEvent(state: State, event: PrescriptionEvent): State {
  return { ...state, segment: { ...state.segment, events: [...state.segment.events, event] } }
}

function eventOf(type: PrescriptionEvent['type'], date: Day): PrescriptionEvent {
  return { type, date, days: null, refusedOn: null }
}

function without(open: readonly Happening[], one: Happening): readonly Happening[] {
  return open.filter((other) => other !== one)
}

/** The rules that were asked for the segment as it stands. */
function findings({ segment, extension }: State): readonly Finding<unknown>[] {
  return [calculation(segment), ...(extension?.from ?? [])]
}

function calculation(segment: Segment) {
  const { type } = segment.events.at(-1) ?? {}
  const onlyStays = type !== undefined && type !== 'acknowledgment' && type !== 'execution-ended'
  return onlyStays ? prescriptionStay(factsOf(segment)) : prescriptionDateCalc(factsOf(segment))
}

function finished(state: State, after: Walked['after']): Walked {
  const completesOn = endOf(state)
  const { segment, extension, open, lateSince } = state
  const own = periodEnd(
    segment.events.some(isRenewal) ? (segment.renewal?.on ?? segment.on) : segment.on,
    12 * segment.years,
  )
  const heldSince = open.map(({ on }) => on ?? segment.on).toSorted()[0] ?? null
  return {
    ...{ completesOn, heldSince, renewedBy: segment.renewal, lateSince, after },
    stayedUntil: extension !== null || completesOn > own ? completesOn : null,
    from: [...state.closed, ...findings(state)],
  }
}

const isRenewal = ({ type }: PrescriptionEvent) => type === 'acknowledgment' || type === 'execution-ended'
