import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { debtForgivenessTax } from './debt-forgiveness-tax.ts'

const finding = (forgiven: number, insolvent44no2 = false, otherTemporaryIncome = 0) =>
  debtForgivenessTax({ forgiven: yen(forgiven), insolvent44no2, otherTemporaryIncome: yen(otherTemporaryIncome) })

const added = (...facts: Parameters<typeof finding>) => finding(...facts).value.addedToIncome

describe('債務免除益の課税', () => {
  it.each([
    // the reference's example and the worked ones, then by hand: less 500,000, half of it, cut
    [3_000_000, false, 0, 1_250_000],
    [3_000_000, true, 0, 0],
    [3_000_000, false, 300_001, 1_400_000],
    [3_000_000, true, 300_001, 0],
    [3_000_000, true, 900_000, 200_000],
    [499_999, false, 0, 0],
    [500_000, false, 0, 0],
    [500_001, false, 0, 0],
    [500_002, false, 0, 1],
    [500_003, false, 0, 1],
    [0, false, 0, 0],
    [0, false, 500_002, 1],
    [200_000, false, 300_000, 0],
    [200_000, false, 300_010, 5],
    [12_000_000, false, 0, 5_750_000],
  ] as const)('%i forgiven (44条の2: %s), %i besides: %i', (forgiven, insolvent, other, expected) => {
    expect(added(forgiven, insolvent, other)).toBe(expected)
  })

  it('is never negative, and what 44条の2 leaves out adds nothing', () => {
    const amount = fc.nat(100_000_000)
    fc.assert(
      fc.property(amount, amount, (forgiven, other) => {
        expect(added(forgiven, false, other)).toBeGreaterThanOrEqual(0)
        expect(added(forgiven, true, other)).toBe(added(0, false, other))
        expect(added(forgiven, true, other)).toBeLessThanOrEqual(added(forgiven, false, other))
        expect(added(forgiven, false, other)).toBe(added(other, false, forgiven))
      }),
      { seed: 20261121 },
    )
  })

  it('takes other temporary income as none when it is left out', () => {
    expect(debtForgivenessTax.evaluate({ forgiven: 3_000_000, insolvent44no2: false })).toMatchObject({
      value: { addedToIncome: 1_250_000 },
    })
    expect(debtForgivenessTax.evaluate({ forgiven: -1, otherTemporaryIncome: -1 })).toMatchObject([
      { path: 'forgiven' },
      { path: 'insolvent44no2' },
      { path: 'otherTemporaryIncome' },
    ])
  })

  it('tells its working', () => {
    const found = finding(3_000_000, false, 300_001)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[3_000_000, 3_000_000, 300_001, 3_300_001, 2_800_001, 1_400_000],
    ])
    expect(found.steps[1]?.label).toBe('うち収入に数える額')
    const exempt = finding(3_000_000, true, 300_001)
    expect(exempt.steps.map(({ value }) => value)).toEqual([3_000_000, 0, 300_001, 300_001, 0, 0])
    expect(exempt.steps[1]?.label).toContain('44条の2')
    expect(found.citations).toHaveLength(3)
  })

  it('tells to claim 44条の2 in the return, or to ask whether it applies', () => {
    const texts = (...facts: Parameters<typeof finding>) => finding(...facts).notes.map(({ text }) => text)
    expect(texts(1, true)).toEqual([
      ...['申告書にこの規定を使う', '一時所得と読んでいます', '贈与税', '税金の額ではありません'].map((text) =>
        expect.stringContaining(text),
      ),
    ])
    expect(texts(1)[0]).toContain('44の2-1')
    expect(texts(1)).toHaveLength(4)
    expect(texts(0, true)).toEqual([expect.stringContaining('税金の額ではありません')])
    expect(finding(1).notes[1]?.kind).toBe('doubt')
  })
})
