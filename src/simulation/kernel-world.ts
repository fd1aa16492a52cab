import {
  count,
  draw,
  drawn,
  draws,
  earner,
  earnerDraws,
  earnerLength,
  earnersAt,
  head,
  horizon,
  less,
  months,
  mostLevel,
  mostShocks,
  prices,
  scale,
  scaled,
  seizable,
  tableAt,
  years,
} from './kernel-memory.ts'

/** xoroshiro128+, from the state that the stream of this path begins with. */
export function drawAll(starts: Int32Array, from: number, count: number): void {
  let s01 = starts[from] as number
  let s00 = starts[from + 1] as number
  let s11 = starts[from + 2] as number
  let s10 = starts[from + 3] as number
  for (let index = 0; index < count; index += 1) {
    draws[index] = s00 + s10
    const a0 = s10 ^ s00
    const a1 = s11 ^ s01
    const b00 = s00
    const b01 = s01
    s00 = (b00 << 24) ^ (b01 >>> 8) ^ a0 ^ (a0 << 16)
    s01 = (b01 << 24) ^ (b00 >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16))
    s10 = (a1 << 5) ^ (a0 >>> 27)
    s11 = (a0 << 5) ^ (a1 >>> 27)
  }
}

export function world(numbers: Float64Array): void {
  const isRecession = (draws[draw.recession] as number) < (numbers[head.recessionOdds] as number)
  const mean = numbers[head.meanGrowth] as number
  let growth = mean
  let level = scale
  prices[0] = level
  for (let year = 1; year <= years; year += 1) {
    const noise = drawn(numbers, tableAt['price-growth'], draws[draw.growth + year - 1] as number)
    growth =
      isRecession && 12 * (year - 1) < (numbers[head.recessionMonths] as number)
        ? (numbers[head.recessionGrowth] as number)
        : mean + Math.floor(((numbers[head.persistence] as number) * (growth - mean)) / scale) + noise
    level = Math.min(mostLevel, scaled(level, scale + growth))
    prices[year] = level
  }
}

export function household(numbers: Float64Array): void {
  less.fill(0)
  seizable.fill(0)
  const earners = count(numbers, head.earners)
  for (let index = 0; index < earners; index += 1) {
    earn(numbers, earnersAt + index * earnerLength, draw.earners + index * earnerDraws)
  }
}

/** The months of one earner, from shock to shock: those of work up to the next one at once, then what it brings. */
function earn(numbers: Float64Array, who: number, from: number): void {
  const isRecession = (draws[draw.recession] as number) < (numbers[head.recessionOdds] as number)
  const bad = isRecession ? count(numbers, head.recessionMonths) : 0
  const pay = numbers[who + earner.pay] as number
  const owes = numbers[who + earner.owes] === 1
  const newPay = numbers[who + earner.from55] === 1 ? tableAt['new-pay-from-55'] : tableAt['new-pay']
  const ordinaryLoss = numbers[who + earner.loss] as number
  const lossInRecession = numbers[who + earner.lossInRecession] as number
  const illness = numbers[who + earner.illness] as number
  const cut = numbers[who + earner.cut] as number
  const before = from - 1
  let level = scale
  let shocks = 0
  // The first month of work that is not yet written, and the next one that a shock may strike.
  let begin = 1
  let month = 1
  while (begin <= horizon) {
    const loss = month <= bad ? lossInRecession : ordinaryLoss
    const until = month <= bad ? Math.min(bad, horizon) : horizon
    const any = loss + illness + cut
    month = nextShock(before, month, until, any) | 0
    work(begin, month, pay, scaled(pay, level), owes)
    begin = month
    if (month > until) continue
    const chance = draws[before + month] as number
    const shock = from + horizon + 2 * Math.min(shocks, mostShocks - 1)
    shocks += 1
    const long = draws[shock] as number
    const share = draws[shock + 1] as number
    if (chance < loss) {
      const hundredths = drawn(numbers, tableAt['months-to-new-work'], long)
      month += Math.max(1, months(scaled(hundredths, numbers[who + earner.longer] as number))) | 0
      stayAway(numbers, who, earner.jobless, begin, month, level)
      level = Math.min(mostLevel, scaled(level, drawn(numbers, newPay, share)))
      begin = month
    } else if (chance < loss + illness) {
      month += Math.max(1, months(drawn(numbers, tableAt['months-of-illness'], long))) | 0
      stayAway(numbers, who, earner.sick, begin, month, level)
      begin = month
    } else {
      month += 1
      level = scaled(level, drawn(numbers, tableAt['pay-cut'], share))
    }
  }
}

/** The first month up to `until` whose draw lies below the odds, or the one after `until`. */
function nextShock(before: number, from: number, until: number, odds: number): number {
  let month = from | 0
  while (month <= until && (draws[before + month] as number) >= odds) month += 1
  return month
}

/** The months of work from `begin` to before `end`. */
function work(begin: number, end: number, pay: number, income: number, owes: boolean): void {
  const lack = pay - income
  if (lack !== 0) for (let month = begin | 0; month < end; month += 1) less[month] = (less[month] as number) + lack
  const take = owes ? seizableOf(income) : 0
  if (take > 0)
    for (let month = begin | 0; month < end; month += 1) seizable[month] = (seizable[month] as number) + take
}

/** The months without work from `begin` to before `end`, the first of them with what helps then. */
function stayAway(numbers: Float64Array, who: number, which: number, begin: number, end: number, level: number): void {
  const pay = numbers[who + earner.pay] as number
  const help = scaled(numbers[who + which] as number, level)
  const helped = begin + (numbers[who + which + 1] as number)
  const until = Math.min(end, horizon + 1)
  for (let month = begin | 0; month < until; month += 1) {
    less[month] = (less[month] as number) + pay - (month < helped ? help : 0)
  }
}

// 民事執行法152条1項・同法施行令2条1項1号: three quarters of a month's pay are exempt, at most 330,000 yen.
function seizableOf(pay: number): number {
  return Math.max(Math.floor(pay / 4), pay - 330_000)
}
