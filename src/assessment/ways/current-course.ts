import { missing } from '#assessment/known.ts'
import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { type HomeLoan, homeLoans, type Repaid, repaid, termsOf, together } from './home-loans.ts'
import type { WayContext } from './way.ts'

/** 今の返済. What is overdue, and how the loans are paid from now on; null where the file does not tell. */
export interface Current {
  readonly loans: readonly HomeLoan[]
  readonly arrears: Finding<Yen> | null
  readonly course: Repaid | null
  readonly lacks: readonly Problem[]
}

export function currentCourse(context: WayContext): Current {
  const loans = homeLoans(context)
  const overdue = loans.flatMap(({ debt }) => debt?.arrears ?? [])
  const sum = add(...overdue.map(({ value }) => value))
  const arrears =
    overdue.length === 0
      ? null
      : reckon('home-arrears', '延滞を解消するための額', sum, overdue, () => [step('延滞を解消するための額', sum)])
  const terms = loans.map((one) => termsOf(one, context.on, principalIn(one)))
  const known = terms.flatMap((one) => ('principal' in one ? [one] : []))
  const lacks = [
    ...terms.flatMap((one) => ('principal' in one ? [] : one)),
    ...(loans.length === 0 ? [missing('loans', '払うローンを知るため')] : []),
  ]
  return { loans, arrears, course: lacks.length === 0 ? together(known.map(repaid)) : null, lacks }
}

/** The principal in what is overdue; 0 where its interest is unknown, so that what is left is never understated. */
function principalIn({ debt }: HomeLoan): Yen {
  if (debt === null || debt.arrears === null || debt.interest === null) return zeroYen
  const paid = subtract(debt.arrears.value, debt.interest.value, debt.damages?.value ?? zeroYen)
  return least(debt.principal.value, most(zeroYen, paid))
}
