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

/** Where the next streams begin: four numbers each, as the kernel takes them. */
export function nextStarts(all: ReturnType<typeof streams>, paths: number): Int32Array {
  const starts = new Int32Array(4 * paths)
  for (let path = 0; path < paths; path += 1) starts.set(all.next().value.getState(), 4 * path)
  return starts
}

/** Where the streams of some paths begin. */
export function startsOf(seed: number, from: number, to: number): Int32Array {
  const all = streams(seed)
  for (let path = 0; path < from; path += 1) all.next()
  return nextStarts(all, to - from)
}
