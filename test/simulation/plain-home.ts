import type { AuctionPart, Course, HomePart, Waiting } from '#assessment/courses/course.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { add, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { horizon } from '#simulation/layout.ts'
import {
  damagesOf,
  debtPaid,
  ended,
  failedHome,
  missing,
  monthOf,
  owedIn,
  type Purse,
  paying,
  type Story,
  spareIn,
} from './plain-debt.ts'
import { drawn, happens, scaledBy, share, wholeMonths } from './plain-draws.ts'
import { byAmount, indexIn, isBad, type Path } from './plain-world.ts'

type Of<K extends HomePart['kind']> = Extract<HomePart, { kind: K }>

/** そのまま払い続ける. */
export function kept(path: Path, course: Course, home: Of<'keep'>, today: Story): Story {
  const atOnce = home.due[0] ?? zeroYen
  let now: KeptMonth = {
    ...{ aside: most(zeroYen, subtract(today.aside, atOnce)), paid: atOnce },
    ...{ overdue: zeroYen, damages: zeroYen, behind: 0 },
  }
  const owed = [...today.owed]
  for (let month = 1; month <= horizon; month += 1) {
    const due = home.due[month] ?? zeroYen
    now = keptMonth(path, now, spareIn(path, course.room, month), due, home.delayRate)
    owed.push(add(home.owed[month] ?? zeroYen, now.overdue, now.damages))
    const told: Story = { ...today, owed, aside: now.aside, paid: now.paid }
    if (now.behind >= home.mostMissed) {
      const growth = damagesOf(subtract(owedIn(told), now.damages), home.delayRate)
      return auctioned(path, course, home.fallback, brokenLoan(growth), failedHome(course, told, 'missed-home'))
    }
    if (owedIn(told) === 0) return ended(told)
  }
  return { ...today, owed, aside: now.aside, paid: now.paid }
}

/** A month of a home that is kept: what is overdue, the damages for it, and how many instalments it is behind. */
interface KeptMonth extends Purse {
  readonly overdue: Yen
  readonly damages: Yen
  readonly behind: number
}

function keptMonth(path: Path, before: KeptMonth, spare: Yen | null, due: Yen, delayRate: number): KeptMonth {
  const damages = add(before.damages, damagesOf(before.overdue, delayRate))
  if (spare === null) return { ...before, paid: add(before.paid, due) }
  const all = paying(path, before, spare, add(due, before.overdue, damages))
  if (all !== null) return { ...all, overdue: zeroYen, damages: zeroYen, behind: 0 }
  // What is overdue stays so, and is no more than before.
  const alone = before.overdue > 0 ? paying(path, before, spare, due) : null
  if (alone !== null) return { ...before, ...alone, damages }
  return { ...missing(before, spare), overdue: add(before.overdue, due), damages, behind: before.behind + 1 }
}

/** A loan that is broken waits for its auction: nothing is paid, and it grows by the damages. */
function brokenLoan(growth: Yen): Waiting {
  return { owed: zeroYen, growth, growthWhenDue: growth, dueFrom: 0, instalments: null }
}

/** 任意売却. */
export function sold(path: Path, course: Course, home: Of<'sale'>, today: Story): Story {
  const { month, price } = home.agreed ?? saleDrawn(path, home.asking)
  return (
    stopped(path, course, home, month, byAmount(home.proceeds, price), today) ??
    priced(path, course, home.waiting, month, byAmount(home.proceeds, price), zeroYen, today)
  )
}

/** When the home is sold and for how much. */
function saleDrawn(path: Path, asking: Yen): { readonly month: number; readonly price: Yen } {
  const { courses, draws, isRecession } = path
  const { world, tables } = courses
  const expected = world.marketValue ?? zeroYen
  const value = share(expected, drawn(tables['sale-value'], draws.saleValue))
  const overPercent =
    expected > 0 && asking > expected ? multiplyDivide(subtract(asking, expected), 100, expected, 'down') : 0
  const longer = Math.min(world.overpricing.most, 100_000 + world.overpricing.perPercent * overPercent)
  const usual = drawn(tables['months-to-sell'], draws.monthsToSell)
  const time = scaledBy(isRecession ? scaledBy(usual, world.recession.timeFactor) : usual, longer)
  const listing = drawn(tables['months-before-listing'], draws.listing)
  const closing = drawn(tables['months-to-closing'], draws.closing)
  const forTime = multiplyDivide(time, world.cut.perMonth, 100, 'down')
  const cut = 100_000 - world.cut.atOnce - forTime + drawn(tables['price-cut-noise'], draws.cutNoise)
  const final = Math.min(world.cut.most, Math.max(world.cut.least, cut))
  const valueThen = share(value, indexIn(path, wholeMonths(listing + time)))
  return { month: Math.max(1, wholeMonths(listing + time + closing)), price: share(valueThen, final) }
}

/**
 * Where the month is too late or consent is refused, the court goes on, or all stays as it is; null where nothing stops the sale. Nobody can
 * refuse who is paid in full.
 */
function stopped(
  path: Path,
  course: Course,
  home: Of<'sale'> | Of<'leaseback'>,
  month: number,
  proceeds: Yen,
  today: Story,
): Story | null {
  const beforeCourt = isPetitioned(home.fallback) ? openingMonth(path, home.fallback, 0) - 1 : horizon
  const last = home.lastMonth ?? beforeCourt
  const isLate = month > last || month > horizon
  const isRefused = happens(path.draws.refusal, home.refusal)
  if (!isLate && (!isRefused || proceeds >= toldOwed(home.waiting, month))) return null
  const instead = failedHome(course, today, isLate ? 'no-buyer' : 'refused')
  return auctioned(path, course, home.fallback, home.waiting, instead)
}

/** What will be owed in a month before the sale, if nothing is missed until then. */
function toldOwed({ owed, growth, growthWhenDue, dueFrom, instalments }: Waiting, month: number): Yen {
  if (instalments !== null) return instalments.owed[month] ?? zeroYen
  const early = Math.min(month, dueFrom)
  return add(owed, yen(growth * early), yen(growthWhenDue * (month - early)))
}

/** リースバック. All the rent of the run is paid at once into the sum; what it takes of each month's room is taken in the month. */
export function leasedBack(path: Path, course: Course, home: Of<'leaseback'>, today: Story): Story {
  const { courses, draws } = path
  const { world, tables } = courses
  const listing = drawn(tables['months-before-listing'], draws.listing)
  const month = Math.max(1, wholeMonths(listing + drawn(tables['months-to-closing'], draws.closing)))
  const price = home.price ?? share(world.marketValue ?? zeroYen, drawn(tables['leaseback-price'], draws.leasePrice))
  const yearly = share(price, drawn(tables['leaseback-yield'], draws.leaseYield))
  const rent = home.rent ?? yen(multiplyDivide(yearly, 1, 12, 'down'))
  const instead = stopped(path, course, home, month, byAmount(home.proceeds, price), today)
  if (instead !== null) return instead
  const leaseEnd = month + home.leaseMonths
  const leaves = happens(draws.notRenewed, home.notRenewed) && leaseEnd <= horizon
  const months = (leaves ? leaseEnd : horizon) - month
  const renting = { ...today, paid: add(today.paid, yen(rent * months)) }
  const told = priced(path, course, home.waiting, month, byAmount(home.proceeds, price), rent, renting)
  return leaves ? failedHome(course, told, 'not-renewed') : told
}

function isPetitioned({ petition }: AuctionPart): boolean {
  return petition <= horizon
}

/** 開札の月. A loan that breaks in the month `from` is petitioned for after it; else the clock runs from today, or has run for some time. */
function openingMonth({ courses, draws }: Path, { opening, petition, since }: AuctionPart, from: number): number {
  if (from === 0 && opening !== null) return opening
  const wait = wholeMonths(drawn(courses.tables['petition-to-opening'], draws.toOpening))
  return Math.max(1, from + petition + wait - (from === 0 ? since : 0))
}

/** 競売. */
export function auctioned(path: Path, course: Course, part: AuctionPart, waiting: Waiting, story: Story): Story {
  const from = monthOf(story)
  if (!isPetitioned(part)) return waited(path, course, waiting, horizon, story)
  const opening = openingMonth(path, part, from)
  const round = roundSold(path, opening)
  if (round === null) {
    const { most: rounds, months } = path.courses.world.rounds
    const isTold = rounds > 0 && opening + (rounds - 1) * months <= horizon
    return waited(path, course, waiting, horizon, isTold ? failedHome(course, story, 'unsold') : story)
  }
  const toPayment = wholeMonths(drawn(path.courses.tables['opening-to-payment'], path.draws.toPayment))
  const month = round.month + toPayment
  if (month > horizon) return waited(path, course, waiting, horizon, story)
  const first = standardPrice(path, part, opening)
  const fall = drawn(path.courses.tables['base-price-fall'], path.draws.baseFall)
  const standard = round.number >= 2 ? share(first, 100_000 - fall) : first
  const proceeds = byAmount(part.proceeds, share(standard, round.ratio))
  return priced(path, course, waiting, month, proceeds, zeroYen, { ...story, auctioned: true })
}

/** 売却基準価額 of the first round. */
function standardPrice(path: Path, part: AuctionPart, opening: number): Yen {
  const { courses, draws } = path
  const value = share(courses.world.marketValue ?? zeroYen, indexIn(path, opening))
  return part.standardPrice ?? share(value, drawn(courses.tables['standard-price'], draws.standardPrice))
}

/** The first round in which someone bids enough, counted from 0; null where nobody does. */
function roundSold({ courses: { world, tables }, draws, isRecession }: Path, opening: number) {
  let factor = 100_000
  for (let number = 0; number < world.rounds.most; number += 1) {
    const month = opening + number * world.rounds.months
    const usual = drawn(tables.bid, draws.bids[number] ?? 0)
    const ratio = scaledBy(
      isBad(world, isRecession, month) ? scaledBy(usual, world.recession.bidFactor) : usual,
      factor,
    )
    if (ratio >= world.rounds.leastBid) return { number, month, ratio }
    factor = scaledBy(factor, world.rounds.failedFactor)
  }
  return null
}

/** The home goes for a price: the debt waits until then, what the price pays comes off it, and what is over goes to the household. */
function priced(
  path: Path,
  course: Course,
  waiting: Waiting,
  month: number,
  proceeds: Yen,
  rent: Yen,
  story: Story,
): Story {
  const before = waited(path, course, waiting, month, story)
  const owed = owedIn(before)
  const over = most(zeroYen, subtract(proceeds, owed))
  const left = most(zeroYen, subtract(owed, proceeds))
  const after = { ...before, owed: [...before.owed.slice(0, -1), left], aside: add(before.aside, over) }
  const room = course.roomAfter === null ? null : subtract(course.roomAfter, rent)
  return debtPaid(path, course.debt, room, after)
}

/** The months up to `until` in which the debt waits: it grows, or its instalments are paid. */
function waited(path: Path, course: Course, waiting: Waiting, until: number, story: Story): Story {
  const owed = [...story.owed]
  let purse: Purse = { aside: story.aside, paid: story.paid }
  let missed = zeroYen
  for (let month = monthOf(story) + 1; month <= until; month += 1) {
    const due = waiting.instalments === null ? zeroYen : dueWaiting(waiting.instalments.due, month)
    const spare = spareIn(path, course.room, month)
    const paid = spare === null ? { ...purse, paid: add(purse.paid, due) } : paying(path, purse, spare, due)
    if (paid === null) missed = add(missed, due)
    purse = paid ?? missing(purse, spare ?? zeroYen)
    const growth = month <= waiting.dueFrom ? waiting.growth : waiting.growthWhenDue
    const left = waiting.instalments?.owed[month]
    owed.push(left === undefined ? add(owed.at(-1) ?? zeroYen, growth) : add(left, missed))
  }
  return { ...story, ...purse, owed }
}

/** What is due today is paid with the first instalment. */
function dueWaiting(due: readonly Yen[], month: number): Yen {
  return add(due[month] ?? zeroYen, month === 1 ? (due[0] ?? zeroYen) : zeroYen)
}
