import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, isLeapYear, parts } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { delayDamagesDaycount } from './delay-damages-daycount.ts'

const finding = (base: number, annualRatePercent: number, dueDate: string, payDate: string) =>
  delayDamagesDaycount({ base: yen(base), annualRatePercent, dueDate: day(dueDate), payDate: day(payDate) })

const damages = (base: number, rate: number, due: string, paid: string) => finding(base, rate, due, paid).value

describe('遅延損害金の日割り', () => {
  it.each([
    // printed in the reference (delay-damages-daycount)
    [15_230_000, 14.6, '2026-03-31', '2026-11-21', 235, 0, 1_431_620, 1_431_620],
    [92_340, 14, '2026-08-27', '2026-11-21', 86, 0, 3_045, 3_045],
    [8_000_000, 14, '2027-12-15', '2028-03-15', 16, 75, 279_232, 278_604],
    // G-soleil-damages, published: 1,000,000 and 10,000,000 at 14.6 % for 100 days
    [1_000_000, 14.6, '2025-01-01', '2025-04-11', 100, 0, 40_000, 40_000],
    [10_000_000, 14.6, '2025-01-01', '2025-04-11', 100, 0, 400_000, 400_000],
    // G-myclimate-damages: 12,328.77 cut (the page says that it cuts, but prints 12,329); 1,643.8 and 3,287.7 cut
    [1_000_000, 15, '2025-04-30', '2025-05-30', 30, 0, 12_328, 12_328],
    [100_000, 20, '2025-04-30', '2025-05-30', 30, 0, 1_643, 1_643],
    [100_000, 20, '2025-04-30', '2025-06-29', 60, 0, 3_287, 3_287],
    // by hand, 400 yen a day in a common year, 146,000 ÷ 366 = 398.9 in a leap year
    [1_000_000, 14.6, '2026-11-21', '2026-11-21', 0, 0, 0, 0],
    [1_000_000, 14.6, '2026-11-21', '2026-11-22', 1, 0, 400, 400],
    [1_000_000, 14.6, '2027-12-30', '2027-12-31', 1, 0, 400, 400],
    [1_000_000, 14.6, '2027-12-31', '2028-01-01', 0, 1, 400, 398],
    [1_000_000, 14.6, '2028-12-30', '2028-12-31', 0, 1, 400, 398],
    [1_000_000, 14.6, '2028-12-31', '2029-01-01', 1, 0, 400, 400],
    [1_000_000, 14.6, '2028-02-28', '2028-03-01', 0, 2, 800, 797], // 797.8
    [1_000_000, 14.6, '2027-02-28', '2027-03-01', 1, 0, 400, 400],
    [1_000_000, 14.6, '2023-12-31', '2024-12-31', 0, 366, 146_400, 146_000],
    [1_000_000, 14.6, '2023-12-30', '2025-01-01', 2, 366, 147_200, 146_800],
    [1_000_000, 14.6, '1999-12-31', '2000-12-31', 0, 366, 146_400, 146_000], // 2000 is a leap year
    [1_000_000, 14.6, '2099-12-31', '2100-12-31', 365, 0, 146_000, 146_000], // 2100 is not
    // a binary fraction would give 1,021
    [7_000, 14.6, '2025-11-21', '2026-11-21', 365, 0, 1_022, 1_022],
    [5_000_000, 0, '2025-11-21', '2026-11-21', 365, 0, 0, 0],
    [0, 14.6, '2025-11-21', '2026-11-21', 365, 0, 0, 0],
    [1_000_000_000, 0.000001, '2025-11-21', '2026-11-21', 365, 0, 10, 10],
    // past 2^53 on the way: 9,007,199,254,740,991 ÷ 100 = 90,071,992,547,409.91
    [9_007_199_254_740_991, 1, '2025-11-21', '2026-11-21', 365, 0, 90_071_992_547_409, 90_071_992_547_409],
  ] as const)('%i yen at %d %% from %s to %s', (base, rate, due, paid, common, leap, fixed365, calendarYear) => {
    expect(damages(base, rate, due, paid)).toEqual({
      days: common + leap,
      commonYearDays: common,
      leapYearDays: leap,
      fixed365,
      calendarYear,
    })
  })

  const base = fc.integer({ min: 0, max: 100_000_000_000 })
  const permille = fc.integer({ min: 0, max: 1000 })
  const dueAfter = fc.integer({ min: 0, max: 40_000 })
  const length = fc.integer({ min: 0, max: 4_000 })

  it('agrees with a count of the days one by one', () => {
    fc.assert(
      fc.property(base, permille, dueAfter, length, (amount, rate, after, days) => {
        const due = addDays(day('1970-01-01'), after)
        let [common, leap] = [0n, 0n]
        for (let passed = 1; passed <= days; passed++) {
          if (isLeapYear(parts(addDays(due, passed)).year)) leap++
          else common++
        }
        const yearly = BigInt(amount) * BigInt(rate)
        expect(damages(amount, rate / 10, due, addDays(due, days))).toEqual({
          days,
          commonYearDays: Number(common),
          leapYearDays: Number(leap),
          fixed365: Number((yearly * BigInt(days)) / 365_000n),
          calendarYear: Number((yearly * (common * 366n + leap * 365n)) / (1000n * 365n * 366n)),
        })
      }),
      { seed: 20261121 },
    )
  })

  it('never falls with a later day of payment, and the calendar way is never more', () => {
    fc.assert(
      fc.property(base, permille, dueAfter, length, (amount, rate, after, days) => {
        const due = addDays(day('1970-01-01'), after)
        const paid = damages(amount, rate / 10, due, addDays(due, days))
        const later = damages(amount, rate / 10, due, addDays(due, days + 1))
        expect(later.fixed365).toBeGreaterThanOrEqual(paid.fixed365)
        expect(later.calendarYear).toBeGreaterThanOrEqual(paid.calendarYear)
        expect(paid.calendarYear).toBeLessThanOrEqual(paid.fixed365)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover a payment before the due date', () => {
    expect(() => damages(1_000_000, 14.6, '2026-11-21', '2026-11-20')).toThrow(NotCovered)
    expect(() =>
      delayDamagesDaycount.evaluate({ base: 1, annualRatePercent: 1, dueDate: '2026-11-21', payDate: '2026-11-20' }),
    ).toThrow('支払期日')
  })

  it('tells what is wrong with the facts', () => {
    const issues = delayDamagesDaycount.evaluate({ base: -1, annualRatePercent: 100.1, dueDate: '2026-02-29' })
    expect(issues).toMatchObject([
      { path: 'base' },
      { path: 'annualRatePercent' },
      { path: 'dueDate' },
      { path: 'payDate' },
    ])
  })

  it('tells its working, and the practice where a leap year is in it', () => {
    const found = finding(8_000_000, 14, '2027-12-15', '2028-03-15')
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[8_000_000, 14, '2027-12-16', '2028-03-15', 91, 279_232],
      ...[16, 75, 278_604],
    ])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
    expect(finding(1, 1, '2026-01-01', '2026-12-31').notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
  })
})
