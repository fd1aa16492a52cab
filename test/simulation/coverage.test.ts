import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Courses } from '#assessment/courses/course.ts'
import { planFor } from '#assessment/plan.ts'
import { run } from '#simulation/kernel.ts'
import { flat, PastRun } from '#simulation/layout.ts'
import { startsOf } from '#simulation/streams.ts'
import { type Estimate, type Share, summaries, type WaySummary } from '#simulation/summary.ts'
import { wholeMatters } from '../walk/whole-matters.ts'

// The stated errors are held against a run of many more paths of another seed, which stands for the truth: its own error, a sixth of
// that of the small run, widens the difference by one hundredth.

const matters = 200
const fewPaths = 200
/** The ways of a matter live through the same paths and miss together: a few runs of each matter tell more than its ways. */
const fewRuns = 5
const manyPaths = 8_000
const mostWays = 6

interface Held {
  readonly quantity: string
  readonly isHeld: boolean
}

function heldOf(few: WaySummary, many: WaySummary): readonly Held[] {
  const bands = (['paid', 'burden', 'owed12', 'owed36', 'owed60', 'owed120', 'end'] as const).flatMap((name) =>
    (['p10', 'p50', 'p90'] as const).flatMap((quantile) => {
      const [stated, true_] = [few[name][quantile], many[name][quantile]]
      // What does not vary is held by anybody.
      return spreads(many[name]) ? [{ quantity: `${name} ${quantile}`, isHeld: holds(stated, true_.value) }] : []
    }),
  )
  const shares = (['fails', 'seized', 'auctioned', 'ended'] as const).flatMap((name) => {
    const truth = many[name].of10000
    return truth > 50 && truth < 9_950 ? [{ quantity: name, isHeld: within(few[name], truth) }] : []
  })
  return [...bands, ...shares]
}

/** Null where there is no way to run, or an amount is too great for it. */
function numbersOf(courses: Courses): Float64Array | null {
  if (courses.courses.length === 0) return null
  try {
    return flat(courses)
  } catch (error) {
    if (error instanceof PastRun) return null
    throw error
  }
}

function spreads({ p10, p50, p90 }: WaySummary['paid']): boolean {
  return p10.value < p50.value && p50.value < p90.value
}

function holds({ low, high }: Estimate, truth: number): boolean {
  return low <= truth && truth <= high
}

function within({ low, high }: Share, truth: number): boolean {
  return low <= truth && truth <= high
}

describe('the stated errors over two hundred matters', () => {
  let all: readonly Held[] = []
  let met = 0

  beforeAll(() => {
    const found: Held[] = []
    // More are drawn than are used: some have no way for chance to play with.
    const drawn = fc.sample(wholeMatters, { numRuns: matters * 2, seed: 20261122 })
    for (const [index, { matter, on }] of drawn.entries()) {
      if (met === matters) break
      const { courses } = planFor(matter, on).courses()
      const numbers = numbersOf({ ...courses, courses: courses.courses.slice(0, mostWays) })
      if (numbers === null) continue
      met += 1
      const many = summaries(run(numbers, startsOf(1_000_000 + index, 0, manyPaths), manyPaths), manyPaths)
      for (let again = 0; again < fewRuns; again += 1) {
        const few = summaries(run(numbers, startsOf(fewRuns * index + again, 0, fewPaths), fewPaths), fewPaths)
        for (const [way, summary] of few.entries()) {
          const truth = many[way]
          if (truth !== undefined) found.push(...heldOf(summary, truth))
        }
      }
    }
    all = found
  }, 600_000)

  it('are stated for so many', () => {
    expect(met).toBe(matters)
    expect(all.length).toBeGreaterThan(10_000)
  })

  it('hold at the stated rate of 95 in 100', () => {
    const rate = all.filter(({ isHeld }) => isHeld).length / all.length
    expect(rate).toBeGreaterThanOrEqual(0.94)
    expect(rate).toBeLessThanOrEqual(0.985)
  })

  it.each(['paid', 'burden', 'owed', 'end', 'fails', 'auctioned'])('hold for %s alone', (name) => {
    const own = all.filter(({ quantity }) => quantity.startsWith(name))
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter(({ isHeld }) => isHeld).length / own.length).toBeGreaterThanOrEqual(0.925)
  })
})
