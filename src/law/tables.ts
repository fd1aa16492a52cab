import { acceptanceNoticeEffect } from './arrangement/acceptance-notice-effect.table.ts'
import { arrearsTimelineTable } from './auction/arrears-timeline-reference.table.ts'
import { auctionCostBurden } from './auction/auction-cost-burden.table.ts'
import { auctionDistributionOrder } from './auction/auction-distribution-order.table.ts'
import { auctionStatistics } from './auction/auction-statistics.table.ts'
import { forbearanceStay } from './auction/forbearance-stay.table.ts'
import { publicSaleDifference } from './auction/public-sale-difference.table.ts'
import { unsoldAuction } from './auction/unsold-auction.table.ts'
import { bankruptcyCosts } from './bankruptcy/bankruptcy-costs.table.ts'
import { bankruptcyDischargeBars } from './bankruptcy/bankruptcy-discharge-bars.table.ts'
import { bankruptcyRestrictions } from './bankruptcy/bankruptcy-restrictions.table.ts'
import { gazette } from './bankruptcy/gazette.table.ts'
import { condoFeeInDistribution } from './condominium/condo-fee-in-distribution.table.ts'
import { condoFeeLienRank } from './condominium/condo-fee-lien-rank.table.ts'
import { condoFeeSuccessor } from './condominium/condo-fee-successor.table.ts'
import { coOwnedShareSale } from './consent/co-owned-share-sale.table.ts'
import { consentMatrix } from './consent/consent-matrix.table.ts'
import { injunctionAndDivisionBlocks } from './consent/injunction-and-division-blocks.table.ts'
import { saleSafeguards } from './consent/sale-safeguards.table.ts'
import { enforcementTitles } from './court/enforcement-titles.table.ts'
import { smallClaims } from './court/small-claims.table.ts'
import { summaryCourtInstalmentDecision } from './court/summary-court-instalment-decision.table.ts'
import { groupInsuranceAfterDefault } from './debt/group-insurance-after-default.table.ts'
import { householdSurveyYardstick } from './debt/household-survey-yardstick.table.ts'
import { jhfNoHaircut } from './debt/jhf-no-haircut.table.ts'
import { livingStatementFields } from './debt/living-statement-fields.table.ts'
import { mortgageTaxCreditLoss } from './debt/mortgage-tax-credit-loss.table.ts'
import { recourse } from './debt/recourse.table.ts'
import { rehabilitationMinLivingCost } from './debt/rehabilitation-min-living-cost.table.ts'
import { repaymentCapacity } from './debt/repayment-capacity.table.ts'
import { residualInstalmentPractice } from './debt/residual-instalment-practice.table.ts'
import { savingsAndPensionLoans } from './debt/savings-and-pension-loans.table.ts'
import { distributionDeposit } from './distribution/distribution-deposit.table.ts'
import { limitedAcceptance } from './family/limited-acceptance.table.ts'
import { jointDebtors } from './guarantor/joint-debtors.table.ts'
import { jointGuarantor } from './guarantor/joint-guarantor.table.ts'
import { jhfProcedure } from './jhf/jhf-procedure.table.ts'
import { privateCreditorDifference } from './jhf/private-creditor-difference.table.ts'
import { marketAppraisalAssumptions, marketAppraisalFacts } from './market/market-appraisal.table.ts'
import { marketArrearsAssumptions, marketArrearsFacts } from './market/market-arrears.table.ts'
import {
  marketAuctionAdjustments,
  marketAuctionAssumptions,
  marketAuctionFacts,
} from './market/market-auction.table.ts'
import { marketHousePricesAssumptions, marketHousePricesFacts } from './market/market-house-prices.table.ts'
import { marketIncomeShocksAssumptions, marketIncomeShocksFacts } from './market/market-income-shocks.table.ts'
import { marketLeasebackAssumptions, marketLeasebackFacts } from './market/market-leaseback.table.ts'
import { marketMovingCostsAssumptions, marketMovingCostsFacts } from './market/market-moving-costs.table.ts'
import { marketServicersAssumptions, marketServicersFacts } from './market/market-servicers.table.ts'
import {
  marketTimeToSellAdjustments,
  marketTimeToSellAssumptions,
  marketTimeToSellFacts,
} from './market/market-time-to-sell.table.ts'
import {
  marketVoluntarySaleSuccessAssumptions,
  marketVoluntarySaleSuccessFacts,
} from './market/market-voluntary-sale-success.table.ts'
import { fireInsurancePledge } from './mortgage/fire-insurance-pledge.table.ts'
import { mortgageRankBasics } from './mortgage/mortgage-rank-basics.table.ts'
import { prescriptionCompletedAcknowledgement } from './prescription/prescription-completed-acknowledgement.table.ts'
import { prescriptionInvocation } from './prescription/prescription-invocation.table.ts'
import { prescriptionRenewal } from './prescription/prescription-renewal.table.ts'
import { prescriptionStart } from './prescription/prescription-start.table.ts'
import { judicialScrivenerFeeRange } from './registration/judicial-scrivener-fee-range.table.ts'
import { pairLoanRehab } from './rehabilitation/pair-loan-rehab.table.ts'
import { rehabCosts } from './rehabilitation/rehab-costs.table.ts'
import { rehabLiquidationValue } from './rehabilitation/rehab-liquidation-value.table.ts'
import { rehabPlanTerm } from './rehabilitation/rehab-plan-term.table.ts'
import { bankReschedule } from './reschedule/bank-reschedule.table.ts'
import { disasterGuideline } from './reschedule/disaster-guideline.table.ts'
import { managerGuaranteeGuideline } from './reschedule/manager-guarantee-guideline.table.ts'
import { assetDisclosure } from './seizure/asset-disclosure.table.ts'
import { depositGarnishment } from './seizure/deposit-garnishment.table.ts'
import { exemptClaims } from './seizure/exempt-claims.table.ts'
import { garnishmentRangeChange } from './seizure/garnishment-range-change.table.ts'
import { provisionalAttachment } from './seizure/provisional-attachment.table.ts'
import { guarantorSaleRelief } from './seller-tax/guarantor-sale-relief.table.ts'
import { bulkSale } from './servicer/bulk-sale.table.ts'
import { servicerFraudCheck } from './servicer/servicer-fraud-check.table.ts'
import { settlementContractClauses } from './servicer/settlement-contract-clauses.table.ts'
import { settlementMarket } from './servicer/settlement-market.table.ts'
import type { ReferenceTable } from './table.ts'
import { shakaiHokenArrears } from './tax/shakai-hoken-arrears.table.ts'
import { taxReliefOptions } from './tax/tax-relief-options.table.ts'
import { publicAssistanceAndDebt } from './welfare/public-assistance-and-debt.table.ts'
import { rentGuaranteeScreening } from './welfare/rent-guarantee-screening.table.ts'
import { welfareFundLoan } from './welfare/welfare-fund-loan.table.ts'

/** 資料の一覧. Every table of data, ranges, practice and law in words, by subject. */
export const tables: readonly ReferenceTable[] = [
  acceptanceNoticeEffect,
  arrearsTimelineTable,
  auctionCostBurden,
  auctionDistributionOrder,
  auctionStatistics,
  forbearanceStay,
  publicSaleDifference,
  unsoldAuction,
  bankruptcyCosts,
  bankruptcyDischargeBars,
  bankruptcyRestrictions,
  gazette,
  condoFeeInDistribution,
  condoFeeLienRank,
  condoFeeSuccessor,
  coOwnedShareSale,
  consentMatrix,
  injunctionAndDivisionBlocks,
  saleSafeguards,
  enforcementTitles,
  smallClaims,
  summaryCourtInstalmentDecision,
  groupInsuranceAfterDefault,
  householdSurveyYardstick,
  jhfNoHaircut,
  livingStatementFields,
  mortgageTaxCreditLoss,
  recourse,
  rehabilitationMinLivingCost,
  repaymentCapacity,
  residualInstalmentPractice,
  savingsAndPensionLoans,
  distributionDeposit,
  limitedAcceptance,
  jointDebtors,
  jointGuarantor,
  jhfProcedure,
  privateCreditorDifference,
  marketAppraisalFacts,
  marketAppraisalAssumptions,
  marketArrearsFacts,
  marketArrearsAssumptions,
  marketAuctionFacts,
  marketAuctionAssumptions,
  marketAuctionAdjustments,
  marketHousePricesFacts,
  marketHousePricesAssumptions,
  marketIncomeShocksFacts,
  marketIncomeShocksAssumptions,
  marketLeasebackFacts,
  marketLeasebackAssumptions,
  marketMovingCostsFacts,
  marketMovingCostsAssumptions,
  marketServicersFacts,
  marketServicersAssumptions,
  marketTimeToSellFacts,
  marketTimeToSellAssumptions,
  marketTimeToSellAdjustments,
  marketVoluntarySaleSuccessFacts,
  marketVoluntarySaleSuccessAssumptions,
  fireInsurancePledge,
  mortgageRankBasics,
  prescriptionCompletedAcknowledgement,
  prescriptionInvocation,
  prescriptionRenewal,
  prescriptionStart,
  judicialScrivenerFeeRange,
  pairLoanRehab,
  rehabCosts,
  rehabLiquidationValue,
  rehabPlanTerm,
  bankReschedule,
  disasterGuideline,
  managerGuaranteeGuideline,
  assetDisclosure,
  depositGarnishment,
  exemptClaims,
  garnishmentRangeChange,
  provisionalAttachment,
  guarantorSaleRelief,
  bulkSale,
  servicerFraudCheck,
  settlementContractClauses,
  settlementMarket,
  shakaiHokenArrears,
  taxReliefOptions,
  publicAssistanceAndDebt,
  rentGuaranteeScreening,
  welfareFundLoan,
]
