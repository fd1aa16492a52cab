import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly matter: string
  readonly returnNeeded: boolean
  readonly says: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

/** 保証債務の履行のための譲渡. The relief for a guarantor who sold property to pay, and which reliefs of a seller need a tax return. */
export const guarantorSaleRelief = table<Row>({
  id: 'guarantor-sale-relief',
  title: '保証債務の履行のための譲渡',
  kind: 'data',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [
    cite('所得税法', '64条2項・9条1項10号'),
    cite('租税特別措置法', '31条の3・35条・41条の5の2'),
    cite('国税庁タックスアンサー No.3220', ''),
  ],
  sources: ['https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3220.htm'],
  columns: {
    matter: '場面',
    returnNeeded: '確定申告が要る',
    says: '説明',
    basis: '根拠',
    attested: '確かさ',
  },
  rows: [
    {
      matter: '売った利益が、3,000万円の特別控除の中におさまる',
      returnNeeded: true,
      says: '税額が0円になるときも、申告が要ります。',
      basis: '租税特別措置法35条',
      attested: '公的',
    },
    {
      matter: '所有期間が10年を超える家の軽減税率を使う',
      returnNeeded: true,
      says: '申告をして使います。',
      basis: '租税特別措置法31条の3',
      attested: '公的',
    },
    {
      matter: '資力を失った状態での売却が非課税になる',
      returnNeeded: false,
      says: '非課税の利益には、申告が要らないとされています。説明に使う書類は、残しておいてください。',
      basis: '所得税法9条1項10号',
      attested: '複数',
    },
    {
      matter: '損をして売り、特例を使わない',
      returnNeeded: false,
      says: '特例を使わない損には、申告が要りません。',
      basis: '売主の税金の資料',
      attested: '複数',
    },
    {
      matter: '住宅の譲渡損失を、ほかの所得から引く・繰り越す',
      returnNeeded: true,
      says: '最初の年は期限までに申告し、その後も毎年続けて申告します。',
      basis: '租税特別措置法41条の5の2',
      attested: '公的',
    },
    {
      matter: '保証債務を払うために、自分の財産を売った',
      returnNeeded: true,
      says: '保証人や物上保証人が自分の財産を売って払い、本人から返してもらえないときは、返してもらえない額、総所得金額等、売った利益の三つのうち、いちばん小さい額まで、利益がなかったものとされます。',
      basis: '所得税法64条2項',
      attested: '公的',
    },
  ],
  notes: [
    note(
      'doubt',
      '資力を失った状態での売却に申告が要らないことは、複数の解説によります。税務署か税理士に確かめてください。',
    ),
    note('caution', '所得税の法令は2025年末の時点のもの、国税庁のページは2025年4月の時点のものを読みました。'),
    note('caution', '保証債務の特例の細かい条件は、ここには書いていません。使う前に税務署か税理士に聞いてください。'),
  ],
})
