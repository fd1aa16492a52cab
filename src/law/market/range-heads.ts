// What a matter file may name, without the figures and their sources: those stand in `range-assumptions.ts`, beside long tables that a
// reader of a matter file does not need.

/** 単位. In what a figure is written. */
export type RangeUnit = '比' | '倍' | 'か月' | '割合' | '%' | '%／年' | '%／月' | '回'

/** 分布の形. A number, a span with every value alike, a triangle, the two bells, or rows that stand as they are but for a factor. */
export type RangeForm = 'constant' | 'span' | 'triangle' | 'normal' | 'lognormal' | 'points'

/** 想定の見出し. What it is of, its unit and form, and between what its figures may lie. */
export interface RangeHead {
  readonly title: string
  readonly unit: RangeUnit
  readonly form: RangeForm
  readonly least: number
  readonly most: number
  /** Whether only whole numbers make sense. */
  readonly isWhole: boolean
}

const limits: Readonly<Record<RangeUnit, readonly [number, number]>> = {
  // Below 9 an amount of a run times a ratio is exact (see the layout of a run).
  比: [0, 8.9],
  倍: [0, 8.9],
  か月: [0, 600],
  割合: [0, 1],
  '%': [0, 100],
  '%／年': [-20, 20],
  '%／月': [0, 10],
  回: [1, 120],
}

type Ends = readonly [number, number]

const head = (form: RangeForm, unit: RangeUnit, title: string, [least, most]: Ends = limits[unit]): RangeHead => ({
  ...{ title, unit, form, least, most },
  isWhole: form === 'constant' && (unit === 'か月' || unit === '回'),
})

/** 幅の想定. Public ids: a matter names them under `settings.ranges`. */
export const rangeHeads = {
  'price-growth-house': head('constant', '%／年', '一戸建て・土地の値段の、1年の動きの平均'),
  'price-growth-condominium': head('constant', '%／年', 'マンションの値段の、1年の動きの平均'),
  'price-growth-spread': head('normal', '%／年', '1年の値段の動きの、平均からのずれ', [-15, 15]),
  'price-growth-persistence': head('constant', '比', '前の年の値段の動きのうち、次の年に続く部分', [0, 0.9]),
  recession: head('constant', '割合', '不況になる見込み'),
  'recession-months': head('constant', 'か月', '不況の長さ（今日から）'),
  'recession-growth': head('constant', '%／年', '不況の間の、家の値段の動き'),
  'recession-job-loss': head('constant', '倍', '不況の間の、仕事を失う見込み'),
  'recession-time': head('constant', '倍', '不況の間の、売れるまでの月数'),
  'recession-bids': head('constant', '倍', '不況の間の、落札価格'),
  'sale-value-condominium': head('lognormal', '比', '売れる価格 ÷ 査定（マンション）'),
  'sale-value-house': head('lognormal', '比', '売れる価格 ÷ 査定（一戸建て）'),
  'sale-value-land': head('lognormal', '比', '売れる価格 ÷ 査定（土地、めずらしい家）'),
  'months-to-sell-condominium-city': head('points', 'か月', '売り出しから契約まで（大都市のマンション）'),
  'months-to-sell-house-city': head('points', 'か月', '売り出しから契約まで（大都市の一戸建て）'),
  'months-to-sell-elsewhere': head('points', 'か月', '売り出しから契約まで（ほかの場所）'),
  'months-before-listing': head('span', 'か月', '売り出すまで'),
  'months-to-closing': head('span', 'か月', '買い手の申込みから決済まで'),
  'price-cut-at-once': head('constant', '比', '売り出し価格からの値引き（初め）', [0, 1]),
  'price-cut-per-month': head('constant', '比', '売り出し価格からの値引き（1か月ごと）', [0, 1]),
  'price-cut-noise': head('normal', '比', '成約価格 ÷ 売り出し価格のゆれ', [-1, 1]),
  'price-cut-limits': head('span', '比', '成約価格 ÷ 売り出し価格の限り'),
  'overpricing-slope': head('constant', '倍', '高い売り出し価格による延び（1%高いごとに）'),
  'overpricing-most': head('constant', '倍', '高い売り出し価格による延びの上限', [1, 8.9]),
  consent: head('constant', '割合', '任意売却が成立する見込み（競売の申立ての前）'),
  'consent-after-petition': head('constant', '倍', '成立する見込み：競売の申立ての後'),
  'consent-blocked': head('constant', '倍', '成立する見込み：差し押さえた役所が二つ以上のとき'),
  'consent-easy': head('constant', '倍', '成立する見込み：市場の価格以上で、債権者が一人のとき'),
  'consent-easy-most': head('constant', '割合', 'その上限'),
  'no-buyer-share': head('constant', '%', '成立しない理由のうち、買い手がいないもの'),
  'bid-tokyo-condominium': head('points', '比', '落札価格 ÷ 売却基準価額（東京のマンション）'),
  'bid-tokyo-house-or-land': head('points', '比', '落札価格 ÷ 売却基準価額（東京の一戸建て・土地）'),
  'bid-big-city': head('points', '比', '落札価格 ÷ 売却基準価額（東京のほかの大都市）'),
  'bid-elsewhere': head('points', '比', '落札価格 ÷ 売却基準価額（ほかの場所）'),
  'least-bid': head('constant', '比', '落札価格 ÷ 売却基準価額の下限'),
  'failed-round-fall': head('constant', '%', '売れなかった回ごとの、落札価格の下がり'),
  'base-price-fall': head('span', '%', '2回売れなかった後の、売却基準価額の下がり'),
  'standard-price': head('triangle', '比', '売却基準価額 ÷ 市場の価格'),
  'petition-to-opening': head('lognormal', 'か月', '競売の申立てから開札まで'),
  'opening-to-payment': head('span', 'か月', '開札から代金の納付まで'),
  'auction-round-months': head('constant', 'か月', '売れなかった開札から、次の開札まで', [1, 60]),
  'auction-rounds': head('constant', '回', '開札の回数の上限', [1, 4]),
  'leaseback-price': head('triangle', '比', 'リースバックの買取価格 ÷ 市場の価格'),
  'leaseback-yield': head('triangle', '%', 'リースバックの1年の家賃 ÷ 買取価格'),
  'lease-months': head('constant', 'か月', 'リースバックの契約の長さ', [1, 600]),
  'lease-not-renewed': head('constant', '割合', 'リースバックの契約が更新されない見込み'),
  'lump-sum': head('triangle', '比', '一括で受け入れられる額 ÷ 残債'),
  'lump-sum-accepted': head('constant', '割合', '一括の申出が1年以内に受け入れられる見込み'),
  'months-to-settle': head('span', 'か月', '一括の申出が受け入れられるまで'),
  'job-loss': head('constant', '%／月', '会社の都合で仕事を失う見込み'),
  'job-loss-age-25-34': head('constant', '倍', '仕事を失う見込み：25〜34歳'),
  'job-loss-age-55-64': head('constant', '倍', '仕事を失う見込み：55〜64歳'),
  'illness-age-35-44': head('constant', '%／月', '給料が減る病気などの見込み：44歳まで'),
  'illness-age-45-54': head('constant', '%／月', '給料が減る病気などの見込み：45〜54歳'),
  'illness-age-55-64': head('constant', '%／月', '給料が減る病気などの見込み：55歳から'),
  'months-to-new-work': head('points', 'か月', '新しい仕事まで'),
  'months-to-new-work-from-55': head('constant', '倍', '新しい仕事までの月数：55歳から'),
  'new-pay': head('points', '比', '新しい給料 ÷ 前の給料（54歳まで）'),
  'new-pay-from-55': head('points', '比', '新しい給料 ÷ 前の給料（55歳から）'),
  'months-of-illness': head('triangle', 'か月', '病気などで休む長さ'),
  'overtime-cut': head('constant', '%／年', '残業やボーナスが減る見込み', [0, 100]),
  'overtime-cut-size': head('span', '%', '残業やボーナスが減るときの、給料の変化', [-100, 0]),
  'unemployment-benefit': head('constant', '%', '失業の間の給付 ÷ 前の給料'),
  'unemployment-benefit-months': head('constant', 'か月', '失業の間の給付を受ける長さ'),
  'sickness-benefit': head('constant', '比', '病気で休む間の給付（傷病手当金）÷ 前の給料', [0, 1]),
  'sickness-benefit-months': head('constant', 'か月', '傷病手当金を受ける長さ'),
  'saved-share': head('constant', '割合', '毎月の余りのうち、ためておく部分'),
  'missed-before-acceleration': head('constant', '回', '続けて払えないと一括で請求される回数'),
  'missed-before-acceleration-jhf': head('constant', '回', '続けて払えないと一括で請求される回数（機構のローン）'),
  'missed-before-breach': head('constant', '回', '続けて払えないと、残債の分割の約束が破れる回数'),
  'months-to-seizure': head('constant', 'か月', '約束が破れてから、給料の差押えまで'),
} as const satisfies Readonly<Record<string, RangeHead>>

export type RangeAssumptionId = keyof typeof rangeHeads

// The keys are those of the object above.
export const rangeAssumptionIds = Object.keys(rangeHeads) as readonly RangeAssumptionId[]

/** 上書きできる数. The names of the figures of each form. */
export const rangeFigures = {
  constant: ['fixed'],
  span: ['low', 'high'],
  triangle: ['low', 'centre', 'high'],
  normal: ['centre', 'spread'],
  lognormal: ['centre', 'spread'],
  points: ['factor'],
} as const satisfies Readonly<Record<RangeForm, readonly string[]>>

export type RangeFigure = (typeof rangeFigures)[RangeForm][number]

/** Between what a figure may lie: a spread is never negative, and that of a lognormal is of its logarithm. */
export function figureLimits({ form, least, most }: RangeHead, figure: RangeFigure): Ends {
  if (figure === 'factor') return limits.倍
  if (figure === 'spread') return [0, form === 'lognormal' ? 3 : most]
  return [least, most]
}
