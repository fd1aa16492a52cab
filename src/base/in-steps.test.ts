import { describe, expect, it } from 'vitest'
import { inSteps } from './in-steps.ts'

/** Counts to three, one a step, and writes down each. */
function counting() {
  const taken: number[] = []
  const counted = inSteps(function* () {
    for (const one of [1, 2, 3]) {
      taken.push(one)
      yield
    }
    return taken.length
  })
  return { ...counted, taken }
}

describe('a value made in steps', () => {
  it('takes one step at a time, and none before it is asked to or after it is there', () => {
    const { step, whole, taken } = counting()
    expect(taken).toEqual([])
    expect([step(), [...taken]]).toEqual([false, [1]])
    expect([step(), step(), step(), step()]).toEqual([false, false, true, true])
    expect(taken).toEqual([1, 2, 3])
    expect([whole(), whole()]).toEqual([3, 3])
    expect(taken).toEqual([1, 2, 3])
  })

  it('is there at once for whoever does not wait, with no step taken twice', () => {
    const { step, whole, taken } = counting()
    step()
    expect(whole()).toBe(3)
    expect(step()).toBe(true)
    expect(taken).toEqual([1, 2, 3])
  })

  it('may be undefined', () => {
    let times = 0
    const { whole } = inSteps(function* () {
      times += 1
      yield
    })
    expect([whole(), whole()]).toEqual([undefined, undefined])
    expect(times).toBe(1)
  })

  it('begins anew after a failure', () => {
    let times = 0
    const { step, whole } = inSteps(function* () {
      times += 1
      yield
      if (times < 3) throw new Error(`not at ${times}`)
      return times
    })
    expect(step()).toBe(false)
    expect(step).toThrow('not at 1')
    expect(whole).toThrow('not at 2')
    expect(whole()).toBe(3)
  })
})
