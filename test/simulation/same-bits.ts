import fc from 'fast-check'
import { expect } from 'vitest'
import type { Courses } from '#assessment/courses/course.ts'
import { run } from '#simulation/kernel.ts'
import { flat } from '#simulation/layout.ts'
import { startsOf } from '#simulation/streams.ts'
import { generatedCourses } from './generated-courses.ts'
import { plainRun } from './plain-run.ts'

/** The bytes of some numbers, to be compared at once: unlike `toEqual` on numbers they tell 0 from -0 as well. */
export function bytes({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** The paths from `from` to before `to` by the kernel. */
export function fastRun(courses: Courses, seed: number, from: number, to: number): Float64Array {
  return run(flat(courses), startsOf(seed, from, to), to - from)
}

/** Of generated sets of courses, the kernel gives each bit that the plain twin gives. */
export function fastIsPlain(sets: number, paths: number, seed: number): void {
  fc.assert(
    fc.property(generatedCourses, fc.integer(), (courses, pathSeed) => {
      const fast = fastRun(courses, pathSeed, 0, paths)
      const plain = plainRun(courses, pathSeed, 0, paths)
      if (!bytes(fast).equals(bytes(plain))) expect(fast).toEqual(plain)
      expect(bytes(fast).equals(bytes(plain))).toBe(true)
    }),
    // A counterexample is not made smaller, for that takes long: the seed and the path that are printed find it again.
    { numRuns: sets, seed, endOnFailure: true },
  )
}
