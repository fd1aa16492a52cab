import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { least, times, yen } from '#base/yen.ts'
import { creditorNorms } from './creditor-norms.ts'
import { jhfDeductionSheet } from './jhf/jhf-deduction-sheet.ts'
import { jhfHankoFeeCap } from './jhf/jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from './jhf/jhf-junior-tax-cap.ts'
import { jhfMovingCost } from './jhf/jhf-moving-cost.ts'

const { agency, ...others } = creditorNorms
const norm = agency.standard
const amounts = [
  0, 1, 9, 10, 99_999, 100_000, 999_999, 1_000_000, 1_999_999, 2_000_000, 2_999_999, 3_000_000, 9_999_999,
]

describe('the agency’s figures', () => {
  it('are those of the rule of release money, over a grid', () => {
    for (const rank of [2, 3, 4, 5, 20])
      for (const balance of amounts) {
        const ofRank =
          rank === 2 ? norm.releaseMost.second : rank === 3 ? norm.releaseMost.third : norm.releaseMost.later
        const cap = least(ofRank, times(yen(balance), percent(norm.releasePercent), 'down'))
        expect([rank, balance, jhfHankoFeeCap.value({ rank, remainingPrincipal: yen(balance) }).cap]).toEqual([
          rank,
          balance,
          cap,
        ])
      }
  })

  it('are those of the rules of later taxes and of the move, over a grid', () => {
    for (const amount of amounts) {
      const [asked, most] = [yen(amount), norm.juniorTaxMost]
      expect(jhfJuniorTaxCap.value({ annualPropertyTax: asked }).cap).toBe(least(asked, most))
      expect(jhfMovingCost.value({ requested: asked, approved: true }).allowed).toBe(least(asked, norm.movingMost))
    }
  })

  it('are those of the sheet: stamps, late fees, the scrivener and the estate', () => {
    const nothing = yen(0)
    const allowed = (more: object) =>
      jhfDeductionSheet.value({
        ...{
          price: yen(20_000_000),
          mediationContractDate: day('2026-11-21'),
          cancelTax: nothing,
          scrivenerFee: nothing,
        },
        ...{ scrivenerClaims: 1, juniorLiens: [], priorityTax: nothing, juniorTaxes: [], stamp: nothing },
        ...{ condo: { principal: nothing, lateCharge: nothing, parking: nothing }, bankruptcyEstateRequested: nothing },
        ...{ movingRequested: nothing, movingApproved: true, ...more },
      }).allowedTotal
    const beside = (more: object) => allowed(more) - allowed({})
    const much = yen(9_000_000)
    expect(beside({ stamp: much })).toBe(norm.paysStamp ? much : 0)
    expect(beside({ condo: { principal: nothing, lateCharge: much, parking: much } })).toBe(
      norm.paysLateFees ? much : 0,
    )
    expect(beside({ scrivenerFee: much })).toBe(norm.scrivenerMost)
    expect(beside({ bankruptcyEstateRequested: much })).toBe((20_000_000 * norm.estateSharePercent) / 100)
    expect(beside({ movingRequested: much })).toBe(norm.movingMost)
  })
})

describe('the yardstick of the others', () => {
  it.each(Object.entries(others))(
    '%s is the agency’s, but more open on stamps, the scrivener and the estate',
    (_, { standard }) => {
      expect(standard).toEqual({ ...norm, scrivenerMost: null, estateSharePercent: 5, paysStamp: true })
    },
  )

  it('names its source and that nobody has published it', () => {
    for (const { source, confidence } of Object.values(others)) {
      expect(source).toMatch(/公表された基準はなく.*https:\/\//)
      expect(confidence).toBe('one-source')
    }
    expect(agency.source).toContain('https://')
    expect(agency.confidence).toBe('several')
    expect(new Set(Object.values(creditorNorms).map(({ label }) => label)).size).toBe(5)
  })
})
