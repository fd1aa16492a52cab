import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly from: string | null
  readonly days: number | null
  readonly basis: string
}

/** 官報. What of a bankruptcy or rehabilitation is published, when, and for how long anyone may read it. */
export const gazette = table<Row>({
  id: 'gazette',
  title: '官報',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('破産法', '10条'), cite('民事再生法', '10条')],
  sources: [],
  columns: { point: '論点', says: '内容', from: 'いつから', days: '日数（日）', basis: '根拠' },
  rows: [
    {
      point: '自己破産で載るとき',
      says: '破産手続の開始（同時廃止のときはその決定も）と、免責の許可のときに載ります。',
      from: null,
      days: null,
      basis: '破産法10条と実務',
    },
    {
      point: '載るまでの日数',
      says: 'それぞれの決定から、およそ2週間で載ります。',
      from: null,
      days: 14,
      basis: '実務の説明',
    },
    {
      point: '個人再生で載るとき',
      says: '手続の開始、書面による決議（または意見を聴くこと）、再生計画の認可のときに載ります。',
      from: null,
      days: null,
      basis: '民事再生法10条と実務',
    },
    {
      point: '電子の官報',
      says: '2025年4月1日から、電子の官報が正式なものになりました。',
      from: '2025-04-01',
      days: null,
      basis: '官報の電子化',
    },
    {
      point: 'だれでも読める期間',
      says: 'だれでも読めるのは90日間です。その後は、個人の事情に関わる部分は公開されません。',
      from: '2025-04-01',
      days: 90,
      basis: '官報の電子化',
    },
  ],
  notes: [
    note(
      'caution',
      '全国銀行個人信用情報センターは、官報の破産と再生を登録します。どれくらいの間かは「信用情報の登録期間」にあります。',
    ),
    note('practice', '載るまでの日数は実務の説明です。法律が決めた日数ではありません。'),
  ],
})
