import type { Day } from '#base/day.ts'
import type { Deadline } from './deadlines.ts'
import { homeIsGone, type Stage } from './stage.ts'

export type WayStatus = 'open' | 'closed' | 'unknown'

/** 道筋の状態. Whether a way can still be gone, why, and until when. */
export interface WayState {
  readonly status: WayStatus
  readonly reasons: readonly string[]
  readonly until: Day | null
}

export function voluntarySaleState(stage: Stage, all: readonly Deadline[]): WayState {
  if (homeIsGone(stage))
    return { status: 'closed', reasons: ['家はもう売れているか、持ち主が変わっています。'], until: null }
  const withdrawal = all.find(({ id }) => id.startsWith('withdrawal-'))
  const until = withdrawal?.day.value ?? null
  if (stage.id === 'sold-by-court' || withdrawal?.passed === true) {
    return { status: 'closed', reasons: ['開札が済むと、落札した人の同意がないと競売を取り下げられません。'], until }
  }
  const reasons = ['抵当権や差押えのある債権者全員の同意が要ります。同意するかどうかは債権者が決めます。']
  return { status: stage.id === 'unknown' ? 'unknown' : 'open', reasons, until }
}

export function auctionState(stage: Stage): WayState {
  if (homeIsGone(stage))
    return { status: 'closed', reasons: ['家はもう売れているか、持ち主が変わっています。'], until: null }
  return { status: 'open', reasons: ['何も決まらないと、債権者の申立てで競売に進みます。'], until: null }
}

export function instalmentsState(residual: number | null): WayState {
  if (residual === null) return { status: 'unknown', reasons: ['残債がまだ計算できません。'], until: null }
  if (residual === 0) return { status: 'closed', reasons: ['残債がありません。'], until: null }
  return { status: 'open', reasons: ['額と期間は債権者との話し合いで決まります。'], until: null }
}
