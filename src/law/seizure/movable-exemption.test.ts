import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { movableExemption } from './movable-exemption.ts'

const finding = (cash: number) => movableExemption({ cash: yen(cash) })

describe('差押禁止の現金', () => {
  it.each([
    // 施行令1条; 500,000 and 800,000 stand in the reference's examples
    [0, 0],
    [500_000, 0],
    [659_999, 0],
    [660_000, 0],
    [660_001, 1],
    [670_000, 10_000],
    [800_000, 140_000],
  ] as const)('of %i in cash a bailiff may take %i', (cash, expected) => {
    expect(finding(cash).value.seizableCash).toBe(expected)
  })

  it('never takes more than there is, and leaves at most 660,000', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (cash) => {
        const { seizableCash, kept } = finding(cash).value
        expect(seizableCash + kept).toBe(cash)
        expect(seizableCash).toBe(Math.max(0, cash - 660_000))
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(movableExemption.evaluate({ cash: -1 })).toMatchObject([{ path: 'cash' }])
    expect(movableExemption.evaluate({})).toMatchObject([{ path: 'cash' }])
  })

  it('tells its working and the doubt about the amount', () => {
    const found = finding(800_000)
    expect(found.steps.map(({ value }) => value)).toEqual([800_000, 660_000, 140_000])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'doubt'])
    expect(found.notes.at(-1)?.text).toContain('67万円')
    expect(Object.keys(movableExemption.answers)).toEqual(['seizableCash'])
    expect(movableExemption.citations.map(({ law }) => law)).toEqual(['民事執行法', '民事執行法施行令'])
  })
})
