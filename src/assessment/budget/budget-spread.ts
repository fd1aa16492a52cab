import { isKnown } from '#assessment/known.ts'
import { type Ratio, ratio } from '#base/ratio.ts'
import type { Rounding } from '#base/rounding.ts'
import { times, type Yen, yen } from '#base/yen.ts'
import { type Finding, reckon, type Step, step } from '#law/finding.ts'
import type { Expense, Income } from '#matter/matter.ts'

/** How often a year an amount comes; or which field of the file would tell it. */
export type Frequency = { readonly perYear: Ratio } | { readonly missing: 'interval' | FrequencyField }

type FrequencyField = 'months' | 'days' | 'daysPerMonth' | 'timesPerYear'

const twelve = ratio(12, 1)

/** 収入の回数. An interval that nobody has told is not guessed, not even for a wage. */
export function incomeFrequency({ kind, interval, months, days, daysPerMonth, timesPerYear }: Income): Frequency {
  switch (interval ?? (kind === 'bonus' ? 'bonus' : null)) {
    case 'monthly':
      return { perYear: twelve }
    case 'half-monthly':
      return { perYear: ratio(24, 1) }
    case 'ten-day':
      return { perYear: ratio(36, 1) }
    case 'multi-month':
      return isKnown(months) ? { perYear: ratio(12, months) } : { missing: 'months' }
    case 'daily':
      return isKnown(daysPerMonth) ? { perYear: ratio(12 * daysPerMonth, 1) } : { missing: 'daysPerMonth' }
    case 'other-days':
      return isKnown(days) ? { perYear: ratio(365, days) } : { missing: 'days' }
    case 'bonus':
      return isKnown(timesPerYear) ? { perYear: ratio(timesPerYear, 1) } : { missing: 'timesPerYear' }
    case null:
      return { missing: 'interval' }
  }
}

/** 支出の回数: once in so many months. */
export function expenseFrequency({ months }: Expense): Frequency {
  return isKnown(months) ? { perYear: ratio(12, months) } : { missing: 'months' }
}

/** 端数処理. Part of a yen is left out of an income and made whole in an expense: what is over is never overstated. */
export const spreadRounding = { income: 'down', expense: 'up' } as const satisfies Record<string, Rounding>

export type Side = keyof typeof spreadRounding

/** 1か月あたり. An amount that comes `perYear` times a year, as part of a usual month. */
export function monthlyPart(amount: Yen, { num, den }: Ratio, side: Side): Yen {
  return times(amount, ratio(num, 12 * den), spreadRounding[side])
}

/** 月割り. The same with its working; what twelve such months lack of the year's amount, or have above it, is told. */
export function usualMonth(label: string, amount: Yen, perYear: Ratio, side: Side): Finding<Yen> {
  const monthly = monthlyPart(amount, perYear, side)
  return reckon('budget-entry', label, monthly, [], () => stepsOf(amount, perYear, side, monthly))
}

function stepsOf(amount: Yen, perYear: Ratio, side: Side, monthly: Yen): readonly Step[] {
  if (perYear.num === 12 && perYear.den === 1) return [step('月額', amount)]
  const rounded = step(`1か月あたり（1円未満${side === 'income' ? '切捨て' : '切上げ'}）`, monthly)
  const often = step('1年の回数', timesWords(perYear))
  const inYear = (amount * perYear.num) / perYear.den
  if (!Number.isInteger(inYear)) return [step('1回の額', amount), often, rounded]
  const rest = inYear - 12 * monthly
  return [
    step('1回の額', amount),
    often,
    step('1年の額', yen(inYear)),
    rounded,
    ...(rest === 0 ? [] : [step('1年の額から12か月分を引いた端数', yen(rest))]),
  ]
}

/** 6回, 365÷10回. */
function timesWords({ num, den }: Ratio): string {
  return den === 1 ? `${num}回` : `${num}÷${den}回`
}
