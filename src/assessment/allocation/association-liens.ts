import { isKnown } from '#assessment/known.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { reckon, step } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import type { SaleClaim } from './claims.ts'
import type { OwnedLot } from './lots.ts'

type Arrears = NonNullable<Matter['condominiumArrears']>[number]

/** 滞納の元本. As stated in one sum, or else item by item; null where neither is known. A buyer takes it over whole (区分所有法8条). */
export function feesOwed({ principal, items }: Arrears): Yen | null {
  if (isKnown(principal)) return principal
  const each = (items ?? []).map((item) => item.principal).filter(isKnown)
  return each.length === 0 ? null : add(...each)
}

/**
 * 区分所有法7条の先取特権. In an auction an association that has demanded its share in time comes after mortgages and taxes and
 * before the unsecured; in a voluntary sale its arrears are paid as a cost instead.
 */
export function associationLiens(matter: Matter, lots: readonly OwnedLot[]): readonly SaleClaim[] {
  return (matter.condominiumArrears ?? []).flatMap((arrears, index): SaleClaim[] => {
    const { id, property, lateCharge, demandedOn } = arrears
    const principal = feesOwed(arrears)
    const own = lots.filter((lot) => lot.property === property)
    if (!isKnown(demandedOn) || principal === null || own.length === 0) return []
    const amount = add(principal, lateCharge ?? zeroYen)
    const owed = reckon('association-lien', '管理費などの滞納（先取特権）', amount, [], () => [
      step('元本', principal),
      ...(isKnown(lateCharge) ? [step('遅延損害金', lateCharge)] : []),
      step('合計', amount),
    ])
    return [
      {
        ...{ id, kind: 'general-lien', position: 'lien', creditor: '管理組合', rights: [], owed, principal },
        ...{ secured: amount, beyond: zeroYen, limit: null, before: null },
        entries: own.map((lot) => ({
          lot: lot.id,
          date: null,
          rank: index + 1,
          limit: null,
          owner: 'debtor' as const,
        })),
      },
    ]
  })
}
