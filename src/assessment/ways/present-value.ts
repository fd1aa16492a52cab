import { percent, type Ratio } from '#base/ratio.ts'
import { divideBig } from '#base/rounding.ts'
import { type Yen, yen } from '#base/yen.ts'

/** 分数. Exact whatever its size: rates to the sixth decimal, multiplied, leave plain numbers behind. */
export interface Fraction {
  readonly num: bigint
  /** Greater than zero. */
  readonly den: bigint
}

/** 今の価値. An exact sum that is worked out only where a near one cannot decide the yen. */
export interface Worth {
  /** The sum in floating point, by additions, products and quotients alone. */
  readonly near: number
  /** How many of those stand behind it at most. */
  readonly operations: number
  exact(): Fraction
}

/** After a hundred years nothing is counted. */
const longest = 1200

/** 一か月分の割引. One month's discount at a twelfth of the yearly rate. */
export function monthlyDiscount(ratePercent: number): Fraction {
  const { num, den } = big(percent(ratePercent))
  return reduced(den * 12n, den * 12n + num)
}

/** 止まらない割合も見た割引. The discount, weighed by the chance that no cause stops the payments in a month. */
export function weighedByStops(discount: Fraction, stopPercents: readonly number[]): Fraction {
  const kept = stopPercents.map((stop) => big(percent(Math.min(100, stop))))
  return kept.reduce((product, { num, den }) => reduced(product.num * (den - num), product.den * den), discount)
}

/** 一度に受け取る額. */
export function lumpWorth(amount: Yen): Worth {
  return { near: amount, operations: 0, exact: () => ({ num: BigInt(amount), den: 1n }) }
}

/** 払いの回数. The full payments of a sum, and the last one that is less; nothing is counted after a hundred years. */
export function paymentsOf(total: Yen, perMonth: Yen): { readonly full: number; readonly last: Yen } {
  if (perMonth <= 0 || total <= 0) return { full: 0, last: yen(0) }
  const full = Math.min(longest, Math.floor(total / perMonth))
  return { full, last: full === longest ? yen(0) : yen(total - full * perMonth) }
}

/** 分割の今の価値. Equal payments at the end of each month until the total is paid, each month weighed by `factor`. */
export function instalmentsWorth(total: Yen, perMonth: Yen, factor: Fraction): Worth {
  const { full, last } = paymentsOf(total, perMonth)
  const { num, den } = factor
  if (num === den) return lumpWorth(yen(full * perMonth + last))
  const step = Number(num) / Number(den)
  let [near, weight] = [0, 1]
  for (let month = 0; month < full; month += 1) {
    weight *= step
    near += perMonth * weight
  }
  near += last * weight * step
  const exact = () => {
    // A geometric series over the full payments, and the last one behind it.
    const [top, bottom] = [num ** BigInt(full), den ** BigInt(full)]
    const sum = BigInt(perMonth) * num * den * (bottom - top) + BigInt(last) * top * num * (den - num)
    return { num: sum, den: (den - num) * bottom * den }
  }
  // Each weight is a product of as many steps; a step itself is three roundings off.
  return { near, operations: 6 * (full + 2), exact }
}

/** 待つ月数を引いた今の価値. What is worth so much in some months is worth so much today. */
export function delayed(worth: Worth, discount: Fraction, months: number): Worth {
  if (months === 0 || discount.num === discount.den) return worth
  const { num, den } = months > 0 ? discount : { num: discount.den, den: discount.num }
  const count = Math.abs(months)
  const step = Number(num) / Number(den)
  let near = worth.near
  for (let month = 0; month < count; month += 1) near *= step
  const exact = () => {
    const before = worth.exact()
    return { num: before.num * num ** BigInt(count), den: before.den * den ** BigInt(count) }
  }
  return { near, operations: worth.operations + 6 * count, exact }
}

/** 円に丸めた価値. Rounded once, as named. */
export function rounded(worth: Worth, rounding: 'down' | 'up'): Yen {
  const margin = marginOf(worth)
  const [low, high] = [worth.near - margin, worth.near + margin].map(rounding === 'down' ? Math.floor : Math.ceil)
  if (low !== undefined && low === high) return yen(low)
  const { num, den } = worth.exact()
  return yen(divideBig(num, den, rounding))
}

/** それより得になる最も少ない額. The least whole yen, paid in some months, that is worth more than the other. */
export function leastAbove(worth: Worth, discount: Fraction, months: number): Yen {
  return yen(rounded(delayed(worth, discount, -months), 'down') + 1)
}

/** Each operation is off by half a unit in the last place at most; twice that is allowed for. */
function marginOf({ near, operations }: Worth): number {
  return near * (operations + 1) * Number.EPSILON
}

function big({ num, den }: Ratio): Fraction {
  return { num: BigInt(num), den: BigInt(den) }
}

function reduced(num: bigint, den: bigint): Fraction {
  let [a, b] = [num, den]
  while (b !== 0n) [a, b] = [b, a % b]
  return { num: num / a, den: den / a }
}

/** 現在価値. Of equal payments until the residual is paid; exact to the one rounding. */
export function presentValue(residual: Yen, perMonth: Yen, factor: Fraction, rounding: 'down' | 'up'): Yen {
  return rounded(instalmentsWorth(residual, perMonth, factor), rounding)
}
