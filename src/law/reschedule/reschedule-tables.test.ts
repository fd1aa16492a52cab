import { describe, expect, it } from 'vitest'
import { isDay } from '#base/day.ts'
import { bankReschedule } from './bank-reschedule.table.ts'
import { disasterGuideline } from './disaster-guideline.table.ts'
import { managerGuaranteeGuideline } from './manager-guarantee-guideline.table.ts'

describe('返済を続けるための資料', () => {
  it('has months from short to long: 6 to 12 of interest alone, 35 to 40 years in all, to the age of 80', () => {
    const spans = bankReschedule.rows.filter(({ lowMonths }) => lowMonths !== null)
    expect(spans.map(({ lowMonths, highMonths, lastAge }) => [lowMonths, highMonths, lastAge])).toEqual([
      [6, 12, null],
      [35 * 12, 40 * 12, 80],
    ])
  })

  it('has days that exist', () => {
    const days = [
      ...disasterGuideline.rows.flatMap(({ from, until }) => [from, until]),
      ...managerGuaranteeGuideline.rows.map(({ from }) => from),
    ].filter((day) => day !== null)
    expect(days).toEqual(['2015-09-02', '2020-12-01', '2020-10-30', '2014-02-01'])
    for (const day of days) expect(isDay(day)).toBe(true)
  })

  it('leaves 5,000,000 yen after a disaster and 990,000 yen to a guarantor', () => {
    const kept = [...disasterGuideline.rows, ...managerGuaranteeGuideline.rows].map(({ yen }) => yen)
    expect(kept.filter((yen) => yen !== null)).toEqual([5_000_000, 990_000])
  })
})
