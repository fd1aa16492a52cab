import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { wageGarnishment } from './wage-garnishment.ts'

type Interval = 'monthly' | 'half-monthly' | 'ten-day' | 'multi-month' | 'daily' | 'other-days' | 'bonus'

const finding = (net: number, interval: Interval = 'monthly', maintenance = false, months = 1, days = 1) =>
  wageGarnishment({ net: yen(net), interval, maintenance, months, days })

const seizable = (net: number, interval?: Interval, maintenance?: boolean, months?: number, days?: number) =>
  finding(net, interval, maintenance, months, days).value.seizable

describe('給与の差押え', () => {
  it.each([
    // E-kubohiro-10, E-minna-noratio, E-saimulaw-36, E-saimulaw-60, E-ssp-20, E-okwave-support; gross 605,631 less 136,366
    [100_000, 25_000],
    [250_000, 62_500],
    [360_000, 90_000],
    [600_000, 270_000],
    [200_000, 50_000],
    [260_000, 65_000],
    [469_265, 139_265],
    // by hand: a quarter, cut; from 440,000 all above 330,000
    [0, 0],
    [1, 0],
    [3, 0],
    [4, 1],
    [123_457, 30_864],
    [439_999, 109_999],
    [440_000, 110_000],
    [440_001, 110_001],
  ] as const)('of %i a month an ordinary creditor may take %i', (net, expected) => {
    expect(finding(net).value).toMatchObject({ seizable: expected, kept: net - expected })
  })

  it.each([
    // E-okwave-support and the reference, then by hand: a half, cut; from 660,000 all above 330,000
    [260_000, 130_000],
    [600_000, 300_000],
    [1, 0],
    [123_457, 61_728],
    [659_999, 329_999],
    [660_000, 330_000],
    [660_001, 330_001],
  ] as const)('of %i a month a claim for maintenance may take %i', (net, expected) => {
    expect(seizable(net, 'monthly', true)).toBe(expected)
  })

  it.each([
    // 施行令2条, both sides of the net at which the cap bites; by hand
    ['half-monthly', 1, 1, 220_000, 55_000],
    ['half-monthly', 1, 1, 220_001, 55_001],
    ['half-monthly', 1, 1, 230_000, 65_000],
    ['ten-day', 1, 1, 146_666, 36_666],
    ['ten-day', 1, 1, 146_667, 36_667],
    ['ten-day', 1, 1, 200_000, 90_000],
    ['multi-month', 2, 1, 880_000, 220_000],
    ['multi-month', 2, 1, 880_001, 220_001],
    ['multi-month', 3, 1, 1_500_000, 510_000],
    ['multi-month', 1, 1, 600_000, 270_000],
    ['daily', 1, 1, 14_666, 3_666],
    ['daily', 1, 1, 14_667, 3_667],
    ['daily', 1, 1, 15_001, 4_001],
    ['other-days', 1, 20, 293_333, 73_333],
    ['other-days', 1, 20, 293_334, 73_334],
    ['other-days', 1, 20, 300_000, 80_000],
    ['bonus', 1, 1, 440_000, 110_000],
    ['bonus', 1, 1, 440_001, 110_001],
    ['bonus', 1, 1, 500_000, 170_000],
    ['bonus', 1, 1, 2_000_000, 1_670_000], // published: OKWave q6234534
    // months and days do not count where the interval is another
    ['monthly', 3, 20, 600_000, 270_000],
    ['bonus', 3, 20, 600_000, 270_000],
  ] as const)('paid %s (%i months, %i days), %i lets %i be taken', (interval, months, days, net, expected) => {
    expect(seizable(net, interval, false, months, days)).toBe(expected)
  })

  it('halves half-monthly wages for maintenance under the same cap', () => {
    expect(seizable(330_000, 'half-monthly', true)).toBe(165_000)
    expect(seizable(330_001, 'half-monthly', true)).toBe(165_001)
  })

  const amount = fc.integer({ min: 0, max: 10_000_000 })
  const interval = fc.constantFrom<Interval>(
    'monthly',
    'half-monthly',
    'ten-day',
    'multi-month',
    'daily',
    'other-days',
    'bonus',
  )
  const count = fc.integer({ min: 1, max: 60 })

  it('splits every payment to the yen, and takes no less of a larger one or for maintenance', () => {
    fc.assert(
      fc.property(amount, interval, fc.boolean(), count, count, (net, every, maintenance, months, days) => {
        const found = finding(net, every, maintenance, months, days).value
        expect(found.seizable + found.kept).toBe(net)
        expect(found.seizable).toBeGreaterThanOrEqual(0)
        expect(found.kept).toBeGreaterThanOrEqual(0)
        expect(found.kept).toBeLessThanOrEqual(found.cap)
        expect(seizable(net + 1, every, maintenance, months, days)).toBeGreaterThanOrEqual(found.seizable)
        expect(seizable(net, every, true, months, days)).toBeGreaterThanOrEqual(found.seizable)
      }),
      { seed: 20261121 },
    )
  })

  it('agrees with the larger of a quarter, cut, and all above the cap', () => {
    fc.assert(
      fc.property(amount, (net) => {
        expect(seizable(net)).toBe(Math.max(Math.floor(net / 4), net - 330_000))
        expect(seizable(net, 'monthly', true)).toBe(Math.max(Math.floor(net / 2), net - 330_000))
      }),
      { seed: 20261121 },
    )
  })

  it('takes the defaults, and tells what is wrong with the facts', () => {
    expect(wageGarnishment.evaluate({ net: 360_000, interval: 'monthly' })).toMatchObject({
      value: { seizable: 90_000, kept: 270_000 },
    })
    expect(wageGarnishment.evaluate({ net: -1, interval: 'weekly', months: 0, days: 0 })).toMatchObject([
      { path: 'net' },
      { path: 'interval' },
      { path: 'months' },
      { path: 'days' },
    ])
  })

  it('tells its working and how the wages are counted', () => {
    const found = finding(469_265)
    expect(found.steps.map(({ value }) => value)).toEqual([469_265, 351_949, 330_000, 330_000, 139_265])
    expect(finding(123_457).steps.map(({ value }) => value)).toEqual([123_457, 92_593, 330_000, 92_593, 30_864])
    const notes = found.notes.map(({ text }) => text).join('')
    for (const words of ['支払いごと', '所得税・住民税・社会保険料だけ', '153条']) expect(notes).toContain(words)
  })
})
