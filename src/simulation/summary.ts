import {
  auctionedMark,
  columnOf,
  type Failure,
  failures,
  horizon,
  type resultFields,
  seizedMark,
  waysIn,
} from './layout.ts'

/** 見積り. A figure of a run, and between which it lies in 95 of 100 runs with other seeds. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** 幅. One tenth of the paths lies below p10, half below p50, nine tenths below p90. */
export interface Band {
  readonly p10: Estimate
  readonly p50: Estimate
  readonly p90: Estimate
}

/** 割合. How many of the paths, in hundredths of a percent, with the sampling error as above. */
export interface Share {
  readonly of10000: number
  readonly low: number
  readonly high: number
}

/** 一つの道筋のまとめ. What the paths of one way came to; `end` counts months, and no end within the run as one month more than it has. */
export interface WaySummary {
  readonly paid: Band
  /** 負担: what is paid within the run and what is still owed at its end. */
  readonly burden: Band
  readonly owed12: Band
  readonly owed36: Band
  readonly owed60: Band
  readonly owed120: Band
  readonly end: Band
  readonly ended: Share
  readonly seized: Share
  readonly auctioned: Share
  readonly fails: Share
  readonly failures: Readonly<Record<Exclude<Failure, 'none'>, Share>>
}

const noEnd = horizon + 1
// 1.96² of the normal distribution, for a rate of 95 in 100.
const z2 = 3.8416

/** まとめる. The columns of a run as `run` gives them. */
export function summaries(result: Float64Array, paths: number): readonly WaySummary[] {
  const places = placesOf(paths)
  // One memory for all columns: it is put in order again and again.
  const work = new Float64Array(paths)
  return Array.from({ length: waysIn(result, paths) }, (_, way) => {
    const column = (field: (typeof resultFields)[number]) => columnOf(result, paths, way, field)
    const band = (values: Float64Array) => bandOf(copied(work, values), places)
    const marks = tally(column('mark'), 2 * auctionedMark)
    const ends = tally(column('end'), noEnd)
    const share = (holds: (mark: number) => boolean) =>
      shareOf(
        marks.reduce((sum, times, mark) => (holds(mark) ? sum + times : sum), 0),
        paths,
      )
    return {
      paid: band(column('paid')),
      burden: bandOf(summed(work, column('paid'), column('owed120')), places),
      owed12: band(column('owed12')),
      owed36: band(column('owed36')),
      owed60: band(column('owed60')),
      owed120: band(column('owed120')),
      end: bandOf(withNoEnd(copied(work, column('end'))), places),
      ended: shareOf(paths - (ends[0] ?? 0), paths),
      seized: share((mark) => (mark & seizedMark) !== 0),
      auctioned: share((mark) => (mark & auctionedMark) !== 0),
      fails: share((mark) => mark % seizedMark !== 0),
      failures: Object.fromEntries(
        failures.slice(1).map((name, index) => [name, share((mark) => mark % seizedMark === index + 1)]),
      ) as WaySummary['failures'],
    }
  })
}

function copied(work: Float64Array, values: Float64Array): Float64Array {
  work.set(values)
  return work
}

function summed(work: Float64Array, some: Float64Array, others: Float64Array): Float64Array {
  for (let path = 0; path < work.length; path += 1) work[path] = (some[path] as number) + (others[path] as number)
  return work
}

function withNoEnd(ends: Float64Array): Float64Array {
  for (let path = 0; path < ends.length; path += 1) if (ends[path] === 0) ends[path] = noEnd
  return ends
}

/** How many paths have each of the whole numbers below `end`. */
function tally(values: Float64Array, end: number): Uint32Array {
  const times = new Uint32Array(end)
  for (let path = 0; path < values.length; path += 1) {
    const value = values[path] as number
    times[value] = (times[value] as number) + 1
  }
  return times
}

/** Where the quantiles of so many sorted values stand, each between the order statistics that the binomial distribution of its rank allows. */
function placesOf(n: number): Band {
  const place = (rank: number) => Math.min(n, Math.max(1, rank)) - 1
  const estimate = (tenths: number): Estimate => {
    const spread = Math.sqrt((z2 * n * tenths * (10 - tenths)) / 100)
    return {
      value: place(Math.ceil((n * tenths) / 10)),
      low: place(Math.floor((n * tenths) / 10 - spread)),
      high: place(Math.ceil((n * tenths) / 10 + spread) + 1),
    }
  }
  return { p10: estimate(1), p50: estimate(5), p90: estimate(9) }
}

/** The quantiles of some values, which change their order meanwhile. */
export function bandOf(values: Float64Array, { p10, p50, p90 } = placesOf(values.length)): Band {
  const all = [p10, p50, p90].flatMap(({ low, value, high }) => [low, value, high])
  putInPlace(values, 0, values.length - 1, Uint32Array.from(all).sort(), 0, all.length)
  const estimate = ({ value, low, high }: Estimate): Estimate => {
    return { value: values[value] ?? 0, low: values[low] ?? 0, high: values[high] ?? 0 }
  }
  return { p10: estimate(p10), p50: estimate(p50), p90: estimate(p90) }
}

/** Quickselect: of the values from `low` to `high`, those stand where sorting would put them whose places are asked for, ascending from `first` to before `end`. */
function putInPlace(
  values: Float64Array,
  low: number,
  high: number,
  places: Uint32Array,
  first: number,
  end: number,
): void {
  if (first >= end || low >= high) return
  const from = parted(values, low, high) | 0
  let middle = first | 0
  while (middle < end && (places[middle] as number) < from) middle += 1
  putInPlace(values, low, from - 1, places, first, middle)
  putInPlace(values, from, high, places, middle, end)
}

/** Where the upper part begins, once no value of the lower part is above any of it. Both have a value at least. */
function parted(values: Float64Array, low: number, high: number): number {
  const pivot = values[low + ((high - low) >> 1)] as number
  let left = low | 0
  let right = high | 0
  while (left <= right) {
    while ((values[left] as number) < pivot) left += 1
    while ((values[right] as number) > pivot) right -= 1
    if (left > right) break
    const value = values[left] as number
    values[left] = values[right] as number
    values[right] = value
    left += 1
    right -= 1
  }
  return left
}

/** A share with Wilson's interval: it holds its rate near none and all as well. */
function shareOf(hits: number, of: number): Share {
  const p = hits / of
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of)
  const half = Math.sqrt(z2 * ((p * (1 - p)) / of + z2 / (4 * of * of))) / (1 + z2 / of)
  const whole = (share: number) => Math.round(10_000 * share)
  return {
    of10000: whole(p),
    low: Math.max(0, Math.floor(10_000 * (middle - half))),
    high: Math.min(10_000, Math.ceil(10_000 * (middle + half))),
  }
}
