import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { add, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, type Note, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { principalOf } from './balance.ts'
import { type Creditor, creditorOn, isSubrogated } from './creditor.ts'
import { type Allocated, type Payment, type Span, sumOf } from './ledger.ts'
import { interestIn, type Overdue, overdueOn } from './overdue.ts'
import { dayUnknown } from './schedule.ts'
import { leastDamages, leftBySale } from './sold-balance.ts'
import { type WholeDue, wholeDueOn, wholeDueSince } from './whole-due.ts'

export { rateOf } from './whole-due.ts'

/** ある日の債務. What is owed on one loan on a day. */
export interface Debt {
  readonly loan: string
  readonly creditor: Creditor
  readonly principal: Finding<Yen>
  /** 約定利息. Interest that is due and unpaid; null where it cannot be told. It is not in the total. */
  readonly interest: Finding<Yen> | null
  /** 損害金; null where a fact that it needs is unknown. */
  readonly damages: Finding<Yen> | null
  /** 費用. What a creditor's statement names as costs; null where none does. */
  readonly costs: Finding<Yen> | null
  /** Principal and damages; without the damages where they are unknown. */
  readonly total: Finding<Yen>
  /** 少ない方. Damages and total where the balance may be what a sale has left, so that no more is known than a range; else null. */
  readonly least: { readonly damages: Finding<Yen>; readonly total: Finding<Yen> } | null
  /** 請求されうる合計. All parts that are known. */
  readonly claimed: Finding<Yen>
  /** 延滞を解消する額. What would bring the loan back in order; null once the whole is due or where nothing is overdue. */
  readonly arrears: Finding<Yen> | null
  /** 充当. The payments that were taken off, each with what it covered. */
  readonly allocations: readonly Allocated[]
}

/** What a debt is reckoned with besides its loan: payments towards it, and costs that a creditor has named. */
export interface Beside {
  readonly payments: readonly Payment[]
  readonly costs: { readonly on: Day; readonly amount: Finding<Yen> } | null
  /** The last day by which a home was sold; null without a sale. */
  readonly soldOn: Day | null
}

const nothingBeside: Beside = { payments: [], costs: null, soldOn: null }

/**
 * What is owed on a loan on a day; null where not even a balance can be found. `wholeIsDue` tells that the stage shows the
 * whole to be due although the file may not give the day: the damages are then unknown, not small.
 */
export function debtOn(
  loan: Loan,
  path: string,
  on: Day,
  wholeIsDue: boolean,
  beside: Beside = nothingBeside,
): Assessed<Debt | null> {
  const isWhole = wholeDueSince(loan, on) !== null || wholeIsDue
  const { found: principal, problems } = principalOf(loan, path, on, isWhole)
  if (principal === null) return { found: null, problems }
  const debt = isWhole ? ofWhole(loan, path, principal, on, beside) : ofInstalments(loan, path, principal, on, beside)
  return { found: debt.found, problems: [...problems, ...debt.problems] }
}

function ofWhole(loan: Loan, path: string, stated: Finding<Yen>, on: Day, beside: Beside): Assessed<Debt> {
  const costs = beside.costs?.amount ?? null
  const charges = beside.costs === null ? [] : [{ on: beside.costs.on, amount: beside.costs.amount.value }]
  const { found, problems } = wholeDueOn(loan, path, stated, on, beside.payments, charges, beside.soldOn)
  const { account } = found
  if (account === null) {
    const parts = { principal: found.principal, interest: found.interest, damages: null, costs }
    const notes = beside.payments.some((one) => one.on <= on) ? [notTakenOff] : []
    return { found: debtOf(loan, on, parts, null, [], notes), problems }
  }
  const { allocations, left } = account
  const parts = {
    principal: afterPayments('principal', '支払いの後の残元金', found.principal, left.principal, allocations),
    interest: orNull(found.interest, (one) =>
      afterPayments('interest', '支払いの後の約定利息', one, left.interest, allocations),
    ),
    damages: damagesOnWhole(loan, found, left.damages),
    costs: orNull(costs, (one) => afterPayments('costs', '支払いの後の費用', one, left.costs, allocations)),
  }
  const debt = debtOf(loan, on, parts, null, allocations)
  const damages = leastDamages(found)
  const least = damages === null ? null : { damages, total: totalOf(parts.principal, damages, isSubrogated(loan, on)) }
  return { found: { ...debt, least }, problems: [...problems, ...dayCountUnknown(loan, path)] }
}

function orNull<T, R>(value: T | null, map: (value: T) => R): R | null {
  return value === null ? null : map(value)
}

/** A part after the payments have covered some of it; untouched, it stays the finding that it was. */
function afterPayments(
  part: 'principal' | 'interest' | 'costs',
  title: string,
  before: Finding<Yen>,
  left: Yen,
  allocations: readonly Allocated[],
): Finding<Yen> {
  if (left === before.value) return before
  return reckon(`${part}-after-payments`, title, left, [before, ...allocations.map(({ finding }) => finding)], () => [
    step('支払いの前', before.value),
    ...allocations.map(({ payment, covered }) => step(`${payment.on}の支払いから充てた額`, covered[part])),
    step(title, left),
  ])
}

function ofInstalments(loan: Loan, path: string, principal: Finding<Yen>, on: Day, beside: Beside): Assessed<Debt> {
  const overdue = overdueOn(loan, path, on, beside.payments)
  const damages = damagesOnInstalments(loan, path, overdue.found)
  const finding = overdue.found?.finding ?? null
  const arrears = finding === null ? null : arrearsOf(finding, damages.found)
  const interest = overdue.found === null ? null : interestIn(loan, principal.value, overdue.found, null)
  const parts = { principal, interest, damages: damages.found, costs: beside.costs?.amount ?? null }
  return {
    found: debtOf(loan, on, parts, arrears, overdue.found?.allocations ?? []),
    problems: [...overdue.problems, ...damages.problems],
  }
}

const notTakenOff = note(
  'caution',
  '損害金の日か率が分からないため、書かれた支払いを充てる計算はしていません。残高の日より後の支払いは引かれていません。',
)

type DebtParts = Pick<Debt, 'principal' | 'interest' | 'damages' | 'costs'>

function debtOf(
  loan: Loan,
  on: Day,
  parts: DebtParts,
  arrears: Finding<Yen> | null,
  allocations: readonly Allocated[],
  notes: readonly Note[] = [],
): Debt {
  const total = totalOf(parts.principal, parts.damages, isSubrogated(loan, on))
  const claimed = claimedOf(parts, notes)
  return { loan: loan.id, creditor: creditorOn(loan, on), ...parts, total, least: null, claimed, arrears, allocations }
}

function damagesOnInstalments(loan: Loan, path: string, overdue: Overdue | null): Assessed<Finding<Yen> | null> {
  const rateUnknown = isKnown(loan.delayRatePercent)
    ? []
    : [missing(`${path}.delayRatePercent`, '遅延損害金を計算するため')]
  if (overdue === null) return { found: null, problems: rateUnknown }
  if (overdue.finding === null) return { found: damagesFinding(loan, [], overdue.spans, [], zeroYen, []), problems: [] }
  if (overdue.damages === null) return { found: null, problems: rateUnknown }
  const notes = isKnown(loan.paymentDay) ? [] : [dayUnknown]
  const found = damagesFinding(loan, [], overdue.spans, overdue.allocations, overdue.damages, notes)
  return { found, problems: dayCountUnknown(loan, path) }
}

function damagesOnWhole(loan: Loan, { carried, account, sinceSale }: WholeDue, left: Yen): Finding<Yen> {
  const before = carried.flatMap(({ spans }) => spans)
  const notes = [
    ...(before.length > 0 && !isKnown(loan.paymentDay) ? [dayUnknown] : []),
    ...(isAboveCap(loan) ? [aboveCap] : []),
    ...(isKnown(loan.judgmentRatePercent) ? [judged] : []),
    ...(sinceSale === null ? [] : [leftBySale(sinceSale.soldOn)]),
  ]
  const found = damagesFinding(loan, carried, account?.spans ?? [], account?.allocations ?? [], left, notes)
  return found
}

/** 消費者契約法9条1項2号. The reimbursement claim against a consumer, beyond 14.6 % a year. */
function isAboveCap({ guarantor, purpose }: Loan): boolean {
  return guarantor?.kind === 'guarantee-company' && purpose !== 'business' && (guarantor.delayRatePercent ?? 0) > 14.6
}

const aboveCap = note(
  'caution',
  '個人が払う求償金の損害金は、年14.6%を超える部分が無効になることがあります（消費者契約法9条1項2号）。ここでは書かれた率のまま計算しています。',
)
const judged = note(
  'caution',
  '判決などの率は、確定した日の後に使いました。主文に「いつから」と書かれた日があれば、その日から判決の率になります。',
)

/** 遅延損害金. Stated, carried over and reckoned damages, less what payments covered. */
function damagesFinding(
  loan: Loan,
  carried: WholeDue['carried'],
  spans: readonly Span[],
  allocations: readonly Allocated[],
  left: Yen,
  notes: readonly Note[],
): Finding<Yen> {
  const covered = add(...allocations.map((one) => one.covered.damages))
  const all = [...carried.flatMap((one) => one.spans), ...spans]
  return reckon(
    'damages',
    '遅延損害金',
    left,
    [...all.map(({ finding }) => finding), ...allocations.map(({ finding }) => finding)],
    () => [
      ...carried.map(({ label, amount }) => step(label, amount)),
      ...spans.map(({ finding, amount }) => step(`${finding.value.days}日分の遅延損害金`, amount)),
      ...(covered === 0 ? [] : [step('支払いで充てた額', subtract(zeroYen, covered))]),
      step('遅延損害金の合計', left),
    ],
    () => [
      ...(isKnown(loan.dayCount) || all.length === 0
        ? []
        : [note('caution', '契約の日割りの決まりが分からないため、年365日の日割りで計算しました。')]),
      ...notes,
    ],
  )
}

function dayCountUnknown(loan: Loan, path: string): readonly Problem[] {
  return isKnown(loan.dayCount)
    ? []
    : [missing(`${path}.dayCount`, '損害金の日割り（年365日か、うるう年は366日か）を知るため')]
}

function totalOf(principal: Finding<Yen>, damages: Finding<Yen> | null, subrogated: boolean): Finding<Yen> {
  const total = add(principal.value, damages?.value ?? zeroYen)
  return reckon(
    'debt',
    '債務の合計',
    total,
    damages === null ? [principal] : [principal, damages],
    () => [
      step('残元金', principal.value),
      step('遅延損害金', damages === null ? '入っていない' : damages.value),
      step('合計', total),
    ],
    () => [
      note(
        'caution',
        subrogated
          ? '保証会社が払った利息・損害金は、残高に含まれていなければ入っていません。保証会社の計算書で確かめてください。'
          : '支払いの期日から期限の利益を失うまでの約定利息は入っていません。債権者の計算書で確かめてください。',
      ),
    ],
  )
}

/** 請求されうる合計. In the order in which payments cover them (民法489条1項). */
function claimedOf({ principal, interest, damages, costs }: DebtParts, notes: readonly Note[]): Finding<Yen> {
  const values = {
    ...{ costs: costs?.value ?? zeroYen, interest: interest?.value ?? zeroYen },
    ...{ damages: damages?.value ?? zeroYen, principal: principal.value },
  }
  const sum = sumOf(values)
  const words = (part: Finding<Yen> | null) => (part === null ? '分からない（入っていない）' : part.value)
  return reckon(
    'claimed',
    '請求されうる合計',
    sum,
    [costs, interest, damages, principal].flatMap((part) => part ?? []),
    () => [
      step('費用', words(costs)),
      step('約定利息（期限の来た分）', words(interest)),
      step('遅延損害金', words(damages)),
      step('残元金', principal.value),
      step('合計', sum),
    ],
    () => [
      note('practice', '支払いは、合意がなければ、費用、利息・損害金、元金の順に充てられます（民法489条1項）。'),
      ...(costs === null || interest === null || damages === null
        ? [note('caution', '分からない部分は0円ではありません。債権者の計算書で確かめてください。')]
        : []),
      ...notes,
    ],
  )
}

function arrearsOf(overdue: Finding<Yen>, damages: Finding<Yen> | null): Finding<Yen> {
  const sum = add(overdue.value, damages?.value ?? zeroYen)
  const from = damages === null ? [overdue] : [overdue, damages]
  return reckon('arrears', '延滞を解消するための額', sum, from, () => [
    step('延滞している返済額', overdue.value),
    step('遅延損害金', damages === null ? '入っていない' : damages.value),
    step('合計', sum),
  ])
}
