import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 抵当権の順位と処分. Rank follows the registration; what changes it, what does not, and who stands in a lender's place. */
export const mortgageRankBasics = table<Row>({
  id: 'mortgage-rank-basics',
  title: '抵当権の順位と処分',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民法', '373条〜378条・499条〜502条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '順位',
      says: '抵当権の順位は、登記の前後で決まります。同じ日の登記は、受付番号の順です。',
      basis: '民法373条',
    },
    {
      point: '順位の変更',
      says: '順位の変更には、関係する抵当権者全員の合意と登記が要ります。',
      basis: '民法374条',
    },
    {
      point: '順位の譲渡・放棄、転抵当',
      says: 'これらは、当事者のあいだだけで効力があります。順位そのものは変わりません。',
      basis: '民法376条',
    },
    {
      point: '登記で見るところ',
      says: '債権額、利息、損害金、極度額、共同担保目録を見ます。大切なのは、登記に書かれていることです。',
      basis: '民法373条〜378条',
    },
    {
      point: '代位弁済の後',
      says: '払った保証会社などは、貸した銀行の抵当権者としての地位に立ちます。',
      basis: '民法499条〜502条',
    },
    {
      point: '一部だけ代位弁済したとき',
      says: '一部だけが払われたときは、貸した銀行が先に支払いを受けます。',
      basis: '民法502条3項',
    },
  ],
  notes: [
    note(
      'practice',
      '順位の譲渡・放棄と転抵当は、配分や配当の計算では順位として扱わず、名前を付けた設定として別に扱います。',
    ),
  ],
})
