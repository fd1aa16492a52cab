import {
  type ByAmount,
  type Course,
  type Courses,
  drawTableIds,
  horizon,
  mostEarners,
  type Waiting,
} from '#assessment/courses/course.ts'
import type { Yen } from '#base/yen.ts'

export { horizon, mostEarners }

/** The amounts of a run are below this: with ratios below 9 every product is a whole number below 2^53. */
const mostYen = 10_000_000_000

// Where each figure stands in the flat numbers. Fixed lengths: the kernel reads by constant offsets, and so does its twin in C.
export const head = {
  ...{ earners: 0, courses: 1, marketValue: 2, meanGrowth: 3, persistence: 4 },
  ...{ recessionOdds: 5, recessionMonths: 6, recessionGrowth: 7, recessionTime: 8, recessionBid: 9 },
  ...{ cutAtOnce: 10, cutPerMonth: 11, cutLeast: 12, cutMost: 13, overPerPercent: 14, overMost: 15 },
  ...{ leastBid: 16, failedFactor: 17, roundMonths: 18, mostRounds: 19, savings: 20, savedShare: 21 },
} as const
const headLength = 24

export const earner = {
  ...{ pay: 0, owes: 1, from55: 2, loss: 3, lossInRecession: 4, illness: 5, cut: 6 },
  ...{ jobless: 7, joblessMonths: 8, sick: 9, sickMonths: 10, longer: 11 },
} as const
export const earnerLength = 12

export const earnersAt = headLength
const tablesAt = earnersAt + mostEarners * earnerLength
const tableLength = 257
export const coursesAt = tablesAt + drawTableIds.length * tableLength

/** Where each table begins. */
export const tableAt = Object.fromEntries(
  drawTableIds.map((id, index) => [id, tablesAt + index * tableLength]),
) as Readonly<Record<(typeof drawTableIds)[number], number>>

const mostKnots = 16
const knotsLength = 1 + 2 * mostKnots
const monthsLength = horizon + 1

export const homeKinds = ['none', 'keep', 'sale', 'leaseback', 'auction'] as const
export const debtKinds = ['none', 'instalments', 'lump', 'plan', 'discharge'] as const

export const course = {
  ...{ home: 0, debt: 1, owed: 2, hasRoom: 3, room: 4, hasRoomAfter: 5, roomAfter: 6 },
  ...{ homeDelayRate: 7, homeMostMissed: 8, asking: 9, isAgreed: 10, agreedPrice: 11, agreedMonth: 12 },
  ...{ refusal: 13, lastMonth: 14, leasePrice: 15, rent: 16, leaseMonths: 17, notRenewed: 18 },
  ...{ waitOwed: 19, growth: 20, growthWhenDue: 21, dueFrom: 22, paysWaiting: 23 },
  ...{ petition: 24, since: 25, opening: 26, standardPrice: 27 },
  ...{
    lag: 28,
    perMonth: 29,
    planMonths: 30,
    surviving: 31,
    accepted: 32,
    mostMissed: 33,
    toSeizure: 34,
    delayRate: 35,
  },
  ...{ runningRate: 36, heedsHome: 37 },
  ...{ proceeds: 38, auctionProceeds: 38 + knotsLength, planTotal: 38 + 2 * knotsLength },
  ...{ due: 38 + 3 * knotsLength, scheduled: 38 + 3 * knotsLength + monthsLength },
} as const
export const courseLength = 38 + 3 * knotsLength + 2 * monthsLength

/** 結果の欄. What a run tells of one path on one way. */
export const resultFields = ['paid', 'owed12', 'owed36', 'owed60', 'owed120', 'end', 'mark'] as const
export const resultLength = resultFields.length

/** How many ways a result holds. */
export function waysIn(result: Float64Array, paths: number): number {
  return paths === 0 ? 0 : result.length / (paths * resultLength)
}

/** One column of a result: a field of a way over all paths. */
export function columnOf(
  result: Float64Array,
  paths: number,
  way: number,
  field: (typeof resultFields)[number],
): Float64Array {
  const from = (way * resultLength + resultFields.indexOf(field)) * paths
  return result.subarray(from, from + paths)
}

/** 途中で終わった理由. The first that happened; 0 for none. */
export const failures = ['none', 'no-buyer', 'refused', 'missed-home', 'missed-debt', 'unsold', 'not-renewed'] as const
export type Failure = (typeof failures)[number]
/** `mark` is the failure, with these added. */
export const seizedMark = 8
export const auctionedMark = 16

/** The amounts or counts of a run are past what the kernel reckons exactly. */
export class PastRun extends Error {}

/** The flat numbers of a run, for the kernel and its twins. Throws `PastRun` where an amount or a count is too great. */
export function flat(courses: Courses): Float64Array {
  const { world, household, tables } = courses
  if (household.earners.length > mostEarners) throw new PastRun('earners')
  const numbers = new Float64Array(coursesAt + courses.courses.length * courseLength)
  const set = (at: number, value: number) => {
    if (!Number.isInteger(value) || Math.abs(value) > mostYen) throw new PastRun(String(value))
    numbers[at] = value
  }
  set(head.earners, household.earners.length)
  set(head.courses, courses.courses.length)
  set(head.marketValue, world.marketValue ?? 0)
  set(head.meanGrowth, world.meanGrowth)
  set(head.persistence, world.persistence)
  set(head.recessionOdds, world.recession.odds)
  set(head.recessionMonths, world.recession.months)
  set(head.recessionGrowth, world.recession.growth)
  set(head.recessionTime, world.recession.timeFactor)
  set(head.recessionBid, world.recession.bidFactor)
  set(head.cutAtOnce, world.cut.atOnce)
  set(head.cutPerMonth, world.cut.perMonth)
  set(head.cutLeast, world.cut.least)
  set(head.cutMost, world.cut.most)
  set(head.overPerPercent, world.overpricing.perPercent)
  set(head.overMost, world.overpricing.most)
  set(head.leastBid, world.rounds.leastBid)
  set(head.failedFactor, world.rounds.failedFactor)
  set(head.roundMonths, world.rounds.months)
  set(head.mostRounds, world.rounds.most)
  set(head.savings, household.savings)
  set(head.savedShare, household.savedShare)
  for (const [index, one] of household.earners.entries()) {
    const at = earnersAt + index * earnerLength
    set(at + earner.pay, one.pay)
    set(at + earner.owes, Number(one.owes))
    set(at + earner.from55, Number(one.isFrom55))
    set(at + earner.loss, one.odds.loss)
    set(at + earner.lossInRecession, one.odds.lossInRecession)
    set(at + earner.illness, one.odds.illness)
    set(at + earner.cut, one.odds.cut)
    set(at + earner.jobless, one.unemployment.perMonth)
    set(at + earner.joblessMonths, one.unemployment.months)
    set(at + earner.sick, one.sickness.perMonth)
    set(at + earner.sickMonths, one.sickness.months)
    set(at + earner.longer, one.longer)
  }
  for (const id of drawTableIds) {
    const table = tables[id]
    if (table.length !== tableLength) throw new PastRun(id)
    for (const [index, value] of table.entries()) set(tableAt[id] + index, value)
  }
  for (const [index, one] of courses.courses.entries()) {
    setCourse((field, value) => set(coursesAt + index * courseLength + field, value), one)
  }
  return numbers
}

type SetField = (field: number, value: number) => void

function setCourse(set: SetField, { home, debt, owed, room, roomAfter, fails }: Course): void {
  set(course.home, homeKinds.indexOf(home.kind))
  set(course.debt, debtKinds.indexOf(debt.kind))
  set(course.owed, owed)
  set(course.hasRoom, Number(room !== null))
  set(course.room, room ?? 0)
  set(course.hasRoomAfter, Number(roomAfter !== null))
  set(course.roomAfter, roomAfter ?? 0)
  set(course.lag, debt.lag)
  set(course.perMonth, debt.perMonth)
  set(course.planMonths, debt.planMonths)
  set(course.surviving, debt.surviving)
  set(course.accepted, debt.accepted)
  set(course.mostMissed, debt.mostMissed)
  set(course.toSeizure, debt.toSeizure)
  set(course.delayRate, debt.delayRate)
  set(course.runningRate, debt.runningRate)
  set(course.heedsHome, Number(fails === 'all'))
  setKnots(set, course.planTotal, debt.planTotal)
  // No month of a run: a home that is not sold, an opening that is drawn.
  set(course.lastMonth, -1)
  set(course.opening, -1)
  if (home.kind === 'none') return
  const part = home.kind === 'auction' ? home.auction : home.fallback
  set(course.petition, part.petition)
  set(course.since, part.since)
  set(course.opening, part.opening ?? -1)
  set(course.standardPrice, part.standardPrice ?? 0)
  setKnots(set, course.auctionProceeds, part.proceeds)
  setWaiting(set, home.waiting)
  switch (home.kind) {
    case 'keep':
      set(course.homeDelayRate, home.delayRate)
      set(course.homeMostMissed, home.mostMissed)
      setMonths(set, course.due, home.due)
      setMonths(set, course.scheduled, home.owed)
      return
    case 'sale':
      set(course.asking, home.asking)
      set(course.isAgreed, Number(home.agreed !== null))
      set(course.agreedPrice, home.agreed?.price ?? 0)
      set(course.agreedMonth, home.agreed?.month ?? 0)
      set(course.refusal, home.refusal)
      set(course.lastMonth, home.lastMonth ?? -1)
      setKnots(set, course.proceeds, home.proceeds)
      return
    case 'leaseback':
      set(course.leasePrice, home.price ?? 0)
      set(course.rent, home.rent ?? 0)
      set(course.leaseMonths, home.leaseMonths)
      set(course.notRenewed, home.notRenewed)
      set(course.refusal, home.refusal)
      set(course.lastMonth, home.lastMonth ?? -1)
      setKnots(set, course.proceeds, home.proceeds)
      return
    case 'auction':
  }
}

function setWaiting(set: SetField, { owed, growth, growthWhenDue, dueFrom, instalments }: Waiting): void {
  set(course.waitOwed, owed)
  set(course.growth, growth)
  set(course.growthWhenDue, growthWhenDue)
  set(course.dueFrom, dueFrom)
  set(course.paysWaiting, Number(instalments !== null))
  if (instalments === null) return
  setMonths(set, course.due, instalments.due)
  setMonths(set, course.scheduled, instalments.owed)
}

function setMonths(set: SetField, at: number, values: readonly Yen[]): void {
  if (values.length !== monthsLength) throw new PastRun(`${values.length} months`)
  for (const [month, value] of values.entries()) set(at + month, value)
}

function setKnots(set: SetField, at: number, knots: ByAmount): void {
  if (knots.length > mostKnots) throw new PastRun(`${knots.length} knots`)
  set(at, knots.length)
  for (const [index, knot] of knots.entries()) {
    set(at + 1 + 2 * index, knot.at)
    set(at + 2 + 2 * index, knot.amount)
  }
}
