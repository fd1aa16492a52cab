import { type Residual, totalResidual } from '#assessment/debts/residual.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { settingsOf } from '#assessment/settings.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { yenWords } from '#base/words.ts'
import { least, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { statutoryRate } from '#law/debt/statutory-rate.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { settlementMarket } from '#law/servicer/settlement-market.table.ts'
import type { Problem } from '#matter/problem.ts'
import { savingsOf } from './household-room.ts'
import { residualCourse } from './residual-course.ts'
import { type SettlementZone, settlementZone } from './settlement-zone.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 一括の和解の見込み. Whether a sum in hand could end some claims, and the zone that was reckoned for it. */
export interface LumpSum {
  readonly status: Way['status']
  readonly reasons: readonly string[]
  readonly lacks: readonly Problem[]
  readonly zone: Finding<SettlementZone> | null
  /** The most that it makes sense to pay; null where no sum is better for both. */
  readonly sum: Finding<Yen> | null
  readonly forgiven: Yen | null
}

export function lumpSum(context: WayContext, claims: readonly Residual[]): LumpSum {
  const { residual } = context.plan
  const owed = totalResidual(claims)
  const course = residual === null ? null : residualCourse(context, residual)
  const perMonth = least(course?.perMonth.value ?? zeroYen, owed.value)
  const { stopPercents, settlementOpeningPercent } = settingsOf(context.matter)
  const rate = discountPercentOf(context)
  const hand = savingsOf(context)
  const none = { zone: null, sum: null, forgiven: null }
  if (rate === null) return { ...none, status: 'unknown', reasons: [rateOpen], lacks: [notCovered(context)] }
  if (perMonth === 0) return { ...none, status: 'unknown', reasons: [nothingMonthly], lacks: [] }
  const zone = settlementZone({
    ...{ residual: owed, perMonth, ratePercent: rate, hand: hand?.value ?? null },
    ...{ stopPercents, openingPercent: settlementOpeningPercent },
  })
  const lacks = [
    ...(course?.lacks ?? []),
    ...(hand === null ? [missing('assets', '一括で払えるお金がいくらあるかを知るため')] : []),
  ]
  const told = { zone, lacks, reasons: [...reasonsOf(zone, hand), ...anecdoteWords, ...rehabilitationWords(context)] }
  if (hand === null) return { ...told, status: 'unknown', sum: null, forgiven: null }
  if (hand.value === 0) return { ...told, status: 'closed', sum: null, forgiven: null }
  if (!zone.value.isOpen) return { ...told, status: 'open', sum: null, forgiven: null }
  const { walkAway } = zone.value
  const sum = reckon('settlement-sum', '一括で払う額（計算の上での上限）', walkAway, [zone], () => [
    step('やめる額', walkAway),
  ])
  return { ...told, status: 'open', sum, forgiven: subtract(owed.value, walkAway) }
}

/** 割引率（年%）. The matter's own, else the statutory rate of the day; null while that is not announced. */
export function discountPercentOf({ matter, on }: WayContext): number | null {
  return settingsOf(matter).discountPercent ?? statutoryRate.value({ delayStart: on, claimKind: 'civil' }).ratePercent
}

const rateOpen = 'この日の法定利率がまだ決まっていないため、分割の今の価値を計算できません。'
const nothingMonthly =
  '家計から払える額が0円のため、分割と比べる計算ができません。手元のお金を使う前に、自己破産・個人再生を弁護士に相談してください。'

function notCovered({ on }: WayContext): Problem {
  const { id, title } = statutoryRate
  return { kind: 'not-covered', rule: id, title, on, reason: 'この日の法定利率はまだ告示されていません' }
}

function reasonsOf({ value }: Finding<SettlementZone>, hand: Finding<Yen> | null): readonly string[] {
  const { creditorLeast, debtorMost, walkAway, opening, isOpen } = value
  const zone = `前提を置いた計算では、債権者は${yenWords(creditorLeast)}から、あなたは${yenWords(debtorMost)}まで、分割より一括が得になります。これは市場の統計ではありません。`
  if (hand === null) return [zone, '手元のお金が分かると、申し出る額を計算できます。']
  if (hand.value === 0) return [zone, '一括で払えるお金がありません。']
  const offer = `最初の申出は${yenWords(opening)}、やめる額は${yenWords(walkAway)}です。`
  if (isOpen) return [zone, offer]
  return [zone, `手元のお金では、この計算の下限に足りません。断られることが考えられます。申し出るなら、${offer}`]
}

const anecdoteWords = settlementMarket.rows
  .filter(({ faceYen, lowPercent }) => faceYen !== null && lowPercent !== null)
  .slice(0, 1)
  .map(({ says }) => `一つの書き手の例：${says}自分の場合に当てはまるかは分かりません。`)

/** 個人再生と比べる. */
function rehabilitationWords({ plan }: WayContext): readonly string[] {
  const minimum = plan.residual?.rehabilitation.value.minimum ?? null
  return isKnown(minimum) && minimum > 0
    ? [
        `個人再生を使える人なら、最低弁済額は${yenWords(minimum)}です（ほかの借金を含む。財産が多いと増えます）。それより高い和解は、比べてから決めてください。`,
      ]
    : []
}

/** 和解の例. The stories that are told, as stories. */
export const anecdotes = fromTable(settlementMarket, '和解の例（統計ではない）', settlementMarket.rows.length, () =>
  settlementMarket.rows.map(({ about, says }) => step(about, says)),
)

/** One payment, and nothing after it. */
export function settledInFull(sum: Finding<Yen>): WayMoney {
  return { perMonth: sum, ends: 'ends', months: 1, total: sum }
}

export function zeroOwed(months: number, sum: Finding<Yen>): Finding<Yen> {
  return reckon('owed-after', `${months}か月後に残る額（残りが免除されるとき）`, zeroYen, [sum], () => [
    step('残る額', zeroYen),
  ])
}
