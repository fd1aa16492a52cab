import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 資格制限・復権. What a bankrupt may not do while the procedure runs, and when that ends. */
export const bankruptcyRestrictions = table<Row>({
  id: 'bankruptcy-restrictions',
  title: '資格制限・復権',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('破産法', '255条1項')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠', attested: '確かさ' },
  rows: [
    {
      point: '手続の間にできない仕事',
      says: '弁護士、司法書士など、宅地建物取引士、警備員、生命保険の募集人、貸金業の登録、後見人などです。',
      basis: 'それぞれの法律',
      attested: '未確認',
    },
    {
      point: '免責による終わり',
      says: '免責の許可が確定すると、制限は終わります（復権）。',
      basis: '破産法255条1項1号',
      attested: '公的',
    },
    {
      point: '個人再生による終わり',
      says: '再生計画の認可が確定したときも、制限は終わります。',
      basis: '破産法255条1項',
      attested: '公的',
    },
    {
      point: '免責がないときの終わり',
      says: '免責がないときは、10年で制限が終わります。',
      basis: '破産法255条1項',
      attested: '公的',
    },
    {
      point: '会社の役員',
      says: '会社の取締役は、いったん役目が終わります。もう一度選ばれることはできます。',
      basis: '実務の説明',
      attested: '未確認',
    },
    {
      point: '郵便と旅行',
      says: '郵便が破産管財人に送られることと、旅行に許可が要ることは、管財人が選ばれた事件だけです。',
      basis: '実務の説明',
      attested: '未確認',
    },
    {
      point: '戸籍と選挙',
      says: '戸籍に載ることはありません。選挙で投票することもできます。',
      basis: '実務の説明',
      attested: '未確認',
    },
  ],
  notes: [
    note(
      'doubt',
      '仕事の一覧は例で、すべてではありません。それぞれの法律と見比べてもいません。自分の仕事が当たるかは、弁護士や資格の団体に確かめてください。',
    ),
  ],
})
