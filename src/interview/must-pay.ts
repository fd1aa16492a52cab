import type { Plan } from '#assessment/plan.ts'
import { standing } from '#assessment/road/happenings.ts'
import type { StageId } from '#assessment/road/stage.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'

/**
 * 「払わないといけませんか」への答え. Which one fits: papers with which things can be seized, papers of a court that still wait for an answer,
 * or an old debt alone; and whether limitation is to be checked first.
 */
export type MustPayId = 'old' | 'court' | 'court-old' | 'seizable' | 'seizable-old'

/** With these a creditor can have things seized (民事執行法22条), or has had them seized. */
const seizable: readonly LetterKind[] = ['provisional-payment-order', 'judgment', 'claim-seizure-order']
const seizableStages: readonly StageId[] = ['judged', 'seized']

/** These decide nothing yet: an objection or an answer is still heard (民事訴訟法390条・395条). */
const undecided: readonly LetterKind[] = ['payment-order', 'complaint']

/** 払わないといけないかの答え. Null where neither an old debt nor a paper of a court asks for one. */
export function mustPay(matter: Matter, plan: Plan, isDoubtful: boolean): MustPayId | null {
  const kinds = standing(matter, plan.on).letters.map(({ kind }) => kind)
  const stage = plan.stage.value.id
  if (seizableStages.includes(stage) || kinds.some((kind) => seizable.includes(kind))) {
    return isDoubtful ? 'seizable-old' : 'seizable'
  }
  if (stage === 'sued' || kinds.some((kind) => undecided.includes(kind))) return isDoubtful ? 'court-old' : 'court'
  return isDoubtful ? 'old' : null
}
