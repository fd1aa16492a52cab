import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, between, triangular } from './assumption.ts'
import { fact, type MarketFact, marketFactColumns, marketFactNotes, undated } from './market-fact.ts'

const notFound = {
  ...undated,
  source: null,
  unit: '比',
  remark: '公表された統計は見つかりませんでした。',
}

/** 査定と実際の価格. How estimates compare with results: no published statistic was found. */
export const marketAppraisalFacts = table<MarketFact>({
  id: 'market-appraisal',
  title: '査定と実際の価格',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: marketFactColumns,
  rows: [
    fact({ ...notFound, subject: '売れた価格 ÷ 仲介業者の査定', attested: '未確認' }),
    fact({ ...notFound, subject: '売れた価格 ÷ 債権者の査定', attested: '未確認' }),
  ],
  notes: [
    ...marketFactNotes,
    note('doubt', '査定と実際の価格を比べた統計は見つかっていません。数字は空けてあります。'),
  ],
})

/** 査定と実際の価格（想定）. Sale value over estimate, and how far the lender's wished price stands above the market. */
export const marketAppraisalAssumptions = table<Assumption>({
  id: 'market-appraisal-assumptions',
  title: '査定と実際の価格（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: assumptionColumns,
  rows: [
    assume({
      key: 'result-condominium',
      item: '売れる価格 ÷ 査定：マンション',
      shape: '対数正規分布',
      centre: 1,
      spread: 0.1,
      p10: 0.88,
      p90: 1.14,
      unit: '比',
    }),
    assume({
      key: 'result-house',
      item: '売れる価格 ÷ 査定：一戸建て',
      shape: '対数正規分布',
      centre: 1,
      spread: 0.15,
      p10: 0.83,
      p90: 1.21,
      unit: '比',
    }),
    assume({
      key: 'result-land-or-unusual',
      item: '売れる価格 ÷ 査定：土地、またはめずらしい家',
      shape: '対数正規分布',
      centre: 1,
      spread: 0.2,
      unit: '比',
    }),
    triangular(
      'lender-price',
      '債権者が望む価格 ÷ 市場の価格の見積り：初め',
      [0.95, 1.05, 1.2],
      '比',
      '見直すたびに下がります。',
    ),
    between('lender-price-fall', '債権者が望む価格の、見直し1回ごとの下がり', [3, 5], 'ポイント'),
  ],
  notes: assumptionNotes,
})
