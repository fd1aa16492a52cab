import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 団信の失効. When the group credit life insurance ends after default, and what to ask before any sale. */
export const groupInsuranceAfterDefault = table<Row>({
  id: 'group-insurance-after-default',
  title: '団信の失効',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('保険法', '95条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '団信が終わる時',
      says: '団体信用生命保険（団信）は、ふつう、代位弁済のときに終わります。',
      basis: '実務の説明',
    },
    {
      point: '住宅金融支援機構の古い契約',
      says: '2017年9月までの契約で、年に1回の特約料を払う形のものは、特約料を払わないと終わります。',
      basis: '住宅金融支援機構の団信',
    },
    {
      point: '先に確かめること',
      says: '家を売る前、お金を払う前に、借りた後で次のことがなかったかを確かめてください。亡くなったこと、重い障害、がん、そのほか特約の病気です。',
      basis: '実務の説明',
    },
    {
      point: '保険が使えるとき',
      says: '当てはまることがあれば、保険会社が住宅ローンを払います。',
      basis: '保険の契約',
    },
    { point: '請求の期限', says: '保険金を請求する権利は、3年で時効になります。', basis: '保険法95条' },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるもので、団信の契約や機構の案内と見比べていません。保険の内容は、手元の契約書と保険会社に確かめてください。',
    ),
    note(
      'caution',
      '団信が終わっていても、終わる前に亡くなったことや障害があれば、保険金を請求できることがあります。あきらめる前に保険会社に聞いてください。',
    ),
  ],
})
