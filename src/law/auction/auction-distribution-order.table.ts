import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly order: number | null
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 配当の順位. In which order the price of an auction is handed out, and who is left out. */
export const auctionDistributionOrder = table<Row>({
  id: 'auction-distribution-order',
  title: '配当の順位',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [
    cite('民事執行法', '52条、84条〜92条（86条の2を含む）'),
    cite('国税徴収法', '26条'),
    cite('民法', '336条'),
  ],
  sources: [],
  columns: { order: '順位', point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      order: 1,
      point: '執行費用',
      says: '競売の手続にかかった費用が、いちばん先です。',
      basis: '民事執行法84条〜92条',
    },
    {
      order: 2,
      point: '税金と、登記のある担保権',
      says: '税金と抵当権などは、それぞれの日付の順です。税金が入って順位が輪のようになるときは、特別の計算をします。',
      basis: '国税徴収法26条、「租税と私債権の配当（ぐるぐる回り）」の規則',
    },
    {
      order: 3,
      point: '登記のない一般の先取特権',
      says: '管理組合の先取特権などです。',
      basis: '民法336条',
    },
    {
      order: 4,
      point: '債務名義のある債権者と仮差押えの債権者',
      says: '残りを、債権の額に比例して分けます。',
      basis: '民事執行法84条〜92条',
    },
    {
      order: 5,
      point: '所有者',
      says: '余ったお金（剰余金）は所有者が受け取ります。',
      basis: '民事執行法84条',
    },
    {
      order: null,
      point: '配当要求の終期に遅れた人',
      says: '終期に間に合わなかった人は、配当を受けられません。',
      basis: '民事執行法87条',
    },
    {
      order: null,
      point: '終期が動くこと',
      says: '終期は、売却許可が出るまで3か月ごとに自動で後へ動きます。遅れて出した役所やカード会社も、間に合うことがよくあります。',
      basis: '民事執行法52条',
    },
    {
      order: null,
      point: '売却代金',
      says: '何が売却代金に入るかは、86条の2が定めています。',
      basis: '民事執行法86条の2',
    },
  ],
  notes: [
    note('caution', '誰が加われるかは「配当を受けるべき債権者」、額の計算は「競売代金の配当表」の規則にあります。'),
    note(
      'caution',
      '公告された終期だけを見て配分表を作ると、後から加わる債権者の分だけ、見込みが甘くなることがあります。',
    ),
    note(
      'doubt',
      '84条から92条までは、改正前の文言を読みました。2026年5月21日から、前の86条が86条の2になりました。ほかの条の番号は変わっていないと考えていますが、確かめていません。',
    ),
  ],
})
