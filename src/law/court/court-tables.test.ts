import { describe, expect, it } from 'vitest'
import { enforcementTitles } from './enforcement-titles.table.ts'
import { smallClaims } from './small-claims.table.ts'
import { summaryCourtInstalmentDecision } from './summary-court-instalment-decision.table.ts'

describe('債務名義', () => {
  it('lists seven titles, and four papers that equal a final judgment', () => {
    const count = (part: string) => enforcementTitles.rows.filter((row) => row.part === part).length
    expect([count('債務名義'), count('確定判決と同じ効力のもの')]).toEqual([7, 4])
  })
})

describe('少額訴訟', () => {
  it('is for 600,000 yen at most, in one hearing, ten times a year, with three years to pay', () => {
    expect(smallClaims.rows.map(({ amountYen, times, years }) => [amountYen, times, years])).toEqual([
      [600_000, null, null],
      [null, 1, null],
      [null, 10, 1],
      [null, null, null],
      [null, null, 3],
    ])
  })
})

describe('和解に代わる決定', () => {
  it('allows five years, two weeks for the objection, in suits up to 1,400,000 yen', () => {
    const { rows } = summaryCourtInstalmentDecision
    expect(rows.flatMap(({ years }) => years ?? [])).toEqual([5])
    expect(rows.flatMap(({ weeks }) => weeks ?? [])).toEqual([2])
    expect(rows.flatMap(({ amountYen }) => amountYen ?? [])).toEqual([1_400_000])
  })
})
