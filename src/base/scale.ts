import { greatestCommonDivisor, type Ratio } from './ratio.ts'
import { divideBig, multiplyDivide, type Rounding } from './rounding.ts'
import { type Yen, yen } from './yen.ts'

/** 段階別の率. Bands from the lowest up; each rate applies to the slice of the amount that lies in its band. The last is open (`null`). */
export type Scale = readonly { readonly upTo: Yen | null; readonly rate: Ratio }[]

/** The slices of `amount`, each at its own rate, times `factor`; exact to the one rounding at the end. A negative amount has no slices. */
export function progressive(amount: Yen, scale: Scale, factor: Ratio, rounding: Rounding): Yen {
  let common = 1
  for (const { rate } of scale) common *= rate.den / greatestCommonDivisor(common, rate.den)
  let [from, weighted] = [0, 0]
  for (const { upTo, rate } of scale) {
    weighted += sliceOf(amount, from, upTo) * rate.num * (common / rate.den)
    from = upTo ?? from
  }
  // Only whole numbers were added, none negative: if the sum is exact, so was every part of it.
  if (Number.isSafeInteger(weighted)) return yen(multiplyDivide(weighted, factor.num, common * factor.den, rounding))
  return yen(divideBig(weightedBig(amount, scale, common) * BigInt(factor.num), BigInt(common * factor.den), rounding))
}

function sliceOf(amount: number, from: number, upTo: number | null): number {
  return Math.max(0, (upTo === null ? amount : Math.min(amount, upTo)) - from)
}

function weightedBig(amount: Yen, scale: Scale, common: number): bigint {
  let [from, sum] = [0, 0n]
  for (const { upTo, rate } of scale) {
    sum += BigInt(sliceOf(amount, from, upTo)) * BigInt(rate.num * (common / rate.den))
    from = upTo ?? from
  }
  return sum
}
