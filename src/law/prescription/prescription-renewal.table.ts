import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly group: '承認' | '裁判などで権利が確定' | '強制執行などが終わる' | 'きまり'
  readonly event: string
  readonly restartsFrom: string | null
  /** Null where the period keeps its own length. */
  readonly newYears: number | null
  readonly says: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const acknowledgment = {
  group: '承認',
  restartsFrom: '承認の日（その日は数えない）',
  newYears: null,
  basis: '民法152条',
  attested: '公的',
} as const
const fixed = {
  group: '裁判などで権利が確定',
  restartsFrom: '確定の時（その日は数えない）',
  newYears: 10,
  basis: '民法147条2項・169条1項',
  attested: '公的',
} as const
const execution = {
  group: '強制執行などが終わる',
  restartsFrom: '手続が終わった時（その日は数えない）',
  newYears: null,
  says: '取下げや、法律に反するための取消しで終わったときは、更新になりません。年数はもとのままです。判決などで確定していた権利なら10年です。',
  basis: '民法148条2項',
  attested: '公的',
} as const
const point = { group: 'きまり', restartsFrom: null, newYears: null, attested: '公的' } as const

/** 時効の更新. The events that let prescription start again, from when, and for how long. */
export const prescriptionRenewal = table<Row>({
  id: 'prescription-renewal',
  title: '時効の更新',
  kind: 'data',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民法', '147条2項・148条2項・152条・153条・154条・169条'), cite('民法附則', '10条2項')],
  sources: [],
  columns: {
    group: '区分',
    event: '出来事',
    restartsFrom: '数え直しの始まり',
    newYears: '新しい年数（年。空欄はもとの年数）',
    says: '内容',
    basis: '根拠',
    attested: '確かさ',
  },
  rows: [
    { ...acknowledgment, event: '一部の支払い', says: '借金の一部だけを払っても、全体を認めたことになります。' },
    {
      ...acknowledgment,
      event: '支払いを待ってほしいと頼む',
      says: '期限の延ばしを頼むことも、借金を認めたことになります。',
    },
    {
      ...acknowledgment,
      event: '分割の予定表への署名',
      says: '返済の予定を書いた書面に署名すると、認めたことになります。',
    },
    { ...acknowledgment, event: '利息の支払い', says: '利息だけを払っても、認めたことになります。' },
    { ...acknowledgment, event: '残高を書いた申出', says: '残高を書いて和解などを申し出ると、認めたことになります。' },
    {
      ...fixed,
      event: '訴訟',
      says: '判決などで権利が確定して終わったときです。もとが5年でも10年になります。',
    },
    { ...fixed, event: '支払督促', says: '仮執行宣言の付いた支払督促が確定したときです。' },
    { ...fixed, event: '裁判所での和解', says: '和解で権利が確定したときです。' },
    { ...fixed, event: '調停', says: '調停で権利が確定したときです。' },
    {
      ...fixed,
      event: '破産・個人再生などでの債権の届出',
      says: '届出をした債権が手続の中で確定したときです。',
    },
    { ...execution, event: '強制執行' },
    { ...execution, event: '抵当権の競売' },
    { ...execution, event: '財産開示' },
    { ...execution, event: '第三者からの情報取得' },
    {
      ...point,
      event: '確定の時にまだ期限が来ていない分割',
      says: '確定しても10年にはならず、もとの年数のままです。',
      basis: '民法169条2項',
    },
    {
      ...point,
      event: '効力のおよぶ人',
      says: '更新は、当事者と、その権利や義務を引き継いだ人の間でだけ効きます。保証人への影響は「時効と保証人・主債務者への影響」を見てください。',
      basis: '民法153条',
    },
    {
      ...point,
      event: '物上保証人の家の競売',
      says: 'ほかの人の借金のために家を担保に入れた人（物上保証人）の家の競売は、債務者に通知された後でなければ、債務者の時効に効きません。',
      basis: '民法154条',
    },
    {
      ...point,
      event: 'いくつも借金があるときの一部の支払い',
      says: '同じ債権者にいくつも借金があり、どれに払うかを言わないで払うと、ふつうはすべての借金を認めたことになります。',
      basis: '最高裁令和2年12月15日判決',
      attested: '未確認',
    },
    {
      ...point,
      event: '2020年3月31日までの出来事',
      says: '改正前の民法では「中断」といい、同じように数え直しになります。取り下げられた差押えは中断になりません。',
      basis: '民法附則10条2項',
    },
  ],
  notes: [
    note(
      'caution',
      '「1円でも払うか裁判を起こされると、時効は成立しない」という説明は正しくありません。数え直しになり、そこから5年（判決などの後は10年）で、また完成することがあります。取り下げられた裁判は、6か月待つだけです（「時効の完成猶予」）。',
    ),
    note(
      'caution',
      '借金を認めることになる行い（払う、待ってもらう、署名するなど）をする前に、時効が完成していないかを確かめ、弁護士に相談してください。',
    ),
  ],
})
