import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '#simulation/kernel.ts'
import { flat, resultLength } from '#simulation/layout.ts'
import { startsOf } from '#simulation/streams.ts'
import { type Band, summaries } from '#simulation/summary.ts'
import { cTwin, type Twin } from '../../bench/kernel/c-twin.ts'
import { fiveWays } from '../../bench/kernel/five-ways.ts'
import { generatedCourses } from './generated-courses.ts'
import { bytes } from './same-bits.ts'

// Needs a C compiler; where there is none it fails with the line that installs one.
describe('the twin in C', () => {
  let twin: Twin
  beforeAll(() => {
    twin = cTwin()
  })
  afterAll(() => twin.remove())

  it('gives the bits of the kernel', () => {
    const paths = 40
    fc.assert(
      fc.property(generatedCourses, fc.integer(), (courses, seed) => {
        const numbers = flat(courses)
        const starts = startsOf(seed, 0, paths)
        const same = bytes(run(numbers, starts, paths)).equals(bytes(twin.run(numbers, starts, paths, 1).result))
        expect(same).toBe(true)
      }),
      { numRuns: 150, seed: 20261122, endOnFailure: true },
    )
  })

  it('gives the bits of the kernel on the five ways of the bench', () => {
    const starts = startsOf(20_261_122, 0, 2_000)
    const numbers = flat(fiveWays)
    expect(bytes(run(numbers, starts, 2_000)).equals(bytes(twin.run(numbers, starts, 2_000, 1).result))).toBe(true)
  })

  it('takes the quantiles that the summaries take', () => {
    const numbers = flat(fiveWays)
    for (const paths of [1, 2, 7, 100, 1_003]) {
      const starts = startsOf(9, 0, paths)
      const { summary } = twin.run(numbers, starts, paths, 1)
      const length = summary.length / fiveWays.courses.length
      for (const [way, told] of summaries(run(numbers, starts, paths), paths).entries()) {
        const { paid, owed12, owed36, owed60, owed120, end, burden } = told
        const expected = [paid, owed12, owed36, owed60, owed120, end, burden].flatMap(statistics)
        expect([...summary.subarray(way * length, way * length + expected.length)]).toEqual(expected)
      }
      expect(length).toBe(7 * 9 + 10)
    }
    expect(resultLength).toBe(7)
  })
})

function statistics({ p10, p50, p90 }: Band): readonly number[] {
  return [p10, p50, p90].flatMap(({ value, low, high }) => [value, low, high])
}
