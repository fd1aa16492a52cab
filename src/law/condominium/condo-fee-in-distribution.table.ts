import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 配当における管理費の先取特権. Where the association stands in a distribution, and why arrears cost the first mortgagee in an auction too. */
export const condoFeeInDistribution = table<Row>({
  id: 'condo-fee-in-distribution',
  title: '配当における管理費の先取特権',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [
    cite('区分所有法', '7条・8条'),
    cite('民法', '336条'),
    cite('国税徴収法', '8条'),
    cite('民事執行法', '51条・87条'),
  ],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '一般の債権者との順位',
      says: '管理組合の先取特権は、共益費用の先取特権として数えられます。ほかの一般の先取特権や、担保のない債権より先です。',
      basis: '区分所有法7条',
    },
    {
      point: '抵当権との順位',
      says: '登記がなければ、登記のある抵当権には対抗できません。',
      basis: '民法336条',
    },
    {
      point: '税金との順位',
      says: '税金は、管理組合の先取特権より先です。',
      basis: '国税徴収法8条',
    },
    {
      point: '配当を受けるための手続',
      says: '管理組合は、期限（配当要求の終期）までに、資料を付けて配当要求をすることが必要です。',
      basis: '「配当を受けるべき債権者」の規則（民事執行法51条・87条）',
    },
    {
      point: '配当で足りない分',
      says: '配当で受け取れなかった分は、買主が払います。',
      basis: '区分所有法8条',
    },
    {
      point: '競売でも抵当権者の取り分が減ること',
      says: '評価人は滞納分を評価額から先に引いています。そのため、滞納があると、競売でも第一順位の抵当権者の受け取る額は減ります。',
      basis: '競売評価の実務',
    },
  ],
  notes: [
    note(
      'practice',
      '「競売なら、管理費の滞納は銀行の負担にならない」と言われたときは、評価額から滞納分が引かれていることを伝えられます。',
    ),
    note(
      'caution',
      '配当要求の終期は、売却許可が出るまで3か月ごとに後へ動くので、遅れた配当要求も間に合うことがあります。',
    ),
  ],
})
