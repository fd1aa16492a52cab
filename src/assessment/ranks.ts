import { least, subtract, type Yen } from '#base/yen.ts'
import type { Matter, Right } from '#matter/matter.ts'

/** 余剰の行き先. What is left goes down the ranks, each in full before the next gets a yen, and only then to the owner. */
export function downTheRanks(
  surplus: Yen,
  claims: readonly Yen[],
): { readonly paid: readonly Yen[]; readonly left: Yen } {
  let left = surplus
  const paid = claims.map((owed) => {
    const share = least(owed, left)
    left = subtract(left, share)
    return share
  })
  return { paid, left }
}

/** What is owed on the claim of a right: as its debt tells, else as the register's holder says; null where neither does. */
export function owedOn(matter: Matter, right: Right): Yen | null {
  const debts = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])]
  return debts.find(({ id }) => id === right.claim)?.balance ?? right.securedBalance ?? null
}
