import { expect } from 'vitest'
import { isKnown } from '#assessment/known.ts'
import type { Plan } from '#assessment/plan.ts'
import { cameOn } from '#assessment/road/happenings.ts'
import { homeIsGone, wholeIsDue } from '#assessment/road/stage.ts'
import type { WayId } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import type { ChangeId } from './changes.ts'
import type { Step } from './walks.ts'

/** No way is open after the last day on which it can be begun. */
export function checkUntil({ ways, on }: Plan): void {
  for (const { id, status, until } of ways) {
    if (status === 'open' && until !== null) expect(until >= on, `${id} is open on ${on}, until ${until}`).toBe(true)
  }
}

/** 閉じたわけ. Why a way is shut for good, as far as no new event undoes it. */
type Shut = 'home-gone' | 'sold-by-court' | 'whole-due' | 'last-day-passed'

const sales: readonly WayId[] = ['voluntary-sale', 'leaseback', 'family-sale']
const kept: readonly WayId[] = ['keep-paying', 'reschedule']

/** Why a closed way is shut for good; null where something that days or the purse may change has closed it. */
function shutBy(plan: Plan, id: WayId): Shut | null {
  const way = plan.ways.find((one) => one.id === id)
  if (way?.status !== 'closed') return null
  const { value: stage } = plan.stage
  const isOfHome = [...sales, ...kept, 'individual-rehabilitation-home-loan'].includes(id)
  if (isOfHome && homeIsGone(stage)) return 'home-gone'
  if (sales.includes(id) && stage.id === 'sold-by-court') return 'sold-by-court'
  if (kept.includes(id) && wholeIsDue(stage)) return 'whole-due'
  if (id === 'individual-rehabilitation-home-loan' && isKnown(way.until) && way.until < plan.on)
    return 'last-day-passed'
  if (id === 'inheritance-renunciation' && way.people.length > 0) return 'last-day-passed'
  return null
}

/** By why a way is shut: the events after which it may be open again, each with the law that says so. */
const reopenedBy: Readonly<Record<Shut, readonly ChangeId[]>> = {
  // 民法176条: who owns the home no more cannot sell or keep it.
  'home-gone': [],
  // 民事執行法76条: with the buyer's consent the petition can still be withdrawn until the price is paid.
  // 80条: where the buyer does not pay, the permission falls away, and new bids are told.
  'sold-by-court': ['withdrawal', 'bid-notice', 'failed-round'],
  // 民事執行法76条: the auction that showed that the whole was due is ended. What the contract says of the whole stands apart.
  'whole-due': ['withdrawal'],
  // 民事再生法198条2項; 民法915条1項: these days come once, but each death begins a time of its own.
  'last-day-passed': ['death'],
}

/** What a change is to the ways: any letter may be a notice of bids. */
function newsOf(change: Step['change']): readonly ChangeId[] {
  if (change === null) return []
  return change.letters.some(({ kind }) => kind === 'bid-period-notice') ? [change.id, 'bid-notice'] : [change.id]
}

/** What the file has told beforehand, with a day that has come since. */
function comeTrue({ events, letters, people }: Matter, since: Day, on: Day): readonly ChangeId[] {
  const isNow = (day: Day | null | undefined) => isKnown(day) && day > since && day <= on
  return [
    ...((events ?? []).some((event) => event.kind === 'withdrawal' && isNow(event.on)) ? ['withdrawal' as const] : []),
    ...((letters ?? []).some((letter) => letter.kind === 'bid-period-notice' && isNow(cameOn(letter)))
      ? ['bid-notice' as const]
      : []),
    ...((people ?? []).some(({ diedOn }) => isNow(diedOn)) ? ['death' as const] : []),
  ]
}

/** What is shut for good stays shut on every later step, unless one of the events comes that the law names. */
export function checkStaysShut(steps: readonly Step[]): void {
  const shut = new Map<WayId, Shut>()
  for (const [index, { plan, change, on, matter }] of steps.entries()) {
    const since = steps[index - 1]?.on ?? on
    const came = [...newsOf(change), ...comeTrue(matter, since, on)]
    for (const [id, why] of shut) {
      if (reopenedBy[why].some((event) => came.includes(event))) shut.delete(id)
      else {
        const status = plan.ways.find((way) => way.id === id)?.status
        expect(
          [undefined, 'closed'],
          `${id} was shut (${why}), on ${on} after ${change?.id ?? 'days'}: ${status}`,
        ).toContain(status)
      }
    }
    for (const { id } of plan.ways) {
      const why = shutBy(plan, id)
      if (why !== null) shut.set(id, why)
    }
  }
}
