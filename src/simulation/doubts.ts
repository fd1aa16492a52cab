import type { Course, Courses, DrawTableId } from '#assessment/courses/course.ts'
import { type DoubtId, doubtIds } from '#assessment/courses/course-set.ts'
import { oddsOf } from '#assessment/courses/odds.ts'

const certain = oddsOf(1)

/** ゆれを一つ取り去る. The same courses with one subject settled: its tables at their middle, its chances at none. */
export function without(doubt: DoubtId, courses: Courses): Courses {
  return settling[doubt](courses)
}

/** The doubts that can move any of these courses. */
export function doubtsOf(courses: Courses): readonly DoubtId[] {
  const { courses: all, household } = courses
  const homes = all.map(({ home }) => home.kind)
  const sells = homes.includes('sale')
  const holds: Readonly<Record<DoubtId, boolean>> = {
    income: household.earners.length > 0 && all.some(({ room, roomAfter }) => room !== null || roomAfter !== null),
    recession: courses.world.recession.odds > 0,
    price: sells || homes.includes('leaseback') || homes.includes('auction'),
    time: sells,
    consent: all.some(({ home }) => (home.kind === 'sale' || home.kind === 'leaseback') && home.refusal > 0),
    auction: homes.some((kind) => kind !== 'none'),
    settlement: all.some(({ debt }) => debt.kind === 'lump'),
    leaseback: homes.includes('leaseback'),
  }
  return doubtIds.filter((id) => holds[id])
}

const settling: Readonly<Record<DoubtId, (courses: Courses) => Courses>> = {
  income: (courses) => ({
    ...courses,
    household: {
      ...courses.household,
      earners: courses.household.earners.map((earner) => ({
        ...earner,
        odds: { loss: 0, lossInRecession: 0, illness: 0, cut: 0 },
      })),
    },
  }),
  recession: (courses) => ({
    ...courses,
    world: { ...courses.world, recession: { ...courses.world.recession, odds: 0 } },
  }),
  price: (courses) => atMiddle(courses, ['price-growth', 'sale-value', 'price-cut-noise']),
  time: (courses) => atMiddle(courses, ['months-before-listing', 'months-to-sell', 'months-to-closing']),
  consent: (courses) => ofHomes(courses, (home) => ('refusal' in home ? { ...home, refusal: 0 } : home)),
  auction: (courses) =>
    atMiddle(courses, ['standard-price', 'petition-to-opening', 'bid', 'base-price-fall', 'opening-to-payment']),
  // What is likelier than not is taken to happen.
  settlement: (courses) => ({
    ...atMiddle(courses, ['lump-sum', 'months-to-settle']),
    courses: courses.courses.map((course) => ({
      ...course,
      debt: { ...course.debt, accepted: course.debt.accepted * 2 >= certain ? certain : 0 },
    })),
  }),
  leaseback: (courses) =>
    ofHomes(atMiddle(courses, ['leaseback-price', 'leaseback-yield']), (home) =>
      home.kind === 'leaseback' ? { ...home, notRenewed: 0 } : home,
    ),
}

function atMiddle(courses: Courses, ids: readonly DrawTableId[]): Courses {
  const middle = ids.map((id) => {
    const table = courses.tables[id]
    return [id, table.map(() => table[128] ?? 0)] as const
  })
  return { ...courses, tables: { ...courses.tables, ...Object.fromEntries(middle) } }
}

function ofHomes(courses: Courses, change: (home: Course['home']) => Course['home']): Courses {
  return { ...courses, courses: courses.courses.map((course) => ({ ...course, home: change(course.home) })) }
}
