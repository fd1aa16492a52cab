import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 無限責任（リコース）. A home loan stays owed beyond what the home brings. */
export const recourse = table<Row>({
  id: 'recourse',
  title: '無限責任（リコース）',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '家を手放した後',
      says: '日本の住宅ローンは、家を手放しても、売れたお金で足りない分を払う義務が残ります。',
      basis: '実務の説明（複数）',
    },
    {
      point: '足りない分の請求',
      says: '足りない分の請求を禁じる法律はありません。',
      basis: '実務の説明（複数）',
    },
  ],
  notes: [
    note(
      'caution',
      '家を売っても、競売になっても、残った借金のことを考えておく必要があります。「残債の分割」「個人再生」「自己破産」の資料を見てください。',
    ),
  ],
})
