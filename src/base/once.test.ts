import { describe, expect, it } from 'vitest'
import { once } from './once.ts'

describe('a value made once', () => {
  it('is not made before it is asked for, nor twice, also where it is undefined', () => {
    let times = 0
    const value = once(() => {
      times += 1
      return undefined
    })
    expect(times).toBe(0)
    expect([value(), value()]).toEqual([undefined, undefined])
    expect(times).toBe(1)
  })

  it('is asked for again after a failure', () => {
    let times = 0
    const value = once(() => {
      times += 1
      if (times === 1) throw new Error('not yet')
      return times
    })
    expect(value).toThrow('not yet')
    expect([value(), value()]).toEqual([2, 2])
  })
})
