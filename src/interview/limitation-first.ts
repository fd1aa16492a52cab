import { isKnown } from '#assessment/known.ts'
import { endsSoon } from '#assessment/limitation/limitation.ts'
import { isRecent } from '#assessment/limitation/recent.ts'
import type { Plan } from '#assessment/plan.ts'
import { standing } from '#assessment/road/happenings.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'
import type { Letter, Loan, Matter } from '#matter/matter.ts'
import { letterEntries } from '#reading/letters.table.ts'

/**
 * 消滅時効を先に確かめるか. Where a period may be over or near its end by what the file tells; and where a letter claims a debt on which the
 * check comes first, unless a payment or the first missed month shows that no period can be near its end.
 */
export function limitationComesFirst(matter: Matter, plan: Plan): boolean {
  const found = [...plan.limitations, ...plan.otherLimitations].map(({ finding }) => finding.value)
  if (found.some((one) => one.status === 'maybe-complete' || endsSoon(one, plan.on))) return true
  const { letters } = standing(matter, plan.on)
  return letters.some((letter) => letterEntries[letter.kind].limitationFirst && !isYoung(letter, matter, plan))
}

/** Whether the debt of a letter is told to be too young. Before the home is sold, a letter that names no debt may be about any. */
function isYoung({ loan, otherDebt, kind }: Letter, matter: Matter, plan: Plan): boolean {
  if (isKnown(otherDebt)) {
    const paidOn = matter.otherDebts?.find(({ id }) => id === otherDebt)?.lastPaidOn
    return isKnown(paidOn) && isRecent(paidOn, plan.on)
  }
  const loans = matter.loans ?? []
  // A guarantor is asked for the loan of the file, as its stage has it.
  const isOfLoans = homeIsGone(plan.stage.value) || kind === 'guarantee-demand'
  const meant = isKnown(loan) ? loans.filter(({ id }) => id === loan) : isOfLoans ? loans : []
  return meant.length > 0 && meant.every((one) => isYoungLoan(one, plan.on))
}

function isYoungLoan({ lastPaidOn, firstMissedMonth }: Loan, on: Day): boolean {
  const days = [lastPaidOn, firstMissedMonth].filter(isKnown)
  return days.some((one) => isRecent(one, on))
}
