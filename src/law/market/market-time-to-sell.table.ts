import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import {
  type Assumption,
  assume,
  assumptionColumns,
  assumptionNotes,
  between,
  constant,
  type Quantiles,
  quantileColumns,
} from './assumption.ts'
import {
  fact,
  inHalf,
  inYear,
  type MarketFact,
  marketFactColumns,
  marketFactNotes,
  type Period,
  sourcesOf,
  undated,
} from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const tokyoKantei: Source = { source: 'https://www.re-port.net/article/news/0000079456', attested: '複数' }
const real2021: Source = { source: 'https://news.real-net.jp/pickup/161490', attested: '複数' }
const report2020: Source = { source: 'https://www.re-port.net/article/news/0000066376/', attested: '複数' }
const report2011: Source = { source: 'https://www.re-port.net/amp/article/news/0000027057', attested: '複数' }
const nagoya: Source = { source: 'https://www.sumai1.com/useful/plus/market/plus_0318.html', attested: '複数' }
const livable = 'https://livable.co.jp/fudosan-toushi/propertista/report/202305/'
const reins: Source = {
  source: `https://www.clearthlife.com/bizinfo/5643 https://www.clearthlife.com/bizinfo/7728 ${livable}`,
  attested: '複数',
}
const reinsEast: Source = { source: 'https://www.re-port.net/amp/article/news/0000080847', attested: '複数' }
const reinsKinki: Source = { source: 'https://news.livedoor.com/pr_article/detail/30414860/', attested: '複数' }
const brokers: Source = {
  source: 'https://midori110.net/about-4.html https://ninbai-fukuoka.net/loan/',
  attested: '一つ',
}

const lastQuarter: Period = { period: '2025年10〜12月', from: '2025-10-01', until: '2025-12-31' }

const soldIn = '売り出しから成約までの平均の期間（12か月以内に売れたもの）'
const soldWithin = '売り出しから成約までの期間ごとの割合（合計）'
const listed = '売り出しから成約までの日数（レインズ）'
const cut = '売り出し価格から成約価格までの下げ幅（値下げしたものだけ）'
const contracts = '成約の件数'
const contractsChange = '成約の件数（前の年と比べて）'
const price = '成約の平均価格'
const priceChange = '成約の平均価格（前の年と比べて）'
const listPrice = '新しく売り出された家の平均価格'
const condominiumTokyo = '首都圏の中古マンション'
const condominiumKinki = '近畿圏の中古マンション'
const condominiumNagoya = '名古屋圏の中古マンション'
const houseTokyo = '首都圏の中古一戸建て'
const houseKinki = '近畿圏の中古一戸建て'

const facts: readonly MarketFact[] = [
  fact({
    ...tokyoKantei,
    ...inHalf(2024, '上期'),
    subject: soldIn,
    place: condominiumTokyo,
    value: 5.1,
    unit: 'か月',
    remark: '東京カンテイの調べで、2024年は2015年からの中で最も長い年です。',
  }),
  fact({
    ...tokyoKantei,
    ...inHalf(2024, '下期'),
    subject: soldIn,
    place: condominiumTokyo,
    value: 5.11,
    unit: 'か月',
    remark: '東京カンテイの調べで、2024年は2015年からの中で最も長い年です。',
  }),
  fact({ ...real2021, ...inHalf(2021, '上期'), subject: soldIn, place: condominiumTokyo, value: 3.29, unit: 'か月' }),
  fact({ ...real2021, ...inHalf(2021, '下期'), subject: soldIn, place: condominiumTokyo, value: 2.89, unit: 'か月' }),
  fact({
    ...real2021,
    ...inYear(2021),
    subject: `${soldWithin}：1か月以内`,
    place: condominiumTokyo,
    value: 45,
    unit: '%',
    remark: '上期の数字か下期の数字かは、元の資料からは分かりません。',
  }),
  fact({ ...report2020, ...inHalf(2020, '下期'), subject: soldIn, place: condominiumTokyo, value: 4.15, unit: 'か月' }),
  fact({
    ...report2020,
    ...inHalf(2020, '下期'),
    subject: `${soldWithin}：1か月以内`,
    place: condominiumTokyo,
    value: 35.1,
    unit: '%',
  }),
  fact({
    ...report2011,
    ...inYear(2011, '2011年ごろ'),
    subject: `${soldWithin}：1か月以内`,
    place: condominiumTokyo,
    value: 47.8,
    unit: '%',
  }),
  fact({
    ...report2011,
    ...inYear(2011, '2011年ごろ'),
    subject: `${soldWithin}：3か月以内`,
    place: condominiumTokyo,
    value: 72.6,
    unit: '%',
  }),
  fact({
    ...report2011,
    ...inYear(2011, '2011年ごろ'),
    subject: `${soldWithin}：6か月以内`,
    place: condominiumTokyo,
    value: 89.3,
    unit: '%',
  }),
  fact({ ...report2020, ...inHalf(2020, '下期'), subject: soldIn, place: condominiumKinki, value: 4.47, unit: 'か月' }),
  fact({ ...nagoya, ...inHalf(2024, '上期'), subject: soldIn, place: condominiumNagoya, value: 5.52, unit: 'か月' }),
  fact({ ...nagoya, ...inHalf(2024, '下期'), subject: soldIn, place: condominiumNagoya, value: 5.26, unit: 'か月' }),
  fact({ ...reins, ...inYear(2019), subject: listed, place: condominiumTokyo, value: 81.7, unit: '日' }),
  fact({ ...reins, ...inYear(2020), subject: listed, place: condominiumTokyo, value: 88.3, unit: '日' }),
  fact({ ...reins, ...inYear(2021), subject: listed, place: condominiumTokyo, value: 74.7, unit: '日' }),
  fact({ ...reins, ...inYear(2022), subject: listed, place: condominiumTokyo, value: 71.4, unit: '日' }),
  fact({
    source: livable,
    attested: '複数',
    period: '2022年まで',
    from: null,
    until: '2022-12-31',
    subject: '一戸建てとマンションの期間の違い',
    place: '一戸建て',
    remark: '一戸建ては、マンションより長くかかります。向きだけで、数字はありません。',
  }),
  fact({ ...tokyoKantei, ...inHalf(2024, '上期'), subject: cut, place: condominiumTokyo, value: -4.38, unit: '%' }),
  fact({ ...tokyoKantei, ...inHalf(2024, '下期'), subject: cut, place: condominiumTokyo, value: -4.19, unit: '%' }),
  fact({ ...report2020, ...inHalf(2020, '下期'), subject: cut, place: condominiumKinki, value: -7.8, unit: '%' }),
  fact({ ...nagoya, ...inHalf(2024, '上期'), subject: cut, place: condominiumNagoya, value: -8.53, unit: '%' }),
  fact({ ...nagoya, ...inHalf(2024, '下期'), subject: cut, place: condominiumNagoya, value: -8.59, unit: '%' }),
  fact({
    ...report2020,
    ...inHalf(2020, '下期'),
    subject: `${cut}：1か月以内に売れたもの`,
    place: condominiumTokyo,
    value: -3,
    unit: '%',
  }),
  fact({
    ...report2020,
    ...inHalf(2020, '下期'),
    subject: `${cut}：3か月以内に売れたもの`,
    place: condominiumTokyo,
    value: -4,
    unit: '%',
  }),
  fact({
    ...report2020,
    ...inHalf(2020, '下期'),
    subject: `${cut}：9か月より後に売れたもの`,
    place: condominiumTokyo,
    high: -10,
    unit: '%',
    remark: '10%より大きく下がっています。',
  }),
  fact({
    ...tokyoKantei,
    ...inYear(2024),
    subject: `${cut}：4か月目に売れたもの`,
    place: condominiumTokyo,
    value: -6.5,
    unit: '%',
    remark: '初めの媒介契約が更新されたすぐ後です。',
  }),
  fact({
    ...tokyoKantei,
    ...inYear(2024),
    subject: `${cut}：12か月目に売れたもの`,
    place: condominiumTokyo,
    value: -4.7,
    unit: '%',
  }),
  fact({ ...reinsEast, ...inYear(2025), subject: contracts, place: condominiumTokyo, value: 49_114, unit: '件' }),
  fact({ ...reinsEast, ...inYear(2025), subject: contractsChange, place: condominiumTokyo, value: 31.9, unit: '%' }),
  fact({ ...reinsEast, ...inYear(2025), subject: price, place: condominiumTokyo, value: 52_000_000, unit: '円' }),
  fact({ ...reinsEast, ...inYear(2025), subject: contracts, place: houseTokyo, value: 21_632, unit: '件' }),
  fact({ ...reinsEast, ...inYear(2025), subject: contractsChange, place: houseTokyo, value: 52.5, unit: '%' }),
  fact({ ...reinsEast, ...inYear(2025), subject: price, place: houseTokyo, value: 39_200_000, unit: '円' }),
  fact({ ...reinsEast, ...inYear(2025), subject: priceChange, place: houseTokyo, value: -0.8, unit: '%' }),
  fact({ ...reinsKinki, ...lastQuarter, subject: price, place: condominiumKinki, value: 31_700_000, unit: '円' }),
  fact({ ...reinsKinki, ...lastQuarter, subject: priceChange, place: condominiumKinki, value: 3, unit: '%' }),
  fact({ ...reinsKinki, ...lastQuarter, subject: listPrice, place: condominiumKinki, value: 34_200_000, unit: '円' }),
  fact({
    ...reinsKinki,
    ...lastQuarter,
    subject: price,
    place: houseKinki,
    value: 23_100_000,
    unit: '円',
    remark: '細かくは2,307万円です。',
  }),
  fact({ ...reinsKinki, ...lastQuarter, subject: priceChange, place: houseKinki, value: -0.4, unit: '%' }),
  fact({
    ...reinsKinki,
    ...lastQuarter,
    subject: listPrice,
    place: houseKinki,
    value: 28_500_000,
    unit: '円',
    remark: '細かくは2,853万円です。',
  }),
  fact({
    ...brokers,
    ...undated,
    subject: '任意売却にかかる期間（仲介業者の説明）：多くの場合',
    low: 3,
    high: 6,
    unit: 'か月',
  }),
  fact({
    ...brokers,
    ...undated,
    subject: '任意売却にかかる期間（仲介業者の説明）：早い場合',
    low: 1,
    high: 3,
    unit: 'か月',
  }),
]

/** 売れるまでの期間と値下げ. What has been published on used homes; a yardstick for a voluntary sale. */
export const marketTimeToSellFacts = table<MarketFact>({
  id: 'market-time-to-sell',
  title: '売れるまでの期間と値下げ',
  kind: 'data',
  confidence: 'one-source',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: marketFactColumns,
  rows: facts,
  notes: [
    ...marketFactNotes,
    note('caution', 'ふつうの中古住宅の売買の数字です。任意売却の数字ではありません。'),
    note(
      'caution',
      '近畿圏の一戸建てで、新しく売り出された家（2,853万円）と成約した家（2,307万円）の差は、別の家を比べたものです。値引きではありません。',
    ),
  ],
})

interface SaleQuantiles extends Quantiles {
  readonly key: 'condominium-city' | 'slow-condominium-or-city-house' | 'elsewhere'
}

/** 売れるまでの月数（想定）. Months from listing to contract, before any window of the creditor. */
export const marketTimeToSellAssumptions = table<SaleQuantiles>({
  id: 'market-time-to-sell-assumptions',
  title: '売れるまでの月数（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: quantileColumns,
  rows: [
    {
      key: 'condominium-city',
      item: '大都市のマンション',
      median: 2.5,
      logDeviation: 0.85,
      p5: 0.6,
      p10: 0.8,
      p25: 1.4,
      p50: 2.5,
      p75: 4.4,
      p90: 7.4,
      p95: 10.1,
    },
    {
      key: 'slow-condominium-or-city-house',
      item: '市場の動きが遅い時（2024年のような時）のマンション、大都市の一戸建て',
      median: 3.6,
      logDeviation: 0.85,
      p5: 0.9,
      p10: 1.2,
      p25: 2,
      p50: 3.6,
      p75: 6.4,
      p90: 10.7,
      p95: 14.6,
    },
    {
      key: 'elsewhere',
      item: 'ほかの場所の一戸建て・マンション',
      median: 4.7,
      logDeviation: 0.85,
      p5: 1.2,
      p10: 1.6,
      p25: 2.7,
      p50: 4.7,
      p75: 8.3,
      p90: 14,
      p95: 19,
    },
  ],
  notes: [
    ...assumptionNotes,
    note('caution', '売り出しから成約までの月数です。債権者が待つ期間は、まだ入っていません。'),
  ],
})

/** 任意売却の期間と値下げの補正（想定）. What a voluntary sale adds to the months, and how the price falls with time. */
export const marketTimeToSellAdjustments = table<Assumption>({
  id: 'market-time-to-sell-adjustments',
  title: '任意売却の期間と値下げの補正（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    between(
      'before-listing',
      '売り出すまでの月数',
      [0.5, 1.5],
      'か月',
      '家の調査と、債権者の価格の決定にかかる期間です。',
    ),
    between(
      'offer-to-closing',
      '買い手の申込みから決済までの月数',
      [1, 2],
      'か月',
      '全員の同意と、配分表にかかる期間です。',
    ),
    constant(
      'creditor-window',
      '債権者が待つ期間',
      6,
      'か月',
      '競売の申立ての前は、およそ6か月で打ち切ります。申立ての後は、開札の前の日で打ち切ります。',
    ),
    constant(
      'overpricing-slope',
      '高い売り出し価格による延び',
      0.06,
      '倍／%',
      '売り出し価格が市場の価格より x% 高いとき、月数を 1＋0.06×x 倍にします。',
    ),
    constant('overpricing-most', '高い売り出し価格による延びの上限', 3, '倍'),
    constant('recession-time-factor', '不況のときの月数', 1.4, '倍', '不況の間は、売れるまでの月数をこの倍にします。'),
    constant(
      'price-cut-at-once',
      '成約価格の下げ幅の初め',
      0.03,
      '比',
      '成約価格 ÷ 初めの売り出し価格 ＝ 1 −（0.03 ＋ 0.008 × 売り出してからの月数）＋ 正規分布の乱数 とします。',
    ),
    constant('price-cut-per-month', '成約価格の下げ幅（1か月ごと）', 0.008, '比／月'),
    assume({
      key: 'price-cut-noise',
      item: '成約価格 ÷ 初めの売り出し価格のばらつき',
      shape: '正規分布',
      centre: 0,
      spread: 0.03,
      unit: '比',
    }),
    between('price-ratio-limits', '成約価格 ÷ 初めの売り出し価格の限り', [0.7, 1.02], '比', 'この間に収めます。'),
    between('price-review-interval', '価格を見直す間隔', [1, 2], 'か月'),
  ],
  notes: assumptionNotes,
})
