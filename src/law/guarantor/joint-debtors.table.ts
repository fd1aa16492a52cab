import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly form: string
  readonly contracts: number
  readonly liableFor: string
  /** Whether the person whose income was added gets 住宅ローン控除; null where the source does not say. */
  readonly taxCreditForBoth: boolean | null
  readonly says: string
}

/** ペアローン・収入合算. The three ways in which two people borrow for one home, and what each of them owes. */
export const jointDebtors = table<Row>({
  id: 'joint-debtors',
  title: 'ペアローン・収入合算',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: {
    form: '借り方',
    contracts: '契約の数',
    liableFor: 'それぞれの責任',
    taxCreditForBoth: '住宅ローン控除を二人とも使える',
    says: '内容',
  },
  rows: [
    {
      form: 'ペアローン（たがいに保証人になる）',
      contracts: 2,
      liableFor: '自分のローンの全額と、相手のローンの保証',
      taxCreditForBoth: null,
      says: '一方が払えなくなると、両方のローンが一度に請求されます。家を売るには、二人の同意が要ります。',
    },
    {
      form: '収入合算・連帯債務（フラット35など）',
      contracts: 1,
      liableFor: '二人とも全額',
      taxCreditForBoth: true,
      says: '契約は一つで、二人とも債務者です。住宅ローン控除は二人とも使えます。',
    },
    {
      form: '収入合算・連帯保証',
      contracts: 1,
      liableFor: '収入を合わせた人は、保証人として全額',
      taxCreditForBoth: false,
      says: '契約は一つで、収入を合わせた人は連帯保証人です。連帯保証人に住宅ローン控除はありません。',
    },
  ],
  notes: [
    note(
      'doubt',
      'この表は契約の実務をまとめたもので、出所のページを確かめていません。ペアローンの控除については元の資料に書かれていません。契約書で、債務者か連帯保証人かを確かめてください。',
    ),
    note('caution', '離婚しても、借金の責任は変わりません。'),
    note('caution', 'ペアローンで個人再生をするときは、特別の注意が要ります（「ペアローンと住宅資金特別条項」）。'),
  ],
})
