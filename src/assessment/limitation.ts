import { addDays, addMonths, type Day, day, monthOf } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { type Finding, type Note, note, reckon, step } from '#law/finding.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import type { Event, Loan, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { isSubrogated } from './creditor.ts'
import { happenedBy } from './happenings.ts'
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
export function limitations(matter: Matter, on: Day, wholeIsDue: boolean): Assessed<readonly LoanLimitation[]> {
  const all = (matter.loans ?? []).map((loan, index) => limitationOf(matter, loan, `loans[${index}]`, on, wholeIsDue))
  return { found: all.flatMap(({ found }) => found ?? []), problems: all.flatMap(({ problems }) => problems) }
}

function limitationOf(
  matter: Matter,
  loan: Loan,
  path: string,
  on: Day,
  wholeIsDue: boolean,
): Assessed<LoanLimitation | null> {
  const starts = startsOf(matter, loan, on)
  const [oldest, ...later] = starts
  if (oldest === undefined) {
    // Before the whole is due each instalment runs for itself, and nothing is near its end.
    const why = '消滅時効がいつから数えられるかを知るため'
    return { found: null, problems: wholeIsDue ? [missing(`${path}.acceleratedOn`, why)] : [] }
  }
  const problems = finalityUnknown(matter, loan, path, on)
  const period = periodOf(loan, on)
  const holds = holdsOf(matter, loan, on)
  const walked = walk(oldest, later, period?.years ?? shortestYears, holds)
  if (holds.openSince !== null && holds.openSince <= walked.completesOn) {
    return { found: { loan: loan.id, finding: held(walked.start, holds.openSince) }, problems }
  }
  if (period === null) {
    const field = isSubrogated(loan, on) ? 'guarantor.contractOn' : 'contractOn'
    return { found: null, problems: [...problems, missing(`${path}.${field}`, '消滅時効の年数を知るため')] }
  }
  return { found: { loan: loan.id, finding: reckoned(loan, walked, period, holds.openSince, on) }, problems }
}

/** 民法166条1項1号・旧商法522条. No claim of these creditors takes less. */
const shortestYears = 5

/** 起算・更新. A day from which the period is counted. */
interface Start {
  readonly on: Day
  readonly words: string
  /** 承認. A payment or an acknowledgement restarts the period only while it still runs. */
  readonly isAcknowledgement: boolean
}

/** 起算点. What starts the period or starts it anew, the oldest first; none before the whole is due. */
function startsOf(matter: Matter, loan: Loan, on: Day): readonly Start[] {
  const start = (known: Day | null | undefined, words: string, isAcknowledgement = false): readonly Start[] =>
    isKnown(known) && known <= on ? [{ on: known, words, isAcknowledgement }] : []
  const due = [
    ...start(loan.acceleratedOn, '期限の利益を失った日'),
    ...start(loan.subrogatedOn, '代位弁済の日（保証会社の求償権は、この日から）'),
    ...start(loan.judgmentFinalOn, '判決などが確定した日（ここから10年）'),
    ...daysOf(matter, loan, on, ['distribution']).flatMap((ended) =>
      start(ended, '競売の配当の日（手続の終わりから数え直し）'),
    ),
  ]
  if (due.length === 0) return []
  const renewals = [
    ...daysOf(matter, loan, on, ['payment', 'acknowledgement']).flatMap((paid) =>
      start(paid, '支払い・承認の日（数え直し）', true),
    ),
    ...start(loan.lastPaidOn, '最後に払った日（数え直し）', true),
  ]
  return [...due, ...renewals].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The events of some kinds that are about a loan. */
function daysOf(matter: Matter, loan: Loan, on: Day, kinds: readonly Event['kind'][]): readonly Day[] {
  return happenedBy(matter, on)
    .events.filter((event) => kinds.includes(event.kind) && isAbout(event, loan))
    .map((event) => event.on)
}

function isAbout(happening: Pick<Event, 'loan' | 'otherDebt'>, loan: Loan): boolean {
  return isKnown(happening.loan) ? happening.loan === loan.id : !isKnown(happening.otherDebt)
}

/** 完成猶予 (147条1項・148条1項). Auctions and suits that hold the period open. */
interface Holds {
  /** The days on which any of them began. */
  readonly begun: readonly Day[]
  /** The first day of one of whose end the file tells nothing; null without one. */
  readonly openSince: Day | null
  /** The days on which an auction was withdrawn: it held the period open for six months more. */
  readonly withdrawn: readonly Day[]
}

const holdingLetters: readonly string[] = ['commencement-order', 'payment-order', 'complaint']

/** 平成29年法律第44号附則10条2項. A withdrawal before this day left nothing. */
const staysSince = day('2020-04-01')

function holdsOf(matter: Matter, loan: Loan, on: Day): Holds {
  const letters = happenedBy(matter, on).letters.filter(({ kind }) => holdingLetters.includes(kind))
  const begun = [
    ...daysOf(matter, loan, on, ['auctionPetition', 'commencementOrder', 'lawsuit']),
    ...letters.filter((letter) => isAbout(letter, loan)).flatMap(({ receivedOn }) => receivedOn ?? []),
  ].sort()
  const withdrawn = daysOf(matter, loan, on, ['withdrawal'])
  const { judgmentFinalOn } = loan
  const judged = isKnown(judgmentFinalOn) && judgmentFinalOn <= on ? [judgmentFinalOn] : []
  const ended = [...daysOf(matter, loan, on, ['distribution']), ...withdrawn, ...judged].sort().at(-1)
  return {
    begun,
    openSince: begun.find((since) => ended === undefined || since > ended) ?? null,
    withdrawn: withdrawn.filter((ended) => ended >= staysSince),
  }
}

interface Walk {
  readonly start: Start
  readonly completesOn: Day
  /** A payment after the period was over: whether it can still be invoked is contested, and a new period may run. */
  readonly paidAfter: Start | null
}

/** From start to start: each counts anew, but an acknowledgement only until the period is over. */
function walk(oldest: Start, later: readonly Start[], years: number, holds: Holds): Walk {
  const from = (start: Start): Walk => ({ start, completesOn: lastDay(start.on, years, holds), paidAfter: null })
  let walked = from(oldest)
  for (const start of later) {
    const isLate = start.isAcknowledgement && start.on > walked.completesOn
    walked = isLate ? { ...walked, paidAfter: start } : from(start)
  }
  return walked
}

function lastDay(start: Day, years: number, { begun, withdrawn }: Holds): Day {
  const last = periodEnd(start, years * 12)
  const inTime = (end: Day) => end <= last || begun.some((since) => since <= last && since <= end)
  const stays = withdrawn.filter((end) => end >= start && inTime(end)).map((end) => periodEnd(end, 6))
  return stays.reduce((latest, stay) => (stay > latest ? stay : latest), last)
}

/** A judgment or an order has come, but not the day on which it became final. */
function finalityUnknown(matter: Matter, loan: Loan, path: string, on: Day): readonly Problem[] {
  const came = happenedBy(matter, on).letters.some(
    (letter) => (letter.kind === 'judgment' || letter.kind === 'provisional-payment-order') && isAbout(letter, loan),
  )
  if (!came || isKnown(loan.judgmentFinalOn)) return []
  return [missing(`${path}.judgmentFinalOn`, '判決などが確定すると、時効はその日から10年になるため')]
}

interface Period {
  readonly years: number
  readonly otherYears: number | null
  readonly from: readonly Finding<unknown>[]
}

/** 時効の年数. Ten once a judgment is final (169条), else by the law of the claim's cause; null where the file does not tell it. */
function periodOf(loan: Loan, on: Day): Period | null {
  if (isKnown(loan.judgmentFinalOn) && loan.judgmentFinalOn <= on) return { years: 10, otherYears: null, from: [] }
  const cause = causeOf(loan, on)
  if (cause === null) return null
  const period = prescriptionPeriod({ ...cause, debtorMerchantForBusiness: loan.purpose === 'business' })
  return { years: period.value.years, otherYears: period.value.alternativeYears, from: [period] }
}

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

function held(start: Start, begun: Day): Finding<Limitation> {
  const value: Limitation = { status: 'pending', completesOn: null, invocableFrom: null, otherwiseOn: null }
  return reckon('limitation', '消滅時効の見込み', value, [], () => [
    step(start.words, start.on),
    step('競売や裁判が始まった日（時効の期間が終わる前）', begun),
    step('競売や裁判が続いている間は、時効は完成しない（民法147条・148条）', 'いつ終わるかで変わる'),
  ])
}

function reckoned(loan: Loan, walked: Walk, period: Period, begun: Day | null, on: Day): Finding<Limitation> {
  const { start, completesOn, paidAfter } = walked
  const { years, otherYears } = period
  const end = civilPeriodEnd({ eventDate: start.on, months: years * 12 })
  const isDoubtful = otherYears !== null || paidAfter !== null
  const other = isDoubtful
    ? civilPeriodEnd({ eventDate: paidAfter?.on ?? start.on, months: (otherYears ?? years) * 12 })
    : null
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
    other === null ? [...period.from, end] : [...period.from, end, other],
    () => [
      step(start.words, start.on),
      step('時効の年数', years, 'years'),
      ...(completesOn === end.value.lastDay
        ? []
        : [step('数えた期間の末日（取下げから6か月は完成しない）', end.value.lastDay)]),
      step('期間の末日（ほかに何もなかったとき）', completesOn),
      step('援用できる最初の日', addDays(completesOn, 1)),
      ...(begun === null ? [] : [step('その後に始まった競売や裁判', begun)]),
      ...(paidAfter === null ? [] : [step('期間が過ぎた後の支払い・承認', paidAfter.on)]),
      ...(other === null ? [] : [step('争いのあるもう一つの末日', other.value.lastDay)]),
    ],
    () => [
      ...(paidAfter === null ? [] : [paidTooLate]),
      ...(begun === null ? [] : [suedTooLate]),
      ...(isJoint(loan) ? [onePerson] : []),
      ...always,
    ],
  )
}

const paidTooLate = note(
  'doubt',
  '期間が過ぎた後に払うか認めると、時効を使えなくなるのが原則です。少額を払わされたときなどに使えるとした裁判例もあります。いつ、いくら、なぜ払ったかを弁護士に伝えてください。',
)
const suedTooLate = note(
  'caution',
  '期間が過ぎた後に始まった競売や裁判なら、時効を使えることがあります。使うと伝えないまま判決が確定すると使えなくなります。期限までに弁護士に相談してください。',
)
/** 民法152条・153条・441条. */
const isJoint = ({ jointDebtors, jointGuarantors }: Loan) =>
  [...(jointDebtors ?? []), ...(jointGuarantors ?? [])].length > 0
const onePerson = note(
  'caution',
  '連帯債務者や連帯保証人がいると、時効は人ごとに違うことがあります。だれが払ったか、だれに裁判が起きたかで変わります。',
)
const always: readonly Note[] = [
  note('caution', '支払い・署名・電話での約束があると数え直しになります。その前に弁護士に確かめてください。'),
  note(
    'caution',
    'この計算は、案件ファイルに書かれた出来事だけによります。裁判・差押え・支払いがほかにあれば変わります。',
  ),
]

/** Whether the last day lies within the next six months: a creditor may sue before it. */
export function endsSoon({ status, completesOn }: Limitation, on: Day): boolean {
  return status === 'running' && completesOn !== null && monthOf(completesOn) <= monthOf(addMonths(on, 6))
}
