import { describe, expect, it } from 'vitest'
import { shakaiHokenArrears } from './shakai-hoken-arrears.table.ts'
import { taxReliefOptions } from './tax-relief-options.table.ts'

describe('税・保険料の猶予と減免', () => {
  it('asks for the national deferral within six months, for a year and one more', () => {
    expect(taxReliefOptions.rows.find(({ basis }) => basis === '国税徴収法151条の2')).toMatchObject({
      deadlineMonths: 6,
      years: 1,
      moreYears: 1,
      attested: '公的',
    })
  })

  it('reaches back two years and a month for the pension', () => {
    expect(taxReliefOptions.rows.at(-1)?.backMonths).toBe(2 * 12 + 1)
  })

  it('has read the National Tax Collection Act only', () => {
    const read = taxReliefOptions.rows.filter(({ attested }) => attested === '公的')
    for (const { basis } of read) expect(basis).toContain('国税徴収法')
    expect(shakaiHokenArrears.confidence).toBe('unverified')
  })
})
