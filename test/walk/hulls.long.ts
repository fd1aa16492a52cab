import { it } from 'vitest'
import { hullsHold } from './hulls.ts'
import { longRuns, longSeed } from './long-runs.ts'

it('of many matters the ends of all hulls are found again, and learning narrows', () => {
  // Some thirty plans for each matter.
  hullsHold(Math.ceil(longRuns / 10), longSeed)
})
