import { isKnown } from '#assessment/known.ts'
import { soldBy } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import { reckon, step } from '#law/finding.ts'
import type { Loan, Matter, Statement } from '#matter/matter.ts'
import type { Beside } from './debts.ts'
import { paymentsTo } from './payments.ts'

/** What a debt is reckoned with besides its loan: the payments of the file, the costs of the latest statement by a day, and a sale of a home by then. */
export function besideOf(matter: Matter, loan: Pick<Loan, 'id'>, on: Day): Beside {
  return { payments: paymentsTo(matter, loan), costs: costsBy(matter, loan, on), soldOn: soldBy(matter, on) }
}

/** 債権者の計算書. Those of one loan; one that names no loan is of the only loan of the file. */
export function statementsOf(matter: Matter, loan: Pick<Loan, 'id'>): readonly Statement[] {
  const isOnly = matter.loans?.length === 1
  return (matter.statements ?? []).filter((one) => one.loan === loan.id || (isOnly && !isKnown(one.loan)))
}

function costsBy(matter: Matter, loan: Pick<Loan, 'id'>, on: Day): Beside['costs'] {
  const dated = statementsOf(matter, loan).flatMap((one) =>
    isKnown(one.on) && one.on <= on && isKnown(one.costs) ? [{ on: one.on, costs: one.costs }] : [],
  )
  const latest = dated.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  if (latest === undefined) return null
  const amount = reckon('stated-costs', '費用（債権者の計算書による）', latest.costs, [], () => [
    step('計算書の日', latest.on),
    step('計算書の費用', latest.costs),
  ])
  return { on: latest.on, amount }
}
