import { it } from 'vitest'
import { longRuns, longSeed } from '../walk/long-runs.ts'
import { fastIsPlain } from './same-bits.ts'

it('of many generated sets of courses the kernel gives bit for bit what the plain twin gives', () => {
  fastIsPlain(longRuns, 20, longSeed)
})
