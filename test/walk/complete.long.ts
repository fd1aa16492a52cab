import { it } from 'vitest'
import { longRuns, longSeed } from './long-runs.ts'
import { everyPlanIsComplete } from './properties.ts'

it('every plan of many walks is complete', () => {
  // A plan with all its words takes several times as long as one without.
  everyPlanIsComplete(Math.ceil(longRuns / 4), longSeed)
})
