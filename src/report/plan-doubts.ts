import type { Plan } from '#assessment/plan.ts'
import type { Finding } from '#law/finding.ts'

/** 見解が分かれるところ. One doubt, and the finding with which it stands. */
export interface Doubt {
  readonly text: string
  readonly finding: Finding<unknown>
}

/** 疑わしいところ. What is doubtful in the findings of a plan and in what they were built on, each once, in the order in which a reader meets them. */
export function planDoubts(plan: Plan): readonly Doubt[] {
  const met = new Set<Finding<unknown>>(rootsOf(plan))
  const doubts = new Map<string, Doubt>()
  // A set goes on to what is added while it is walked.
  for (const finding of met) {
    for (const { kind, text } of finding.notes)
      if (kind === 'doubt' && !doubts.has(text)) doubts.set(text, { text, finding })
    for (const basis of finding.from) met.add(basis)
  }
  return [...doubts.values()]
}

/** What the page shows first; of the ways those that are not closed. */
function rootsOf(plan: Plan): readonly Finding<unknown>[] {
  const { stage, deadlines, lastDays, debts, limitations, voluntarySale, auction, residual } = plan
  const ways = plan.ways.filter(({ status }) => status !== 'closed')
  return [
    stage,
    ...[...deadlines, ...lastDays].map(({ day }) => day),
    ...debts.map(({ total }) => total),
    ...limitations.map(({ finding }) => finding),
    ...(voluntarySale === null ? [] : [voluntarySale.deducted, voluntarySale.toFirstCreditor, voluntarySale.residual]),
    ...(auction === null ? [] : [auction.cases.typical.residual]),
    ...(residual === null ? [] : [residual.amount]),
    ...ways.flatMap(({ basis, money }) => [...basis, money?.perMonth ?? null, money?.total ?? null]),
  ].filter((one) => one !== null)
}
