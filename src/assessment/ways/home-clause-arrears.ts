import { covered } from '#assessment/covered.ts'
import { besideOf } from '#assessment/debts/beside.ts'
import { type Debt, debtOn } from '#assessment/debts/debts.ts'
import { type Due, overdueOn } from '#assessment/debts/overdue.ts'
import { wholeDueSince } from '#assessment/debts/whole-due.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import { addMonths, type Day } from '#base/day.ts'
import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type HomeLoan, monthly } from './home-loans.ts'
import { monthsToPlan } from './rehabilitation.ts'
import type { WayContext } from './way.ts'

/** 滞納分. What has been missed, and will be until the plan is final (民事再生法199条1項1号). */
export interface Missed {
  /** The loan as if nothing had been called in, on the day from which it runs again. */
  readonly asAgreed: Loan
  readonly debt: Debt | null
  readonly runsFrom: Day
  /** Months from today until that day; none where nothing has been missed. */
  readonly wait: number
  /** The instalments until then, with the damages on each. */
  readonly arrears: Yen
  /** The principal in them: it is paid with the arrears, and not a second time. */
  readonly principal: Yen
  readonly byWhole: ByWhole | null
  readonly lacks: readonly Problem[]
}

/** もう一つの読み方. Damages on the whole balance since it fell due; the arrears are null where these cannot be told. */
export interface ByWhole {
  readonly arrears: Yen | null
  /** Whether they are the most that they can be, as nobody has told when the whole fell due. */
  readonly isMost: boolean
}

/** What the plan has to pay of one loan besides its contract. */
export function missedOf({ matter, plan, on }: WayContext, { loan, path }: HomeLoan): Missed {
  const none = { acceleratedOn: null, subrogatedOn: null, assignedOn: null, judgmentFinalOn: null }
  const asAgreed = { ...loan, ...none }
  const beside = besideOf(matter, loan, on)
  const debtAt = (given: Loan, day: Day, isWhole: boolean) =>
    covered(() => debtOn(given, path, day, isWhole, beside)).found
  const today = debtAt(asAgreed, on, false)
  const since = wholeDueSince(loan, on)
  const isCalledIn = since !== null || wholeIsDue(plan.stage.value)
  const isLate = isCalledIn || (today?.arrears?.value ?? zeroYen) > 0
  const wait = isLate ? monthsToPlan : 0
  const runsFrom = addMonths(on, wait)
  const debt = isLate ? debtAt(asAgreed, runsFrom, false) : today
  const dues = covered(() => overdueOn(asAgreed, path, runsFrom, beside.payments)).found?.dues ?? null
  const arrears = debt?.arrears?.value ?? zeroYen
  const principal = debt === null ? zeroYen : principalIn(loan, debt.principal.value, dues ?? [])
  const told = { asAgreed, debt, runsFrom, wait, arrears, principal }
  if (!isCalledIn) return { ...told, byWhole: null, lacks: [] }
  if (dues === null) {
    const ask = missing(`${path}.firstMissedMonth`, '認可までの滞納分の額を知るため')
    return { ...told, byWhole: unknownByWhole, lacks: [ask] }
  }
  const lostOn = isKnown(loan.acceleratedOn) && loan.acceleratedOn <= on ? loan.acceleratedOn : null
  const start = lostOn ?? earliestLoss(since, dues)
  const lossDay = missing(`${path}.acceleratedOn`, '残りの全額に付く損害金を知るため')
  if (start === null) return { ...told, byWhole: unknownByWhole, lacks: [lossDay] }
  const whole = debtAt({ ...asAgreed, acceleratedOn: start }, runsFrom, true)
  if (whole === null || whole.damages === null) {
    const ask = missing(`${path}.delayRatePercent`, '残りの全額に付く損害金を知るため')
    return { ...told, byWhole: unknownByWhole, lacks: [ask] }
  }
  const reading = add(principal, whole.interest?.value ?? zeroYen, whole.damages.value)
  const isMost = lostOn === null
  return { ...told, byWhole: { arrears: most(reading, arrears), isMost }, lacks: isMost ? [lossDay] : [] }
}

const unknownByWhole: ByWhole = { arrears: null, isMost: false }

/** Where only the guarantor's day is known, the whole fell due before it, but not before the first instalment that was missed. */
function earliestLoss(guarantorPaidOn: Day | null, [first]: readonly Due[]): Day | null {
  if (guarantorPaidOn === null) return null
  return first !== undefined && first.on < guarantorPaidOn ? first.on : guarantorPaidOn
}

/** 元金の部分 of instalments that are not paid, month by month at the rate of the loan; none where that is unknown. */
export function principalIn({ ratePercent }: Pick<Loan, 'ratePercent'>, owed: Yen, dues: readonly Due[]): Yen {
  if (!isKnown(ratePercent)) return zeroYen
  let [balance, sum] = [owed, zeroYen]
  for (const { amount, left } of dues) {
    const part = least(balance, subtract(amount, least(amount, monthly(balance, ratePercent))))
    balance = subtract(balance, part)
    // What has been paid of an instalment went to its interest first (民法489条1項).
    sum = add(sum, least(part, left))
  }
  return sum
}
