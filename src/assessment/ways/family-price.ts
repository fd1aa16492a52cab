import { covered } from '#assessment/covered.ts'
import { isKnown } from '#assessment/known.ts'
import { scenarioOf } from '#assessment/sale/home.ts'
import type { Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { familySaleLowPrice } from '#law/home/family-sale-low-price.ts'
import type { Problem } from '#matter/problem.ts'
import { homePrice, leftAfter } from './home-price.ts'
import type { Way, WayContext } from './way.ts'

/** 親族間売買の値段. */
export interface FamilyPrice {
  readonly price: Finding<Yen> | null
  readonly left: Finding<Yen> | null
  /** How the price stands to the market; null where one of them is unknown. */
  readonly lowPrice: Finding<{
    readonly ratioPct: number
    readonly difference: Yen
    readonly belowEightyPct: boolean
  }> | null
  readonly lacks: readonly Problem[]
}

/** The price that the family has agreed, or else the market's: creditors ask for no less. */
export function familyPrice(context: WayContext): FamilyPrice {
  const found = homePrice(context)
  const market = found.market?.typical ?? null
  const agreed = scenarioOf(context.matter)?.familySale?.price
  const value = isKnown(agreed) ? agreed : market
  if (value === null) return { price: null, left: null, lowPrice: null, lacks: found.lacks }
  const title = isKnown(agreed) ? '家族が買う値段' : '家族が買う値段（市場の価格とみる）'
  const price = reckon('family-price', title, value, [], () => [step(title, value)])
  const lowPrice =
    market === null
      ? null
      : covered(() => ({ found: familySaleLowPrice({ marketValue: market, price: value }), problems: [] })).found
  return { price, lowPrice, left: found.secured === null ? null : leftAfter(found.secured, value), lacks: found.lacks }
}

/** What the price means for the buyer's tax on gifts and the seller's reliefs. */
export function familyTaxes({ lowPrice }: FamilyPrice): Way['taxes'] {
  const isLow = lowPrice !== null && lowPrice.value.difference > 0
  return [
    ...(isLow
      ? [
          {
            words:
              '市場の価格より安いと、差額に贈与税がかかることがあります（相続税法7条）。税理士に確かめてください。',
            finding: lowPrice,
          },
        ]
      : []),
    {
      words:
        '買う人が配偶者、親や子、生計を一にする親族、売った後に一緒に住む親族だと、売主は3,000万円の特別控除と譲渡損失の特例を使えません。',
      finding: lowPrice,
    },
  ]
}
