import type { Course, Courses } from '#assessment/courses/course.ts'
import { zeroYen } from '#base/yen.ts'
import { auctionedMark, failures, resultLength, seizedMark } from '#simulation/layout.ts'
import { streams } from '#simulation/streams.ts'
import { debtPaid, type Story } from './plain-debt.ts'
import { drawsOf } from './plain-draws.ts'
import { auctioned, kept, leasedBack, sold } from './plain-home.ts'
import { type Path, pathOf } from './plain-world.ts'

/** 走らせる, told plainly: what src/simulation/kernel.ts reckons fast. The paths from `from` to before `to`, in the same columns. */
export function plainRun(courses: Courses, seed: number, from: number, to: number): Float64Array {
  const paths = to - from
  const result = new Float64Array(paths * courses.courses.length * resultLength)
  let path = 0
  for (const stream of streams(seed)) {
    if (path >= to) break
    if (path >= from) {
      const one = pathOf(courses, drawsOf(stream, courses.household.earners.length))
      for (const [way, course] of courses.courses.entries()) {
        for (const [field, value] of row(storyOf(one, course)).entries()) {
          result[(way * resultLength + field) * paths + path - from] = value
        }
      }
    }
    path += 1
  }
  return result
}

/** One way on one path. */
function storyOf(path: Path, course: Course): Story {
  const { home } = course
  const today: Story = {
    ...{ owed: [home.kind === 'none' ? course.owed : home.waiting.owed], aside: path.courses.household.savings },
    ...{ paid: zeroYen, end: null, failure: 'none', seized: false, auctioned: false },
  }
  switch (home.kind) {
    case 'none':
      return debtPaid(path, course.debt, course.roomAfter, today)
    case 'keep':
      return kept(path, course, home, today)
    case 'sale':
      return sold(path, course, home, today)
    case 'leaseback':
      return leasedBack(path, course, home, today)
    case 'auction':
      return auctioned(path, course, home.auction, home.waiting, today)
  }
}

/** The columns of `resultFields`. */
function row({ paid, owed, end, failure, seized, auctioned }: Story): readonly number[] {
  // After the end of a story nothing is owed.
  const owedAfter = (month: number) => owed[month] ?? 0
  const mark = failures.indexOf(failure) + (seized ? seizedMark : 0) + (auctioned ? auctionedMark : 0)
  return [paid, owedAfter(12), owedAfter(36), owedAfter(60), owedAfter(120), end ?? 0, mark]
}
