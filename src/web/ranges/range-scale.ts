import { scaleLinear } from 'd3-scale'
import type { WayRange } from '#simulation/ranges.ts'
import type { Band } from '#simulation/summary.ts'
import { aboutYenWordsIn } from '#web/words/format.ts'
import type { Language } from '#web/words/words.ts'

/** 金額の物差し. Amounts as hundredths of a width, the same for all ways. */
export interface AmountScale {
  readonly percent: (amount: number) => number
  readonly ticks: readonly { readonly amount: number; readonly words: string }[]
}

/** From none to the most that any of the ways may come to, in round figures. */
export function amountScale(ways: readonly WayRange[], language: Language): AmountScale {
  const most = Math.max(
    1_000_000,
    ...ways.flatMap(({ burden, missing, legal }) => [burden.p90.high, missing?.high ?? 0, legal?.high ?? 0]),
  )
  const scale = scaleLinear([0, most], [0, 100]).nice(3)
  return { percent: (amount) => scale(amount), ticks: scale.ticks(3).map((amount) => tick(amount, language)) }
}

/** A label of an axis: 1,500万円, 15 million yen. */
export function tick(amount: number, language: Language): { readonly amount: number; readonly words: string } {
  return { amount, words: aboutYenWordsIn(language, amount).replace(/^(?:約|about )/, '') }
}

/** 残債の移り変わり. What is owed after some months. */
export interface FanPoint {
  readonly months: number
  readonly band: Band
}

export function fanOf({ owed12, owed36, owed60, owed120 }: WayRange): readonly FanPoint[] {
  return [
    { months: 12, band: owed12 },
    { months: 36, band: owed36 },
    { months: 60, band: owed60 },
    { months: 120, band: owed120 },
  ]
}
