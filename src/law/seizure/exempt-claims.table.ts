import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly claim: string
  readonly protection: '全額' | '一部' | 'なし'
  readonly says: string
  readonly basis: string | null
}

const full = { protection: '全額', says: '全額を差し押さえることができません。' } as const

/** 差押禁止債権. The benefits and claims that a creditor cannot seize, in whole or in part. */
export const exemptClaims = table<Row>({
  id: 'exempt-claims',
  title: '差押禁止債権',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [
    cite('国民年金法', '24条'),
    cite('厚生年金保険法', '41条'),
    cite('生活保護法', '58条'),
    cite('児童手当法', '15条'),
    cite('児童扶養手当法', '24条'),
    cite('雇用保険法', '11条'),
    cite('民事執行法', '152条1項・153条'),
  ],
  sources: [],
  columns: { claim: '給付や債権', protection: '守られる範囲', says: '内容', basis: '根拠' },
  rows: [
    {
      ...full,
      claim: '国民年金',
      says: '全額を差し押さえることができません。国税の滞納による差押えは例外です。',
      basis: '国民年金法24条',
    },
    {
      ...full,
      claim: '厚生年金',
      says: '全額を差し押さえることができません。国税の滞納による差押えは例外です。',
      basis: '厚生年金保険法41条',
    },
    { ...full, claim: '生活保護の給付', basis: '生活保護法58条' },
    { ...full, claim: '児童手当', basis: '児童手当法15条' },
    { ...full, claim: '児童扶養手当', basis: '児童扶養手当法24条' },
    { ...full, claim: '失業等給付（雇用保険）', basis: '雇用保険法11条' },
    { ...full, claim: '健康保険の給付', basis: null },
    { ...full, claim: '介護保険の給付', basis: null },
    { ...full, claim: '労災保険の給付', basis: null },
    {
      ...full,
      claim: '特別定額給付金のような給付金',
      says: '特別の法律で差押えが禁止された給付金は、全額を差し押さえることができません。',
      basis: 'それぞれの特別の法律',
    },
    { ...full, claim: '障害福祉の給付', basis: null },
    {
      ...full,
      claim: '義援金',
      says: '法律で差押えが禁止されたときは、全額を差し押さえることができません。',
      basis: 'それぞれの特別の法律',
    },
    { ...full, claim: '小規模企業共済', basis: null },
    { ...full, claim: '中小企業退職金共済（中退共）', basis: null },
    { ...full, claim: '確定拠出年金', basis: null },
    { ...full, claim: '心身障害者扶養共済', basis: null },
    {
      claim: '個人年金など、給料に似た継続の支払い',
      protection: '一部',
      says: '給料と同じ計算で、一部だけが守られます（「給与の差押え可能額」）。',
      basis: '民事執行法152条1項',
    },
    {
      claim: '勤め先からの借入れなど',
      protection: 'なし',
      says: '差押禁止にはなりません。',
      basis: null,
    },
    {
      claim: '口座に入った後の年金や児童手当',
      protection: 'なし',
      says: '口座に入ると預金になり、差押禁止ではなくなります。債権者が入金をねらってすぐに差し押さえたときに、返すよう命じた裁判の例があります。',
      basis: '広島高裁松江支部平成25年11月27日判決',
    },
  ],
  notes: [
    note(
      'doubt',
      'この一覧は実務の説明と記憶によるもので、各法律の条文では、まだ一つずつ確かめていません。広島高裁松江支部の判決も原文では確かめていません。差押えを受けたら、弁護士か裁判所に確かめてください。',
    ),
    note(
      'doubt',
      '「勤め先からの借入れなどは差押禁止にならない」という行は、元の資料の書き方が短く、どの場合のことかを確かめていません。給料から引かれる返済金は手取りの計算で引かない、という意味にも読めます。',
    ),
    note(
      'caution',
      '年金や手当の入った口座が差し押さえられたら、1週間以内に「差押範囲の変更」を裁判所に申し立てるのが安全です。',
    ),
  ],
})
