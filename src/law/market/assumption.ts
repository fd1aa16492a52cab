import { type Note, note } from '#law/finding.ts'

// A simulation draws the world first (prices, recession, interest), then the household (income), then each way's course, and uses
// the same draws for all ways. A recession raises the loss of jobs, lengthens the sale and lowers bids and prices together.

/** 想定. One setting of a simulation, fitted by hand to the facts: a constant, a span, or a distribution with its numbers. */
export interface Assumption {
  readonly key: string
  readonly item: string
  readonly shape: '定数' | '幅' | '三角分布' | '一様分布' | '正規分布' | '対数正規分布' | 'ベータ分布' | '分位点だけ'
  /** The constant; the mode of a triangle; the mean; of a lognormal the median. */
  readonly centre: number | null
  /** The standard deviation; of a lognormal that of the logarithm. */
  readonly spread: number | null
  readonly low: number | null
  readonly high: number | null
  readonly p10: number | null
  readonly p25: number | null
  readonly p50: number | null
  readonly p75: number | null
  readonly p90: number | null
  /** Of rows that exclude each other, how often this one is drawn. */
  readonly sharePercent: number | null
  readonly unit: string
  readonly says: string | null
}

export const assumptionColumns: { readonly [K in keyof Assumption]: string } = {
  key: '設定の名前',
  item: '項目',
  shape: '分布の形',
  centre: '中心（定数・最頻値・平均・中央値）',
  spread: 'ばらつき（標準偏差。対数正規分布では対数の標準偏差）',
  low: '下限',
  high: '上限',
  p10: '10%点',
  p25: '25%点',
  p50: '50%点',
  p75: '75%点',
  p90: '90%点',
  sharePercent: 'この行が選ばれる割合（%）',
  unit: '単位',
  says: '使い方',
}

type Given = Pick<Assumption, 'key' | 'item' | 'shape' | 'unit'> & Partial<Assumption>

/** A row with what is not given left empty. */
export function assume(given: Given): Assumption {
  const none = { centre: null, spread: null, low: null, high: null, sharePercent: null, says: null }
  return { ...none, p10: null, p25: null, p50: null, p75: null, p90: null, ...given }
}

export function constant(key: string, item: string, centre: number, unit: string, says: string | null = null) {
  return assume({ key, item, shape: '定数', centre, unit, says })
}

export function between(
  key: string,
  item: string,
  [low, high]: readonly [number, number],
  unit: string,
  says: string | null = null,
) {
  return assume({ key, item, shape: '幅', low, high, unit, says })
}

export function triangular(
  key: string,
  item: string,
  [low, centre, high]: readonly [number, number, number],
  unit: string,
  says: string | null = null,
) {
  return assume({ key, item, shape: '三角分布', low, centre, high, unit, says })
}

/** 分位点の表の一行. Between two points the line is straight, so that every platform draws the same numbers. */
export interface Quantiles {
  readonly key: string
  readonly item: string
  readonly median: number
  readonly logDeviation: number
  readonly p5: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly p95: number
}

export const quantileColumns: { readonly [K in keyof Quantiles]: string } = {
  key: '設定の名前',
  item: '当てはまるもの',
  median: '対数正規分布の中央値',
  logDeviation: '対数の標準偏差',
  p5: '5%点',
  p10: '10%点',
  p25: '25%点',
  p50: '50%点',
  p75: '75%点',
  p90: '90%点',
  p95: '95%点',
}

/** What a reader of any assumption must know. */
export const assumptionNotes: readonly Note[] = [
  note(
    'practice',
    'これは想定で、実測ではありません。公表された数字に手で合わせた判断で、誤差の大きさは分かりません。行ごとに、設定で、または地元の事情に合わせて変えられます。',
  ),
  note(
    'caution',
    '幅を見るためだけに使います。約束ではなく、法律の期限の計算や、道筋の順位には使いません。画面には10%点・50%点・90%点と、使った想定を示します。同意が得られる見込みを、実測のように示しません。',
  ),
  note(
    'caution',
    '分位点の間は直線でつなぎます。月数は、すぐ前の段階から数えます。単位が「比」の数は、1.45なら145%のことです。',
  ),
]
