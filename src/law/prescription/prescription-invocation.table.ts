import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 時効の援用. Who uses a completed prescription, and how; it never works by itself. */
export const prescriptionInvocation = table<Row>({
  id: 'prescription-invocation',
  title: '時効の援用',
  kind: 'prose',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民法', '144条・145条'), cite('JICC 登録情報の内容と登録期間', '')],
  sources: ['https://jicc.co.jp/faq/registration/'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '伝えること',
      says: '時効は、期間が過ぎただけでは効きません。債権者に「時効を使う」と伝えること（援用）が要ります。',
      basis: '民法145条',
    },
    {
      point: '伝え方',
      says: '配達証明の付いた内容証明郵便で送るのがふつうです。',
      basis: '実務',
    },
    {
      point: '効き目',
      says: '援用すると、効き目は時効が進み始めた日にさかのぼります。',
      basis: '民法144条',
    },
    {
      point: '使える人',
      says: '債務者、保証人、物上保証人（家を担保に入れた人）、担保の付いた家を買った人（第三取得者）、そのほか正当な利益のある人です。',
      basis: '民法145条',
    },
    {
      point: '信用情報',
      says: 'JICC は、債権者が認めた援用を、時効の進み始めた日に終わったものとして扱います。そのため記録は消えます。',
      basis: 'JICC のよくある質問',
    },
  ],
  notes: [
    note(
      'practice',
      '内容証明郵便は実務のやり方です。法律は伝え方を決めていません。後で証明できる形で伝えることが大切です。',
    ),
    note(
      'caution',
      '時効が完成していないうちに連絡すると、借金を認めたことになってしまうことがあります。日付を確かめ、送る前に弁護士に相談してください。',
    ),
  ],
})
