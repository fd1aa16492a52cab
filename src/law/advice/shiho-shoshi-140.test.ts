import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { shihoShoshi140 } from './shiho-shoshi-140.ts'

const finding = (...claims: readonly number[]) => shihoShoshi140({ claims: claims.map(yen) })

describe('認定司法書士の代理権（140万円）', () => {
  it.each([
    // 裁判所法33条1項1号: not above 1,400,000, each claim by itself
    [
      [1_500_000, 1_300_000, 700_000],
      [false, true, true],
    ],
    [[1_399_999], [true]],
    [[1_400_000], [true]],
    [[1_400_001], [false]],
    [
      [1_400_000, 1_400_000],
      [true, true],
    ],
    [[0], [true]],
    [[], []],
  ] as const)('%j: %j', (claims, expected) => {
    expect(finding(...claims).value.scrivenerMayRepresent).toEqual(expected)
  })

  it('judges each claim as if it stood alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_300_000, max: 1_500_000 })), (claims) => {
        const alone = claims.flatMap((claim) => finding(claim).value.scrivenerMayRepresent)
        expect(finding(...claims).value.scrivenerMayRepresent).toEqual(alone)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working, and who is asked above the limit', () => {
    const found = finding(1_400_001, 700_000)
    expect(found.steps).toMatchObject([
      { value: 1_400_000 },
      { label: '1件目の元金', value: 1_400_001 },
      { label: '1件目', value: '代理できない' },
      { label: '2件目の元金', value: 700_000 },
      { label: '2件目', value: '代理できる' },
    ])
    expect(found.notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('平成28年6月27日'),
      expect.stringContaining('弁護士に頼みます'),
    ])
    expect(finding(700_000).notes).toHaveLength(1)
    expect(found.citations).toHaveLength(1)
  })

  it('tells what is wrong with the facts', () => {
    expect(shihoShoshi140.evaluate({ claims: [1, -1] })).toMatchObject([{ path: 'claims[1]' }])
    expect(shihoShoshi140.evaluate({})).toMatchObject([{ path: 'claims' }])
  })
})
