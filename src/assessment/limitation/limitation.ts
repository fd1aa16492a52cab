import { covered } from '#assessment/covered.ts'
import { isSubrogated } from '#assessment/debts/creditor.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import type { Role } from '#assessment/people/people.ts'
import { cameOn, happenedBy } from '#assessment/road/happenings.ts'
import { addMonths, type Day, monthOf } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import { prescriptionJudgment } from '#law/prescription/prescription-judgment.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Claim, type Happening, historyOf, isAbout } from './claim-history.ts'
import { type Owing, reachOf } from './claim-reach.ts'
import type { Renewal } from './claim-walk.ts'
import {
  doubtfulSale,
  type FirstDay,
  type Judged,
  judgedWords,
  type Readings,
  readingsOf,
} from './limitation-readings.ts'
import { type Limitation, limitationFinding } from './limitation-words.ts'

export interface LoanLimitation {
  readonly loan: string
  /** Whose period it is; null where the file does not name the debtor. */
  readonly person: string | null
  readonly role: Exclude<Role, 'collateralProvider'>
  readonly finding: Finding<Limitation>
}

/** The limitation of each loan and of each person who owes it, the debtor first: to be looked at before anyone pays, signs or calls. */
export function limitations(matter: Matter, on: Day, wholeIsDue: boolean): Assessed<readonly LoanLimitation[]> {
  const all = (matter.loans ?? []).map((loan, index) =>
    covered(() => limitationsOf(matter, loan, `loans[${index}]`, on, wholeIsDue)),
  )
  return { found: all.flatMap(({ found }) => found ?? []), problems: all.flatMap(({ problems }) => problems) }
}

function limitationsOf(
  matter: Matter,
  loan: Loan,
  path: string,
  on: Day,
  wholeIsDue: boolean,
): Assessed<readonly LoanLimitation[]> {
  const judged = judgmentOf(matter, loan, path, on)
  const claim = claimOf(matter, loan, judged.found?.on ?? null)
  const history = historyOf(matter, claim, on)
  const start = startOf(loan, judged.found, history, on)
  if (start === null) {
    // Before the whole is due each instalment runs for itself, and nothing is near its end.
    const why = '消滅時効がいつから数えられるかを知るため'
    return { found: [], problems: wholeIsDue ? [missing(`${path}.acceleratedOn`, why)] : [] }
  }
  const period = periodOf(loan, on)
  const owing = owingOf(matter, loan, on)
  const each = owing.map((to) => {
    const asked = { start, period, judged: judged.found, history, to, all: owing }
    const readings = readingsOf(asked)
    if (readings === null) return null
    return limitationOf(matter, loan, to, { readings, soldOn: doubtfulSale(asked, readings) }, owing, on)
  })
  const isUnknown = each.includes(null)
  const isSaleDoubtful = each.some((one) => one?.isSaleDoubtful)
  return {
    found: each.flatMap((one) => one?.found ?? []),
    problems: [
      ...(isSaleDoubtful && !isKnown(loan.lastPaidOn) ? [missing(`${path}.lastPaidOn`, paidAfterSale)] : []),
      ...judged.problems,
      ...(isUnknown ? [missing(`${path}.${causeField(loan, on)}`, '消滅時効の年数を知るため')] : []),
      ...whoUnknown(history, owing, start.on),
    ],
  }
}

const paidAfterSale = '家が売れた後の支払いがあると、消滅時効の末日が変わるため'

function limitationOf(
  matter: Matter,
  loan: Loan,
  to: Owing,
  { readings, soldOn }: { readonly readings: Readings; readonly soldOn: Day | null },
  all: readonly Owing[],
  on: Day,
): { readonly found: LoanLimitation; readonly isSaleDoubtful: boolean } {
  const finding = limitationFinding({
    ...{
      readings,
      on,
      soldOn,
      isJoint: all.length > 1,
      isAssigned: isAssigned(loan, on),
      isSubrogated: isSubrogated(loan, on),
    },
    role: to.role,
    isDead: isDead(matter, to.person, on),
  })
  return { found: { loan: loan.id, person: to.person, role: to.role, finding }, isSaleDoubtful: soldOn !== null }
}

function isDead({ people }: Matter, person: string | null, on: Day): boolean {
  const diedOn = people?.find(({ id }) => id === person)?.diedOn
  return isKnown(diedOn) && diedOn <= on
}

function isAssigned({ assignedOn }: Loan, on: Day): boolean {
  return isKnown(assignedOn) && assignedOn <= on
}

/** Who owes a loan with all they have, each once, the debtor first. */
function owingOf(matter: Matter, loan: Loan, on: Day): readonly Owing[] {
  const boundOn = (isSubrogated(loan, on) ? loan.guarantor?.contractOn : null) ?? loan.contractOn ?? null
  const guaranteedOn = (person: string) => matter.people?.find(({ id }) => id === person)?.guaranteedOn ?? boundOn
  const all: readonly Owing[] = [
    { person: loan.debtor ?? null, role: 'debtor', boundOn },
    ...(loan.jointDebtors ?? []).map((person): Owing => ({ person, role: 'jointDebtor', boundOn })),
    ...(loan.jointGuarantors ?? []).map(
      (person): Owing => ({ person, role: 'jointGuarantor', boundOn: guaranteedOn(person) }),
    ),
  ]
  return all.filter(({ person }, index) => all.findIndex((other) => other.person === person) === index)
}

function claimOf(matter: Matter, loan: Loan, judgedOn: Day | null): Claim {
  const guarantors = loan.jointGuarantors ?? []
  return {
    ...{ id: loan.id, kind: 'loan', lastPaidOn: loan.lastPaidOn ?? null, judgedOn },
    isOnly: (matter.loans ?? []).length === 1 && (matter.otherDebts ?? []).length === 0,
    onlyGuarantor: guarantors.length === 1 ? (guarantors[0] ?? null) : null,
  }
}

/** 起算点. The guarantor's payment for its own claim, else the day on which the whole fell due; else what fixed or ended it. */
function startOf(loan: Loan, judged: Judged | null, history: readonly Happening[], on: Day): FirstDay | null {
  const { subrogatedOn, acceleratedOn } = loan
  const from = (start: Day, words: string, renewal: Renewal | null = null): FirstDay => ({ on: start, words, renewal })
  if (isKnown(subrogatedOn) && subrogatedOn <= on) {
    return from(subrogatedOn, '代位弁済の日（保証会社の求償権は、この日から）')
  }
  if (isKnown(acceleratedOn) && acceleratedOn <= on) return from(acceleratedOn, '期限の利益を失った日')
  if (judged !== null) return from(judged.on, judgedWords, { on: judged.on, kind: 'judgment' })
  const ends = history.flatMap(({ ended }) => (ended?.how === 'completed' ? ended.on : [])).toSorted()
  const [distributed] = ends
  if (distributed === undefined) return null
  return from(distributed, '競売の配当の日（手続の終わりから数え直し）', { on: distributed, kind: 'auctionEnded' })
}

/** The day that the file tells, or else two weeks after the judgment came, with the question whether that is right. */
function judgmentOf(matter: Matter, loan: Loan, path: string, on: Day): Assessed<Judged | null> {
  const { judgmentFinalOn } = loan
  if (isKnown(judgmentFinalOn)) {
    return { found: judgmentFinalOn <= on ? { on: judgmentFinalOn, from: [] } : null, problems: [] }
  }
  const came = happenedBy(matter, on).letters.filter((letter) => isAbout(letter, { id: loan.id, kind: 'loan' }))
  const titles = came.filter(({ kind }) => kind === 'judgment' || kind === 'provisional-payment-order')
  if (titles.length === 0) return { found: null, problems: [] }
  const problems = [missing(`${path}.judgmentFinalOn`, '判決などが確定すると、時効はその日から10年になるため')]
  const served = titles.flatMap((letter) => (letter.kind === 'judgment' ? (cameOn(letter) ?? []) : [])).toSorted()
  const [judgmentServed] = served
  if (judgmentServed === undefined) return { found: null, problems }
  const found = prescriptionJudgment({ judgmentServed, servedOnCreditor: null, appealFiled: false })
  const { finalAfterEndOf } = found.value
  return {
    found: finalAfterEndOf !== null && finalAfterEndOf < on ? { on: finalAfterEndOf, from: [found] } : null,
    problems,
  }
}

/** 時効の年数. By the law of the claim's cause; null where the file does not tell it. */
function periodOf(loan: Loan, on: Day) {
  const cause = causeOf(loan, on)
  return cause === null
    ? null
    : prescriptionPeriod({ ...cause, debtorMerchantForBusiness: loan.purpose === 'business' })
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

/** What the file has to tell before the years can be counted: who claims, and then since when. */
function causeField(loan: Loan, on: Day): string {
  if (isSubrogated(loan, on)) {
    const isDated = isKnown(loan.guarantor?.contractOn ?? loan.contractOn)
    return isDated ? 'guarantor' : 'guarantor.contractOn'
  }
  return isKnown(loan.contractOn) ? 'lender' : 'contractOn'
}

/** Who paid, or against whom a suit went, where that is not written and several owe. */
function whoUnknown(history: readonly Happening[], owing: readonly Owing[], start: Day): readonly Problem[] {
  return history.flatMap((one) => {
    const { path, person, kind } = one
    const matters = owing.some((to) => reachOf(one, to, owing).reach === 'maybe')
    if (path === null || person !== null || !matters || (one.on ?? start) < start) return []
    const why =
      kind === 'suit'
        ? 'だれに対する裁判かで、時効が人ごとに変わるため'
        : 'だれが払ったか（認めたか）で、時効が人ごとに変わるため'
    return [missing(path, why)]
  })
}

/** Whether the last day lies within the next six months: a creditor may sue before it. */
export function endsSoon({ status, completesOn }: Pick<Limitation, 'status' | 'completesOn'>, on: Day): boolean {
  return status === 'running' && completesOn !== null && monthOf(completesOn) <= monthOf(addMonths(on, 6))
}
