import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, constant, triangular } from './assumption.ts'
import {
  fact,
  type MarketFact,
  marketFactColumns,
  marketFactNotes,
  type Period,
  sourcesOf,
  undated,
} from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const operators: Source = {
  source: [
    'https://www.leaseback.pro/5466',
    'https://www.wako-finance.co.jp/blog/archives/5767',
    'https://agsmileleaseback.co.jp/knowledge/article/article_16',
    'https://leaseback.hajime-kensetsu.co.jp/',
    'https://mezamashi.media/articles/-/148669',
    'https://news.livedoor.com/article/detail/29637185/',
  ].join(' '),
  attested: '一つ',
}
const yields: Source = {
  source: [
    'https://c-realestate.jp/top/12935/',
    'https://takken.myclimatejapan.com/risubakkuyachineisanhouhoutoshikumi.html',
    'https://gro-bels.co.jp/labo/leaseback-purchase-marketprice',
    'https://www.century21-ninbai.jp/?p=2081',
    'https://news.livedoor.com/article/detail/29637185/',
  ].join(' '),
  attested: '一つ',
}

const fiscal2020: Period = { period: '2020年度', from: '2020-04-01', until: '2021-03-31' }
const fiscal2024: Period = { period: '2024年度', from: '2024-04-01', until: '2025-03-31' }

const ratio = '業者の買取価格 ÷ 市場の価格'
const complaints = '消費生活センターへの相談の数'
const abuse = '問題になった取引：価格'

const facts: readonly MarketFact[] = [
  fact({ ...operators, ...undated, subject: ratio, place: '複数の業者', low: 60, high: 80, unit: '%' }),
  fact({ ...operators, ...undated, subject: ratio, place: '一つの業者', low: 70, high: 90, unit: '%' }),
  fact({ ...yields, ...undated, subject: '家賃の年利回り（買取価格に対して）', low: 6, high: 13, unit: '%' }),
  fact({ ...operators, ...fiscal2020, subject: complaints, place: '全国', value: 56, unit: '件' }),
  fact({ ...operators, ...fiscal2024, subject: complaints, place: '全国', value: 251, unit: '件' }),
  fact({ ...operators, ...undated, subject: abuse, place: '例1：市場の価格', value: 120_000_000, unit: '円' }),
  fact({ ...operators, ...undated, subject: abuse, place: '例1：売った価格', value: 7_000_000, unit: '円' }),
  fact({ ...operators, ...undated, subject: abuse, place: '例2：市場の価格', value: 24_000_000, unit: '円' }),
  fact({ ...operators, ...undated, subject: abuse, place: '例2：売った価格', value: 10_000_000, unit: '円' }),
]

/** リースバックの条件. What has been published on price, yield and complaints. */
export const marketLeasebackFacts = table<MarketFact>({
  id: 'market-leaseback',
  title: 'リースバックの条件',
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
      'caution',
      '市場の価格よりとても安く売ってしまった例が報じられています。署名の前に、消費生活センター（188）や弁護士に相談できます。',
    ),
    note(
      'doubt',
      '元の資料は、どの数字がどのページにあるかを分けて書いていません。出所には、まとめて挙げられたページを入れてあります。',
    ),
  ],
})

/** リースバックの条件（想定）. Price, yield, length of stay, renewal and buying back. */
export const marketLeasebackAssumptions = table<Assumption>({
  id: 'market-leaseback-assumptions',
  title: 'リースバックの条件（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    triangular('price-ratio', '業者の買取価格 ÷ 市場の価格', [0.55, 0.7, 0.85], '比'),
    triangular('yield', '家賃の年利回り（買取価格に対して）', [6, 9, 13], '%'),
    assume({
      key: 'months-of-stay',
      item: '住み続ける月数',
      shape: '分位点だけ',
      p10: 10,
      p50: 24,
      p90: 60,
      unit: 'か月',
    }),
    constant('renewal-refused', '頼んでも契約が更新されない割合', 0.3, '比'),
    triangular('buyback-price', '買い戻す価格 ÷ 売った価格', [1.05, 1.15, 1.3], '比'),
    constant('buyback-happens', '買い戻す割合', 0.1, '比'),
  ],
  notes: [
    ...assumptionNotes,
    note('doubt', '住み続ける月数の24か月は、元の資料に「24か月」とだけあります。真ん中の値（50%点）と読みました。'),
  ],
})
