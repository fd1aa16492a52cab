import type { Day } from '#base/day.ts'
import { add, least, subtract, type Yen } from '#base/yen.ts'
import { allocationTable } from '#law/allocation/allocation-table.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Debt } from './debts.ts'
import { downTheRanks } from './ranks.ts'
import type { Release } from './releases.ts'
import { type Residual, totalResidual } from './residual.ts'
import type { SaleRow, SaleTerms } from './sale-terms.ts'

/** 任意売却のお金. Price, deductions, what the first creditor gets and what remains. */
export interface SaleMoney {
  readonly price: Yen
  readonly closingOn: Day
  readonly debt: Debt
  /** Costs and release money; what is left beyond the first debt goes to those behind it and stands here too. */
  readonly deductions: readonly SaleRow[]
  readonly deducted: Finding<Yen>
  readonly toFirstCreditor: Finding<Yen>
  readonly surplus: Yen
  readonly sellerBurden: Finding<Yen> | null
  readonly residuals: readonly Residual[]
  readonly residual: Finding<Yen>
  /** 残る税. The seized taxes that the sale does not pay in full; no part of the residual debt, and not ended by insolvency. */
  readonly taxesLeft: readonly Residual[]
}

/** 配分. The first creditor gets what the deductions leave, up to its debt; what is left beyond it goes down the ranks. */
export function settle(
  { price, closingOn, home }: SaleTerms,
  debt: Debt,
  costs: readonly SaleRow[],
  released: readonly Release[],
  sellerBurden: Finding<Yen> | null,
): SaleMoney {
  const firstDebt = debt.total.value
  const beyond = tableOf(price, costs, firstDebt).value.surplus
  const behind = paidBehind(beyond, released)
  const deductions = [...costs, ...behind.flatMap(({ row }) => row ?? [])]
  const table = tableOf(price, deductions, firstDebt)
  const { firstPayout, shortfall, surplus } = table.value
  const findings = deductions.map(({ amount }) => amount)
  const sum = add(...findings.map(({ value }) => value))
  const deducted = reckon('deductions', '売買代金から引く費用の合計', sum, findings, () => [
    ...deductions.map(({ label, amount }) => step(label, amount.value)),
    step('合計', sum),
  ])
  const toFirstCreditor = reckon('to-first-creditor', '1番の債権者に渡る額', firstPayout, [table, deducted], () => [
    step('売買代金', price),
    step('引く費用', sum),
    step('1番の債権者へ', firstPayout),
  ])
  const first: Residual = {
    claim: home.first.loan.id,
    creditor: debt.creditor.name,
    amount: reckon('residual-debt', '残債（売却の後に残る借金）', shortfall, [table, debt.total], () => [
      step('決済の日の債務', firstDebt),
      step('売却で払われる額', firstPayout),
      step('残債', shortfall),
    ]),
  }
  const residuals = [first, ...behind.flatMap((paid) => left('junior', paid))]
  const taxesLeft = behind.flatMap((paid) => left('junior-tax', paid)).filter(({ amount }) => amount.value > 0)
  const residual = totalResidual(residuals)
  return {
    ...{ price, closingOn, debt, deductions, deducted, toFirstCreditor, surplus },
    ...{ sellerBurden, residuals, residual, taxesLeft },
  }
}

function tableOf(price: Yen, rows: readonly SaleRow[], firstDebt: Yen) {
  const deductions = rows.map(({ label, amount }) => ({ label, amount: amount.value }))
  return allocationTable({ price, deductions, firstDebt, juniors: [] })
}

/** What a holder behind the first mortgage is owed and gets; the row tells what it gets from the surplus. */
interface PaidBehind {
  readonly release: Release
  readonly owed: Yen
  readonly got: Yen
  readonly row: SaleRow | null
}

/** Release money, and then, once the first debt is paid in full, the rest of each claim in turn. */
function paidBehind(beyond: Yen, released: readonly Release[]): readonly PaidBehind[] {
  const claims = released.flatMap((release) => {
    const { owed, paid } = release
    if (owed === null) return []
    return [{ release, owed, money: least(owed, paid.value) }]
  })
  const rests = claims.map(({ owed, money }) => subtract(owed, money))
  const { paid } = downTheRanks(beyond, rests)
  return claims.map(({ release, owed, money }, index) => {
    const more = paid[index] ?? subtract(money, money)
    const row =
      more === 0 ? null : { label: `${release.holder}への支払い`, amount: fromSurplus(release, owed, money, more) }
    return { release, owed, got: add(money, more), row }
  })
}

function fromSurplus({ holder, paid }: Release, owed: Yen, money: Yen, more: Yen): Finding<Yen> {
  return reckon(
    'paid-from-surplus',
    `${holder}への支払い（1番を払った残りから）`,
    more,
    [paid],
    () => [step('債権の残高', owed), step('抹消・解除のための額', money), step('1番を払った残りから', more)],
    () => [note('caution', '後ろの権利の順は、登記の順と税の法定納期限等で決まります。配分表で確かめてください。')],
  )
}

/** 後順位の残債. Release money does not end a claim: what it was owed less what it got stays owed. */
function left(kind: Release['kind'], { release, owed, got }: PaidBehind): readonly Residual[] {
  if (release.kind !== kind) return []
  const { right, holder, paid } = release
  const rest = subtract(owed, got)
  const title = kind === 'junior' ? '残債（後順位の債権）' : '売却の後に残る税'
  const amount = reckon('residual-debt', title, rest, [paid], () => [
    step('債権の残高', owed),
    step('売却で払われる額', got),
    step('残り', rest),
  ])
  return [{ claim: right.claim ?? right.id, creditor: holder, amount }]
}
