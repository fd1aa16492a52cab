import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { lawyerFeeCaps } from './lawyer-fee-caps.ts'

const finding = (
  creditors: number,
  commercialLoanCreditors: number,
  reduction = 0,
  recoveredOutOfCourt = 0,
  recoveredBySuit = 0,
) =>
  lawyerFeeCaps({
    creditors,
    commercialLoanCreditors,
    reduction: yen(reduction),
    recoveredOutOfCourt: yen(recoveredOutOfCourt),
    recoveredBySuit: yen(recoveredBySuit),
  })

describe('任意整理の弁護士報酬の上限', () => {
  it.each([
    // creditors, of them commercial, reduction, recovered, by suit: caps; the reference's example, then by hand
    [1, 0, 2_340_000, 0, 0, 20_000, 234_000, 0],
    [5, 2, 1_000_009, 700_003, 400_002, 160_000, 100_000, 240_000],
    [0, 0, 0, 0, 0, 0, 0, 0],
    [1, 1, 9, 4, 3, 50_000, 0, 0],
    [2, 2, 10, 5, 4, 100_000, 1, 2],
    [3, 0, 19, 9, 7, 60_000, 1, 2],
    [3, 1, 20, 10, 8, 90_000, 2, 4],
    // each share is cut by itself: 0.8 and 0.75
    [1, 0, 0, 4, 3, 20_000, 0, 0],
    [1, 0, 0, 1_000_000, 1_000_000, 20_000, 0, 450_000],
  ] as const)(
    '%i creditors, %i of them commercial, %i less, %i and %i recovered',
    (creditors, commercial, reduction, outOfCourt, bySuit, settlementCap, reductionCap, recoveryCap) => {
      const found = finding(creditors, commercial, reduction, outOfCourt, bySuit).value
      expect(found).toMatchObject({ settlementCap, reductionCap, recoveryCap })
    },
  )

  it('counts by whole numbers as a second hand does', () => {
    const amount = fc.maxSafeNat()
    fc.assert(
      fc.property(amount, fc.nat(1e15), fc.nat(1e15), (reduction, outOfCourt, bySuit) => {
        const { reductionCap, recoveryCap } = finding(1, 0, reduction, outOfCourt, bySuit).value
        expect(BigInt(reductionCap)).toBe(BigInt(reduction) / 10n)
        expect(BigInt(recoveryCap)).toBe(BigInt(outOfCourt) / 5n + BigInt(bySuit) / 4n)
      }),
      { seed: 20261121 },
    )
  })

  it('does not answer where more are commercial than there are', () => {
    expect(() => finding(1, 2)).toThrow(NotCovered)
    expect(() => finding(1, 2)).toThrow('commercialLoanCreditors')
    expect(finding(2, 2).value.ordinaryCreditors).toBe(0)
  })

  it('takes what is left out as none', () => {
    expect(lawyerFeeCaps.evaluate({ creditors: 1_000 })).toMatchObject({
      value: { settlementCap: 20_000_000, reductionCap: 0, recoveryCap: 0 },
    })
    expect(lawyerFeeCaps.evaluate({ creditors: 1_001, commercialLoanCreditors: -1 })).toMatchObject([
      { path: 'creditors' },
      { path: 'commercialLoanCreditors' },
    ])
    expect(lawyerFeeCaps.evaluate({ creditors: -1, commercialLoanCreditors: 1_001 })).toMatchObject([
      { path: 'creditors' },
      { path: 'commercialLoanCreditors' },
    ])
    expect(lawyerFeeCaps.evaluate({ creditors: 1_000, commercialLoanCreditors: 1_000 })).toMatchObject({
      value: { settlementCap: 50_000_000 },
    })
  })

  it('tells its working and that the rule has run out as far as is known', () => {
    const found = finding(5, 2, 1_000_009, 700_003, 400_002)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[3, 2, 160_000, 1_000_009, 100_000, 140_000, 100_000, 240_000],
    ])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['expiry', 'caution', 'caution'])
    expect(found.notes[0]?.text).toContain('2026年3月31日')
    expect(found.citations).toHaveLength(1)
  })
})
