import { legalAidMeansTest } from './advice/legal-aid-means-test.ts'
import { legalAidRepayment } from './advice/legal-aid-repayment.ts'
import { shihoShoshi140 } from './advice/shiho-shoshi-140.ts'
import { whoMayNegotiate } from './advice/who-may-negotiate.ts'
import { allocationLeastPrice } from './allocation/allocation-least-price.ts'
import { allocationTable } from './allocation/allocation-table.ts'
import { lawyerFeeCaps } from './arrangement/lawyer-fee-caps.ts'
import { specialConciliation } from './arrangement/special-conciliation.ts'
import { voluntaryArrangement } from './arrangement/voluntary-arrangement.ts'
import { auctionMinimumBid } from './auction/auction-minimum-bid.ts'
import { auctionPrepayment } from './auction/auction-prepayment.ts'
import { auctionPriceEstimate } from './auction/auction-price-estimate.ts'
import { auctionSeizureRegistrationTax } from './auction/auction-seizure-registration-tax.ts'
import { auctionWithdrawal } from './auction/auction-withdrawal.ts'
import { deliveryOrderWindow } from './auction/delivery-order-window.ts'
import { demandDeadlineExtension } from './auction/demand-deadline-extension.ts'
import { distributionDates } from './auction/distribution-dates.ts'
import { evictionNoticeTerm } from './auction/eviction-notice-term.ts'
import { executionAppeal } from './auction/execution-appeal.ts'
import { nextHighestBid } from './auction/next-highest-bid.ts'
import { noSurplusOffer } from './auction/no-surplus-offer.ts'
import { noSurplusTest } from './auction/no-surplus-test.ts'
import { periodBidScheduleCheck } from './auction/period-bid-schedule-check.ts'
import { pricePaymentDeadline } from './auction/price-payment-deadline.ts'
import { bankruptcyEstateShare } from './bankruptcy/bankruptcy-estate-share.ts'
import { bankruptcyFreeAssets } from './bankruptcy/bankruptcy-free-assets.ts'
import { bankruptcyHomeSale } from './bankruptcy/bankruptcy-home-sale.ts'
import { bankruptcyNondischargeable } from './bankruptcy/bankruptcy-nondischargeable.ts'
import { bankruptcyOverloan } from './bankruptcy/bankruptcy-overloan.ts'
import { bankruptcyRetirementValuation } from './bankruptcy/bankruptcy-retirement-valuation.ts'
import { bankruptcyRoute } from './bankruptcy/bankruptcy-route.ts'
import { activityReportInterval } from './brokerage/activity-report-interval.ts'
import { brokerageContractTerm } from './brokerage/brokerage-contract-term.ts'
import { brokerageFeeCap } from './brokerage/brokerage-fee-cap.ts'
import { reinsDeadline } from './brokerage/reins-deadline.ts'
import { civilPeriodEnd } from './civil/civil-period-end.ts'
import { courtPeriodCalc } from './civil/court-period-calc.ts'
import { condoFeeArrearsClaim } from './condominium/condo-fee-arrears-claim.ts'
import { lawsuitTimeline } from './court/lawsuit-timeline.ts'
import { paymentOrderTimeline } from './court/payment-order-timeline.ts'
import { creditInformationRetention } from './credit/credit-information-retention.ts'
import { consumerContractDamagesCap } from './debt/consumer-contract-damages-cap.ts'
import { debtForgivenessTax } from './debt/debt-forgiveness-tax.ts'
import { delayDamagesDaycount } from './debt/delay-damages-daycount.ts'
import { interestCaps } from './debt/interest-caps.ts'
import { loanAnnuityPayment } from './debt/loan-annuity-payment.ts'
import { loanBonusSplit } from './debt/loan-bonus-split.ts'
import { loanEqualPrincipal } from './debt/loan-equal-principal.ts'
import { paymentAllocation } from './debt/payment-allocation.ts'
import { statutoryRate } from './debt/statutory-rate.ts'
import { auctionDistribution } from './distribution/auction-distribution.ts'
import { bulkSaleSplit } from './distribution/bulk-sale-split.ts'
import { distributionEligibility } from './distribution/distribution-eligibility.ts'
import { estateLienExtinction } from './distribution/estate-lien-extinction.ts'
import { taxSeizureAndAuction } from './distribution/tax-seizure-and-auction.ts'
import { inheritanceDebtSplit } from './family/inheritance-debt-split.ts'
import { inheritanceRenunciationDeadline } from './family/inheritance-renunciation-deadline.ts'
import { propertyDivisionDeadline } from './family/property-division-deadline.ts'
import { simpleAcceptance } from './family/simple-acceptance.ts'
import { coGuarantorContribution } from './guarantor/co-guarantor-contribution.ts'
import { guarantorDefaultNotice } from './guarantor/guarantor-default-notice.ts'
import { guarantorNoticeDuty } from './guarantor/guarantor-notice-duty.ts'
import { buybackTerm } from './home/buyback-term.ts'
import { familySaleLowPrice } from './home/family-sale-low-price.ts'
import { leasebackRent } from './home/leaseback-rent.ts'
import { creditorRescissionDeadline } from './insolvency/creditor-rescission-deadline.ts'
import { dischargeSevenYearBar } from './insolvency/discharge-seven-year-bar.ts'
import { executionStayByInsolvency } from './insolvency/execution-stay-by-insolvency.ts'
import { giftAvoidance } from './insolvency/gift-avoidance.ts'
import { preferenceAvoidance } from './insolvency/preference-avoidance.ts'
import { jhfDeductionSheet } from './jhf/jhf-deduction-sheet.ts'
import { jhfHankoFeeCap } from './jhf/jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from './jhf/jhf-junior-tax-cap.ts'
import { jhfMovingCost } from './jhf/jhf-moving-cost.ts'
import { jointMortgageSplit } from './mortgage/joint-mortgage-split.ts'
import { jointMortgageSubrogation } from './mortgage/joint-mortgage-subrogation.ts'
import { lesseeGrace } from './mortgage/lessee-grace.ts'
import { mortgageExtinctionClaim } from './mortgage/mortgage-extinction-claim.ts'
import { mortgageTwoYearLimit } from './mortgage/mortgage-two-year-limit.ts'
import { provisionalSecuritySettlement } from './mortgage/provisional-security-settlement.ts'
import { revolvingMortgageCrystallisation } from './mortgage/revolving-mortgage-crystallisation.ts'
import { revolvingMortgageSecured } from './mortgage/revolving-mortgage-secured.ts'
import { statutorySuperficies } from './mortgage/statutory-superficies.ts'
import { prescriptionDateCalc } from './prescription/prescription-date-calc.ts'
import { prescriptionGuarantor } from './prescription/prescription-guarantor.ts'
import { prescriptionJudgment } from './prescription/prescription-judgment.ts'
import { prescriptionPeriod } from './prescription/prescription-period.ts'
import { prescriptionStay } from './prescription/prescription-stay.ts'
import { addressChangeDuty } from './registration/address-change-duty.ts'
import { inheritanceRegistrationDuty } from './registration/inheritance-registration-duty.ts'
import { registrationTaxAddressChange } from './registration/registration-tax-address-change.ts'
import { registrationTaxMortgageCancel } from './registration/registration-tax-mortgage-cancel.ts'
import { seizureRegistrationRelease } from './registration/seizure-registration-release.ts'
import { rehabDisposableIncome } from './rehabilitation/rehab-disposable-income.ts'
import { rehabEligibility } from './rehabilitation/rehab-eligibility.ts'
import { rehabHousingClause } from './rehabilitation/rehab-housing-clause.ts'
import { rehabMinimumRepayment } from './rehabilitation/rehab-minimum-repayment.ts'
import { rehabRewindDeadline } from './rehabilitation/rehab-rewind-deadline.ts'
import { rehabVote } from './rehabilitation/rehab-vote.ts'
import { jhfReschedule } from './reschedule/jhf-reschedule.ts'
import type { RuleEntry } from './rule.ts'
import { childSupportLien } from './seizure/child-support-lien.ts'
import { collectionStart } from './seizure/collection-start.ts'
import { depositSetOff } from './seizure/deposit-set-off.ts'
import { movableExemption } from './seizure/movable-exemption.ts'
import { retirementGarnishment } from './seizure/retirement-garnishment.ts'
import { taxDelinquencyWage } from './seizure/tax-delinquency-wage.ts'
import { thirdPartyInformation } from './seizure/third-party-information.ts'
import { wageGarnishment } from './seizure/wage-garnishment.ts'
import { buildingDepreciation } from './seller-tax/building-depreciation.ts'
import { capitalGainTax } from './seller-tax/capital-gain-tax.ts'
import { estimatedAcquisitionCost } from './seller-tax/estimated-acquisition-cost.ts'
import { home3000manDeduction } from './seller-tax/home-3000man-deduction.ts'
import { insolvencyExemption } from './seller-tax/insolvency-exemption.ts'
import { ownershipPeriod } from './seller-tax/ownership-period.ts'
import { specifiedHomeLoss } from './seller-tax/specified-home-loss.ts'
import { assignmentNotice } from './servicer/assignment-notice.ts'
import { servicerConduct } from './servicer/servicer-conduct.ts'
import { servicerLicence } from './servicer/servicer-licence.ts'
import { stampDutySaleContract } from './stamp/stamp-duty-sale-contract.ts'
import { futileSeizure } from './tax/futile-seizure.ts'
import { lateChargeLocal } from './tax/late-charge-local.ts'
import { lateChargeNational } from './tax/late-charge-national.ts'
import { lateChargeRates } from './tax/late-charge-rates.ts'
import { propertyTaxSettlement } from './tax/property-tax-settlement.ts'
import { publicClaimPrescription } from './tax/public-claim-prescription.ts'
import { statutoryDueDatePropertyTax } from './tax/statutory-due-date-property-tax.ts'
import { taxEnforcementStop } from './tax/tax-enforcement-stop.ts'
import { taxMortgageDistribution } from './tax/tax-mortgage-distribution.ts'
import { taxVsMortgagePriority } from './tax/tax-vs-mortgage-priority.ts'
import { housingSecurityBenefit } from './welfare/housing-security-benefit.ts'
import { nhiUnemploymentRelief } from './welfare/nhi-unemployment-relief.ts'
import { publicAssistanceStandard } from './welfare/public-assistance-standard.ts'

/** Every rule that can be asked from outside, by subject in the order of the road. */
export const rules: readonly RuleEntry[] = [
  activityReportInterval,
  brokerageContractTerm,
  brokerageFeeCap,
  reinsDeadline,
  stampDutySaleContract,
  addressChangeDuty,
  inheritanceRegistrationDuty,
  registrationTaxAddressChange,
  registrationTaxMortgageCancel,
  seizureRegistrationRelease,
  futileSeizure,
  lateChargeLocal,
  lateChargeNational,
  lateChargeRates,
  propertyTaxSettlement,
  publicClaimPrescription,
  statutoryDueDatePropertyTax,
  taxEnforcementStop,
  taxMortgageDistribution,
  taxVsMortgagePriority,
  jhfDeductionSheet,
  jhfHankoFeeCap,
  jhfJuniorTaxCap,
  jhfMovingCost,
  condoFeeArrearsClaim,
  allocationLeastPrice,
  allocationTable,
  civilPeriodEnd,
  courtPeriodCalc,
  auctionMinimumBid,
  auctionPrepayment,
  auctionPriceEstimate,
  auctionSeizureRegistrationTax,
  auctionWithdrawal,
  deliveryOrderWindow,
  demandDeadlineExtension,
  distributionDates,
  evictionNoticeTerm,
  executionAppeal,
  nextHighestBid,
  noSurplusOffer,
  noSurplusTest,
  periodBidScheduleCheck,
  pricePaymentDeadline,
  auctionDistribution,
  bulkSaleSplit,
  distributionEligibility,
  estateLienExtinction,
  taxSeizureAndAuction,
  jointMortgageSplit,
  jointMortgageSubrogation,
  lesseeGrace,
  mortgageExtinctionClaim,
  mortgageTwoYearLimit,
  provisionalSecuritySettlement,
  revolvingMortgageCrystallisation,
  revolvingMortgageSecured,
  statutorySuperficies,
  buybackTerm,
  familySaleLowPrice,
  leasebackRent,
  buildingDepreciation,
  capitalGainTax,
  estimatedAcquisitionCost,
  home3000manDeduction,
  insolvencyExemption,
  ownershipPeriod,
  specifiedHomeLoss,
  consumerContractDamagesCap,
  debtForgivenessTax,
  delayDamagesDaycount,
  interestCaps,
  loanAnnuityPayment,
  loanBonusSplit,
  loanEqualPrincipal,
  paymentAllocation,
  statutoryRate,
  prescriptionDateCalc,
  prescriptionGuarantor,
  prescriptionJudgment,
  prescriptionPeriod,
  prescriptionStay,
  lawsuitTimeline,
  paymentOrderTimeline,
  childSupportLien,
  collectionStart,
  depositSetOff,
  movableExemption,
  retirementGarnishment,
  taxDelinquencyWage,
  thirdPartyInformation,
  wageGarnishment,
  coGuarantorContribution,
  guarantorDefaultNotice,
  guarantorNoticeDuty,
  inheritanceDebtSplit,
  inheritanceRenunciationDeadline,
  propertyDivisionDeadline,
  simpleAcceptance,
  assignmentNotice,
  servicerConduct,
  servicerLicence,
  lawyerFeeCaps,
  specialConciliation,
  voluntaryArrangement,
  legalAidMeansTest,
  legalAidRepayment,
  shihoShoshi140,
  whoMayNegotiate,
  jhfReschedule,
  rehabDisposableIncome,
  rehabEligibility,
  rehabHousingClause,
  rehabMinimumRepayment,
  rehabRewindDeadline,
  rehabVote,
  bankruptcyEstateShare,
  bankruptcyFreeAssets,
  bankruptcyHomeSale,
  bankruptcyNondischargeable,
  bankruptcyOverloan,
  bankruptcyRetirementValuation,
  bankruptcyRoute,
  creditorRescissionDeadline,
  dischargeSevenYearBar,
  executionStayByInsolvency,
  giftAvoidance,
  preferenceAvoidance,
  creditInformationRetention,
  housingSecurityBenefit,
  nhiUnemploymentRelief,
  publicAssistanceStandard,
]

const byId: ReadonlyMap<string, RuleEntry> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of that id, or null. */
export function ruleById(id: string): RuleEntry | null {
  return byId.get(id) ?? null
}
