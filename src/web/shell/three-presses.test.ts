import { expect, it } from 'vitest'
import { withPress } from './three-presses.ts'

const counted = (...times: readonly number[]) => times.reduce<readonly number[]>(withPress, []).length

it.each([
  [[0, 500, 1_000], 3],
  // Each within two seconds of the one before, on both sides of the bound.
  [[0, 2_000, 4_000], 3],
  [[0, 2_000, 4_001], 1],
  [[0, 2_001, 2_500], 2],
  [[0, 5_000, 5_100, 5_200], 3],
])('counts presses at %j as %i in a row', (times, count) => {
  expect(counted(...times)).toBe(count)
})
