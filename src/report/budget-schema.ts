import * as z from 'zod/mini'
import { budgetGroups, budgetLineIds, expenseCategoryIds, expenseLineIds, incomeLineIds } from '#matter/budget-items.ts'
import { described, figure, finding, orNull, problem } from './plan-parts.ts'

// The keys of a constant table; there is at least one.
const groups = Object.keys(budgetGroups) as [string, ...string[]]
const day = z.iso.date()
const side = described(z.enum(['income', 'expense']), '収入か支出か')

const cell = z.strictObject({
  state: described(
    z.enum(['amount', 'partly', 'none', 'unknown', 'not-asked']),
    'amount 金額が分かる（0円もこれ）、partly 一部だけ分かる、none ない（なし）、unknown 聞いたが分からない、not-asked まだ聞いていない',
  ),
  monthly: described(orNull(figure), '1か月の額。none・unknown・not-asked のときは null（0円ではない）'),
})

const part = z.strictObject({
  id: described(z.string(), '案件ファイルの中の id'),
  category: described(z.enum([...incomeLineIds, ...expenseCategoryIds]), '細かい項目の id'),
  label: z.string(),
  person: described(orNull(z.string()), '人の id'),
  state: z.enum(['amount', 'unknown', 'not-asked']),
  monthly: described(orNull(figure), 'ふだんの月の額（2か月ごと・年1回などは月割り）'),
  planned: described(orNull(figure), '計画の月の額。計画で変わらないときは null'),
  exactness: described(orNull(z.enum(['exact', 'estimated'])), '正確な額か、およその額か'),
  evidence: described(orNull(z.string()), '証明する書類'),
  courtRows: described(
    orNull(z.strictObject({ osaka: orNull(z.string()), fukuoka: orNull(z.string()) })),
    '裁判所の家計収支表での行（大阪地裁 2025年8月版・福岡地裁）。行がないときは null',
  ),
})

const row = z.strictObject({
  id: described(z.enum(budgetLineIds), '行の id（変わらない名前）'),
  side,
  group: described(z.enum(groups), '区分'),
  label: z.string(),
  usual: described(cell, 'ふだんの月'),
  planned: described(orNull(cell), '計画の月。計画がないときは null'),
  parts: described(z.array(part), '内訳（id の順）'),
  yardsticks: described(z.array(z.string()), 'この行を見ている目安の id'),
})

const offer = z.strictObject({
  low: described(orNull(z.int()), '目安の低い方（円）。基準の額が分からないときは null'),
  high: described(z.int(), '目安の高い方（円）。収支を超えない'),
  first: described(
    z.array(z.enum(['limitation', 'rehabilitation', 'bankruptcy'])),
    '高い方が0円のときに先に見ること：消滅時効、個人再生、自己破産',
  ),
  finding: z.string(),
})

const month = z.strictObject({
  income: described(orNull(figure), '収入の合計（収入の行の和）'),
  expense: described(orNull(figure), '支出の合計（支出の行の和）'),
  surplus: described(orNull(figure), '収支（収入 − 支出）。足りないときは負の数'),
  openIncomes: described(z.array(z.string()), '合計に入っていない部分がある収入の行の名前'),
  openExpenses: described(z.array(z.string()), '合計に入っていない部分がある支出の行の名前'),
  capacities: described(
    z.array(z.strictObject({ standard: z.string(), amount: figure })),
    '返済余力の目安（基準ごと）。支出に分からない項目がある間は空',
  ),
  offer: described(orNull(offer), '毎月申し出る額の幅。分からない項目のために言えないときは null'),
})

const yardstick = z.strictObject({
  id: z.string(),
  kind: described(
    z.enum(['minimum', 'kept', 'average', 'check']),
    'minimum 最低の生活費、kept 差押えの後に残る額、average 平均、check 書きもれの確かめ',
  ),
  label: z.string(),
  covers: described(z.array(z.enum(expenseLineIds)), 'この目安が見ている支出の行'),
  monthly: figure,
  actual: described(
    orNull(z.strictObject({ amount: z.int(), isWhole: z.boolean() })),
    'その行の支出の和（円）と、分からない部分がないか。何も分からないときは null（0円ではない）',
  ),
})

/** 生活収支報告書の様式、第1版. The statement of living of a usual month as JSON; every number names its finding. */
export const budgetSchema = z.strictObject({
  schema: z.literal('ninbai/budget.v1'),
  on: described(day, '基準日'),
  rules: described(z.strictObject({ version: day }), '規定の版'),
  title: orNull(z.string()),
  household: described(
    orNull(z.array(z.strictObject({ person: z.string(), name: z.string(), age: orNull(z.int()) }))),
    '家計をともにする人。分からないときは null',
  ),
  rows: described(z.array(row), '生活収支報告書の行（受け取る側が読む順。すべての行がいつもある）'),
  usual: described(month, 'ふだんの月の合計'),
  planned: described(orNull(month), '計画の月の合計。計画がないときは null'),
  yardsticks: described(z.array(yardstick), '目安と、その出どころ'),
  oneOffs: described(
    z.array(z.strictObject({ id: z.string(), side, label: z.string(), amount: orNull(z.int()) })),
    '一度だけの収入・支出（ふだんの月に入れない）',
  ),
  checks: z.strictObject({
    livingLooksTooLow: described(
      orNull(z.boolean()),
      '食費と水道・光熱費が確かめの線より少ない。分からないときは null',
    ),
    withoutProof: described(z.array(z.string()), '証明する書類が書かれていない項目'),
  }),
  problems: z.array(problem),
  findings: z.record(z.string(), finding),
})

export type BudgetJson = z.infer<typeof budgetSchema>

/** The JSON Schema (2020-12) of a budget. */
export function budgetJsonSchema(): object {
  return { ...z.toJSONSchema(budgetSchema), $id: 'urn:ninbai:budget.v1', title: '任売ナビ 生活収支報告書 budget.v1' }
}
