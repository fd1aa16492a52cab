import { aboutYenWords } from '#base/words.ts'
import { horizon } from '#simulation/layout.ts'
import type { WayRange } from '#simulation/ranges.ts'
import type { Band, Estimate, Share } from '#simulation/summary.ts'

/** 三つの点. Short heads for the points of a band, of amounts and of months; `pointNote` tells what they mean. */
export const pointHeads = {
  amount: ['少ない方', 'まん中', '多い方'],
  month: ['早い方', 'まん中', '遅い方'],
} as const

/** 分位点の言葉, where there is room for them. */
export const pointWords = {
  amount: ['10回に1回はこれより少ない', 'まん中', '10回に1回はこれより多い'],
} as const

export const pointNote =
  '「少ない方（早い方）」は10回に1回はこれより少ない（早い）こと、「多い方（遅い方）」は10回に1回はこれより多い（遅い）ことを表します。その間に、10回に8回が入ります。'

/** The three points of a band, in the order of its heads. */
export function pointsOf({ p10, p50, p90 }: Band): readonly [Estimate, Estimate, Estimate] {
  return [p10, p50, p90]
}

/** 同じ額は一度だけ. The three points in words: where they read alike, the one in the middle alone, and that the others are the same. */
export function saidOnce(points: readonly string[], same: string): readonly string[] {
  const [low, middle = '', high] = points
  return low === middle && high === middle ? [same, middle, same] : points
}

/** 三つとも同じとき. */
export const sameAsMiddle = 'まん中と同じ'

/** 約309万〜315万円; one amount where both ends read the same. */
export function yenBetween(low: number, high: number): string {
  const [from, to] = [aboutYenWords(low), aboutYenWords(high)]
  if (from === to) return from
  const isBoth = from.endsWith('万円') && to.endsWith('万円')
  return `${isBoth ? from.slice(0, -1) : from}〜${to.replace(/^約/, '')}`
}

/** 約312万円±3万円. The error is the longer of its two sides, and is left out where it cannot be read. */
export function yenEstimate(estimate: Estimate): string {
  const { value } = estimate
  const error = longerSide(estimate)
  // What stands in units of 10,000 yen has its error in them too.
  const told = value < 10_000 ? error : Math.floor((error + 5_000) / 10_000) * 10_000
  return told === 0 ? aboutYenWords(value) : `${aboutYenWords(value)}±${aboutYenWords(told).replace(/^約/, '')}`
}

function longerSide({ value, low, high }: Estimate): number {
  return Math.max(value - low, high - value)
}

// One month more than are run stands for no end within them (`summary.ts`).

/** 36か月±2か月; beyond what is run, that it does not end. */
export function monthEstimate(estimate: Estimate): string {
  const { value, low, high } = estimate
  if (value > horizon) return `10年で終わらない${low > horizon ? '' : `（早ければ${low}か月）`}`
  if (high > horizon) return `${value}か月（10年で終わらないことも）`
  const error = longerSide(estimate)
  return error === 0 ? `${value}か月` : `${value}か月±${error}か月`
}

// A share is told in hundredths of a percent: up to so many paths one of them is not rounded away.
const mostPathsTold = 20_000

type Risk = Pick<WayRange, 'seized' | 'fails' | 'heedsMisses'>

/** 差押えの見込みの言葉. Where missed payments are not heeded nobody is seized, and that is no answer. */
export function seizedWords({ seized, heedsMisses }: Risk, paths: number): string {
  return heedsMisses ? shareWords(seized, paths) : notCounted
}

/** 行きづまる見込みの言葉. */
export function failsWords({ fails, heedsMisses }: Risk, paths: number): string {
  if (heedsMisses) return shareWords(fails, paths)
  return fails.of10000 === 0 ? notCounted : `少なくとも${shareWords(fails, paths)}`
}

const notCounted = '数えていません'

export const notCountedNote =
  '「数えていません」は、家計が分からないなどの理由で、払えなくなる見込みを入れていないことです。起きないという意味ではありません。'

/** 割合の言葉. 100人のうち23人（誤差：22〜24人）. */
export function shareWords({ of10000, low, high }: Share, paths: number): string {
  const [least, most] = [Math.floor(low / 100), Math.ceil(high / 100)]
  if (of10000 === 0 && paths <= mostPathsTold) {
    return `計算した中にはいない（いても100人に${most <= 1 ? '1人より少ない' : `${most}人まで`}）`
  }
  const error = `（誤差：${least}〜${most}人）`
  if (of10000 < 100) return `100人のうち1人より少ない${most <= 1 ? '' : error}`
  if (of10000 > 9_900 && of10000 < 10_000) return `100人のうち99人より多い${least >= 99 ? '' : error}`
  return `100人のうち${Math.round(of10000 / 100)}人${error}`
}
