import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { taxVsMortgagePriority } from '#law/tax/tax-vs-mortgage-priority.ts'
import type { Matter, Right } from '#matter/matter.ts'
import type { Home } from './home.ts'

/** 家を差し押さえた税. One tax claim, and whether it comes before the first mortgage. */
export interface TaxClaim {
  readonly right: Right
  readonly holder: string
  /** The tax with its late charge, which shares its rank; null where the tax is unknown. */
  readonly owed: Yen | null
  /** Why it comes before the mortgage; null where it comes after it, or where that is unknown. */
  readonly before: Finding<unknown> | null
}

/** 租税と抵当権. The taxes whose seizure stands in the register of a home. */
export function taxClaims(matter: Matter, home: Home): Assessed<readonly TaxClaim[]> {
  const all = home.taxSeizures.map((right) => taxClaim(matter, home, right))
  return { found: all.map(({ found }) => found), problems: all.flatMap(({ problems }) => problems) }
}

function taxClaim(matter: Matter, home: Home, right: Right): Assessed<TaxClaim> {
  const at = (matter.taxArrears ?? []).findIndex(({ id }) => id === right.claim)
  const arrears = matter.taxArrears?.[at]
  const holder = right.holder ?? arrears?.office ?? '役所'
  const why = '税が抵当権より優先するかを知るため。ここでは抵当権が優先するとしました。'
  if (arrears === undefined) {
    return {
      found: { right, holder, owed: null, before: null },
      problems: [missing(`${pathOf(matter, right)}.claim`, why)],
    }
  }
  const { principal, lateCharge, statutoryDueOn } = arrears
  const owed = isKnown(principal) ? add(principal, lateCharge ?? zeroYen) : null
  const after: TaxClaim = { right, holder, owed, before: null }
  if (owed === null) {
    return { found: after, problems: [missing(`taxArrears[${at}].principal`, '差押えの解除に払う額を知るため')] }
  }
  const mortgage = home.first.right
  if (!isKnown(statutoryDueOn)) return { found: after, problems: [missing(`taxArrears[${at}].statutoryDueOn`, why)] }
  if (!isKnown(mortgage?.registeredOn)) {
    return {
      found: after,
      problems: [missing(mortgage === null ? 'rights' : `${pathOf(matter, mortgage)}.registeredOn`, why)],
    }
  }
  const rank = taxVsMortgagePriority({ priorityDate: statutoryDueOn, mortgageRegisteredDate: mortgage.registeredOn })
  if (rank.value.first === 'mortgage') return { found: after, problems: [] }
  const charge = isKnown(lateCharge) ? [] : [missing(`taxArrears[${at}].lateCharge`, '優先する税は延滞金も払うため')]
  return { found: { ...after, before: rank }, problems: charge }
}

/** Where a right stands in the file: `rights[0]`. */
export function pathOf(matter: Matter, right: Right): string {
  return `rights[${(matter.rights ?? []).indexOf(right)}]`
}
