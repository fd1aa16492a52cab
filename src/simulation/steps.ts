import { afterFailure } from './after-failure.ts'
import { run } from './kernel.ts'
import { head, resultLength } from './layout.ts'
import { nextStarts, startsOf, streams } from './streams.ts'
import { type Band, summaries, type WaySummary } from './summary.ts'

/** 仕事. What a worker is given: flat numbers alone, so that it needs nothing of the engine. */
export interface RunJob {
  readonly seed: number
  /** After how many paths the bands are told, ascending; the last is all. */
  readonly stages: readonly number[]
  readonly numbers: Float64Array
  /** The same ways with one thing otherwise, run over `variantPaths` of the same paths. */
  readonly variants: readonly RunVariant[]
  readonly variantPaths: number
}

export interface RunVariant {
  readonly id: string
  readonly numbers: Float64Array
}

/** 途中の答え. The bands so far, or what one variant came to. */
export type RunStep =
  | {
      readonly kind: 'bands'
      readonly paths: number
      readonly ways: readonly WaySummary[]
      /** 行きづまった後の負担, in the same order. */
      readonly afterFailure: readonly (Band | null)[]
    }
  | { readonly kind: 'variant'; readonly id: string; readonly ways: readonly WaySummary[] }

/** 段々に細かくする. Each stage runs the paths that are new and tells all so far; the variants come last. */
export function* steps({ seed, stages, numbers, variants, variantPaths }: RunJob): Generator<RunStep, void> {
  const most = stages.at(-1) ?? 0
  const ways = numbers[head.courses] ?? 0
  const all = new Float64Array(most * ways * resultLength)
  const ahead = streams(seed)
  let done = 0
  for (const paths of stages) {
    const part = run(numbers, nextStarts(ahead, paths - done), paths - done)
    for (let column = 0; column < ways * resultLength; column += 1) {
      all.set(part.subarray(column * (paths - done), (column + 1) * (paths - done)), column * most + done)
    }
    done = paths
    const told = firstOf(all, most, paths)
    // The bands put the columns into another order: what goes path by path comes before.
    const failed = afterFailure(told, paths)
    yield { kind: 'bands', paths, ways: summaries(told, paths), afterFailure: failed }
  }
  if (variants.length === 0) return
  const starts = startsOf(seed, 0, variantPaths)
  for (const { id, numbers: other } of variants) {
    yield { kind: 'variant', id, ways: summaries(run(other, starts, variantPaths), variantPaths) }
  }
}

/** The first paths of each column. */
function firstOf(all: Float64Array, most: number, paths: number): Float64Array {
  if (paths === most) return all
  const columns = most === 0 ? 0 : all.length / most
  const some = new Float64Array(columns * paths)
  for (let column = 0; column < columns; column += 1) {
    some.set(all.subarray(column * most, column * most + paths), column * paths)
  }
  return some
}
