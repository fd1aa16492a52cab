import {
  type AuctionPart,
  type Course,
  type Courses,
  type DebtPart,
  type DrawTableId,
  drawTableIds,
  type Waiting,
} from '#assessment/courses/course.ts'
import { yen, zeroYen } from '#base/yen.ts'
import { failures, resultFields } from '#simulation/layout.ts'
import { fastRun } from './same-bits.ts'

/** What has these odds always happens. */
export const certain = 4_294_967_296

const noOdds = { loss: 0, lossInRecession: 0, illness: 0, cut: 0 }
const noHelp = { perMonth: zeroYen, months: 0 }

/** An earner to whom nothing happens. */
export const steadyEarner = (pay: number, owes = true) => ({
  ...{ pay: yen(pay), owes, isFrom55: false, odds: noOdds, unemployment: noHelp, sickness: noHelp, longer: 100_000 },
})

/** Courses in which nothing is left to chance, for examples worked by hand: each table has one value, 0 where none is given. */
export function quietCourses(
  course: Partial<Course>,
  tables: Partial<Record<DrawTableId, number>> = {},
  household: Partial<Courses['household']> = {},
  world: Partial<Courses['world']> = {},
): Courses {
  return {
    world: {
      ...{ marketValue: null, meanGrowth: 0, persistence: 0 },
      recession: { odds: 0, months: 0, growth: 0, timeFactor: 100_000, bidFactor: 100_000 },
      cut: { atOnce: 0, perMonth: 0, least: 0, most: 100_000 },
      overpricing: { perPercent: 0, most: 100_000 },
      rounds: { leastBid: 80_000, failedFactor: 100_000, months: 3, most: 3 },
      ...world,
    },
    household: { earners: [], savings: zeroYen, savedShare: 0, ...household },
    tables: Object.fromEntries(
      drawTableIds.map((id) => [id, Array.from({ length: 257 }, () => tables[id] ?? 0)]),
    ) as unknown as Courses['tables'],
    courses: [
      {
        ...{
          way: 'voluntary-sale',
          fails: 'all',
          home: { kind: 'none' },
          debt: quietDebt,
          owed: zeroYen,
          room: null,
          roomAfter: null,
        },
        ...course,
      },
    ],
  }
}

export const quietDebt: DebtPart = {
  ...{ kind: 'none', lag: 0, perMonth: zeroYen, planTotal: [], planMonths: 36, surviving: zeroYen },
  ...{ accepted: 0, mostMissed: 2, toSeizure: 3, runningRate: 0, delayRate: 0 },
}

/** 20 million, growing by 30,000 a month, and by 240,000 from the third. */
export const quietWaiting: Waiting = {
  ...{ owed: yen(20_000_000), growth: yen(30_000), growthWhenDue: yen(240_000), dueFrom: 2, instalments: null },
}

/** No petition within the run. */
export const noAuction: AuctionPart = { petition: 1_000, since: 0, opening: null, standardPrice: null, proceeds: [] }

/** What the kernel tells of the first path on the first way. */
export function told(courses: Courses) {
  const row = fastRun(courses, 1, 0, 1)
  const { mark = 0, ...rest } = Object.fromEntries(resultFields.map((field, index) => [field, row[index] ?? 0]))
  return { ...rest, failure: failures[mark % 8], isSeized: (mark & 8) !== 0, isAuctioned: (mark & 16) !== 0 }
}
