import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 時効完成後の承認. What a payment or a promise does once prescription is complete. */
export const prescriptionCompletedAcknowledgement = table<Row>({
  id: 'prescription-completed-acknowledgement',
  title: '時効完成後の承認',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民法', '145条')],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '援用できなくなる',
      says: '時効が完成した後に払ったり、払うと約束したりすると、信義則（相手の信頼を裏切らないという決まり）のために、時効を使うこと（援用）ができなくなります。完成を知らなかったときも同じです。',
      basis: '最高裁昭和41年4月20日大法廷判決',
    },
    {
      point: '新しい期間',
      says: '払った日や約束した日から、新しい時効の期間が始まります。',
      basis: '実務の説明',
    },
    {
      point: '例外',
      says: '債権者がだましたり、強く迫ったりして少しの額を払わせたときに、援用を認めた裁判の例があります。',
      basis: '実務の説明',
    },
    {
      point: '画面での扱い',
      says: '時効の完成の日が今日より前のとき、ninbai は「払い始める」という案を出しません。弁護士への相談を案内します。',
      basis: 'ninbai の決まり',
    },
  ],
  notes: [
    note(
      'doubt',
      '援用を認めるかどうかは、裁判所が事情を見て決めます。払った後は援用できないという読み方が原則ですが、払わせ方によっては援用を認めた例もあります。払ってしまった後でも、あきらめる前に弁護士に相談してください。',
    ),
    note(
      'caution',
      '古い借金の請求が来たら、少しの額でも払わず、署名もせず、電話で約束もしないで、先に弁護士に相談してください。',
    ),
  ],
})
