import { incomeFrequency } from '#assessment/budget/budget-spread.ts'
import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { addMonths, addToMonth, monthOf, monthsBetween } from '#base/day.ts'
import { add, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import type { Finding } from '#law/finding.ts'
import { bankReschedule } from '#law/reschedule/bank-reschedule.table.ts'
import { jhfReschedule } from '#law/reschedule/jhf-reschedule.ts'
import type { Income } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type HomeLoan, homeLoans, type Repaid, repaid, type Terms, termsOf } from './home-loans.ts'
import type { WayContext } from './way.ts'

/** 機構の返済方法の変更: the years by which it stretches, and the months of interest alone (jhf-reschedule, its note). */
const agencyStretch = 15 * 12
export const agencyInterestOnly = 36

const bankRow = (point: string) => bankReschedule.rows.find((row) => row.point === point)
/** 銀行: at most so many months from the beginning of the loan, to this age, and so many months of interest alone. */
const bankLongest = bankRow('期間の延長')?.highMonths ?? 0
const lastAge = bankRow('期間の延長')?.lastAge ?? 0
export const bankInterestOnly = bankRow('利息だけの支払い')?.highMonths ?? 0

/** 延ばした返済. The loan with its term stretched as far as the lender goes. */
export interface Stretched {
  readonly payment: Finding<{ readonly payment: Yen }>
  readonly course: Repaid
  /** Months by which the term is longer; 0 where it cannot be stretched. */
  readonly longer: number
}

/** The loan over the longest term that its lender usually allows; it ends before the debtor's eightieth birthday. */
export function stretched(context: WayContext, home: HomeLoan): Assessed<Stretched | null> {
  const { loan, path } = home
  const terms = termsOf(home, context.on, zeroYen)
  if (!('principal' in terms)) return { found: null, problems: terms }
  const people = context.matter.people ?? []
  const debtor = people.findIndex(({ id }) => id === loan.debtor)
  const bornOn = people[debtor]?.bornOn
  const { ratePercent, left } = terms
  const bornPath = debtor < 0 ? `${path}.debtor` : `people[${debtor}].bornOn`
  if (ratePercent === null || left === null || !isKnown(bornOn) || !isKnown(loan.contractOn)) {
    const why = '延ばした後の返済額を計算するため'
    return {
      found: null,
      problems: [
        ...(ratePercent === null ? [missing(`${path}.ratePercent`, why)] : []),
        ...(isKnown(loan.contractOn) ? [] : [missing(`${path}.contractOn`, why)]),
        ...(isKnown(loan.termMonths) ? [] : [missing(`${path}.termMonths`, why)]),
        ...(isKnown(bornOn) ? [] : [missing(bornPath, `${lastAge}歳までに終わる必要があるため`)]),
      ],
    }
  }
  const byAge = monthsBetween(terms.first, monthOf(addMonths(bornOn, 12 * lastAge)))
  const byLender = isAgencyLoan(loan)
    ? left + agencyStretch
    : monthsBetween(terms.first, addToMonth(monthOf(loan.contractOn), bankLongest)) + 1
  const months = Math.min(byAge, byLender)
  if (months <= left || terms.principal === 0) return { found: null, problems: [] }
  const payment = loanAnnuityPayment({
    ...{ principal: terms.principal, annualRatePercent: ratePercent, months, balanceAfter: 0 },
    ...{ rounding: 'floor', remainder: 'last' },
  })
  const changed: Terms = {
    ...{ ...terms, instalment: yen(payment.value.payment), part: null, bonus: zeroYen, bonusMonths: [], left: months },
  }
  return { found: { payment, course: repaid(changed), longer: months - left }, problems: [] }
}

/** 一番大きい家のローン: the one whose terms would be changed. The name decides between equal ones. */
export function mainLoan(context: WayContext): HomeLoan | null {
  const principal = ({ debt }: HomeLoan) => debt?.principal.value ?? zeroYen
  const all = homeLoans(context).toSorted((a, b) => principal(b) - principal(a) || (a.loan.id < b.loan.id ? -1 : 1))
  return all[0] ?? null
}

/** 収入基準. Whether the agency's income test is met; null where a fact decides that is not known. */
export interface IncomeTest {
  readonly met: boolean | null
  readonly finding: Finding<object> | null
  readonly dropPercent: number | null
  readonly lacks: readonly Problem[]
}

/** The test with what is known; what is not known counts only where it would change the answer. */
export function agencyTest(context: WayContext, home: HomeLoan): IncomeTest {
  const income = yearlyIncome(context, home)
  const yearly = homeLoans(context).map((one) => ({ ...one, yearly: yearlyOf(context, one) }))
  const instalments = yearly.flatMap(({ yearly, path }) =>
    yearly === null ? [missing(`${path}.instalment`, '1年の返済額を知るため')] : [],
  )
  if (income.found === null || instalments.length > 0) {
    return { met: null, finding: null, dropPercent: null, lacks: [...income.problems, ...instalments] }
  }
  const annualIncome = income.found
  const before = context.matter.budget?.incomeFall?.yearlyBefore
  const dropPercent = isKnown(before) ? dropOf(before, annualIncome) : null
  const household = context.budget?.household?.length ?? null
  const sum = (all: typeof yearly) => add(...all.map((one) => one.yearly ?? zeroYen))
  const ask = (persons: number, drop: number) =>
    jhfReschedule({
      ...{ annualIncome, household: Math.max(1, persons), incomeDropPercent: drop, allLoansAnnual: sum(yearly) },
      jhfAnnual: sum(yearly.filter(({ loan }) => isAgencyLoan(loan))),
    })
  const least = ask(household ?? 1, dropPercent ?? 0)
  if (least.value.testTwoMet) return { met: true, finding: least, dropPercent, lacks: [] }
  const most = ask(household ?? 1000, dropPercent ?? 100)
  if (!most.value.testTwoMet) return { met: false, finding: least, dropPercent, lacks: [] }
  const why = '機構の収入基準に合うかを確かめるため'
  return {
    ...{ met: null, finding: null, dropPercent },
    lacks: [
      ...(household === null ? [missing('budget.household', why)] : []),
      ...(dropPercent === null ? [missing('budget.incomeFall.yearlyBefore', why)] : []),
    ],
  }
}

/** 減った割合, whole percents rounded down: the test asks for 20 or more. */
function dropOf(before: Yen, now: Yen): number {
  return before === 0 || now >= before ? 0 : Math.floor((100 * (before - now)) / before)
}

function yearlyOf({ on }: WayContext, home: HomeLoan): Yen | null {
  const terms = termsOf(home, on, zeroYen)
  return 'principal' in terms ? add(yen(12 * terms.instalment), yen(terms.bonus * terms.bonusMonths.length)) : null
}

const earned: readonly Income['kind'][] = ['wage', 'bonus', 'selfEmployed', 'pension', 'rent']

interface YearOf {
  readonly yearly: Yen | null
  readonly problem: Problem | null
}

/** 年収: a year of what those who owe the loan earn before taxes. */
function yearlyIncome({ matter }: WayContext, { loan }: HomeLoan): Assessed<Yen | null> {
  const why = '年収を知るため'
  const owing = [...(isKnown(loan.debtor) ? [loan.debtor] : []), ...(loan.jointDebtors ?? [])]
  const told = (matter.budget?.incomes ?? []).flatMap((income, index): readonly YearOf[] => {
    if (!owing.includes(income.person) || !earned.includes(income.kind) || income.once === true) return []
    const frequency = incomeFrequency(income)
    const path = `budget.incomes[${index}]`
    if ('missing' in frequency) return [{ yearly: null, problem: missing(`${path}.${frequency.missing}`, why) }]
    if (!isKnown(income.gross)) return [{ yearly: null, problem: missing(`${path}.gross`, why) }]
    return [{ yearly: times(income.gross, frequency.perYear, 'down'), problem: null }]
  })
  const problems = told.flatMap(({ problem }) => problem ?? [])
  if (told.length === 0) return { found: null, problems: [missing('budget.incomes', why)] }
  return { found: problems.length > 0 ? null : add(...told.flatMap(({ yearly }) => yearly ?? [])), problems }
}
