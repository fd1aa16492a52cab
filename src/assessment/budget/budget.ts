import { type Assessed, distinct, missing } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { budgetEntries, type OneOff } from './budget-entries.ts'
import { ageOn, householdOn } from './budget-household.ts'
import { type BudgetLine, budgetLines, type Column, type Totals, totalsOf } from './budget-lines.ts'
import { type Capacity, capacities, type Offer, offer } from './budget-offer.ts'
import type { Yardstick } from './budget-yardstick.ts'
import { yardsticks } from './budget-yardsticks.ts'

/** 家計. The statement of living of one household in a usual month, with what can be held beside it and what could be offered. */
export interface Budget {
  readonly on: Day
  readonly title: string | null
  /** 家計をともにする人; null where the file does not tell. */
  readonly household: readonly { readonly person: string; readonly name: string; readonly age: number | null }[] | null
  readonly lines: readonly BudgetLine[]
  readonly usual: BudgetMonth
  /** 計画の月; null where the file plans nothing. */
  readonly planned: BudgetMonth | null
  readonly yardsticks: readonly Yardstick[]
  readonly oneOffs: readonly OneOff[]
  readonly checks: Checks
}

/** One column: its totals, what could be paid by each standard, and what could be offered. */
export interface BudgetMonth extends Totals {
  readonly capacities: readonly Capacity[]
  readonly offer: Finding<Offer> | null
}

/** 書いた後に確かめること. */
export interface Checks {
  /** Food and utilities lie below the line of the table; null where the line or one of the two is unknown. */
  readonly livingLooksTooLow: boolean | null
  /** Labels of amounts that no paper shows. */
  readonly withoutProof: readonly string[]
}

/** The budget of a matter as of a day. The greatest amounts that a file can hold have exact sums. */
export function budgetOf(matter: Matter, on: Day): Assessed<Budget> {
  const { noneOf } = matter.budget ?? {}
  const { found: read, problems } = budgetEntries(matter)
  const lines = budgetLines(read.entries, noneOf)
  const household = householdOn(matter, on)
  const measured = yardsticks({ matter, household: household.found, lines, on })
  const usual = monthOf(lines, 'usual', measured.found)
  const isPlanned = read.entries.some(({ planned }) => planned !== null)
  const planned = isPlanned ? monthOf(lines, 'planned', measured.found) : null
  return {
    found: {
      ...{ on, title: matter.title ?? null, lines, oneOffs: read.oneOffs, yardsticks: measured.found },
      household:
        household.found?.map(({ person, name, bornOn }) => ({
          person,
          name,
          age: bornOn === null ? null : ageOn(bornOn, on),
        })) ?? null,
      usual: usual.found,
      planned: planned?.found ?? null,
      checks: checksOf(lines, measured.found),
    },
    problems: distinct([
      ...statedNone(matter, lines),
      ...problems,
      ...notAsked(lines),
      ...household.problems,
      ...measured.problems,
      ...usual.problems,
      ...(planned?.problems ?? []),
    ]),
  }
}

function monthOf(lines: readonly BudgetLine[], column: Column, standards: readonly Yardstick[]): Assessed<BudgetMonth> {
  const totals = totalsOf(lines, column)
  const able = capacities(lines, totals, column, standards)
  const { found, problems } = offer(lines, totals, column, able)
  return { found: { ...totals, capacities: able, offer: found }, problems }
}

/** Lines of which nobody has said a word: one problem for each side. */
function notAsked(lines: readonly BudgetLine[]): readonly Problem[] {
  const labels = (side: BudgetLine['side']) =>
    lines.filter((line) => line.side === side && line.usual.state === 'not-asked' && line.entries.length === 0)
  const of = (side: BudgetLine['side'], path: string, what: string) => {
    const open = labels(side)
    if (open.length === 0) return []
    const why = `${what}の合計を知るため。まだ聞いていない項目：${open.map(({ label }) => label).join('、')}。ないものは「なし」（budget.noneOf）に書いてください。`
    return [missing(path, why)]
  }
  return [...of('income', 'budget.incomes', '収入'), ...of('expense', 'budget.expenses', '支出')]
}

/** «None» beside an amount: both cannot be true. An amount of 0 yen agrees with it. */
function statedNone(matter: Matter, lines: readonly BudgetLine[]): readonly Problem[] {
  return (matter.budget?.noneOf ?? []).flatMap((id, index) => {
    const line = lines.find((one) => one.id === id)
    if (line === undefined || !isPositive(line.usual.monthly)) return []
    const side = line.side === 'income' ? 'budget.incomes' : 'budget.expenses'
    const message = `「${line.label}」は「なし」となっていますが、金額も書かれています。ここでは金額のほうを使いました。`
    return [{ kind: 'contradiction', paths: [`budget.noneOf[${index}]`, side], message }]
  })
}

const isPositive = (amount: Finding<Yen> | null) => amount !== null && amount.value > 0

function checksOf(lines: readonly BudgetLine[], measured: readonly Yardstick[]): Checks {
  const line = measured.find(({ id }) => id === 'food-and-utilities')
  const actual = line?.actual ?? null
  const entries = lines.flatMap((one) => one.entries)
  return {
    livingLooksTooLow: line !== undefined && actual?.isWhole === true ? actual.amount < line.monthly.value : null,
    withoutProof: entries
      .filter(({ monthly, evidence }) => isPositive(monthly) && evidence === null)
      .map(({ label }) => label),
  }
}
