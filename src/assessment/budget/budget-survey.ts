import type { Assessed } from '#assessment/known.ts'
import { type Yen, yen } from '#base/yen.ts'
import { householdSurveyYardstick } from '#law/debt/household-survey-yardstick.table.ts'
import { type Finding, findingOf, step } from '#law/finding.ts'
import { type ExpenseLineId, expenseLineIds } from '#matter/budget-items.ts'
import { actualOf, type BudgetLine } from './budget-lines.ts'
import type { Yardstick, YardstickFacts } from './budget-yardstick.ts'

const { id: rule, title, checked, confidence, citations, rows, notes } = householdSurveyYardstick

/** 消費支出でないもの. Taxes and premiums, insurance, repayments and business are not counted as consumption. */
const notConsumption: readonly ExpenseLineId[] = ['housing.loan', 'public', 'insurance', 'debt', 'business']
const consumption = expenseLineIds.filter((id) => !notConsumption.includes(id))

const items = [
  { id: 'survey-food', item: '食料', covers: ['food'] },
  { id: 'survey-utilities', item: '光熱・水道', covers: ['utilities'] },
  { id: 'survey-clothing', item: '被服・履物', covers: ['clothing'] },
  { id: 'survey-total', item: '消費支出（合計）', covers: consumption },
] as const

/** 家計調査の平均. By the size of the household; what households usually spend, never what they need at least. */
export function surveyYardsticks({ household, lines }: YardstickFacts): Assessed<readonly Yardstick[] | null> {
  // Whoever is missing has been told where the household was read.
  if (household === null || household.length === 0) return { found: null, problems: [] }
  const size = household.length === 1 ? '単身世帯' : '2人以上の世帯'
  const found = items.flatMap((one) => yardstickOf(one, size, lines))
  if (found.length > 0) return { found, problems: [] }
  const reason = `${size}の平均の額が見つかっていません`
  return { found: null, problems: [{ kind: 'not-covered', rule, title, on: null, reason }] }
}

function yardstickOf(
  { id, item, covers }: (typeof items)[number],
  size: string,
  lines: readonly BudgetLine[],
): readonly Yardstick[] {
  const row = rows.find((one) => one.household === size && one.item === item)
  if (row === undefined || row.monthlyYen === null) return []
  const label = `家計調査の平均：${item}（${size}）`
  const monthly = averageOf(label, yen(row.monthlyYen), `${row.from.slice(0, 4)}年`)
  return [{ id, kind: 'average', label, covers, monthly, actual: actualOf(lines, covers) }]
}

function averageOf(label: string, amount: Yen, year: string): Finding<Yen> {
  const answer = { rule, title: label, value: amount, on: null, version: null, checked, confidence, citations }
  return findingOf(answer, {
    steps: () => [step(`1か月の平均（${year}）`, amount)],
    notes: () => notes.filter(({ text }) => !text.includes('単身世帯')),
    from: () => [],
  })
}
