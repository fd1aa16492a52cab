import { describe, expect, it } from 'vitest'
import { matterFrom } from '#matter/parse.ts'
import { settingsOf } from './settings.ts'

function valuesOf(settings: object | null) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', settings })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return settingsOf(parsed.matter)
}

const standard = {
  auctionCorrectionPercent: 70,
  auctionPricePercent: { low: 50, typical: 70, high: 100 },
  auctionCost: { low: 500_000, typical: 800_000, high: 1_000_000 },
  instalments: [5_000, 10_000, 30_000],
  agencyScrivenerPer: 'claim',
  withdrawalCourtDays: 2,
}

describe('the settings of a matter', () => {
  it('are the defaults where it has none', () => {
    expect(valuesOf(null)).toEqual(standard)
    expect(valuesOf({ instalments: null })).toEqual(standard)
  })

  it.each([
    ['auctionCorrectionPercent', 60],
    ['auctionPricePercent', { low: 60, typical: 80, high: 95.5 }],
    ['auctionCost', { low: 1, typical: 2, high: 3 }],
    ['instalments', [20_000]],
    ['agencyScrivenerPer', 'parcel'],
    ['withdrawalCourtDays', 5],
  ] as const)('are its own where it has them: %s', (name, value) => {
    expect(valuesOf({ [name]: value })).toEqual({ ...standard, [name]: value })
  })
})
