import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly amountYen: number | null
  readonly times: number | null
  readonly years: number | null
  readonly basis: string
}

const none = { amountYen: null, times: null, years: null, basis: '民事訴訟法368条から381条' }

/** 少額訴訟. The procedure of one hearing for small sums of money, and the instalments that the court may grant. */
export const smallClaims = table<Row>({
  id: 'small-claims',
  title: '少額訴訟',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [cite('民事訴訟法', '368条から381条')],
  sources: [],
  columns: {
    point: '論点',
    says: '内容',
    amountYen: '金額（円）',
    times: '回数（回）',
    years: '年数（年）',
    basis: '根拠',
  },
  rows: [
    { ...none, point: '使える額', says: '60万円以下のお金の支払いを求める訴えに使えます。', amountYen: 600_000 },
    { ...none, point: '審理', says: '審理は1回の期日で終わります。', times: 1 },
    {
      ...none,
      point: '使える回数',
      says: '一人の原告が同じ裁判所で使えるのは、1年に10回までです。',
      times: 10,
      years: 1,
    },
    {
      ...none,
      point: 'ふつうの訴訟に移す',
      says: '訴えられた人は、弁論（言い分を述べること）をする前なら、ふつうの訴訟に移してもらえます。',
    },
    {
      ...none,
      point: '支払いの猶予と分割',
      says: '裁判所は、判決で3年までの支払いの猶予や分割を認めることができます。そのとおりに払えば、その後の遅延損害金を免除すると定めることもできます。',
      years: 3,
      basis: '民事訴訟法375条',
    },
  ],
  notes: [
    note('doubt', '細かい点の一部は、まだ条文で確かめていません。書類が届いたら、裁判所か弁護士に確かめてください。'),
    note(
      'caution',
      '届いた書類をそのままにすると、相手の言うとおりの判決になることがあります。期日までに返事を出してください。',
    ),
  ],
})
