import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import {
  type BudgetLineId,
  categoryOfKind,
  type ExpenseCategoryId,
  expenseCategories,
  type IncomeLineId,
  incomeLines,
} from '#matter/budget-items.ts'
import type { Expense, Income, Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import {
  expenseFrequency,
  type Frequency,
  incomeFrequency,
  monthlyPart,
  type Side,
  usualMonth,
} from './budget-spread.ts'

/** 家計の一件. One income or expense of the file, as part of a usual month. */
export interface BudgetEntry {
  readonly id: string
  readonly side: Side
  readonly line: BudgetLineId
  /** The category of an expense; the line itself for an income. */
  readonly category: IncomeLineId | ExpenseCategoryId
  readonly label: string
  readonly person: string | null
  /** `unknown`: asked, and nobody knows (わからない); `not-asked`: left out of the file. */
  readonly state: 'amount' | 'unknown' | 'not-asked'
  readonly monthly: Finding<Yen> | null
  /** 計画の月額, where the file has one. */
  readonly planned: Finding<Yen> | null
  readonly exactness: 'exact' | 'estimated' | null
  /** 証拠. The paper that shows the amount; null where the file names none. */
  readonly evidence: string | null
}

/** 一度だけの収入・支出. It has no part in a usual month. */
export interface OneOff {
  readonly id: string
  readonly side: Side
  readonly label: string
  readonly amount: Yen | null
}

export interface Entries {
  readonly entries: readonly BudgetEntry[]
  readonly oneOffs: readonly OneOff[]
}

/** The incomes and expenses of the file in the order of their ids, so that the order of the file is no matter. */
export function budgetEntries(matter: Matter): Assessed<Entries> {
  const { incomes, expenses, household } = matter.budget ?? {}
  const read = [
    ...(incomes ?? []).map((income, index) => incomeEntry(matter, income, `budget.incomes[${index}]`, household)),
    ...(expenses ?? []).map((expense, index) => expenseEntry(matter, expense, `budget.expenses[${index}]`)),
  ]
  const found = read.flatMap((one) => one.found ?? [])
  return {
    found: {
      entries: found.flatMap((one) => ('line' in one ? one : [])).sort(byId),
      oneOffs: found.flatMap((one) => ('line' in one ? [] : one)).sort(byId),
    },
    problems: read.flatMap(({ problems }) => problems),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

type Read = Assessed<BudgetEntry | OneOff | null>

function incomeEntry(
  matter: Matter,
  income: Income,
  path: string,
  household: readonly string[] | null | undefined,
): Read {
  const line: IncomeLineId = `income.${income.kind}`
  const label = `${incomeLines[line].label}（${personName(matter, income.person)}）`
  if (isKnown(household) && household.length > 0 && !household.includes(income.person)) {
    const message = `「${label}」は、家計をともにする人の収入ではないことになっています。この収入は入れずに計算しました。`
    return { found: null, problems: [contradiction([`${path}.person`, 'budget.household'], message)] }
  }
  const stated = { amount: income.net, field: 'net', frequency: incomeFrequency(income) } as const
  return entryOf(matter, { ...income, side: 'income', line, category: line, label, path, stated })
}

function expenseEntry(matter: Matter, expense: Expense, path: string): Read {
  const ofKind = categoryOfKind[expense.kind]
  const told = expense.category ?? ofKind
  const kinds: readonly string[] = expenseCategories[told].kinds
  const fits = kinds.includes(expense.kind)
  const category = fits ? told : ofKind
  const { line, label } = expenseCategories[category]
  const isPeriodic = !isKnown(expense.monthly) && isKnown(expense.amount)
  const stated = isPeriodic
    ? ({ amount: expense.amount, field: 'amount', frequency: expenseFrequency(expense) } as const)
    : ({ amount: expense.monthly, field: 'monthly', frequency: { perYear: { num: 12, den: 1 } } } as const)
  const read = entryOf(matter, { ...expense, side: 'expense', line, category, label, path, stated })
  const mismatch = `細かい項目（${expenseCategories[told].label}）が種類と合いません。ここでは種類のほうで分けました。`
  const twice = `「${label}」の月額と、1回の額から月割りした額が違います。ここでは月額を使いました。`
  return {
    found: read.found,
    problems: [
      ...(fits ? [] : [contradiction([`${path}.kind`, `${path}.category`], mismatch)]),
      ...(disagrees(expense) ? [contradiction([`${path}.monthly`, `${path}.amount`], twice)] : []),
      ...read.problems,
    ],
  }
}

/** A month that is stated beside an amount for several months must be the same. */
function disagrees({ monthly, amount, months, once }: Expense): boolean {
  if (once === true || !isKnown(monthly) || !isKnown(amount) || !isKnown(months)) return false
  return monthlyPart(amount, { num: 12, den: months }, 'expense') !== monthly
}

interface Stated {
  readonly id: string
  readonly side: Side
  readonly line: BudgetLineId
  readonly category: IncomeLineId | ExpenseCategoryId
  readonly label: string
  readonly path: string
  readonly person?: string | null | undefined
  readonly once?: boolean | null | undefined
  readonly plannedMonthly?: Yen | null | undefined
  readonly exactness?: BudgetEntry['exactness'] | undefined
  readonly stated: {
    readonly amount: Yen | null | undefined
    readonly field: 'net' | 'amount' | 'monthly'
    readonly frequency: Frequency
  }
}

function entryOf(matter: Matter, item: Stated): Read {
  const { id, side, line, category, label, path, stated } = item
  const { amount, field, frequency } = stated
  const why = side === 'income' ? `収入（${label}）を知るため` : `支出（${label}）を知るため`
  if (item.once === true) {
    const problems = isKnown(amount) ? [] : [missing(`${path}.${field === 'monthly' ? 'amount' : field}`, why)]
    return { found: { id, side, label, amount: amount ?? null }, problems }
  }
  const planned = isKnown(item.plannedMonthly) ? plannedMonth(label, item.plannedMonthly) : null
  const { exactness = null, person = null } = item
  const entry = { id, side, line, category, label, person, planned, exactness, evidence: evidenceOf(matter, id, field) }
  if (!isKnown(amount)) {
    const state = amount === null ? 'unknown' : 'not-asked'
    return { found: { ...entry, state, monthly: null }, problems: [missing(`${path}.${field}`, why)] }
  }
  if ('missing' in frequency) {
    const problem = missing(`${path}.${frequency.missing}`, `${why}。1回の額を月の額に直すのに使います。`)
    return { found: { ...entry, state: 'unknown', monthly: null }, problems: [problem] }
  }
  return {
    found: { ...entry, state: 'amount', monthly: usualMonth(label, amount, frequency.perYear, side) },
    problems: [],
  }
}

function plannedMonth(label: string, amount: Yen): Finding<Yen> {
  return reckon('budget-entry-planned', `${label}（計画）`, amount, [], () => [step('計画の月額', amount)])
}

/** The paper that the side map of origins names for the amount. */
function evidenceOf(matter: Matter, id: string, field: string): string | null {
  const origin = matter.provenance?.[id]?.[field]
  if (origin === undefined || origin.from === 'said') return null
  return origin.document ?? (origin.from === 'letter' ? '届いた手紙' : '書類')
}

function contradiction(paths: readonly string[], message: string): Problem {
  return { kind: 'contradiction', paths, message }
}
