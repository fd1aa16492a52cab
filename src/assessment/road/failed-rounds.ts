import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { failedRounds, failedRoundsChecked } from '#law/auction/failed-rounds.table.ts'
import { note } from '#law/finding.ts'
import type { RoadStep } from '#law/road-steps.ts'
import type { Matter } from '#matter/matter.ts'
import { bidNotices, standing } from './happenings.ts'
import { ownDays, startAt, type TimelineEntry, walk } from './road.ts'

/** 入札がなかったときの見通し. What follows if nobody bids at the next opening: a sale to the first comer, further rounds, the end after three. */
export function afterFailedRound(matter: Matter, road: readonly TimelineEntry[], on: Day): readonly TimelineEntry[] {
  const start = startAt(road, 'bid-opening', 'bid-opening')
  if (start === null) return []
  const rounds = roundsSet(matter, on)
  // With two rounds set the next is the third; after three the court may end it, counted from the last opening.
  const over: readonly RoadStep[] = rounds >= 3 ? ['second-round', 'third-round'] : rounds === 2 ? ['second-round'] : []
  return walk({
    ...{ lane: 'failed-rounds', rule: 'failed-rounds', checked: failedRoundsChecked, start, on },
    ...{ rows: ownDays(matter, failedRounds), known: new Map(), reached: -1 },
    skips: (step) => over.includes(step),
    notes: () => [note('caution', 'この回の開札で入札がなかったときの日程です。売れれば、ここには進みません。')],
  })
}

/** How many rounds of bids the court has set so far, by the openings that its notices print; at least one is taken. */
export function roundsSet(matter: Matter, on: Day): number {
  const openings = bidNotices(standing(matter, on).letters).map(({ openingOn }) => openingOn)
  return Math.max(1, new Set(openings.filter(isKnown)).size)
}
