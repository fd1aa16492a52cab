import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly lowMonths: number | null
  readonly highMonths: number | null
  readonly lastAge: number | null
}

const none = { lowMonths: null, highMonths: null, lastAge: null }

/** 銀行の条件変更. What banks usually offer before arrears, and what they ask for. */
export const bankReschedule = table<Row>({
  id: 'bank-reschedule',
  title: '銀行の条件変更',
  kind: 'practice',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    lowMonths: '短い方（か月）',
    highMonths: '長い方（か月）',
    lastAge: '終わりの年齢（歳）',
  },
  rows: [
    {
      point: '利息だけの支払い',
      says: '6か月から12か月の間、利息だけを払う形にすることがあります。',
      lowMonths: 6,
      highMonths: 12,
      lastAge: null,
    },
    {
      point: '期間の延長',
      says: '借りた時からの期間を、全部で35年から40年まで延ばすことがあります。80歳までに終わる必要があります。',
      lowMonths: 420,
      highMonths: 480,
      lastAge: 80,
    },
    { ...none, point: '相談の時期', says: '滞納する前に相談することが条件です。' },
    { ...none, point: '保証会社', says: '保証会社の同意が要ります。' },
    {
      ...none,
      point: '金融庁の考え',
      says: '金融庁は、銀行が返済の相談に柔軟に応じることを求めています（金融円滑化の考え）。',
    },
    {
      ...none,
      point: '信用情報',
      says: '条件の変更は、それだけでは事故の情報（異動）になりません。銀行には分かることがあります。',
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるもので、銀行や金融庁の文書と見比べていません。期間と年齢は銀行ごとに違います。借りている銀行に確かめてください。',
    ),
    note('practice', '条件の変更に応じるかは銀行が決めます。月の支払いが下がっても、払う総額は増えることがあります。'),
  ],
})
