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

const noAmount = { lowYen: null, highYen: null } as const

/** 火災保険と質権・物上代位. Who takes the insurance money after a fire, and whose the refunded premium is on a sale. */
export const fireInsurancePledge = table<Row>({
  id: 'fire-insurance-pledge',
  title: '火災保険と質権・物上代位',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民法', '304条・372条')],
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
      point: '火事の後の保険金：抵当権者',
      says: '抵当権者は保険金から支払いを受けられます。ただし、保険金が払われる前に、その請求権を差し押さえることが必要です。',
      basis: '民法304条・372条',
      ...noAmount,
      attested: '公的',
    },
    {
      point: '火事の後の保険金：質権者',
      says: '保険に質権を付けた貸し手（保険会社の承諾に確定日付があるとき）は、保険会社から直接払いを受けます。',
      basis: '質権の規定（条文は読み直していません）',
      ...noAmount,
      attested: '未確認',
    },
    {
      point: '質権者と抵当権者の順番',
      says: '質権者は、後から差し押さえた抵当権者より先です（日付の早い方が先です）。',
      basis: '判例・実務（読み直していません）',
      ...noAmount,
      attested: '未確認',
    },
    {
      point: '売るとき：質権',
      says: '抵当権と一緒に、質権も外してもらいます。',
      basis: '実務',
      ...noAmount,
      attested: '未確認',
    },
    {
      point: '売るとき：保険料の返戻金',
      says: '使わなかった期間の保険料の返戻金は、質権がなければ契約者のものです。古い長期の契約では、この額になることが多いとされています。売主のお金で、売買代金には入りません。',
      basis: '実務',
      lowYen: 50_000,
      highYen: 300_000,
      attested: '未確認',
    },
    {
      point: '火事で焼けた家',
      says: '保険金が多いときは、それで債務を払い終えることがあります。売る前に、保険を調べてください。',
      basis: '実務',
      ...noAmount,
      attested: '未確認',
    },
  ],
  notes: [
    note('doubt', '返戻金の額（5万〜30万円）は、資料で確かめていません。保険会社に額を聞いてください。'),
    note('doubt', '質権と、後から差し押さえた抵当権者の順番は、条文や判例を読み直していません。'),
  ],
})
