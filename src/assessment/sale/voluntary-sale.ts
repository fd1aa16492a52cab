import { agencySheet } from '#assessment/allocation/agency-sheet.ts'
import { type Allocation, allocationOf } from '#assessment/allocation/allocation.ts'
import type { AllocationRow } from '#assessment/allocation/allocation-rows.ts'
import type { InAuction } from '#assessment/allocation/sale.ts'
import { prepared, statedChoice } from '#assessment/allocation/sale-allocation.ts'
import type { Debt } from '#assessment/debts/debts.ts'
import { type Residual, totalResidual } from '#assessment/debts/residual.ts'
import type { Assessed } from '#assessment/known.ts'
import type { Stage } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'
import { add, type Yen } from '#base/yen.ts'
import { allocationTable } from '#law/allocation/allocation-table.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { type AssumedSale, assumedSale } from './assumed-sale.ts'

/** 任意売却のお金. Price, deductions, what the first creditor gets and what remains. */
export interface SaleMoney {
  readonly price: Yen
  readonly closingOn: Day
  /** Why that day is taken, where nobody has told it. */
  readonly closingAssumed: string | null
  readonly debt: Debt
  /** 配分表の行. Who gets what, to the yen of the price. */
  readonly rows: readonly AllocationRow[]
  /** Everything that is paid before the first creditor or behind it. */
  readonly deductions: readonly SaleRow[]
  readonly deducted: Finding<Yen>
  readonly toFirstCreditor: Finding<Yen>
  readonly surplus: Yen
  /** What the price does not pay of the costs. */
  readonly unpaidCosts: Yen
  readonly sellerBurden: Finding<Yen> | null
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
  /** 残る税. The seized taxes that the sale does not pay in full; no part of the residual debt, and not ended by insolvency. */
  readonly taxesLeft: readonly Residual[]
}

/** 配分の一行. One row of the sale's table: what is taken from the price, and why. */
export interface SaleRow {
  readonly label: string
  readonly amount: Finding<Yen>
}

/** The money of a sale with the creditors' consent, as the first scenario assumes it. */
export function voluntarySale(
  matter: Matter,
  stage: Stage,
  on: Day,
  inAuction: InAuction = null,
): Assessed<SaleMoney | null> {
  const { found, problems } = assumedSale(matter, stage, on, inAuction)
  if (found === null) return { found, problems }
  const ready = prepared(found.sale, statedChoice(found.sale))
  return { found: moneyOf(found, allocationOf(ready, found.sale.price)), problems }
}

/** The sums of an allocation. */
function moneyOf({ sale, debt, usual }: AssumedSale, allocation: Allocation): SaleMoney {
  const { price, closingOn, rows, sellerBurden, residual, unpaidCosts } = allocation
  const deductions = rows.filter(({ kind, amount }) => kind !== 'creditor' && kind !== 'owner' && amount.value > 0)
  const findings = deductions.map(({ amount }) => amount)
  const sum = add(...findings.map(({ value }) => value))
  const sheet = agencySheet(sale)
  const from = sheet === null ? findings : [sheet, ...findings]
  const deducted = reckon('deductions', '売買代金から引く費用の合計', sum, from, () => [
    ...deductions.map(({ label, amount }) => step(label, amount.value)),
    step('合計', sum),
  ])
  const first = rows.find(({ kind }) => kind === 'creditor')
  const paid = first?.amount.value ?? add()
  const table = allocationTable({
    ...{ price, firstDebt: debt.claimed.value, juniors: [] },
    deductions: deductions.map(({ label, amount }) => ({ label, amount: amount.value })),
  })
  const toFirstCreditor = reckon('to-first-creditor', '1番の債権者に渡る額', paid, [table, deducted], () => [
    step('売買代金', price),
    step('引く費用', sum),
    step('1番の債権者へ', paid),
  ])
  const debts = residual.filter(({ kind }) => kind === 'debt')
  return {
    ...{
      price,
      closingOn,
      closingAssumed: usual?.words ?? null,
      debt,
      rows,
      deductions,
      deducted,
      toFirstCreditor,
      unpaidCosts,
      sellerBurden,
    },
    surplus: add(...rows.filter(({ kind }) => kind === 'owner').map(({ amount }) => amount.value)),
    residuals: debts,
    residual: totalResidual(debts),
    taxesLeft: residual.filter(({ kind, amount }) => kind === 'tax' && amount.value > 0),
  }
}
