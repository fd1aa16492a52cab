import { horizon } from '#assessment/courses/course.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { addToMonth, type Day, dayInMonth, type Month, monthOf, monthsBetween, parts } from '#base/day.ts'
import { multiply, percent, ratio } from '#base/ratio.ts'
import { add, least, most, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { milestones } from './common.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 家のローン. A loan that must be paid so that the home stays: one for the home, or one that the home secures. */
export interface HomeLoan {
  readonly loan: Loan
  readonly path: string
  readonly debt: Debt | null
}

export function homeLoans({ matter, plan }: WayContext): readonly HomeLoan[] {
  const secured = (matter.rights ?? []).map(({ claim }) => claim)
  return (matter.loans ?? []).flatMap((loan, index) => {
    const isOther = loan.purpose === 'business' || loan.purpose === 'other'
    if (isOther && !secured.includes(loan.id)) return []
    const debt = plan.debts.find((one) => one.loan === loan.id) ?? null
    return [{ loan, path: `loans[${index}]`, debt }]
  })
}

/** 返済の条件. What one loan is paid by from now on. */
export interface Terms {
  readonly principal: Yen
  /** Null where the file does not tell it: then only the contract tells how long it runs. */
  readonly ratePercent: number | null
  readonly instalment: Yen
  /** 元金均等返済: the part of the principal in each instalment; null for level payments. */
  readonly part: Yen | null
  readonly bonus: Yen
  readonly bonusMonths: readonly number[]
  /** The month of the next instalment. */
  readonly first: Month
  /** How many instalments the contract still has; null where it does not tell. */
  readonly left: number | null
}

/** 返済の行方. */
export interface Repaid {
  readonly principal: Yen
  readonly perMonth: Yen
  readonly ends: WayMoney['ends']
  readonly months: number | null
  readonly total: Yen | null
  /** What is owed at the milestones; empty where it cannot be told. */
  readonly owed: readonly Yen[]
  /** 月ごとの返済: what each of the first months pays and leaves; empty where it cannot be told. */
  readonly byMonth: readonly { readonly paid: Yen; readonly left: Yen }[]
}

/** The terms of a loan as they stand, or what the file lacks. `paid` is what has just been paid of its principal. */
export function termsOf({ loan, path, debt }: HomeLoan, on: Day, paid: Yen): Terms | readonly Problem[] {
  const instalment = instalmentOf(loan)
  if (debt === null) return [missing(`${path}.balance`, 'いくら残っているかを知るため')]
  if (instalment === null) return [missing(`${path}.instalment`, '毎月の返済額を知るため')]
  const { amount, termMonths, contractOn, paymentDay, method } = loan
  const isAhead = isKnown(paymentDay) && on < dayInMonth(monthOf(on), paymentDay)
  const first = addToMonth(monthOf(on), isAhead ? 0 : 1)
  const last = isKnown(contractOn) && isKnown(termMonths) ? addToMonth(monthOf(contractOn), termMonths) : null
  const level = method !== 'levelPrincipal'
  if (!level && !(isKnown(amount) && isKnown(termMonths))) {
    return [missing(`${path}.termMonths`, '元金均等返済の毎回の元金を知るため')]
  }
  return {
    principal: subtract(debt.principal.value, least(paid, debt.principal.value)),
    ...{ ratePercent: loan.ratePercent ?? null, instalment, first, bonus: loan.bonusInstalment ?? zeroYen },
    part: level ? null : yen(Math.floor((amount ?? 0) / (termMonths ?? 1))),
    bonusMonths: loan.bonusMonths ?? [],
    left: last === null ? null : Math.max(0, monthsBetween(first, last) + 1),
  }
}

/** The instalment of the file, or of a contract of level payments without bonus. */
function instalmentOf({ instalment, amount, ratePercent, termMonths, method, bonusPrincipal }: Loan): Yen | null {
  if (isKnown(instalment)) return instalment
  if (!isKnown(amount) || !isKnown(ratePercent) || !isKnown(termMonths) || method !== 'levelPayment') return null
  if (bonusPrincipal !== 0 && isKnown(bonusPrincipal)) return null
  const facts = { principal: amount, annualRatePercent: ratePercent, months: termMonths, balanceAfter: 0 }
  return yen(loanAnnuityPayment.value({ ...facts, rounding: 'floor', remainder: 'last' }).payment)
}

/** A usual month, with the bonus part spread over the year and rounded up. */
function usualMonth({ instalment, part, principal, ratePercent, bonus, bonusMonths }: Terms): Yen {
  const first = part === null || ratePercent === null ? instalment : add(part, monthly(principal, ratePercent))
  return add(first, times(bonus, ratio(bonusMonths.length, 12), 'up'))
}

export function monthly(principal: Yen, ratePercent: number): Yen {
  return times(principal, multiply(percent(ratePercent), ratio(1, 12)), 'down')
}

const longest = 1200

/** Month by month at the rate of today. The last instalment of the contract takes what rounding has left. */
export function repaid(terms: Terms): Repaid {
  const { principal, ratePercent, left } = terms
  const perMonth = usualMonth(terms)
  if (principal === 0)
    return {
      principal,
      perMonth: zeroYen,
      ends: 'ends',
      months: 0,
      total: zeroYen,
      owed: milestones.map(() => zeroYen),
      byMonth: [],
    }
  if (ratePercent === null) return byContract(terms, perMonth)
  const owed: Yen[] = []
  const byMonth: { paid: Yen; left: Yen }[] = []
  let [balance, total] = [principal, zeroYen]
  for (let months = 1; months <= longest; months += 1) {
    const due = add(balance, monthly(balance, ratePercent))
    const planned = least(due, paymentIn(terms, months, balance, ratePercent))
    const paid = months === left && due - planned < terms.instalment ? due : planned
    balance = subtract(due, paid)
    total = add(total, paid)
    if (months <= horizon) byMonth.push({ paid, left: balance })
    if (balance === 0) {
      const after = milestones.map((month, index) => (month < months ? (owed[index] ?? zeroYen) : zeroYen))
      return { principal, perMonth, ends: 'ends', months, total, owed: after, byMonth }
    }
    if (milestones.some((month) => month === months)) owed.push(balance)
    // A whole year, bonus months and all, has not lessened the principal.
    if (months === 12 && balance >= principal)
      return { principal, perMonth, ends: 'never', months: null, total: null, owed: [], byMonth: [] }
  }
  return { principal, perMonth, ends: 'beyond-100-years', months: null, total: null, owed, byMonth }
}

function paymentIn(
  { instalment, part, bonus, bonusMonths, first }: Terms,
  count: number,
  balance: Yen,
  rate: number,
): Yen {
  const { month } = parts(dayInMonth(addToMonth(first, count - 1), 1))
  const extra = bonusMonths.includes(month) ? bonus : zeroYen
  return add(part === null ? instalment : add(least(part, balance), monthly(balance, rate)), extra)
}

/** Without a rate: as many equal instalments as the contract still has. Where these do not even pay the principal, the end is not known. */
function byContract(terms: Terms, perMonth: Yen): Repaid {
  const { principal, left, part, first, bonus, bonusMonths, instalment } = terms
  const unknown: Repaid = { principal, perMonth, ends: 'unknown', months: null, total: null, owed: [], byMonth: [] }
  if (left === null || part !== null) return unknown
  const all = Array.from({ length: left }, (_, index) => parts(dayInMonth(addToMonth(first, index), 1)).month)
  const bonuses = all.filter((month) => bonusMonths.includes(month)).length
  const total = add(yen(instalment * left), yen(bonus * bonuses))
  if (total < principal) return unknown
  return { principal, perMonth, ends: 'ends', months: left, total, owed: [], byMonth: [] }
}

/** All loans together: the months are those of the longest. */
export function together(all: readonly Repaid[]): Repaid {
  const ends =
    (['never', 'beyond-100-years', 'unknown'] as const).find((end) => all.some((one) => one.ends === end)) ?? 'ends'
  const totals = all.map(({ total }) => total).filter((total) => total !== null)
  return {
    principal: add(...all.map(({ principal }) => principal)),
    perMonth: add(...all.map(({ perMonth }) => perMonth)),
    ends,
    months: ends === 'ends' ? Math.max(0, ...all.map(({ months }) => months ?? 0)) : null,
    total: ends === 'ends' && totals.length === all.length ? add(...totals) : null,
    owed: all.every(({ owed }) => owed.length === milestones.length)
      ? milestones.map((_, index) => add(...all.map(({ owed }) => owed[index] ?? zeroYen)))
      : [],
    byMonth: monthsTogether(all),
  }
}

/** A loan that has ended pays and leaves nothing more. */
function monthsTogether(all: readonly Repaid[]): Repaid['byMonth'] {
  const owing = all.filter(({ months }) => months !== 0)
  if (owing.some(({ byMonth }) => byMonth.length === 0)) return []
  const [only] = owing
  if (only !== undefined && owing.length === 1) return only.byMonth
  const longest = Math.max(0, ...owing.map(({ byMonth }) => byMonth.length))
  return Array.from({ length: longest }, (_, month) => ({
    paid: add(...owing.map(({ byMonth }) => byMonth[month]?.paid ?? zeroYen)),
    left: add(...owing.map(({ byMonth }) => byMonth[month]?.left ?? zeroYen)),
  }))
}

/** The three numbers, with what is paid at once before the first instalment. */
export function loanMoney(course: Repaid, title: string, from: readonly Finding<unknown>[], atOnce: Yen): WayMoney {
  const { perMonth, ends, months, total } = course
  const caution = () => [note('caution', '金利と返済額が今のまま変わらないとして計算しました。')]
  const month = reckon(
    'loan-per-month',
    title,
    perMonth,
    from,
    () => [step('1か月の返済（ボーナス月の加算は月割り）', perMonth)],
    caution,
  )
  const sum = total === null ? null : add(total, atOnce)
  return {
    perMonth: month,
    ...{ ends, months },
    total:
      sum === null
        ? null
        : reckon(
            'loan-total',
            'これから払う総額',
            sum,
            [month],
            () => [
              ...(atOnce === 0 ? [] : [step('先に払う延滞の分', atOnce)]),
              ...(months === null ? [] : [step('終わるまでの月数', months, 'months')]),
              step('これから払う総額', sum),
            ],
            caution,
          ),
  }
}

/** What is owed on the home loans at the milestones. */
export function owedOf({ owed }: Repaid, from: readonly Finding<unknown>[]): Way['owedAfter'] {
  return milestones.flatMap((months, index) => {
    const left = owed[index]
    if (left === undefined || owed.length < milestones.length) return []
    const title = `${months}か月後の住宅ローンの残り`
    return [{ months, owed: reckon('owed-after', title, most(zeroYen, left), from, () => [step(title, left)]) }]
  })
}
