import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { loanAnnuityPayment } from './loan-annuity-payment.ts'
import { loanBonusSplit } from './loan-bonus-split.ts'

const finding = (bonusPrincipal: number, annualRatePercent: number, halfYears: number) =>
  loanBonusSplit({ bonusPrincipal: yen(bonusPrincipal), annualRatePercent, halfYears })

describe('ボーナス返済分の半年賦', () => {
  it.each([
    // printed in the reference; the second is the worked example of the Casio BF-480 manual, p. 11
    [6_000_000, 1.1, 60, 117_678, 33_000, 117_653],
    [7_000_000, 2, 60, 155_711, 70_000, 155_686],
    // by a schedule in exact fractions: payments of 99,557.21, 357,158.48 and 1,505,627.34 before they are cut
    [4_000_000, 3.5, 70, 99_557, 70_000, 99_517],
    [12_345_678, 1.234567, 39, 357_158, 76_207, 357_158],
    [3_000_000, 0.5, 2, 1_505_627, 7_500, 1_505_627],
    // no interest: 1,000,000 ÷ 6 = 166,666.7; five of them leave 166,670
    [1_000_000, 0, 6, 166_666, 0, 166_670],
    // one instalment: 10,001 × 1.012 = 10,121.012
    [10_001, 2.4, 1, 10_121, 120, 10_121],
    // 1.55 a time is cut to 1, and the interest of 0.95 to nothing
    [100, 1.9, 100, 1, 0, 1],
    [0, 1.2, 12, 0, 0, 0],
    [1_000_000, 100, 200, 500_000, 500_000, 1_500_000],
  ] as const)('%i yen at %d %% in %i half-years', (principal, rate, halfYears, payment, firstInterest, lastPayment) => {
    expect(finding(principal, rate, halfYears).value).toMatchObject({ payment, firstInterest, lastPayment })
  })

  it('is the level payment of a monthly loan at six times the rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 160 }),
        fc.integer({ min: 1, max: 80 }),
        (principal, permille, count) => {
          const monthly = loanAnnuityPayment.value({
            principal: yen(principal),
            annualRatePercent: (6 * permille) / 10,
            months: count,
            balanceAfter: 0,
            rounding: 'floor',
            remainder: 'last',
          })
          const { payment, firstInterest, lastPayment } = monthly
          expect(finding(principal, permille / 10, count).value).toMatchObject({ payment, firstInterest, lastPayment })
        },
      ),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(loanBonusSplit.evaluate({ bonusPrincipal: -1, annualRatePercent: 101, halfYears: 0 })).toMatchObject([
      { path: 'bonusPrincipal' },
      { path: 'annualRatePercent' },
      { path: 'halfYears' },
    ])
    const facts = { bonusPrincipal: 1, annualRatePercent: 1 }
    expect(loanBonusSplit.evaluate({ ...facts, halfYears: 201 })).toMatchObject([{ path: 'halfYears' }])
    expect(loanBonusSplit.evaluate({ ...facts, halfYears: 200 })).toMatchObject({ value: { payment: 0 } })
    // 2^53 − 1 and half a percent on it is past what can be told exactly.
    const tooMuch = { bonusPrincipal: 9_007_199_254_740_991, annualRatePercent: 1, halfYears: 1 }
    expect(loanBonusSplit.evaluate(tooMuch)).toMatchObject([{ message: expect.stringContaining('大きすぎ') }])
  })

  it('tells its working and the practice of lenders', () => {
    const found = finding(6_000_000, 1.1, 60)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[6_000_000, 1.1, 60, 117_678, 33_000, 84_678],
      ...[117_010, 117_653],
    ])
    expect(finding(100, 0, 1).steps.map(({ value }) => value)).toEqual([100, 0, 1, 100, 0, 100, 100, 100])
    expect(finding(10_001, 2.4, 1).steps[5]?.value).toBe(10_001)
    expect(found.notes.map(({ kind }) => kind)).toEqual(['practice', 'practice'])
    expect(found).toMatchObject({ on: null, version: null, confidence: 'several' })
  })
})
