import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
}

/** 預金の差押え. What of an account is seized, and what the lending bank may set off. */
export const depositGarnishment = table<Row>({
  id: 'deposit-garnishment',
  title: '預金の差押え',
  kind: 'prose',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '152条・153条'), cite('民法', '505条・511条')],
  sources: ['https://note.mu/nabe_2023/n/n934365c70e07'],
  columns: { point: '論点', says: '内容', basis: '根拠' },
  rows: [
    {
      point: '4分の3の保護はない',
      says: '給料とちがい、預金には4分の3を守る決まりがありません。',
      basis: '民事執行法152条（給料などの決まり）',
    },
    {
      point: '差し押さえられる額',
      says: '差押命令が銀行（第三債務者）に届いた時の残高が、請求の額まで差し押さえられます。',
      basis: '実務の説明',
    },
    {
      point: '後から入るお金',
      says: '命令が届いた後に入ったお金には、その差押えは及びません。',
      basis: '実務の説明',
    },
    {
      point: '年金や手当の入金',
      says: '差し押さえられない給付も、口座に入ると守られなくなります。',
      basis: '最高裁平成10年2月10日判決',
    },
    {
      point: '取り戻す方法',
      says: '「差押範囲の変更」を裁判所に申し立てます。',
      basis: '民事執行法153条',
    },
    {
      point: '税の差押え',
      says: '入金のすぐ後に税金の滞納で差し押さえられたときに、返すよう命じた裁判の例があります。',
      basis: '裁判の例',
    },
    {
      point: '借りている銀行の相殺',
      says: '住宅ローンなどを借りている銀行は、期限の利益を失うと、その銀行の預金を借金と差し引くこと（相殺）ができます。',
      basis: '民法505条・511条',
    },
    {
      point: '前もってできること',
      says: '払えなくなる前に、給料の振込先を、借入れのない銀行に移しておくことができます。財産を隠してはいけません。',
      basis: '実務の説明',
    },
  ],
  notes: [
    note(
      'caution',
      '給料の振込先を変えることと、財産を隠すことは別です。移した口座も、聞かれたらそのまま答えてください。',
    ),
    note('caution', '倒産の手続に入ると、銀行が相殺できないお金があります（「預金相殺の禁止（破産法71条）」）。'),
  ],
})
