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
  triangular,
} from './assumption.ts'
import {
  fact,
  inHalf,
  inYear,
  inYears,
  type MarketFact,
  marketFactColumns,
  marketFactNotes,
  sourcesOf,
  undated,
} from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const fkr: Source = {
  source: 'https://ovo.kyodo.co.jp/?p=2076082 https://www.kenbiya.com/ar/ns/research/r_other/8655.html',
  attested: '複数',
}
const courtStatistics: Source = { source: 'https://reatips.info/keibai-jikensuu-data', attested: '複数' }
const journal: Source = { source: 'http://fudousanjournal.com/realestate/1013', attested: '複数' }
const adviser: Source = { source: 'https://www.wise-cir.co.jp/?p=13094', attested: '一つ' }
const tenCourts: Source = { source: 'https://www.re-port.net/amp/article/news/0000048750', attested: '複数' }
const fourCourts: Source = { source: 'https://www.re-port.net/article/news/0000061207/', attested: '複数' }
const fukuoka: Source = {
  source: 'https://ssri.sanyu-appraisal.com/SSRI/real_estate_auction/28-13',
  attested: '複数',
}
const osaka: Source = { source: 'https://ssri.sanyu-appraisal.com/SSRI/real_estate_auction/23-11', attested: '複数' }
const fourCourts2013: Source = {
  source: 'https://ssri.sanyu-appraisal.com/SSRI/real_estate_auction/25-12',
  attested: '複数',
}
const estateTimes: Source = { source: 'https://keibai.jp/archives/1610', attested: '複数' }
const branches: Source = { source: 'https://keibai.jp/archives/1269', attested: '複数' }
const report2017: Source = {
  source: 'https://www.re-port.net/amp/article/news/0000054272/ https://www.re-port.net/amp/article/news/0000056190/',
  attested: '複数',
}
const tokyo2022: Source = { source: 'https://wise-cir.co.jp/8520', attested: '一つ' }
const tokyo2024: Source = { source: 'https://wise-cir.co.jp/?p=11955', attested: '一つ' }
const medians: Source = { source: 'https://jushin-pro-p.rojo.jp/news/id/0000017466', attested: '複数' }
const durations: Source = { source: 'http://www.asahi-law.com/blog/2013/03/post-28-480063.html', attested: '複数' }
const bidders: Source = {
  source: 'https://www.wise-cir.co.jp/?p=13094 https://keibai.jp/archives/1610',
  attested: '複数',
}

const offered = '競売に出された物件の数'
const offers = '競売に出された物件の数（再度の売却を含む）'
const kinds = '競売に出された物件の種類の割合'
const stopped = '開札の日が決まった後、開札されなかった割合（公告の後の取下げや停止）'
const sold = '開札のうち売れた割合（回ごと）'
const overStandard = '落札価格 ÷ 売却基準価額'
const overMinimum = '落札価格 ÷ 買受可能価額（合計の額どうし）'
const overMarket = '落札価格 ÷ 評価人の見る市場の価格'
const toDistribution = '申立てから配当までの期間'
const ours = '売れた数と売れた割合からの、この資料での計算です。'

const facts: readonly MarketFact[] = [
  fact({ ...fkr, ...inYear(2023), subject: offered, place: '全国', value: 11_086, unit: '件' }),
  fact({ ...fkr, ...inYear(2024), subject: offered, place: '全国', value: 11_415, unit: '件' }),
  fact({ ...fkr, ...inYear(2025), subject: offered, place: '全国', value: 12_382, unit: '件' }),
  fact({ ...fkr, ...inYear(2023), subject: offers, place: '全国', value: 14_914, unit: '件' }),
  fact({ ...fkr, ...inYear(2024), subject: offers, place: '全国', value: 16_351, unit: '件' }),
  fact({ ...fkr, ...inYear(2025), subject: offers, place: '全国', value: 17_684, unit: '件' }),
  fact({ ...fkr, ...inYear(2025), subject: kinds, place: '一戸建て', value: 70, unit: '%' }),
  fact({ ...fkr, ...inYear(2025), subject: kinds, place: 'マンション', value: 20, unit: '%' }),
  fact({ ...fkr, ...inYear(2025), subject: kinds, place: '土地', value: 10, unit: '%' }),
  fact({
    ...courtStatistics,
    ...inYears(2000, 2015),
    subject: '担保不動産競売のうち、取下げで終わった割合',
    place: '全国',
    low: 20.3,
    high: 25.4,
    unit: '%',
    remark: '年ごとの割合の幅です。',
  }),
  fact({
    ...courtStatistics,
    ...inYear(2015),
    subject: '担保不動産競売のうち、取下げで終わった割合',
    place: '全国',
    value: 22.5,
    unit: '%',
  }),
  fact({
    ...courtStatistics,
    ...inYear(2015),
    subject: '取下げで終わった担保不動産競売の数',
    place: '全国',
    value: 5_183,
    unit: '件',
  }),
  fact({
    ...courtStatistics,
    ...inYear(2015),
    subject: '終わった担保不動産競売の数',
    place: '全国',
    value: 23_070,
    unit: '件',
  }),
  fact({
    ...courtStatistics,
    ...inYears(2000, 2015),
    subject: '担保不動産競売のうち、売却まで進んで終わった割合',
    place: '全国',
    value: 73,
    unit: '%',
    remark: '2015年だけの数字か、全部の年の数字かは、元の資料からは分かりません。',
  }),
  fact({
    ...journal,
    ...inYears(2006, 2015),
    subject: '強制競売のうち、取下げで終わった割合',
    place: '全国',
    value: 50,
    unit: '%',
    remark: 'およその数字です。',
  }),
  fact({
    ...journal,
    ...inYears(2006, 2015),
    subject: '強制競売のうち、売却まで進んで終わった割合',
    place: '全国',
    value: 30,
    unit: '%',
    remark: 'およその数字です。',
  }),
  fact({
    ...adviser,
    ...inYear(2025),
    subject: '申立ての後に任意売却で終わった割合',
    place: '東京地裁（本庁）',
    low: 70,
    unit: '%',
    remark: '70%より多いという、一人の専門家の見方です。何に対する割合かは分かりません。',
  }),
  fact({
    ...tenCourts,
    ...inHalf(2015, '下期'),
    subject: stopped,
    place: '10の裁判所',
    value: 13.7,
    unit: '%',
    remark: ours,
  }),
  fact({
    ...fourCourts,
    ...inHalf(2019, '上期'),
    subject: stopped,
    place: '4つの裁判所',
    value: 13.5,
    unit: '%',
    remark: ours,
  }),
  fact({ ...fukuoka, ...inHalf(2016, '上期'), subject: stopped, place: '福岡', value: 16.4, unit: '%', remark: ours }),
  fact({
    ...osaka,
    ...inYear(2011, '2011年ごろ'),
    subject: stopped,
    place: '大阪',
    value: 15.5,
    unit: '%',
    remark: ours,
  }),
  fact({
    ...estateTimes,
    ...inHalf(2025, '下期'),
    subject: sold,
    place: '東京',
    value: 95,
    unit: '%',
    remark: 'およその数字です。',
  }),
  ...['神奈川', '埼玉', '千葉'].map((place) =>
    fact({
      ...estateTimes,
      ...inHalf(2025, '下期'),
      subject: sold,
      place,
      high: 90,
      unit: '%',
      remark: '90%より低い割合です。',
    }),
  ),
  fact({ ...report2017, ...inYear(2017), subject: sold, place: '10の裁判所', low: 92, high: 93, unit: '%' }),
  fact({ ...report2017, ...inYear(2017), subject: sold, place: '東京', value: 97, unit: '%' }),
  fact({ ...report2017, ...inYear(2017), subject: sold, place: '仙台', low: 77, high: 79, unit: '%' }),
  fact({ ...report2017, ...inYear(2017), subject: sold, place: 'マンション', value: 97.6, unit: '%' }),
  fact({ ...fukuoka, ...inHalf(2016, '上期'), subject: sold, place: '福岡', value: 85.5, unit: '%' }),
  fact({ ...fukuoka, ...inHalf(2016, '上期'), subject: sold, place: '福岡のマンション', value: 97.7, unit: '%' }),
  fact({
    ...fkr,
    ...inYear(2025),
    subject: '一つの物件が売りに出された回数',
    place: '全国',
    value: 1.43,
    unit: '回',
    remark: '再度の売却を含む数を、物件の数で割ったものです。',
  }),
  fact({
    ...branches,
    ...inHalf(2025, '上期'),
    subject: overStandard,
    place: '千葉地裁松戸支部',
    value: 1.66,
    unit: '比',
    remark: '最も高い支部です。',
  }),
  fact({
    ...tokyo2022,
    ...inHalf(2022, '上期'),
    subject: overStandard,
    place: '東京地裁（本庁）全体',
    value: 2,
    unit: '比',
  }),
  fact({
    ...tokyo2022,
    ...inHalf(2022, '上期'),
    subject: overStandard,
    place: '東京地裁（本庁）マンション',
    value: 1.53,
    unit: '比',
  }),
  fact({
    ...tokyo2024,
    ...inYear(2024),
    subject: `${overStandard}の変化`,
    place: '東京地裁（本庁）',
    unit: 'ポイント',
    remark: '下がりました。数字はありません。',
  }),
  fact({
    ...adviser,
    ...inYear(2025),
    subject: `${overStandard}の変化`,
    place: '東京地裁（本庁）全体',
    value: -2.5,
    unit: 'ポイント',
  }),
  fact({
    ...adviser,
    ...inYear(2025),
    subject: `${overStandard}の変化`,
    place: '東京地裁（本庁）マンション',
    value: 1,
    unit: 'ポイント',
  }),
  fact({
    ...medians,
    ...inHalf(2012, '上期'),
    subject: `${overStandard}の中央値`,
    place: '1都3県',
    value: 1.37,
    unit: '比',
  }),
  fact({
    ...medians,
    ...inHalf(2012, '上期'),
    subject: `${overStandard}の中央値`,
    place: '東京',
    value: 1.29,
    unit: '比',
  }),
  fact({
    ...fourCourts2013,
    ...inYear(2013, '2013年ごろ'),
    subject: overMinimum,
    place: '4つの裁判所',
    value: 2,
    unit: '比',
    remark: '売却基準価額に対しては1.6倍です。',
  }),
  fact({
    ...osaka,
    ...inYear(2011),
    subject: overMinimum,
    place: '大阪',
    value: 2,
    unit: '比',
    remark: '売却基準価額に対しては1.6倍です。',
  }),
  fact({
    ...fourCourts2013,
    ...inYear(2013, '2013年ごろ'),
    subject: overMarket,
    place: '4つの裁判所',
    value: 1.1,
    unit: '比',
  }),
  fact({
    ...tenCourts,
    ...inHalf(2015, '下期'),
    subject: overMarket,
    place: '10の裁判所',
    value: 1,
    unit: '比',
    remark: '多くがこの比です。',
  }),
  fact({
    ...bidders,
    ...inYear(2025),
    subject: '売れた物件ごとの入札者の数',
    place: '東京',
    low: 10,
    unit: '人',
    remark: '10人を少し超えます。',
  }),
  fact({
    ...bidders,
    ...inYear(2025),
    subject: '売れた物件ごとの入札者の数',
    place: 'ほかの裁判所',
    unit: '人',
    remark: '2022年の半分です。人数は書かれていません。',
  }),
  fact({ ...durations, ...inYear(2012), subject: toDistribution, place: '東京', value: 10, unit: 'か月' }),
  fact({ ...durations, ...inYear(2012), subject: toDistribution, place: '大阪', value: 8.5, unit: 'か月' }),
  fact({
    ...durations,
    ...inYear(2012),
    subject: toDistribution,
    place: '所有者の住むマンション',
    value: 7,
    unit: 'か月',
    remark: 'およその数字です。',
  }),
  fact({
    ...undated,
    source:
      'https://jutakuloan-sodanshitsu.or.jp/schedule-of-real-estate-auction/ https://963281.or.jp/keibai/schedule',
    attested: '複数',
    subject: '初めの滞納から強制的な明渡しまでの期間',
    low: 12,
    high: 18,
    unit: 'か月',
  }),
]

/** 競売の結果. What has been published on auctions: how many, withdrawn, sold, at what price and after how long. */
export const marketAuctionFacts = table<MarketFact>({
  id: 'market-auction',
  title: '競売の結果',
  kind: 'data',
  confidence: 'one-source',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: marketFactColumns,
  rows: facts,
  notes: [
    ...marketFactNotes,
    note(
      'doubt',
      '公告の後に取り下げられた割合（13〜16%）は、売れた数と売れた割合からの計算で、元の資料に書かれた数字ではありません。',
    ),
  ],
})

interface BidQuantiles extends Quantiles {
  readonly key: 'tokyo-condominium' | 'tokyo-house-or-land' | 'big-city' | 'elsewhere'
  readonly soldPerRound: number
}

/** 落札価格と売却基準価額の比（想定）. The winning bid over the standard price; a draw below 0.80 is no sale in that round. */
export const marketAuctionAssumptions = table<BidQuantiles>({
  id: 'market-auction-assumptions',
  title: '落札価格と売却基準価額の比（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: { ...quantileColumns, soldPerRound: '1回の開札で売れる見込み（比）' },
  rows: [
    {
      key: 'tokyo-condominium',
      item: '東京のマンション',
      median: 1.45,
      logDeviation: 0.25,
      p5: 0.96,
      p10: 1.05,
      p25: 1.23,
      p50: 1.45,
      p75: 1.72,
      p90: 2,
      p95: 2.19,
      soldPerRound: 0.99,
    },
    {
      key: 'tokyo-house-or-land',
      item: '東京の一戸建て・土地',
      median: 1.8,
      logDeviation: 0.45,
      p5: 0.86,
      p10: 1.01,
      p25: 1.33,
      p50: 1.8,
      p75: 2.44,
      p90: 3.2,
      p95: 3.77,
      soldPerRound: 0.96,
    },
    {
      key: 'big-city',
      item: '神奈川・埼玉・千葉・大阪、ほかの大都市',
      median: 1.4,
      logDeviation: 0.4,
      p5: 0.73,
      p10: 0.84,
      p25: 1.07,
      p50: 1.4,
      p75: 1.83,
      p90: 2.34,
      p95: 2.7,
      soldPerRound: 0.92,
    },
    {
      key: 'elsewhere',
      item: 'ほかの場所',
      median: 1.15,
      logDeviation: 0.4,
      p5: 0.6,
      p10: 0.69,
      p25: 0.88,
      p50: 1.15,
      p75: 1.51,
      p90: 1.92,
      p95: 2.22,
      soldPerRound: 0.82,
    },
  ],
  notes: [
    ...assumptionNotes,
    note(
      'caution',
      '比が0.80を下回ることはありません（買受可能価額は売却基準価額の8割です）。0.80より小さい数が出たときは、その回は売れなかったと読みます。',
    ),
  ],
})

/** 競売の進み方の補正（想定）. Failed rounds, market value, months, and withdrawals for a voluntary sale. */
export const marketAuctionAdjustments = table<Assumption>({
  id: 'market-auction-adjustments',
  title: '競売の進み方の補正（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    constant(
      'least-bid-ratio',
      '落札価格 ÷ 売却基準価額の下限',
      0.8,
      '比',
      'これより小さいときは、その回は売れません。',
    ),
    constant('failed-round-fall', '売れなかった回ごとの、比の中央値の下がり', 10, '%'),
    between('base-price-fall', '2回売れなかった後の、売却基準価額の下がり', [20, 30], '%'),
    triangular('standard-over-market', '売却基準価額 ÷ 市場の価格', [0.5, 0.65, 0.8], '比'),
    constant(
      'price-over-market-city',
      '落札価格 ÷ 市場の価格：都市',
      0.9,
      '比',
      '上の想定から出る、およその数字です。幅は広くなります。',
    ),
    constant(
      'price-over-market-elsewhere',
      '落札価格 ÷ 市場の価格：ほかの場所',
      0.7,
      '比',
      '上の想定から出る、およその数字です。幅は広くなります。',
    ),
    constant(
      'recession-bid-factor',
      '不況のときの落札価格の比',
      0.9,
      '倍',
      '不況の間は、落札価格の比をこの倍にします。',
    ),
    assume({
      key: 'petition-to-opening',
      item: '申立てから開札までの月数',
      shape: '対数正規分布',
      centre: 8,
      spread: 0.3,
      p10: 5.5,
      p50: 8,
      p90: 11.8,
      unit: 'か月',
    }),
    between('opening-to-payment', '開札から代金の納付までの月数', [2, 3], 'か月'),
    assume({
      key: 'delivery-by-agreement',
      item: '代金の納付から明渡しまでの月数：話し合いで出るとき',
      shape: '幅',
      low: 0,
      high: 1,
      sharePercent: 80,
      unit: 'か月',
    }),
    assume({
      key: 'delivery-by-order',
      item: '代金の納付から明渡しまでの月数：引渡命令と強制的な明渡しのとき',
      shape: '幅',
      low: 2,
      high: 4,
      sharePercent: 20,
      unit: 'か月',
    }),
    constant(
      'withdrawal',
      '申立ての後、開札までに任意売却で取り下げられる割合：全国',
      0.2,
      '比',
      'このうち3分の1は入札の公告の前、3分の2は配当要求の終期の公告の後とします。',
    ),
    constant('withdrawal-city-condominium', '同じ割合：大都市のマンション', 0.35, '比'),
    constant('withdrawal-most', '同じ割合：いちばん多い見方', 0.7, '比'),
  ],
  notes: [
    ...assumptionNotes,
    note(
      'doubt',
      '取下げの時期の分け方は、はっきりしません。元の資料は「3分の1は入札の公告の前、3分の2は配当要求の終期の公告の後」としています。この二つの時期は重なるので、早い3分の1と遅い3分の2とも、別々に数えた割合とも読めます。',
    ),
  ],
})
