import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 不売の場合. What the court does when nobody bids, up to the end of the procedure. */
export const unsoldAuction = table<Row>({
  id: 'unsold-auction',
  title: '不売の場合',
  kind: 'prose',
  confidence: 'one-source',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '60条2項・68条の3'), cite('民事執行規則', '51条')],
  sources: ['https://www.courts.go.jp/tokyo/saiban/minzi_section21/tokubetubaikyaku_hudousan/index.html'],
  columns: { point: '論点', says: '内容', basis: '根拠', attested: '確かさ' },
  rows: [
    {
      point: '特別売却',
      says: '入札がないときは、3か月までの期間、最低の価格（買受可能価額）で先着順に売ります。',
      basis: '民事執行規則51条',
      attested: '一つ',
    },
    {
      point: '東京地裁の特別売却',
      says: '東京地裁は、開札の次の日から、同じ最低の価格で、先着順の特別売却を始めます。',
      basis: '東京地裁民事執行センターの案内',
      attested: '公的',
    },
    {
      point: '特別売却での申出と取下げ',
      says: '特別売却で買受けの申出があると、競売の取下げにはその人の同意も要ります。',
      basis: '民事執行法76条1項の考え方',
      attested: '一つ',
    },
    {
      point: '価格の引下げ',
      says: '裁判所は、売却基準価額を下げることができます。',
      basis: '民事執行法60条2項',
      attested: '公的',
    },
    {
      point: '3回売れなかったとき',
      says: '3回売却をしても売れず、見込みがないと裁判所が考えるときは、手続を止めることができます。',
      basis: '民事執行法68条の3',
      attested: '公的',
    },
    {
      point: '手続の取消し',
      says: '止めた後、その通知から3か月以内に、差押債権者が買う人を示して売却を求めないときは、裁判所は手続を取り消すことができます。',
      basis: '民事執行法68条の3',
      attested: '公的',
    },
  ],
  notes: [
    note(
      'caution',
      '手続が取り消されても、借りたお金がなくなるわけではありません。債権者は、後でまた申し立てることができます。',
    ),
    note('doubt', '民事執行規則51条は、公の条文ではなく、一つの解説で読みました。'),
  ],
})
