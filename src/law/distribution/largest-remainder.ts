import { add, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'

/**
 * 最大剰余法. The amount shared among the items in proportion to their weights, to the yen: each share is floored, and the yen left
 * over go one each to the largest fractions, the first of equals first. No law says how; every rule that shares one sum does it
 * so. Weights that come to 0 have no proportion, and get nothing.
 */
export function largestRemainder<T>(
  amount: Yen,
  items: readonly T[],
  weightOf: (item: T) => Yen,
): readonly (readonly [T, Yen])[] {
  const whole = add(...items.map(weightOf))
  if (whole === 0) return items.map((item) => [item, zeroYen])
  const shares = items.map((item) => ({ item, ...divided(amount, weightOf(item), whole) }))
  const left = subtract(amount, ...shares.map(({ floor }) => floor))
  if (left === 0) return shares.map(({ item, floor }) => [item, floor])
  const byFraction = shares.toSorted((a, b) => b.fraction - a.fraction)
  const raised = new Set(byFraction.slice(0, left))
  return shares.map((share) => [share.item, raised.has(share) ? yen(share.floor + 1) : share.floor])
}

/** Plain numbers while the product stays below 2^53, BigInt beyond. */
function divided(amount: Yen, weight: Yen, whole: Yen): { readonly floor: Yen; readonly fraction: number } {
  const product = amount * weight
  if (Number.isSafeInteger(product)) {
    const fraction = product % whole
    return { floor: yen((product - fraction) / whole), fraction }
  }
  const exact = BigInt(amount) * BigInt(weight)
  return { floor: yen(Number(exact / BigInt(whole))), fraction: Number(exact % BigInt(whole)) }
}
