import type { Plan } from '#assessment/plan.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import type { Lane, TimelineEntry } from '#assessment/road/road.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { addMonths, type Day, daysBetween } from '#base/day.ts'
import type { RoadStep } from '#law/road-steps.ts'
import { aboutDayWordsIn, dayWordsIn } from '#web/words/format.ts'
import type { Milestone } from '#web/words/ja/road.ts'
import { roadWords } from '#web/words/road.ts'
import type { Language } from '#web/words/words.ts'

/** 道の印. What is drawn at one place of the road; each kind has a shape of its own. */
export interface RoadStop {
  readonly key: string
  /** `known`: it happened, or its day is set. `expected`: by practice. `hard`: law fixes the day. `printed`: a letter does. */
  readonly kind: 'known' | 'expected' | 'hard' | 'printed'
  readonly title: string
  /** The day, or about when, in words. */
  readonly when: string
  readonly from: Day
  readonly at: Day
  readonly to: Day
}

/** 絵にする道. The stops in the order of their days, and between which days the picture runs. */
export interface DrawnRoad {
  readonly on: Day
  readonly from: Day
  readonly to: Day
  readonly stops: readonly RoadStop[]
  /** Whether it is the road that would only begin with the next payment missed. */
  readonly isIfStopped: boolean
}

/** What a household sees of the road: the papers and the people that come. The table below the picture has every step. */
const milestones: readonly Milestone[] = [
  ...(['missed', 'demand', 'acceleration', 'subrogation', 'commencement', 'inspection'] as const),
  ...(['bid-notice', 'bid-opening', 'payment', 'eviction'] as const),
  ...(['public-sale-notice', 'public-sale', 'public-sale-payment'] as const),
  ...(['residual-demand', 'instalment-talks', 'suit', 'judgment', 'claim-seizure'] as const),
]

const mostPast = 2
const mostDeadlines = 4

/** これからの道のり. The milestones and the deadlines that are ahead, with the last two steps behind; null where nothing can be drawn. */
export function drawnRoad(
  plan: Pick<Plan, 'on' | 'timeline' | 'deadlines' | 'stage'>,
  language: Language,
): DrawnRoad | null {
  const { on, timeline, deadlines } = plan
  const lanes = lanesOf(plan)
  const entries = timeline.filter((entry) => lanes.includes(entry.lane) && isMilestone(entry.step))
  const steps = entries.map((entry) => stopOf(entry, language)).toSorted(byDay)
  const past = steps.filter(({ at }) => at <= on).slice(-mostPast)
  const ahead = steps.filter(({ at }) => at > on)
  const limits = deadlines
    .filter(({ passed }) => !passed)
    .map((deadline) => limitOf(deadline, on, language))
    .toSorted(byDay)
    .slice(0, mostDeadlines)
  const stops = [...past, ...ahead, ...limits].toSorted(byDay)
  const [first, last] = [stops[0], stops.at(-1)]
  if (first === undefined || last === undefined) return null
  const isIfStopped = entries.some(({ lane }) => lane === 'if-payments-stop')
  const from = first.at < on ? first.at : on
  const longest = addMonths(last.at > on ? last.at : on, 6)
  const latest = stops.reduce((end, { to }) => (to > end ? to : end), addMonths(on, 1))
  return { on, from, to: latest < longest ? latest : longest, stops, isIfStopped }
}

/** Who still pays sees the road that would begin; who has lost the home, what comes after. */
function lanesOf({ stage, timeline }: Pick<Plan, 'stage' | 'timeline'>): readonly Lane[] {
  if (homeIsGone(stage.value)) {
    const sold = timeline.some(({ lane }) => lane === 'after-voluntary-sale')
    return ['road', sold ? 'after-voluntary-sale' : 'after-sale']
  }
  return ['road', 'if-payments-stop', 'public-sale']
}

function isMilestone(step: RoadStep): step is Milestone {
  const all: readonly RoadStep[] = milestones
  return all.includes(step)
}

function stopOf(entry: TimelineEntry, language: Language): RoadStop {
  const { step, lane } = entry
  const words = roadWords[language]
  const title = (isMilestone(step) ? words.milestones?.[step] : undefined) ?? entry.title
  const key = `${lane} ${step}`
  if (entry.kind === 'known') {
    return {
      key,
      kind: 'known',
      title,
      when: dayWordsIn(language, entry.on),
      from: entry.on,
      at: entry.on,
      to: entry.on,
    }
  }
  const { earliest, usual, latest } = entry.band.value
  const about = (on: Day) => aboutDayWordsIn(language, on)
  const when = entry.overdue ? words.overdue : words.usually(about(usual), about(earliest), about(latest))
  return { key, kind: 'expected', title, when, from: earliest, at: usual, to: latest }
}

function limitOf({ id, day, safeOn, kind, ...deadline }: Deadline, on: Day, language: Language): RoadStop {
  const words = roadWords[language]
  const days = daysBetween(on, day.value)
  const when = words.until(dayWordsIn(language, day.value), days === 0 ? words.lastDay : words.daysLeft(days))
  const [, title = deadline.title] = Object.entries(words.limits ?? {}).find(([prefix]) => id.startsWith(prefix)) ?? []
  const from = safeOn < day.value ? safeOn : day.value
  return { key: id, kind: kind === 'statute' ? 'hard' : 'printed', title, when, from, at: day.value, to: day.value }
}

const order: Readonly<Record<RoadStop['kind'], number>> = { known: 0, hard: 1, printed: 2, expected: 3 }

/** By day; on one day what is set stands before what is reckoned. */
function byDay(one: RoadStop, other: RoadStop): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return order[one.kind] - order[other.kind]
}
