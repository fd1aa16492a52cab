import { isKnown } from '#assessment/known.ts'
import { standing } from '#assessment/road/happenings.ts'
import { type StageId, stageTitles } from '#assessment/road/stage.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import { add } from '#base/yen.ts'
import type { RangeAssumptionId } from '#law/market/range-heads.ts'
import type { Odds } from './course.ts'
import { oddsOf } from './odds.ts'
import { rangeValue } from './range-figures.ts'

/** 同意の見込み. How likely it is that a sale fails for want of consent, and why so. */
export interface Refusal {
  readonly odds: Odds
  readonly words: string
  /** The assumptions that it rests on. */
  readonly from: readonly RangeAssumptionId[]
}

const opened = Object.keys(stageTitles).indexOf('auction-opened')

/** 同意が得られない見込み of a sale, for other reasons than there being no buyer: time and price are drawn apart. */
export function refusalOdds(context: WayContext): Refusal {
  const { matter } = context
  const value = (id: RangeAssumptionId) => rangeValue(matter, id)
  const from: RangeAssumptionId[] = ['consent', 'no-buyer-share']
  const whys: string[] = []
  let success = value('consent')
  if (isPetitioned(context)) {
    success *= value('consent-after-petition')
    from.push('consent-after-petition')
    whys.push('競売の申立ての後であること')
  }
  const offices = seizingOffices(context)
  if (offices >= 2) {
    success *= value('consent-blocked')
    from.push('consent-blocked')
    whys.push('差し押さえた役所が二つ以上あること')
  }
  if (isEasy(context)) {
    success = Math.max(success, Math.min(value('consent-easy-most'), success * value('consent-easy')))
    from.push('consent-easy', 'consent-easy-most')
    whys.push('価格が市場の価格以上で、債権者が一人であること')
  }
  const chance = (1 - Math.min(1, success)) * (1 - value('no-buyer-share') / 100)
  const because = whys.length === 0 ? '' : `（${whys.join('、')}を入れた数です）`
  const words = `買い手がいても同意が得られない場合を、100回に${Math.round(100 * chance)}回ほどとしました${because}。想定で、実測ではありません。`
  return { odds: oddsOf(chance), words, from }
}

/** 競売の申立てがあったか. */
function isPetitioned({ matter, on, plan }: WayContext): boolean {
  const order: readonly StageId[] = Object.keys(stageTitles) as StageId[]
  const isOpened = order.indexOf(plan.stage.value.id) >= opened
  return isOpened || standing(matter, on).events.some(({ kind }) => kind === 'auctionPetition')
}

/** 差し押さえた役所の数: a seizure and a joining of one office count once. */
function seizingOffices({ matter, on }: WayContext): number {
  const home = homeForSale({ matter, on }).found
  const offices = (home?.taxSeizures ?? []).map(({ holder, claim, id }) => {
    const told = matter.taxArrears?.find((one) => one.id === claim)?.office
    return holder ?? told ?? id
  })
  return new Set(offices).size
}

/** Whether one creditor alone stands in the register, and the price is no less than the market's. */
function isEasy({ matter, on, plan }: WayContext): boolean {
  const home = homeForSale({ matter, on }).found
  const price = plan.voluntarySale?.price ?? null
  if (home === null || home.first.right === null || price === null) return false
  const values = home.properties.flatMap(({ marketValue }) => (isKnown(marketValue) ? marketValue.typical : []))
  const isPriced = values.length === home.properties.length && price >= add(...values)
  return isPriced && home.juniors.length === 0 && home.taxSeizures.length === 0
}
