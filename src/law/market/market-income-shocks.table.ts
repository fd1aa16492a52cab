import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, between, constant } from './assumption.ts'
import {
  fact,
  inHalf,
  inYear,
  type MarketFact,
  marketFactColumns,
  marketFactNotes,
  type Period,
  sourcesOf,
} from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const labourForce: Source = {
  source: 'https://news.toremaga.com/economy/ewhole/3959559.html',
  attested: '公的',
}
const byAge: Source = { source: 'https://www.wic-net.com/material/document/23492/24', attested: '公的' }
const turnover: Source = { source: 'https://www.hcc-office.biz/information/entry-337.html', attested: '公的' }
const newWages: Source = { source: 'https://www.samejima-sr-office.net/news_contents.html', attested: '公的' }
const newWages2022: Source = { source: 'https://buddysrk06.com/2023/08/27/post-3233', attested: '公的' }
const newWagesByAge: Source = { source: 'https://reskilling.com/news/1928', attested: '公的' }
const length2002: Source = { source: 'http://asyura2.com/2002/hasan10/msg/513.html', attested: '一つ' }

const december: Period = { period: '2025年12月', from: '2025-12-01', until: '2025-12-31' }
const early2002: Period = { period: '2002年1〜3月', from: '2002-01-01', until: '2002-03-31' }

const rate = '完全失業率'
const people = '失業している人の数'
const left = '1年に仕事をやめた人の割合（離職率）'
const wage = '転職の後の給料'
const length = '失業の長さの割合'
const weakMarket = 'その時に失業している人の内訳です。仕事の少ない時期でした。新しい表は読めませんでした。'

const facts: readonly MarketFact[] = [
  fact({ ...labourForce, ...inYear(2025, '2025年の平均'), subject: rate, place: '全体', value: 2.5, unit: '%' }),
  fact({ ...labourForce, ...inYear(2025, '2025年の平均'), subject: rate, place: '男性', value: 2.7, unit: '%' }),
  fact({ ...labourForce, ...inYear(2025, '2025年の平均'), subject: rate, place: '女性', value: 2.3, unit: '%' }),
  fact({
    ...labourForce,
    ...inYear(2025, '2025年の平均'),
    subject: people,
    place: '全体',
    value: 1_760_000,
    unit: '人',
  }),
  fact({
    ...labourForce,
    ...inYear(2025, '2025年の平均'),
    subject: people,
    place: '会社の都合でやめた人',
    value: 220_000,
    unit: '人',
  }),
  fact({
    ...labourForce,
    ...inYear(2025, '2025年の平均'),
    subject: people,
    place: '自分の都合でやめた人',
    value: 750_000,
    unit: '人',
  }),
  fact({
    ...labourForce,
    ...inYear(2025, '2025年の平均'),
    subject: people,
    place: '新しく仕事を探し始めた人',
    value: 480_000,
    unit: '人',
  }),
  fact({ ...byAge, ...december, subject: rate, place: '15〜24歳', value: 2.1, unit: '%' }),
  fact({ ...byAge, ...december, subject: rate, place: '25〜34歳', value: 3.3, unit: '%' }),
  fact({ ...byAge, ...december, subject: rate, place: '35〜44歳', value: 2.2, unit: '%' }),
  fact({ ...byAge, ...december, subject: rate, place: '45〜54歳', value: 1.9, unit: '%' }),
  fact({ ...byAge, ...december, subject: rate, place: '55〜64歳', value: 2.6, unit: '%' }),
  fact({ ...byAge, ...december, subject: rate, place: '65歳以上', value: 1.9, unit: '%' }),
  fact({ ...turnover, ...inYear(2024), subject: left, place: '全体', value: 14.2, unit: '%' }),
  fact({ ...turnover, ...inYear(2024), subject: left, place: '一般労働者', value: 11.5, unit: '%' }),
  fact({ ...turnover, ...inYear(2024), subject: left, place: 'パートタイム労働者', value: 21.4, unit: '%' }),
  fact({ ...newWages, ...inYear(2024), subject: wage, place: '増えた', value: 40.5, unit: '%' }),
  fact({
    ...newWages,
    ...inYear(2024),
    subject: wage,
    place: '1割以上増えた',
    value: 29.4,
    unit: '%',
    remark: '「増えた」の内数です。',
  }),
  fact({ ...newWages, ...inYear(2024), subject: wage, place: '変わらない', value: 28.4, unit: '%' }),
  fact({ ...newWages, ...inYear(2024), subject: wage, place: '減った', value: 29.4, unit: '%' }),
  fact({ ...newWages2022, ...inYear(2022), subject: wage, place: '減った', value: 33.9, unit: '%' }),
  fact({
    ...newWages2022,
    ...inYear(2022),
    subject: wage,
    place: '1割以上減った',
    value: 25.2,
    unit: '%',
    remark: '「減った」の内数です。',
  }),
  fact({
    ...newWagesByAge,
    ...inHalf(2024, '上期'),
    subject: `${wage}と年齢`,
    place: '54歳まで',
    remark: '増えた人の方が多くいます。向きだけです。',
  }),
  fact({
    ...newWagesByAge,
    ...inHalf(2024, '上期'),
    subject: `${wage}と年齢`,
    place: '55歳から',
    remark: '減った人の方が多くいます。向きだけです。',
  }),
  fact({
    ...length2002,
    ...early2002,
    subject: length,
    place: '3か月より短い',
    value: 36.3,
    unit: '%',
    remark: weakMarket,
  }),
  fact({ ...length2002, ...early2002, subject: length, place: '1年以上', value: 30.4, unit: '%', remark: weakMarket }),
]

/** 収入の変化. What has been published on losing work, finding it again and the pay after it. */
export const marketIncomeShocksFacts = table<MarketFact>({
  id: 'market-income-shocks',
  title: '収入の変化',
  kind: 'data',
  confidence: 'one-source',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: marketFactColumns,
  rows: facts,
  notes: [
    ...marketFactNotes,
    note('doubt', '失業の長さは2002年の古い数字を、ほかの人が書き写したものです。今の長さとは違うかもしれません。'),
  ],
})

/** 収入の変化（想定）. Chances of losing work, months until new work, and the pay after it. */
export const marketIncomeShocksAssumptions = table<Assumption>({
  id: 'market-income-shocks-assumptions',
  title: '収入の変化（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    constant('job-loss', '会社の都合で仕事を失う割合：働く人一般', 0.06, '%／月'),
    constant('job-loss-age-25-34', '同じ割合：25〜34歳', 1.5, '倍'),
    constant('job-loss-age-55-64', '同じ割合：55〜64歳', 1.5, '倍'),
    constant('job-loss-recession', '同じ割合：不況のとき', 3, '倍'),
    constant('job-loss-fixed-term', '同じ割合：期間の決まった契約で働く人', 4, '倍'),
    constant('illness-age-35-44', '給料が減る病気や家族のための休み：35〜44歳', 0.05, '%／月'),
    constant('illness-age-45-54', '給料が減る病気や家族のための休み：45〜54歳', 0.08, '%／月'),
    constant('illness-age-55-64', '給料が減る病気や家族のための休み：55〜64歳', 0.15, '%／月'),
    assume({
      key: 'months-to-new-work',
      item: '新しい仕事までの月数',
      shape: '分位点だけ',
      p10: 0.7,
      p25: 1.8,
      p50: 4.5,
      p75: 10,
      p90: 19,
      unit: 'か月',
    }),
    constant('months-to-new-work-from-55', '新しい仕事までの月数：55歳から', 1.5, '倍'),
    assume({
      key: 'new-pay-higher',
      item: '新しい給料 ÷ 前の給料：増える',
      shape: '一様分布',
      low: 1,
      high: 1.2,
      sharePercent: 40,
      unit: '比',
    }),
    assume({
      key: 'new-pay-same',
      item: '新しい給料 ÷ 前の給料：変わらない',
      shape: '定数',
      centre: 1,
      sharePercent: 28,
      unit: '比',
    }),
    assume({
      key: 'new-pay-lower',
      item: '新しい給料 ÷ 前の給料：減る',
      shape: '一様分布',
      low: 0.6,
      high: 0.95,
      sharePercent: 32,
      unit: '比',
    }),
    assume({
      key: 'new-pay-higher-from-55',
      item: '55歳からの新しい給料 ÷ 前の給料：増える',
      shape: '一様分布',
      low: 1,
      high: 1.2,
      sharePercent: 25,
      unit: '比',
    }),
    assume({
      key: 'new-pay-same-from-55',
      item: '55歳からの新しい給料 ÷ 前の給料：変わらない',
      shape: '定数',
      centre: 1,
      sharePercent: 25,
      unit: '比',
    }),
    assume({
      key: 'new-pay-lower-from-55',
      item: '55歳からの新しい給料 ÷ 前の給料：減る',
      shape: '一様分布',
      low: 0.5,
      high: 0.95,
      sharePercent: 50,
      unit: '比',
    }),
    between(
      'unemployment-benefit-percent',
      '失業の間の給付：前の1日の給料に対する割合',
      [50, 80],
      '%',
      '年齢、保険に入っていた年数、やめた理由で変わります。法律から計算し、この行は使いません。',
    ),
    between(
      'unemployment-benefit-days',
      '失業の間の給付：日数',
      [90, 330],
      '日',
      '年齢、保険に入っていた年数、やめた理由で変わります。法律から計算し、この行は使いません。',
    ),
    constant('overtime-cut-chance', '仕事を失わずに、残業やボーナスが減る割合', 4, '%／年'),
    between('overtime-cut-size', '残業やボーナスが減るときの、収入の変化', [-20, -5], '%'),
  ],
  notes: [
    ...assumptionNotes,
    note(
      'doubt',
      '55歳からの「増える」「変わらない」の幅は、元の資料に割合（25%ずつ）しかありません。全体と同じ幅と読みました。',
    ),
  ],
})
