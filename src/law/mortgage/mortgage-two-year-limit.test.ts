import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { mortgageTwoYearLimit } from './mortgage-two-year-limit.ts'

const finding = (
  principal: number,
  interestDays: number,
  damageDays: number,
  othersExist = true,
  rates = [1.5, 14.5],
) =>
  mortgageTwoYearLimit({
    principal: yen(principal),
    interestPct: rates[0] ?? 0,
    damagePct: rates[1] ?? 0,
    interestDays,
    damageDays,
    othersExist,
  })

const days = fc.nat(2_000)
const principals = fc.nat(100_000_000)

describe('抵当権の被担保債権の範囲', () => {
  it.each([
    // days of interest and of damages, others, secured, counted: 20,000,000 at 1.5 % and 14.5 %; the first, second and fourth
    // printed in the reference, the rest worked with exact fractions
    [90, 400, true, 23_252_054, 90, 400],
    [90, 1_000, true, 25_800_000, 0, 730],
    [200, 600, true, 24_873_972, 130, 600],
    [90, 1_000, false, 28_019_177, 90, 1_000],
    [0, 730, true, 25_800_000, 0, 730],
    [1, 729, true, 25_792_875, 1, 729],
    [1, 730, true, 25_800_000, 0, 730],
    [1, 730, false, 25_800_821, 1, 730],
    [2, 729, true, 25_792_875, 1, 729],
    [730, 0, true, 20_600_000, 730, 0],
    [731, 0, true, 20_600_000, 730, 0],
    [731, 0, false, 20_600_821, 731, 0],
    [0, 731, true, 25_800_000, 0, 730],
    [0, 0, true, 20_000_000, 0, 0],
  ] as const)(
    '%i and %i days, others %s: %i, counting %i and %i',
    (interestDays, damageDays, others, secured, interestDaysCounted, damageDaysCounted) => {
      expect(finding(20_000_000, interestDays, damageDays, others).value).toMatchObject({
        ...{ secured, interestDaysCounted, damageDaysCounted },
      })
    },
  )

  it.each([
    // principal, rates, days, secured: each of the two rounded down by itself
    [1_000_003, [0.775, 14.6], 37, 11, 1_005_188], // 785.6… and 4,400.01…
    [1_000, [1.5, 1.5], 20, 20, 1_000], // 0.8… twice
    [7_000, [14.6, 14.6], 365, 365, 9_044], // 1,022 twice
    [365, [100, 100], 1, 1, 367],
  ] as const)('%i at %j for %i and %i days: %i', (principal, rates, interestDays, damageDays, secured) => {
    expect(finding(principal, interestDays, damageDays, true, [...rates]).value.secured).toBe(secured)
  })

  it('counts two years at the most against others, damages first, and all of it against none', () => {
    fc.assert(
      fc.property(principals, days, days, (principal, interestDays, damageDays) => {
        const { value } = finding(principal, interestDays, damageDays)
        expect(value.interestDaysCounted + value.damageDaysCounted).toBe(Math.min(730, interestDays + damageDays))
        expect(value.damageDaysCounted).toBe(damageDays < 730 ? damageDays : 730)
        const alone = finding(principal, interestDays, damageDays, false).value
        expect(alone).toMatchObject({ interestDaysCounted: interestDays, damageDaysCounted: damageDays })
        expect(value.secured).toBeLessThanOrEqual(alone.secured)
        expect(value.secured).toBeGreaterThanOrEqual(principal)
      }),
      { seed: 20261121 },
    )
  })

  it('is the principal and two floors, by whole numbers alone', () => {
    const rate = fc.nat(100_000)
    fc.assert(
      fc.property(principals, rate, rate, days, days, (principal, interest, damage, interestDays, damageDays) => {
        const found = finding(principal, interestDays, damageDays, false, [interest / 1_000, damage / 1_000])
        const part = (thousandths: number, count: number) =>
          (BigInt(principal) * BigInt(thousandths) * BigInt(count)) / 36_500_000n
        const expected = BigInt(principal) + part(interest, interestDays) + part(damage, damageDays)
        expect(BigInt(found.value.secured)).toBe(expected)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working', () => {
    expect(finding(20_000_000, 200, 600).steps.map(({ value }) => value)).toEqual([
      ...[20_000_000, 'いる（利息と損害金は通算して最後の2年分まで）', 600, 600, 200, 130],
      ...[106_849, 4_767_123, 24_873_972],
    ])
    expect(finding(20_000_000, 200, 600, false).steps[1]?.value).toBe('いない（制限なし）')
  })

  it('tells the doubt of the 730 days only where the limit cuts, and of the register where there are others', () => {
    const kinds = (...facts: Parameters<typeof finding>) => finding(...facts).notes.map(({ kind }) => kind)
    expect(kinds(20_000_000, 130, 600)).toEqual(['caution', 'caution'])
    expect(kinds(20_000_000, 131, 600)).toEqual(['doubt', 'caution', 'caution', 'caution'])
    expect(kinds(20_000_000, 0, 730)).toEqual(['caution', 'caution'])
    expect(kinds(20_000_000, 0, 731)).toEqual(['doubt', 'caution', 'caution', 'caution'])
    expect(kinds(20_000_000, 1_000, 1_000, false)).toEqual(['caution'])
  })

  it('tells what is wrong with the facts', () => {
    const facts = { principal: 1, interestPct: 1.5, damagePct: 14.5, interestDays: 1, damageDays: 1, othersExist: true }
    const paths = (wrong: object) => mortgageTwoYearLimit.evaluate({ ...facts, ...wrong })
    expect(paths({ interestPct: 100.1 })).toMatchObject([{ path: 'interestPct' }])
    expect(paths({ interestDays: -1, damageDays: 0.5 })).toMatchObject([
      { path: 'interestDays' },
      { path: 'damageDays' },
    ])
    expect(paths({ othersExist: undefined })).toMatchObject([{ path: 'othersExist' }])
    expect(paths({ principal: Number.MAX_SAFE_INTEGER, damageDays: 730 })).toMatchObject([{ path: '' }])
  })
})
