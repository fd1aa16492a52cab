import { describe, expect, it } from 'vitest'
import { PastExact } from './exact.ts'
import { ratio } from './ratio.ts'
import { yen } from './yen.ts'

describe('数の限り', () => {
  it('is told apart from what is no whole number at all', () => {
    expect(() => yen(2 ** 53)).toThrow(PastExact)
    expect(() => yen(0.5)).not.toThrow(PastExact)
    expect(() => yen(0.5)).toThrow(RangeError)
    expect(() => ratio(2 ** 53, 3)).toThrow(PastExact)
    expect(() => ratio(3, 2 ** 53)).toThrow(PastExact)
    expect(new PastExact('The sum')).toMatchObject({
      name: 'PastExact',
      message: 'The sum is past 2^53 and would not be exact',
    })
  })

  it.each([
    [1.5, 2],
    [1, 2.5],
    [Number.NaN, 1],
    [1, 0],
    [1, -1],
  ])('leaves %d/%d to the plain error', (num, den) => {
    expect(() => ratio(num, den)).toThrow('Not a fraction of whole numbers')
  })
})
