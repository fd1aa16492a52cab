import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly years: number | null
  readonly yen: number | null
  readonly basis: string | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const none = { years: null, yen: null }

/** 受任通知. What a lawyer's letter to the creditors stops, what it does not stop, and what the bank does when it comes. */
export const acceptanceNoticeEffect = table<Row>({
  id: 'acceptance-notice-effect',
  title: '受任通知',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [
    cite('貸金業法', '21条1項9号'),
    cite('債権管理回収業に関する特別措置法', '18条8項'),
    cite('破産法', '71条・162条'),
  ],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    years: '年数（年）',
    yen: '金額（円）',
    basis: '根拠',
    attested: '確かさ',
  },
  rows: [
    {
      ...none,
      point: '貸金業者',
      says: '弁護士や司法書士の書面の知らせを受けた後は、本人に直接の請求をしてはいけません。',
      basis: '貸金業法21条1項9号',
      attested: '未確認',
    },
    {
      point: '貸金業者への刑罰',
      says: '反すると、2年以下の拘禁刑か300万円以下の罰金になることがあります。',
      years: 2,
      yen: 3_000_000,
      basis: '貸金業法',
      attested: '未確認',
    },
    {
      ...none,
      point: '債権回収会社（サービサー）',
      says: '知らせを受けた後は、正当な理由なしに、訪問や電話で払うよう求めてはいけません。',
      basis: '債権管理回収業に関する特別措置法18条8項',
      attested: '公的',
    },
    {
      ...none,
      point: '銀行の請求',
      says: '銀行はどちらの法律にも入っていませんが、実務では同じようにしています。',
      basis: null,
      attested: '未確認',
    },
    {
      ...none,
      point: '銀行の口座',
      says: '通知が着くと、銀行は口座を止め、預金を借金と差し引きます（相殺）。',
      basis: null,
      attested: '未確認',
    },
    {
      ...none,
      point: '止まらないもの',
      says: '訴訟、差押え、遅延損害金は止まりません。',
      basis: null,
      attested: '未確認',
    },
    {
      ...none,
      point: '支払停止',
      says: '受任通知は、否認（前の支払いなどを取り消すこと）や相殺の決まりでは「支払停止」にあたります。',
      basis: '破産法71条・162条',
      attested: '公的',
    },
    {
      ...none,
      point: '通知の後に入ったお金',
      says: '銀行が通知を知った後に口座に入ったお金は、倒産の手続に進めば、銀行は差し引くことができません。',
      basis: '破産法71条',
      attested: '公的',
    },
    {
      ...none,
      point: '通知の前にすること',
      says: '通知が出る前に、給料の振込先と自動の引落しを、借入れのない銀行に移します。記録を残し、何も隠さないでください。',
      basis: null,
      attested: '未確認',
    },
    {
      ...none,
      point: '時効',
      says: '借金を認める言葉がなければ、受任通知で時効は数え直しになりません。',
      basis: null,
      attested: '未確認',
    },
  ],
  notes: [
    note(
      'doubt',
      'サービサーについての18条8項は、確かめた条文では弁護士と弁護士法人だけを挙げています。認定司法書士に頼んだときも、実務では同じに扱われます。貸金業法21条1項9号は両方を挙げています。',
    ),
    note('doubt', '貸金業法の条文と刑罰は、まだ原文で確かめていません。'),
    note(
      'practice',
      '銀行が請求を止めることと、口座を止めることは、銀行の実務です。通知を出す日は、給料日などを考えて弁護士と決めます。',
    ),
    note(
      'caution',
      '銀行が差し引けないという決まりは、倒産の手続が始まったときにだけ効きます。任意整理では、銀行に差し引かれたままになります（「預金相殺の禁止（破産法71条）」）。',
    ),
    note(
      'caution',
      '裁判所からの書類には、弁護士に頼んだ後でも期限までに応じる必要があります。弁護士に見せてください。',
    ),
  ],
})
