import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { endsSoon, type LoanLimitation } from '#assessment/limitation/limitation.ts'
import { decisionsOf } from '#assessment/people/person-decisions.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import { cameOn, leavingIsNear, standing } from '#assessment/road/happenings.ts'
import { homeIsGone, type Stage, type StageId } from '#assessment/road/stage.ts'
import { addDays, type Day } from '#base/day.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Letter, Matter } from '#matter/matter.ts'
import { covered } from './covered.ts'
import { isKnown } from './known.ts'

/** 次の一歩. What to do; its words stand with the report. */
export type NextStepId =
  | 'check-limitation'
  | 'answer-court'
  | 'decide-inheritance'
  | 'find-stage'
  | 'talk-early'
  | 'ask-reschedule'
  | 'check-insurance'
  | 'return-agency-form'
  | 'decide-home'
  | 'decide-before-rewind'
  | 'ask-auction-stay'
  | 'start-sale'
  | 'close-before-opening'
  | 'plan-move'
  | 'agree-leaving'
  | 'compare-residual'
  | 'agree-before-seizure'
  | 'ask-range-change'
  | 'see-own-lawyer'
  | 'ask-statement'
  | 'ask-owner'

export interface NextStep {
  readonly id: NextStepId
  readonly by: Day | null
}

const byStage: Readonly<Record<StageId, readonly NextStepId[]>> = {
  unknown: ['find-stage'],
  paying: ['talk-early', 'check-insurance'],
  arrears: ['ask-reschedule', 'check-insurance'],
  demanded: ['ask-reschedule', 'decide-home', 'check-insurance'],
  accelerated: ['decide-home', 'check-insurance'],
  subrogated: ['decide-home'],
  'auction-opened': ['start-sale'],
  inspected: ['start-sale'],
  'bidding-fixed': ['close-before-opening', 'plan-move'],
  'sold-by-court': ['plan-move'],
  'to-be-left': ['agree-leaving'],
  residual: ['compare-residual'],
  sued: ['compare-residual'],
  judged: ['agree-before-seizure'],
  seized: ['ask-range-change', 'compare-residual'],
}

/** 保証人の一歩. What a guarantor can do of herself where the home is not hers; for the rest the stage's own steps hold. */
const byStageOfGuarantor: Partial<Readonly<Record<StageId, readonly NextStepId[]>>> = {
  arrears: ['ask-statement', 'ask-owner'],
  demanded: ['see-own-lawyer', 'ask-statement', 'ask-owner'],
  accelerated: ['see-own-lawyer', 'ask-statement', 'ask-owner'],
  subrogated: ['see-own-lawyer', 'ask-statement', 'ask-owner'],
  'auction-opened': ['see-own-lawyer', 'ask-owner'],
  inspected: ['see-own-lawyer', 'ask-owner'],
  'bidding-fixed': ['see-own-lawyer', 'ask-owner'],
}

/** 持ち主でない連帯保証人. Whether who asks guarantees a loan of the file, borrowed none, and is told to own no home of it. */
function isGuarantorAlone({ people, loans, properties }: Matter): boolean {
  const self = (people ?? []).find(({ relation }) => relation === 'self')?.id
  if (self === undefined) return false
  const borrows = (loans ?? []).some(({ debtor, jointDebtors }) => debtor === self || jointDebtors?.includes(self))
  const owns = (properties ?? []).some(({ owners }) => owners?.some(({ person }) => person === self))
  return !borrows && !owns && (loans ?? []).some(({ jointGuarantors }) => jointGuarantors?.includes(self))
}

/**
 * The next steps, the most pressing first, at most three. The limitation check stands before every step that answers, pays, signs or calls.
 * `isClauseClosed`: the home cannot be kept by individual rehabilitation, whatever the days say.
 */
export function nextSteps(
  matter: Matter,
  stage: Stage,
  limitations: readonly Pick<LoanLimitation, 'finding'>[],
  all: readonly Deadline[],
  on: Day,
  isClauseClosed = false,
): readonly NextStep[] {
  const { letters } = standing(matter, on)
  const open = all.filter(({ passed }) => !passed)
  const court = courtAnswer(letters, open, on)
  const rewinds = all.filter(({ id }) => id.startsWith('rewind-'))
  const rewind = rewinds.find(({ passed }) => !passed)
  const stay = isClauseClosed || (rewinds.length > 0 && rewind === undefined) ? null : stayOf(matter, stage, rewind, on)
  const withdrawals = all.filter(({ id }) => id.startsWith('withdrawal-'))
  const withdrawal = withdrawals.find(({ passed }) => !passed)
  const isGone = homeIsGone(stage)
  const loans = matter.loans ?? []
  const isDoubtful = limitations.some(
    ({ finding }) => finding.value.status === 'maybe-complete' || endsSoon(finding.value, on),
  )
  const ofGuarantor = isGuarantorAlone(matter) ? byStageOfGuarantor[stage.id] : undefined
  const isAgencys =
    ofGuarantor === undefined && loans.some(isAgencyLoan) && (stage.id === 'accelerated' || stage.id === 'demanded')
  const steps: NextStep[] = []
  const inheritance = nextInheritance(matter, on)
  if (inheritance !== null) steps.push(inheritance)
  if (isDoubtful || (isGone && loans.length > 0)) steps.push({ id: 'check-limitation', by: court?.by ?? null })
  if (court !== null) steps.push(court)
  if (isGone && stage.id !== 'to-be-left' && leavingIsNear(matter, on)) steps.push({ id: 'agree-leaving', by: null })
  if (stay !== null && ofGuarantor === undefined) steps.push(stay)
  else if (rewind !== undefined && ofGuarantor === undefined && matter.wishes?.keepHome !== false) {
    steps.push({ id: 'decide-before-rewind', by: dayOf(rewind, on) })
  }
  const seized = ofOtherDebts(matter, letters, stage, on)
  if (seized !== null) steps.push(seized)
  if (isAgencys) steps.push({ id: 'return-agency-form', by: printedDay(letters, open, agencyForms) })
  for (const id of ofGuarantor ?? byStage[stage.id]) {
    if (id === 'close-before-opening' && withdrawals.length > 0 && withdrawal === undefined) continue
    const isDemand = id === 'ask-reschedule' || id === 'decide-home' || id === 'see-own-lawyer'
    const by = isDemand ? printedDay(letters, open, demands) : null
    steps.push({ id, by: id === 'close-before-opening' && withdrawal !== undefined ? dayOf(withdrawal, on) : by })
  }
  return steps.slice(0, 3)
}

const stayStages: readonly StageId[] = ['auction-opened', 'inspected', 'bidding-fixed']

/**
 * 競売の中止命令 (民事再生法197条1項). The filing alone stops no auction by a mortgage: the court may order it to stop, where a plan with the
 * home-loan clause can be expected to be confirmed. For who wants to stay, or has not said so and still has the six months of a guarantor's payment.
 */
function stayOf({ wishes }: Matter, stage: Stage, rewind: Deadline | undefined, on: Day): NextStep | null {
  const isWanted = wishes?.keepHome === true || (wishes?.keepHome !== false && rewind !== undefined)
  if (!stayStages.includes(stage.id) || !isWanted) return null
  return { id: 'ask-auction-stay', by: rewind === undefined ? null : dayOf(rewind, on) }
}

/**
 * 熟慮期間 (民法915条). While an heir may still renounce, that comes before every payment and every sale: by the nearest day, and where
 * nobody has told since when an heir knows, at once.
 */
function nextInheritance(matter: Matter, on: Day): NextStep | null {
  const all = (matter.people ?? []).map((person) => covered(() => decisionsOf(matter, person, on)))
  const open = all
    .flatMap(({ found }) => found ?? [])
    .filter(({ id, passed }) => id.startsWith('renunciation-') && !passed)
  const [by] = open.map((decision) => dayOf({ day: { value: decision.on }, ...decision }, on)).toSorted()
  const isOpen = open.length > 0 || all.some(({ problems }) => problems.some(({ kind }) => kind === 'missing'))
  return isOpen ? { id: 'decide-inheritance', by: by ?? null } : null
}

/** ほかの借金の判決・差押え. A paper over a debt besides the home loan shows no stage, but its creditor can seize all the same. */
function ofOtherDebts(matter: Matter, letters: readonly Letter[], stage: Stage, on: Day): NextStep | null {
  if (stage.id === 'judged' || stage.id === 'seized') return null
  const others = letters.filter(({ otherDebt }) => isKnown(otherDebt))
  if (others.some(({ kind }) => kind === 'claim-seizure-order')) return { id: 'ask-range-change', by: null }
  const titles: readonly LetterKind[] = ['judgment', 'provisional-payment-order']
  const isFinal = (matter.otherDebts ?? []).some(
    ({ judgmentFinalOn }) => isKnown(judgmentFinalOn) && judgmentFinalOn <= on,
  )
  const isJudged = isFinal || others.some(({ kind }) => titles.includes(kind))
  return isJudged ? { id: 'agree-before-seizure', by: null } : null
}

interface Dated {
  readonly day: { readonly value: Day }
  readonly safeOn: Day
}

/** The safe day while it is still ahead, and then the last one. */
function dayOf({ day, safeOn }: Dated, on: Day): Day {
  return safeOn >= on ? safeOn : day.value
}

const agencyForms: readonly LetterKind[] = ['full-repayment-demand', 'voluntary-sale-form']
const demands: readonly LetterKind[] = [
  ...agencyForms,
  'payment-reminder',
  'dunning-letter',
  'formal-demand',
  'acceleration-warning',
  'acceleration-notice',
  'subrogation-warning',
  'subrogation-notice',
  'auction-warning',
  'guarantee-demand',
]

/** The nearest day that a letter of some kinds prints. */
function printedDay(letters: readonly Letter[], open: readonly Deadline[], kinds: readonly LetterKind[]): Day | null {
  const ids = letters.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => `letter-${id}`)
  return open.find(({ id }) => ids.includes(id))?.day.value ?? null
}

const answered: readonly LetterKind[] = ['payment-order', 'provisional-payment-order', 'complaint', 'judgment']

/**
 * Whether a paper of the court still waits for an answer, and until when. A late objection to a payment order, and a late answer to
 * a complaint, still count until the court decides; within sixty days of the paper it may not have (民訴法391条・392条, 民訴規則60条).
 */
function courtAnswer(letters: readonly Letter[], open: readonly Deadline[], on: Day): NextStep | null {
  const waiting = letters.filter(({ kind }) => answered.includes(kind))
  const days = open.filter(({ id }) =>
    waiting.some((letter) => id === `objection-${letter.id}` || isAnswer(letter, id)),
  )
  const [next] = days.map((deadline) => dayOf(deadline, on)).sort()
  if (next !== undefined) return { id: 'answer-court', by: next }
  const latest = waiting.reduce<Letter | null>((last, letter) => (isLater(letter, last) ? letter : last), null)
  const came = latest === null ? null : cameOn(latest)
  const isUndecided = latest?.kind === 'payment-order' || latest?.kind === 'complaint'
  return isUndecided && came !== null && addDays(came, 60) >= on ? { id: 'answer-court', by: null } : null
}

/** The day on a complaint is that of the answer. */
function isAnswer({ id, kind }: Letter, deadline: string): boolean {
  return kind === 'complaint' && deadline === `letter-${id}`
}

function isLater(letter: Letter, last: Letter | null): boolean {
  const [one, other] = [cameOn(letter), last === null ? null : cameOn(last)]
  if (!isKnown(one)) return false
  // Of two papers of one day the name decides, so that their place in the file is nothing.
  return other === null || one > other || (one === other && letter.id > (last?.id ?? ''))
}
