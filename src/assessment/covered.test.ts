import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { add, yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { covered } from './covered.ts'
import { isKnown, missing } from './known.ts'

describe('an assessment that the law may not reach', () => {
  it('gives what it found', () => {
    const answer = { found: 1, problems: [missing('loans[0].balance', 'why')] }
    expect(covered(() => answer)).toBe(answer)
  })

  it('turns what is not covered into a problem', () => {
    const assess = () => {
      throw new NotCovered('brokerage-fee-cap', day('2019-09-30'), '2019-10-01より前の日は扱っていません')
    }
    expect(covered(assess)).toMatchObject({
      found: null,
      problems: [
        {
          ...{ kind: 'not-covered', rule: 'brokerage-fee-cap', on: '2019-09-30' },
          reason: '2019-10-01より前の日は扱っていません',
        },
      ],
    })
  })

  it('tells sums that are past exact numbers', () => {
    const assess = () => ({ found: add(yen(Number.MAX_SAFE_INTEGER), yen(1)), problems: [] })
    expect(covered(assess)).toMatchObject({ found: null, problems: [{ kind: 'not-covered', rule: 'exact-sums' }] })
  })

  it('catches no fault of the program', () => {
    const assess = () => {
      throw new TypeError('a fault')
    }
    expect(() => covered(assess)).toThrow(TypeError)
  })
})

describe('a fact', () => {
  it('is known unless it is left out or null', () => {
    expect([0, '', false, [], null, undefined].map(isKnown)).toEqual([true, true, true, true, false, false])
  })
})
