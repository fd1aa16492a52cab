import { describe, expect, it } from 'vitest'
import { firstStep, stepBack, stepOn, stepTo } from './money-steps.ts'

const walked = stepTo(stepTo(firstStep('a'), 'b'), 'c')

describe('steps', () => {
  it('go back one by one, and on again', () => {
    expect(stepBack(walked)).toEqual({ past: ['a'], now: 'b', future: ['c'] })
    expect(stepBack(stepBack(walked))).toEqual({ past: [], now: 'a', future: ['b', 'c'] })
    expect(stepOn(stepOn(stepBack(stepBack(walked))))).toEqual(walked)
  })

  it('end at both ends', () => {
    const first = firstStep('a')
    expect(stepBack(first)).toBe(first)
    expect(stepOn(walked)).toBe(walked)
  })

  it('forget what was taken back once something else is done', () => {
    expect(stepTo(stepBack(walked), 'd')).toEqual({ past: ['b', 'a'], now: 'd', future: [] })
  })

  it('are kept up to a hundred', () => {
    const many = Array.from({ length: 150 }, (_, index) => index).reduce(
      (steps, each) => stepTo(steps, each),
      firstStep(-1),
    )
    expect([many.past.length, many.now, many.past[99]]).toEqual([100, 149, 49])
  })
})
