import { it } from 'vitest'
import { longRuns, longSeed } from './long-runs.ts'
import { learningSettles, sameMatterSameBytes } from './properties.ts'

it('many matters give the same bytes again', () => {
  // Three plans with all their words for each matter.
  sameMatterSameBytes(Math.ceil(longRuns / 4), longSeed)
})

it('many matters are asked for a fact no more once it is told', () => {
  learningSettles(longRuns, longSeed)
})
