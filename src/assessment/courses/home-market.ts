import { isKnown } from '#assessment/known.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import type { RangeAssumptionId } from '#law/market/range-heads.ts'
import type { Matter } from '#matter/matter.ts'
import { isSoldBy } from '#matter/sold-home.ts'

/** 家の市場. Of what kind the home is and where it stands, as far as figures of the market are told apart. */
export interface HomeMarket {
  readonly kind: 'condominium' | 'house' | 'land'
  readonly place: 'tokyo' | 'big-city' | 'elsewhere'
  /** Whether the file tells the place; else the more cautious figures stand. */
  readonly isPlaceTold: boolean
}

type Budget = NonNullable<Matter['budget']>
type Place = HomeMarket['place']

const ofCourt: Readonly<Record<NonNullable<Budget['court']>, Place>> = {
  ...{ tokyo: 'tokyo', yokohama: 'big-city', chiba: 'big-city', saitama: 'big-city', osaka: 'big-city' },
  ...{ nagoya: 'big-city', other: 'elsewhere' },
}

// «神奈川・埼玉・千葉・大阪、ほかの大都市»: of the places that a file can name, the designated cities.
const bigCities: readonly NonNullable<Budget['place']>[] = [
  ...(['神奈川県', '横浜市及び川崎市', '埼玉県', '千葉県', '大阪府'] as const),
  ...(['札幌市', '仙台市', '新潟市', '静岡市', '浜松市', '名古屋市', '京都市', '岡山市', '広島市'] as const),
  ...(['北九州市', '福岡市', '熊本市'] as const),
]

/** 家の市場 of the home that is to be sold; null where the file has none. */
export function homeMarket({ matter, on }: WayContext): HomeMarket | null {
  const unsold = (matter.properties ?? []).find((home) => !isSoldBy(home, on))
  const home = homeForSale({ matter, on }).found?.property ?? unsold
  if (home === undefined) return null
  const kind = home.kind === 'condominium' || home.kind === 'house' ? home.kind : 'land'
  const place = placeOf(matter.budget)
  return { kind, place: place ?? 'elsewhere', isPlaceTold: place !== null }
}

/** Where the household lives: by the municipality, else by the court of its address. */
function placeOf(budget: Matter['budget']): Place | null {
  const { place, court } = budget ?? {}
  if (isKnown(place)) return place === '東京都' ? 'tokyo' : bigCities.includes(place) ? 'big-city' : 'elsewhere'
  return isKnown(court) ? ofCourt[court] : null
}

/** Which assumptions are those of this home. */
export function marketIds({ kind, place }: HomeMarket) {
  return {
    growth: kind === 'condominium' ? 'price-growth-condominium' : 'price-growth-house',
    saleValue: `sale-value-${kind}`,
    // No row is of land: what sells slowest stands for it.
    monthsToSell: kind === 'land' || place === 'elsewhere' ? 'months-to-sell-elsewhere' : `months-to-sell-${kind}-city`,
    bid:
      place !== 'tokyo'
        ? (`bid-${place}` as const)
        : kind === 'condominium'
          ? 'bid-tokyo-condominium'
          : 'bid-tokyo-house-or-land',
  } as const satisfies Readonly<Record<string, RangeAssumptionId>>
}
