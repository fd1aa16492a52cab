import { addToMonth, type Day, dayInMonth, type Month, monthOf, monthsBetween } from '#base/day.ts'
import { add, type Yen, yen, zeroYen } from '#base/yen.ts'
import { delayDamagesDaycount } from '#law/debt/delay-damages-daycount.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Creditor, creditorOn } from './creditor.ts'
import { type Assessed, isKnown, missing } from './known.ts'

/** ある日の債務. What is owed on one loan on a day. */
export interface Debt {
  readonly loan: string
  readonly creditor: Creditor
  readonly principal: Finding<Yen>
  /** 損害金; null where a fact that it needs is unknown. */
  readonly damages: Finding<Yen> | null
  /** Principal and damages; without the damages where they are unknown. */
  readonly total: Finding<Yen>
  /** 延滞を解消する額. What would bring the loan back in order; null once the whole is due or where nothing is overdue. */
  readonly arrears: Finding<Yen> | null
}

/**
 * What is owed on a loan on a day; null where not even a balance can be found. `wholeIsDue` tells that the stage shows the
 * whole to be due although the file may not give the day: the damages are then unknown, not small.
 */
export function debtOn(loan: Loan, path: string, on: Day, wholeIsDue: boolean): Assessed<Debt | null> {
  const principal = principalOf(loan, path, on)
  if (principal.found === null) return { found: null, problems: principal.problems }
  const dueSince = wholeDueSince(loan, on)
  if (dueSince === null && wholeIsDue) {
    const day = missing(`${path}.acceleratedOn`, '一括で請求された日から増える遅延損害金を計算するため')
    return { found: debtOf(loan, on, principal.found, null, null), problems: [...principal.problems, day] }
  }
  const overdue = dueSince === null ? overdueOn(loan, path, on) : { found: null, problems: [] }
  const damages =
    dueSince === null
      ? damagesOnInstalments(loan, path, overdue.found, on)
      : damagesOnWhole(loan, path, principal.found, dueSince, on)
  const arrears = overdue.found === null ? null : arrearsOf(overdue.found, damages.found)
  return {
    found: debtOf(loan, on, principal.found, damages.found, arrears),
    problems: [...principal.problems, ...overdue.problems, ...damages.problems],
  }
}

function debtOf(
  loan: Loan,
  on: Day,
  principal: Finding<Yen>,
  damages: Finding<Yen> | null,
  arrears: Finding<Yen> | null,
): Debt {
  const total = totalOf(principal, damages)
  return { loan: loan.id, creditor: creditorOn(loan, on), principal, damages, total, arrears }
}

/** The day from which the whole principal bears damages: subrogation, or else acceleration; null before. */
function wholeDueSince(loan: Loan, on: Day): Day | null {
  if (isKnown(loan.subrogatedOn) && loan.subrogatedOn <= on) return loan.subrogatedOn
  if (isKnown(loan.acceleratedOn) && loan.acceleratedOn <= on) return loan.acceleratedOn
  return null
}

function principalOf(loan: Loan, path: string, on: Day): Assessed<Finding<Yen> | null> {
  if (isKnown(loan.balance)) {
    const { balance, balanceOn } = loan
    const stated = reckon('balance', '残高（残元金）', balance, [], () => [
      step('債権者の書類などによる残高', balance),
      step('その残高の日', balanceOn ?? '日付は分からない'),
    ])
    return {
      found: stated,
      problems: isKnown(balanceOn) ? [] : [missing(`${path}.balanceOn`, '残高がいつのものかを知るため')],
    }
  }
  const reckoned = scheduledBalance(loan, on)
  if (reckoned !== null)
    return { found: reckoned, problems: [missing(`${path}.balance`, '計算ではなく実際の残高で確かめるため')] }
  return { found: null, problems: [missing(`${path}.balance`, 'いくら残っているかを知るため')] }
}

/** The balance by the schedule of level payments, where the contract is known and the balance is not. */
function scheduledBalance(loan: Loan, on: Day): Finding<Yen> | null {
  const { amount, ratePercent, termMonths, contractOn, firstMissedMonth, method } = loan
  if (!isKnown(amount) || !isKnown(ratePercent) || !isKnown(termMonths) || !isKnown(contractOn)) return null
  if (isKnown(method) && method !== 'levelPayment') return null
  if (isKnown(loan.bonusPrincipal) && loan.bonusPrincipal > 0) return null
  // The first instalment falls due in the month after the contract.
  const paid = monthsBetween(monthOf(contractOn), firstMissedMonth ?? monthOf(on)) - (isKnown(firstMissedMonth) ? 1 : 0)
  const balanceAfter = Math.min(Math.max(paid, 0), termMonths)
  const schedule = loanAnnuityPayment({
    ...{ principal: amount, annualRatePercent: ratePercent, months: termMonths, balanceAfter },
    ...{ rounding: 'floor', remainder: 'last' },
  })
  return reckon(
    'scheduled-balance',
    '残高（返済の計算による）',
    yen(schedule.value.balance),
    [schedule],
    () => [
      step('払った回数（契約の翌月から）', balanceAfter, 'count'),
      step('計算上の残高', yen(schedule.value.balance)),
    ],
    () => [
      note(
        'caution',
        '契約の条件から計算した残高です。金利の変更や繰上返済は入っていません。残高証明書で確かめてください。',
      ),
    ],
  )
}

interface Overdue {
  readonly days: readonly Day[]
  readonly instalment: Yen
  readonly finding: Finding<Yen>
}

/** 延滞額. The instalments whose day has passed, before the whole falls due. */
function overdueOn(loan: Loan, path: string, on: Day): Assessed<Overdue | null> {
  if (!isKnown(loan.firstMissedMonth)) return { found: null, problems: [] }
  const days = dueDays(loan.firstMissedMonth, loan.paymentDay ?? 31, on)
  if (days.length === 0) return { found: null, problems: [] }
  const dayUnknown = isKnown(loan.paymentDay) ? [] : [missing(`${path}.paymentDay`, '延滞の日数を正しく数えるため')]
  if (!isKnown(loan.instalment)) {
    return { found: null, problems: [...dayUnknown, missing(`${path}.instalment`, '延滞している額を知るため')] }
  }
  const { instalment } = loan
  const finding = reckon(
    'overdue-instalments',
    '延滞している返済額',
    yen(instalment * days.length),
    [],
    () => [
      step('毎月の返済額', instalment),
      step('返済日が過ぎた回数', days.length, 'count'),
      step('延滞している返済額', yen(instalment * days.length)),
    ],
    () =>
      isKnown(loan.bonusInstalment) && loan.bonusInstalment > 0
        ? [note('caution', 'ボーナス月の加算額は入っていません。')]
        : [],
  )
  return { found: { days, instalment, finding }, problems: dayUnknown }
}

/** The payment days from the first missed month that lie before the given day. */
function dueDays(first: Month, paymentDay: number, on: Day): readonly Day[] {
  const count = Math.max(0, monthsBetween(first, monthOf(on)) + 1)
  const days = Array.from({ length: count }, (_, index) => dayInMonth(addToMonth(first, index), paymentDay))
  return days.filter((due) => due < on)
}

function damagesOnInstalments(
  loan: Loan,
  path: string,
  overdue: Overdue | null,
  on: Day,
): Assessed<Finding<Yen> | null> {
  if (overdue === null) return { found: null, problems: [] }
  const rate = loan.delayRatePercent
  if (!isKnown(rate))
    return { found: null, problems: [missing(`${path}.delayRatePercent`, '遅延損害金を計算するため')] }
  const each = overdue.days.map((dueDate) =>
    delayDamagesDaycount({ base: overdue.instalment, annualRatePercent: rate, dueDate, payDate: on }),
  )
  return { found: damagesFinding(loan, each, zeroYen), problems: dayCountUnknown(loan, path) }
}

/** 期限の利益を失った後. Damages on the whole principal, from the day after the creditor's statement or else after the event. */
function damagesOnWhole(
  loan: Loan,
  path: string,
  principal: Finding<Yen>,
  since: Day,
  on: Day,
): Assessed<Finding<Yen> | null> {
  const rate = rateOf(loan, on)
  const stated =
    isKnown(loan.accruedDamages) && isKnown(loan.balanceOn) && loan.balanceOn <= on ? loan.accruedDamages : null
  const from = stated === null || !isKnown(loan.balanceOn) ? since : loan.balanceOn
  if (!isKnown(rate)) {
    const ratePath = isSubrogated(loan, on) ? `${path}.guarantor.delayRatePercent` : `${path}.delayRatePercent`
    return { found: null, problems: [missing(ratePath, '遅延損害金を計算するため')] }
  }
  const daily = delayDamagesDaycount({ base: principal.value, annualRatePercent: rate, dueDate: from, payDate: on })
  return { found: damagesFinding(loan, [daily], stated ?? zeroYen), problems: dayCountUnknown(loan, path) }
}

const isSubrogated = (loan: Loan, on: Day) => isKnown(loan.subrogatedOn) && loan.subrogatedOn <= on

/** The rate at which damages run on a day: after subrogation the guarantor's, before it the lender's. */
export function rateOf(loan: Loan, on: Day): number | null {
  const rate = isSubrogated(loan, on)
    ? (loan.guarantor?.delayRatePercent ?? loan.delayRatePercent)
    : loan.delayRatePercent
  return rate ?? null
}

type Damages = ReturnType<typeof delayDamagesDaycount>

/** The contract decides between 365 days in every year and the calendar's days; unknown, the usual clause (365) is taken and said. */
function damagesFinding(loan: Loan, each: readonly Damages[], stated: Yen): Finding<Yen> {
  const byCalendar = loan.dayCount === 'calendarYear'
  const amounts = each.map(({ value }) => (byCalendar ? value.calendarYear : value.fixed365))
  const sum = add(stated, ...amounts)
  return reckon(
    'damages',
    '遅延損害金',
    sum,
    each,
    () => [
      ...(stated > 0 ? [step('残高の日までにたまった損害金', stated)] : []),
      ...each.map(({ value }, index) => step(`${value.days}日分の遅延損害金`, amounts[index] ?? zeroYen)),
      step('遅延損害金の合計', sum),
    ],
    () =>
      isKnown(loan.dayCount)
        ? []
        : [note('caution', '契約の日割りの決まりが分からないため、年365日の日割りで計算しました。')],
  )
}

function dayCountUnknown(loan: Loan, path: string): readonly Problem[] {
  return isKnown(loan.dayCount)
    ? []
    : [missing(`${path}.dayCount`, '損害金の日割り（年365日か、うるう年は366日か）を知るため')]
}

function totalOf(principal: Finding<Yen>, damages: Finding<Yen> | null): Finding<Yen> {
  const total = add(principal.value, damages?.value ?? zeroYen)
  return reckon(
    'debt',
    '債務の合計',
    total,
    damages === null ? [principal] : [principal, damages],
    () => [
      step('残元金', principal.value),
      step('遅延損害金', damages === null ? '入っていない' : damages.value),
      step('合計', total),
    ],
    () => [
      note(
        'caution',
        '支払いの期日から期限の利益を失うまでの約定利息は入っていません。債権者の計算書で確かめてください。',
      ),
    ],
  )
}

function arrearsOf(overdue: Overdue, damages: Finding<Yen> | null): Finding<Yen> {
  const sum = add(overdue.finding.value, damages?.value ?? zeroYen)
  const from = damages === null ? [overdue.finding] : [overdue.finding, damages]
  return reckon('arrears', '延滞を解消するための額', sum, from, () => [
    step('延滞している返済額', overdue.finding.value),
    step('遅延損害金', damages === null ? '入っていない' : damages.value),
    step('合計', sum),
  ])
}
