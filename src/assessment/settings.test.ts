import { describe, expect, it } from 'vitest'
import { creditorNorms, type NormKind } from '#law/creditor-norms.ts'
import { marketIncomeShocksAssumptions } from '#law/market/market-income-shocks.table.ts'
import { settlementMarket } from '#law/servicer/settlement-market.table.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { isOwnNorm, normOf, settingsOf } from './settings.ts'

function matterOf(settings: object | null): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', settings })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const valuesOf = (settings: object | null) => settingsOf(matterOf(settings))

const standard = {
  auctionCorrectionPercent: 70,
  auctionPricePercent: { low: 50, typical: 70, high: 100 },
  auctionCost: { low: 500_000, typical: 800_000, high: 1_000_000 },
  instalments: [5_000, 10_000, 30_000],
  agencyScrivenerPer: 'claim',
  arrangementInstalments: { low: 36, typical: 60, high: 84 },
  insolvencyMonths: 36,
  municipalityReleasePercent: 0,
  discountPercent: null,
  stopPercents: [0.06, 0.08],
  settlementOpeningPercent: 14,
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
    ['arrangementInstalments', { low: 12, typical: 48, high: 96 }],
    ['insolvencyMonths', 60],
    ['municipalityReleasePercent', 33.3],
    ['discountPercent', 5],
    ['discountPercent', 0],
    ['stopPercents', [1.5]],
    ['stopPercents', []],
    ['settlementOpeningPercent', 20],
    ['withdrawalCourtDays', 5],
  ] as const)('are its own where it has them: %s', (name, value) => {
    expect(valuesOf({ [name]: value })).toEqual({ ...standard, [name]: value })
  })
})

describe('the settings that stand for a table', () => {
  it('are what the table says: loss of work and illness, and the one example of a first offer', () => {
    const centre = (key: string) => marketIncomeShocksAssumptions.rows.find((row) => row.key === key)?.centre
    expect(standard.stopPercents).toEqual([centre('job-loss'), centre('illness-age-45-54')])
    const example = settlementMarket.rows.find(({ about }) => about === '残債500万円で最初に申し出る額')
    expect(standard.settlementOpeningPercent).toBe(example?.lowPercent)
  })
})

const kinds: readonly NormKind[] = ['agency', 'guaranteeCompany', 'creditGuaranteeAssociation', 'servicer', 'lender']

describe('the norm of a creditor', () => {
  it.each(kinds)('%s is the default where the matter states none', (kind) => {
    expect(normOf(matterOf(null), kind)).toEqual(creditorNorms[kind].standard)
    expect(normOf(matterOf({ creditorNorms: null }), kind)).toEqual(creditorNorms[kind].standard)
    expect(normOf(matterOf({ creditorNorms: { [kind]: null } }), kind)).toEqual(creditorNorms[kind].standard)
  })

  it.each([
    ['releasePercent', 12.5],
    ['juniorTaxMost', 120_000],
    ['movingMost', 150_000],
    ['scrivenerMost', 50_000],
    ['estateSharePercent', 7],
    ['paysStamp', true],
    ['paysStamp', false],
    ['paysLateFees', true],
    ['paysLateFees', false],
    ['movingMost', 0],
  ] as const)('is the matter’s own in one field and no other: %s %s', (field, value) => {
    for (const kind of kinds) {
      const matter = matterOf({ creditorNorms: { [kind]: { [field]: value } } })
      expect(normOf(matter, kind)).toEqual({ ...creditorNorms[kind].standard, [field]: value })
      for (const other of kinds) {
        expect(isOwnNorm(matter, other, field)).toBe(other === kind)
        if (other !== kind) expect(normOf(matter, other)).toEqual(creditorNorms[other].standard)
      }
      expect(isOwnNorm(matter, kind, field === 'movingMost' ? 'paysStamp' : 'movingMost')).toBe(false)
    }
  })

  it('may state the release money of one rank alone', () => {
    const most = (releaseMost: object) =>
      normOf(matterOf({ creditorNorms: { lender: { releaseMost } } }), 'lender').releaseMost
    expect(most({ second: 400_000 })).toEqual({ second: 400_000, third: 200_000, later: 100_000 })
    expect(most({ third: 250_000 })).toEqual({ second: 300_000, third: 250_000, later: 100_000 })
    expect(most({ later: 0 })).toEqual({ second: 300_000, third: 200_000, later: 0 })
    expect(isOwnNorm(matterOf({ creditorNorms: { lender: { releaseMost: {} } } }), 'lender', 'releaseMost')).toBe(true)
  })

  it('is not stated where it is null', () => {
    const matter = matterOf({ creditorNorms: { lender: { movingMost: null } } })
    expect(isOwnNorm(matter, 'lender', 'movingMost')).toBe(false)
    expect(normOf(matter, 'lender').movingMost).toBe(300_000)
  })
})
