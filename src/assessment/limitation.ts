import { addDays, addMonths, type Day, monthOf } from '#base/day.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { type Assessed, isKnown, missing } from './known.ts'

/** 消滅時効の見込み. Where a claim stands if nothing else has happened than what the file tells. */
export interface Limitation {
  /** `pending`: a procedure holds the period open. `maybe-complete`: the day has passed by at least one reading. */
  readonly status: 'running' | 'maybe-complete' | 'pending'
  /** The last day of the period; null while it is held open. */
  readonly completesOn: Day | null
  /** From this day it can be invoked (援用). */
  readonly invocableFrom: Day | null
  /** The other last day where the law is in doubt, else null. */
  readonly otherwiseOn: Day | null
}

export interface LoanLimitation {
  readonly loan: string
  readonly finding: Finding<Limitation>
}

/** The limitation of each loan, to be looked at before anyone pays, signs or calls. */
export function limitations(matter: Matter, on: Day): Assessed<readonly LoanLimitation[]> {
  const all = (matter.loans ?? []).map((loan, index) => limitationOf(matter, loan, `loans[${index}]`, on))
  return { found: all.flatMap(({ found }) => found ?? []), problems: all.flatMap(({ problems }) => problems) }
}

function limitationOf(matter: Matter, loan: Loan, path: string, on: Day): Assessed<LoanLimitation | null> {
  const start = startOf(matter, loan, on)
  // Before the whole is due each instalment runs for itself, and nothing is near its end.
  if (start === null) return { found: null, problems: [] }
  if (start.pending) return { found: { loan: loan.id, finding: held(start) }, problems: [] }
  if (isKnown(loan.judgmentFinalOn) && loan.judgmentFinalOn <= start.on) {
    return { found: { loan: loan.id, finding: reckoned(start, 10, null, [], on) }, problems: [] }
  }
  const cause = causeOf(loan, on)
  if (cause === null) {
    const field = isSubrogated(loan, on) ? 'guarantor.contractOn' : 'contractOn'
    return { found: null, problems: [missing(`${path}.${field}`, '消滅時効の年数を知るため')] }
  }
  const period = prescriptionPeriod({ ...cause, debtorMerchantForBusiness: loan.purpose === 'business' })
  const { years, alternativeYears } = period.value
  return { found: { loan: loan.id, finding: reckoned(start, years, alternativeYears, [period], on) }, problems: [] }
}

interface Start {
  readonly on: Day
  readonly words: string
  readonly pending: boolean
}

/** 起算点. The latest of what starts the period or starts it anew; a pending procedure of the court holds it open. */
function startOf(matter: Matter, loan: Loan, on: Day): Start | null {
  const days: readonly (readonly [Day | null | undefined, string])[] = [
    [loan.acceleratedOn, '期限の利益を失った日'],
    [loan.subrogatedOn, '代位弁済の日（保証会社の求償権は、この日から）'],
    [loan.judgmentFinalOn, '判決などが確定した日（ここから10年）'],
    ...events(matter, loan, ['payment', 'acknowledgement']).map(
      (day) => [day, '支払い・承認の日（数え直し）'] as const,
    ),
    ...events(matter, loan, ['distribution']).map(
      (day) => [day, '競売の配当の日（手続の終わりから数え直し）'] as const,
    ),
  ]
  const due = days.filter((entry): entry is readonly [Day, string] => isKnown(entry[0]) && entry[0] <= on)
  if (due.length === 0) return null
  const paid: readonly (readonly [Day, string])[] =
    isKnown(loan.lastPaidOn) && loan.lastPaidOn <= on ? [[loan.lastPaidOn, '最後に払った日（数え直し）']] : []
  const [day, words] = [...due, ...paid].reduce((latest, entry) => (entry[0] > latest[0] ? entry : latest))
  return { on: day, words, pending: isPending(matter, loan, on) }
}

/** 完成猶予. An auction or a suit that has begun and of whose end the file tells nothing. */
function isPending(matter: Matter, loan: Loan, on: Day): boolean {
  const latest = (days: readonly Day[]) =>
    days
      .filter((day) => day <= on)
      .sort()
      .at(-1)
  const letters = (matter.letters ?? []).filter(({ kind }) => kind === 'commencement-order' || kind === 'complaint')
  const begun = latest([
    ...events(matter, loan, ['auctionPetition', 'commencementOrder', 'lawsuit']),
    ...letters.filter(({ loan: of }) => !isKnown(of) || of === loan.id).flatMap(({ receivedOn }) => receivedOn ?? []),
  ])
  const ended = latest([
    ...events(matter, loan, ['distribution', 'withdrawal']),
    ...(loan.judgmentFinalOn ? [loan.judgmentFinalOn] : []),
  ])
  return begun !== undefined && (ended === undefined || ended < begun)
}

function events(matter: Matter, loan: Loan, kinds: readonly string[]): readonly Day[] {
  return (matter.events ?? [])
    .filter((event) => kinds.includes(event.kind) && (!isKnown(event.loan) || event.loan === loan.id))
    .map((event) => event.on)
}

const isSubrogated = (loan: Loan, on: Day) => isKnown(loan.subrogatedOn) && loan.subrogatedOn <= on

/** 原因. For a guarantor's claim its own contract with the debtor, which is usually of the day of the loan. */
function causeOf(loan: Loan, on: Day) {
  if (isSubrogated(loan, on)) {
    const causeDate = loan.guarantor?.contractOn ?? loan.contractOn
    return isKnown(loan.guarantor) && isKnown(causeDate) ? { creditorKind: loan.guarantor.kind, causeDate } : null
  }
  return isKnown(loan.lender) && isKnown(loan.contractOn)
    ? { creditorKind: loan.lender.kind, causeDate: loan.contractOn }
    : null
}

function held(start: Start): Finding<Limitation> {
  return reckon(
    'limitation',
    '消滅時効の見込み',
    { status: 'pending', completesOn: null, invocableFrom: null, otherwiseOn: null },
    [],
    () => [
      step(start.words, start.on),
      step('競売や裁判が続いている間は、時効は完成しない（民法147条・148条）', 'いつ終わるかで変わる'),
    ],
  )
}

function reckoned(
  start: Start,
  years: number,
  alternativeYears: number | null,
  from: readonly Finding<unknown>[],
  on: Day,
): Finding<Limitation> {
  const end = civilPeriodEnd({ eventDate: start.on, months: years * 12 })
  const other =
    alternativeYears === null ? null : civilPeriodEnd({ eventDate: start.on, months: alternativeYears * 12 })
  const completesOn = end.value.lastDay
  const value: Limitation = {
    status: completesOn < on ? 'maybe-complete' : 'running',
    completesOn,
    invocableFrom: addDays(completesOn, 1),
    otherwiseOn: other?.value.lastDay ?? null,
  }
  return reckon(
    'limitation',
    '消滅時効の見込み',
    value,
    other === null ? [...from, end] : [...from, end, other],
    () => [
      step(start.words, start.on),
      step('時効の年数', years, 'years'),
      step('期間の末日（ほかに何もなかったとき）', completesOn),
      step('援用できる最初の日', addDays(completesOn, 1)),
      ...(other === null ? [] : [step('争いのあるもう一つの末日', other.value.lastDay)]),
    ],
    () => [
      note('caution', '支払い・署名・電話での約束があると数え直しになります。その前に弁護士に確かめてください。'),
      note(
        'caution',
        'この計算は、案件ファイルに書かれた出来事だけによります。裁判・差押え・支払いがほかにあれば変わります。',
      ),
    ],
  )
}

/** Whether the last day lies within the next six months: a creditor may sue before it. */
export function endsSoon({ status, completesOn }: Limitation, on: Day): boolean {
  return status === 'running' && completesOn !== null && monthOf(completesOn) <= monthOf(addMonths(on, 6))
}
