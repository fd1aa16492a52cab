import { addToMonth, type Day, dayInMonth, type Month, monthOf, monthsBetween } from '#base/day.ts'
import { add, type Yen, yen, zeroYen } from '#base/yen.ts'
import { delayDamagesDaycount } from '#law/debt/delay-damages-daycount.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { principalOf } from './balance.ts'
import { type Creditor, creditorOn, isSubrogated } from './creditor.ts'
import { paidRecently } from './happenings.ts'
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
  const dueSince = wholeDueSince(loan, on)
  const isWhole = dueSince !== null || wholeIsDue
  const { found: principal, problems } = principalOf(loan, path, on, isWhole)
  if (principal === null) return { found: null, problems }
  if (isWhole) {
    const damages = damagesOnWhole(loan, path, principal, dueSince, on)
    return { found: debtOf(loan, on, principal, damages.found, null), problems: [...problems, ...damages.problems] }
  }
  const overdue = overdueOn(loan, path, on)
  const damages = damagesOnInstalments(loan, path, overdue.found, on)
  const finding = overdue.found?.finding ?? null
  const arrears = finding === null ? null : arrearsOf(finding, damages.found)
  return {
    found: debtOf(loan, on, principal, damages.found, arrears),
    problems: [...problems, ...overdue.problems, ...damages.problems],
  }
}

function debtOf(
  loan: Loan,
  on: Day,
  principal: Finding<Yen>,
  damages: Finding<Yen> | null,
  arrears: Finding<Yen> | null,
): Debt {
  const total = totalOf(principal, damages, isSubrogated(loan, on))
  return { loan: loan.id, creditor: creditorOn(loan, on), principal, damages, total, arrears }
}

/** The day from which the whole principal bears damages: subrogation, or else acceleration; null before. */
function wholeDueSince(loan: Loan, on: Day): Day | null {
  if (isKnown(loan.subrogatedOn) && loan.subrogatedOn <= on) return loan.subrogatedOn
  if (isKnown(loan.acceleratedOn) && loan.acceleratedOn <= on) return loan.acceleratedOn
  return null
}

/** 延滞額. The instalments whose day has passed, before the whole falls due; none at all without a finding. */
interface Overdue {
  readonly days: readonly Day[]
  readonly instalment: Yen
  readonly finding: Finding<Yen> | null
}

const nothingOverdue: Overdue = { days: [], instalment: zeroYen, finding: null }

/** Null where the file does not tell what is overdue. */
function overdueOn(loan: Loan, path: string, on: Day): Assessed<Overdue | null> {
  const { firstMissedMonth, paymentDay, instalment } = loan
  if (!isKnown(firstMissedMonth)) {
    if (paidRecently(loan, on)) return { found: nothingOverdue, problems: [] }
    return { found: null, problems: [missing(`${path}.firstMissedMonth`, '延滞している額と損害金を知るため')] }
  }
  const dayUnknown = isKnown(paymentDay) ? [] : [missing(`${path}.paymentDay`, '延滞の日数を正しく数えるため')]
  const days = dueDays(loan, firstMissedMonth, on)
  if (days.length === 0) return { found: isKnown(paymentDay) ? nothingOverdue : null, problems: dayUnknown }
  if (!isKnown(instalment)) {
    return { found: null, problems: [...dayUnknown, missing(`${path}.instalment`, '延滞している額を知るため')] }
  }
  return { found: { days, instalment, finding: overdueFinding(loan, instalment, days.length) }, problems: dayUnknown }
}

function overdueFinding({ bonusInstalment }: Loan, instalment: Yen, count: number): Finding<Yen> {
  const sum = yen(instalment * count)
  return reckon(
    'overdue-instalments',
    '延滞している返済額',
    sum,
    [],
    () => [
      step('毎月の返済額', instalment),
      step('返済日が過ぎた回数', count, 'count'),
      step('延滞している返済額', sum),
    ],
    () => [
      ...(isKnown(bonusInstalment) && bonusInstalment > 0
        ? [note('caution', 'ボーナス月の加算額は入っていません。')]
        : []),
      // By practice a loan is called in within a year of the first miss (arrears-timeline).
      ...(count > 12
        ? [
            note(
              'caution',
              '1年より長い延滞です。もう一括で請求されているころなので、この額では元に戻せないことがあります。',
            ),
          ]
        : []),
    ],
  )
}

/** The payment days from the first missed month that lie before the given day, to the end of the contract. */
function dueDays({ paymentDay, contractOn, termMonths }: Loan, first: Month, on: Day): readonly Day[] {
  const end = isKnown(contractOn) && isKnown(termMonths) ? addToMonth(monthOf(contractOn), termMonths) : monthOf(on)
  const last = end < monthOf(on) ? end : monthOf(on)
  const count = Math.max(0, monthsBetween(first, last) + 1)
  const days = Array.from({ length: count }, (_, index) => dayInMonth(addToMonth(first, index), paymentDay ?? 31))
  return days.filter((due) => due < on)
}

function damagesOnInstalments(
  loan: Loan,
  path: string,
  overdue: Overdue | null,
  on: Day,
): Assessed<Finding<Yen> | null> {
  const rate = loan.delayRatePercent
  const rateUnknown = isKnown(rate) ? [] : [missing(`${path}.delayRatePercent`, '遅延損害金を計算するため')]
  if (overdue === null) return { found: null, problems: rateUnknown }
  if (overdue.finding === null) return { found: damagesFinding(loan, [], zeroYen), problems: [] }
  if (!isKnown(rate)) return { found: null, problems: rateUnknown }
  const each = overdue.days.map((dueDate) =>
    delayDamagesDaycount({ base: overdue.instalment, annualRatePercent: rate, dueDate, payDate: on }),
  )
  return { found: damagesFinding(loan, each, zeroYen), problems: dayCountUnknown(loan, path) }
}

/** 期限の利益を失った後. Damages on the whole principal, from the creditor's statement if it is the later, or else from the event. */
function damagesOnWhole(
  loan: Loan,
  path: string,
  principal: Finding<Yen>,
  since: Day | null,
  on: Day,
): Assessed<Finding<Yen> | null> {
  const rate = rateOf(loan, on)
  const own = isSubrogated(loan, on) ? loan.guarantor?.delayRatePercent : loan.delayRatePercent
  const ratePath = isSubrogated(loan, on) ? `${path}.guarantor.delayRatePercent` : `${path}.delayRatePercent`
  const why =
    rate === null ? '遅延損害金を計算するため' : '遅延損害金を計算するため。ここでは借入先の率で計算しました。'
  const rateUnknown = isKnown(own) ? [] : [missing(ratePath, why)]
  if (since === null) {
    const day = missing(`${path}.acceleratedOn`, '一括で請求された日から増える遅延損害金を計算するため')
    return { found: null, problems: [day, ...rateUnknown] }
  }
  if (rate === null) return { found: null, problems: rateUnknown }
  const { balanceOn, accruedDamages } = loan
  const stated = isKnown(accruedDamages) && isKnown(balanceOn) && balanceOn <= on ? { accruedDamages, balanceOn } : null
  // A statement from before the event tells what had accrued on instalments; the whole bears damages only after the event.
  const from = stated !== null && stated.balanceOn > since ? stated.balanceOn : since
  const daily = delayDamagesDaycount({ base: principal.value, annualRatePercent: rate, dueDate: from, payDate: on })
  const found = damagesFinding(loan, [daily], stated?.accruedDamages ?? zeroYen)
  return { found, problems: [...rateUnknown, ...dayCountUnknown(loan, path)] }
}

/** The rate at which damages run on a day: after subrogation the guarantor's, or else the lender's; before it the lender's. */
export function rateOf(loan: Loan, on: Day): number | null {
  const guarantors = isSubrogated(loan, on) ? loan.guarantor?.delayRatePercent : null
  return guarantors ?? loan.delayRatePercent ?? null
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
      isKnown(loan.dayCount) || each.length === 0
        ? []
        : [note('caution', '契約の日割りの決まりが分からないため、年365日の日割りで計算しました。')],
  )
}

function dayCountUnknown(loan: Loan, path: string): readonly Problem[] {
  return isKnown(loan.dayCount)
    ? []
    : [missing(`${path}.dayCount`, '損害金の日割り（年365日か、うるう年は366日か）を知るため')]
}

function totalOf(principal: Finding<Yen>, damages: Finding<Yen> | null, subrogated: boolean): Finding<Yen> {
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
        subrogated
          ? '保証会社が払った利息・損害金は、残高に含まれていなければ入っていません。保証会社の計算書で確かめてください。'
          : '支払いの期日から期限の利益を失うまでの約定利息は入っていません。債権者の計算書で確かめてください。',
      ),
    ],
  )
}

function arrearsOf(overdue: Finding<Yen>, damages: Finding<Yen> | null): Finding<Yen> {
  const sum = add(overdue.value, damages?.value ?? zeroYen)
  const from = damages === null ? [overdue] : [overdue, damages]
  return reckon('arrears', '延滞を解消するための額', sum, from, () => [
    step('延滞している返済額', overdue.value),
    step('遅延損害金', damages === null ? '入っていない' : damages.value),
    step('合計', sum),
  ])
}
