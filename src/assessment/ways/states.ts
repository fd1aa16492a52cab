import type { Deadline } from '#assessment/road/deadline.ts'
import { homeIsGone, type Stage } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'

export type WayStatus = 'open' | 'closed' | 'unknown'

/** 道筋の状態. Whether a way can still be gone, why, and until when. */
export interface WayState {
  readonly status: WayStatus
  readonly reasons: readonly string[]
  readonly until: Day | null
}

const gone: WayState = {
  status: 'closed',
  reasons: ['家はもう売れているか、持ち主が変わっています。'],
  until: null,
}

export function voluntarySaleState(stage: Stage, all: readonly Deadline[], on: Day | null = null): WayState {
  if (homeIsGone(stage)) return gone
  const openings = all.filter(({ id }) => id.startsWith('withdrawal-'))
  const next = openings.find(({ passed }) => !passed)
  const until = next?.day.value ?? openings.at(-1)?.day.value ?? null
  if (stage.id === 'sold-by-court') {
    return { status: 'closed', reasons: ['開札が済むと、落札した人の同意がないと競売を取り下げられません。'], until }
  }
  if (openings.length > 0 && next === undefined) {
    const reason =
      '開札の日が来ています。落札した人がいれば、その人の同意がないと競売を取り下げられません。いなければ、まだ売れることがあります。裁判所か債権者に確かめてください。'
    return { status: 'unknown', reasons: [reason], until }
  }
  const consent = '抵当権や差押えのある債権者全員の同意が要ります。同意するかどうかは債権者が決めます。'
  const own = next?.dates.find(({ id }) => id === 'creditor')?.on ?? null
  const late =
    own !== null && on !== null && own < on
      ? ['債権者から聞いた締切を過ぎています。開札の前なら間に合うことがあるので、すぐに債権者に聞いてください。']
      : []
  const early = '払えているうちは、急いで売る必要はありません。'
  return {
    status: stage.id === 'unknown' ? 'unknown' : 'open',
    reasons: stage.id === 'paying' ? [early, consent] : [...late, consent],
    until,
  }
}

export function auctionState(stage: Stage): WayState {
  if (homeIsGone(stage)) return gone
  if (stage.id === 'unknown') {
    const reason =
      '払えているかどうかがまだ分かりません。滞納が続いて何も決まらないと、債権者の申立てで競売に進みます。'
    return { status: 'unknown', reasons: [reason], until: null }
  }
  if (stage.id === 'paying') {
    return { status: 'closed', reasons: ['払えているうちは、競売にはなりません。'], until: null }
  }
  return { status: 'open', reasons: ['何も決まらないと、債権者の申立てで競売に進みます。'], until: null }
}

export function instalmentsState(residual: number | null): WayState {
  if (residual === null) return { status: 'unknown', reasons: ['残債がまだ計算できません。'], until: null }
  if (residual === 0) return { status: 'closed', reasons: ['残債がありません。'], until: null }
  return { status: 'open', reasons: ['額と期間は債権者との話し合いで決まります。'], until: null }
}
