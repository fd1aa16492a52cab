import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { isAgencyLoan } from './creditor.ts'
import type { Deadline } from './deadlines.ts'
import { endsSoon, type LoanLimitation } from './limitation.ts'
import { homeIsGone, type Stage, type StageId } from './stage.ts'

/** 次の一歩. What to do; its words stand with the report. */
export type NextStepId =
  | 'check-limitation'
  | 'answer-court'
  | 'find-stage'
  | 'talk-early'
  | 'ask-reschedule'
  | 'check-insurance'
  | 'return-agency-form'
  | 'decide-home'
  | 'decide-before-rewind'
  | 'start-sale'
  | 'close-before-opening'
  | 'plan-move'
  | 'agree-leaving'
  | 'compare-residual'
  | 'agree-before-seizure'
  | 'ask-range-change'

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

/** The next steps, the most pressing first, at most three. The limitation check stands before every step that pays, signs or calls. */
export function nextSteps(
  matter: Matter,
  stage: Stage,
  limitations: readonly LoanLimitation[],
  open: readonly Deadline[],
  on: Day,
): readonly NextStep[] {
  const near = (prefix: string) => open.find(({ id, passed }) => id.startsWith(prefix) && !passed)
  const court = near('objection-')
  const rewind = near('rewind-')
  const doubtful = limitations.some(
    ({ finding }) => finding.value.status === 'maybe-complete' || endsSoon(finding.value, on),
  )
  const agency = (matter.loans ?? []).some(isAgencyLoan) && (stage.id === 'accelerated' || stage.id === 'demanded')
  const steps: NextStep[] = []
  if (court !== undefined) steps.push({ id: 'answer-court', by: court.safeOn })
  if (doubtful || (homeIsGone(stage) && limitations.length > 0))
    steps.push({ id: 'check-limitation', by: court?.safeOn ?? null })
  if (rewind !== undefined && matter.wishes?.keepHome !== false)
    steps.push({ id: 'decide-before-rewind', by: rewind.safeOn })
  if (agency) steps.push({ id: 'return-agency-form', by: near('letter-')?.safeOn ?? null })
  for (const id of byStage[stage.id]) steps.push({ id, by: dayFor(id, near) })
  return steps.slice(0, 3)
}

function dayFor(id: NextStepId, near: (prefix: string) => Deadline | undefined): Day | null {
  if (id === 'close-before-opening') return near('withdrawal-')?.safeOn ?? null
  if (id === 'ask-reschedule' || id === 'decide-home') return near('letter-')?.safeOn ?? null
  return null
}
