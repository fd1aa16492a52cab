import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator'

/** One independent stream per path: path 7 draws the same numbers however many paths are run. */
export function* streams(seed: number): Generator<JumpableRandomGenerator, never> {
  const root = xoroshiro128plus(seed)
  for (;;) {
    // The first state is the seed itself and not yet mixed.
    root.jump()
    yield root.clone()
  }
}

/** Where the streams of some paths begin: four numbers each, as the kernel takes them. */
export function startsOf(seed: number, from: number, to: number): Int32Array {
  const starts = new Int32Array(4 * (to - from))
  let path = 0
  for (const stream of streams(seed)) {
    if (path >= to) break
    if (path >= from) starts.set(stream.getState(), 4 * (path - from))
    path += 1
  }
  return starts
}
