import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { isSoldBy, isSoldUndated } from './sold-home.ts'

describe('売れた家', () => {
  const on = day('2026-11-21')

  it.each([
    // what is said, the day, sold by 2026-11-21, sold without a day
    [undefined, undefined, false, false],
    [null, null, false, false],
    [false, null, false, false],
    [true, null, true, true],
    [true, undefined, true, true],
    [undefined, '2026-11-21', true, false],
    [undefined, '2026-11-22', false, false],
    [true, '2026-11-21', true, false],
    [true, '2026-11-22', false, false],
    [false, '2026-11-21', true, false],
  ] as const)('said %s, on %s: %s, undated %s', (sold, soldOn, isSold, isUndated) => {
    const home = { sold, soldOn: typeof soldOn === 'string' ? day(soldOn) : soldOn }
    expect(isSoldBy(home, on)).toBe(isSold)
    expect(isSoldUndated(home)).toBe(isUndated)
  })
})
