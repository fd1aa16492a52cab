import { isAgencyLoan, isSubrogated } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import type { Home } from '#assessment/sale/home.ts'
import { isOwnNorm } from '#assessment/settings.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { CreditorNorm, NormKind } from '#law/creditor-norms.ts'
import type { Loan, Matter, VoluntarySaleAssumptions } from '#matter/matter.ts'
import type { SaleClaim } from './claims.ts'
import type { OwnedLot } from './lots.ts'

/** 売却の前提. What is settled about a sale before its price is shared out. */
export interface Sale {
  readonly matter: Matter
  readonly home: Home
  readonly lots: readonly OwnedLot[]
  readonly claims: readonly SaleClaim[]
  readonly assumed: VoluntarySaleAssumptions
  readonly on: Day
  readonly closingOn: Day
  /** The price that the plan is about; proposals and the least price look at others. */
  readonly price: Yen
  readonly normKind: NormKind
  readonly norm: CreditorNorm
  /** What each claim would get in the usual auction; null where that cannot be told. */
  readonly inAuction: InAuction
}

/** What each claim would get in the usual auction; null where that cannot be told. */
export type InAuction = ReadonlyMap<string, Yen> | null

/** 1番の債権者の種類. Whose norm decides what may be taken from the price. */
export function normKindOf(loan: Loan, on: Day): NormKind {
  if (isAgencyLoan(loan)) return 'agency'
  if (isKnown(loan.assignedOn) && loan.assignedOn <= on) return 'servicer'
  if (!isSubrogated(loan, on)) return 'lender'
  return loan.guarantor?.kind === 'credit-guarantee-association' ? 'creditGuaranteeAssociation' : 'guaranteeCompany'
}

/** Whether a figure of the norm is a ceiling: the agency's are, and those that the matter states; the rest is a yardstick. */
export function binds({ matter, normKind }: Pick<Sale, 'matter' | 'normKind'>, field: keyof CreditorNorm): boolean {
  return normKind === 'agency' || isOwnNorm(matter, normKind, field)
}
