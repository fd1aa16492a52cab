import { describe, it } from 'vitest'
import { everyPlanIsComplete, whatIsShutStaysShut } from './properties.ts'

const seed = 20261121

describe('on a walk through the months', () => {
  it('every plan is complete, in plain words and whole sentences, with a reason for every number', () => {
    everyPlanIsComplete(60, seed)
  }, 300_000)

  it('no way is open after its last day, and what is shut for good stays shut until an event reopens it', () => {
    whatIsShutStaysShut(120, seed)
  }, 300_000)
})
