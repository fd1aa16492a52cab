import type { Plan } from '#assessment/plan.ts'
import type { SettleBy } from '#assessment/ways/settle-by.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import { addDays, type Day } from '#base/day.ts'
import {
  beforeOthers,
  endingWays,
  firstWays,
  keepingWays,
  otherWays,
  payingReasons,
  wayReasons,
} from './first-ways.table.ts'

/** いま見る道筋. One way that matters now, why, and until when it can be begun. */
export interface FirstWay {
  readonly id: WayId
  readonly title: string
  readonly status: 'open' | 'unknown'
  readonly why: string
  /** Null where no day ends it, where that day is not known, or where it has passed and it is not sure that the way has closed. */
  readonly until: Day | null
  /** Whether that day is one that practice lets expect, and that nobody has set. */
  readonly isExpected: boolean
  /** 決済の期限, of a way that sells: that day is then the one of the settlement. */
  readonly settle: SettleBy | null
}

const mostWays = 3
const leastWays = 2

/** 近い期限. Papers for a court take one or two months, so a way that ends within two comes before the rest. */
const nearDays = 60

/** いま見る道筋を選ぶ. Two or three that are not closed: what is lost by acting first, what ends soon, and then by the row of the stage. */
export function firstWaysFor(plan: Plan, limitationFirst: boolean): readonly FirstWay[] {
  const stage = plan.stage.value.id
  const open = plan.ways.filter(({ status }) => status !== 'closed')
  const before = beforeOthers.filter((id) => id !== 'prescription' || limitationFirst || statusOf(open, id) === 'open')
  const row = firstWays.find(({ stages }) => stages.includes(stage))?.ways ?? []
  const here = (ids: readonly WayId[]) => ids.flatMap((id) => open.filter((way) => way.id === id))
  const own = here(row)
  const ahead = here(before)
  const all =
    ahead.length + own.length >= leastWays ? own : [...own, ...here(otherWays.filter((id) => !row.includes(id)))]
  const ranked = [...ahead, ...nearFirst(all, plan.on)]
  const chosen = withBothKinds(ranked.slice(0, all === own ? mostWays : leastWays), ranked)
  return chosen.map((way) => shown(way, plan))
}

function statusOf(ways: readonly Way[], wanted: WayId): Way['status'] | null {
  return ways.find(({ id }) => id === wanted)?.status ?? null
}

/** The order of the row, but what ends soon before it, the sooner first. */
function nearFirst(ways: readonly Way[], on: Day): readonly Way[] {
  const isNear = ({ until }: Way) => until !== null && until >= on && until <= addDays(on, nearDays)
  const near = ways.filter(isNear).toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
  return [...near, ...ways.filter((way) => !isNear(way))]
}

/** Where ways that keep the home and ways that end it are both left, both are shown: the last place goes to the kind that is missing. */
function withBothKinds(chosen: readonly Way[], ranked: readonly Way[]): readonly Way[] {
  const isOf = (ids: readonly WayId[]) => (way: Way) => ids.includes(way.id)
  const [missing, more] = [keepingWays, endingWays].filter((ids) => !chosen.some(isOf(ids)))
  if (missing === undefined || more !== undefined) return chosen
  const shownKind = missing === keepingWays ? endingWays : keepingWays
  const rest = chosen.slice(0, mostWays - 1)
  const other = ranked.find(isOf(missing))
  return other === undefined || !rest.some(isOf(shownKind)) ? chosen : [...rest, other]
}

function shown({ id, title, status, until, settle = null }: Way, plan: Plan): FirstWay {
  const why = (plan.stage.value.id === 'paying' ? payingReasons[id] : undefined) ?? wayReasons[id]
  const last = until !== null && until >= plan.on ? until : null
  const isExpected =
    settle?.isExpected ?? plan.lastDays.some(({ basis, day }) => basis === 'expected' && day.value === last)
  // The closed ones were left out above.
  return { id, title, status: status === 'open' ? status : 'unknown', why, until: last, isExpected, settle }
}
