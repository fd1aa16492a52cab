import { failsWords, seizedWords, shareWords, yenBetween, yenEstimate } from '#report/ranges-words.ts'
import type { WayRange } from '#simulation/ranges.ts'
import type { Estimate, Share } from '#simulation/summary.ts'
import { aboutYenWordsIn } from '#web/words/format.ts'
import { type Worded, worded } from '#web/words/words.ts'

type Risk = Pick<WayRange, 'seized' | 'fails' | 'heedsMisses'>

/** 幅の数の言葉. Amounts, errors and shares of the ranges, as the language writes them. */
export interface RangeNumbers {
  readonly between: (low: number, high: number) => string
  readonly estimate: (estimate: Estimate) => string
  readonly share: (share: Share, paths: number) => string
  readonly fails: (risk: Risk, paths: number) => string
  readonly seized: (risk: Risk, paths: number) => string
}

const japanese: RangeNumbers = {
  ...{ between: yenBetween, estimate: yenEstimate, share: shareWords, fails: failsWords, seized: seizedWords },
}

const about = (amount: number) => aboutYenWordsIn('en', amount)

// As `report/ranges-words.ts` tells them, to the same figure: below, amounts in 10,000 yen, shares in whole hundredths.
const english: RangeNumbers = {
  between(low, high) {
    const [from, to] = [about(low), about(high)]
    return from === to ? from : `${from.replace(/ yen$/, '')} to ${to.replace(/^about /, '')}`
  },
  estimate({ value, low, high }) {
    const error = Math.max(value - low, high - value)
    const told = value < 10_000 ? error : Math.floor((error + 5_000) / 10_000) * 10_000
    return told === 0 ? about(value) : `${about(value)} ± ${about(told).replace(/^about /, '')}`
  },
  share: englishShare,
  fails: (risk, paths) => {
    if (risk.heedsMisses) return englishShare(risk.fails, paths)
    return risk.fails.of10000 === 0 ? notCounted : `at least ${englishShare(risk.fails, paths)}`
  },
  seized: (risk, paths) => (risk.heedsMisses ? englishShare(risk.seized, paths) : notCounted),
}

const notCounted = 'not counted'
const mostPathsTold = 20_000

function englishShare({ of10000, low, high }: Share, paths: number): string {
  const [least, most] = [Math.floor(low / 100), Math.ceil(high / 100)]
  if (of10000 === 0 && paths <= mostPathsTold) {
    return `in none that were worked out (${most <= 1 ? 'fewer than 1' : `at most ${most}`} in 100)`
  }
  const error = ` (error: ${least} to ${most})`
  if (of10000 < 100) return `fewer than 1 in 100${most <= 1 ? '' : error}`
  if (of10000 > 9_900 && of10000 < 10_000) return `more than 99 in 100${least >= 99 ? '' : error}`
  return `${Math.round(of10000 / 100)} in 100${error}`
}

export const rangeNumbers: Worded<RangeNumbers> = worded(japanese, japanese, english)
