import { horizon } from '#assessment/courses/course.ts'
import { isKnown } from '#assessment/known.ts'
import { addMonths, type Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, least, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import { type Finding, type Note, note, reckon, step } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { milestones } from './common.ts'
import { type ByWhole, missedOf } from './home-clause-arrears.ts'
import { type HomeLoan, type Repaid, repaid, type Terms, termsOf, together } from './home-loans.ts'
import { monthlyShare, monthsToPlan } from './rehabilitation.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 元に戻した住宅ローン. What is paid on the loans once they run again by their contracts, and what was missed. */
export interface Restored {
  readonly course: Repaid
  /** 滞納分: instalments and damages that type 1 pays within the plan, carried on to the day on which it is final. */
  readonly arrears: Yen
  /** The same with damages on the whole balance; null where nothing was called in. */
  readonly byWhole: ByWhole | null
  /** The day until which the arrears are carried on; null where nothing has been missed. */
  readonly carriedTo: Day | null
  readonly lacks: readonly Problem[]
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
    byWhole: allByWhole(whole),
    carriedTo: whole.find(({ carriedTo }) => carriedTo !== null)?.carriedTo ?? null,
    lacks: whole.flatMap(({ lacks }) => lacks),
    from: whole.flatMap(({ from }) => from),
    stretched: allStretched(whole),
  }
}

function allByWhole(loans: readonly Restored[]): ByWhole | null {
  if (loans.every(({ byWhole }) => byWhole === null)) return null
  const all = loans.map(({ byWhole, arrears }) => (byWhole === null ? arrears : byWhole.arrears))
  const known = all.filter((one) => one !== null)
  return {
    arrears: known.length < all.length ? null : add(...known),
    isMost: loans.some(({ byWhole }) => byWhole?.isMost === true),
  }
}

function allStretched(loans: readonly Restored[]): Stretched | null {
  const all = loans.flatMap(({ stretched }) => stretched ?? [])
  const last = all.toSorted((a, b) => (a.newEnd < b.newEnd ? -1 : 1)).at(-1)
  if (last === undefined || all.length < loans.length) return null
  return { ...last, course: together(all.map(({ course }) => course)) }
}

/** The principal and what was missed as a level payment over the months that are left and ten years more. */
function stretchedLoan({ loan }: HomeLoan, terms: Terms, arrears: Yen, wait: number): Stretched | null {
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
    course: delayed(
      repaid({ ...terms, principal, instalment, part: null, bonus: zeroYen, bonusMonths: [], left: months }),
      wait,
    ),
    ...{ originalEnd, newEnd: addMonths(originalEnd, extensionMonths) },
  }
}

function restoredLoan(context: WayContext, { loan, path }: HomeLoan): Restored | readonly Problem[] {
  const missed = missedOf(context, { loan, path, debt: null })
  const { asAgreed, debt, arrears, byWhole, wait, runsFrom, lacks } = missed
  const terms = termsOf({ loan: asAgreed, path, debt }, runsFrom, missed.principal)
  if (!('principal' in terms)) return terms
  const from = [debt?.principal, debt?.arrears].flatMap((one) => one ?? [])
  return {
    ...{ course: delayed(repaid(terms), wait), arrears, byWhole, lacks, from },
    carriedTo: wait === 0 ? null : runsFrom,
    stretched: stretchedLoan({ loan, path, debt }, terms, arrears, wait),
  }
}

/** A course that begins so many months from today: until then nothing is paid on it. */
function delayed(course: Repaid, wait: number): Repaid {
  if (wait === 0 || course.months === 0) return course
  const { principal, months, byMonth, owed } = course
  const still = Array.from({ length: wait }, () => ({ paid: zeroYen, left: principal }))
  const shifted = byMonth.length === 0 ? [] : [...still, ...byMonth].slice(0, horizon)
  const at = (month: number) => (byMonth.length === 0 ? principal : (shifted[month - 1]?.left ?? zeroYen))
  return {
    ...course,
    months: months === null ? null : months + wait,
    byMonth: shifted,
    owed: owed.length < milestones.length ? [] : milestones.map(at),
  }
}

/** 毎月: the loan as agreed, and the plan with the arrears in so many instalments. */
export function clausePerMonth({ course, arrears }: Restored, plan: Yen, months: number): Yen {
  return add(course.perMonth, monthlyShare(plan, months), monthlyShare(arrears, months))
}

/** How far the arrears are carried on, and the reading of the law under which they are more. */
function arrearsNotes({ arrears, byWhole, carriedTo, ...loans }: Restored, plan: Yen, months: number): readonly Note[] {
  if (carriedTo === null)
    return [note('caution', '認可までの返済を続けるとした額です。払わない月があれば、その分と遅延損害金が加わります。')]
  const until = `滞納分は、認可が確定する見込みの${dayWords(carriedTo)}まで、住宅ローンを払わないとした額です。それまでに払えた分は少なくなります（裁判所の許可がいることがあります。民事再生法197条3項）。`
  return [
    note('caution', until),
    ...(byWhole === null ? [] : [byWholeNote({ ...loans, arrears, byWhole, carriedTo }, byWhole, plan, months)]),
  ]
}

/** 199条1項1号: the text names all damages that arise until the plan is final, and not on what. */
function byWholeNote(loans: Restored, { arrears, isMost }: ByWhole, plan: Yen, months: number): Note {
  const both =
    '遅延損害金を、払えなかった返済額だけに付けるか、一括で請求された後の残りの全額に付けるかは、読み方が分かれます（民事再生法199条1項1号は、認可が確定するまでに生じる損害金の全部を払うと定めています）。ここでは返済額だけに付けました。'
  const mostly = isMost ? '多くて' : ''
  const more =
    arrears === null
      ? '全額に付けたときの額は、事実が足りないため計算できません。これより多くなります。'
      : `全額に付けると、滞納分は${mostly}${yenWords(arrears)}、毎月の支払いは${mostly}${yenWords(clausePerMonth({ ...loans, arrears }, plan, months))}になります。`
  const since =
    arrears !== null && isMost ? '期限の利益を失った日が分からないので、最初に払えなかった日から数えました。' : ''
  return note('doubt', `${both}${more}${since}貸し手の計算を、弁護士に確かめてください。`)
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
      ...arrearsNotes(restoredLoans, least.value, months),
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
