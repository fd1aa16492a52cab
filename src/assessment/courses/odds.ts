import type { Odds, Scaled } from './course.ts'

/** 見込みの数 of a chance between 0 and 1. */
export function oddsOf(chance: number): Odds {
  return Math.floor(Math.min(1, Math.max(0, chance)) * 4_294_967_296 + 0.5)
}

/** 十万分の一 of a ratio. */
export function scaledOf(ratio: number): Scaled {
  return Math.floor(ratio * 100_000 + 0.5)
}
