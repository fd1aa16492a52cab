import { describe, expect, it } from 'vitest'
import { percent } from '#base/ratio.ts'
import { times, yen } from '#base/yen.ts'
import { servicerFraudCheck } from './servicer-fraud-check.table.ts'
import { settlementContractClauses } from './settlement-contract-clauses.table.ts'
import { settlementMarket } from './settlement-market.table.ts'

describe('和解の相場', () => {
  it('orders each range, and its yen are the share of the face that it names', () => {
    const pairs = settlementMarket.rows.flatMap(({ faceYen, lowYen, highYen, lowPercent, highPercent }) => {
      expect(lowYen === null || highYen === null || lowYen <= highYen).toBe(true)
      expect(lowPercent === null || highPercent === null || lowPercent <= highPercent).toBe(true)
      if (faceYen === null) return []
      return [
        { faceYen, amount: lowYen, share: lowPercent },
        { faceYen, amount: highYen, share: highPercent },
      ]
    })
    expect(pairs).toHaveLength(8)
    for (const { faceYen, amount, share } of pairs)
      expect(times(yen(faceYen), percent(`${share}`), 'down')).toBe(amount)
  })

  it('has 14 percent of 5,000,000 as the first offer, and no row that is official', () => {
    expect(settlementMarket.rows.some(({ lowYen, lowPercent }) => lowYen === 700_000 && lowPercent === 14)).toBe(true)
    expect(settlementMarket.rows.every(({ attested }) => attested === '一つ' || attested === '未確認')).toBe(true)
  })
})

describe('本物の確認', () => {
  it('goes in six steps, in their order', () => {
    const orders = servicerFraudCheck.rows.map(({ order }) => order)
    expect(orders).toEqual(orders.toSorted((a, b) => a - b))
    expect([...new Set(orders)]).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('和解契約書の条項', () => {
  it('names each clause once', () => {
    const names = settlementContractClauses.rows.map(({ clause }) => clause)
    expect(new Set(names).size).toBe(names.length)
  })
})
