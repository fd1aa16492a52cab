import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Courses } from '#assessment/courses/course.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { parseMatter } from '#matter/parse.ts'
import { afterFailure } from '#simulation/after-failure.ts'
import { doubtsOf, without } from '#simulation/doubts.ts'
import { flat, PastRun, resultLength } from '#simulation/layout.ts'
import { type Ranges, rangeRun, rangesOf } from '#simulation/ranges.ts'
import { steps } from '#simulation/steps.ts'
import { bandOf, summaries } from '#simulation/summary.ts'

const on = day('2026-11-21')
const options = { seed: 7, paths: 1_000 }

function matterOf(name: string): Matter {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if (!('matter' in parsed)) throw new Error(`${name} is broken`)
  return parsed.matter
}

function rangesFor(matter: Matter, asked = options): Ranges {
  const ranges = rangesOf(planFor(matter, on).courses(), asked)
  if (ranges === null) throw new Error('no way has a course')
  return ranges
}

const withRanges = (matter: Matter, ranges: object): Matter => ({ ...matter, settings: { ...matter.settings, ranges } })
const way = (ranges: Ranges, id: string) => {
  const found = ranges.ways.find((one) => one.way === id)
  if (found === undefined) throw new Error(`${id} has no range`)
  return found
}

const company = matterOf('guarantee-company')
const condominium = matterOf('seized-condominium')

describe('the quantiles and their errors', () => {
  it('are the order statistics of the formula', () => {
    // Of 1 to 100: half a rank's deviation is 1.96 √(100 · ¼) = 9.8, a tenth's 1.96 √(100 · 0.09) = 5.88.
    const band = bandOf(Float64Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1))
    expect(band).toEqual({
      p10: { value: 10, low: 4, high: 17 },
      p50: { value: 50, low: 40, high: 61 },
      p90: { value: 90, low: 84, high: 97 },
    })
  })

  it('tell a share with an end above none even where nobody is hit', () => {
    // Wilson at 0 of 100: z² ÷ (100 + z²) = 3.8416 ÷ 103.8416 = 3.70 %.
    const [nobody] = summaries(new Float64Array(100 * resultLength), 100)
    expect(nobody?.fails).toEqual({ of10000: 0, low: 0, high: 370 })
    expect(nobody?.ended).toEqual({ of10000: 0, low: 0, high: 370 })
  })

  it('tell the burden of those who failed alone', () => {
    // 300 paths: every second one fails (refused, 2), has paid 10 and owes 5; the others pay 1.
    const paths = 300
    const column = (value: (path: number) => number) => Array.from({ length: paths }, (_, path) => value(path))
    const fails = (path: number) => path % 2 === 1
    const result = Float64Array.from([
      ...column((path) => (fails(path) ? 10 : 1)),
      ...[0, 0, 0].flatMap(() => column(() => 0)),
      ...column((path) => (fails(path) ? 5 : 0)),
      ...column(() => 0),
      ...column((path) => (fails(path) ? 2 + 16 : 0)),
    ])
    const at15 = { value: 15, low: 15, high: 15 }
    expect(afterFailure(result, paths)).toEqual([{ p10: at15, p50: at15, p90: at15 }])
    expect(afterFailure(new Float64Array(paths * resultLength), paths)).toEqual([null])
  })
})

describe('the ranges of a matter', () => {
  it('are the same step by step and at once, for one seed; another seed gives others', () => {
    const set = planFor(company, on).courses()
    const run = rangeRun(set, options)
    if (run === null) throw new Error('no way has a course')
    const done = [...steps(run.first)]
    expect(run.ranges(done)?.isWhole).toBe(false)
    for (const job of run.others()) done.push(...steps(job))
    const whole = run.ranges(done)
    expect(whole?.isWhole).toBe(true)
    expect(JSON.stringify(whole)).toBe(JSON.stringify(rangesFor(company)))
    expect(JSON.stringify(rangesFor(company, { ...options, seed: 8 }))).not.toBe(JSON.stringify(whole))
  })

  it('give no answer before the first stage, and none without a course', () => {
    const run = rangeRun(planFor(company, on).courses(), options)
    expect(run?.ranges([])).toBeNull()
    expect(rangesOf(planFor(matterOf('first-letters'), on).courses(), options)).toBeNull()
  })

  it('hold the base of a spread between its ends', () => {
    for (const ranges of [rangesFor(company), rangesFor(condominium)]) {
      for (const { missing, legal, burden } of ranges.ways) {
        for (const spread of [missing, legal]) {
          if (spread === null) continue
          expect(spread.low).toBeLessThanOrEqual(burden.p50.value)
          expect(spread.high).toBeGreaterThanOrEqual(burden.p50.value)
        }
      }
    }
  })

  it('tell of running damages as a reading of the law that costs more', () => {
    const { legal, burden } = way(rangesFor(condominium), 'voluntary-sale')
    expect(legal?.highWords).toContain('損害金がかかり続けるとき')
    expect(legal?.high).toBeGreaterThan(burden.p50.value)
  })

  it('tell an order only of ways of one housing whose bands do not meet', () => {
    const { ways, apart } = rangesFor(condominium)
    expect(apart.length).toBeGreaterThan(0)
    for (const { less, more } of apart) {
      const [one, other] = [ways, ways].map((all, index) => all.find((found) => found.way === [less, more][index]))
      expect(one?.housing).toBe(other?.housing)
      expect(one?.burden.p90.high).toBeLessThan(other?.burden.p10.low ?? 0)
    }
  })

  it('follow the figures that a matter sets', () => {
    const usual = rangesFor(company)
    const sure = rangesFor(withRanges(company, { consent: { fixed: 1 }, recession: { fixed: 0 } }))
    expect(way(usual, 'voluntary-sale').failures.refused.of10000).toBeGreaterThan(500)
    expect(way(sure, 'voluntary-sale').failures.refused.of10000).toBe(0)
    expect(usual.movers.map(({ id }) => id)).toContain('recession')
    expect(sure.movers.map(({ id }) => id)).not.toContain('recession')
    const consent = sure.assumptions.find(({ id }) => id === 'consent')
    expect(consent?.from).toBe('matter')
  })

  it('are refused where an amount is past exact numbers', () => {
    const loans = (company.loans ?? []).map((loan) => ({
      ...loan,
      balance: yen(20_000_000_000),
      amount: yen(20_000_000_000),
    }))
    const set = planFor({ ...company, loans }, on).courses()
    expect(() => rangeRun(set, options)).toThrow(PastRun)
  })
})

describe('a doubt that is taken away', () => {
  const { courses } = planFor(condominium, on).courses()
  const isSettled = (settled: Courses, id: keyof Courses['tables']) => new Set(settled.tables[id]).size === 1

  it('has its tables at their middle and leaves the others', () => {
    const settled = without('price', courses)
    expect(isSettled(settled, 'sale-value')).toBe(true)
    expect(settled.tables['sale-value'][0]).toBe(courses.tables['sale-value'][128])
    expect(settled.tables['months-to-sell']).toEqual(courses.tables['months-to-sell'])
  })

  it('has its odds at none', () => {
    const homes = without('consent', courses).courses.map(({ home }) => home)
    expect(homes.every((home) => !('refusal' in home) || home.refusal === 0)).toBe(true)
    expect(without('recession', courses).world.recession.odds).toBe(0)
    const leases = without('leaseback', courses).courses.flatMap(({ home }) =>
      'notRenewed' in home ? home.notRenewed : [],
    )
    expect(leases).toEqual(leases.map(() => 0))
  })

  it('is told of only where it can move something', () => {
    expect(doubtsOf(courses)).toContain('auction')
    const kept = { ...courses, courses: courses.courses.filter(({ home }) => home.kind === 'none') }
    expect(doubtsOf(kept)).not.toContain('price')
    const alone = { ...courses, household: { ...courses.household, earners: [] } }
    expect(doubtsOf(alone)).not.toContain('income')
  })

  it('never widens the numbers that the kernel takes', () => {
    for (const doubt of doubtsOf(courses)) expect(flat(without(doubt, courses))).toHaveLength(flat(courses).length)
  })
})
