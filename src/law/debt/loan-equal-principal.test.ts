import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { loanEqualPrincipal } from './loan-equal-principal.ts'

const finding = (principal: number, annualRatePercent: number, months: number, month: number) =>
  loanEqualPrincipal({ principal: yen(principal), annualRatePercent, months, month })

const instalment = (principal: number, rate: number, months: number, month: number) => {
  const { payment, interest, balance } = finding(principal, rate, months, month).value
  return { payment, interest, balance }
}

describe('元金均等返済', () => {
  it.each([
    // printed in the reference: 76,388 of principal a month, 76,708 in the last
    [27_500_000, 1.1, 360, 1, 101_596, 25_208, 27_423_612],
    [27_500_000, 1.1, 360, 60, 97_465, 21_077, 22_916_720],
    [27_500_000, 1.1, 360, 360, 76_778, 70, 0],
    // by hand: 27,423,612 × 1.1 % ÷ 12 = 25,138.3; 153,096 × 1.1 % ÷ 12 = 140.3
    [27_500_000, 1.1, 360, 2, 101_526, 25_138, 27_347_224],
    [27_500_000, 1.1, 360, 359, 76_528, 140, 76_708],
    // no interest: the odd yen comes last
    [1_000_000, 0, 3, 1, 333_333, 0, 666_667],
    [1_000_000, 0, 3, 2, 333_333, 0, 333_334],
    [1_000_000, 0, 3, 3, 333_334, 0, 0],
    // one instalment: 10,001 × 0.1 % = 10.001
    [10_001, 1.2, 1, 1, 10_011, 10, 0],
    // less than a yen of principal a month: all of it in the last
    [100, 12, 1200, 1, 1, 1, 100],
    [100, 1.2, 1200, 1199, 0, 0, 100],
    [100, 12, 1200, 1200, 101, 1, 0],
    [0, 3, 12, 5, 0, 0, 0],
    // past 2^53 on the way, in exact fractions
    [9_007_199_254_740_991, 1, 2, 2, 4_507_352_627_059_971, 3_752_999_689_475, 0],
  ] as const)(
    '%i yen at %d %% in %i instalments: number %i',
    (principal, rate, months, month, payment, interest, balance) => {
      expect(instalment(principal, rate, months, month)).toEqual({ payment, interest, balance })
    },
  )

  it('pays the principal to the yen and the cut interest of each balance, ever less until the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000_000 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (principal, permille, months) => {
          let balance = principal
          let before = Number.POSITIVE_INFINITY
          for (let month = 1; month <= months; month++) {
            const found = instalment(principal, permille / 10, months, month)
            expect(found.interest).toBe(Number((BigInt(balance) * BigInt(permille)) / 12_000n))
            expect(found.balance).toBe(balance + found.interest - found.payment)
            if (month < months) expect(found.payment).toBeLessThanOrEqual(before)
            ;({ balance, payment: before } = found)
          }
          expect(balance).toBe(0)
        },
      ),
      { seed: 20261121 },
    )
  })

  it('does not cover an instalment after the last', () => {
    expect(() => finding(1_000_000, 1, 12, 13)).toThrow(NotCovered)
    expect(() => finding(1_000_000, 1, 12, 13)).toThrow('返済回数の12まで')
    expect(instalment(1_200, 0, 12, 12).payment).toBe(100)
  })

  it('tells what is wrong with the facts', () => {
    const wrong = { principal: 1.5, annualRatePercent: -1, months: 0, month: 0 }
    expect(loanEqualPrincipal.evaluate(wrong)).toMatchObject([
      { path: 'principal' },
      { path: 'annualRatePercent' },
      { path: 'months' },
      { path: 'month' },
    ])
    expect(
      loanEqualPrincipal.evaluate({ principal: 1, annualRatePercent: 1, months: 1201, month: 1201 }),
    ).toMatchObject([{ path: 'months' }, { path: 'month' }])
  })

  it('tells its working and the practice of lenders', () => {
    const steps = (month: number) => finding(27_500_000, 1.1, 360, month).steps
    expect(steps(60).map(({ value }) => value)).toEqual([
      ...[27_500_000, 1.1, 360, 22_993_108],
      ...[76_388, 21_077, 97_465, 22_916_720],
    ])
    expect(steps(359)[4]?.label).toContain('切捨て')
    expect(steps(360)[4]).toMatchObject({ label: expect.stringContaining('最終回'), value: 76_708 })
    expect(finding(1, 1, 1, 1).notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
  })
})
