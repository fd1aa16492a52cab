import { PastExact } from './exact.ts'

/**
 * 端数処理. How a fraction of a unit is dropped: `down` 切捨て (towards minus infinity), `up` 切上げ (towards plus
 * infinity), `half-up` 四捨五入 (to the nearer, and from the middle towards plus infinity).
 */
export type Rounding = 'down' | 'up' | 'half-up'

/**
 * `amount` × `num` ÷ `den` (greater than zero) in whole numbers, rounded once. Exact for every safe integer: plain
 * numbers while the product stays below 2^53, BigInt beyond. Throws a RangeError when the result itself is past 2^53.
 */
export function multiplyDivide(amount: number, num: number, den: number, rounding: Rounding): number {
  const product = amount * num
  if (!Number.isSafeInteger(product)) return divideBig(BigInt(amount) * BigInt(num), BigInt(den), rounding)
  const rest = product % den
  const towardsZero = (product - rest) / den
  const whole = rest < 0 ? towardsZero - 1 : towardsZero
  const remainder = rest < 0 ? rest + den : rest
  return roundsUp(remainder === 0, remainder >= den - remainder, rounding) ? whole + 1 : whole
}

/** `dividend` ÷ `divisor` (greater than zero) for whole numbers of any size; throws a RangeError when the quotient itself is past 2^53. */
export function divideBig(dividend: bigint, divisor: bigint, rounding: Rounding): number {
  const rest = dividend % divisor
  const remainder = rest < 0n ? rest + divisor : rest
  const whole = (dividend - remainder) / divisor
  const quotient = Number(roundsUp(remainder === 0n, remainder >= divisor - remainder, rounding) ? whole + 1n : whole)
  if (!Number.isSafeInteger(quotient)) throw new PastExact('The result')
  return quotient
}

function roundsUp(isWhole: boolean, isHalfOrMore: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case 'down':
      return false
    case 'up':
      return !isWhole
    case 'half-up':
      return isHalfOrMore
  }
}
