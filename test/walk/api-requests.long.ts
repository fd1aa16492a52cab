import { it } from 'vitest'
import { everyRequestIsAnswered } from './api-requests.ts'
import { longSeed } from './long-runs.ts'

it('1,000,000 requests, most of them malformed, meet no error of the program', async () => {
  await everyRequestIsAnswered(1_000_000, longSeed)
})
