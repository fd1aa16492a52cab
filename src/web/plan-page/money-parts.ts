import type { Plan } from '#assessment/plan.ts'
import type { Matter } from '#matter/matter.ts'

/** お金の部分の引数. What each part of the money of the plan page is given. */
export interface MoneyProps {
  readonly plan: Plan
  readonly matter: Matter
}
