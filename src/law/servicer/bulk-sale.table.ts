import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string | null
}

/** バルクセール. How creditors sell claims, singly or many at once, and what the debtor notices. */
export const bulkSale = table<Row>({
  id: 'bulk-sale',
  title: 'バルクセール',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民法', '467条1項')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '単純売却',
      says: '一つの債権を、その債権だけ話し合って売ることです。',
      basis: null,
    },
    {
      point: 'バルクセール',
      says: '多くの債権をまとめて、一つの入札で売ることです。',
      basis: null,
    },
    {
      point: '一つの債権の値段',
      says: 'まとめて売るときの一つずつの値段は、会社の中での割り振りです。外には知らされません。',
      basis: null,
    },
    {
      point: '買い取られた後',
      says: '債権者の住所と、振込先の口座が変わります。',
      basis: null,
    },
    {
      point: '通知',
      says: '前の債権者と新しい債権者の両方の通知を確かめます。買った人が請求できるのは、前の債権者からの通知か、債務者の承諾があってからです（「債権譲渡と抗弁」）。',
      basis: '民法467条1項',
    },
  ],
  notes: [
    note('doubt', 'この資料は実務のまとめで、出所のページを確かめていません。'),
    note(
      'caution',
      '新しい口座に払う前に、前の債権者に譲渡を確かめてください（「本物の確認」）。時効が完成しているかもしれない借金は、払う前に弁護士に相談してください。',
    ),
  ],
})
