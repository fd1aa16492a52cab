import type { ByAmount, Courses, Earner, Odds, World } from '#assessment/courses/course.ts'
import { ratio } from '#base/ratio.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { add, most, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { horizon } from '#simulation/layout.ts'
import { type Draws, drawn, type EarnerDraws, happens, scaledBy, share, wholeMonths } from './plain-draws.ts'

/** One path: what is the same for all ways. */
export interface Path {
  readonly courses: Courses
  readonly draws: Draws
  readonly isRecession: boolean
  /** 値動き at the end of each year, today's being 100,000. */
  readonly index: readonly number[]
  /** By month, the first of them today's. */
  readonly months: readonly EarnedMonth[]
}

/** How much less than today the earners bring home in a month, and what a creditor could seize of their pay. */
export interface EarnedMonth {
  readonly less: Yen
  readonly seizable: Yen
}

export function pathOf(courses: Courses, draws: Draws): Path {
  const { world, household } = courses
  const isRecession = happens(draws.recession, world.recession.odds)
  const earned = household.earners.map((earner, index) =>
    earnedMonths(courses, earner, isRecession, draws.earners[index]),
  )
  const months = Array.from({ length: horizon + 1 }, (_, month) => ({
    less: add(...earned.map((one) => one[month]?.less ?? zeroYen)),
    seizable: add(...earned.map((one) => one[month]?.seizable ?? zeroYen)),
  }))
  return { courses, draws, isRecession, index: yearlyIndex(courses, draws, isRecession), months }
}

/** Neither the pay of an earner nor the price of the home goes past nine times today's. */
const mostLevel = 900_000

function yearlyIndex({ world, tables }: Courses, draws: Draws, isRecession: boolean): readonly number[] {
  const index = [100_000]
  let growth = world.meanGrowth
  for (const [year, chance] of draws.growth.entries()) {
    const deviation = scaledBy(growth - world.meanGrowth, world.persistence)
    growth = isBad(world, isRecession, 12 * year + 1)
      ? world.recession.growth
      : world.meanGrowth + deviation + drawn(tables['price-growth'], chance)
    index.push(Math.min(mostLevel, scaledBy(index[year] ?? 0, 100_000 + growth)))
  }
  return index
}

/** Whether the recession, if there is one, lasts in this month. */
export function isBad(world: World, isRecession: boolean, month: number): boolean {
  return isRecession && month <= world.recession.months
}

/** 値動き in a month: a straight line between the ends of the years, and level after the last. */
export function indexIn({ index }: Path, month: number): number {
  const within = Math.min(month, horizon)
  const year = Math.floor(within / 12)
  const before = index[year] ?? 0
  const after = index[year + 1] ?? before
  return before + multiplyDivide(after - before, within - 12 * year, 12, 'down')
}

/** An amount by a table of amounts: level beyond its ends, a straight line between its points. */
export function byAmount(table: ByAmount, amount: Yen): Yen {
  const upper = table.findIndex(({ at }) => amount <= at)
  const last = table.at(-1)
  if (last === undefined) return zeroYen
  const high = table[upper]
  const low = table[upper - 1]
  if (high === undefined) return last.amount
  if (low === undefined) return high.amount
  // In doubles: the place between the points, times the step, to the nearest yen.
  const place = (amount - low.at) / (high.at - low.at)
  return yen(low.amount + Math.floor(place * (high.amount - low.amount) + 0.5))
}

type Shock = 'loss' | 'illness' | 'cut'

/** An earner after a month: the share of today's pay that work brings, and the absence from it, if any. */
interface Working {
  readonly level: number
  readonly shocks: number
  readonly away: Away | null
}

interface Away {
  readonly kind: 'loss' | 'illness'
  readonly since: number
  readonly until: number
  readonly levelAfter: number
}

function earnedMonths(
  courses: Courses,
  earner: Earner,
  isRecession: boolean,
  draws?: EarnerDraws,
): readonly EarnedMonth[] {
  const months: EarnedMonth[] = [{ less: zeroYen, seizable: zeroYen }]
  let before: Working = { level: 100_000, shocks: 0, away: null }
  for (const [index, chance] of draws?.months.entries() ?? []) {
    const month = index + 1
    const isLossLikely = isBad(courses.world, isRecession, month)
    const shock = before.away === null ? shockOf(earner, isLossLikely, chance) : null
    const now = shock === null ? before : struck(courses, earner, before, shock, month, draws?.shocks)
    months.push(earnedIn(earner, now, month))
    before = now.away?.until === month ? { ...now, level: now.away.levelAfter, away: null } : now
  }
  return months
}

/** The three shocks lie side by side on the line of the draw, so that one at most strikes in a month. */
function shockOf({ odds }: Earner, isLossLikely: boolean, chance: number): Shock | null {
  const loss: Odds = isLossLikely ? odds.lossInRecession : odds.loss
  if (happens(chance, loss)) return 'loss'
  if (happens(chance, loss + odds.illness)) return 'illness'
  return happens(chance, loss + odds.illness + odds.cut) ? 'cut' : null
}

function struck(
  { tables }: Courses,
  earner: Earner,
  before: Working,
  shock: Shock,
  month: number,
  draws: EarnerDraws['shocks'] = [],
): Working {
  // Shocks after the sixth go as the sixth did.
  const { long, share: part } = draws[before.shocks] ?? draws.at(-1) ?? { long: 0, share: 0 }
  const shocks = before.shocks + 1
  const until = (hundredths: number) => month - 1 + Math.max(1, wholeMonths(hundredths))
  switch (shock) {
    case 'loss': {
      const toNewWork = scaledBy(drawn(tables['months-to-new-work'], long), earner.longer)
      const newPay = drawn(tables[earner.isFrom55 ? 'new-pay-from-55' : 'new-pay'], part)
      const away: Away = {
        kind: shock,
        since: month,
        until: until(toNewWork),
        levelAfter: Math.min(mostLevel, scaledBy(before.level, newPay)),
      }
      return { ...before, shocks, away }
    }
    case 'illness': {
      const illness = drawn(tables['months-of-illness'], long)
      return { ...before, shocks, away: { kind: shock, since: month, until: until(illness), levelAfter: before.level } }
    }
    case 'cut':
      return { ...before, shocks, level: scaledBy(before.level, drawn(tables['pay-cut'], part)) }
  }
}

function earnedIn(earner: Earner, { level, away }: Working, month: number): EarnedMonth {
  if (away === null) {
    const income = share(earner.pay, level)
    return { less: subtract(earner.pay, income), seizable: earner.owes ? seizableOf(income) : zeroYen }
  }
  const help = away.kind === 'loss' ? earner.unemployment : earner.sickness
  const isHelped = month - away.since + 1 <= help.months
  return { less: subtract(earner.pay, isHelped ? share(help.perMonth, level) : zeroYen), seizable: zeroYen }
}

/** 民事執行法152条1項・同法施行令2条1項1号: three quarters of a month's pay are exempt, at most 330,000 yen. */
function seizableOf(pay: Yen): Yen {
  return most(times(pay, ratio(1, 4), 'down'), subtract(pay, yen(330_000)))
}
