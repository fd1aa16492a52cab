import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly lowYen: number | null
  readonly highYen: number | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 競売費用の負担. Who advances the costs of an auction, who bears them in the end, and what is asked for after a withdrawal. */
export const auctionCostBurden = table<Row>({
  id: 'auction-cost-burden',
  title: '競売費用の負担',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '42条・82条4項')],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    basis: '根拠',
    lowYen: '額の下（円）',
    highYen: '額の上（円）',
    attested: '確かさ',
  },
  rows: [
    {
      point: '負担する人',
      says: '競売の費用（執行費用）は、債務者の負担です。',
      basis: '民事執行法42条',
      lowYen: null,
      highYen: null,
      attested: '公的',
    },
    {
      point: '立て替える人',
      says: '申し立てた債権者が先に立て替え、売却代金からいちばん先に返してもらいます。',
      basis: '民事執行法42条',
      lowYen: null,
      highYen: null,
      attested: '公的',
    },
    {
      point: '使われなかった予納金',
      says: '使われなかった予納金は、債権者に返ります。',
      basis: '裁判所の実務',
      lowYen: null,
      highYen: null,
      attested: '未確認',
    },
    {
      point: '取り下げたとき',
      says: '債権者は、ふつう、かかった費用を任意売却の配分表で求めます。',
      basis: '債権者の実務',
      lowYen: 500_000,
      highYen: 1_000_000,
      attested: '未確認',
    },
    {
      point: '買受人の登記',
      says: '買受人の名義にする登記の費用は、買受人の負担です。',
      basis: '民事執行法82条4項',
      lowYen: null,
      highYen: null,
      attested: '公的',
    },
  ],
  notes: [
    note(
      'doubt',
      '取下げのときの約50万〜100万円は、公の資料で確かめていません。実際の額は、申し立てた債権者に明細を聞いてください。',
    ),
  ],
})
