import { it } from 'vitest'
import { everyRequestIsAnswered } from './api-requests.ts'

it('10,000 requests, most of them malformed, meet no error of the program', { timeout: 300_000 }, async () => {
  await everyRequestIsAnswered(10_000, 20261121)
})
