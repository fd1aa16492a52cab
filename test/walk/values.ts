import fc from 'fast-check'
import { addDays, type Day, day } from '#base/day.ts'

/** The day from which every day of a generated matter is counted; the whole matter may be moved afterwards. */
export const anchor = day('2026-11-21')

/** A day so many days before the anchor; negative numbers lie after it. */
export const ago = (min: number, max: number): fc.Arbitrary<Day> =>
  fc.integer({ min, max }).map((count) => addDays(anchor, -count))

/** Yen: mostly round, as people say them; at times to the yen, and at times at an edge. */
export const yenOf = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: Math.ceil(max / 10_000) }).map((count) => count * 10_000) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 99_999, max, 1_000_000_000) },
  )

/** What a matter has in one case of so many; else nobody could tell it, for there is none. */
export const oneIn = <T>(count: number, item: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: count - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: item })

/** What most matters have. */
export const mostly = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: item }, { weight: 1, arbitrary: fc.constant(null) })

export const percentages = fc.constantFrom(0, 0.35, 0.625, 1, 1.5, 2.475, 3, 14, 14.5, 14.6, 18)
export const names = (...all: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...all)
export const notes = names('電話で聞いた', '後で確かめる', '役所の窓口で聞いた')

/** A low, a usual and a high value, in their order. */
export const spread = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min, max }))
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low = min, typical = min, high = min]) => ({ low, typical, high }))

/** Things with their numbers: `loan0`, `loan1`. */
export const numbered = <T extends object>(prefix: string, things: readonly T[]) =>
  things.map((thing, index) => ({ id: `${prefix}${index}`, ...thing }))

/** Some of the things, in their order: never more than there are. */
export const someOf = <T>(all: readonly T[], most: number, least = 0): fc.Arbitrary<T[]> =>
  fc.subarray([...all], { minLength: Math.min(least, all.length), maxLength: Math.min(most, all.length) })
