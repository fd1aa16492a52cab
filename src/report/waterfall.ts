import type { AllocationRow, RowKind } from '#assessment/allocation/allocation-rows.ts'
import { type Residual, totalResidual } from '#assessment/debts/residual.ts'
import type { AuctionCase, Payout } from '#assessment/sale/auction.ts'
import type { SaleMoney } from '#assessment/sale/voluntary-sale.ts'
import { least, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'

/** 棒の種類. What a bar stands for: the price, who is paid out of it, what the household keeps, and what stays owed. */
export type BarKind = 'price' | 'cost' | 'tax' | 'creditor' | 'household' | 'owed' | 'total'

/** お金の流れの一本. One bar: it leads from one height of the picture to another, both in yen; below zero lies what stays owed. */
export interface WaterfallBar {
  readonly id: string
  readonly kind: BarKind
  readonly label: string
  readonly amount: Finding<Yen>
  readonly from: Yen
  readonly to: Yen
}

/** お金の流れ. A price until nothing of it is left, and then what stays owed; the bars add up to the yen. */
export interface Waterfall {
  readonly price: Yen
  readonly bars: readonly WaterfallBar[]
  /** 残る額の分からない債権者: paid out of the price, without a bar for what stays owed. */
  readonly unknown: readonly string[]
  /** What the price does not pay of the costs. */
  readonly unpaidCosts: Yen
  /** 売主が別に用意する額; null where nothing is asked beyond the price. */
  readonly burden: Finding<Yen> | null
}

type Part = Omit<WaterfallBar, 'from' | 'to'>

const kindOf: Readonly<Record<RowKind, BarKind>> = {
  cost: 'cost',
  tax: 'tax',
  fees: 'cost',
  release: 'creditor',
  estate: 'creditor',
  moving: 'household',
  creditor: 'creditor',
  owner: 'household',
}

/** 任意売却のお金の流れ. The rows of the sale's table, in its order. */
export function saleWaterfall(money: SaleMoney): Waterfall {
  const { price, rows, residuals, taxesLeft, unpaidCosts, sellerBurden } = money
  const stated = reckon('sale-price', '売買代金（想定）', price, [], () => [step('売買代金', price)])
  const paid = rows.map(({ id, kind, label, amount }): Part => ({ id, kind: kindOf[kind], label, amount }))
  const known = new Set(residuals.map(({ claim }) => claim))
  const unknown = rows.filter((row) => isDebt(row) && !known.has(row.id)).map(({ creditor }) => creditor)
  return {
    price,
    bars: stacked({ id: 'price', kind: 'price', label: '売買代金', amount: stated }, paid, owedParts(money, taxesLeft)),
    unknown,
    unpaidCosts,
    burden: sellerBurden !== null && sellerBurden.value > 0 ? sellerBurden : null,
  }
}

function isDebt({ kind }: AllocationRow): boolean {
  return kind === 'release' || kind === 'creditor'
}

/** 競売のお金の流れ. The costs of the procedure, then the shares in the order in which the law pays them, as far as it can be told here. */
export function auctionWaterfall(money: AuctionCase): Waterfall {
  const { price, procedure, payouts, surplus, residuals, taxesLeft } = money
  const cost = least(procedure.value, price.value)
  const ordered = [...payouts.filter(({ isAhead }) => isAhead), ...payouts.filter(({ isAhead }) => !isAhead)]
  const parts: readonly Part[] = [
    { id: 'procedure', kind: 'cost', label: '競売の手続費用', amount: paidCost(procedure, price, cost) },
    ...ordered.map(payoutPart),
    ...(surplus === 0 ? [] : [ownerPart(surplus, price)]),
  ]
  const known = new Set(residuals.map(({ claim }) => claim))
  const debts = payouts.filter(({ position }) => position === 'first' || position === 'junior')
  return {
    price: price.value,
    bars: stacked({ id: 'price', kind: 'price', label: '落札価格', amount: price }, parts, owedParts(money, taxesLeft)),
    unknown: debts.filter(({ claim }) => !known.has(claim)).map(({ creditor }) => creditor),
    unpaidCosts: subtract(procedure.value, cost),
    burden: null,
  }
}

/** Of a price that is lower than the costs only the price is paid. */
function paidCost(procedure: Finding<Yen>, price: Finding<Yen>, cost: Yen): Finding<Yen> {
  if (cost === procedure.value) return procedure
  return reckon('auction-cost', '競売の手続費用のうち、落札価格から払われる額', cost, [procedure, price], () => [
    step('手続費用', procedure.value),
    step('落札価格', price.value),
    step('払われる額', cost),
  ])
}

function payoutPart({ claim, creditor, position, isAhead, amount }: Payout): Part {
  const label = isAhead
    ? `${creditor}の税（抵当権より優先）`
    : position === 'first'
      ? `${creditor}（1番）への配当`
      : `${creditor}への配当`
  return { id: claim, kind: position === 'tax' ? 'tax' : 'creditor', label, amount }
}

function ownerPart(surplus: Yen, price: Finding<Yen>): Part {
  const amount = reckon('owner-surplus', '所有者に渡る残り', surplus, [price], () => [
    step('落札価格', price.value),
    step('費用と配当を払った残り', surplus),
  ])
  return { id: 'owner', kind: 'household', label: '所有者に渡る残り', amount }
}

interface Left {
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
}

/** 残る借金と税. Each that is left, then all of it; where nothing is left, that alone. */
function owedParts({ residuals, residual }: Left, taxes: readonly Residual[]): readonly Part[] {
  const debts = residuals.filter(({ amount }) => amount.value > 0)
  const parts: readonly Part[] = [
    ...debts.map(
      ({ claim, creditor, amount }): Part => ({
        ...{ id: `owed:${claim}`, kind: 'owed', label: `${creditor}に残る借金`, amount },
      }),
    ),
    ...taxes.map(
      ({ claim, creditor, amount }): Part => ({
        ...{ id: `owed:${claim}`, kind: 'owed', label: `${creditor}に残る税`, amount },
      }),
    ),
  ]
  if (parts.length === 1) return parts
  const amount = taxes.length === 0 ? residual : totalOf(debts, taxes)
  const label = taxes.length === 0 ? '残る借金の合計' : '残る借金と税の合計'
  return [...parts, { id: 'owed', kind: 'total', label, amount }]
}

function totalOf(debts: readonly Residual[], taxes: readonly Residual[]): Finding<Yen> {
  const all = totalResidual([...debts, ...taxes])
  return reckon('owed-total', '残る借金と税の合計', all.value, all.from, () => all.steps)
}

/** Each bar begins where the one before ended: down from the price to nothing, and from there on below zero. */
function stacked(price: Part, paid: readonly Part[], owed: readonly Part[]): readonly WaterfallBar[] {
  let level = price.amount.value
  const down = (part: Part): WaterfallBar => {
    const from = part.kind === 'total' ? zeroYen : level
    const to = part.kind === 'total' ? yen(-part.amount.value) : subtract(level, part.amount.value)
    level = to
    return { ...part, from, to }
  }
  return [{ ...price, from: zeroYen, to: level }, ...paid.map(down), ...owed.map(down)]
}
