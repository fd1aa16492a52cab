import { covered } from '#assessment/covered.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { add, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan, Matter, Statement } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { besideOf, statementsOf } from './beside.ts'
import { type Beside, type Debt, debtOn } from './debts.ts'
import { type Reason, reasonsFor } from './reconcile-reasons.ts'

export type Part = 'principal' | 'interest' | 'damages' | 'costs' | 'total'

/** くいちがい. One part as the creditor states it and as it is reckoned here; `difference` is stated less reckoned. */
export interface Difference {
  readonly part: Part
  readonly stated: Yen
  /** Null where it cannot be reckoned. */
  readonly reckoned: Finding<Yen> | null
  readonly difference: Finding<Yen> | null
}

/** 計算書との突合せ. A creditor's statement beside what is reckoned for its day, and what would explain the difference. */
export interface Reconciliation {
  readonly statement: string
  readonly loan: string
  readonly on: Day
  readonly differences: readonly Difference[]
  readonly reasons: readonly Reason[]
}

/** Every dated statement of the file by a day, with the loan that it is of. */
export function reconciliations(matter: Matter, on: Day, wholeIsDue: boolean): Assessed<readonly Reconciliation[]> {
  const found: Reconciliation[] = []
  const problems: Problem[] = []
  for (const [index, statement] of (matter.statements ?? []).entries()) {
    if (!isKnown(statement.on)) problems.push(missing(`statements[${index}].on`, '計算書を、その日の計算と比べるため'))
  }
  for (const [index, loan] of (matter.loans ?? []).entries()) {
    for (const statement of statementsOf(matter, loan)) {
      if (!isKnown(statement.on) || statement.on > on) continue
      const day = statement.on
      const one = covered(() => ({
        found: reconcile(loan, statement, day, wholeIsDue, besideOf(matter, loan, day), `loans[${index}]`),
        problems: [],
      }))
      if (one.found !== null) found.push(one.found)
      problems.push(...one.problems)
    }
  }
  return { found, problems }
}

/** What a statement says of a loan, held against the reckoning; null where not even a balance is known. */
function reconcile(
  loan: Loan,
  statement: Statement,
  on: Day,
  wholeIsDue: boolean,
  beside: Beside,
  path = 'loans[0]',
): Reconciliation | null {
  // Costs are what the statement itself says: held against themselves they would always agree.
  const own: Beside = { ...beside, costs: null }
  const debtOf = (variant: Loan, payments = own.payments) =>
    debtOn(variant, path, on, wholeIsDue, { ...own, payments }).found
  const debt = debtOf(loan)
  if (debt === null) return null
  const differences = parts.flatMap((part) => differenceIn(part, statement, debt))
  const reasons = reasonsFor({ loan, statement, debt, debtOf, payments: own.payments, on })
  return { statement: statement.id, loan: loan.id, on, differences, reasons }
}

const parts: readonly Part[] = ['principal', 'interest', 'damages', 'costs', 'total']

export const partWords: Readonly<Record<Part, string>> = {
  principal: '元金',
  interest: '利息',
  damages: '損害金',
  costs: '費用',
  total: '合計',
}

function differenceIn(part: Part, statement: Statement, debt: Debt): readonly Difference[] {
  const stated = statement[part]
  if (!isKnown(stated)) return []
  const reckoned = part === 'total' ? totalLike(statement, debt) : debt[part]
  if (reckoned === null) return [{ part, stated, reckoned, difference: null }]
  const value = subtract(stated, reckoned.value)
  const difference = reckon(
    'statement-difference',
    `${partWords[part]}のくいちがい（計算書 − 計算）`,
    value,
    [reckoned],
    () => [
      step(`計算書の${partWords[part]}`, stated),
      step(`この計算の${partWords[part]}`, reckoned.value),
      step('くいちがい', value),
    ],
    () => (value === 0 ? [] : [note('caution', 'くいちがいがあるときは、債権者に計算書の内訳を求めてください。')]),
  )
  return [{ part, stated, reckoned, difference }]
}

/** The total by the parts that can be reckoned, with those costs that the statement names. Null where damages are unknown. */
function totalLike({ costs }: Statement, debt: Debt): Finding<Yen> | null {
  if (debt.damages === null) return null
  const sum = add(debt.claimed.value, costs ?? zeroYen)
  if (!isKnown(costs) || costs === 0) return debt.claimed
  return reckon('claimed-with-costs', '計算書の費用を足した合計', sum, [debt.claimed], () => [
    step('請求されうる合計（費用を除く）', debt.claimed.value),
    step('計算書の費用', costs),
    step('合計', sum),
  ])
}
