import { covered } from '#assessment/covered.ts'
import { besideOf } from '#assessment/debts/beside.ts'
import { debtOn } from '#assessment/debts/debts.ts'
import { isKnown } from '#assessment/known.ts'
import { addMonths, type Day } from '#base/day.ts'
import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { milestones } from './common.ts'
import { type HomeLoan, type Repaid, repaid, type Terms, termsOf, together } from './home-loans.ts'
import { monthlyShare, monthsToPlan } from './rehabilitation.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 元に戻した住宅ローン. What is paid on the loans once they run again by their contracts, and what was missed. */
export interface Restored {
  readonly course: Repaid
  /** 滞納分: instalments and damages that type 1 pays within the plan. */
  readonly arrears: Yen
  readonly from: readonly Finding<unknown>[]
  /** リスケジュール型 (199条2項): the same debt ten years longer; null where the file does not tell rate and end. */
  readonly stretched: Stretched | null
}

/** 延ばした返済. */
export interface Stretched {
  readonly course: Repaid
  /** The last payment by the contract that ends last, and ten years after it. */
  readonly originalEnd: Day
  readonly newEnd: Day
}

/** 199条2項2号. */
const extensionMonths = 120

/** The loans as if nothing had been called in or paid by a guarantor (民事再生法199条1項・204条1項). */
export function restored(context: WayContext, loans: readonly HomeLoan[]): Restored | readonly Problem[] {
  const found = loans.map((one) => restoredLoan(context, one))
  const problems = found.flatMap((one) => ('course' in one ? [] : one))
  const whole = found.flatMap((one) => ('course' in one ? one : []))
  if (problems.length > 0) return problems
  return {
    course: together(whole.map(({ course }) => course)),
    arrears: add(...whole.map(({ arrears }) => arrears)),
    from: whole.flatMap(({ from }) => from),
    stretched: allStretched(whole),
  }
}

function allStretched(loans: readonly Restored[]): Stretched | null {
  const all = loans.flatMap(({ stretched }) => stretched ?? [])
  const last = all.toSorted((a, b) => (a.newEnd < b.newEnd ? -1 : 1)).at(-1)
  if (last === undefined || all.length < loans.length) return null
  return { ...last, course: together(all.map(({ course }) => course)) }
}

/** The principal and what was missed as a level payment over the months that are left and ten years more. */
function stretchedLoan({ loan }: HomeLoan, terms: Terms, arrears: Yen): Stretched | null {
  const { left, ratePercent } = terms
  const { contractOn, termMonths } = loan
  if (left === null || ratePercent === null || !isKnown(contractOn) || !isKnown(termMonths)) return null
  const months = left + extensionMonths
  const principal = add(terms.principal, arrears)
  if (months > 1200) return null
  const facts = { principal, annualRatePercent: ratePercent, months, balanceAfter: 0 } as const
  const instalment = yen(loanAnnuityPayment.value({ ...facts, rounding: 'ceil', remainder: 'last' }).payment)
  const originalEnd = addMonths(contractOn, termMonths)
  return {
    course: repaid({ ...terms, principal, instalment, part: null, bonus: zeroYen, bonusMonths: [], left: months }),
    ...{ originalEnd, newEnd: addMonths(originalEnd, extensionMonths) },
  }
}

function restoredLoan({ matter, on }: WayContext, { loan, path }: HomeLoan): Restored | readonly Problem[] {
  const none = { acceleratedOn: null, subrogatedOn: null, assignedOn: null, judgmentFinalOn: null }
  const asAgreed = { ...loan, ...none }
  const { found: debt } = covered(() => debtOn(asAgreed, path, on, false, besideOf(matter, loan, on)))
  const arrears = debt?.arrears?.value ?? zeroYen
  // The principal in the missed instalments is paid with the arrears, and not a second time.
  const charges = add(debt?.interest?.value ?? zeroYen, debt?.damages?.value ?? zeroYen)
  const terms = termsOf({ loan: asAgreed, path, debt }, on, most(zeroYen, subtract(arrears, charges)))
  if (!('principal' in terms)) return terms
  const from = [debt?.principal, debt?.arrears].flatMap((one) => one ?? [])
  return { course: repaid(terms), arrears, from, stretched: stretchedLoan({ loan, path, debt }, terms, arrears) }
}

/** 毎月: the loan as agreed, and the plan with the arrears in so many instalments. */
export function clausePerMonth({ course, arrears }: Restored, plan: Yen, months: number): Yen {
  return add(course.perMonth, monthlyShare(plan, months), monthlyShare(arrears, months))
}

/** 三つの数. While the plan runs; after it the loan alone goes on. */
export function clauseMoney(restoredLoans: Restored, least: Finding<Yen>, months: number): WayMoney {
  const { course, arrears, from } = restoredLoans
  const amount = clausePerMonth(restoredLoans, least.value, months)
  const perMonth = reckon(
    'clause-per-month',
    '毎月の支払い（再生計画の間）',
    amount,
    [least, ...from],
    () => [
      step('住宅ローンの毎月の返済（ボーナス月の加算は月割り）', course.perMonth),
      step('ほかの債務の計画の支払い', monthlyShare(least.value, months)),
      step('住宅ローンの滞納分の支払い', monthlyShare(arrears, months)),
      step('毎月の支払い', amount),
    ],
    () => [
      note('caution', `計画の支払いは${months}か月で終わり、その後は住宅ローンだけになります。`),
      note('caution', '滞納分は今日までの額です。認可までに払わない月があれば、その分と遅延損害金が加わります。'),
    ],
  )
  const total = course.total === null ? null : add(course.total, least.value, arrears)
  return {
    perMonth,
    ends: course.ends,
    months: course.months === null ? null : Math.max(course.months, monthsToPlan + months),
    total:
      total === null
        ? null
        : reckon('clause-total', 'これから払う総額', total, [perMonth], () => [
            step('住宅ローン', course.total ?? zeroYen),
            step('ほかの債務の計画の総額', least.value),
            step('住宅ローンの滞納分', arrears),
            step('これから払う総額', total),
          ]),
  }
}

/** What is owed at the milestones: the loan, and what is left of the plan and of the arrears. */
export function clauseOwed({ course, arrears, from }: Restored, plan: Finding<Yen>, months: number): Way['owedAfter'] {
  if (course.owed.length < milestones.length) return []
  return milestones.map((month, index) => {
    const count = Math.max(0, month - monthsToPlan)
    const left = (total: Yen) => subtract(total, least(total, yen(monthlyShare(total, months) * count)))
    const loan = course.owed[index] ?? zeroYen
    const sum = add(loan, left(plan.value), left(arrears))
    return {
      months: month,
      owed: reckon('owed-after', `${month}か月後に残る額`, sum, [plan, ...from], () => [
        step('住宅ローン', loan),
        step('ほかの債務の計画', left(plan.value)),
        step('住宅ローンの滞納分', left(arrears)),
        step('合計', sum),
      ]),
    }
  })
}
