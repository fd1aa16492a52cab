import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { bankruptcyFreeAssets } from './bankruptcy-free-assets.ts'

const estateCash = (cash: number) => bankruptcyFreeAssets({ cash: yen(cash) }).value.estateCash

describe('自由財産（現金）', () => {
  it.each([
    // the first two of the rule reference; 660,000 × 3/2 = 990,000
    [990_001, 1],
    [400_000, 0],
    [990_000, 0],
    [989_999, 0],
    [0, 0],
    [3_000_000, 2_010_000],
  ])('of %i in cash the estate takes %i', (cash, expected) => {
    expect(estateCash(cash)).toBe(expected)
  })

  it('leaves nothing or 990,000 and never takes more than there is', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (cash) => {
        expect(cash - estateCash(cash)).toBe(Math.min(cash, 990_000))
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(bankruptcyFreeAssets.evaluate({ cash: -1 })).toMatchObject([{ path: 'cash' }])
    expect(bankruptcyFreeAssets.evaluate({})).toMatchObject([{ path: 'cash' }])
  })

  it('tells its working, and what else is kept', () => {
    const found = bankruptcyFreeAssets({ cash: yen(1_000_000) })
    expect(found.steps.map(({ value }) => value)).toEqual([1_000_000, 660_000, 990_000, 10_000])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'practice', 'caution'])
    expect(found.notes[1]?.text).toContain('20万円')
  })
})
