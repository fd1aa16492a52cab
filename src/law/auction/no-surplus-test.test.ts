import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { noSurplusTest } from './no-surplus-test.ts'

const finding = (minBid: number, procedureCost: number, seniorClaims: number) =>
  noSurplusTest({ minBid: yen(minBid), procedureCost: yen(procedureCost), seniorClaims: yen(seniorClaims) })

describe('無剰余', () => {
  it.each([
    // least bid, costs, senior claims: the first three printed in the reference, the rest by hand
    [6_400_000, 900_000, 5_500_000, false],
    [6_399_999, 900_000, 5_500_000, true],
    [900_000, 900_000, 0, true],
    [900_001, 900_000, 0, false],
    [900_000, 900_000, 1, true],
    [900_001, 900_000, 1, false],
    [0, 0, 0, true],
  ] as const)('a least bid of %i, costs of %i, senior claims of %i: %s', (minBid, cost, senior, expected) => {
    expect(finding(minBid, cost, senior).value.noSurplus).toBe(expected)
  })

  it('does not come about by a higher bid or by lower costs', () => {
    const amounts = fc.integer({ min: 0, max: 1_000 })
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (minBid, cost, senior, more) => {
        if (finding(minBid, cost, senior).value.noSurplus) return
        expect(finding(minBid + more, cost, senior).value.noSurplus).toBe(false)
        expect(finding(minBid, Math.max(0, cost - more), senior).value.noSurplus).toBe(false)
      }),
      { seed: 20261121 },
    )
  })

  it('tells which of the two edges it used', () => {
    const senior = finding(6_400_000, 900_000, 5_500_000)
    expect(senior.steps.map(({ value }) => value)).toEqual([6_400_000, 900_000, 5_500_000, 6_400_000, '剰余がある'])
    expect(senior.steps[3]?.label).toContain('1項2号')
    expect(senior.notes).toHaveLength(1)
    const none = finding(900_000, 900_000, 0)
    expect(none.steps.map(({ value }) => value)).toEqual([900_000, 900_000, 0, 900_000, '無剰余に当たる'])
    expect(none.steps[3]?.label).toContain('1項1号')
    expect(none.notes).toHaveLength(2)
    expect(none.notes[1]?.text).toContain('1週間以内')
  })

  it('tells what is wrong with the facts', () => {
    expect(noSurplusTest.evaluate({ minBid: 1, procedureCost: 1 })).toMatchObject([{ path: 'seniorClaims' }])
    const huge = { minBid: 1, procedureCost: 1, seniorClaims: Number.MAX_SAFE_INTEGER }
    expect(noSurplusTest.evaluate(huge)).toMatchObject([{ path: '' }])
  })
})
