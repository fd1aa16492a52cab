import { categoryOfKind, type ExpenseCategoryId, type ExpenseLineId, expenseCategories } from '#matter/budget-items.ts'
import type { Expense, Matter } from '#matter/matter.ts'

/** 支出の行. The line of the statement that an expense stands on, as the budget reads it. */
export function lineOfExpense({ kind, category }: Expense): ExpenseLineId {
  const told = category ?? categoryOfKind[kind]
  const kinds: readonly string[] = expenseCategories[told].kinds
  return expenseCategories[kinds.includes(kind) ? told : categoryOfKind[kind]].line
}

const isPlain = ({ once, monthly, amount }: Expense) =>
  once !== true && (typeof monthly === 'number' || typeof amount !== 'number')

/** 行の一件. The entry that the page of a line asks for: its only one, and one that is told by the month. */
export function ownEntry({ budget }: Matter, line: ExpenseLineId): Expense | null {
  const [only, ...others] = (budget?.expenses ?? []).filter((expense) => lineOfExpense(expense) === line)
  return only !== undefined && others.length === 0 && isPlain(only) ? only : null
}

export function isOwnEntry(matter: Matter, expense: Expense): boolean {
  return ownEntry(matter, lineOfExpense(expense)) === expense
}

/** Lines with entries that are asked one by one. */
export function linesOfOthers(matter: Matter): readonly ExpenseLineId[] {
  const all = matter.budget?.expenses ?? []
  return [...new Set(all.filter((expense) => !isOwnEntry(matter, expense)).map(lineOfExpense))]
}

/** A new entry for a line, in the words of the file. */
export function entryFor(id: string, line: ExpenseLineId, monthly: number | null): object {
  // Each line is a category of its own name too (`expense-lines.test.ts`).
  const category: ExpenseCategoryId = line
  const [kind] = expenseCategories[category].kinds
  return { id, kind, category, monthly }
}
