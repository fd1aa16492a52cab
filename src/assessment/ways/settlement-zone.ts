import { percent, ratio } from '#base/ratio.ts'
import { add, least, most, subtract, times, type Yen, yen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { monthlyDiscount, presentValue, weighedByStops } from './present-value.ts'

/** 和解の計算の前提. All that the zone depends on; each may be changed by whoever asks. */
export interface ZoneInputs {
  readonly residual: Finding<Yen>
  /** The instalments that would be paid instead, without damages. */
  readonly perMonth: Yen
  /** 割引率（年%）. At which both sides value what comes later. */
  readonly ratePercent: number
  /** 毎月、支払いが止まる割合（%）. One for each cause. */
  readonly stopPercents: readonly number[]
  /** 最初の申出の割合（残債に対する%）. */
  readonly openingPercent: number
  /** 手元のお金; null where it is not known. */
  readonly hand: Yen | null
}

/** 和解の幅. What a lump sum must be to be better than the instalments for both sides. */
export interface SettlementZone {
  /** 債権者の下限: what the expected instalments are worth to the creditor today. */
  readonly creditorLeast: Yen
  /** 債務者の上限: what all instalments are worth today. */
  readonly debtorMost: Yen
  /** やめる額: above it, or above what is in hand, the debtor does better not to agree. */
  readonly walkAway: Yen
  readonly opening: Yen
  /** 申出の段. From the opening to the walk-away point. */
  readonly offers: readonly Yen[]
  /** Whether some sum is better for both. */
  readonly isOpen: boolean
}

const unit = 10_000

/** 一括の和解の幅（計算）. Our reckoning from stated inputs: neither law nor statistics of the market, and no chance of success. */
export function settlementZone(inputs: ZoneInputs): Finding<SettlementZone> {
  const { residual, perMonth, ratePercent, stopPercents, openingPercent, hand } = inputs
  const discount = monthlyDiscount(ratePercent)
  const kept = weighedByStops(discount, stopPercents)
  const creditorLeast = presentValue(residual.value, perMonth, kept, 'up')
  const debtorMost = presentValue(residual.value, perMonth, discount, 'down')
  const walkAway = least(debtorMost, hand ?? debtorMost)
  const share = times(residual.value, percent(openingPercent), 'down')
  const opening = wholeUnits(least(share, creditorLeast, walkAway))
  const isOpen = creditorLeast <= walkAway && walkAway > 0
  const value = { creditorLeast, debtorMost, walkAway, opening, offers: offersOf(opening, walkAway), isOpen }
  return reckon(
    'settlement-zone',
    '一括の和解の幅（計算）',
    value,
    [residual],
    () => [
      step('残債', residual.value),
      step('分割で払うときの毎月の額（損害金なし）', perMonth),
      step('割引率（年）', ratePercent, 'percent'),
      ...stopPercents.map((stop) => step('支払いが止まる割合（毎月）', stop, 'percent')),
      step('債権者の下限（止まる割合も見た、分割の今の価値。1円未満切上げ）', creditorLeast),
      step('債務者の上限（分割の今の価値。1円未満切捨て）', debtorMost),
      step('手元のお金', hand ?? '分からない'),
      step('やめる額（上限と手元のお金の少ない方）', walkAway),
      step('最初の申出の割合（残債に対して）', openingPercent, 'percent'),
      step('最初の申出（割合・下限・やめる額の少ない方。1万円未満切捨て）', opening),
      step('両方に得な額', isOpen ? 'ある' : 'ない'),
    ],
    () => notes,
  )
}

const notes = [
  note(
    'doubt',
    'この幅は、上の前提からの計算です。市場の統計ではなく、相手が応じる見込みを示すものでもありません。債権回収会社の買取りの値段は外から分からず、もっと低い額で応じた例も、応じない例もあります。',
  ),
  note('practice', '割引率、止まる割合、最初の申出の割合、手元のお金を変えると、結果も変わります。'),
  note(
    'caution',
    '生活費と引越しの費用は手元に残してください。残高を書いた申出は債務を認めたこと（承認）になり、時効は数え直しになります。',
  ),
]

/** A sum below one unit stays as it is. */
function wholeUnits(amount: Yen): Yen {
  return amount < unit ? amount : subtract(amount, yen(amount % unit))
}

/** Three equal steps from the opening to the walk-away point. */
function offersOf(opening: Yen, walkAway: Yen): readonly Yen[] {
  const gap = subtract(walkAway, opening)
  const between = [1, 2].map((part) => most(opening, wholeUnits(add(opening, times(gap, ratio(part, 3), 'down')))))
  return [...new Set([opening, ...between, walkAway])]
}
