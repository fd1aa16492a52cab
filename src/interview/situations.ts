import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import type { Plan } from '#assessment/plan.ts'
import { standing } from '#assessment/road/happenings.ts'
import type { StageId } from '#assessment/road/stage.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import type { Situation } from './helpers.ts'

const byStage: Readonly<Record<StageId, Situation>> = {
  unknown: 'in-arrears',
  paying: 'before-arrears',
  arrears: 'in-arrears',
  demanded: 'in-arrears',
  accelerated: 'whole-due',
  subrogated: 'whole-due',
  'auction-opened': 'auction-started',
  inspected: 'auction-started',
  'bidding-fixed': 'auction-started',
  'sold-by-court': 'auction-started',
  'to-be-left': 'moving-out',
  residual: 'whole-due',
  sued: 'suit-received',
  judged: 'suit-received',
  seized: 'seizure',
}

const byLetter: Partial<Readonly<Record<LetterKind, readonly Situation[]>>> = {
  'sale-permission': ['auction-started', 'moving-out'],
  'delivery-order': ['auction-started', 'moving-out'],
  'eviction-call': ['auction-started', 'moving-out'],
  'payment-order': ['suit-received'],
  'provisional-payment-order': ['suit-received'],
  complaint: ['suit-received'],
  judgment: ['suit-received'],
  'absence-slip': ['suit-received'],
  'claim-seizure-order': ['seizure'],
  'provisional-seizure-order': ['seizure'],
  'tax-seizure': ['tax-arrears'],
  'tax-sale-notice': ['tax-arrears'],
  'assignment-notice': ['servicer-contact'],
  'collection-entrustment': ['servicer-contact'],
  'settlement-proposal': ['servicer-contact'],
  'lawsuit-warning': ['servicer-contact'],
  'guarantee-demand': ['guarantor'],
}

/** While the instalments still stand the lender's own desk can change them. */
const lendersTime: readonly StageId[] = ['unknown', 'paying', 'arrears', 'demanded']

/** 相談の事情. What the stage, the letters and the debts of a matter call for. */
export function situationsOf(matter: Matter, plan: Plan): readonly Situation[] {
  const { id } = plan.stage.value
  const { letters } = standing(matter, plan.on)
  const loans = matter.loans ?? []
  const people = matter.people ?? []
  const cause = matter.budget?.incomeFall?.cause
  const found: readonly (readonly [boolean, Situation])[] = [
    [people.some(({ diedOn }) => isKnown(diedOn)), 'inheritance'],
    [(matter.taxArrears ?? []).length > 0, 'tax-arrears'],
    [(matter.taxArrears ?? []).some(({ kind }) => kind === 'pensionPremium'), 'pension-premium'],
    [loans.some(({ assignee }) => assignee?.kind === 'servicer'), 'servicer-contact'],
    [loans.some(({ jointGuarantors }) => (jointGuarantors ?? []).length > 0), 'guarantor'],
    [lendersTime.includes(id) && loans.some(isAgencyLoan), 'jhf-loan'],
    [lendersTime.includes(id) && loans.some(({ lender }) => lender?.kind === 'bank'), 'bank-loan'],
    [cause === 'unemployment', 'job-lost'],
    [cause === 'disaster', 'disaster'],
    [(matter.otherDebts ?? []).length > 0, 'debt-other'],
  ]
  return [
    ...new Set([
      byStage[id],
      ...letters.flatMap(({ kind }) => byLetter[kind] ?? []),
      ...found.flatMap(([holds, situation]) => (holds ? [situation] : [])),
    ]),
  ]
}
