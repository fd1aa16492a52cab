import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly figure: string
  readonly place: string | null
  readonly from: string
  readonly until: string
  readonly count: number | null
  readonly lowPercent: number | null
  readonly highPercent: number | null
  readonly ratio: number | null
  readonly remark: string | null
  readonly source: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const offers = 'https://ovo.kyodo.co.jp/?p=2076082'
const withdrawals = 'https://reatips.info/keibai-jikensuu-data'
const withdrawalsToo = 'http://fudousanjournal.com/realestate/328/'
const judgmentAuctions = 'http://fudousanjournal.com/realestate/1013'
const soldShare = 'https://keibai.jp/archives/1610'
const branches = 'https://keibai.jp/archives/1269'
const medians = 'https://jushin-pro-p.rojo.jp/news/id/0000017466'
const market = 'https://www.re-port.net/amp/article/news/0000048750'
const estimate = 'https://www.wise-cir.co.jp/?p=13094'
const tokyo = 'https://wise-cir.co.jp/8520'

const none = { count: null, lowPercent: null, highPercent: null, ratio: null, remark: null } as const
const year2023 = { from: '2023-01-01', until: '2023-12-31' } as const
const year2024 = { from: '2024-01-01', until: '2024-12-31' } as const
const year2025 = { from: '2025-01-01', until: '2025-12-31' } as const
const year2015 = { from: '2015-01-01', until: '2015-12-31' } as const

const offered = '競売に出された物件の数'
const offeredAgain = '競売に出された物件の数（再度の売却を含む）'
const mix = '競売に出された物件の割合'
const sold = '開札された事件のうち売れた割合'
const overStandard = '落札価格 ÷ 売却基準価額'
const closed = '終わった担保不動産競売の数'

/** 競売の統計. What has been published on offers, sales, prices and withdrawals; a range for screens, never a forecast for one home. */
export const auctionStatistics = table<Row>({
  id: 'auction-statistics',
  title: '競売の統計',
  kind: 'data',
  confidence: 'one-source',
  checked: '2026-11-21',
  citations: [],
  sources: [
    offers,
    soldShare,
    branches,
    medians,
    market,
    withdrawals,
    withdrawalsToo,
    judgmentAuctions,
    estimate,
    tokyo,
  ],
  columns: {
    figure: '数字の種類',
    place: '地域',
    from: '期間の初め',
    until: '期間の終わり',
    count: '件数（件）',
    lowPercent: '割合の下（%）',
    highPercent: '割合の上（%）',
    ratio: '倍率（倍）',
    remark: '説明',
    source: '資料',
    attested: '確かさ',
  },
  rows: [
    { ...none, figure: offered, place: '全国', ...year2023, count: 11_086, source: offers, attested: '一つ' },
    { ...none, figure: offered, place: '全国', ...year2024, count: 11_415, source: offers, attested: '一つ' },
    { ...none, figure: offered, place: '全国', ...year2025, count: 12_382, source: offers, attested: '一つ' },
    { ...none, figure: offeredAgain, place: '全国', ...year2024, count: 16_351, source: offers, attested: '一つ' },
    { ...none, figure: offeredAgain, place: '全国', ...year2025, count: 17_684, source: offers, attested: '一つ' },
    {
      ...none,
      figure: '1物件あたりの売却の回数',
      place: '全国',
      ...year2025,
      ratio: 1.43,
      remark: '17,684件 ÷ 12,382件です。10回のうち約3回は、売れずに終わった計算になります。',
      source: offers,
      attested: '一つ',
    },
    {
      ...none,
      figure: `${mix}：戸建て`,
      place: '全国',
      ...year2025,
      lowPercent: 70,
      highPercent: 70,
      source: offers,
      attested: '一つ',
    },
    {
      ...none,
      figure: `${mix}：マンション`,
      place: '全国',
      ...year2025,
      lowPercent: 20,
      highPercent: 20,
      source: offers,
      attested: '一つ',
    },
    {
      ...none,
      figure: `${mix}：土地`,
      place: '全国',
      ...year2025,
      lowPercent: 10,
      highPercent: 10,
      source: offers,
      attested: '一つ',
    },
    {
      ...none,
      figure: sold,
      place: '東京',
      from: '2025-07-01',
      until: '2025-12-31',
      lowPercent: 95,
      highPercent: 95,
      remark: '約95%です。',
      source: soldShare,
      attested: '一つ',
    },
    {
      ...none,
      figure: sold,
      place: '神奈川・埼玉・千葉',
      from: '2025-07-01',
      until: '2025-12-31',
      highPercent: 90,
      remark: '90%より低い割合です。',
      source: soldShare,
      attested: '一つ',
    },
    {
      ...none,
      figure: overStandard,
      place: '松戸支部',
      from: '2025-01-01',
      until: '2025-06-30',
      ratio: 1.66,
      remark: 'いちばん高かった支部の数字です。',
      source: branches,
      attested: '一つ',
    },
    {
      ...none,
      figure: `${overStandard}：すべての種類`,
      place: '東京地裁本庁',
      from: '2022-01-01',
      until: '2022-06-30',
      ratio: 2,
      source: tokyo,
      attested: '一つ',
    },
    {
      ...none,
      figure: `${overStandard}：マンション`,
      place: '東京地裁本庁',
      from: '2022-01-01',
      until: '2022-06-30',
      ratio: 1.53,
      source: tokyo,
      attested: '一つ',
    },
    {
      ...none,
      figure: overStandard,
      place: '四つの都県',
      from: '2012-01-01',
      until: '2012-06-30',
      ratio: 1.37,
      remark: '中央値です。',
      source: medians,
      attested: '一つ',
    },
    {
      ...none,
      figure: overStandard,
      place: '東京',
      from: '2012-01-01',
      until: '2012-06-30',
      ratio: 1.29,
      remark: '中央値です。',
      source: medians,
      attested: '一つ',
    },
    {
      ...none,
      figure: '落札価格 ÷ 市場価格',
      place: null,
      from: '2015-10-01',
      until: '2016-03-31',
      ratio: 1,
      remark: '約1倍です。2015年度の下半期の数字です。',
      source: market,
      attested: '一つ',
    },
    {
      ...none,
      figure: '担保不動産競売のうち取下げで終わった割合',
      place: '全国',
      from: '2000-01-01',
      until: '2015-12-31',
      lowPercent: 20.3,
      highPercent: 25.4,
      remark: '毎年の割合がこの幅に入りました。裁判所の統計を二つのページが伝えています。',
      source: withdrawals,
      attested: '複数',
    },
    {
      ...none,
      figure: `${closed}：全部`,
      place: '全国',
      ...year2015,
      count: 23_070,
      source: withdrawals,
      attested: '複数',
    },
    {
      ...none,
      figure: `${closed}：取下げ`,
      place: '全国',
      ...year2015,
      count: 5_183,
      lowPercent: 22.5,
      highPercent: 22.5,
      source: withdrawals,
      attested: '複数',
    },
    {
      ...none,
      figure: `${closed}：売却などで完了`,
      place: '全国',
      ...year2015,
      count: 16_939,
      lowPercent: 73,
      highPercent: 73,
      source: withdrawalsToo,
      attested: '複数',
    },
    {
      ...none,
      figure: '強制競売のうち取下げで終わった割合',
      place: '全国',
      from: '2006-01-01',
      until: '2015-12-31',
      lowPercent: 50,
      highPercent: 50,
      remark: '約50%です。',
      source: judgmentAuctions,
      attested: '一つ',
    },
    {
      ...none,
      figure: '強制競売のうち完了した割合',
      place: '全国',
      from: '2006-01-01',
      until: '2015-12-31',
      lowPercent: 30,
      highPercent: 30,
      remark: '約30%です。',
      source: judgmentAuctions,
      attested: '一つ',
    },
    {
      ...none,
      figure: '申立ての後に任意売却で終わった割合',
      place: '東京地裁本庁',
      ...year2025,
      lowPercent: 70,
      remark:
        '70%を超えるとする、一人の実務家の推計です。何を母数にしたかは書かれていません。市場がとても強い時期の数字です。',
      source: estimate,
      attested: '一つ',
    },
  ],
  notes: [
    note(
      'caution',
      '「競売は市場価格の50〜70%」という解説は、評価の基礎の割合です。大都市の最近の落札は、売却基準価額の1.3〜1.7倍が多く、市場価格に近いことがあります。',
    ),
    note(
      'practice',
      '画面では、市場価格の0.5〜1.0倍の幅を示し、基準を0.7倍としています。一軒の家の落札価格の予測ではありません。',
    ),
    note(
      'caution',
      '取下げの割合からは、なぜ取り下げられたかは分かりません。全国の目安は20〜25%とし、東京の推計は上の端としてだけ使います。',
    ),
    note(
      'doubt',
      '「競売を避けられるのは10%に満たない」とする解説があります。裁判所の統計では、2000年から2015年まで毎年20〜25%が取り下げられていて、合いません。',
    ),
    note(
      'doubt',
      '上半期・下半期は、年度と書かれていないときは暦の年（1〜6月、7〜12月）と読みました。年度（4〜9月、10〜3月）と読むこともできます。',
    ),
  ],
})
