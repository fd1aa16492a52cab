import { allocationTable } from './allocation/allocation-table.ts'
import { auctionMinimumBid } from './auction/auction-minimum-bid.ts'
import { auctionPriceEstimate } from './auction/auction-price-estimate.ts'
import { brokerageFeeCap } from './brokerage/brokerage-fee-cap.ts'
import { civilPeriodEnd } from './civil/civil-period-end.ts'
import { courtPeriodCalc } from './civil/court-period-calc.ts'
import { creditInformationRetention } from './credit/credit-information-retention.ts'
import { delayDamagesDaycount } from './debt/delay-damages-daycount.ts'
import { loanAnnuityPayment } from './debt/loan-annuity-payment.ts'
import { paymentAllocation } from './debt/payment-allocation.ts'
import { jhfDeductionSheet } from './jhf/jhf-deduction-sheet.ts'
import { jhfHankoFeeCap } from './jhf/jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from './jhf/jhf-junior-tax-cap.ts'
import { prescriptionPeriod } from './prescription/prescription-period.ts'
import { registrationTaxMortgageCancel } from './registration/registration-tax-mortgage-cancel.ts'
import { rehabMinimumRepayment } from './rehabilitation/rehab-minimum-repayment.ts'
import { rehabRewindDeadline } from './rehabilitation/rehab-rewind-deadline.ts'
import type { RuleEntry } from './rule.ts'
import { wageGarnishment } from './seizure/wage-garnishment.ts'
import { stampDutySaleContract } from './stamp/stamp-duty-sale-contract.ts'
import { taxVsMortgagePriority } from './tax/tax-vs-mortgage-priority.ts'

/** 規定の版. Changes whenever an answer changes for the same facts; CHANGELOG tells which. */
export const ruleSetVersion = '2026-11-21'

/** Every rule that can be asked from outside, in the order of the road. */
export const rules: readonly RuleEntry[] = [
  brokerageFeeCap,
  stampDutySaleContract,
  registrationTaxMortgageCancel,
  taxVsMortgagePriority,
  jhfHankoFeeCap,
  jhfJuniorTaxCap,
  jhfDeductionSheet,
  allocationTable,
  civilPeriodEnd,
  courtPeriodCalc,
  auctionPriceEstimate,
  auctionMinimumBid,
  loanAnnuityPayment,
  delayDamagesDaycount,
  paymentAllocation,
  prescriptionPeriod,
  wageGarnishment,
  rehabMinimumRepayment,
  rehabRewindDeadline,
  creditInformationRetention,
]

const byId: ReadonlyMap<string, RuleEntry> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of that id, or null. */
export function ruleById(id: string): RuleEntry | null {
  return byId.get(id) ?? null
}
