import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { jointMortgageSplit } from './joint-mortgage-split.ts'

type Owner = 'debtor' | 'third-party'
type Row = readonly [id: string, netValue: number, owner?: Owner]

const ask = (claim: number, rows: readonly Row[]) =>
  jointMortgageSplit({
    claim: yen(claim),
    properties: rows.map(([id, netValue, owner = 'debtor']) => ({ id, netValue: yen(netValue), owner })),
  })

const fixed = { seed: 20261121 }

describe('共同抵当の同時配当', () => {
  it.each<readonly [number, readonly Row[], Readonly<Record<string, number>>, number]>([
    // textbook cases printed in the reference: 3 : 2 : 1, and 2 : 1
    [
      30_000_000,
      [
        ['甲', 30_000_000],
        ['乙', 20_000_000],
        ['丙', 10_000_000],
      ],
      { 甲: 15_000_000, 乙: 10_000_000, 丙: 5_000_000 },
      0,
    ],
    [
      30_000_000,
      [
        ['甲', 40_000_000],
        ['乙', 20_000_000],
      ],
      { 甲: 20_000_000, 乙: 10_000_000 },
      0,
    ],
    // the debtor's first: just covered, a yen short, and the rest shared 1 : 2 among third parties
    [
      10,
      [
        ['妻', 10, 'third-party'],
        ['夫', 10, 'debtor'],
      ],
      { 夫: 10, 妻: 0 },
      0,
    ],
    [
      11,
      [
        ['妻', 10, 'third-party'],
        ['夫', 10, 'debtor'],
      ],
      { 夫: 10, 妻: 1 },
      0,
    ],
    [
      24,
      [
        ['父', 10, 'third-party'],
        ['甲', 12],
        ['母', 20, 'third-party'],
        ['乙', 3],
      ],
      { 甲: 12, 乙: 3, 父: 3, 母: 6 },
      0,
    ],
    [
      10,
      [
        ['父', 10, 'third-party'],
        ['甲', 12],
        ['母', 20, 'third-party'],
        ['乙', 3],
      ],
      { 甲: 8, 乙: 2, 父: 0, 母: 0 },
      0,
    ],
    // third parties alone: by value; 10 × 1/3 and 2/3
    [
      10,
      [
        ['父', 10, 'third-party'],
        ['母', 20, 'third-party'],
      ],
      { 父: 3, 母: 7 },
      0,
    ],
    // too little in all
    [
      46,
      [
        ['父', 10, 'third-party'],
        ['甲', 12],
        ['母', 20, 'third-party'],
        ['乙', 3],
      ],
      { 甲: 12, 乙: 3, 父: 10, 母: 20 },
      1,
    ],
    [5, [['甲', 0]], { 甲: 0 }, 5],
    [5, [], {}, 5],
    [0, [['甲', 7]], { 甲: 0 }, 0],
    [
      10_000_001,
      [
        ['甲', 7_000_000],
        ['乙', 7_000_000],
        ['丙', 7_000_000],
      ],
      { 甲: 3_333_334, 乙: 3_333_334, 丙: 3_333_333 },
      0,
    ],
  ])('a claim of %i over %j: %j, uncovered %i', (claim, rows, shares, uncovered) => {
    expect(ask(claim, rows).value.shares).toEqual(shares)
    expect(ask(claim, rows).value.uncovered).toBe(uncovered)
  })

  it('comes to the claim to the yen, never above a property’s value, the debtor’s in full before a third party’s', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 })
    const owner = fc.constantFrom<Owner>('debtor', 'third-party')
    const list = fc.array(fc.tuple(value, owner), { maxLength: 7 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), list, (claim, rows) => {
        const named = rows.map(([netValue, of], index): Row => [`物件${index}`, netValue, of])
        const { shares, uncovered } = ask(claim, named).value
        const sum = Object.values(shares).reduce((total, share) => total + share, 0)
        const worth = rows.reduce((total, [netValue]) => total + netValue, 0)
        expect(sum + uncovered).toBe(claim)
        expect(uncovered).toBe(Math.max(0, claim - worth))
        const short = named.some(([id, netValue, of]) => of === 'debtor' && (shares[id] ?? 0) < netValue)
        for (const [id, netValue, of] of named) {
          expect(shares[id]).toBeGreaterThanOrEqual(0)
          expect(shares[id]).toBeLessThanOrEqual(netValue)
          if (of === 'third-party' && short) expect(shares[id]).toBe(0)
        }
      }),
      fixed,
    )
  })

  it('tells each property with its owner', () => {
    const { steps } = ask(11, [
      ['妻の持分', 10, 'third-party'],
      ['夫の持分', 10, 'debtor'],
    ])
    expect(steps.map(({ value }) => value)).toEqual([11, 10, 10, 10, 1, 0])
    expect(steps[1]?.label).toBe('夫の持分（債務者の所有）のこの抵当権に回る額')
    expect(steps[3]?.label).toBe('妻の持分（第三者の所有）のこの抵当権に回る額')
  })

  it.each<readonly [readonly Row[], number]>([
    [[['甲', 1]], 2],
    [[['甲', 1, 'third-party']], 2],
    [
      [
        ['甲', 1],
        ['乙', 1, 'third-party'],
      ],
      3,
    ],
  ])('names the doubt of the cases where owners differ: %j', (rows, count) => {
    const { notes } = ask(1, rows)
    expect(notes.map(({ kind }) => kind)).toEqual(['doubt', 'caution', 'doubt'].slice(0, count))
    expect(notes.some(({ text }) => text.includes('最判昭和44年7月3日'))).toBe(count === 3)
  })

  it('takes a property without an owner as the debtor’s, and tells what is wrong with the rest', () => {
    const [first, second] = [
      { id: '甲', netValue: 4 },
      { id: '乙', netValue: 4, owner: 'third-party' },
    ]
    const evaluate = (properties: unknown) => jointMortgageSplit.evaluate({ claim: 5, properties })
    expect(evaluate([second, first])).toMatchObject({ value: { shares: { 甲: 4, 乙: 1 } } })
    expect(evaluate([first, first])).toMatchObject([{ path: 'properties' }])
    expect(evaluate([{ ...first, owner: 'wife' }])).toMatchObject([{ path: 'properties[0].owner' }])
    expect(evaluate([{ ...first, netValue: -1 }])).toMatchObject([{ path: 'properties[0].netValue' }])
    expect(evaluate(undefined)).toMatchObject([{ path: 'properties' }])
  })
})
