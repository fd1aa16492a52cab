import type { PersonView } from '#assessment/people/person-views.ts'
import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, lastOpenDay } from '#base/holiday.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Deadline } from './deadline.ts'
import { entryOf, type TimelineEntry } from './road.ts'
import { homeIsGone, type Stage } from './stage.ts'

/** 選べる道. A way that ends on some day. */
export type OpenWay =
  | 'voluntary-sale'
  | 'withdrawal'
  | 'rewind'
  | 'objection'
  | 'sale-appeal'
  | 'public-sale'
  | 'answer'
  | 'leaving'
  | 'renunciation'
  | 'property-division'

/** まだ選べる最後の日. The last day on which a way is still open, and what says so. */
export interface LastDay {
  readonly way: OpenWay
  /** The deadline or the decision that it rests on; the step of the time line for an expected day. */
  readonly id: string
  /** Whose way it is; null where it is the household's. */
  readonly person: string | null
  readonly title: string
  readonly day: Finding<Day>
  readonly safeOn: Day
  /** `expected`: no court has set a day yet, and practice tells the earliest one. */
  readonly basis: 'statute' | 'printed' | 'expected'
  readonly passed: boolean
  readonly lost: string
}

/** For each way the last day on which it is open, the nearest first. */
export function lastDays(
  stage: Stage,
  all: readonly Deadline[],
  views: readonly PersonView[],
  road: readonly TimelineEntry[],
  on: Day,
): readonly LastDay[] {
  const found = [...all.flatMap(ofDeadline), ...views.flatMap(ofPerson), ...saleBefore(stage, all, road, on)]
  const key = ({ day, way, id }: LastDay) => `${day.value} ${way} ${id}`
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** この道の次の最後の日. The nearest one that has not passed; null where none is known. */
export function aheadOf(all: readonly LastDay[], way: OpenWay): LastDay | null {
  return all.find((one) => one.way === way && !one.passed) ?? null
}

/** By the beginning of a deadline's id: which ways end on it. */
const ways: readonly (readonly [prefix: string, ways: readonly OpenWay[]])[] = [
  ['rewind-', ['rewind']],
  ['withdrawal-', ['voluntary-sale', 'withdrawal']],
  ['objection-', ['objection']],
  ['sale-appeal-', ['sale-appeal']],
  ['public-sale-', ['public-sale']],
  ['eviction-', ['leaving']],
  ['letter-', ['answer']],
]

const titles: Partial<Record<OpenWay, string>> = {
  'voluntary-sale': '任意売却の決済を済ませる',
  withdrawal: '債権者が競売を取り下げる（同意なしで）',
}

function ofDeadline({ id, title, day, safeOn, kind, passed, lost }: Deadline): readonly LastDay[] {
  const own = ways.find(([prefix]) => id.startsWith(prefix))?.[1] ?? []
  return own.map((way) => ({
    ...{ way, id, person: null, title: titles[way] ?? title, day, safeOn, basis: kind, passed, lost },
  }))
}

const decisions: readonly (readonly [prefix: string, way: OpenWay])[] = [
  ['renunciation-', 'renunciation'],
  ['division-', 'property-division'],
]

function ofPerson({ person, decisions: all }: PersonView): readonly LastDay[] {
  return all.flatMap(({ id, title, on, safeOn, finding, passed, lost }) => {
    const way = decisions.find(([prefix]) => id.startsWith(prefix))?.[1]
    if (way === undefined) return []
    const day = reckon('last-day', title, on, [finding], () => [step(title, on)])
    return [{ way, id, person, title, day, safeOn, basis: 'statute', passed, lost }] as const
  })
}

/** Before the court has set the bids: the earliest opening that practice knows, and not a day to rely on. */
function saleBefore(
  stage: Stage,
  all: readonly Deadline[],
  road: readonly TimelineEntry[],
  on: Day,
): readonly LastDay[] {
  const opening = entryOf(road, 'bid-opening')
  const isSet = all.some(({ id }) => id.startsWith('withdrawal-'))
  if (homeIsGone(stage) || stage.id === 'sold-by-court' || isSet || opening?.kind !== 'expected') return []
  const { earliest, usual } = opening.band.value
  if (usual > holidaysReckonedUntil) return []
  const [safe, last] = [lastOpenDay(addDays(earliest, -1)), lastOpenDay(addDays(usual, -1))]
  const title = '任意売却の決済を済ませる（開札の日は見込み）'
  const day = reckon(
    'last-day',
    title,
    last,
    [opening.band],
    () => [
      step('開札の見込み（早ければ）', earliest),
      step('開札の見込み（ふつう）', usual),
      step('その前の開庁日（早ければ）', safe),
      step('その前の開庁日（ふつう）', last),
    ],
    () => [note('practice', '開札の日はまだ決まっていません。期間入札の通知が届いたら、その日で数え直してください。')],
  )
  const lost = '開札の後は、落札した人の同意がないと競売を取り下げられません。'
  const safeOn = safe < on ? on : safe
  return [
    {
      ...{ way: 'voluntary-sale', id: 'bid-opening', person: null, title, day, safeOn },
      ...{ basis: 'expected', passed: last < on, lost },
    },
  ]
}
