import { describe, expect, it } from 'vitest'
import { jhfProcedure } from './jhf-procedure.table.ts'
import { privateCreditorDifference } from './private-creditor-difference.table.ts'

describe('機構の任意売却手続', () => {
  it('goes through nine steps in their order', () => {
    const orders = jhfProcedure.rows.map(({ order }) => order)
    expect(orders).toEqual(orders.toSorted((a, b) => a - b))
    expect([...new Set(orders)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('knows the forms 1 to 12, each once', () => {
    const numbers = jhfProcedure.rows.flatMap(({ formNumber }) => formNumber ?? [])
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('calls the form for the asking price number 5, confirmed within one or two weeks', () => {
    expect(jhfProcedure.rows.find(({ formNumber }) => formNumber === 5)).toMatchObject({
      order: 4,
      form: '売出価格確認申請書',
      weeksLeast: 1,
      weeksMost: 2,
    })
  })
})

describe('民間債権者の扱い', () => {
  it.each([
    ['引越費用', 100_000, 300_000],
    ['後順位の債権者へのお金', 300_000, 500_000],
  ])('%s: %i to %i yen', (point, lowYen, highYen) => {
    expect(privateCreditorDifference.rows.find((row) => row.point === point)).toMatchObject({ lowYen, highYen })
  })

  it('has ranges whose low is not above their high', () => {
    for (const { point, lowYen, highYen } of privateCreditorDifference.rows)
      expect(lowYen ?? 0, point).toBeLessThanOrEqual(highYen ?? 0)
  })
})
