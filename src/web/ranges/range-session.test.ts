import { afterEach, describe, expect, it, vi } from 'vitest'
import { PastRun } from '#simulation/layout.ts'
import type { RangeRun, Ranges } from '#simulation/ranges.ts'
import type { RunJob, RunStep } from '#simulation/steps.ts'
import { type Runner, restOf } from './range-runner.ts'
import { type RangeView, rangeSession } from './range-session.ts'

const job = (stages: readonly number[], ...ids: readonly string[]): RunJob => ({
  seed: 1,
  stages,
  numbers: new Float64Array(0),
  variants: ids.map((id) => ({ id, numbers: new Float64Array(0) })),
  variantPaths: 100,
})
const bands = (paths: number): RunStep => ({ kind: 'bands', paths, ways: [], afterFailure: [] })
const variant = (id: string): RunStep => ({ kind: 'variant', id, ways: [] })

/** A run that remembers what it was told instead of reckoning: its answer is the list of the steps. */
const run: RangeRun = {
  first: job([250, 1_000]),
  *others() {
    yield job([], 'without-price')
    yield job([], 'otherwise-0')
  },
  ranges: (steps) => (steps.length === 0 ? null : ({ paths: namesOf(steps).join(' ') } as unknown as Ranges)),
}
const namesOf = (steps: readonly RunStep[]) => steps.map((step) => (step.kind === 'bands' ? step.paths : step.id))

/** Tells one step at each turn of the clock. */
const oneByOne: Runner = ({ stages, variants }, tell) => {
  const steps = [...stages.map(bands), ...variants.map(({ id }) => variant(id))]
  const timer = setInterval(() => {
    const next = steps.shift()
    if (next === undefined) clearInterval(timer)
    tell(next ?? null)
  }, 10)
  return () => clearInterval(timer)
}

function session(prepare: () => RangeRun | null) {
  vi.useFakeTimers()
  const views: RangeView[] = []
  const told = rangeSession(prepare, oneByOne, (view) => views.push(view))
  const seen = () => views.map(({ ranges, state }) => (ranges === null ? state : `${state}: ${ranges.paths}`))
  return { ...told, seen }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('rangeSession', () => {
  it('tells each stage as it comes, and the others together at the end', () => {
    const { start, seen } = session(() => run)
    start()
    vi.runAllTimers()
    expect(seen()).toEqual([
      'preparing',
      'running: 250',
      'running: 250 1000',
      'done: 250 1000 without-price otherwise-0',
    ])
  })

  it.each([5, 15, 25, 35, 45, 55, 65])(
    'comes to the same end when it is stopped after %i ms and gone on with',
    (ms) => {
      const { start, stop, seen } = session(() => run)
      start()
      vi.advanceTimersByTime(ms)
      stop()
      expect(seen().at(-1)).toMatch(/^stopped/)
      const before = seen().length
      vi.runAllTimers()
      expect(seen()).toHaveLength(before)
      start()
      vi.runAllTimers()
      expect(seen().at(-1)).toBe('done: 250 1000 without-price otherwise-0')
    },
  )

  it('prepares once, however often it is stopped', () => {
    const prepare = vi.fn(() => run)
    const { start, stop, seen } = session(prepare)
    start()
    stop()
    expect(prepare).not.toHaveBeenCalled()
    start()
    vi.advanceTimersByTime(15)
    stop()
    start()
    vi.runAllTimers()
    expect(prepare).toHaveBeenCalledTimes(1)
    expect(seen().at(-1)).toMatch(/^done/)
  })

  it('waits as long as it is told to, and is stopped meanwhile too', () => {
    const prepare = vi.fn(() => run)
    const { start, stop, seen } = session(prepare)
    start(300)
    vi.advanceTimersByTime(299)
    expect(prepare).not.toHaveBeenCalled()
    stop()
    vi.runAllTimers()
    expect(seen()).toEqual(['preparing', 'stopped'])
  })

  it('says nothing more once it has ended', () => {
    const { start, end, seen } = session(() => run)
    start()
    vi.advanceTimersByTime(15)
    end()
    vi.runAllTimers()
    expect(seen()).toEqual(['preparing', 'running: 250'])
  })

  it('says that no way has a course, or that the amounts are too great', () => {
    const none = session(() => null)
    none.start()
    vi.runAllTimers()
    expect(none.seen()).toEqual(['preparing', 'none'])
    const tooGreat = session(() => {
      throw new PastRun('10000000001')
    })
    tooGreat.start()
    vi.runAllTimers()
    expect(tooGreat.seen()).toEqual(['preparing', 'failed'])
  })

  it('keeps the bands where only one of the others is too great', () => {
    const { start, seen } = session(() => ({
      ...run,
      // biome-ignore lint/correctness/useYield: it fails before the first
      *others() {
        throw new PastRun('10000000001')
      },
    }))
    start()
    vi.runAllTimers()
    expect(seen().at(-1)).toBe('failed: 250 1000')
  })
})

describe('restOf', () => {
  it('leaves out the stages and the variants that have been told', () => {
    const whole = job([250, 1_000, 4_000], 'a', 'b')
    const ids = ({ stages, variants }: RunJob) => [stages, variants.map(({ id }) => id)]
    expect(ids(restOf(whole, []))).toEqual([
      [250, 1_000, 4_000],
      ['a', 'b'],
    ])
    expect(ids(restOf(whole, [bands(250), bands(1_000)]))).toEqual([[4_000], ['a', 'b']])
    expect(ids(restOf(whole, [bands(4_000), variant('a')]))).toEqual([[], ['b']])
  })
})
