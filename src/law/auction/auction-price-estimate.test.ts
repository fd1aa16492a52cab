import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { auctionPriceEstimate } from './auction-price-estimate.ts'

const finding = (marketValue: number, correctionPct: number, deductions: number) =>
  auctionPriceEstimate({ marketValue: yen(marketValue), correctionPct, deductions: yen(deductions) })

const values = fc.integer({ min: 0, max: 1_000_000_000 })
const hundredths = fc.integer({ min: 0, max: 10_000 })
const fixed = { seed: 20261121 }

describe('売却基準価額の見込み', () => {
  it.each([
    // market value, correction, deductions, standard price, least bid: worked by hand; the first is the source's
    [10_000_000, 60, 0, 6_000_000, 4_800_000],
    [25_000_000, 70, 600_000, 16_900_000, 13_520_000],
    [12_345_679, 65, 0, 8_024_691, 6_419_753], // 8,024,691.35; 6,419,752.8
    [7_000, 14.6, 0, 1_022, 818], // 1,022 exactly; 817.6
    [20_000_000, 62.5, 500_001, 11_999_999, 9_600_000], // 9,599,999.2
    [10_000_000, 100, 0, 10_000_000, 8_000_000],
    [10_000_000, 0, 0, 0, 0],
    [1_000_000, 70, 699_999, 1, 1],
    [1_000_000, 70, 700_000, 0, 0],
    [1_000_000, 70, 700_001, 0, 0],
  ] as const)('%i at %f%% less %i gives %i and %i', (market, pct, deductions, standardEstimate, minBidEstimate) => {
    expect(finding(market, pct, deductions).value).toMatchObject({ standardEstimate, minBidEstimate })
  })

  it('deducts nothing unless told', () => {
    const found = auctionPriceEstimate.evaluate({ marketValue: 10_000_000, correctionPct: 60 })
    expect(found).toMatchObject({ value: { standardEstimate: 6_000_000 } })
  })

  it('agrees with whole-number arithmetic for rates of two decimals', () => {
    fc.assert(
      fc.property(values, hundredths, values, (market, rate, deductions) => {
        const corrected = (BigInt(market) * BigInt(rate)) / 10_000n - BigInt(deductions)
        const standard = corrected < 0n ? 0n : corrected
        const { standardEstimate, minBidEstimate } = finding(market, rate / 100, deductions).value
        expect(standardEstimate).toBe(Number(standard))
        expect(minBidEstimate).toBe(Number((standard * 4n + 4n) / 5n))
      }),
      fixed,
    )
  })

  it('never falls with the market value or the rate, nor rises with the deductions', () => {
    fc.assert(
      fc.property(values, hundredths, values, (market, rate, deductions) => {
        const { standardEstimate } = finding(market, rate / 100, deductions).value
        expect(finding(market + 1, rate / 100, deductions).value.standardEstimate).toBeGreaterThanOrEqual(
          standardEstimate,
        )
        expect(finding(market, rate / 200, deductions).value.standardEstimate).toBeLessThanOrEqual(standardEstimate)
        expect(finding(market, rate / 100, deductions + 1).value.standardEstimate).toBeLessThanOrEqual(standardEstimate)
      }),
      fixed,
    )
  })

  it('tells its working and rests on the least bid', () => {
    const found = finding(25_000_000, 70, 600_000)
    expect(found.steps.map(({ value }) => value)).toEqual([25_000_000, 70, 17_500_000, 600_000, 16_900_000, 13_520_000])
    expect(found.steps[1]?.unit).toBe('percent')
    expect(found.from).toMatchObject([{ rule: 'auction-minimum-bid', value: { minBid: 13_520_000 } }])
  })

  it('says that it is an estimate, and warns where nothing is left', () => {
    expect(finding(1_000_000, 70, 700_000).notes).toMatchObject([
      { kind: 'practice', text: expect.stringContaining('見込み') },
    ])
    expect(finding(1_000_000, 70, 700_001).notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
  })

  it.each([
    [{ marketValue: -1 }, 'marketValue'],
    [{ correctionPct: 100.1 }, 'correctionPct'],
    [{ correctionPct: -1 }, 'correctionPct'],
    [{ correctionPct: 60.123_456_7 }, 'correctionPct'],
    [{ correctionPct: '60' }, 'correctionPct'],
    [{ deductions: 0.5 }, 'deductions'],
  ])('refuses %j', (wrong, path) => {
    const facts = { marketValue: 10_000_000, correctionPct: 60, ...wrong }
    expect(auctionPriceEstimate.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })
})
