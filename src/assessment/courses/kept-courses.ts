import { homeClause } from '#assessment/ways/home-clause.ts'
import { clauseState } from '#assessment/ways/home-clause-state.ts'
import { liquidation } from '#assessment/ways/liquidation.ts'
import { debtsBesideHome } from '#assessment/ways/own-debts.ts'
import { payable } from '#assessment/ways/payable.ts'
import { monthlyShare, monthsToPlan, planFloor, usualMonths } from '#assessment/ways/rehabilitation.ts'
import { rescheduleState } from '#assessment/ways/reschedule-state.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { yenWords } from '#base/words.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import { type Built, notTold } from './built.ts'
import type { Waiting } from './course.ts'
import { type CourseParts, instalmentsPart } from './course-parts.ts'
import { auctionAfterBreach, scheduleOf } from './home-parts.ts'

const noWaiting: Waiting = {
  owed: zeroYen,
  growth: zeroYen,
  growthWhenDue: zeroYen,
  dueFrom: 0,
  instalments: null,
}

function kept(
  parts: CourseParts,
  way: WayId,
  schedule: ReturnType<typeof scheduleOf>,
  room: Yen | null,
  takes: readonly string[],
): Built {
  if (schedule === null) return { why: notTold }
  const { chances, delayRate } = parts
  const auction = parts.auction()
  if (auction === null && room !== null)
    return { why: '家の価格の見込みが分からないので、払えなくなった後のことを計算できません。' }
  return {
    course: {
      ...{ way, fails: 'all', owed: zeroYen, room, roomAfter: parts.roomAfter, debt: instalmentsPart(parts) },
      home: {
        ...{ kind: 'keep', ...schedule, delayRate, mostMissed: chances.mostMissed, waiting: noWaiting },
        fallback: auctionAfterBreach(auction),
      },
    },
    takes: [
      ...takes,
      `続けて${chances.mostMissed}回払えないと、一括で請求されて競売に進むとしました。金利は今のままとしました。`,
    ],
  }
}

export function keepPaying(parts: CourseParts): Built {
  const { course, arrears } = parts.current
  if (course === null) return { why: notTold }
  return kept(parts, 'keep-paying', scheduleOf(course, arrears?.value ?? zeroYen, []), parts.room, [])
}

export function reschedule(parts: CourseParts): Built {
  const { course, interestOnly } = rescheduleState(parts.context)
  if (interestOnly !== null) return { why: '利息だけを払う期間の後の条件が、まだ分かりません。' }
  if (course === null) return { why: notTold }
  const takes = ['貸し手が条件の変更に応じたとしました。応じないことがあります。']
  return kept(parts, 'reschedule', scheduleOf(course, zeroYen, []), parts.room, takes)
}

export function homeClauseCourse(parts: CourseParts): Built {
  const { context, assets } = parts
  const debts = debtsBesideHome(context)
  const { floor, loans } = clauseState(context, homeClause(context), debts)
  if (floor === null || loans === null) return { why: notTold }
  const wide = assets === 'low' ? null : planFloor(context, debts.total?.value ?? zeroYen, liquidation(context, true))
  const total = wide?.high?.value ?? floor.value
  const part = (sum: Yen) => ({ from: monthsToPlan, each: monthlyShare(sum, usualMonths), total: sum })
  const { room } = payable(context, zeroYen, ['housing.loan', 'debt'])
  return kept(
    parts,
    'individual-rehabilitation-home-loan',
    scheduleOf(loans.course, zeroYen, [part(total), part(loans.arrears)]),
    room?.value ?? null,
    [
      `裁判所が計画を認可したとしました。計画の総額は${yenWords(total)}です。`,
      '計画が取り消されて元の債務に戻る場合は、住宅ローンの競売だけを数えています。',
    ],
  )
}
