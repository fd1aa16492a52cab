import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, between, constant } from './assumption.ts'
import {
  fact,
  inYear,
  inYears,
  type MarketFact,
  marketFactColumns,
  marketFactNotes,
  type Period,
  sourcesOf,
} from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const jhfSeries: Source = {
  source: 'https://xn----1eujk4t7bya2ceb5g4186bhubdwsrvgc97a861ds8ac925bhzl.com/news/detaile_20161010.html',
  attested: '複数',
}
const jhfStatements: Source = { source: 'https://123deta.com/document/4zppj4rz', attested: '公的' }
const purchased: Source = {
  source: 'https://woman.excite.co.jp/article/lifestyle/rid_Sumai_149027/pid_2.html',
  attested: '複数',
}
const bankrupt: Source = {
  source: 'https://1manken.hatenablog.com/entry/2020/09/14/juutaku-loan-hatan',
  attested: '複数',
}

const managed = '機構のリスク管理債権 ÷ 元金の残高（古い定義）'
const late = '破綻先・延滞・3か月以上の延滞 ÷ 元金の残高'
const eased = '条件を緩めた債権 ÷ 元金の残高'

const march = (year: number): Period => ({
  period: `${year}年3月末`,
  from: `${year}-03-31`,
  until: `${year}-03-31`,
})

const riskManaged: readonly (readonly [number, number])[] = [
  [2008, 8.37],
  [2009, 8.1],
  [2010, 8.49],
  [2011, 8.48],
  [2012, 7.8],
  [2013, 7.47],
  [2014, 6.67],
  [2015, 5.87],
  [2016, 5.12],
]

const facts: readonly MarketFact[] = [
  ...riskManaged.map(([year, value]) =>
    fact({ ...jhfSeries, ...march(year), subject: managed, place: '住宅金融支援機構', value, unit: '%' }),
  ),
  fact({ ...jhfStatements, ...march(2011), subject: late, place: '住宅金融支援機構', value: 3.66, unit: '%' }),
  fact({ ...jhfStatements, ...march(2011), subject: eased, place: '住宅金融支援機構', value: 4.82, unit: '%' }),
  fact({ ...jhfStatements, ...march(2011), subject: late, place: '機構の前の直接の貸付け', value: 4.34, unit: '%' }),
  fact({ ...jhfStatements, ...march(2011), subject: eased, place: '機構の前の直接の貸付け', value: 6.32, unit: '%' }),
  fact({ ...jhfStatements, ...march(2011), subject: late, place: '機構の買取債権', value: 0.91, unit: '%' }),
  fact({ ...jhfStatements, ...march(2011), subject: eased, place: '機構の買取債権', value: 0.58, unit: '%' }),
  fact({ ...purchased, ...march(2018), subject: late, place: '機構の買取債権', value: 0.43, unit: '%' }),
  fact({
    ...bankrupt,
    ...inYears(2014, 2020),
    subject: '機構の「破綻」の区分の割合',
    place: '住宅金融支援機構',
    value: 0.3,
    unit: '%',
  }),
  fact({
    ...bankrupt,
    ...inYear(2022),
    subject: '機構の「破綻」の区分の割合',
    place: '住宅金融支援機構',
    value: 0.7,
    unit: '%',
    remark: '2021年から区分が新しくなりました。',
  }),
  fact({
    ...inYear(2025),
    source:
      'https://mondovisione.com/media-and-resources/news/publication-of-japan-financial-services-agency-analytical-notes-202510-20251028/',
    attested: '公的',
    subject: '地域銀行の住宅ローンのデフォルト率',
    place: '地域銀行',
    unit: '%',
    remark: '地域、年、期間で違うという金融庁の分析（2025年10月）があります。数字は読んでいません。',
  }),
]

/** 延滞と破綻. What has been published on home loans in arrears; shares of a stock, not yearly flows. */
export const marketArrearsFacts = table<MarketFact>({
  id: 'market-arrears',
  title: '延滞と破綻',
  kind: 'data',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: marketFactColumns,
  rows: facts,
  notes: [
    ...marketFactNotes,
    note(
      'caution',
      'すべての住宅ローンについての公の割合はありません。ここにあるのは残高に対する割合で、1年に新しく出る割合ではありません。',
    ),
  ],
})

/** 延滞と破綻（想定）. The yearly flow into three months of arrears, and what follows within a year. */
export const marketArrearsAssumptions = table<Assumption>({
  id: 'market-arrears-assumptions',
  title: '延滞と破綻（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    constant('flow-bank', '3か月の延滞になる割合：優良な銀行の住宅ローン', 0.25, '%／年'),
    constant('flow-jhf', '3か月の延滞になる割合：機構の買取債権（フラット35）', 0.5, '%／年'),
    constant('hump-factor', '同じ割合：借りてから3〜8年目', 1.5, '倍'),
    between('hump-years', '割合が高くなる年', [3, 8], '年目'),
    constant('recession-factor', '同じ割合：不況のとき', 2, '倍'),
    assume({
      key: 'recovers',
      item: '延滞の後の1年：元に戻るか、条件を変える',
      shape: '定数',
      sharePercent: 45,
      unit: '%',
    }),
    assume({
      key: 'sells',
      item: '延滞の後の1年：家を売るか、売られる',
      shape: '定数',
      sharePercent: 35,
      unit: '%',
    }),
    assume({ key: 'stays', item: '延滞の後の1年：延滞が続く', shape: '定数', sharePercent: 20, unit: '%' }),
  ],
  notes: assumptionNotes,
})
