import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 公売と競売の違い. What a sale by a tax office lacks beside an auction by the court. */
export const publicSaleDifference = table<Row>({
  id: 'public-sale-difference',
  title: '公売と競売の違い',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '83条')],
  sources: ['https://shinginza.com/db/01353.html'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '引渡し',
      says: '公売には引渡命令がありません。買主は、住んでいる人と話し合うか、裁判を起こすことになります。',
      basis: '引渡命令は競売の制度です（民事執行法83条）。',
    },
    {
      point: '物件の資料',
      says: '公売には、外部の評価人などが作る三点セットがありません。',
      basis: '実務家の解説',
    },
    {
      point: '止め方',
      says: '売却決定までに滞納した税金を払うと、公売を止められます。',
      basis: '実務家の解説',
    },
  ],
  notes: [note('doubt', '実務家の解説によるもので、国税徴収法の条文とは照らし合わせていません。')],
})
