import type { RangeAssumptionId } from '#law/market/range-heads.ts'
import type { Matter } from '#matter/matter.ts'
import type { Courses, World } from './course.ts'
import { type HomeMarket, marketIds } from './home-market.ts'
import { oddsOf, scaledOf } from './odds.ts'
import { rangeEnds, rangeTable, rangeValue } from './range-figures.ts'

// A matter without a home draws of none: the figures of any do.
const anyHome: HomeMarket = { kind: 'house', place: 'elsewhere', isPlaceTold: false }

const ratio = 100_000
const percent = ratio / 100
const month = 100

/** 世の中のゆれ. Its `marketValue` is for whoever builds the courses. */
export function worldOf(matter: Matter, market: HomeMarket | null): World {
  const value = (id: RangeAssumptionId) => rangeValue(matter, id)
  const scaled = (id: RangeAssumptionId) => scaledOf(value(id))
  const [least, most] = rangeEnds(matter, 'price-cut-limits')
  return {
    marketValue: null,
    meanGrowth: scaledOf(value(marketIds(market ?? anyHome).growth) / 100),
    persistence: scaled('price-growth-persistence'),
    recession: {
      odds: oddsOf(value('recession')),
      months: value('recession-months'),
      growth: scaledOf(value('recession-growth') / 100),
      ...{ timeFactor: scaled('recession-time'), bidFactor: scaled('recession-bids') },
    },
    cut: {
      ...{ atOnce: scaled('price-cut-at-once'), perMonth: scaled('price-cut-per-month') },
      ...{ least: scaledOf(least), most: scaledOf(most) },
    },
    overpricing: { perPercent: scaled('overpricing-slope'), most: scaled('overpricing-most') },
    rounds: {
      leastBid: scaled('least-bid'),
      failedFactor: scaledOf(1 - value('failed-round-fall') / 100),
      ...{ months: value('auction-round-months'), most: value('auction-rounds') },
    },
  }
}

/** 引く表 of every draw, for the kind of home and its place. */
export function chanceTables(matter: Matter, market: HomeMarket | null): Courses['tables'] {
  const { saleValue, monthsToSell, bid } = marketIds(market ?? anyHome)
  const table = (id: RangeAssumptionId, unit: number) => rangeTable(matter, id, unit)
  return {
    'price-growth': growthNoise(matter),
    'sale-value': table(saleValue, ratio),
    'months-to-sell': table(monthsToSell, month),
    'price-cut-noise': table('price-cut-noise', ratio),
    'months-before-listing': table('months-before-listing', month),
    'months-to-closing': table('months-to-closing', month),
    'standard-price': table('standard-price', ratio),
    'petition-to-opening': table('petition-to-opening', month),
    bid: table(bid, ratio),
    'base-price-fall': table('base-price-fall', percent),
    'opening-to-payment': table('opening-to-payment', month),
    'lump-sum': table('lump-sum', ratio),
    'months-to-settle': table('months-to-settle', month),
    'leaseback-price': table('leaseback-price', ratio),
    'leaseback-yield': table('leaseback-yield', percent),
    'months-to-new-work': table('months-to-new-work', month),
    'new-pay': table('new-pay', ratio),
    'new-pay-from-55': table('new-pay-from-55', ratio),
    'months-of-illness': table('months-of-illness', month),
    // The change is told as −20 to −5 percent, the draw is of what is left.
    'pay-cut': table('overtime-cut-size', percent).map((change) => ratio + change),
  }
}

/**
 * 年の値動きのゆれ. Each year keeps a part of the last one's deviation: for the deviation itself to scatter as told, what is new in a year
 * scatters by √(1 − part²) of it.
 */
function growthNoise(matter: Matter): readonly number[] {
  const persistence = rangeValue(matter, 'price-growth-persistence')
  return rangeTable(matter, 'price-growth-spread', percent * Math.sqrt(1 - persistence * persistence))
}
