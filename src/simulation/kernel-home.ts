import { debt } from './kernel-debt.ts'
import {
  afterPaying,
  at,
  auctioned,
  byAmount,
  cash,
  count,
  draw,
  drawn,
  draws,
  failHome,
  finish,
  growing,
  head,
  horizon,
  indexAt,
  less,
  months,
  owed,
  paid,
  rent,
  scale,
  scaled,
  state,
  tableAt,
} from './kernel-memory.ts'

/** そのまま払い続ける. */
export function keepHome(numbers: Float64Array, way: number): void {
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
  let done = horizon + 1
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
      done = month
      break
    }
  }
  state[paid] = sum
  finish(done)
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

/** 開札の月 of a petition that is yet to be made or has been. */
function openingMonth(numbers: Float64Array, way: number, from: number): number {
  const fixed = count(numbers, way + at.opening)
  if (fixed >= 0 && from === 0) return fixed
  const wait = months(drawn(numbers, tableAt['petition-to-opening'], draws[draw.toOpening] as number))
  const since = from === 0 ? count(numbers, way + at.since) : 0
  return Math.max(1, from + count(numbers, way + at.petition) + wait - since)
}

/** 任意売却. */
export function sale(numbers: Float64Array, way: number): void {
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
  const latest = fixed >= 0 ? fixed : isCourt ? openingMonth(numbers, way, 0) - 1 : horizon
  const isLate = month > Math.min(latest, horizon)
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
export function leaseback(numbers: Float64Array, way: number): void {
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
  const leaseEnd = month + count(numbers, way + at.leaseMonths)
  const leaves = (draws[draw.notRenewed] as number) < (numbers[way + at.notRenewed] as number) && leaseEnd <= horizon
  state[rent] = perMonth
  state[paid] = perMonth * ((leaves ? leaseEnd : horizon) - month)
  sold(numbers, way, 0, month, at.proceeds, price)
  if (leaves) failHome(numbers, way, 6)
}

/** 競売. The clock of the court runs from `from`. */
export function auction(numbers: Float64Array, way: number, from: number): void {
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
