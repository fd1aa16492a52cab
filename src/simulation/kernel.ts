import * as layout from './layout.ts'

// The fast twin of the plain one in test/simulation/plain-run.ts, which reads as docs/ranges.md does: change that first. Here stand the
// same months in flat numbers, without an object made in the loop. Every figure is a whole number below 2^53 and every division is
// followed by a floor, so that the bits are those of any machine. Amounts go from function to function in arrays of doubles, not as
// arguments, and what a loop needs it takes out of the numbers before it begins: engines then keep them as doubles.

// Engines know the constants of a file, and look up again what it imports.
const { auctionedMark, course: at, courseLength, coursesAt, earner, earnerLength, earnersAt, head } = layout
const { horizon, mostEarners, resultLength, seizedMark, tableAt } = layout

/** What one draw decides; the months of the earners follow. */
const draw = {
  ...{ recession: 0, growth: 1, saleValue: 11, monthsToSell: 12, cutNoise: 13, listing: 14, closing: 15, refusal: 16 },
  ...{ standardPrice: 17, toOpening: 18, bids: 19, baseFall: 23, toPayment: 24, accepted: 25, lump: 26, toSettle: 27 },
  ...{ leasePrice: 28, leaseYield: 29, notRenewed: 30, earners: 31 },
} as const
const mostShocks = 6
const earnerDraws = horizon + 2 * mostShocks
const mostDraws = draw.earners + mostEarners * earnerDraws
const years = horizon / 12

// The slots of the state of one path on one way.
const cash = 0
const paid = 1
const end = 2
const failure = 3
const seized = 4
const auctioned = 5
/** What a broken loan grows in a month before its auction; below zero where the course tells how the debt grows. */
const growing = 6
const rent = 7
/** What of a broken promise bears damages. */
const principal = 8

// The path and the way that are being run. One memory for all runs, because none begins within another: its place in the machine is
// known to the engine beforehand, and no path makes any.
const draws = new Uint32Array(mostDraws)
/** Of each month: how much less the household earns than today, and what could be seized of its pay. */
const less = new Float64Array(horizon + 1)
const seizable = new Float64Array(horizon + 1)
/** 値動き at the end of each year. */
const prices = new Float64Array(years + 1)
/** What is owed after each month. */
const owed = new Float64Array(horizon + 1)
const state = new Float64Array(9)

const scale = 100_000
/** Neither the pay of an earner nor the price of the home goes past nine times today's: products stay below 2^53. */
const mostLevel = 9 * scale
const cell = 16_777_216

/** 走らせる. Every path from its own start, on every way; the result stands column by column, `paths` long, in the order of ways and fields. */
export function run(numbers: Float64Array, starts: Int32Array, paths: number): Float64Array {
  const count = numbers[head.courses] as number
  const result = new Float64Array(paths * count * resultLength)
  for (let path = 0; path < paths; path += 1) {
    drawAll(starts, path * 4, draw.earners + (numbers[head.earners] as number) * earnerDraws)
    world(numbers)
    household(numbers)
    for (let way = 0; way < count; way += 1) {
      walk(numbers, coursesAt + way * courseLength)
      keep(result, way * resultLength * paths + path, paths)
    }
  }
  return result
}

/** xoroshiro128+, from the state that the stream of this path begins with. */
function drawAll(starts: Int32Array, from: number, count: number): void {
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

/** The value of a table at a draw: a cell by its first eight bits, a straight line within it. */
function drawn(numbers: Float64Array, table: number, chance: number): number {
  const index = table + (chance >>> 24)
  const low = numbers[index] as number
  const high = numbers[index + 1] as number
  return low + Math.floor(((high - low) * (chance & (cell - 1))) / cell)
}

function scaled(amount: number, ratio: number): number {
  return Math.floor((amount * ratio) / scale)
}

/** A count among the numbers. */
function count(numbers: Float64Array, place: number): number {
  return (numbers[place] as number) | 0
}

/** Whole months of hundredths, a half and more counted up. */
function months(hundredths: number): number {
  return Math.floor((hundredths + 50) / 100)
}

function world(numbers: Float64Array): void {
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

/** 値動き in a month: a straight line between the ends of the years. */
function indexAt(month: number): number {
  const upTo = Math.min(month, horizon)
  const year = Math.floor(upTo / 12)
  if (year === years) return prices[years] as number
  const before = prices[year] as number
  return before + Math.floor((((prices[year + 1] as number) - before) * (upTo - 12 * year)) / 12)
}

function household(numbers: Float64Array): void {
  less.fill(0)
  seizable.fill(0)
  const isRecession = (draws[draw.recession] as number) < (numbers[head.recessionOdds] as number)
  const bad = isRecession ? count(numbers, head.recessionMonths) : 0
  const earners = count(numbers, head.earners)
  for (let index = 0; index < earners; index += 1) {
    const who = earnersAt + index * earnerLength
    const from = draw.earners + index * earnerDraws
    const pay = numbers[who + earner.pay] as number
    const owes = numbers[who + earner.owes] === 1
    const newPay = numbers[who + earner.from55] === 1 ? tableAt['new-pay-from-55'] : tableAt['new-pay']
    const ordinaryLoss = numbers[who + earner.loss] as number
    const lossInRecession = numbers[who + earner.lossInRecession] as number
    const illness = numbers[who + earner.illness] as number
    const cut = numbers[who + earner.cut] as number
    const ordinary = ordinaryLoss + illness + cut
    const inRecession = lossInRecession + illness + cut
    let level = scale
    let income = pay
    let take = owes ? seizableOf(pay) : 0
    let awaySince = 0
    let awayUntil = 0
    let isJobless = false
    let nextLevel = scale
    let shocks = 0
    for (let month = 1; month <= horizon; month += 1) {
      if (month > awayUntil) {
        const chance = draws[from + month - 1] as number
        if (chance < (month <= bad ? inRecession : ordinary)) {
          const loss = month <= bad ? lossInRecession : ordinaryLoss
          const shock = from + horizon + 2 * Math.min(shocks, mostShocks - 1)
          shocks += 1
          const long = draws[shock] as number
          const share = draws[shock + 1] as number
          if (chance < loss) {
            const hundredths = drawn(numbers, tableAt['months-to-new-work'], long)
            awaySince = month
            awayUntil = month - 1 + Math.max(1, months(scaled(hundredths, numbers[who + earner.longer] as number)))
            isJobless = true
            nextLevel = Math.min(mostLevel, scaled(level, drawn(numbers, newPay, share)))
          } else if (chance < loss + illness) {
            awaySince = month
            awayUntil = month - 1 + Math.max(1, months(drawn(numbers, tableAt['months-of-illness'], long)))
            isJobless = false
            nextLevel = level
          } else {
            level = scaled(level, drawn(numbers, tableAt['pay-cut'], share))
            income = scaled(pay, level)
            take = owes ? seizableOf(income) : 0
          }
        }
      }
      if (month <= awayUntil) {
        const which = isJobless ? earner.jobless : earner.sick
        const spell = month - awaySince + 1
        const isHelped = spell <= (numbers[who + which + 1] as number)
        less[month] = (less[month] as number) + pay - (isHelped ? scaled(numbers[who + which] as number, level) : 0)
        if (month === awayUntil) {
          level = nextLevel
          income = scaled(pay, level)
          take = owes ? seizableOf(income) : 0
        }
      } else {
        if (income !== pay) less[month] = (less[month] as number) + pay - income
        if (take > 0) seizable[month] = (seizable[month] as number) + take
      }
    }
  }
}

// 民事執行法152条1項・同法施行令2条1項1号: three quarters of a month's pay are exempt, at most 330,000 yen.
function seizableOf(pay: number): number {
  return Math.max(Math.floor(pay / 4), pay - 330_000)
}

/** One way on one path. */
function walk(numbers: Float64Array, way: number): void {
  state[cash] = numbers[head.savings] as number
  state[paid] = 0
  state[end] = 0
  state[failure] = 0
  state[seized] = 0
  state[auctioned] = 0
  state[growing] = -1
  state[rent] = 0
  const home = count(numbers, way + at.home)
  owed[0] = numbers[way + (home === 0 ? at.owed : at.waitOwed)] as number
  switch (home) {
    case 1:
      keepHome(numbers, way)
      return
    case 2:
      sale(numbers, way)
      return
    case 3:
      leaseback(numbers, way)
      return
    case 4:
      auction(numbers, way, 0)
      return
    default:
      debt(numbers, way, 0)
  }
}

function keep(result: Float64Array, from: number, stride: number): void {
  result[from] = state[paid] as number
  result[from + stride] = owed[12] as number
  result[from + 2 * stride] = owed[36] as number
  result[from + 3 * stride] = owed[60] as number
  result[from + 4 * stride] = owed[120] as number
  result[from + 5 * stride] = state[end] as number
  result[from + 6 * stride] =
    (state[failure] as number) + seizedMark * (state[seized] as number) + auctionedMark * (state[auctioned] as number)
}

function fail(why: number): void {
  if (state[failure] === 0) state[failure] = why
}

/** What becomes of the home ends no way that is about what is left. */
function failHome(numbers: Float64Array, way: number, why: number): void {
  if (numbers[way + at.heedsHome] === 1) fail(why)
}

/** What is put aside after a month in which `amount` is paid; below zero where the month's room and what is put aside do not suffice. */
function afterPaying(before: number, room: number, amount: number, savedShare: number): number {
  const rest = room - amount
  return rest >= 0 ? before + scaled(rest, savedShare) : before + rest
}

/** そのまま払い続ける. */
function keepHome(numbers: Float64Array, way: number): void {
  const hasRoom = numbers[way + at.hasRoom] === 1
  const room = numbers[way + at.room] as number
  const share = numbers[head.savedShare] as number
  const rate = numbers[way + at.homeDelayRate] as number
  const most = count(numbers, way + at.homeMostMissed)
  const dueAt = way + at.due
  const scheduledAt = way + at.scheduled
  let sum = numbers[dueAt] as number
  let aside = Math.max(0, (state[cash] as number) - sum)
  // What is overdue, without and with the damages for it.
  let late = 0
  let arrears = 0
  let behind = 0
  for (let month = 1; month <= horizon; month += 1) {
    const due = numbers[dueAt + month] as number
    if (late > 0) arrears += Math.floor((late * rate) / 12_000_000)
    if (!hasRoom) sum += due
    else {
      const spare = room - (less[month] as number)
      const afterAll = afterPaying(aside, spare, due + arrears, share)
      const after = afterAll >= 0 || late === 0 ? afterAll : afterPaying(aside, spare, due, share)
      if (afterAll >= 0) {
        sum += due + arrears
        late = 0
        arrears = 0
        behind = 0
      } else if (after >= 0) sum += due
      else {
        late += due
        arrears += due
        behind += 1
      }
      aside = after >= 0 ? after : Math.max(0, aside + spare)
    }
    const left = (numbers[scheduledAt + month] as number) + arrears
    owed[month] = left
    if (behind >= most) {
      state[paid] = sum
      state[cash] = aside
      state[growing] = Math.floor(((left - (arrears - late)) * rate) / 12_000_000)
      failHome(numbers, way, 3)
      auction(numbers, way, month)
      return
    }
    if (left === 0) {
      state[end] = month
      owed.fill(0, month)
      break
    }
  }
  state[paid] = sum
}

/** The months up to `until`, waiting for a sale: the debt grows, or its instalments are paid. */
function wait(numbers: Float64Array, way: number, from: number, until: number): void {
  const isBroken = (state[growing] as number) >= 0
  const paysOn = !isBroken && numbers[way + at.paysWaiting] === 1
  const growth = (isBroken ? state[growing] : numbers[way + at.growth]) as number
  const growthWhenDue = (isBroken ? state[growing] : numbers[way + at.growthWhenDue]) as number
  const dueFrom = count(numbers, way + at.dueFrom)
  const hasRoom = numbers[way + at.hasRoom] === 1
  const room = numbers[way + at.room] as number
  const share = numbers[head.savedShare] as number
  let aside = state[cash] as number
  let sum = state[paid] as number
  let left = owed[from] as number
  let missed = 0
  for (let month = from + 1; month <= until; month += 1) {
    let due = 0
    if (paysOn) due = (numbers[way + at.due + month] as number) + (month === 1 ? (numbers[way + at.due] as number) : 0)
    if (!hasRoom) sum += due
    else {
      const spare = room - (less[month] as number)
      const after = afterPaying(aside, spare, due, share)
      if (after >= 0) sum += due
      else missed += due
      aside = after >= 0 ? after : Math.max(0, aside + spare)
    }
    left = paysOn
      ? (numbers[way + at.scheduled + month] as number) + missed
      : left + (month <= dueFrom ? growth : growthWhenDue)
    owed[month] = left
  }
  state[cash] = aside
  state[paid] = sum
}

/** An amount by a table of amounts: level beyond its ends, a straight line between its points. */
function byAmount(numbers: Float64Array, table: number, amount: number): number {
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

/** 開札の月 of a petition that is yet to be made or has been. */
function openingMonth(numbers: Float64Array, way: number, from: number): number {
  const fixed = count(numbers, way + at.opening)
  if (fixed >= 0 && from === 0) return fixed
  const wait = months(drawn(numbers, tableAt['petition-to-opening'], draws[draw.toOpening] as number))
  const since = from === 0 ? count(numbers, way + at.since) : 0
  return Math.max(1, from + count(numbers, way + at.petition) + wait - since)
}

/** 任意売却. */
function sale(numbers: Float64Array, way: number): void {
  let month = count(numbers, way + at.agreedMonth)
  let price = numbers[way + at.agreedPrice] as number
  if (numbers[way + at.isAgreed] !== 1) {
    const isRecession = (draws[draw.recession] as number) < (numbers[head.recessionOdds] as number)
    const asking = numbers[way + at.asking] as number
    const expected = numbers[head.marketValue] as number
    const value = scaled(expected, drawn(numbers, tableAt['sale-value'], draws[draw.saleValue] as number))
    let time = drawn(numbers, tableAt['months-to-sell'], draws[draw.monthsToSell] as number)
    if (isRecession) time = scaled(time, numbers[head.recessionTime] as number)
    const over = expected > 0 && asking > expected ? Math.floor(((asking - expected) * 100) / expected) : 0
    time = scaled(
      time,
      Math.min(numbers[head.overMost] as number, scale + (numbers[head.overPerPercent] as number) * over),
    )
    const listing = drawn(numbers, tableAt['months-before-listing'], draws[draw.listing] as number)
    const closing = drawn(numbers, tableAt['months-to-closing'], draws[draw.closing] as number)
    month = Math.max(1, months(listing + time + closing))
    const slow = Math.floor(((numbers[head.cutPerMonth] as number) * time) / 100)
    const noise = drawn(numbers, tableAt['price-cut-noise'], draws[draw.cutNoise] as number)
    const part = scale - (numbers[head.cutAtOnce] as number) - slow + noise
    const cut = Math.min(numbers[head.cutMost] as number, Math.max(numbers[head.cutLeast] as number, part))
    price = scaled(scaled(value, indexAt(months(listing + time))), cut)
  }
  if (isStopped(numbers, way, month, price)) return
  sold(numbers, way, 0, month, at.proceeds, price)
}

/**
 * Whether no sale comes about: the month is too late, or consent is refused, which nobody can who is paid in full. Then the court goes on, or
 * all stays as it is.
 */
function isStopped(numbers: Float64Array, way: number, month: number, price: number): boolean {
  const fixed = count(numbers, way + at.lastMonth)
  const isCourt = (numbers[way + at.petition] as number) <= horizon
  const last = fixed >= 0 ? fixed : isCourt ? openingMonth(numbers, way, 0) - 1 : horizon
  const isLate = month > Math.min(last, horizon)
  const isRefused = (draws[draw.refusal] as number) < (numbers[way + at.refusal] as number)
  if (!isLate && !(isRefused && byAmount(numbers, way + at.proceeds, price) < told(numbers, way, month))) return false
  failHome(numbers, way, isLate ? 1 : 2)
  auction(numbers, way, 0)
  return true
}

/** What will be owed in a month before the sale, if nothing is missed until then. */
function told(numbers: Float64Array, way: number, month: number): number {
  if (numbers[way + at.paysWaiting] === 1) return numbers[way + at.scheduled + month] as number
  const early = Math.min(month, numbers[way + at.dueFrom] as number)
  const growth = (numbers[way + at.growth] as number) * early
  return (numbers[way + at.waitOwed] as number) + growth + (numbers[way + at.growthWhenDue] as number) * (month - early)
}

/** The home is sold: what the price pays comes off, what is over goes to the household. */
function sold(numbers: Float64Array, way: number, from: number, month: number, proceeds: number, price: number): void {
  wait(numbers, way, from, month)
  const rest = (owed[month] as number) - byAmount(numbers, way + proceeds, price)
  if (rest < 0) state[cash] = (state[cash] as number) - rest
  owed[month] = Math.max(0, rest)
  debt(numbers, way, month)
}

/** リースバック. */
function leaseback(numbers: Float64Array, way: number): void {
  const listing = drawn(numbers, tableAt['months-before-listing'], draws[draw.listing] as number)
  const closing = drawn(numbers, tableAt['months-to-closing'], draws[draw.closing] as number)
  const month = Math.max(1, months(listing + closing))
  const offered = numbers[way + at.leasePrice] as number
  const share = drawn(numbers, tableAt['leaseback-price'], draws[draw.leasePrice] as number)
  const price = offered > 0 ? offered : scaled(numbers[head.marketValue] as number, share)
  const asked = numbers[way + at.rent] as number
  const yearly = drawn(numbers, tableAt['leaseback-yield'], draws[draw.leaseYield] as number)
  const perMonth = asked > 0 ? asked : Math.floor(scaled(price, yearly) / 12)
  if (isStopped(numbers, way, month, price)) return
  const last = month + count(numbers, way + at.leaseMonths)
  const leaves = (draws[draw.notRenewed] as number) < (numbers[way + at.notRenewed] as number) && last <= horizon
  state[rent] = perMonth
  state[paid] = perMonth * ((leaves ? last : horizon) - month)
  sold(numbers, way, 0, month, at.proceeds, price)
  if (leaves) failHome(numbers, way, 6)
}

/** 競売. The clock of the court runs from `from`. */
function auction(numbers: Float64Array, way: number, from: number): void {
  const isRecession = (draws[draw.recession] as number) < (numbers[head.recessionOdds] as number)
  const bad = isRecession ? count(numbers, head.recessionMonths) : -1
  const rounds = count(numbers, head.mostRounds)
  let isSold = false
  let month = horizon + 1
  let price = 0
  if ((numbers[way + at.petition] as number) <= horizon) {
    const opening = openingMonth(numbers, way, from)
    const printed = numbers[way + at.standardPrice] as number
    const share = drawn(numbers, tableAt['standard-price'], draws[draw.standardPrice] as number)
    const first = printed > 0 ? printed : scaled(scaled(numbers[head.marketValue] as number, indexAt(opening)), share)
    const fall = drawn(numbers, tableAt['base-price-fall'], draws[draw.baseFall] as number)
    let factor = scale
    for (let round = 0; round < rounds; round += 1) {
      month = opening + round * count(numbers, head.roundMonths)
      let ratio = drawn(numbers, tableAt.bid, draws[draw.bids + round] as number)
      if (month <= bad) ratio = scaled(ratio, numbers[head.recessionBid] as number)
      ratio = scaled(ratio, factor)
      if (ratio >= (numbers[head.leastBid] as number)) {
        isSold = true
        price = scaled(round >= 2 ? scaled(first, scale - fall) : first, ratio)
        month += months(drawn(numbers, tableAt['opening-to-payment'], draws[draw.toPayment] as number))
        break
      }
      factor = scaled(factor, numbers[head.failedFactor] as number)
    }
    if (!isSold && month <= horizon) failHome(numbers, way, 5)
  }
  if (!isSold || month > horizon) {
    wait(numbers, way, from, horizon)
    return
  }
  state[auctioned] = 1
  sold(numbers, way, from, month, at.auctionProceeds, price)
}

/** 残った債務 from the month on which it stands. */
function debt(numbers: Float64Array, way: number, from: number): void {
  const kind = count(numbers, way + at.debt)
  const start = owed[from] as number
  if (start === 0) {
    state[end] = from
    owed.fill(0, from)
    return
  }
  if (kind === 0) {
    owed.fill(start, from)
    return
  }
  const first = from + count(numbers, way + at.lag)
  if (kind === 4) {
    const left = Math.min(start, numbers[way + at.surviving] as number)
    owed.fill(start, from, Math.min(first, horizon + 1))
    if (first > horizon) return
    owed.fill(left, first)
    state[end] = first
    return
  }
  const isPlan = kind === 3
  const isCut = isPlan && (numbers[way + at.planTotal] as number) > 0
  const total = isCut ? Math.min(start, byAmount(numbers, way + at.planTotal, start)) : start
  const perMonth = isPlan
    ? Math.ceil(total / (numbers[way + at.planMonths] as number))
    : (numbers[way + at.perMonth] as number)
  const isLump = kind === 2 && (draws[draw.accepted] as number) < (numbers[way + at.accepted] as number)
  const offer = isLump
    ? from + Math.max(1, months(drawn(numbers, tableAt['months-to-settle'], draws[draw.toSettle] as number)))
    : horizon + 1
  const hasRoom = numbers[way + at.hasRoomAfter] === 1
  const room = (numbers[way + at.roomAfter] as number) - (state[rent] as number)
  const share = numbers[head.savedShare] as number
  const most = count(numbers, way + at.mostMissed)
  const running = numbers[way + at.runningRate] as number
  let aside = state[cash] as number
  let sum = state[paid] as number
  // What is left, without and with the damages for it.
  let left = total
  let whole = total
  let missed = 0
  for (let month = from + 1; month <= horizon; month += 1) {
    if (running > 0) whole += Math.floor((left * running) / 12_000_000)
    if (month === offer) {
      const lump = Math.max(1, scaled(whole, drawn(numbers, tableAt['lump-sum'], draws[draw.lump] as number)))
      if (aside >= lump) {
        aside -= lump
        sum += lump
        left = 0
        whole = 0
      }
    }
    const due = month <= first ? 0 : Math.min(perMonth, whole)
    if (!hasRoom) {
      sum += due
      whole -= due
    } else {
      const spare = room - (less[month] as number)
      const after = afterPaying(aside, spare, due, share)
      if (after >= 0) {
        aside = after
        sum += due
        whole -= due
        missed = 0
      } else {
        aside = Math.max(0, aside + spare)
        if (due > 0) missed += 1
      }
    }
    left = Math.min(left, whole)
    owed[month] = isPlan && month <= first ? start : whole
    if (whole === 0) {
      state[end] = month
      owed.fill(0, month)
      break
    }
    if (missed >= most) {
      state[paid] = sum
      state[principal] = start - (total - left)
      owed[month] = start - total + whole
      fail(4)
      broken(numbers, way, month)
      return
    }
  }
  state[paid] = sum
}

/** 約束を破った後. Damages run on what is left; from some month on, pay is seized: first for damages, then for the rest (民法489条). */
function broken(numbers: Float64Array, way: number, from: number): void {
  const rate = numbers[way + at.delayRate] as number
  const first = from + count(numbers, way + at.toSeizure)
  if (first <= horizon) state[seized] = 1
  let sum = state[paid] as number
  let left = state[principal] as number
  let withDamages = owed[from] as number
  for (let month = from + 1; month <= horizon; month += 1) {
    withDamages += Math.floor((left * rate) / 12_000_000)
    if (month >= first) {
      const take = Math.min(seizable[month] as number, withDamages)
      sum += take
      withDamages -= take
      left = Math.min(left, withDamages)
    }
    owed[month] = withDamages
    if (withDamages === 0) {
      state[end] = month
      owed.fill(0, month)
      break
    }
  }
  state[paid] = sum
}
