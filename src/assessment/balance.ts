import { addMonths, type Day, dayInMonth, monthOf, monthsBetween } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type Yen, yen } from '#base/yen.ts'
import { loanAnnuityPayment } from '#law/debt/loan-annuity-payment.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Assessed, isKnown, missing } from './known.ts'

/** 残元金. The principal that is owed: as a creditor stated it, else by the schedule of the contract; null where neither is known. */
export function principalOf(loan: Loan, path: string, on: Day, wholeIsDue: boolean): Assessed<Finding<Yen> | null> {
  if (isKnown(loan.balance)) return stated(loan, loan.balance, path, on, wholeIsDue)
  const reckoned = scheduled(loan, on, wholeIsDue)
  const why = reckoned === null ? 'いくら残っているかを知るため' : '計算ではなく実際の残高で確かめるため'
  return { found: reckoned, problems: [missing(`${path}.balance`, why)] }
}

function stated(
  { balanceOn }: Loan,
  balance: Yen,
  path: string,
  on: Day,
  wholeIsDue: boolean,
): Assessed<Finding<Yen> | null> {
  const found = reckon('balance', '残高（残元金）', balance, [], () => [
    step('債権者の書類などによる残高', balance),
    step('その残高の日', balanceOn ?? '日付は分からない'),
  ])
  if (!isKnown(balanceOn)) return { found, problems: [missing(`${path}.balanceOn`, '残高がいつのものかを知るため')] }
  // Once the whole is due no instalment lowers it any more, and an old figure may still be right.
  const isOld = !wholeIsDue && addMonths(balanceOn, 12) < on
  const problems: readonly Problem[] = isOld
    ? [missing(`${path}.balance`, `残高が${dayWords(balanceOn)}の古いものなので、新しい残高証明書で確かめるため`)]
    : []
  return { found, problems }
}

/** The balance by the schedule of level payments, where the contract is known and the balance is not. */
function scheduled(loan: Loan, on: Day, wholeIsDue: boolean): Finding<Yen> | null {
  const { amount, ratePercent, termMonths, contractOn, method } = loan
  if (!isKnown(amount) || !isKnown(ratePercent) || !isKnown(termMonths) || !isKnown(contractOn)) return null
  if (isKnown(method) && method !== 'levelPayment') return null
  if (isKnown(loan.bonusPrincipal) && loan.bonusPrincipal > 0) return null
  const paid = instalmentsPaid(loan, contractOn, on, wholeIsDue)
  if (paid === null) return null
  const balanceAfter = Math.min(Math.max(paid, 0), termMonths)
  const schedule = loanAnnuityPayment({
    ...{ principal: amount, annualRatePercent: ratePercent, months: termMonths, balanceAfter },
    ...{ rounding: 'floor', remainder: 'last' },
  })
  const balance = yen(schedule.value.balance)
  return reckon(
    'scheduled-balance',
    '残高（返済の計算による）',
    balance,
    [schedule],
    () => [step('払った回数（契約の翌月から）', balanceAfter, 'count'), step('計算上の残高', balance)],
    () => [
      note(
        'caution',
        '契約の条件から計算した残高です。金利の変更や繰上返済は入っていません。残高証明書で確かめてください。',
      ),
    ],
  )
}

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
