import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly from: string | null
  readonly basis: string
}

const always = { from: null }

/** 連帯保証人. What a joint guarantor owes, and what insolvency of the debtor changes for him. */
export const jointGuarantor = table<Row>({
  id: 'joint-guarantor',
  title: '連帯保証人',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [
    cite('民法', '446条2項・447条・452条・453条・454条・459条'),
    cite('破産法', '253条2項'),
    cite('民事再生法', '177条2項・203条1項'),
  ],
  sources: [],
  columns: { point: '論点', says: '内容', from: '適用の始まり', basis: '根拠' },
  rows: [
    {
      ...always,
      point: '先に本人へ、と言えない',
      says: '「先に本人に請求してほしい」（催告の抗弁）とも、「先に本人の財産から取ってほしい」（検索の抗弁）とも言えません。はじめから全額を請求されることがあります。',
      basis: '民法454条・452条・453条',
    },
    {
      ...always,
      point: '責任の範囲',
      says: '元金、利息、遅延損害金、費用のすべてに責任があります。',
      basis: '民法447条',
    },
    {
      ...always,
      point: '人数で割れない',
      says: '連帯保証人が何人いても、一人ひとりが全額の責任を負います。人数で割る決まり（分別の利益）はありません。',
      basis: '連帯保証の性質',
    },
    {
      point: '書面',
      says: '保証契約は、書面でしなければ効力がありません。',
      from: '2005-04-01',
      basis: '民法446条2項',
    },
    {
      ...always,
      point: '本人の破産・個人再生',
      says: '本人が破産や個人再生をしても、保証人の責任は減りません。',
      basis: '破産法253条2項、民事再生法177条2項',
    },
    {
      ...always,
      point: '住宅資金特別条項',
      says: '例外として、住宅資金特別条項で返済が延びたときは、保証人の側でも同じように延びます。',
      basis: '民事再生法203条1項',
    },
    {
      ...always,
      point: '払った後の求償',
      says: '保証人が払うと、本人に返すよう求めることができます（求償権）。ただし、本人が免責を受けると、この求償権も取り立てられなくなります。',
      basis: '民法459条',
    },
  ],
  notes: [
    note(
      'caution',
      '2020年4月1日に民法が変わりました。保証契約がそれより前か後かで、時効への影響や債権者の知らせる義務が違います（「時効と保証人・主債務者への影響」「保証人への情報提供義務（458条の3）」）。契約書の日付を確かめてください。',
    ),
  ],
})
