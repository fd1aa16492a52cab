import { add, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, type Note, note, reckon, step } from '#law/finding.ts'
import {
  type BudgetGroup,
  type BudgetLineId,
  budgetLineIds,
  type ExpenseLineId,
  expenseLineIds,
  expenseLines,
  type IncomeLineId,
  incomeLines,
} from '#matter/budget-items.ts'
import type { BudgetEntry } from './budget-entries.ts'
import type { Side } from './budget-spread.ts'

/**
 * 行の状態. `none`: asked, and there is none (なし). `amount`: known, 0 yen too. `partly`: part of it is known. `unknown`: asked, and nobody
 * knows. `not-asked`: nobody has asked yet. They are five different things in the file and on the paper.
 */
export type LineState = 'amount' | 'partly' | 'none' | 'unknown' | 'not-asked'

/** What stands on a line in one column: the usual month or the month as planned. */
export interface LineAmount {
  readonly state: LineState
  /** Of `partly` the part that is known; null where no amount stands. */
  readonly monthly: Finding<Yen> | null
}

/** 家計の行. One row of the statement. */
export interface BudgetLine {
  readonly id: BudgetLineId
  readonly side: Side
  readonly group: BudgetGroup
  readonly label: string
  readonly entries: readonly BudgetEntry[]
  readonly usual: LineAmount
  readonly planned: LineAmount
}

/** 家計の列. The totals of one column; null where no line of it is known. */
export interface Totals {
  readonly income: Finding<Yen> | null
  readonly expense: Finding<Yen> | null
  /** 収支: income less expense, below zero where it falls short. */
  readonly surplus: Finding<Yen> | null
  /** Labels of lines that are not asked, not known, or known in part. */
  readonly openIncomes: readonly string[]
  readonly openExpenses: readonly string[]
}

export type Column = 'usual' | 'planned'

/** Every line of the statement, in its order. */
export function budgetLines(
  entries: readonly BudgetEntry[],
  noneOf: readonly BudgetLineId[] | null | undefined,
): readonly BudgetLine[] {
  const of = (id: BudgetLineId) => entries.filter(({ line }) => line === id)
  return budgetLineIds.map((id) => lineOf(id, of(id), noneOf?.includes(id) ?? false))
}

function lineOf(id: BudgetLineId, entries: readonly BudgetEntry[], isNone: boolean): BudgetLine {
  const head = headOf(id)
  const usual = lineAmount(head.label, entries, isNone, ({ monthly }) => monthly)
  // What the plan does not change stays as it is.
  const planned = entries.some((entry) => entry.planned !== null)
    ? lineAmount(`${head.label}（計画）`, entries, isNone, (entry) => entry.planned ?? entry.monthly)
    : usual
  return { id, ...head, entries, usual, planned }
}

function headOf(id: BudgetLineId): Pick<BudgetLine, 'side' | 'group' | 'label'> {
  if (isIncomeLine(id)) return { side: 'income', group: 'income', label: incomeLines[id].label }
  return { side: 'expense', ...expenseLines[id] }
}

function isIncomeLine(id: BudgetLineId): id is IncomeLineId {
  return Object.hasOwn(incomeLines, id)
}

function lineAmount(
  label: string,
  entries: readonly BudgetEntry[],
  isNone: boolean,
  amountOf: (entry: BudgetEntry) => Finding<Yen> | null,
): LineAmount {
  const known = entries.flatMap((entry) => amountOf(entry) ?? [])
  if (known.length === 0) {
    if (entries.some(({ state }) => state === 'unknown')) return { state: 'unknown', monthly: null }
    return { state: isNone && entries.length === 0 ? 'none' : 'not-asked', monthly: null }
  }
  const sum = add(...known.map(({ value }) => value))
  const monthly = reckon('budget-line', label, sum, known, () => [
    ...known.map(({ title, value }) => step(title, value)),
    step('1か月の額', sum),
  ])
  return { state: known.length === entries.length ? 'amount' : 'partly', monthly }
}

const isOpen = ({ state }: LineAmount) => state !== 'amount' && state !== 'none'

/** The totals of a column. They are the sums of its lines, to the yen. */
export function totalsOf(lines: readonly BudgetLine[], column: Column): Totals {
  const openOf = (side: Side) =>
    lines.filter((line) => line.side === side && isOpen(line[column])).map(({ label }) => label)
  const [openIncomes, openExpenses] = [openOf('income'), openOf('expense')]
  const income = totalOf('budget-income', '収入の合計', lines, 'income', column, openIncomes)
  const expense = totalOf('budget-expense', '支出の合計', lines, 'expense', column, openExpenses)
  const surplus = income === null || expense === null ? null : surplusOf(income, expense)
  return { income, expense, surplus, openIncomes, openExpenses }
}

function totalOf(
  rule: string,
  title: string,
  lines: readonly BudgetLine[],
  side: Side,
  column: Column,
  open: readonly string[],
): Finding<Yen> | null {
  const known = lines.flatMap((line) => (line.side === side ? (line[column].monthly ?? []) : []))
  // Who has said «none» of every line has a total, 0; who has told nothing yet has none.
  if (known.length === 0 && open.length > 0) return null
  const sum = add(...known.map(({ value }) => value))
  return reckon(
    rule,
    column === 'planned' ? `${title}（計画）` : title,
    sum,
    known,
    () => [...known.map((line) => step(line.title, line.value)), step('合計', sum)],
    () => openNotes(open),
  )
}

function openNotes(open: readonly string[]): readonly Note[] {
  if (open.length === 0) return []
  return [note('caution', `次の項目は、分からないか、まだ聞いていない部分が入っていません：${open.join('、')}。`)]
}

function surplusOf(income: Finding<Yen>, expense: Finding<Yen>): Finding<Yen> {
  const surplus = subtract(income.value, expense.value)
  return reckon('budget-surplus', '収支（収入から支出を引いた額）', surplus, [income, expense], () => [
    step(income.title, income.value),
    step(expense.title, expense.value),
    step('収支', surplus),
  ])
}

/** What is known of some lines together; 0 where none of them has an amount. */
export function sumOf(lines: readonly BudgetLine[], ids: readonly BudgetLineId[], column: Column): Yen {
  const chosen: readonly string[] = ids
  return add(...lines.map((line) => (chosen.includes(line.id) ? (line[column].monthly?.value ?? zeroYen) : zeroYen)))
}

/** 同じ項目の支出. What stands beside a yardstick; null where none of the lines has been told. */
export interface Actual {
  readonly amount: Yen
  /** Whether nothing of these lines is open. */
  readonly isWhole: boolean
}

/** The usual month's expense on the lines of a yardstick. */
export function actualOf(lines: readonly BudgetLine[], ids: readonly ExpenseLineId[]): Actual | null {
  const chosen: readonly string[] = ids
  const told = lines.some(({ id, usual }) => chosen.includes(id) && (usual.monthly !== null || usual.state === 'none'))
  return told ? { amount: sumOf(lines, ids, 'usual'), isWhole: allKnown(lines, ids, 'usual') } : null
}

/** Whether each of these lines is wholly known. */
function allKnown(lines: readonly BudgetLine[], ids: readonly BudgetLineId[], column: Column): boolean {
  return lines.every((line) => !ids.includes(line.id) || !isOpen(line[column]))
}

/** 生活費の行: what the standard of public assistance for daily living is to cover (生活保護法12条1号). */
export const livingLines: readonly ExpenseLineId[] = expenseLineIds.filter(
  (id) => expenseLines[id].group === 'living' && id !== 'car',
)

/** 先に払うもの: taxes, premiums and maintenance come before a residual debt. */
export const priorityLines: readonly ExpenseLineId[] = ['public', 'support.paid']

/** 実際に要る支出: all but what comes first and the other debts. */
export const necessaryLines: readonly ExpenseLineId[] = expenseLineIds.filter(
  (id) => !priorityLines.includes(id) && id !== 'debt',
)
