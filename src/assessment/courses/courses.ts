import { covered } from '#assessment/covered.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import { assume } from '#assessment/unknowns/expand.ts'
import type { Unknowns } from '#assessment/unknowns/unknowns.ts'
import { wayContextFor } from '#assessment/way-context.ts'
import { wayFor } from '#assessment/ways/all.ts'
import type { Way, WayContext, WayId } from '#assessment/ways/way.ts'
import type { Course, Courses } from './course.ts'
import { type CourseParts, type CourseReading, courseParts, usualReading } from './course-parts.ts'
import type { CourseSet, CourseTold, DoubtId, Otherwise } from './course-set.ts'
import { householdOf } from './earners.ts'
import { readings } from './readings.ts'
import { courseOf } from './way-courses.ts'

/** 経過の一式 for the ways of a plan. `unknowns` is asked for only when the other answers are. */
export function courseSet(context: WayContext, ways: readonly Way[], unknowns: () => Unknowns): CourseSet {
  const parts = courseParts(context)
  const built = ways.map((way) => ({ way, built: builtFor(parts, way) }))
  const told = built.flatMap(({ way, built: one }) =>
    'course' in one ? [{ way, course: one.course, told: toldOf(way, one.course, one.takes) }] : [],
  )
  const { used, notes } = parts.chances
  return {
    courses: together(
      parts,
      told.map(({ course }) => course),
    ),
    told: told.map((one) => one.told),
    left: built.flatMap(({ way, built: one }) => ('why' in one ? [{ way: way.id, why: one.why }] : [])),
    assumptions: used,
    notes: [...notes, ...ownNotes(parts)],
    asks: asksOf(context),
    otherwise: () =>
      otherwiseOf(
        parts,
        told.map(({ way }) => way),
        unknowns,
      ),
  }
}

function toldOf({ id, title, lacks }: Way, course: Course, takes: readonly string[]): CourseTold {
  const { home } = course
  const housing = home.kind === 'keep' ? 'kept' : home.kind === 'leaseback' ? 'rented' : 'left'
  return { way: id, housing, heedsMisses: heedsMisses(course), title, takes, lacks }
}

/** A debt on which nothing is paid cannot be missed, and a discharge is taken to be granted. */
function heedsMisses({ home, debt, room, roomAfter }: Course): boolean {
  if (home.kind === 'keep') return room !== null
  return roomAfter !== null && debt.kind !== 'none' && debt.kind !== 'discharge'
}

function builtFor(parts: CourseParts, way: Way): ReturnType<typeof courseOf> {
  const { found, problems } = covered(() => ({ found: courseOf(parts, way), problems: [] }))
  const [problem] = problems
  return found ?? { why: problem?.kind === 'not-covered' ? problem.reason : 'まだ計算できません。' }
}

function together({ context, chances }: CourseParts, courses: readonly Course[]): Courses {
  const needsHome = courses.some(({ home }) => home.kind !== 'none')
  const value = needsHome ? marketValueOf(context) : null
  return {
    world: { ...chances.world, marketValue: value },
    household: householdOf(context),
    tables: chances.tables,
    courses,
  }
}

/** 家の価格の見込み: the estimate, or the price of the scenario where there is none. */
function marketValueOf({ plan }: WayContext): Courses['world']['marketValue'] {
  return plan.auction?.marketValue ?? plan.voluntarySale?.price ?? null
}

function ownNotes({ room, roomAfter }: CourseParts): readonly string[] {
  return [
    ...(room === null && roomAfter === null
      ? ['家計が書かれていないので、払えなくなる見込みは数えていません。行きづまる割合は、少なくともの数です。']
      : room === null
        ? ['いまの家計の余りが分からないので、家を出る前に払えなくなる見込みは数えていません。']
        : roomAfter === null
          ? ['家を出た後の家計（計画の月額）が書かれていないので、売った後に払えなくなる見込みは数えていません。']
          : []),
    '引越しの費用、家を出た後の家賃、手続の費用、税金は入っていません。',
    '変動金利の上がり下がり、定年や年金による収入の変化は入っていません。',
    '損害金と利息は月ごとに計算し、1円未満を切り捨てました。日ごとの計算とは少し違います。',
  ]
}

/** What would lessen a doubt, where the file does not have it yet and nobody has answered わからない. */
function asksOf({ matter, on }: WayContext): CourseSet['asks'] {
  const home = homeForSale({ matter, on }).found
  const [property] = home?.properties ?? []
  const at = property === undefined ? -1 : (matter.properties ?? []).indexOf(property)
  const right = home?.first.right ?? null
  const rightAt = right === null ? -1 : (matter.rights ?? []).indexOf(right)
  const asks: Partial<Record<DoubtId, string>> = {
    ...(at >= 0 && property?.brokerEstimates !== null && (property?.brokerEstimates ?? []).length < 2
      ? { price: `properties[${at}].brokerEstimates` }
      : {}),
    ...(rightAt >= 0 && right?.leastAccepted === undefined ? { consent: `rights[${rightAt}].leastAccepted` } : {}),
    ...(matter.budget?.incomes === undefined ? { income: 'budget.incomes' } : {}),
  }
  return asks
}

/** The ends of what is not known, then the readings of the law: each with the ways that it concerns. */
function* otherwiseOf(parts: CourseParts, ways: readonly Way[], unknowns: () => Unknowns): Generator<Otherwise, void> {
  const { matter: known, on } = parts.context
  const ids = ways.map(({ id }) => id)
  for (const { words, ways: concerned, facts } of endsOf(unknowns(), ids)) {
    const other = covered(() => ({ found: wayContextFor(assume(known, facts), on), problems: [] })).found
    const courses = other === null ? null : coursesOf(courseParts(other), waysAgain(other, concerned))
    if (courses !== null) yield { kind: 'missing', words, courses }
  }
  for (const { words, matter: changed, reading = usualReading } of readings) {
    const matter = changed(known)
    const courses = matter === null ? null : coursesRead(parts, ways, matter, reading)
    if (courses !== null) yield { kind: 'legal', words, courses }
  }
}

/** The courses under another reading; where the matter stays what it was, so does all that was reckoned from it. */
function coursesRead(
  parts: CourseParts,
  ways: readonly Way[],
  matter: WayContext['matter'],
  reading: CourseReading,
): Courses | null {
  const { context } = parts
  if (matter === context.matter) return coursesOf({ ...parts, ...reading }, ways)
  const other = wayContextFor(matter, context.on)
  return coursesOf(
    courseParts(other, reading),
    waysAgain(
      other,
      ways.map(({ id }) => id),
    ),
  )
}

function waysAgain(context: WayContext, ids: readonly WayId[]): readonly Way[] {
  return ids.flatMap((id) => wayFor(id, context).found ?? [])
}

interface End {
  readonly words: string
  readonly ways: readonly WayId[]
  readonly facts: Parameters<typeof assume>[1]
}

/** Both ends of each way's hull; ways that have the same facts at an end are run together. */
function endsOf({ hulls }: Unknowns, ids: readonly WayId[]): readonly End[] {
  const ends = new Map<string, { words: string; ways: WayId[]; facts: End['facts'] }>()
  for (const { way, figures } of hulls) {
    const figure = figures.find((one) => one.figure === 'total') ?? figures.at(-1)
    if (figure === undefined || !ids.includes(way)) continue
    for (const { facts } of [figure.low, figure.high]) {
      const words = facts.map((fact) => fact.words).join('、')
      const met = ends.get(words)
      if (met === undefined) ends.set(words, { words, ways: [way], facts })
      else if (!met.ways.includes(way)) met.ways.push(way)
    }
  }
  return [...ends.values()]
}

function coursesOf(parts: CourseParts, ways: readonly Way[]): Courses | null {
  const courses = ways.flatMap((way) => {
    const built = builtFor(parts, way)
    return 'course' in built ? [built.course] : []
  })
  return courses.length === 0 ? null : together(parts, courses)
}
