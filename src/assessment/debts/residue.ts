import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { soldBy } from '#assessment/road/happenings.ts'
import type { SaleMoney } from '#assessment/sale/voluntary-sale.ts'
import { settingsOf } from '#assessment/settings.ts'
import type { Day } from '#base/day.ts'
import { once } from '#base/once.ts'
import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { rehabMinimumRepayment } from '#law/rehabilitation/rehab-minimum-repayment.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Debt, rateOf } from './debts.ts'
import { type Instalment, instalments, type Owed } from './instalments.ts'

/** 残債の払い方. What is left to pay and what the ways of paying it come to. */
export interface Residue {
  readonly amount: Finding<Yen>
  /** What instalments are reckoned from: the parts of the amount, its rate, and the day from which it is paid. */
  readonly owed: Owed
  readonly from: Day
  /** What the amounts of the setting come to, month by month: reckoned when first asked for. */
  readonly instalments: () => readonly Instalment[]
  /** 個人再生の最低弁済額 for the residual and the other debts; null where individual rehabilitation is not open. */
  readonly rehabilitation: Finding<{ readonly minimum: Yen | null }>
  readonly otherDebts: Yen
  /** Whether a balance is older than the sale of the home: what the sale paid is then not taken off. */
  readonly isBeforeSale: boolean
}

/** What a sale or an auction pays and leaves. */
type Paid = Pick<SaleMoney, 'debt' | 'toFirstCreditor' | 'residuals' | 'residual'>

/** What is left after a sale or an auction on a day. */
export function residueAfter(matter: Matter, paid: Paid, closingOn: Day, debts: readonly Debt[]): Assessed<Residue> {
  const { debt, toFirstCreditor, residuals, residual } = paid
  // The price pays costs, interest and damages before principal (民法489条1項): what stays owed is principal, unless it does not even cover them.
  const unpaid = most(zeroYen, subtract(besidePrincipal(debt), toFirstCreditor.value))
  const owing = residuals.filter(({ amount }) => amount.value > 0)
  const owed: Owed = {
    residual,
    damages: least(unpaid, residual.value),
    rate: rateFor(matter, debt.loan, closingOn),
    isShared: owing.length > 1,
  }
  const claims = residuals.map(({ claim }) => claim)
  return residueOf(matter, owed, claims, debts, closingOn)
}

/** 家がなくなった後の残債. What is owed today on all loans together; null where no loan is known to leave anything, and one is not known. */
export function residueNow(matter: Matter, debts: readonly Debt[], on: Day): Assessed<Residue | null> {
  const [first] = debts
  const isNothing = debts.every(({ claimed }) => claimed.value === 0)
  // Nothing is owed only where that is known of every loan.
  if (first === undefined || (isNothing && debts.length < (matter.loans ?? []).length))
    return { found: null, problems: [] }
  const damages = add(...debts.map(besidePrincipal))
  const rate = rateFor(matter, first.loan, on)
  const owed: Owed = { residual: totalOf(debts), damages, rate, isShared: debts.length > 1 }
  const claims = debts.map(({ loan }) => loan)
  const { found, problems } = residueOf(matter, owed, claims, debts, on)
  const old = balancesBeforeSale(matter, on)
  return { found: { ...found, isBeforeSale: old.length > 0 }, problems: [...old, ...problems] }
}

/** 元金のほか: what bears no damages itself. */
function besidePrincipal({ costs, interest, damages }: Debt): Yen {
  return add(...[costs, interest, damages].map((part) => part?.value ?? zeroYen))
}

/** The balances that are those of a day before the home was sold, as far as their day is known. */
function balancesBeforeSale(matter: Matter, on: Day): readonly Problem[] {
  const sold = soldBy(matter, on)
  if (sold === null) return []
  const why = '売却の後の残高を知るため。いまの残高からは、売却で払われた額が引かれていません。'
  return (matter.loans ?? []).flatMap(({ balance, balanceOn }, index) =>
    isKnown(balance) && (balanceOn ?? sold) < sold ? [missing(`loans[${index}].balance`, why)] : [],
  )
}

function rateFor(matter: Matter, loan: string, on: Day): number | null {
  const owing = (matter.loans ?? []).find(({ id }) => id === loan)
  return owing === undefined ? null : rateOf(owing, on)
}

function residueOf(
  matter: Matter,
  owed: Owed,
  claims: readonly string[],
  debts: readonly Debt[],
  from: Day,
): Assessed<Residue> {
  const amount = owed.residual
  const others = otherDebts(matter, claims, debts)
  const standardClaims = add(amount.value, others.found)
  return {
    found: {
      ...{ amount, owed, from },
      instalments: once(() => (amount.value === 0 ? [] : instalments(owed, settingsOf(matter).instalments, from))),
      rehabilitation: rehabMinimumRepayment({ standardClaims, bracketClaims: undefined }),
      otherDebts: others.found,
      isBeforeSale: false,
    },
    problems: others.problems,
  }
}

/** ほかの借金. The debts that no home secures and that are not in the residual already. */
function otherDebts(matter: Matter, claims: readonly string[], debts: readonly Debt[]): Assessed<Yen> {
  const secured = (matter.rights ?? []).map(({ claim }) => claim)
  const loans = debts.filter(({ loan }) => !claims.includes(loan) && !secured.includes(loan))
  const others = (matter.otherDebts ?? [])
    .map((debt, index) => ({ ...debt, path: `otherDebts[${index}].balance` }))
    .filter(({ id }) => !claims.includes(id))
  const balances = others.map(({ balance }) => balance ?? zeroYen)
  return {
    found: add(...loans.map(({ claimed }) => claimed.value), ...balances),
    problems: others
      .filter(({ balance }) => !isKnown(balance))
      .map(({ path }) => missing(path, '個人再生の最低弁済額を計算するため')),
  }
}

function totalOf(debts: readonly Debt[]): Finding<Yen> {
  const [only] = debts
  const totals = debts.map(({ claimed }) => claimed)
  if (only !== undefined && debts.length === 1) return only.claimed
  const sum = add(...totals.map(({ value }) => value))
  return reckon('residual-total', '残債の合計', sum, totals, () => [
    ...debts.map(({ creditor, claimed }) => step(creditor.name, claimed.value)),
    step('合計', sum),
  ])
}
