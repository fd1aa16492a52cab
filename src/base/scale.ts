import { multiply, type Ratio } from './ratio.ts'
import { divideBig, type Rounding } from './rounding.ts'
import { type Yen, yen } from './yen.ts'

/** 段階別の率. Bands from the lowest up; each rate applies to the slice of the amount that lies in its band. The last is open (`null`). */
export type Scale = readonly { readonly upTo: Yen | null; readonly rate: Ratio }[]

/** The slices of `amount`, each at its own rate, times `factor`; exact to the one rounding at the end. */
export function progressive(amount: Yen, scale: Scale, factor: Ratio, rounding: Rounding): Yen {
  let from = 0
  let [num, den] = [0n, 1n]
  for (const { upTo, rate } of scale) {
    const slice = Math.max(0, (upTo === null ? amount : Math.min(amount, upTo)) - from)
    const share = multiply(rate, factor)
    num = num * BigInt(share.den) + BigInt(slice) * BigInt(share.num) * den
    den *= BigInt(share.den)
    from = upTo ?? from
  }
  return yen(divideBig(num, den, rounding))
}
