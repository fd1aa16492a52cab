import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator'
import type { DrawTable, Odds, Scaled } from '#assessment/courses/course.ts'
import { ratio } from '#base/ratio.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { times, type Yen } from '#base/yen.ts'
import { horizon } from '#simulation/layout.ts'

/** 引いた数. A whole number below 2^32. */
export type Chance = number

/** What chance gives one path, in the order in which it is drawn, whether a way asks for it or not. */
export interface Draws {
  readonly recession: Chance
  readonly growth: readonly Chance[]
  readonly saleValue: Chance
  readonly monthsToSell: Chance
  readonly cutNoise: Chance
  readonly listing: Chance
  readonly closing: Chance
  readonly refusal: Chance
  readonly standardPrice: Chance
  readonly toOpening: Chance
  readonly bids: readonly Chance[]
  readonly baseFall: Chance
  readonly toPayment: Chance
  readonly accepted: Chance
  readonly lump: Chance
  readonly toSettle: Chance
  readonly leasePrice: Chance
  readonly leaseYield: Chance
  readonly notRenewed: Chance
  readonly earners: readonly EarnerDraws[]
}

/** Of one earner: a draw for each month, then how long and to what share each of the first shocks goes. */
export interface EarnerDraws {
  readonly months: readonly Chance[]
  readonly shocks: readonly { readonly long: Chance; readonly share: Chance }[]
}

export function drawsOf(stream: JumpableRandomGenerator, earners: number): Draws {
  const next = (): Chance => stream.next() >>> 0
  const several = <T>(count: number, draw: () => T): readonly T[] => Array.from({ length: count }, draw)
  return {
    recession: next(),
    growth: several(horizon / 12, next),
    saleValue: next(),
    monthsToSell: next(),
    cutNoise: next(),
    listing: next(),
    closing: next(),
    refusal: next(),
    standardPrice: next(),
    toOpening: next(),
    bids: several(4, next),
    baseFall: next(),
    toPayment: next(),
    accepted: next(),
    lump: next(),
    toSettle: next(),
    leasePrice: next(),
    leaseYield: next(),
    notRenewed: next(),
    earners: several(earners, () => ({
      months: several(horizon, next),
      shocks: several(6, () => ({ long: next(), share: next() })),
    })),
  }
}

/** Whether what has these odds happens. */
export function happens(chance: Chance, odds: Odds): boolean {
  return chance < odds
}

/** The value of a table at a draw: one of 256 cells of like chance, and a straight line within it. */
export function drawn(table: DrawTable, chance: Chance): number {
  const cells = multiplyDivide(chance, 256, 2 ** 32, 'down')
  const within = chance - cells * 2 ** 24
  const low = table[cells] ?? 0
  const high = table[cells + 1] ?? 0
  return low + multiplyDivide(high - low, within, 2 ** 24, 'down')
}

/** An amount times a ratio of hundred-thousandths, its fraction dropped. */
export function share(amount: Yen, scaled: Scaled): Yen {
  return times(amount, ratio(scaled, 100_000), 'down')
}

/** A number that is no amount, times a ratio of hundred-thousandths. */
export function scaledBy(value: number, scaled: Scaled): number {
  return multiplyDivide(value, scaled, 100_000, 'down')
}

/** Hundredths of a month as whole months. */
export function wholeMonths(hundredths: number): number {
  return multiplyDivide(hundredths, 1, 100, 'half-up')
}
