import { describe, expect, it } from 'vitest'
import { jointDebtors } from './joint-debtors.table.ts'
import { jointGuarantor } from './joint-guarantor.table.ts'

describe('ペアローン・収入合算', () => {
  it('has two contracts only in a pair loan, whose tax credit the source leaves open', () => {
    expect(jointDebtors.rows.map(({ contracts, taxCreditForBoth }) => [contracts, taxCreditForBoth])).toEqual([
      [2, null],
      [1, true],
      [1, false],
    ])
  })
})

describe('連帯保証人', () => {
  it('needs a written guarantee since 2005-04-01', () => {
    expect(jointGuarantor.rows.flatMap(({ point, from }) => (from === null ? [] : [[point, from]]))).toEqual([
      ['書面', '2005-04-01'],
    ])
  })
})
