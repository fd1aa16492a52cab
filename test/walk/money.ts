import { expect } from 'vitest'
import type { Residual } from '#assessment/debts/residual.ts'
import type { Plan } from '#assessment/plan.ts'
import type { AuctionCase } from '#assessment/sale/auction.ts'
import type { SaleMoney } from '#assessment/sale/voluntary-sale.ts'
import { longestMonths, monthsToPlan, usualMonths } from '#assessment/ways/rehabilitation.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import { addMonths, type Day } from '#base/day.ts'

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

/** Not a yen is lost or made: prices are shared out in full, and what is owed is what was owed less what was paid. */
export function checkMoney(plan: Plan): void {
  if (plan.voluntarySale !== null) checkSale(plan.voluntarySale)
  for (const found of Object.values(plan.auction?.cases ?? {})) checkAuction(found)
  for (const { seizable, net } of plan.seizures) expect(seizable.value).toBeLessThanOrEqual(net)
  for (const way of plan.ways) checkWayMoney(way, plan)
}

function checkSale(sale: SaleMoney): void {
  const rows = sum(sale.deductions.map(({ amount }) => amount.value))
  expect(sale.deducted.value).toBe(rows)
  expect(rows + sale.toFirstCreditor.value + sale.surplus).toBe(sale.price)
  // Nobody behind the costs gets a yen while they are not paid.
  if (sale.unpaidCosts > 0) expect(sale.toFirstCreditor.value + sale.surplus).toBe(0)
  expect(sale.residuals[0]?.amount.value).toBe(sale.debt.claimed.value - sale.toFirstCreditor.value)
  checkResiduals(sale)
}

function checkAuction(found: AuctionCase): void {
  const paid = sum(found.payouts.map(({ amount }) => amount.value))
  const procedure = Math.min(found.price.value, found.procedure.value)
  expect(procedure + paid + found.surplus).toBe(found.price.value)
  checkResiduals(found)
}

function checkResiduals({
  residual,
  residuals,
}: {
  readonly residual: Plan['debts'][number]['total']
  readonly residuals: readonly Residual[]
}) {
  expect(residual.value).toBe(sum(residuals.map(({ amount }) => amount.value)))
  for (const { amount } of residuals) {
    const [owed, paid, left] = amount.steps.map(({ value }) => Number(value))
    expect(left).toBe((owed ?? Number.NaN) - (paid ?? Number.NaN))
    expect(left).toBe(amount.value)
    expect(left).toBeGreaterThanOrEqual(0)
  }
}

/** Ways that pay one sum in equal parts, the last of which is what is left. */
const evenly: readonly WayId[] = [
  'voluntary-sale',
  'auction',
  'instalments',
  'voluntary-arrangement',
  'special-conciliation',
]

function checkWayMoney(way: Way, plan: Plan): void {
  const { id, money, owedAfter } = way
  const owed = owedAfter.map((one) => one.owed.value)
  expect(owed, `${id} owes less and less`).toEqual(owed.toSorted((a, b) => b - a))
  if (money === null || money.ends !== 'ends' || money.months === null) return
  const { months, perMonth, total } = money
  if (perMonth !== null && total !== null) {
    const paid = id === 'individual-rehabilitation' ? months - monthsToPlan : months
    if (evenly.includes(id)) {
      expect(total.value, id).toBeLessThanOrEqual(perMonth.value * paid)
      expect(total.value, id).toBeGreaterThan(perMonth.value * (paid - 1) - 1)
    }
    if (id === 'individual-rehabilitation') {
      // 民事再生法229条2項2号: three years, or five.
      expect([usualMonths, longestMonths], id).toContain(paid)
      expect(total.value, id).toBeLessThanOrEqual(perMonth.value * paid)
      expect(total.value, id).toBeGreaterThan((perMonth.value - 1) * paid - 1)
    }
    if (months === 0 && id !== 'servicer-settlement') expect(perMonth.value, id).toBe(0)
  }
  if (id === 'bankruptcy') return
  const endsOn = addMonths(startOf(id, plan), months)
  for (const one of owedAfter) {
    if (addMonths(plan.on, one.months) >= endsOn) expect(one.owed.value, `${id} after ${one.months} months`).toBe(0)
  }
}

/** The day from which a way is paid: after a sale or an auction, or from today. */
function startOf(id: WayId, plan: Plan): Day {
  if (id === 'voluntary-sale') return plan.voluntarySale?.closingOn ?? plan.on
  if (id === 'auction') return plan.auction?.distributionOn ?? plan.on
  return id === 'instalments' ? (plan.residual?.from ?? plan.on) : plan.on
}
