import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly amountYen: number | null
  readonly basis: string
}

const own = 'ninbai の目安'

/** 返済余力の目安. How ninbai estimates what a household could pay; its own yardstick, not law. */
export const repaymentCapacity = table<Row>({
  id: 'repayment-capacity',
  title: '返済余力の目安',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('生活保護法', '8条'), cite('民事再生法', '241条2項7号'), cite('民事執行法', '152条1項')],
  sources: [],
  columns: { point: '論点', says: '内容', amountYen: '金額（円）', basis: '根拠' },
  rows: [
    {
      point: '返済余力',
      says: '毎月の手取りから、生活に要る額と先に払うものを引いた残りです。マイナスのときは0円とします。',
      amountYen: null,
      basis: own,
    },
    {
      point: '生活に要る額',
      says: '実際に要る支出と、選んだ基準の額の、多い方を使います。',
      amountYen: null,
      basis: own,
    },
    {
      point: '先に払うもの',
      says: '税金や養育費のように、残債より先に払うものです。',
      amountYen: null,
      basis: own,
    },
    {
      point: '基準1',
      says: '生活扶助基準（生活保護の基準）の額です。',
      amountYen: null,
      basis: '生活保護法8条',
    },
    {
      point: '基準2',
      says: '個人再生の最低生活費の額です。',
      amountYen: null,
      basis: '民事再生法241条2項7号・3項の政令',
    },
    {
      point: '基準3',
      says: '手取りの4分の3です。給料を差し押さえられたときに残る割合にあたります。',
      amountYen: null,
      basis: '民事執行法152条1項',
    },
    {
      point: '申し出る額の上限',
      says: '返済余力が多くても、申し出る額は月30,000円までとします。',
      amountYen: 30_000,
      basis: own,
    },
    {
      point: '申し出る額の端数',
      says: '申し出る額は、1,000円より細かい端数を切り捨てます。',
      amountYen: 1_000,
      basis: own,
    },
  ],
  notes: [
    note(
      'practice',
      '法律の計算ではありません。ninbai が考えた目安なので、画面では「私たちの見積り」と示します。どの基準を使うかは、使う人が選びます。',
    ),
    note(
      'caution',
      'この額を払うよう勧めるものではありません。時効が完成していないか、ほかの道がないかを先に確かめてください。',
    ),
  ],
})
