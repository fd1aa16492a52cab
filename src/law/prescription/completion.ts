import * as z from 'zod/mini'
import { addDays, type Day, day, daysBetween } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { countFact, dayFact, type Fact, type FactsOf, listOf, oneOf, orNull, recordOf } from '#law/facts.ts'
import { NotCovered } from '#law/finding.ts'

/** 更新. What makes the period start anew: 152条, 147条2項, 148条2項. */
const renewals = ['acknowledgment', 'final-title', 'execution-ended'] as const

/** 完成猶予. For how many months from its day each of these keeps the period from completing. */
const stayMonths = {
  'withdrawn-suit': 6, // 147条1項
  'withdrawn-execution': 6, // 148条1項
  'provisional-seizure-ended': 6, // 149条
  demand: 6, // 150条1項
  'negotiation-agreement': 12, // 151条1項1号, at most
  succession: 6, // 160条
  disaster: 3, // 161条
} as const

type Renewal = (typeof renewals)[number]
type Stay = keyof typeof stayMonths
export type EventType = Renewal | Stay

/** 169条1項. What a judgment or the like has fixed takes ten years, and keeps them. */
const titleYears = 10

/** 151条2項. Agreements together stay the period no longer than five years from the day on which it would have completed. */
const agreementMonths = 60

/** 平成29年法律第44号附則10条3項. An agreement to negotiate has effect only from this day. */
const agreementsSince = day('2020-04-01')

const agreedDays: Fact<number | null> = {
  ...orNull(countFact('協議の合意で決めた期間（なければ空）', 'days', { from: 0, to: 36_500 })),
  otherwise: null,
}
const refusedOn: Fact<Day | null> = {
  ...orNull(dayFact('協議を続けないと書面で伝えた日（なければ空）')),
  otherwise: null,
}
/** Five or ten: the periods of 166条 and of the law before it. */
function yearsFact(): Fact<number> {
  const years = countFact('時効の年数（5年か10年）', 'years', { from: 5, to: 10 })
  const fiveOrTen = z.refine<number>((count) => count === 5 || count === 10, {
    params: { words: '5か10を書いてください。' },
  })
  return { ...years, schema: years.schema.check(fiveOrTen) }
}

/** What both rules of completion ask. */
export const completionFacts = {
  years: yearsFact(),
  startEvent: dayFact('起算点になる出来事の日（この日は数えない）'),
  events: listOf(
    recordOf(
      {
        // Object.keys types its result as bare text; the keys are those of the table.
        type: oneOf<EventType>([...renewals, ...(Object.keys(stayMonths) as Stay[])], '出来事の種類'),
        date: dayFact('出来事の日（手続は終わった日）'),
        days: agreedDays,
        refusedOn,
      },
      '出来事',
    ),
    'その後の出来事',
    { otherwise: [] },
  ),
}

export const completionAnswers = {
  completionDate: '時効が完成する日（期間の末日）',
  invocableFrom: '援用できる最初の日',
  lateEvents: '完成より後の出来事がある',
}

export type CompletionFacts = FactsOf<typeof completionFacts>
export type PrescriptionEvent = CompletionFacts['events'][number]

/** One event and what came of it: the last day of the period after it. */
export interface Walked {
  readonly event: PrescriptionEvent
  readonly outcome: 'renewed' | 'stayed' | 'not-longer' | 'without-effect' | 'late'
  /** The length of the period after it. */
  readonly years: number
  readonly completion: Day
}

export interface Completion {
  readonly completionDate: Day
  readonly invocableFrom: Day
  readonly lateEvents: boolean
  /** The last day if none of the events had been. */
  readonly undisturbed: Day
  readonly walked: readonly Walked[]
}

/** What keeps a claim alive past `base`: which of them decides whether a further demand or agreement has effect. */
type Keeper = 'demand' | 'agreement' | 'other'

interface Clock {
  readonly years: number
  /** The last day if nothing stayed the period. */
  readonly base: Day
  /** Until when stays of each kind keep the claim alive; never before `base`. */
  readonly until: Readonly<Record<Keeper, Day>>
}

/** 完成の日. Walks the events in the order of their days: each renews the period, stays it, or comes too late. */
export function completionOf(rule: string, { years, startEvent, events }: CompletionFacts): Completion {
  let clock = started(startEvent, years)
  const walked: Walked[] = []
  for (const event of events.toSorted((a, b) => daysBetween(b.date, a.date))) {
    if (isRenewal(event.type) && event.date < startEvent) {
      throw new NotCovered(rule, event.date, '起算点より前の更新の出来事（承認・判決など）は扱っていません')
    }
    const [outcome, next] = after(rule, clock, event)
    clock = next
    walked.push({ event, outcome, years: clock.years, completion: completionOfClock(clock) })
  }
  const completionDate = completionOfClock(clock)
  return {
    completionDate,
    invocableFrom: addDays(completionDate, 1),
    lateEvents: walked.some(({ outcome }) => outcome === 'late'),
    undisturbed: periodEnd(startEvent, 12 * years),
    walked,
  }
}

function started(from: Day, years: number): Clock {
  const base = periodEnd(from, 12 * years)
  return { years, base, until: { demand: base, agreement: base, other: base } }
}

function completionOfClock({ until }: Clock): Day {
  return latest(latest(until.demand, until.agreement), until.other)
}

function after(rule: string, clock: Clock, event: PrescriptionEvent): readonly [Walked['outcome'], Clock] {
  const completion = completionOfClock(clock)
  if (event.date > completion) return ['late', clock]
  if (isRenewal(event.type)) {
    return ['renewed', started(event.date, event.type === 'final-title' ? titleYears : clock.years)]
  }
  const keeper = keeperOf(event.type)
  if (!hasEffect(keeper, event.date, clock)) return ['without-effect', clock]
  const end = keeper === 'agreement' ? agreementEnd(rule, event, clock.base) : stayEnd(event.date, event.type)
  const until = { ...clock.until, [keeper]: latest(clock.until[keeper], end) }
  return [end > completion ? 'stayed' : 'not-longer', { ...clock, until }]
}

/**
 * 150条2項・151条3項. A demand has no effect while only demands or agreements keep the claim alive, and an agreement none while
 * only demands do. Up to `base` the period itself keeps it alive, so that every stay counts.
 */
function hasEffect(keeper: Keeper, on: Day, { until }: Clock): boolean {
  if (keeper === 'other') return true
  if (keeper === 'demand') return until.other >= on
  return on >= agreementsSince && (until.other >= on || until.agreement >= on)
}

/** 151条1項・2項. The earliest of a year, the agreed period and six months from a refusal; never past five years from `base`. */
function agreementEnd(rule: string, { date, days, refusedOn }: PrescriptionEvent, base: Day): Day {
  if (refusedOn !== null && refusedOn < date) {
    throw new NotCovered(rule, date, '協議を続けないと伝えた日（refusedOn）が、合意の日より前です')
  }
  return [
    stayEnd(date, 'negotiation-agreement'),
    periodEnd(base, agreementMonths),
    ...(days === null ? [] : [addDays(date, days)]),
    ...(refusedOn === null ? [] : [periodEnd(refusedOn, 6)]),
  ].reduce((earliest, end) => (end < earliest ? end : earliest))
}

function stayEnd(date: Day, type: Stay): Day {
  return periodEnd(date, stayMonths[type])
}

function keeperOf(type: Stay): Keeper {
  if (type === 'negotiation-agreement') return 'agreement'
  return type === 'demand' ? 'demand' : 'other'
}

function isRenewal(type: EventType): type is Renewal {
  // The list's own type would let it be asked for its own words only.
  return (renewals as readonly EventType[]).includes(type)
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b
}
