import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Courses, HomePart } from '#assessment/courses/course.ts'
import { yen } from '#base/yen.ts'
import { resultFields } from '#simulation/layout.ts'
import { summaries } from '#simulation/summary.ts'
import { noAuction, quietCourses, quietDebt, quietWaiting, steadyEarner, told } from './quiet-courses.ts'
import { fastRun } from './same-bits.ts'

// Where a formula tells what the paths must come to: exactly, or within four standard errors of the sample and the error of the table.

const paths = 20_000

const columnOf = (result: Float64Array, field: (typeof resultFields)[number]) => {
  const from = resultFields.indexOf(field) * paths
  return result.subarray(from, from + paths)
}

describe('fixed instalments', () => {
  it('end after debt ÷ instalment months, counted up, and come to the debt', () => {
    const debts = fc.record({
      ...{ debt: fc.integer({ min: 1, max: 30_000_000 }), perMonth: fc.integer({ min: 1, max: 500_000 }) },
      lag: fc.integer({ min: 0, max: 24 }),
    })
    fc.assert(
      fc.property(debts, ({ debt, perMonth, lag }) => {
        const after = (month: number) => Math.max(0, debt - perMonth * Math.max(0, month - lag))
        const end = lag + Math.ceil(debt / perMonth)
        const part = { ...quietDebt, kind: 'instalments' as const, lag, perMonth: yen(perMonth) }
        expect(told(quietCourses({ debt: part, owed: yen(debt), roomAfter: yen(perMonth) }))).toEqual({
          ...{ paid: debt - after(120), owed12: after(12), owed36: after(36), owed60: after(60), owed120: after(120) },
          ...{ end: end <= 120 ? end : 0, failure: 'none', isSeized: false, isAuctioned: false },
        })
      }),
      { seed: 20261122 },
    )
  })
})

/** The normal distribution below `x`, by the series of its density. */
function normal(x: number): number {
  let term = x
  let sum = x
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd
    sum += term
  }
  return 0.5 + sum * density(x)
}

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

function normalQuantile(p: number): number {
  let [low, high] = [-6, 6]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (normal(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

describe('a price drawn from a lognormal distribution', () => {
  // 20 million in the middle, sigma 0.2, against 30 million owed: what is left is 30 million less the price, and never below 0.
  const sigma = 0.2
  const middle = 20_000_000
  const debt = 30_000_000
  // The ends stand for the outer half of the outer cells.
  const knots = Array.from({ length: 257 }, (_, place) => {
    return Math.round(
      100_000 * Math.exp(sigma * normalQuantile(Math.min(1 - 1 / 1_024, Math.max(1 / 1_024, place / 256)))),
    )
  })
  const home: HomePart = {
    ...{ kind: 'sale', asking: yen(0), agreed: null, refusal: 0, lastMonth: null, fallback: noAuction },
    proceeds: [
      { at: yen(0), amount: yen(0) },
      { at: yen(100_000_000), amount: yen(100_000_000) },
    ],
    waiting: { ...quietWaiting, owed: yen(debt), growth: yen(0), growthWhenDue: yen(0) },
  }
  const quiet = quietCourses({ home }, { 'months-to-sell': 500 }, {}, { marketValue: yen(middle) })
  const courses: Courses = { ...quiet, tables: { ...quiet.tables, 'sale-value': knots } }
  const result = fastRun(courses, 11, 0, paths)

  // Prices in steps of 1,000 yen by the table of proceeds, and ratios of 1/100,000 of 20 million.
  const stepError = 1_000 + 200
  // A straight line over 1/256 misses a curve by at most its second derivative ÷ 8 ÷ 256²: at p10 and p90 of the price some 1.1e8 and 2.5e8 yen.
  const lineError = 500

  it.each([
    ['p10', 0.9],
    ['p50', 0.5],
    ['p90', 0.1],
  ] as const)('leaves at %s what the price at %d leaves', (name, p) => {
    const z = normalQuantile(p)
    const price = middle * Math.exp(sigma * z)
    const standardError = (Math.sqrt((p * (1 - p)) / paths) * price * sigma) / density(z)
    const found = summaries(result, paths)[0]?.owed12[name].value ?? 0
    expect(Math.abs(found - (debt - price))).toBeLessThan(4 * standardError + stepError + lineError)
  })

  it('leaves on average what the formula of such an option tells', () => {
    const d = Math.log(debt / middle) / sigma
    const mean = debt * normal(d) - middle * Math.exp(sigma ** 2 / 2) * normal(d - sigma)
    const left = knots.map((knot) => Math.max(0, debt - (middle * knot) / 100_000))
    const byTable = left.slice(1).reduce((sum, value, cell) => sum + (value + (left[cell] ?? 0)) / 512, 0)
    const tableError = 5_000
    expect(Math.abs(byTable - mean)).toBeLessThan(tableError)

    const column = columnOf(result, 'owed12')
    const found = column.reduce((sum, value) => sum + value, 0) / paths
    const variance = column.reduce((sum, value) => sum + (value - found) ** 2, 0) / (paths - 1)
    expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / paths) + stepError + tableError)
  })
})

describe('work that is lost with the same odds each month', () => {
  // 100,000 a month are paid until the work is lost, which is for longer than the run: what is paid tells the month.
  const odds = Math.round(0.02 * 2 ** 32)
  const p = odds / 2 ** 32
  const earner = { ...steadyEarner(300_000), odds: { loss: odds, lossInRecession: 0, illness: 0, cut: 0 } }
  const debt = { ...quietDebt, kind: 'instalments' as const, perMonth: yen(100_000), mostMissed: 1_000 }
  const course = { debt, owed: yen(20_000_000), roomAfter: yen(100_000) }
  const courses = quietCourses(course, { 'months-to-new-work': 20_000 }, { earners: [earner] })
  const months = columnOf(fastRun(courses, 12, 0, paths), 'paid').map((paid) => paid / 100_000)
  const keptFor = (month: number) => months.filter((paid) => paid >= month).length

  it.each([1, 2, 6, 12, 36, 60, 100, 120])('is kept for %i months in (1 - p) to that power of the paths', (month) => {
    const share = (1 - p) ** month
    expect(Math.abs(keptFor(month) - paths * share)).toBeLessThan(4 * Math.sqrt(paths * share * (1 - share)))
  })

  it('is lost in each ten months as often as the geometric distribution tells', () => {
    const ends = Array.from({ length: 13 }, (_, ten) => 10 * ten)
    const cells = ends.map((from) => {
      const isLast = from === 120
      const expected = paths * ((1 - p) ** from - (isLast ? 0 : (1 - p) ** (from + 10)))
      const found = keptFor(from) - (isLast ? 0 : keptFor(from + 10))
      return (found - expected) ** 2 / expected
    })
    // 13 cells, 12 degrees of freedom: above 32.91 in one of 1,000 seeds.
    expect(cells.reduce((sum, cell) => sum + cell, 0)).toBeLessThan(32.91)
  })
})
