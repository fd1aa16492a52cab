import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Course, Courses } from '#assessment/courses/course.ts'
import { isKnown } from '#assessment/known.ts'
import { planFor } from '#assessment/plan.ts'
import { monthsUntil } from '#assessment/ways/combination-money.ts'
import { milestones } from '#assessment/ways/common.ts'
import type { Way } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { run } from '#simulation/kernel.ts'
import { flat, resultFields } from '#simulation/layout.ts'
import { startsOf } from '#simulation/streams.ts'

// Without chance a course must come to what the plan says: the second way of reckoning the same road.

const on = day('2026-11-21')
const files = [
  ...readdirSync('examples').map((name) => `examples/${name}`),
  // Each golden matter stands beside what is expected of it.
  ...readdirSync('test/golden')
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => `test/golden/${name.replace('.expected', '')}`),
]

/** The same courses when nothing happens by chance: all consent, the price is that of the plan, and the household always pays. */
function calm(courses: Courses, month: number): Courses {
  const settled = ({ home, debt, ...course }: Course): Course => ({
    ...{ ...course, debt, room: null, roomAfter: null },
    home: home.kind === 'sale' ? { ...home, agreed: { price: home.asking, month }, refusal: 0, lastMonth: 120 } : home,
  })
  return { ...courses, courses: courses.courses.map(settled) }
}

type Told = Readonly<Record<(typeof resultFields)[number], number>>

function resultsOf(courses: Courses): readonly Told[] {
  const all = run(flat(courses), startsOf(1, 0, 1), 1)
  return courses.courses.map(
    (_, way) =>
      Object.fromEntries(resultFields.map((field, at) => [field, all[way * resultFields.length + at] ?? 0])) as Told,
  )
}

const cases = files.flatMap((file) => {
  const parsed = parseMatter(readFileSync(file, 'utf8'))
  if (!('matter' in parsed)) throw new Error(`${file} is broken`)
  const plan = planFor(parsed.matter, on)
  const set = plan.courses()
  const closing = plan.voluntarySale?.closingOn ?? on
  const month = closing <= on ? 0 : monthsUntil(on, closing)
  const results = set.courses.courses.length === 0 ? [] : resultsOf(calm(set.courses, month))
  return set.courses.courses.flatMap((course, index) => {
    const way = plan.ways.find(({ id }) => id === course.way)
    const result = results[index]
    const residual = plan.residual?.amount.value ?? null
    return way === undefined || result === undefined
      ? []
      : [{ name: `${file} ${way.id}`, way, result, residual, course, month }]
  })
})

const owedOf = ({ owedAfter }: Way) =>
  milestones.map((months) => owedAfter.find((one) => one.months === months)?.owed.value)
const owedIn = (result: Told) => [result.owed12, result.owed36, result.owed60, result.owed120]

describe('what is paid by contract', () => {
  const kept = cases.filter(({ course, way }) => course.home.kind === 'keep' && way.owedAfter.length > 0)

  it.each(kept)('leaves what the plan says: $name', ({ way, result }) => {
    expect(owedIn(result)).toEqual(owedOf(way))
  })
  it.each(kept.filter(({ way }) => (way.money?.months ?? 999) <= 120))(
    'comes to the total and the end of the plan: $name',
    ({ way, result }) => {
      expect([result.paid, result.end]).toEqual([way.money?.total?.value, way.money?.months])
    },
  )
})

describe('what is left after a sale at the price of the plan', () => {
  const left = cases.filter(
    ({ course, way, residual }) =>
      residual !== null && (way.id === 'voluntary-sale' || way.id === 'instalments') && course.debt.kind !== 'none',
  )

  /** What is paid by contract until the sale, by who still pays: the instalment of the month of the sale too. */
  const paidBefore = ({ home }: Course, month: number) =>
    'waiting' in home ? (home.waiting.instalments?.due ?? []).slice(0, month + 1).reduce((sum, due) => sum + due, 0) : 0

  // A begun month counts whole: up to one month of damages more than by the day.
  it.each(left)(
    'is the residual, and a month of damages more at most: $name',
    ({ course, result, residual, month }) => {
      const growth = 'waiting' in course.home ? course.home.waiting.growthWhenDue + course.home.waiting.growth : 0
      const more = result.paid - paidBefore(course, month) + result.owed120 - (residual ?? 0)
      expect(more).toBeGreaterThanOrEqual(0)
      expect(more).toBeLessThanOrEqual(growth)
    },
  )

  const settled = cases.filter(({ course, way }) => course.debt.kind === 'plan' && isKnown(way.money?.total))

  it.each(settled)('comes to the total of the plan: $name', ({ course, way, result }) => {
    const growth = 'waiting' in course.home ? course.home.waiting.growthWhenDue + course.home.waiting.growth : 0
    const more = result.paid + result.owed120 - (way.money?.total?.value ?? 0)
    expect(more).toBeGreaterThanOrEqual(0)
    expect(more).toBeLessThanOrEqual(growth)
  })

  const discharged = cases.filter(({ course }) => course.debt.kind === 'discharge')

  it.each(discharged)('is discharged when and to what the plan says: $name', ({ way, result }) => {
    expect(result.end).toBe(way.money?.months)
    expect(owedIn(result)).toEqual(owedOf(way))
  })
})
