import { isKnown } from '#assessment/known.ts'
import { addToMonth, type Day, dayInMonth, type Month, monthOf, monthsBetween, parts } from '#base/day.ts'
import { multiply, percent, ratio } from '#base/ratio.ts'
import { add, subtract, type Yen, yen } from '#base/yen.ts'
import { balanceAfterLevel } from '#law/debt/level-payment.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import { loanBonusSplit } from '#law/debt/loan-bonus-split.ts'
import { loanEqualPrincipal } from '#law/debt/loan-equal-principal.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'

interface Contract {
  readonly principal: Yen
  readonly ratePercent: number
  readonly months: number
}

/** 償還予定表による残高. The balance by the schedule of the contract after so many months; null where the contract does not tell it. */
export function scheduledBalance(loan: Loan, on: Day, wholeIsDue: boolean): Finding<Yen> | null {
  const { amount, ratePercent, termMonths, contractOn } = loan
  if (!isKnown(amount) || !isKnown(ratePercent) || !isKnown(termMonths) || !isKnown(contractOn)) return null
  const paid = instalmentsPaid(loan, contractOn, on, wholeIsDue)
  const bonus = bonusOf(loan, monthOf(contractOn), ratePercent, termMonths)
  if (paid === null || bonus === null || bonus.principal > amount) return null
  const count = Math.min(Math.max(paid, 0), termMonths)
  const contract = { principal: subtract(amount, bonus.principal), ratePercent, months: termMonths }
  const monthly = monthlyPart(loan, contract, count)
  return withBonus(monthly, bonus.after(count), count, isKnown(loan.paymentDay) || isTold(loan))
}

/** Whether a month of the file tells how many instalments were paid, whatever the day of payment. */
function isTold({ firstMissedMonth, lastPaidOn }: Loan): boolean {
  return isKnown(firstMissedMonth) || isKnown(lastPaidOn)
}

interface Part {
  readonly balance: Yen
  readonly from: readonly Finding<unknown>[]
}

function monthlyPart({ method }: Loan, { principal, ratePercent, months }: Contract, count: number): Part {
  if (method === 'interestOnly') return { balance: principal, from: [] }
  if (method === 'levelPrincipal') {
    if (count === 0) return { balance: principal, from: [] }
    const schedule = loanEqualPrincipal({ principal, annualRatePercent: ratePercent, months, month: count })
    return { balance: schedule.value.balance, from: [schedule] }
  }
  const schedule = loanAnnuityPayment({
    ...{ principal, annualRatePercent: ratePercent, months, balanceAfter: count },
    ...{ rounding: 'floor', remainder: 'last' },
  })
  return { balance: yen(schedule.value.balance), from: [schedule] }
}

interface Bonus {
  readonly principal: Yen
  readonly after: (months: number) => (Part & { readonly count: number }) | null
}

/** ボーナス返済分. A loan of its own, paid every half year in the bonus months; null where those are unknown. */
function bonusOf(loan: Loan, since: Month, ratePercent: number, months: number): Bonus | null {
  const { bonusPrincipal, bonusMonths } = loan
  if (!isKnown(bonusPrincipal) || bonusPrincipal === 0) return { principal: yen(0), after: () => null }
  const halfYears = Math.floor(months / 6)
  if (!isKnown(bonusMonths) || bonusMonths.length !== 2 || halfYears === 0) return null
  if (loan.method === 'levelPrincipal' || loan.method === 'interestOnly') return null
  const split = loanBonusSplit({ bonusPrincipal, annualRatePercent: ratePercent, halfYears })
  return {
    principal: bonusPrincipal,
    after: (paid) => {
      const dates = Array.from({ length: paid }, (_, index) => addToMonth(since, index + 1))
      const count = Math.min(halfYears, dates.filter((month) => isBonusMonth(loan, month)).length)
      const rate = multiply(percent(ratePercent), ratio(1, 2))
      const balance = balanceAfterLevel(bonusPrincipal, rate, split.value.payment, count)
      return { balance: count === halfYears ? yen(0) : balance, from: [split], count }
    },
  }
}

/** ボーナス月. Whether the bonus amount falls due in a month. */
export function isBonusMonth({ bonusMonths }: Loan, month: Month): boolean {
  return (bonusMonths ?? []).includes(parts(dayInMonth(month, 1)).month)
}

function withBonus(monthly: Part, bonus: ReturnType<Bonus['after']>, count: number, isDated: boolean): Finding<Yen> {
  const balance = bonus === null ? monthly.balance : add(monthly.balance, bonus.balance)
  const from = [...monthly.from, ...(bonus?.from ?? [])]
  return reckon(
    'scheduled-balance',
    '残高（返済の計算による）',
    balance,
    from,
    () => [
      step('払った回数（契約の翌月から）', count, 'count'),
      ...(bonus === null
        ? []
        : [
            step('毎月返済分の残高', monthly.balance),
            step('ボーナス返済を払った回数', bonus.count, 'count'),
            step('ボーナス返済分の残高', bonus.balance),
          ]),
      step('計算上の残高', balance),
    ],
    () => [
      note(
        'caution',
        '契約の条件から計算した残高です。金利の変更や繰上返済は入っていません。残高証明書で確かめてください。',
      ),
      ...(isDated ? [] : [dayUnknown]),
    ],
  )
}

/** 返済日が分からないとき. Told with whatever was reckoned with the end of the month. */
export const dayUnknown = note(
  'caution',
  '毎月の返済日が分からないため、月の末日として計算しました。返済日がもっと早ければ、過ぎた回数と損害金は多くなります。',
)

/** The first instalment falls due in the month after the contract. Null where the whole is due and the last payment unknown. */
function instalmentsPaid(loan: Loan, contractOn: Day, on: Day, wholeIsDue: boolean): number | null {
  const since = monthOf(contractOn)
  const { firstMissedMonth, lastPaidOn, paymentDay } = loan
  if (isKnown(firstMissedMonth)) return monthsBetween(since, firstMissedMonth) - 1
  if (isKnown(lastPaidOn) && lastPaidOn <= on) return monthsBetween(since, monthOf(lastPaidOn))
  if (wholeIsDue) return null
  const isAhead = on < dayInMonth(monthOf(on), paymentDay ?? 31)
  return monthsBetween(since, monthOf(on)) - (isAhead ? 1 : 0)
}
