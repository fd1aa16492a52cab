import { describe, expect, it } from 'vitest'
import { coOwnedShareSale } from './co-owned-share-sale.table.ts'
import { consentMatrix } from './consent-matrix.table.ts'
import { injunctionAndDivisionBlocks } from './injunction-and-division-blocks.table.ts'

describe('同意の要否', () => {
  it('has twenty situations, none twice', () => {
    expect(new Set(consentMatrix.rows.map(({ situation }) => situation)).size).toBe(20)
    expect(consentMatrix.rows.length).toBe(20)
  })

  it('asks neither card companies, the association nor tenants', () => {
    const unasked = consentMatrix.rows.filter(({ consent }) => consent === '要らない')
    expect(unasked.map(({ situation }) => situation)).toEqual([
      '担保のない債権者（カード会社など）',
      '管理組合',
      '家を借りている人がいる',
    ])
  })

  it('calls the guarantor a matter of practice', () => {
    const practice = consentMatrix.rows.filter(({ consent }) => consent === '実務では要る')
    expect(practice.map(({ situation }) => situation)).toEqual(['連帯保証人、物上保証人'])
  })
})

describe('共有持分', () => {
  it('takes 10 to 30 percent off, commonly 20 to 30', () => {
    const taken = coOwnedShareSale.rows.filter(({ lowPercent }) => lowPercent !== null)
    expect(taken.map(({ lowPercent, highPercent }) => [lowPercent, highPercent])).toEqual([
      [10, 30],
      [20, 30],
    ])
  })
})

describe('仮差押え・仮処分などの登記', () => {
  it('has a way out for every entry', () => {
    for (const { entry, wayOut } of injunctionAndDivisionBlocks.rows) expect(wayOut, entry).not.toBe('')
  })
})
