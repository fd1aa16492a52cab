import { it } from 'vitest'
import { longRuns, longSeed } from './long-runs.ts'
import { daysAndYen } from './properties.ts'

it('on many walks no yen is lost or made, and what is shut for good stays shut', () => {
  daysAndYen(longRuns, longSeed)
})
