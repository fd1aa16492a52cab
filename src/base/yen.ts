import { PastExact } from './exact.ts'
import type { Ratio } from './ratio.ts'
import { multiplyDivide, type Rounding } from './rounding.ts'

declare const yenBrand: unique symbol

/** 円. A whole number of yen; it may be negative where a sum falls short. */
export type Yen = number & { readonly [yenBrand]: true }

/** The amount as `Yen`. Throws a RangeError on a fraction, on NaN and on anything past 2^53. */
export function yen(amount: number): Yen {
  if (!Number.isInteger(amount)) throw new RangeError(`Not a whole amount of yen: ${amount}`)
  if (!Number.isSafeInteger(amount)) throw new PastExact(`The amount ${amount}`)
  // The one constructor of the brand; + 0 turns -0 into 0.
  return (amount + 0) as Yen
}

export const zeroYen: Yen = yen(0)

/** The sum of the amounts; 0 for none. */
export function add(...amounts: readonly Yen[]): Yen {
  let sum = 0
  for (const amount of amounts) sum += amount
  return yen(sum)
}

/** The first amount less all the others; negative when they exceed it. */
export function subtract(from: Yen, ...amounts: readonly Yen[]): Yen {
  return yen(from - add(...amounts))
}

export function least(first: Yen, ...others: readonly Yen[]): Yen {
  return yen(Math.min(first, ...others))
}

export function most(first: Yen, ...others: readonly Yen[]): Yen {
  return yen(Math.max(first, ...others))
}

/** `amount` × `ratio`, rounded once as named. */
export function times(amount: Yen, { num, den }: Ratio, rounding: Rounding): Yen {
  return yen(multiplyDivide(amount, num, den, rounding))
}
