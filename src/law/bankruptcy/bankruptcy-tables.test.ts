import { describe, expect, it } from 'vitest'
import { isDay } from '#base/day.ts'
import { bankruptcyCosts } from './bankruptcy-costs.table.ts'
import { bankruptcyDischargeBars } from './bankruptcy-discharge-bars.table.ts'
import { bankruptcyRestrictions } from './bankruptcy-restrictions.table.ts'
import { gazette } from './gazette.table.ts'

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)

describe('免責不許可事由', () => {
  it('lists the eleven numbers of article 252(1), two of them with years', () => {
    const { rows } = bankruptcyDischargeBars
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    for (const { number, basis } of rows) expect(basis).toBe(`破産法252条1項${number}号`)
    expect(rows.flatMap(({ number, withinYears }) => (withinYears === null ? [] : [[number, withinYears]]))).toEqual([
      [5, 1],
      [10, 7],
    ])
  })
})

describe('破産の費用', () => {
  it('runs from low to high', () => {
    for (const { lowYen, usualYen, highYen, lowMonths, highMonths } of bankruptcyCosts.rows)
      for (const values of [known([lowYen, usualYen, highYen]), known([lowMonths, highMonths])])
        expect(values).toEqual([...values].sort((one, other) => one - other))
  })

  it('asks at least 200,000 yen for a trustee with a lawyer, 500,000 without', () => {
    const deposits = bankruptcyCosts.rows.filter(({ item }) => item === '破産管財人のための予納金')
    expect(deposits.map(({ lowYen }) => lowYen)).toEqual([200_000, 500_000])
    const months = bankruptcyCosts.rows.filter(({ item }) => item === '手続の期間')
    expect(months.map(({ procedure, lowMonths, highMonths }) => [procedure, lowMonths, highMonths])).toEqual([
      ['同時廃止', 3, 4],
      ['管財', 6, 12],
    ])
  })
})

describe('官報と資格制限', () => {
  it('is open for 90 days since 2025-04-01', () => {
    for (const { from } of gazette.rows) if (from !== null) expect(isDay(from)).toBe(true)
    expect(gazette.rows.at(-1)).toMatchObject({ from: '2025-04-01', days: 90 })
  })

  it('marks what was not compared with a law', () => {
    expect(bankruptcyRestrictions.rows.filter(({ attested }) => attested === '公的')).toHaveLength(3)
  })
})
