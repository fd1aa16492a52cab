import { isKnown } from '#assessment/known.ts'
import { endsSoon } from '#assessment/limitation/limitation.ts'
import type { Plan } from '#assessment/plan.ts'
import { standing } from '#assessment/road/happenings.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { addMonths, type Day } from '#base/day.ts'
import type { Letter, Loan, Matter } from '#matter/matter.ts'
import { letterEntries } from '#reading/letters.table.ts'

/** 時効の最も短い期間. The periods of `prescription-period` are five and ten years; within four and a half none can be near its end. */
const safeMonths = 54

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
function isYoung({ loan, otherDebt }: Letter, matter: Matter, plan: Plan): boolean {
  if (isKnown(otherDebt)) {
    const paidOn = matter.otherDebts?.find(({ id }) => id === otherDebt)?.lastPaidOn
    return isKnown(paidOn) && isLate(paidOn, plan.on)
  }
  const loans = matter.loans ?? []
  const meant = isKnown(loan) ? loans.filter(({ id }) => id === loan) : homeIsGone(plan.stage.value) ? loans : []
  return meant.length > 0 && meant.every((one) => isRecent(one, plan.on))
}

function isRecent({ lastPaidOn, firstMissedMonth }: Loan, on: Day): boolean {
  const days = [lastPaidOn, firstMissedMonth].filter(isKnown)
  return days.some((one) => isLate(one, on))
}

/** A day or a month, compared as months. */
function isLate(one: string, on: Day): boolean {
  return one.slice(0, 7) > addMonths(on, -safeMonths).slice(0, 7)
}
