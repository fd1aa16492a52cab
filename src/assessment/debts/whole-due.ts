import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Loan } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { isSubrogated } from './creditor.ts'
import { type Charge, type Ledger, ledger, noParts, type Payment, type RateFrom, type Span } from './ledger.ts'
import { dayCountOf, interestIn, overdueOn } from './overdue.ts'

/** 全額の期限が来た後. What a loan has come to: its principal before any payment, and the account from a day on. */
export interface WholeDue {
  /** Before the payments; as stated, as scheduled, or as the guarantor paid it. */
  readonly principal: Finding<Yen>
  /** Damages that stood before the account began. */
  readonly carried: readonly Carried[]
  readonly interest: Finding<Yen> | null
  /** Null where the day or the rate is unknown. */
  readonly account: Ledger | null
  /** 売却の後だけの損害金. Where the balance may be what a sale has left; else null. */
  readonly sinceSale: { readonly soldOn: Day; readonly spans: readonly Span[]; readonly amount: Yen } | null
}

/** 繰り越した損害金. */
export interface Carried {
  readonly label: string
  readonly amount: Yen
  readonly spans: readonly Span[]
}

/** The day from which the whole principal bears damages: subrogation, or else acceleration; null before. */
export function wholeDueSince(loan: Loan, on: Day): Day | null {
  if (isKnown(loan.subrogatedOn) && loan.subrogatedOn <= on) return loan.subrogatedOn
  if (isKnown(loan.acceleratedOn) && loan.acceleratedOn <= on) return loan.acceleratedOn
  return null
}

/** The rate at which damages run on a day: the judgment's, or after subrogation the guarantor's, or else the lender's. */
export function rateOf(loan: Loan, on: Day): number | null {
  return judgedRate(loan, on) ?? agreedRate(loan, on)
}

function agreedRate(loan: Loan, on: Day): number | null {
  const guarantors = isSubrogated(loan, on) ? loan.guarantor?.delayRatePercent : null
  return guarantors ?? loan.delayRatePercent ?? null
}

function judgedRate({ judgmentFinalOn, judgmentRatePercent }: Loan, on: Day): number | null {
  return isKnown(judgmentFinalOn) && judgmentFinalOn <= on ? (judgmentRatePercent ?? null) : null
}

/** What a loan has come to once the whole is due; the principal is that of the file. */
export function wholeDueOn(
  loan: Loan,
  path: string,
  principal: Finding<Yen>,
  on: Day,
  payments: readonly Payment[],
  charges: readonly Charge[],
  soldOn: Day | null = null,
): Assessed<WholeDue> {
  const since = wholeDueSince(loan, on)
  const rates = ratesAfter(loan, since, on)
  const problems = unknownRate(loan, path, since, on)
  if (since === null) {
    const day = missing(`${path}.acceleratedOn`, '一括で請求された日から増える遅延損害金を計算するため')
    return {
      found: { principal, carried: [], interest: null, account: null, sinceSale: null },
      problems: [day, ...problems],
    }
  }
  const start = isSubrogated(loan, on)
    ? afterSubrogation(loan, path, principal, since, on, payments)
    : afterAcceleration(loan, path, principal, since, on, payments)
  const { from, carried, interest } = start
  if (rates.length === 0) {
    return { found: { principal: start.principal, carried, interest, account: null, sinceSale: null }, problems }
  }
  const owed = {
    ...{ ...noParts, interest: interest?.value ?? zeroYen, principal: start.principal.value },
    damages: add(...carried.map(({ amount }) => amount)),
  }
  const account = ledger(
    {
      owed,
      from,
      rates,
      payments: start.payments,
      charges,
      dayCount: dayCountOf(loan),
      order: loan.allocationOrder ?? 'statutory',
    },
    on,
  )
  const isBalance = isKnown(loan.balance) && start.principal === principal && from === since
  const sinceSale = isBalance ? damagesSinceSale(loan, principal.value, { since, soldOn, on }, start.payments) : null
  return { found: { principal: start.principal, carried, interest, account, sinceSale }, problems }
}

/** Where the home was sold after the whole had fallen due, and the balance is not from before the sale. Of a balance without a day it may be none. */
function damagesSinceSale(
  loan: Loan,
  principal: Yen,
  { since, soldOn, on }: { readonly since: Day; readonly soldOn: Day | null; readonly on: Day },
  payments: readonly Payment[],
): WholeDue['sinceSale'] {
  if (soldOn === null || soldOn <= since || soldOn > on) return null
  if (!isKnown(loan.balanceOn)) return { soldOn, spans: [], amount: zeroYen }
  if (loan.balanceOn < soldOn || loan.balanceOn > on) return null
  const rates = ratesAfter(loan, since, on)
  const rest = {
    payments,
    charges: [],
    dayCount: dayCountOf(loan),
    order: loan.allocationOrder ?? 'statutory',
  } as const
  const { spans, left } = ledger({ owed: { ...noParts, principal }, from: soldOn, rates, ...rest }, on)
  return { soldOn, spans, amount: left.damages }
}

interface Start {
  readonly principal: Finding<Yen>
  readonly carried: readonly Carried[]
  readonly interest: Finding<Yen> | null
  /** Damages are counted after this day. */
  readonly from: Day
  readonly payments: readonly Payment[]
}

function ratesAfter(loan: Loan, since: Day | null, on: Day): readonly RateFrom[] {
  if (since === null) return []
  const first = agreedRate(loan, since)
  const judged = judgedRate(loan, on)
  return [
    ...(first === null ? [] : [{ from: since, percent: first }]),
    ...(judged === null || !isKnown(loan.judgmentFinalOn) ? [] : [judgedFrom(loan.judgmentFinalOn, since, judged)]),
  ]
}

function judgedFrom(judgmentFinalOn: Day, since: Day, percent: number): RateFrom {
  return { from: judgmentFinalOn > since ? judgmentFinalOn : since, percent }
}

function unknownRate(loan: Loan, path: string, since: Day | null, on: Day): readonly Problem[] {
  if (judgedRate(loan, since ?? on) !== null) return []
  const subrogated = isSubrogated(loan, on)
  const own = subrogated ? loan.guarantor?.delayRatePercent : loan.delayRatePercent
  if (isKnown(own)) return []
  const why =
    agreedRate(loan, on) === null
      ? '遅延損害金を計算するため'
      : '遅延損害金を計算するため。ここでは借入先の率で計算しました。'
  return [missing(subrogated ? `${path}.guarantor.delayRatePercent` : `${path}.delayRatePercent`, why)]
}

/** What a creditor said had accrued by the day of its statement. */
function statedDamages(
  { accruedDamages, balanceOn }: Loan,
  on: Day,
): { readonly amount: Yen; readonly on: Day } | null {
  return isKnown(accruedDamages) && isKnown(balanceOn) && balanceOn <= on
    ? { amount: accruedDamages, on: balanceOn }
    : null
}

const statedLabel = '残高の日までにたまった損害金'

/** From the statement if it is the later, or else from the event itself, with what had accrued on instalments before it. */
function afterAcceleration(
  loan: Loan,
  path: string,
  principal: Finding<Yen>,
  since: Day,
  on: Day,
  payments: readonly Payment[],
): Start {
  const stated = statedDamages(loan, on)
  if (stated !== null && stated.on > since) return fromStatement(loan, principal, stated, payments, on)
  const before = overdueOn(loan, path, since, payments, stated?.on ?? null).found
  const onInstalments = before?.damages ?? zeroYen
  const carried = [
    ...(stated === null || stated.amount === 0 ? [] : [{ label: statedLabel, amount: stated.amount, spans: [] }]),
    ...(before === null || onInstalments === 0
      ? []
      : [{ label: '一括で請求される前の、返済額ごとの損害金', amount: onInstalments, spans: before.spans }]),
  ]
  const interest = before === null ? null : interestIn(loan, principal.value, before, since)
  return { principal, carried, interest, from: since, payments: paidAfterBasis(loan, since, payments, on) }
}

function fromStatement(
  { balanceOn }: Loan,
  principal: Finding<Yen>,
  stated: { readonly amount: Yen; readonly on: Day },
  payments: readonly Payment[],
  on: Day,
): Start {
  const from = balanceOn ?? stated.on
  const carried = stated.amount === 0 ? [] : [{ label: statedLabel, amount: stated.amount, spans: [] }]
  return { principal, carried, interest: null, from, payments: payments.filter((one) => one.on > from && one.on <= on) }
}

/** A balance holds what was paid by its day; of a balance without a day nobody can tell which payments it holds. */
function paidAfterBasis({ balance, balanceOn }: Loan, since: Day, payments: readonly Payment[], on: Day) {
  if (isKnown(balance) && !isKnown(balanceOn)) return []
  const basis = isKnown(balance) && isKnown(balanceOn) && balanceOn <= on && balanceOn > since ? balanceOn : since
  return payments.filter((one) => one.on > basis && one.on <= on)
}

/** 求償権. What the guarantor paid is its principal: principal, interest and damages together (民法459条・442条2項). */
function afterSubrogation(
  loan: Loan,
  path: string,
  principal: Finding<Yen>,
  since: Day,
  on: Day,
  payments: readonly Payment[],
): Start {
  const stated = statedDamages(loan, on)
  if (stated !== null && stated.on > since) return fromStatement(loan, principal, stated, payments, on)
  const from = { interest: null, from: since, payments: paidAfterBasis(loan, since, payments, on) }
  // What the guarantor is known to have paid is newer than a balance that nobody can date.
  const isOwn =
    isKnown(loan.balance) && (isKnown(loan.balanceOn) ? loan.balanceOn >= since : !isKnown(loan.subrogatedAmount))
  const paid = isOwn ? null : paidByGuarantor(loan, path, principal, since, payments)
  const before =
    stated === null || stated.amount === 0 ? [] : [{ label: statedLabel, amount: stated.amount, spans: [] }]
  return paid === null ? { ...from, principal, carried: before } : { ...from, principal: paid, carried: [] }
}

function paidByGuarantor(
  loan: Loan,
  path: string,
  principal: Finding<Yen>,
  since: Day,
  payments: readonly Payment[],
): Finding<Yen> | null {
  const { subrogatedAmount, acceleratedOn } = loan
  if (isKnown(subrogatedAmount)) {
    return reckon('reimbursement-principal', '求償権の元金（保証会社が払った額）', subrogatedAmount, [], () => [
      step('代位弁済の日', since),
      step('保証会社が払った額（代位弁済の通知などによる）', subrogatedAmount),
    ])
  }
  if (!isKnown(acceleratedOn) || acceleratedOn > since || !isKnown(loan.delayRatePercent)) return null
  const lender: Loan = { ...loan, subrogatedOn: null, judgmentFinalOn: null }
  const { found } = wholeDueOn(lender, path, principal, since, payments, [])
  if (found.account === null) return null
  const { interest, damages, principal: rest } = found.account.left
  const sum = add(interest, damages, rest)
  const spans = found.account.spans.map((span) => span.finding)
  const from = [principal, ...(found.interest === null ? [] : [found.interest]), ...spans]
  return reckon(
    'reimbursement-principal',
    '求償権の元金（保証会社が払った額）',
    sum,
    from,
    () => [
      step('代位弁済の日', since),
      step('その日の残元金', rest),
      step('その日までの約定利息', found.interest === null ? '入っていない' : interest),
      step('その日までの遅延損害金', damages),
      step('保証会社が払ったと見込まれる額', sum),
    ],
    () => [
      note(
        'caution',
        '保証会社が払った元金・利息・損害金の合計が、保証会社の請求の元になります（民法459条）。ここでは計算で見込みました。代位弁済の通知に書かれた額で確かめてください。',
      ),
    ],
  )
}
