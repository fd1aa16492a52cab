import { covered } from '#assessment/covered.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import type { Residual } from '#assessment/debts/residual.ts'
import { residueAfter } from '#assessment/debts/residue.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { creditAfter } from './common.ts'
import { type ResidualCourse, residualCourse } from './residual-course.ts'
import type { CreditRecord, WayContext } from './way.ts'

/** What a sale or an auction pays and leaves. */
interface Paid {
  readonly debt: Debt
  readonly toFirstCreditor: Finding<Yen>
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
}

/** 売れた後の払い方. The instalments of what a sale leaves; null where it cannot be told. */
export function courseAfter(context: WayContext, paid: Paid | null, closingOn: Day): ResidualCourse | null {
  if (paid === null) return null
  const after = covered(() => residueAfter(context.matter, paid, closingOn, context.plan.debts))
  return after.found === null ? null : residualCourse(context, after.found)
}

/** 20年. Beyond so many months nobody can name the day on which small instalments would end. */
export const farMonths = 240

/** 信用情報: the entry of a residual ends with its last payment; without a day where that is too far to be told. */
export function creditOf(course: ResidualCourse | null): readonly CreditRecord[] {
  const isFar = (course?.money.months ?? 0) > farMonths
  return creditAfter(isFar ? null : (course?.endsOn ?? null))
}
