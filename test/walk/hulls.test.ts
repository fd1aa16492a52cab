import { describe, it } from 'vitest'
import { hullsHold } from './hulls.ts'

describe('what is not known', () => {
  it('leaves hulls whose ends are found again, and that no learned fact widens where all was tried', () => {
    hullsHold(100, 20261121)
  }, 300_000)
})
