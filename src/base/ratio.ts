import { PastExact } from './exact.ts'

/** An exact fraction of whole numbers; `den` is greater than zero. 14.6 % is 73/500. */
export interface Ratio {
  readonly num: number
  readonly den: number
}

/** `num`/`den` in lowest terms. Throws a RangeError unless both are whole and `den` is greater than zero, `PastExact` past 2^53. */
export function ratio(num: number, den: number): Ratio {
  if (!Number.isInteger(num) || !Number.isInteger(den) || den <= 0) {
    throw new RangeError(`Not a fraction of whole numbers: ${num}/${den}`)
  }
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den)) throw new PastExact(`A term of ${num}/${den}`)
  const common = greatestCommonDivisor(Math.abs(num), den)
  // + 0 turns -0 into 0.
  return { num: num / common + 0, den: den / common }
}

/** A rate written in percent, taken digit by digit: `percent('14.6')` and `percent(14.6)` are both 73/500. Throws a RangeError on anything else. */
export function percent(rate: string | number): Ratio {
  const digits = /^(\d+)(?:\.(\d+))?$/.exec(String(rate))
  if (digits === null) throw new RangeError(`Not a decimal number: ${rate}`)
  const [, whole = '', fraction = ''] = digits
  return ratio(Number(whole + fraction), 100 * 10 ** fraction.length)
}

/** The exact product of two fractions, in lowest terms. Throws a RangeError when its terms are past 2^53. */
export function multiply(a: Ratio, b: Ratio): Ratio {
  const left = ratio(a.num, b.den)
  const right = ratio(b.num, a.den)
  return ratio(left.num * right.num, left.den * right.den)
}

/** 最大公約数 of two whole numbers, neither negative; 1 for 0 and 0. */
export function greatestCommonDivisor(a: number, b: number): number {
  let greater = a
  let less = b
  while (less !== 0) {
    const rest = greater % less
    greater = less
    less = rest
  }
  return greater === 0 ? 1 : greater
}
