import { isKnown } from '#assessment/known.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'

export type Role = 'debtor' | 'jointDebtor' | 'jointGuarantor' | 'collateralProvider'

/** 立場. What somebody is in the matter. */
export type PersonRole = Role | 'otherDebtor' | 'owner' | 'coOwner' | 'spouse' | 'formerSpouse' | 'heir' | 'deceased'

/** 請求される人. What can be asked of one person on one loan. */
export interface Exposure {
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly loan: string
  /** `whole`: each owes all of it until it is paid. `property-only`: nothing beyond the pledged property. */
  readonly owes: 'whole' | 'property-only'
}

/** Who can be asked for what is owed, person by person. */
export function exposures(matter: Matter): readonly Exposure[] {
  return (matter.loans ?? []).flatMap((loan) =>
    rolesOf(loan).map(([role, person]) => exposure(matter, loan, role, person)),
  )
}

function rolesOf(loan: Loan): readonly (readonly [Role, string])[] {
  const each = (role: Role, people: readonly string[] | null | undefined) =>
    (people ?? []).map((person) => [role, person] as const)
  return [
    ...each('debtor', isKnown(loan.debtor) ? [loan.debtor] : []),
    ...each('jointDebtor', loan.jointDebtors),
    ...each('jointGuarantor', loan.jointGuarantors),
    ...each('collateralProvider', loan.collateralProviders),
  ]
}

function exposure(matter: Matter, loan: Loan, role: Role, person: string): Exposure {
  const name = personName(matter, person)
  return { person, name, role, loan: loan.id, owes: role === 'collateralProvider' ? 'property-only' : 'whole' }
}
