import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { homeIsAnothers } from './filer.ts'
import { hasNoHome } from './insolvency.ts'
import type { Liquidation } from './liquidation.ts'
import { debtsOnceSold, type OwnDebts } from './own-debts.ts'
import { longestMonths, monthlyShare, type PlanFloor, planFloor, planMonths, usualMonths } from './rehabilitation.ts'
import type { WayContext } from './way.ts'

/** 5年に延ばす形. Said where three years ask for more than the household has, and five do not. */
export function longerWords(context: WayContext, { low }: PlanFloor): readonly string[] {
  if (planMonths(context, low.value) === usualMonths) return []
  const [three, five] = [usualMonths, longestMonths].map((months) => yenWords(monthlyShare(low.value, months)))
  return [
    `3年の計画では毎月${three}になり、家計の余りでは足りません。5年に延ばせる特別な事情があるとき（民事再生法229条2項2号）の、毎月${five}で示します。`,
  ]
}

/** 売却の前と後. What a petition of today and one after the assumed sale are reckoned from. */
interface AroundTheSale {
  readonly words: readonly string[]
  /** What a plan after the sale would pay; null where that cannot be told. */
  readonly after: Finding<Yen> | null
}

/**
 * Another's home is no security against the person who asks: a petition before its sale counts the whole, whatever the home will bring
 * (破産法104条1項・2項・5項, 民事再生法86条2項), and one after it what is left.
 */
export function aroundTheSale(context: WayContext, { total, debts }: OwnDebts, assets: Liquidation): AroundTheSale {
  if (total === null || hasNoHome(context) || !homeIsAnothers(context)) return { words: [], after: null }
  const claims = debts.map(({ claim }) => claim)
  const isOpen = context.plan.debts.some(({ loan, damages }) => damages === null && claims.includes(loan))
  const now = `家は本人のものではないので、いま申し立てると、請求される全額（${yenWords(total.value)}${isOpen ? '。額の分からない遅延損害金は入っていません' : ''}）で計算します。手続が始まった後に家が売れても、全額が払われるまで、この額は減りません（開始時現存額。破産法104条、民事再生法86条2項）。`
  const price = context.plan.voluntarySale?.price
  const left = debtsOnceSold(context).total
  if (price === undefined || left === null) return { words: [now], after: null }
  const after = left.value === 0 ? null : (planFloor(context, left.value, assets)?.low ?? null)
  const then = `家が先に売れて、その後に申し立てるときは、残った額で計算します。${yenWords(price)}で売れたとすると${yenWords(left.value)}です。`
  const plan =
    after === null
      ? ''
      : `払う総額は${yenWords(after.value)}から、5年なら毎月${yenWords(monthlyShare(after.value, longestMonths))}からの見込みです。`
  return { words: [now, `${then}${plan}売るかどうかと、いつ売れるかは、持ち主が決めます。`], after }
}
