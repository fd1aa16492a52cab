import type { Day } from '#base/day.ts'
import type { Situation } from '#interview/helpers.ts'
import { legalAidMeansTest } from '#law/advice/legal-aid-means-test.ts'
import { legalAidRepayment } from '#law/advice/legal-aid-repayment.ts'
import { shihoShoshi140 } from '#law/advice/shiho-shoshi-140.ts'
import { whoMayNegotiate } from '#law/advice/who-may-negotiate.ts'
import { lawyerFeeCaps } from '#law/arrangement/lawyer-fee-caps.ts'
import { bankruptcyCosts } from '#law/bankruptcy/bankruptcy-costs.table.ts'
import { activityReportInterval } from '#law/brokerage/activity-report-interval.ts'
import { brokerageContractTerm } from '#law/brokerage/brokerage-contract-term.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { reinsDeadline } from '#law/brokerage/reins-deadline.ts'
import { saleSafeguards } from '#law/consent/sale-safeguards.table.ts'
import { enforcementTitles } from '#law/court/enforcement-titles.table.ts'
import { lawsuitTimeline } from '#law/court/lawsuit-timeline.ts'
import { paymentOrderTimeline } from '#law/court/payment-order-timeline.ts'
import { propertyDivisionDeadline } from '#law/family/property-division-deadline.ts'
import { coGuarantorContribution } from '#law/guarantor/co-guarantor-contribution.ts'
import { guarantorNoticeDuty } from '#law/guarantor/guarantor-notice-duty.ts'
import { jointGuarantor } from '#law/guarantor/joint-guarantor.table.ts'
import { leasebackRent } from '#law/home/leaseback-rent.ts'
import { giftAvoidance } from '#law/insolvency/gift-avoidance.ts'
import { jhfMovingCost } from '#law/jhf/jhf-moving-cost.ts'
import { marketLeasebackFacts } from '#law/market/market-leaseback.table.ts'
import { prescriptionCompletedAcknowledgement } from '#law/prescription/prescription-completed-acknowledgement.table.ts'
import { prescriptionDateCalc } from '#law/prescription/prescription-date-calc.ts'
import { prescriptionGuarantor } from '#law/prescription/prescription-guarantor.ts'
import { prescriptionInvocation } from '#law/prescription/prescription-invocation.table.ts'
import { prescriptionJudgment } from '#law/prescription/prescription-judgment.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import { prescriptionRenewal } from '#law/prescription/prescription-renewal.table.ts'
import { prescriptionStart } from '#law/prescription/prescription-start.table.ts'
import { prescriptionStay } from '#law/prescription/prescription-stay.ts'
import { judicialScrivenerFeeRange } from '#law/registration/judicial-scrivener-fee-range.table.ts'
import { rehabCosts } from '#law/rehabilitation/rehab-costs.table.ts'
import { servicerConduct } from '#law/servicer/servicer-conduct.ts'
import { servicerFraudCheck } from '#law/servicer/servicer-fraud-check.table.ts'
import { servicerLicence } from '#law/servicer/servicer-licence.ts'
import type { Citation } from '#law/sources.ts'
import { publicClaimPrescription } from '#law/tax/public-claim-prescription.ts'
import { courtAnswers } from './court-answers.table.ts'
import { divorceGuarantee } from './divorce-guarantee.table.ts'
import type { GuideId } from './guide-ids.ts'

/** 案内のもと. Something with a title and its sources: a rule that has a page of its own, or a table. */
interface Basis {
  readonly id: string
  readonly title: string
  readonly checked: Day
  readonly citations: readonly Citation[]
  readonly sources?: readonly string[]
}

/** 案内のページ. What is the same in every language: what it rests on, whom to call, where to go next. */
export interface GuidePage {
  readonly rules: readonly Basis[]
  readonly tables: readonly Basis[]
  readonly situations: readonly Situation[]
  readonly next: readonly GuideId[]
}

export const guidePages: Readonly<Record<GuideId, GuidePage>> = {
  broker: {
    rules: [brokerageFeeCap, brokerageContractTerm, reinsDeadline, activityReportInterval, jhfMovingCost],
    tables: [saleSafeguards],
    situations: ['choosing-broker', 'broker-trouble'],
    next: ['negotiate', 'fraud', 'lawyer'],
  },
  lawyer: {
    rules: [legalAidMeansTest, legalAidRepayment, shihoShoshi140, lawyerFeeCaps, servicerConduct],
    tables: [bankruptcyCosts, rehabCosts, judicialScrivenerFeeRange],
    situations: ['suit-received'],
    next: ['negotiate', 'broker', 'limits'],
  },
  fraud: {
    rules: [whoMayNegotiate, giftAvoidance, leasebackRent, servicerLicence],
    tables: [servicerFraudCheck, marketLeasebackFacts, saleSafeguards],
    situations: ['fraud-suspected'],
    next: ['broker', 'lawyer', 'negotiate'],
  },
  negotiate: {
    rules: [whoMayNegotiate, shihoShoshi140, servicerLicence, servicerConduct],
    tables: [],
    situations: ['servicer-contact'],
    next: ['lawyer', 'broker', 'fraud'],
  },
  court: {
    rules: [paymentOrderTimeline, lawsuitTimeline, prescriptionJudgment, shihoShoshi140],
    tables: [courtAnswers, enforcementTitles, prescriptionCompletedAcknowledgement],
    situations: ['suit-received'],
    next: ['limitation', 'lawyer', 'fraud'],
  },
  limitation: {
    rules: [
      ...[prescriptionPeriod, prescriptionDateCalc, prescriptionStay, prescriptionJudgment],
      ...[prescriptionGuarantor, publicClaimPrescription],
    ],
    tables: [prescriptionStart, prescriptionRenewal, prescriptionCompletedAcknowledgement, prescriptionInvocation],
    situations: ['whole-due'],
    next: ['court', 'lawyer', 'negotiate'],
  },
  divorce: {
    rules: [guarantorNoticeDuty, coGuarantorContribution, prescriptionGuarantor, propertyDivisionDeadline],
    tables: [jointGuarantor, divorceGuarantee],
    situations: ['guarantor'],
    next: ['limitation', 'lawyer', 'court'],
  },
  limits: { rules: [], tables: [], situations: ['in-arrears'], next: ['lawyer', 'broker', 'fraud'] },
}

/** 根拠. The articles and pages that a guide rests on, each once. */
export function guideCitations({ rules, tables }: GuidePage): readonly Citation[] {
  const all = [...rules, ...tables].flatMap(({ citations }) => citations)
  return all.filter(
    (one, index) => all.findIndex(({ law, article }) => law === one.law && article === one.article) === index,
  )
}

/** Pages that the tables were read from, beside the articles. */
export function guideSources({ tables }: GuidePage): readonly string[] {
  return [...new Set(tables.flatMap(({ sources }) => sources ?? []))]
}

/** 確かめた日. The oldest day on which a basis of the page was compared with its source; null where it has none. */
export function guideChecked({ rules, tables }: GuidePage): Day | null {
  return [...rules, ...tables].map(({ checked }) => checked).toSorted()[0] ?? null
}
