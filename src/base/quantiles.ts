import { upperNormalQuantiles } from './normal-quantiles.table.ts'

/** 分位点の表. The values at 0/256, 1/256 … 256/256 of a distribution: whole numbers, ascending. */
export type Quantiles = readonly number[]

/** How many whole units make one of the distribution: 100,000 for a ratio, 100 for a month. */
type Unit = number

const cells = 256

// Only + − × ÷ and the square root, which the standard for floating point rounds exactly: the same bits on every machine.

export function constantQuantiles(value: number, unit: Unit): Quantiles {
  return tableOf(() => value, unit)
}

/** 一様分布. */
export function uniformQuantiles(low: number, high: number, unit: Unit): Quantiles {
  return tableOf((chance) => low + (high - low) * chance, unit)
}

/** 三角分布, `centre` the most frequent. */
export function triangularQuantiles(low: number, centre: number, high: number, unit: Unit): Quantiles {
  const width = high - low
  if (width === 0) return constantQuantiles(low, unit)
  const below = (centre - low) / width
  return tableOf((chance) => {
    if (chance <= below) return low + Math.sqrt(chance * width * (centre - low))
    return high - Math.sqrt((1 - chance) * width * (high - centre))
  }, unit)
}

/** 正規分布. */
export function normalQuantiles(mean: number, deviation: number, unit: Unit): Quantiles {
  return tableOf((_, cell) => mean + deviation * normalQuantile(cell), unit)
}

/** 対数正規分布, by its median and the standard deviation of the logarithm. */
export function lognormalQuantiles(median: number, deviation: number, unit: Unit): Quantiles {
  return tableOf((_, cell) => median * exponential(deviation * normalQuantile(cell)), unit)
}

/** A point of a distribution: below `value` lies the part `chance` of it. */
export interface QuantilePoint {
  readonly chance: number
  readonly value: number
}

/** 分位点の間をまっすぐつなぐ. At least two points, ascending; beyond the first and the last the line goes on, but not below `floor`. */
export function quantilesThrough(points: readonly QuantilePoint[], floor: number, unit: Unit): Quantiles {
  return tableOf((chance) => {
    const next = points.findIndex((point) => point.chance >= chance)
    const at = next < 0 ? points.length - 1 : Math.max(1, next)
    const [from, to] = [points[at - 1], points[at]]
    if (from === undefined || to === undefined) throw new RangeError('Fewer than two points')
    const slope = (to.value - from.value) / (to.chance - from.chance)
    return Math.max(floor, from.value + slope * (chance - from.chance))
  }, unit)
}

/** A part of a mixture: so many of the draws lie evenly between two values. */
export interface MixturePiece {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** 混ぜた分布, of pieces that ascend and do not overlap; their shares make the whole, whatever they add up to. */
export function mixtureQuantiles(pieces: readonly MixturePiece[], unit: Unit): Quantiles {
  const whole = pieces.reduce((sum, { share }) => sum + share, 0)
  return tableOf((chance) => {
    let rest = chance * whole
    const piece = pieces.find(({ share }, index) => {
      if (rest <= share || index === pieces.length - 1) return true
      rest -= share
      return false
    })
    if (piece === undefined) throw new RangeError('A mixture of nothing')
    const part = piece.share === 0 ? 1 : Math.min(1, rest / piece.share)
    return piece.low + (piece.high - piece.low) * part
  }, unit)
}

/** 限りに収める. What lies beyond the ends stands at them. */
export function quantilesWithin(table: Quantiles, low: number, high: number): Quantiles {
  return table.map((value) => Math.min(high, Math.max(low, value)))
}

/** The value below which that part of the distribution lies, on the straight line between the two values of the table around it. */
export function quantileAt(table: Quantiles, chance: number): number {
  const cell = Math.min(cells - 1, Math.floor(chance * cells))
  const [low, high] = [table[cell], table[cell + 1]]
  if (low === undefined || high === undefined || chance > 1) throw new RangeError(`No quantile at ${chance}`)
  return low + (high - low) * (chance * cells - cell)
}

function tableOf(at: (chance: number, cell: number) => number, unit: Unit): Quantiles {
  // Half up; + 0 turns -0 into 0.
  return Array.from({ length: cells + 1 }, (_, cell) => Math.floor(at(cell / cells, cell) * unit + 0.5) + 0)
}

function normalQuantile(cell: number): number {
  const distance = upperNormalQuantiles[Math.abs(cell - cells / 2)]
  if (distance === undefined) throw new RangeError(`No cell ${cell}`)
  return cell < cells / 2 ? -distance : distance
}

/** e^x, within some 10^-15 of its value: whole powers by multiplying, the rest by the series. */
export function exponential(x: number): number {
  const whole = Math.floor(x + 0.5)
  const rest = x - whole
  let sum = 1
  // 0.5^20 ÷ 20! is below 10^-24.
  for (let n = 20; n > 0; n -= 1) sum = 1 + (sum * rest) / n
  for (let n = 0; n < Math.abs(whole); n += 1) sum = whole > 0 ? sum * Math.E : sum / Math.E
  return sum
}
