import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { claimName } from '#matter/names.ts'

/** いまの債権者. Who holds the claim of a loan on a day. */
export interface Creditor {
  readonly name: string
  readonly kind: 'lender' | 'guarantor' | 'assignee'
}

/** The lender, from the day of subrogation the guarantor, from the day of assignment the assignee. */
export function creditorOn(loan: Loan, on: Day): Creditor {
  if (isKnown(loan.assignedOn) && loan.assignedOn <= on) {
    return { name: loan.assignee?.name ?? '債権を譲り受けた会社', kind: 'assignee' }
  }
  if (isSubrogated(loan, on)) {
    return { name: loan.guarantor?.name ?? '保証会社', kind: 'guarantor' }
  }
  return { name: loan.lender?.name ?? '借入先の金融機関', kind: 'lender' }
}

/** 代位弁済済みか. Whether the guarantor has paid the lender by that day. */
export function isSubrogated(loan: Loan, on: Day): boolean {
  return isKnown(loan.subrogatedOn) && loan.subrogatedOn <= on
}

/** 住宅金融支援機構の債権か. The agency's own loans and the Flat 35 loans that it bought: no guarantor pays for them. */
export function isAgencyLoan(loan: Loan): boolean {
  return loan.lender?.kind === 'jhf-direct' || loan.lender?.kind === 'flat35-purchase'
}

/** Whether a guarantor may still pay the lender; null where the file does not tell. */
export function mayBeSubrogated(loan: Loan): boolean | null {
  if (isAgencyLoan(loan)) return false
  return isKnown(loan.guarantor) ? true : null
}

/** ほかの借金の債権者. Its name; where nobody has told it, the kind of the debt. */
export function otherCreditor(
  matter: Matter,
  { id, creditor }: { readonly id: string; readonly creditor?: string | null | undefined },
): string {
  return creditor ?? `${claimName(matter, id)}の債権者`
}
