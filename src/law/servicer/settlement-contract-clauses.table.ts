import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly clause: string
  readonly says: string
  readonly watch: string | null
  readonly basis: string | null
}

const plain = { watch: null, basis: null }

/** 和解契約書の条項. What a settlement with a creditor or a servicer should say, and where to look twice. */
export const settlementContractClauses = table<Row>({
  id: 'settlement-contract-clauses',
  title: '和解契約書の条項',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民法', '152条・441条・445条・466条3項'), cite('債権管理回収業に関する特別措置法', '3条')],
  sources: [],
  columns: { clause: '条項', says: '書くこと', watch: '気を付けること', basis: '根拠' },
  rows: [
    {
      clause: '当事者',
      says: '債務者の名前と、債権者（債権回収会社）の登記された名前、許可番号を書きます。',
      watch: '許可番号を法務省の一覧と比べます。',
      basis: '債権管理回収業に関する特別措置法3条',
    },
    {
      ...plain,
      clause: 'もとの借金',
      says: '貸し手、契約の日、金額、番号、債権が譲られてきた順を書き、どの借金かをはっきりさせます。',
    },
    {
      clause: '認める残高',
      says: '残高を、元金、利息、損害金に分けて書きます。',
      watch: '残高を認めると、時効は数え直しになります。',
      basis: '民法152条',
    },
    { ...plain, clause: '和解金', says: '払う総額を書きます。' },
    {
      ...plain,
      clause: '払い方',
      says: '一括か分割か、支払日、振込先の口座、振込手数料をだれが持つかを書きます。',
    },
    {
      clause: '残りの免除',
      says: '和解金を全部払ったら、残りを免除すると書きます。',
      watch: 'この条項がないと、残りを請求されるおそれがあります。',
      basis: null,
    },
    {
      clause: '清算条項',
      says: 'この契約に書いたもののほかに、おたがいに請求がないことを書きます。',
      watch: '残りの免除といっしょに入っているかを見ます。',
      basis: null,
    },
    { ...plain, clause: 'これからの損害金', says: '和解の後の遅延損害金を免除すると書きます。' },
    {
      clause: '期限の利益の喪失',
      says: '払えなかったときに一度に請求される条件を書きます。すぐにではなく、たとえば2回遅れたとき、というように余裕を持たせます。',
      watch: 'そのとき払う額が、減らした額の残りか、もとの全額かを見ます。',
      basis: null,
    },
    { ...plain, clause: '充当の順番', says: '払ったお金を、元金、利息、損害金のどれから減らすかを書きます。' },
    {
      clause: '保証人・連帯債務者',
      says: '保証人と連帯債務者の名前を書き、その人たちも免除すると書きます。',
      watch: '一人への免除は、ほかの連帯債務者には及びません。名前を書くことが要ります。',
      basis: '民法441条・445条',
    },
    {
      ...plain,
      clause: '借用証書の返却',
      says: '全部払ったら、借用証書を返すと書きます。',
    },
    {
      ...plain,
      clause: '信用情報',
      says: '払い終わったことを信用情報機関に報告する、または登録を消すと書きます。',
    },
    {
      clause: '債権譲渡',
      says: 'その債権がほかに譲られていないことの保証と、これからも譲らないことを書きます。',
      watch: '譲らないという約束は、知らないで買った人には効きません。残りの免除と清算条項の方が大切です。',
      basis: '民法466条3項',
    },
    { ...plain, clause: '訴訟・差押え', says: '訴訟や差押えを取り下げると書きます。' },
    { ...plain, clause: '費用', says: '契約や手続の費用をだれが持つかを書きます。' },
    { ...plain, clause: '管轄', says: '争いになったときの裁判所を書きます。' },
    { ...plain, clause: '日付と署名', says: '日付を書き、両方が署名します。' },
    { ...plain, clause: '領収書・完済証明書', says: '領収書や、払い終わったことの証明書を出すと書きます。' },
  ],
  notes: [
    note(
      'doubt',
      'この一覧は、実務の書き方をまとめたものです。出所のページを確かめていません。条項の意味は、契約ごとに違います。',
    ),
    note(
      'caution',
      '署名の前に、弁護士に見てもらってください。行政書士は書類を作ることはできますが、相手と交渉することはできません（「債務の交渉ができる人（弁護士法72条）」）。',
    ),
  ],
})
