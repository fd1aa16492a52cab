import {
  afterPaying,
  at,
  byAmount,
  cash,
  count,
  draw,
  drawn,
  draws,
  end,
  fail,
  finish,
  head,
  horizon,
  less,
  months,
  owed,
  paid,
  principal,
  rent,
  scaled,
  seizable,
  seized,
  stand,
  state,
  tableAt,
} from './kernel-memory.ts'

/** 残った債務 from the month on which it stands. */
export function debt(numbers: Float64Array, way: number, from: number): void {
  const start = owed[from] as number
  const kind = count(numbers, way + at.debt)
  if (start === 0) finish(from)
  else if (kind === 0) stand(from, start)
  else if (kind === 4) discharge(numbers, way, from)
  else instalments(numbers, way, from)
}

/** 免責. Until then all is owed, afterwards what survives it. */
function discharge(numbers: Float64Array, way: number, from: number): void {
  const start = owed[from] as number
  const until = from + count(numbers, way + at.lag)
  for (let month = from; month < Math.min(until, horizon + 1); month += 1) owed[month] = start
  if (until > horizon) return
  stand(until, Math.min(start, numbers[way + at.surviving] as number))
  state[end] = until
}

/** The month in which a lump may settle all; after the run where the offer is refused. */
function offerMonth(numbers: Float64Array, way: number, from: number): number {
  const isLump = count(numbers, way + at.debt) === 2
  if (!isLump || (draws[draw.accepted] as number) >= (numbers[way + at.accepted] as number)) return horizon + 1
  return from + Math.max(1, months(drawn(numbers, tableAt['months-to-settle'], draws[draw.toSettle] as number)))
}

/** Pays in instalments what there is to pay, until it is paid, settled by a lump, or broken. */
function instalments(numbers: Float64Array, way: number, from: number): void {
  const isPlan = count(numbers, way + at.debt) === 3
  const isCut = isPlan && (numbers[way + at.planTotal] as number) > 0
  const start = owed[from] as number
  const total = isCut ? Math.min(start, byAmount(numbers, way + at.planTotal, start)) : start
  const perMonth = isPlan
    ? Math.ceil(total / (numbers[way + at.planMonths] as number))
    : (numbers[way + at.perMonth] as number)
  const offer = offerMonth(numbers, way, from)
  const first = from + count(numbers, way + at.lag)
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
  let done = horizon + 1
  let brokenIn = horizon + 1
  for (let month = from + 1; month <= horizon; month += 1) {
    if (running > 0) whole += Math.floor((left * running) / 12_000_000)
    if (month === offer) {
      const lump = lumpOf(numbers, whole)
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
      done = month
      break
    }
    if (missed >= most) {
      brokenIn = month
      break
    }
  }
  state[paid] = sum
  finish(done)
  if (brokenIn > horizon) return
  state[principal] = start - (total - left)
  owed[brokenIn] = start - total + whole
  fail(4)
  broken(numbers, way, brokenIn)
}

function lumpOf(numbers: Float64Array, whole: number): number {
  return Math.max(1, scaled(whole, drawn(numbers, tableAt['lump-sum'], draws[draw.lump] as number)))
}

/** 約束を破った後. Damages run on what is left; from some month on, pay is seized: first for damages, then for the rest (民法489条). */
function broken(numbers: Float64Array, way: number, from: number): void {
  const rate = numbers[way + at.delayRate] as number
  const first = from + count(numbers, way + at.toSeizure)
  if (first <= horizon) state[seized] = 1
  let sum = state[paid] as number
  let left = state[principal] as number
  let withDamages = owed[from] as number
  let done = horizon + 1
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
      done = month
      break
    }
  }
  state[paid] = sum
  finish(done)
}
