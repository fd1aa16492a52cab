import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly household: string
  readonly item: string
  readonly monthlyYen: number | null
  readonly from: string
  readonly until: string
  readonly releasedOn: string | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const year2025 = { from: '2025-01-01', until: '2025-12-31', releasedOn: '2026-02-06', attested: '複数' } as const
const two = '2人以上の世帯'

/** 家計調査. Average monthly spending and income of households in 2025, as reported in the news. */
export const householdSurveyYardstick = table<Row>({
  id: 'household-survey-yardstick',
  title: '家計調査',
  kind: 'data',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: {
    household: '世帯',
    item: '項目',
    monthlyYen: '1か月の平均（円）',
    from: '対象の期間の初日',
    until: '対象の期間の末日',
    releasedOn: '公表された日',
    attested: '確かさ',
  },
  rows: [
    { ...year2025, household: two, item: '消費支出（合計）', monthlyYen: 314_001 },
    { ...year2025, household: two, item: '食料', monthlyYen: 94_895 },
    { ...year2025, household: two, item: '光熱・水道', monthlyYen: 24_547 },
    { ...year2025, household: two, item: '被服・履物', monthlyYen: 10_063 },
    { ...year2025, household: '勤労者世帯', item: '実収入（税や社会保険料を引く前）', monthlyYen: 653_901 },
    {
      ...year2025,
      household: '単身世帯',
      item: '消費支出（合計）',
      monthlyYen: null,
      releasedOn: null,
      attested: '未確認',
    },
  ],
  notes: [
    note(
      'practice',
      '「ふつうの家庭はこのくらい」という目安にだけ使います。貯金をしている世帯や持ち家の世帯も入った平均なので、生活に最低限要る額として使わないでください。',
    ),
    note('doubt', '2025年の単身世帯の額は見つかっていません。空欄にしています。'),
    note(
      'doubt',
      '額は、livedoorニュースとexciteニュースの報道で確かめました。総務省統計局の表そのものでは、まだ確かめていません。',
    ),
  ],
})
