import * as layout from './layout.ts'

// What the parts of the kernel share. The path that is being run stands in arrays of this file: one memory for all runs, because none
// begins within another. Amounts go from function to function in arrays of doubles, not as arguments, and what a loop needs it takes out of
// the numbers before it begins: engines then keep them as doubles.

// Engines know the constants of a file, and look up again what it imports.
export const { auctionedMark, course: at, courseLength, coursesAt, earner, earnerLength, earnersAt, head } = layout
export const { horizon, resultLength, seizedMark, tableAt } = layout
const { mostEarners } = layout

/** What one draw decides; the months of the earners follow. */
export const draw = {
  ...{ recession: 0, growth: 1, saleValue: 11, monthsToSell: 12, cutNoise: 13, listing: 14, closing: 15, refusal: 16 },
  ...{ standardPrice: 17, toOpening: 18, bids: 19, baseFall: 23, toPayment: 24, accepted: 25, lump: 26, toSettle: 27 },
  ...{ leasePrice: 28, leaseYield: 29, notRenewed: 30, earners: 31 },
} as const
export const mostShocks = 6
export const earnerDraws = horizon + 2 * mostShocks
const mostDraws = draw.earners + mostEarners * earnerDraws
export const years = horizon / 12

// The slots of the state of one path on one way.
export const cash = 0
export const paid = 1
export const end = 2
export const failure = 3
export const seized = 4
export const auctioned = 5
/** What a broken loan grows in a month before its auction; below zero where the course tells how the debt grows. */
export const growing = 6
export const rent = 7
/** What of a broken promise bears damages. */
export const principal = 8
/** From which month on the same is owed, and how much. */
export const standing = 9
export const last = 10

export const draws = new Uint32Array(mostDraws)
/** Of each month: how much less the household earns than today, and what could be seized of its pay. */
export const less = new Float64Array(horizon + 1)
export const seizable = new Float64Array(horizon + 1)
/** 値動き at the end of each year. */
export const prices = new Float64Array(years + 1)
/** What is owed after each month. */
export const owed = new Float64Array(horizon + 1)
export const state = new Float64Array(11)

export const scale = 100_000
/** Neither the pay of an earner nor the price of the home goes past nine times today's: products stay below 2^53. */
export const mostLevel = 9 * scale
const cell = 16_777_216

/** The value of a table at a draw: a cell by its first eight bits, a straight line within it. */
export function drawn(numbers: Float64Array, table: number, chance: number): number {
  const index = table + (chance >>> 24)
  const low = numbers[index] as number
  const high = numbers[index + 1] as number
  return low + Math.floor(((high - low) * (chance & (cell - 1))) / cell)
}

export function scaled(amount: number, ratio: number): number {
  return Math.floor((amount * ratio) / scale)
}

/** A count among the numbers. */
export function count(numbers: Float64Array, place: number): number {
  return (numbers[place] as number) | 0
}

/** Whole months of hundredths, a half and more counted up. */
export function months(hundredths: number): number {
  return Math.floor((hundredths + 50) / 100)
}

/** 値動き in a month: a straight line between the ends of the years. */
export function indexAt(month: number): number {
  const upTo = Math.min(month, horizon)
  const year = Math.floor(upTo / 12)
  if (year === years) return prices[years] as number
  const before = prices[year] as number
  return before + Math.floor((((prices[year + 1] as number) - before) * (upTo - 12 * year)) / 12)
}

/** An amount by a table of amounts: level beyond its ends, a straight line between its points. */
export function byAmount(numbers: Float64Array, table: number, amount: number): number {
  const count = numbers[table] as number
  if (count === 0) return 0
  if (amount <= (numbers[table + 1] as number)) return numbers[table + 2] as number
  for (let index = 1; index < count; index += 1) {
    const high = table + 1 + 2 * index
    if (amount <= (numbers[high] as number)) {
      const low = high - 2
      const span = (numbers[high] as number) - (numbers[low] as number)
      const step = (numbers[high + 1] as number) - (numbers[low + 1] as number)
      // The two factors may be past 2^53 together: the place is taken first.
      const place = (amount - (numbers[low] as number)) / span
      return (numbers[low + 1] as number) + Math.floor(place * step + 0.5)
    }
  }
  return numbers[table + 2 * count] as number
}

/** From a month on nothing changes any more. */
export function stand(month: number, amount: number): void {
  state[standing] = month
  state[last] = amount
}

/** The way ends in a month, from which nothing is owed any more; not within the run if the month lies after it. */
export function finish(month: number): void {
  state[end] = month <= horizon ? month : 0
  stand(month, 0)
}

export function fail(why: number): void {
  if (state[failure] === 0) state[failure] = why
}

/** What becomes of the home ends no way that is about what is left. */
export function failHome(numbers: Float64Array, way: number, why: number): void {
  if (numbers[way + at.heedsHome] === 1) fail(why)
}

/** What is put aside after a month in which `amount` is paid; below zero where the month's room and what is put aside do not suffice. */
export function afterPaying(before: number, room: number, amount: number, savedShare: number): number {
  const rest = room - amount
  return rest >= 0 ? before + scaled(rest, savedShare) : before + rest
}
