import { isKnown } from '#assessment/known.ts'
import { scenarioOf } from '#assessment/sale/home.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { ratio } from '#base/ratio.ts'
import { times, type Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { leasebackRent } from '#law/home/leaseback-rent.ts'
import { marketLeasebackAssumptions, marketLeasebackFacts } from '#law/market/market-leaseback.table.ts'
import type { HomePrice } from './home-price.ts'
import type { WayContext } from './way.ts'

const published = marketLeasebackFacts.rows
const prices = published.filter(({ subject }) => subject === '業者の買取価格 ÷ 市場の価格')
const yields = published.find(({ subject }) => subject === '家賃の年利回り（買取価格に対して）')
const assumed = (key: string) => marketLeasebackAssumptions.rows.find((row) => row.key === key)?.centre ?? 0

/** 公表された幅: what firms say they pay, in percent of the market price, and the yearly yield that the rent is reckoned by. */
export const spans = {
  price: {
    low: Math.min(...prices.map(({ low }) => low ?? 100)),
    high: Math.max(...prices.map(({ high }) => high ?? 0)),
  },
  yield: { low: yields?.low ?? 0, high: yields?.high ?? 0 },
} as const
/** 想定の中心: price in percent of the market price, and the yearly yield. */
export const centres = { price: Math.round(assumed('price-ratio') * 100), yield: assumed('yield') } as const

/** リースバックの条件. A firm's own offer where there is one, else the spans that have been published. */
export interface LeasebackOffer {
  readonly isOffered: boolean
  readonly low: Yen
  readonly high: Yen
  readonly price: Finding<Yen>
  readonly rent: Finding<Yen>
  /** 定期借家の月数; null where no offer tells it. */
  readonly months: number | null
}

/** Null where neither an offer nor a market price is known. */
export function leasebackOffer({ matter }: WayContext, { market }: HomePrice): LeasebackOffer | null {
  const own = scenarioOf(matter)?.leaseback
  const typical = market?.typical ?? null
  const share = (percent: number) => (typical === null ? null : times(typical, ratio(percent, 100), 'down'))
  const price = isKnown(own?.price) ? own.price : share(centres.price)
  if (price === null) return null
  const isOffered = isKnown(own?.price)
  const priced = isOffered
    ? reckon('leaseback-price', '業者の買取価格', price, [], () => [step('業者の示した買取価格', price)])
    : fromTable(marketLeasebackAssumptions, '業者の買取価格（想定）', price, () => [
        step('市場の価格（標準の見込み）', typical ?? price),
        step('買取価格の割合（想定の中心）', centres.price, 'percent'),
        step('買取価格', price),
      ])
  return {
    isOffered,
    low: isOffered ? price : (share(spans.price.low) ?? price),
    high: isOffered ? price : (share(spans.price.high) ?? price),
    price: priced,
    rent: rentOf(own?.rent ?? null, priced),
    months: own?.months ?? null,
  }
}

function rentOf(own: Yen | null, price: Finding<Yen>): Finding<Yen> {
  if (own !== null)
    return reckon('leaseback-offered-rent', '業者の示した家賃（月額）', own, [], () => [step('家賃（月額）', own)])
  const at = (yieldPct: number) => leasebackRent({ purchasePrice: price.value, yieldPct })
  const rent = at(centres.yield)
  const { monthlyRent } = rent.value
  return reckon('leaseback-rent-outlook', '家賃の見込み（月額）', monthlyRent, [price, rent], () => [
    step('買取価格', price.value),
    step(`年${spans.yield.low}%のときの家賃`, at(spans.yield.low).value.monthlyRent),
    step(`年${centres.yield}%のときの家賃`, monthlyRent),
    step(`年${spans.yield.high}%のときの家賃`, at(spans.yield.high).value.monthlyRent),
  ])
}
