import { describe, expect, it } from 'vitest'
import { publicAssistanceAndDebt } from './public-assistance-and-debt.table.ts'
import { rentGuaranteeScreening } from './rent-guarantee-screening.table.ts'
import { welfareFundLoan } from './welfare-fund-loan.table.ts'

describe('生活福祉資金', () => {
  it('lends 200,000 or 150,000 yen a month for three to twelve months', () => {
    const monthly = welfareFundLoan.rows.filter((row) => row.monthly === true)
    expect(monthly.map((row) => [row.household, row.mostYen, row.usualMonths, row.mostMonths])).toEqual([
      ['2人以上', 200_000, 3, 12],
      ['1人', 150_000, 3, 12],
    ])
  })

  it('lends 400,000, 600,000 and 100,000 yen once', () => {
    const once = welfareFundLoan.rows.filter((row) => row.monthly === false)
    expect(once.map(({ mostYen }) => mostYen)).toEqual([400_000, 600_000, 100_000])
  })

  it('leaves the rate open where the text does not tie it to the loan', () => {
    const open = welfareFundLoan.rows.filter((row) => row.percentWithoutGuarantor === null)
    expect(open.map(({ loan }) => loan)).toEqual(['緊急小口資金', '不動産担保型生活資金'])
    expect(welfareFundLoan.notes.filter(({ kind }) => kind === 'doubt')).toHaveLength(2)
  })
})

describe('生活保護と家賃保証の資料', () => {
  it('tell how far they are attested', () => {
    expect([publicAssistanceAndDebt.confidence, rentGuaranteeScreening.confidence]).toEqual(['several', 'unverified'])
  })
})
