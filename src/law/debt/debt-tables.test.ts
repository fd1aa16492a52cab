import { describe, expect, it } from 'vitest'
import { isDay } from '#base/day.ts'
import { settings } from '#law/settings.ts'
import { householdSurveyYardstick } from './household-survey-yardstick.table.ts'
import { livingStatementFields } from './living-statement-fields.table.ts'
import { repaymentCapacity } from './repayment-capacity.table.ts'
import { residualInstalmentPractice } from './residual-instalment-practice.table.ts'

describe('残債の分割', () => {
  const { rows } = residualInstalmentPractice

  it('runs from 5,000 to 30,000 yen a month, most often 10,000, as the setting has it', () => {
    const [range, usual] = rows
    expect([range?.lowYen, usual?.usualYen, range?.highYen]).toEqual([5_000, 10_000, 30_000])
    expect(settings.instalments.standard).toEqual([5_000, 10_000, 30_000])
  })

  it('reckons 500 and 1,200 months, the residual by the instalment, rounded up', () => {
    const examples = rows.filter(({ months }) => months !== null)
    expect(examples.map(({ residualYen, months }) => [residualYen, months])).toEqual([
      [5_000_000, 500],
      [12_000_000, 1_200],
    ])
    for (const { residualYen, usualYen, months } of examples)
      expect(Math.ceil((residualYen ?? Number.NaN) / (usualYen ?? Number.NaN))).toBe(months)
  })
})

describe('生活状況表の項目', () => {
  it('asks for two to three pay slips and two to six months of the passbook', () => {
    const papers = livingStatementFields.rows.filter(({ leastMonths }) => leastMonths !== null)
    expect(papers.map(({ field, leastMonths, mostMonths }) => [field, leastMonths, mostMonths])).toEqual([
      ['給与明細', 2, 3],
      ['通帳の写し', 2, 6],
    ])
  })

  it('names every field of a section once', () => {
    const names = livingStatementFields.rows.map(({ section, field }) => `${section}/${field}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('返済余力の目安', () => {
  it('proposes 30,000 yen at most, in steps of 1,000', () => {
    expect(repaymentCapacity.rows.flatMap(({ amountYen }) => amountYen ?? [])).toEqual([30_000, 1_000])
  })
})

describe('家計調査', () => {
  it('has days that exist, and parts that stay below the whole', () => {
    const [whole, ...others] = householdSurveyYardstick.rows
    const parts = others.filter(({ household }) => household === whole?.household)
    expect(whole?.monthlyYen).toBe(314_001)
    expect(parts.map(({ monthlyYen }) => monthlyYen)).toEqual([94_895, 24_547, 10_063])
    expect(parts.reduce((sum, { monthlyYen }) => sum + (monthlyYen ?? 0), 0)).toBeLessThan(314_001)
    for (const { from, until, releasedOn } of householdSurveyYardstick.rows) {
      expect(isDay(from) && isDay(until) && from < until).toBe(true)
      if (releasedOn !== null) expect(isDay(releasedOn) && until < releasedOn).toBe(true)
    }
  })

  it('leaves unknown what was not found', () => {
    expect(householdSurveyYardstick.rows.find(({ household }) => household === '単身世帯')?.monthlyYen).toBeNull()
  })
})
