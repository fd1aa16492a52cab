import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import type { Happening } from './claim-history.ts'
import { type Owing, type Reach, reachOf } from './claim-reach.ts'
import { type Renewal, type Walked, walk } from './claim-walk.ts'

/** 起算点. The day from which a claim is first counted, in words. */
export interface FirstDay {
  readonly on: Day
  readonly words: string
  readonly renewal: Renewal | null
}

/** 確定した判決. The day from which it is final, and how that was reckoned. */
export interface Judged {
  readonly on: Day
  readonly from: readonly Finding<unknown>[]
}

/** 時効の年数. One or two lengths, and the rule that gave them. */
export interface Years {
  readonly value: { readonly years: number; readonly alternativeYears: number | null }
}

/** 読み方. One way in which facts or law may stand, and where it leads. */
export interface Reading {
  readonly start: FirstDay
  readonly years: number
  readonly walked: Walked
  readonly from: readonly Finding<unknown>[]
  /** A judgment from before the start was about another claim. */
  readonly oldJudgment: boolean
}

/** At least one, the first that in which all that may reach the person does. */
export type Readings = readonly [Reading, ...Reading[]]

interface Asked {
  readonly start: FirstDay
  /** Null where the file does not tell what the years depend on. */
  readonly period: (Finding<unknown> & Years) | null
  readonly judged: Judged | null
  readonly history: readonly Happening[]
  readonly to: Owing
  readonly all: readonly Owing[]
}

/** 民法169条1項. */
const titleYears = 10
/** 民法166条1項1号・旧商法522条. No claim of these creditors takes less. */
const shortestYears = 5

export const judgedWords = '判決などが確定した日（ここから10年）'

/**
 * Every reading of one person's period, that in which all that may reach him does first; null where the years are unknown and
 * nothing holds the period open anyway.
 */
export function readingsOf({ start, period, judged, history, to, all }: Asked): Readings | null {
  const reached = history.map((one) => ({ one, ...reachOf(one, to, all) }))
  const some = (reaches: readonly Reach[]) =>
    reached.filter(({ reach }) => reaches.includes(reach)).map(({ one }) => one)
  const [every, sure] = [some(['yes', 'maybe']), some(['yes'])]
  // Where nothing older than the judgment is known, there is nothing else to count from.
  const own = start.renewal?.kind === 'judgment' ? 'yes' : titleReach(history, to, all)
  const title = judged === null || judged.on < start.on ? 'no' : own
  const years = period?.value.years ?? shortestYears
  const alternative = period?.value.alternativeYears ?? null
  const more = alternative === null ? [] : [alternative]
  const from = [...(period === null ? [] : [period]), ...distinct(reached.flatMap((found) => found.from))]
  const oldJudgment = judged !== null && judged.on < start.on
  const read = (happened: readonly Happening[], isJudged: boolean, years: number): Reading => {
    if (!isJudged || judged === null) {
      const walked = walk({ on: start.on, years, renewal: start.renewal }, happened)
      return { start, years, walked, from, oldJudgment }
    }
    const renewal: Renewal = { on: judged.on, kind: 'judgment' }
    const walked = walk({ on: judged.on, years: titleYears, renewal }, happened)
    return {
      ...{ start: { on: judged.on, words: judgedWords, renewal }, years: titleYears, walked },
      from: [...judged.from, ...from],
      oldJudgment,
    }
  }
  const first = read(every, title !== 'no', years)
  const isDoubtful = every.length > sure.length || title === 'maybe'
  const second = isDoubtful ? [years, ...more].map((length) => read(sure, title === 'yes', length)) : []
  if (period === null && title !== 'yes') return first.walked.heldSince === null ? null : [first]
  return [first, ...more.map((length) => read(every, title !== 'no', length)), ...second]
}

/** 家の代金. The day of a sale whose proceeds move a last day if they acknowledge the debt; null where no answer hangs on it. */
export function doubtfulSale(asked: Asked, readings: Readings): Day | null {
  const sold = asked.history.flatMap(({ kind, on }) => (kind === 'proceeds' && on !== null ? on : []))
  if (sold.length === 0) return null
  const without = readingsOf({ ...asked, history: asked.history.filter(({ kind }) => kind !== 'proceeds') })
  if (without === null) return null
  const answer = (all: Readings) => {
    const { primary, isHeld, otherwise } = weighed(all)
    return `${isHeld} ${primary.walked.completesOn} ${otherwise?.on}`
  }
  return answer(readings) === answer(without) ? null : (sold.toSorted().at(-1) ?? null)
}

/** 169条. Whether a final judgment is one over this person's own debt: the debtor's reaches the guarantee, no other reaches another. */
function titleReach(history: readonly Happening[], to: Owing, all: readonly Owing[]): Reach {
  const suits = history.filter(({ kind, ended }) => kind === 'suit' && ended?.how === 'judged')
  const persons = suits.map(({ person }) => person)
  if (all.length === 1) return 'yes'
  if (persons.length === 0 || persons.includes(null)) return to.role === 'jointDebtor' ? 'maybe' : 'yes'
  if (persons.includes(to.person)) return 'yes'
  const debtor = all.find(({ role }) => role === 'debtor')
  return to.role === 'jointGuarantor' && debtor !== undefined && persons.includes(debtor.person) ? 'yes' : 'no'
}

function distinct(all: readonly Finding<unknown>[]): readonly Finding<unknown>[] {
  const key = ({ rule, facts }: Finding<unknown>) => `${rule} ${JSON.stringify(facts)}`
  return all.filter((found, index) => all.findIndex((other) => key(other) === key(found)) === index)
}

/** 結論. What the readings come to together. */
export interface Weighed {
  readonly primary: Reading
  readonly isHeld: boolean
  /** The other last day, with what it was reckoned from; null where all readings agree. */
  readonly otherwise: { readonly on: Day; readonly from: readonly Finding<unknown>[] } | null
}

/** The earliest last day comes first, for from then on nobody should pay without asking; what is held open in full comes before it. */
export function weighed(readings: Readings): Weighed {
  const [first] = readings
  const isHeld = first.walked.heldSince !== null
  const open = readings.filter(({ walked }) => walked.heldSince === null)
  const primary = isHeld
    ? first
    : open.reduce((least, one) => (one.walked.completesOn < least.walked.completesOn ? one : least))
  const days = open.flatMap(({ walked }) => lastDays(walked))
  const others = isHeld ? days : days.filter(({ on }) => on !== primary.walked.completesOn)
  const better = (a: Day, b: Day) => (isHeld ? a < b : a > b)
  const otherwise = others.reduce<Weighed['otherwise']>(
    (best, one) => (best === null || better(one.on, best.on) ? one : best),
    null,
  )
  return { primary, isHeld, otherwise }
}

/** The last days of a period, and of what would run if something that came too late counted. */
function lastDays(walked: Walked): readonly { readonly on: Day; readonly from: readonly Finding<unknown>[] }[] {
  if (walked.heldSince !== null) return []
  const after = walked.after === null ? [] : lastDays(walked.after.walked)
  return [{ on: walked.completesOn, from: walked.from }, ...after]
}
