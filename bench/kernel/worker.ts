import { parentPort } from 'node:worker_threads'
import type { Courses } from '#assessment/courses/course.ts'
import { run } from '#simulation/kernel.ts'
import { summaries, type WaySummary } from '#simulation/summary.ts'
import { plainRun } from '../../test/simulation/plain-run.ts'

/** What a worker is asked: the kernel with its quantiles, the kernel alone, or the plain twin. */
export type Job =
  | { readonly kind: 'both' | 'paths'; readonly numbers: Float64Array; readonly starts: Int32Array }
  | { readonly kind: 'plain'; readonly courses: Courses; readonly seed: number; readonly paths: number }

/** How long it took in the worker, and what it came to. */
export interface Done {
  readonly runMs: number
  readonly bothMs: number
  readonly result: Float64Array
  readonly ways: readonly WaySummary[]
}

function done(job: Job): Done {
  const began = performance.now()
  if (job.kind === 'plain') {
    const result = plainRun(job.courses, job.seed, 0, job.paths)
    return { runMs: performance.now() - began, bothMs: performance.now() - began, result, ways: [] }
  }
  const paths = job.starts.length / 4
  const result = run(job.numbers, job.starts, paths)
  const ran = performance.now()
  const ways = job.kind === 'both' ? summaries(result, paths) : []
  return { runMs: ran - began, bothMs: performance.now() - began, result, ways }
}

parentPort?.on('message', (job: Job) => {
  // Copied, not transferred: once a process has given an array away, engines look at every array anew each time.
  parentPort?.postMessage(done(job))
})
