import { type Day, type Month, monthOf, monthsBetween } from '#base/day.ts'
import { multiply, percent, ratio } from '#base/ratio.ts'
import { yenWords } from '#base/words.ts'
import { add, times, type Yen, yen } from '#base/yen.ts'
import { levelPayment } from '#law/debt/level-payment.ts'
import type { Loan, Matter } from './matter.ts'
import type { Problem } from './problem.ts'
import { tellsOfSale } from './sold-home.ts'

type Contradiction = Extract<Problem, { kind: 'contradiction' }>

/**
 * 許す幅. A quarter of what the terms give. Lenders raise an instalment by a quarter at most when a floating rate rises (125%ルール), so that
 * one may lag behind the rate by as much; and a few months more or less, in a balance or in arrears, stay within it from `fewestMonths` on.
 */
const [leastOf, mostOf] = [ratio(3, 4), ratio(5, 4)]
/** Where nobody has told whether there is a bonus part: lenders let at most half of a loan be paid so. */
const leastBesideBonus = ratio(3, 8)
const fewestMonths = 24

/** 返済の条件が合わない. Balance, rate, remaining months and instalment of a loan that cannot all be true: the annuity tells. */
export function unfittingTerms(matter: Matter, loan: Loan, path: string): readonly Contradiction[] {
  const { ratePercent, instalment, method } = loan
  if (method === 'interestOnly' || !isTold(ratePercent) || !isTold(instalment) || instalment === 0) return []
  const owed = owedOf(matter, loan)
  if (owed === null || owed.months < fewestMonths) return []
  const rate = multiply(percent(ratePercent), ratio(1, 12))
  const level = levelPayment(owed.principal, rate, owed.months, 'down')
  // The first instalment of equal parts of principal is the dearest.
  const dearest = add(times(owed.principal, ratio(1, owed.months), 'up'), times(owed.principal, rate, 'up'))
  const bonus = bonusPerMonth(loan)
  const paid = add(instalment, bonus ?? yen(0))
  const isLittle = paid < times(level, bonus === null ? leastBesideBonus : leastOf, 'down')
  const isMuch = owed.isExact && paid > times(method === 'levelPayment' ? level : dearest, mostOf, 'up')
  if (!isLittle && !isMuch) return []
  return [
    {
      kind: 'contradiction',
      paths: owed.fields.map((field) => `${path}.${field}`),
      message: wordsOf(loan, owed, level),
    },
  ]
}

interface Owed {
  readonly principal: Yen
  /** The months that are left; where the beginning is not known, no more than these. */
  readonly months: number
  readonly isExact: boolean
  readonly of: 'balance' | 'amount'
  readonly fields: readonly ('balance' | 'amount' | 'ratePercent' | 'termMonths' | 'contractOn' | 'instalment')[]
}

/** What is to be paid in how many months. Nothing is compared once the home is sold or a court has judged: what is left then follows no schedule. */
function owedOf({ properties }: Matter, loan: Loan): Owed | null {
  const { balance, amount, termMonths, contractOn, judgmentFinalOn } = loan
  const isSold = (properties ?? []).some(tellsOfSale)
  if (isSold || isTold(judgmentFinalOn) || !isTold(termMonths)) return null
  if (!isTold(balance))
    return isTold(amount)
      ? {
          ...{ principal: amount, months: termMonths, isExact: true, of: 'amount' },
          fields: ['amount', 'ratePercent', 'termMonths', 'instalment'],
        }
      : null
  const until = paidUntil(loan)
  const fields = ['balance', 'ratePercent', 'termMonths', 'instalment'] as const
  if (!isTold(contractOn) || until === null)
    return { principal: balance, months: termMonths, isExact: false, of: 'balance', fields }
  const months = termMonths - Math.max(0, monthsBetween(monthOf(contractOn), until))
  return { principal: balance, months, isExact: true, of: 'balance', fields: [...fields, 'contractOn'] }
}

/** The month of the last instalment that the balance has behind it: once nothing is paid, or the whole is due, it stays where it was. */
function paidUntil({ balanceOn, firstMissedMonth, acceleratedOn, subrogatedOn }: Loan): Month | null {
  const ofDay = (on: Day | null | undefined) => (isTold(on) ? [monthOf(on)] : [])
  const missed = isTold(firstMissedMonth) ? [firstMissedMonth] : []
  const all = [...ofDay(balanceOn), ...missed, ...ofDay(acceleratedOn), ...ofDay(subrogatedOn)]
  return all.toSorted()[0] ?? null
}

/** The bonus instalments, spread over the year; null where nobody has told whether there are any. */
function bonusPerMonth({ bonusInstalment, bonusPrincipal, bonusMonths }: Loan): Yen | null {
  if (isTold(bonusInstalment)) return times(bonusInstalment, ratio(bonusMonths?.length ?? 2, 12), 'down')
  return bonusPrincipal === 0 ? yen(0) : null
}

function wordsOf({ ratePercent, instalment }: Loan, { principal, months, isExact, of }: Owed, level: Yen): string {
  const period = of === 'amount' ? `${months}か月` : isExact ? `残り約${months}か月` : `長くて${months}か月`
  const owed = `「${of === 'amount' ? '借りた金額' : '残高'}」（${yenWords(principal)}）`
  const terms = `${owed}「利率」（年${ratePercent ?? ''}%）「返済期間」（${period}）`
  const usual = `約${yenWords(Math.round(level / 1000) * 1000)}${isExact ? '' : '以上'}`
  return `${terms}と「毎月の返済額」（${yenWords(instalment ?? 0)}）が合いません。この条件で同じ額ずつ返すと、毎月${usual}になります。返済予定表で確かめてください。金利の変更、返済の見直し、ボーナス払いなどのわけがあれば、このままでかまいません。`
}

function isTold<T>(fact: T | null | undefined): fact is T {
  return fact !== null && fact !== undefined
}
