import type { WayId } from '#assessment/ways/way.ts'
import type { Yen } from '#base/yen.ts'

/** 十万分の一. A ratio as a whole number of hundred-thousandths: 100,000 is 1. */
export type Scaled = number

/** 見込みの数. A chance as a whole number of 2^-32: 4,294,967,296 is certain. */
export type Odds = number

/** 引く表. The values at 0/256, 1/256 … 256/256 of a distribution, whole numbers, between which the line is straight. */
export type DrawTable = readonly number[]

/** The months that a course looks ahead. */
export const horizon = 120

/** So many wages of a household may change. */
export const mostEarners = 2

export const drawTableIds = [
  /** 年の値動きのゆれ, scaled and signed. */
  'price-growth',
  /** 売れる価格 ÷ 査定, scaled. */
  'sale-value',
  /** 売り出しから契約まで, hundredths of a month. */
  'months-to-sell',
  /** 成約価格 ÷ 売り出し価格のゆれ, scaled and signed. */
  'price-cut-noise',
  /** 売り出しまで, hundredths of a month. */
  'months-before-listing',
  /** 申込みから決済まで, hundredths of a month. */
  'months-to-closing',
  /** 売却基準価額 ÷ 市場の価格, scaled. */
  'standard-price',
  /** 申立てから開札まで, hundredths of a month. */
  'petition-to-opening',
  /** 落札価格 ÷ 売却基準価額, scaled. */
  'bid',
  /** 2回売れなかった後の売却基準価額の下がり, scaled. */
  'base-price-fall',
  /** 開札から代金の納付まで, hundredths of a month. */
  'opening-to-payment',
  /** 一括で受け入れられる額 ÷ 残債, scaled. */
  'lump-sum',
  /** 一括の申出が受け入れられるまで, hundredths of a month. */
  'months-to-settle',
  /** リースバックの価格 ÷ 市場の価格, scaled. */
  'leaseback-price',
  /** リースバックの年の家賃 ÷ 価格, scaled. */
  'leaseback-yield',
  /** 新しい仕事まで, hundredths of a month. */
  'months-to-new-work',
  /** 新しい給料 ÷ 前の給料, scaled. */
  'new-pay',
  'new-pay-from-55',
  /** 病気などで休む長さ, hundredths of a month. */
  'months-of-illness',
  /** 減った給料 ÷ 前の給料, scaled. */
  'pay-cut',
] as const

export type DrawTableId = (typeof drawTableIds)[number]

/** 世の中のゆれ. What all ways of a matter meet alike. */
export interface World {
  /** 家の価格の見込み; null where no home is for sale. */
  readonly marketValue: Yen | null
  /** 年の値動きの平均, scaled; how much of last year's deviation stays, scaled. */
  readonly meanGrowth: Scaled
  readonly persistence: Scaled
  /** 不況: its chance, how many months from today, the yearly growth meanwhile, and what it does to time and bids. */
  readonly recession: {
    readonly odds: Odds
    readonly months: number
    readonly growth: Scaled
    readonly timeFactor: Scaled
    readonly bidFactor: Scaled
  }
  /** 値引き: at once, and for each month on the market; the least and the most of final ÷ first price. */
  readonly cut: { readonly atOnce: Scaled; readonly perMonth: Scaled; readonly least: Scaled; readonly most: Scaled }
  /** How much longer for each hundredth that is asked above the value, and at most how many times. */
  readonly overpricing: { readonly perPercent: Scaled; readonly most: Scaled }
  /** 競売: below this ratio nobody bids; each failed round lowers bids so; months between rounds; how many rounds the court tries. */
  readonly rounds: {
    readonly leastBid: Scaled
    readonly failedFactor: Scaled
    readonly months: number
    readonly most: number
  }
}

/** 稼ぎ手. One who earns a wage, and what may happen to it in a month. */
export interface Earner {
  readonly pay: Yen
  /** Whether a creditor could seize this pay. */
  readonly owes: boolean
  readonly isFrom55: boolean
  /** 仕事を失う, 病気で休む, 残業や賞与が減る: in one month; in a recession the first is that of `lossInRecession`. */
  readonly odds: {
    readonly loss: Odds
    readonly lossInRecession: Odds
    readonly illness: Odds
    readonly cut: Odds
  }
  /** 失業の間の給付 for some months, and 傷病手当金 for some months, each a month at full pay. */
  readonly unemployment: { readonly perMonth: Yen; readonly months: number }
  readonly sickness: { readonly perMonth: Yen; readonly months: number }
  /** Months to new work are so many times longer, scaled. */
  readonly longer: Scaled
}

/** 家計のゆれ. Null figures where the file has no budget: then only wages are seized, and nothing is ever missed. */
export interface Household {
  readonly earners: readonly Earner[]
  /** すぐに使えるお金. */
  readonly savings: Yen
  /** What of a month's remainder is put aside, scaled. */
  readonly savedShare: Scaled
}

/** 値段ごとの額. Amounts at ascending prices; between them the line is straight, beyond the ends it goes on level. */
export type ByAmount = readonly { readonly at: Yen; readonly amount: Yen }[]

/** 家の行方. */
export type HomePart =
  | { readonly kind: 'none' }
  /** The loan is paid; `due[0]` is paid at once, `due[t]` in month t; `owed[t]` is owed after it. */
  | {
      readonly kind: 'keep'
      readonly due: readonly Yen[]
      readonly owed: readonly Yen[]
      /** 遅延損害金 a month on what is overdue, in millionths a year. */
      readonly delayRate: number
      /** After so many instalments missed in a row the whole is due. */
      readonly mostMissed: number
      readonly fallback: AuctionPart
      readonly waiting: Waiting
    }
  | {
      readonly kind: 'sale'
      readonly asking: Yen
      /** Null where time and price are drawn; a price and a month where they are agreed. */
      readonly agreed: { readonly price: Yen; readonly month: number } | null
      /** 同意が得られない: by the creditors, by owners or occupants, and for other reasons. */
      readonly refusal: Odds
      /** The last month for the closing; null: that before the opening of the bids. */
      readonly lastMonth: number | null
      readonly proceeds: ByAmount
      readonly waiting: Waiting
      readonly fallback: AuctionPart
    }
  | {
      readonly kind: 'leaseback'
      /** Null where drawn. */
      readonly price: Yen | null
      readonly rent: Yen | null
      readonly refusal: Odds
      readonly lastMonth: number | null
      readonly leaseMonths: number
      readonly notRenewed: Odds
      readonly proceeds: ByAmount
      readonly waiting: Waiting
      readonly fallback: AuctionPart
    }
  | { readonly kind: 'auction'; readonly waiting: Waiting; readonly auction: AuctionPart }

/** 待つ間の債務. What is owed before the home is sold: today, and how it grows. */
export interface Waiting {
  readonly owed: Yen
  /** Per month before and from the month in which the whole falls due. */
  readonly growth: Yen
  readonly growthWhenDue: Yen
  readonly dueFrom: number
  /** 払いながら売る: the instalments until the sale; null where nothing is paid. */
  readonly instalments: { readonly due: readonly Yen[]; readonly owed: readonly Yen[] } | null
}

/** 競売の進み方. */
export interface AuctionPart {
  /** The month of the petition from now; where the opening is fixed, its month. */
  readonly petition: number
  /** Months that have gone since the petition. */
  readonly since: number
  readonly opening: number | null
  /** 売却基準価額 as printed; null where drawn from the market value. */
  readonly standardPrice: Yen | null
  readonly proceeds: ByAmount
}

/** 残った債務の行方. */
export interface DebtPart {
  readonly kind: 'none' | 'instalments' | 'lump' | 'plan' | 'discharge'
  /** Months from the day on which the residual stands to the first payment, or to the discharge. */
  readonly lag: number
  readonly perMonth: Yen
  /** 計画の総額, by what is owed; empty where the plan pays all of it. */
  readonly planTotal: ByAmount
  readonly planMonths: number
  /** 免責の後も残る額. */
  readonly surviving: Yen
  /** 一括の申出が受け入れられる. */
  readonly accepted: Odds
  /** 破約: after so many missed in a row. */
  readonly mostMissed: number
  /** Months from the breach to the first seizure. */
  readonly toSeizure: number
  /** 遅延損害金 while instalments are paid and the creditor has not waived it, in millionths a year; 0 where it is waived, and of a plan. */
  readonly runningRate: number
  /** 遅延損害金 after a breach, in millionths a year. */
  readonly delayRate: number
}

/** 道筋の経過. One way as flat numbers, for chance to play with; months count from today. */
export interface Course {
  readonly way: WayId
  readonly home: HomePart
  readonly debt: DebtPart
  /** What is owed today where there is no home part. */
  readonly owed: Yen
  /** 毎月の余り before the home or the debt is paid, while the home is kept or waited for, and afterwards; null where the file does not tell. */
  readonly room: Yen | null
  readonly roomAfter: Yen | null
  /** 何を行きづまりと数えるか: all that ends the way, or, of a way about what is left, a breach of its promise alone. */
  readonly fails: 'all' | 'debt'
}

/** 経過のまとまり. All that a run needs: same world, same household, several ways. */
export interface Courses {
  readonly world: World
  readonly household: Household
  readonly tables: Readonly<Record<DrawTableId, DrawTable>>
  readonly courses: readonly Course[]
}
