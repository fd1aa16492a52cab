import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { consumerContractDamagesCap } from './consumer-contract-damages-cap.ts'

const finding = (unpaid: number, agreedRatePercent: number, days: number, isLoan = false) =>
  consumerContractDamagesCap({ unpaid: yen(unpaid), agreedRatePercent, days, isLoan })

describe('消費者契約法の遅延損害金上限', () => {
  it.each([
    // the first printed in the reference; the others in exact fractions. A loan's cap is 20 %, else 14.6 %.
    [10_000_000, 18, 30, 120_000, 147_945],
    [10_000_000, 14.5, 30, 119_178, 119_178],
    [10_000_000, 14.599999, 30, 119_999, 119_999],
    [10_000_000, 14.6, 30, 120_000, 120_000],
    [10_000_000, 14.600001, 365, 1_460_000, 1_460_000],
    [100_000_000, 14.600001, 365, 14_600_000, 14_600_001],
    [10_000_000, 19.999999, 365, 1_460_000, 1_999_999],
    [10_000_000, 20, 30, 120_000, 164_383],
    [10_000_000, 20.000001, 30, 120_000, 164_383],
    [10_000_000, 21, 30, 120_000, 164_383],
    [10_000_000, 100, 365, 1_460_000, 2_000_000],
    [7_000, 14.6, 365, 1_022, 1_022], // a binary fraction would give 1,021
    [10_000_000, 18, 0, 0, 0],
    [10_000_000, 0, 30, 0, 0],
    [0, 18, 30, 0, 0],
    [9_007_199_254_740_991, 14.6, 365, 1_315_051_091_192_184, 1_315_051_091_192_184],
  ] as const)('%i yen at %d %% for %i days: %i, for a loan %i', (unpaid, rate, days, ordinary, loan) => {
    expect(finding(unpaid, rate, days).value.enforceable).toBe(ordinary)
    expect(finding(unpaid, rate, days, true).value.enforceable).toBe(loan)
  })

  it('is never more than agreed, and never falls with more days or a higher rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 3_650 }),
        fc.boolean(),
        (unpaid, permille, days, isLoan) => {
          const { enforceable } = finding(unpaid, permille / 10, days, isLoan).value
          expect(enforceable).toBeLessThanOrEqual(Math.floor((unpaid * permille * days) / 365_000))
          expect(finding(unpaid, permille / 10, days + 1, isLoan).value.enforceable).toBeGreaterThanOrEqual(enforceable)
          expect(finding(unpaid, (permille + 1) / 10, days, isLoan).value.enforceable).toBeGreaterThanOrEqual(
            enforceable,
          )
        },
      ),
      { seed: 20261121 },
    )
  })

  it('takes it for no loan unless told, and refuses what is no rate or no number of days', () => {
    const facts = { unpaid: 10_000_000, agreedRatePercent: 18, days: 30 }
    expect(consumerContractDamagesCap.evaluate(facts)).toMatchObject({ value: { enforceable: 120_000 } })
    expect(consumerContractDamagesCap.evaluate({ unpaid: -1, agreedRatePercent: 100.5, days: -1 })).toMatchObject([
      { path: 'unpaid' },
      { path: 'agreedRatePercent' },
      { path: 'days' },
    ])
    expect(consumerContractDamagesCap.evaluate({ ...facts, days: 36_500 })).toMatchObject({ value: {} })
    expect(consumerContractDamagesCap.evaluate({ ...facts, days: 36_501 })).toMatchObject([{ path: 'days' }])
  })

  it('tells its working and where the agreed rate is too high', () => {
    const values = (isLoan: boolean) => finding(10_000_000, 18, 30, isLoan).steps.map(({ value }) => value)
    expect(values(false)).toEqual([10_000_000, 18, 14.6, 14.6, 30, 120_000])
    expect(values(true)).toEqual([10_000_000, 18, 20, 18, 30, 147_945])
    expect(finding(1, 18, 1).steps[2]?.label).toContain('消費者契約法')
    expect(finding(1, 18, 1, true).steps[2]?.label).toContain('利息制限法')
    const texts = (rate: number, isLoan = false) => finding(1, rate, 1, isLoan).notes.map(({ text }) => text)
    expect(texts(14.6)).toHaveLength(2)
    expect(texts(14.7)).toHaveLength(3)
    expect(texts(14.7)[0]).toContain('上限を超えています')
    expect(texts(20, true)).toHaveLength(2)
    expect(texts(20.1, true)).toHaveLength(3)
    expect(texts(1)[0]).toContain('求償権')
    expect(texts(1, true)[0]).toContain('利息制限法')
  })
})
