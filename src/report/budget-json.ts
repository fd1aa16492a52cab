import type { Budget, BudgetMonth } from '#assessment/budget/budget.ts'
import type { BudgetEntry } from '#assessment/budget/budget-entries.ts'
import type { BudgetLine, LineAmount } from '#assessment/budget/budget-lines.ts'
import { ruleSetVersion } from '#law/rule-set.ts'
import { type ExpenseCategoryId, expenseCategories } from '#matter/budget-items.ts'
import type { Problem } from '#matter/problem.ts'
import type { BudgetJson } from './budget-schema.ts'
import { figuresBy, findingMap } from './finding-map.ts'

/** A budget as plain JSON by `budgetSchema`; the same budget gives the same bytes. */
export function budgetJson(budget: Budget, problems: readonly Problem[]): BudgetJson {
  const { idOf, findings } = findingMap()
  const { figure, orNull } = figuresBy(idOf)
  const cell = ({ state, monthly }: LineAmount) => ({ state, monthly: orNull(monthly) })

  function part({ id, category, label, person, state, monthly, planned, exactness, evidence }: BudgetEntry) {
    const amounts = { monthly: orNull(monthly), planned: orNull(planned) }
    return { id, category, label, person, state, ...amounts, exactness, evidence, courtRows: courtRowsOf(category) }
  }

  function row({ id, side, group, label, usual, planned, entries }: BudgetLine): BudgetJson['rows'][number] {
    const covers = budget.yardsticks.filter((one) => one.covers.some((line) => line === id))
    return {
      ...{ id, side, group, label, usual: cell(usual) },
      planned: budget.planned === null ? null : cell(planned),
      parts: entries.map(part),
      yardsticks: covers.map((one) => one.id),
    }
  }

  function month({ income, expense, surplus, openIncomes, openExpenses, capacities, offer }: BudgetMonth) {
    return {
      ...{ income: orNull(income), expense: orNull(expense), surplus: orNull(surplus) },
      ...{ openIncomes: [...openIncomes], openExpenses: [...openExpenses] },
      capacities: capacities.map(({ standard, amount }) => ({ standard, amount: figure(amount) })),
      offer: offer === null ? null : { ...offer.value, first: [...offer.value.first], finding: idOf(offer) },
    }
  }

  const { on, title, household, lines, usual, planned, yardsticks, oneOffs, checks } = budget
  const shown: Omit<BudgetJson, 'findings'> = {
    schema: 'ninbai/budget.v1',
    on,
    rules: { version: ruleSetVersion },
    title,
    household: household?.map((member) => ({ ...member })) ?? null,
    rows: lines.map(row),
    usual: month(usual),
    planned: planned === null ? null : month(planned),
    yardsticks: yardsticks.map(({ id, kind, label, covers, monthly, actual }) => ({
      ...{ id, kind, label, covers: [...covers], monthly: figure(monthly), actual },
    })),
    oneOffs: oneOffs.map((one) => ({ ...one })),
    checks: { ...checks, withoutProof: [...checks.withoutProof] },
    problems: problems.map((one) => (one.kind === 'contradiction' ? { ...one, paths: [...one.paths] } : { ...one })),
  }
  // The map is filled while the rest is built, and its entries are plain.
  return { ...shown, findings: findings as BudgetJson['findings'] }
}

function courtRowsOf(category: BudgetEntry['category']): BudgetJson['rows'][number]['parts'][number]['courtRows'] {
  if (!isExpenseCategory(category)) return null
  const { osaka, fukuoka } = expenseCategories[category]
  return { osaka, fukuoka }
}

function isExpenseCategory(category: BudgetEntry['category']): category is ExpenseCategoryId {
  return Object.hasOwn(expenseCategories, category)
}
