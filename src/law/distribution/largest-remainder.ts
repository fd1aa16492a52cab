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
  const whole = BigInt(add(...items.map(weightOf)))
  if (whole === 0n) return items.map((item) => [item, zeroYen])
  const shares = items.map((item) => {
    const product = BigInt(amount) * BigInt(weightOf(item))
    return { item, floor: yen(Number(product / whole)), fraction: Number(product % whole) }
  })
  const left = subtract(amount, ...shares.map(({ floor }) => floor))
  const byFraction = shares.toSorted((a, b) => b.fraction - a.fraction)
  const raised = new Set(byFraction.slice(0, left))
  return shares.map((share) => [share.item, raised.has(share) ? yen(share.floor + 1) : share.floor])
}
