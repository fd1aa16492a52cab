import type { BudgetMonth } from '#assessment/budget/budget.ts'
import { offer } from '#assessment/budget/budget-offer.ts'
import { subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { expenseLines } from '#matter/budget-items.ts'
import type { WayContext } from './way.ts'

/**
 * 住まいの費用が変わった家計. The household of today that pays this a month for its home in place of the loan: the month as planned is that of
 * a household that has moved, and does not speak here.
 */
export function withHousing(context: WayContext, payment: Finding<Yen>): WayContext {
  const { budget } = context
  if (budget === null) return context
  const { usual: today } = budget
  const surplus = today.surplus === null ? null : surplusWith(context, today.surplus, payment)
  const openExpenses = today.openExpenses.filter((label) => label !== expenseLines['housing.loan'].label)
  const totals = { ...today, surplus, openExpenses }
  // The standards were held against the month with the loan; the offer is bounded by what is over alone.
  const month: BudgetMonth = { ...totals, capacities: [], offer: offer(budget.lines, totals, 'usual', []).found }
  const others = budget.lines.filter(({ id }) => id !== 'housing.loan')
  const lines = others.map((line) => {
    const isRent = line.id === 'housing.rent' && (line.usual.monthly?.value ?? zeroYen) === zeroYen
    const usual = isRent ? { ...line.usual, monthly: payment } : line.usual
    return { ...line, usual, planned: usual }
  })
  return { ...context, budget: { ...budget, lines, usual: month, planned: month } }
}

function surplusWith({ budget }: WayContext, surplus: Finding<Yen>, payment: Finding<Yen>): Finding<Yen> {
  const loan = budget?.lines.find(({ id }) => id === 'housing.loan')?.usual.monthly ?? null
  const today = loan?.value ?? zeroYen
  const over = subtract(surplus.value, subtract(payment.value, today))
  const from = loan === null ? [surplus, payment] : [surplus, loan, payment]
  return reckon('surplus-with-housing', '住まいの費用が変わった後の、家計の余り', over, from, () => [
    step('家計の余り', surplus.value),
    step('家計に入っている住宅ローンの返済（足し戻す）', today),
    step(`${payment.title}（引く）`, payment.value),
    step('住まいの費用が変わった後の余り', over),
  ])
}
