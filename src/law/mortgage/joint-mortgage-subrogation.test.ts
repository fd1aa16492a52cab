import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { jointMortgageSubrogation } from './joint-mortgage-subrogation.ts'

type Owner = 'debtor' | 'third-party'
type Row = readonly [id: string, netValue: number, owner?: Owner]

const ask = (claim: number, rows: readonly Row[], soldFirst: string, juniorClaim: number) =>
  jointMortgageSubrogation({
    ...{ claim: yen(claim), soldFirst, juniorClaim: yen(juniorClaim) },
    properties: rows.map(([id, netValue, owner = 'debtor']) => ({ id, netValue: yen(netValue), owner })),
  })

const textbook: readonly Row[] = [
  ['甲', 30],
  ['乙', 20],
  ['丙', 10],
]
const thirdParty: readonly Row[] = textbook.map(([id, netValue]) => [id, netValue, 'third-party'])
const couple: readonly Row[] = [
  ['夫', 15, 'debtor'],
  ['妻', 12, 'third-party'],
]
const fixed = { seed: 20261121 }

describe('共同抵当の異時配当と代位', () => {
  it.each([
    // the textbook case (millions), then by hand: claim, junior, senior paid and rest, junior paid, limits, and what is left to get
    [30, 15, [30, 0, 0], { 乙: 10, 丙: 5 }, 15],
    [30, 14, [30, 0, 0], { 乙: 10, 丙: 5 }, 14],
    [30, 16, [30, 0, 0], { 乙: 10, 丙: 5 }, 15],
    [36, 15, [30, 6, 0], { 乙: 12, 丙: 6 }, 12],
    [60, 15, [30, 30, 0], { 乙: 20, 丙: 10 }, 0],
    [66, 15, [30, 36, 0], { 乙: 20, 丙: 10 }, 0], // the senior itself stays 6 short
    [24, 15, [24, 0, 6], { 乙: 8, 丙: 4 }, 9], // 15 - 6
    [24, 20, [24, 0, 6], { 乙: 8, 丙: 4 }, 12],
    [24, 5, [24, 0, 5], { 乙: 8, 丙: 4 }, 0],
    [24, 6, [24, 0, 6], { 乙: 8, 丙: 4 }, 0],
    [0, 5, [0, 0, 5], { 乙: 0, 丙: 0 }, 0],
  ] as const)('one owner, a claim of %i and a junior of %i', (claim, junior, [paid, rest, juniorPaid], limits, max) => {
    for (const rows of [textbook, thirdParty]) {
      const { value } = ask(claim, rows, '甲', junior)
      expect(value).toMatchObject({ basis: 'art392', seniorPaid: paid, seniorRest: rest, juniorPaid })
      expect(value.limits).toEqual(limits)
      expect(value.subrogationMax).toBe(max)
    }
  })

  it.each([
    // worked by hand: claim, sold first, junior, basis, senior paid and rest, junior paid, limit, what is left to get
    [18, '夫', 4, 'none', [15, 3, 0], { 妻: 0 }, 0],
    [10, '夫', 9, 'none', [10, 0, 5], { 妻: 0 }, 0],
    [18, '妻', 4, 'through-owner', [12, 6, 0], { 夫: 12 }, 4],
    [18, '妻', 10, 'through-owner', [12, 6, 0], { 夫: 12 }, 9], // 15 - 6
    [10, '妻', 20, 'through-owner', [10, 0, 2], { 夫: 10 }, 10], // the owner stepped in for 10
    [10, '妻', 11, 'through-owner', [10, 0, 2], { 夫: 10 }, 9],
    [10, '妻', 2, 'through-owner', [10, 0, 2], { 夫: 10 }, 0],
    [27, '妻', 5, 'through-owner', [12, 15, 0], { 夫: 12 }, 0],
    [28, '妻', 5, 'through-owner', [12, 16, 0], { 夫: 12 }, 0],
  ] as const)('two owners, a claim of %i, %s first, a junior of %i: %s', (...row) => {
    const [claim, sold, junior, basis, [paid, rest, juniorPaid], limits, max] = row
    const { value } = ask(claim, couple, sold, junior)
    expect(value).toMatchObject({ basis, seniorPaid: paid, seniorRest: rest, juniorPaid, subrogationMax: max })
    expect(value.limits).toEqual(limits)
  })

  it('does not cover other mixtures of owners, nor a property that is not among them', () => {
    const three: readonly Row[] = [...couple, ['子', 5, 'third-party']]
    for (const [rows, sold] of [
      [three, '夫'],
      [three, '妻'],
      [[...couple, ['別荘', 5]], '夫'],
      [[...couple, ['別荘', 5]], '妻'],
      [textbook, '丁'],
    ] as const) {
      expect(() => ask(18, rows, sold, 4)).toThrow(NotCovered)
    }
    expect(() => ask(18, three, '夫', 4)).toThrow('一つずつ')
    expect(() => ask(18, textbook, '丁', 4)).toThrow('並びにありません')
  })

  it('gives the junior, all in all, what a joint distribution would', () => {
    // With everything sold at once the junior of the first property gets what that property has above its own share.
    const value = fc.integer({ min: 1, max: 100_000 })
    const values = fc.array(value, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), values, value, (claim, list, junior) => {
        const rows = list.map((netValue, index): Row => [`物件${index}`, netValue])
        const { seniorPaid, juniorPaid, seniorRest, limits, subrogationMax } = ask(claim, rows, '物件0', junior).value
        const [sold = 0] = list
        expect(seniorPaid + seniorRest).toBe(claim)
        expect(seniorPaid + juniorPaid).toBeLessThanOrEqual(sold)
        expect(juniorPaid + subrogationMax).toBeLessThanOrEqual(junior)
        const ownShare =
          Math.min(
            claim,
            list.reduce((total, each) => total + each, 0),
          ) - total(limits)
        expect(juniorPaid + subrogationMax).toBe(Math.min(junior, sold - ownShare))
      }),
      fixed,
    )
  })

  it('tells the working, and rests on the split where it is one', () => {
    const found = ask(24, textbook, '甲', 15)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[24, '甲', 24, 15, 6, 0, '所有者が同じなので、民法392条2項の代位', 8, 4, 9],
    ])
    expect(found.from).toMatchObject([{ rule: 'joint-mortgage-split', value: { shares: { 甲: 12, 乙: 8, 丙: 4 } } }])
    expect(ask(18, couple, '夫', 4).from).toEqual([])
    expect(ask(18, couple, '妻', 4).from).toEqual([])
  })

  it.each<readonly [readonly Row[], string, number, readonly string[]]>([
    [textbook, '甲', 15, ['原文', '付記', '手放す']],
    [textbook, '甲', 0, ['原文', '手放す']],
    [thirdParty, '甲', 15, ['原文', '同じ一人', '付記', '手放す']],
    [couple, '夫', 4, ['原文']],
    [couple, '妻', 4, ['原文', '付記']],
  ])('%j, %s first, a junior of %i: notes of %j', (rows, sold, junior, words) => {
    const { notes } = ask(18, rows, sold, junior)
    const texts = notes.map(({ text }) => text)
    expect(texts).toEqual(words.map((word) => expect.stringContaining(word)))
  })

  it('takes properties without an owner as the debtor’s, and tells what is wrong with the rest', () => {
    const [first, second] = [
      { id: '甲', netValue: 4 },
      { id: '乙', netValue: 4 },
    ]
    const evaluate = (properties: unknown) =>
      jointMortgageSubrogation.evaluate({ claim: 4, properties, soldFirst: '甲', juniorClaim: 2 })
    expect(evaluate([first, second])).toMatchObject({ value: { basis: 'art392', subrogationMax: 2 } })
    expect(evaluate([first])).toMatchObject([{ path: 'properties', message: expect.stringContaining('二つ以上') }])
    expect(evaluate([first, first])).toMatchObject([{ path: 'properties' }])
    expect(evaluate([first, { ...second, netValue: 0.5 }])).toMatchObject([{ path: 'properties[1].netValue' }])
  })
})

function total(amounts: Readonly<Record<string, number>>): number {
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0)
}
