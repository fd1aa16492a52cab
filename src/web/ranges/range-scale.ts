import { scaleLinear } from 'd3-scale'
import { aboutYenWords } from '#base/words.ts'
import type { WayRange } from '#simulation/ranges.ts'
import type { Band } from '#simulation/summary.ts'

/** 金額の物差し. Amounts as hundredths of a width, the same for all ways. */
export interface AmountScale {
  readonly percent: (amount: number) => number
  readonly ticks: readonly { readonly amount: number; readonly words: string }[]
}

/** From none to the most that any of the ways may come to, in round figures. */
export function amountScale(ways: readonly WayRange[]): AmountScale {
  const most = Math.max(
    1_000_000,
    ...ways.flatMap(({ burden, missing, legal }) => [burden.p90.high, missing?.high ?? 0, legal?.high ?? 0]),
  )
  const scale = scaleLinear([0, most], [0, 100]).nice(3)
  return { percent: (amount) => scale(amount), ticks: scale.ticks(3).map(tick) }
}

/** A label of an axis: 1,500万円. */
export function tick(amount: number): { readonly amount: number; readonly words: string } {
  return { amount, words: aboutYenWords(amount).replace('約', '') }
}

/** 残債の移り変わり. What is owed after some months. */
export interface FanPoint {
  readonly months: number
  readonly words: string
  readonly band: Band
}

export function fanOf({ owed12, owed36, owed60, owed120 }: WayRange): readonly FanPoint[] {
  return [
    { months: 12, words: '1年後', band: owed12 },
    { months: 36, words: '3年後', band: owed36 },
    { months: 60, words: '5年後', band: owed60 },
    { months: 120, words: '10年後', band: owed120 },
  ]
}
