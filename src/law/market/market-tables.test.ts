import { describe, expect, it } from 'vitest'
import { isDay } from '#base/day.ts'
import type { Assumption, Quantiles } from './assumption.ts'
import { marketAppraisalAssumptions, marketAppraisalFacts } from './market-appraisal.table.ts'
import { marketArrearsAssumptions, marketArrearsFacts } from './market-arrears.table.ts'
import { marketAuctionAdjustments, marketAuctionAssumptions, marketAuctionFacts } from './market-auction.table.ts'
import type { MarketFact } from './market-fact.ts'
import { marketHousePricesAssumptions, marketHousePricesFacts } from './market-house-prices.table.ts'
import { marketIncomeShocksAssumptions, marketIncomeShocksFacts } from './market-income-shocks.table.ts'
import { marketLeasebackAssumptions, marketLeasebackFacts } from './market-leaseback.table.ts'
import { marketMovingCostsAssumptions, marketMovingCostsFacts } from './market-moving-costs.table.ts'
import { marketServicersAssumptions, marketServicersFacts } from './market-servicers.table.ts'
import {
  marketTimeToSellAdjustments,
  marketTimeToSellAssumptions,
  marketTimeToSellFacts,
} from './market-time-to-sell.table.ts'
import {
  marketVoluntarySaleSuccessAssumptions,
  marketVoluntarySaleSuccessFacts,
} from './market-voluntary-sale-success.table.ts'

const facts = [
  marketTimeToSellFacts,
  marketAppraisalFacts,
  marketAuctionFacts,
  marketVoluntarySaleSuccessFacts,
  marketIncomeShocksFacts,
  marketArrearsFacts,
  marketLeasebackFacts,
  marketServicersFacts,
  marketMovingCostsFacts,
]
const settings = [
  marketTimeToSellAdjustments,
  marketAppraisalAssumptions,
  marketAuctionAdjustments,
  marketVoluntarySaleSuccessAssumptions,
  marketIncomeShocksAssumptions,
  marketArrearsAssumptions,
  marketHousePricesAssumptions,
  marketLeasebackAssumptions,
  marketServicersAssumptions,
  marketMovingCostsAssumptions,
]
const quantiles = [marketTimeToSellAssumptions, marketAuctionAssumptions]

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null)
const ascends = (values: readonly number[]) => values.every((value, at) => value >= (values[at - 1] ?? -Infinity))

const row = ({ rows }: { readonly rows: readonly Assumption[] }, key: string) =>
  rows.find((candidate) => candidate.key === key)
const values = ({ rows }: { readonly rows: readonly MarketFact[] }, subject: string) =>
  rows.filter((candidate) => candidate.subject === subject).map(({ value }) => value)

describe('市場の事実', () => {
  it('stand on days that exist, the first not after the last', () => {
    for (const { from, until, subject } of facts.flatMap(({ rows }) => rows)) {
      if (from !== null) expect(isDay(from), subject).toBe(true)
      if (until !== null) expect(isDay(until), subject).toBe(true)
      if (from !== null && until !== null) expect(from <= until, subject).toBe(true)
    }
  })

  it('have a value, a span, or words for what is not known', () => {
    for (const { value, low, high, unit, remark, subject } of facts.flatMap(({ rows }) => rows)) {
      expect(ascends(known([low, value, high])), subject).toBe(true)
      if (known([low, value, high]).length === 0) expect(remark, subject).not.toBeNull()
      else expect(unit, subject).not.toBeNull()
    }
  })

  it('name pages that can be opened, and those of the rows stand at the head', () => {
    for (const { rows, sources } of facts) {
      for (const url of sources) expect(URL.canParse(url), url).toBe(true)
      for (const { source } of rows) for (const url of source?.split(' ') ?? []) expect(sources).toContain(url)
    }
  })

  it('add up as the text says', () => {
    const all = marketVoluntarySaleSuccessFacts.rows.slice(0, 4).map(({ value }) => Math.round(10 * (value ?? 0)))
    expect(all.reduce((sum, tenths) => sum + tenths)).toBe(1002)
    // 5,183 of 23,070; 17,684 offers of 12,382 properties
    expect(Math.round((1000 * 5_183) / 23_070) / 10).toBe(22.5)
    expect(values(marketAuctionFacts, '取下げで終わった担保不動産競売の数')).toEqual([5_183])
    expect(values(marketAuctionFacts, '競売に出された物件の数')).toEqual([11_086, 11_415, 12_382])
    expect(Math.round((100 * 17_684) / 12_382) / 100).toBe(1.43)
    const managed = values(marketArrearsFacts, '機構のリスク管理債権 ÷ 元金の残高（古い定義）')
    expect(managed).toEqual([8.37, 8.1, 8.49, 8.48, 7.8, 7.47, 6.67, 5.87, 5.12])
    // In March 2011 the late 3.66 and the eased 4.82 make the 8.48 of the series.
    expect(3.66 + 4.82).toBeCloseTo(8.48)
    // 1,073 of 18,306; 1,087 of 11,787; 1,040 of 6,596
    expect(values(marketServicersFacts, '回収した額 ÷ 扱った額')).toEqual(
      [1_073 / 18_306, 1_087 / 11_787, 1_040 / 6_596].map((share) => Math.round(1000 * share) / 10),
    )
  })
})

describe('住宅価格の動き', () => {
  it('ascends by month at each place', () => {
    for (const place of new Set(marketHousePricesFacts.rows.map((point) => point.place))) {
      const months = marketHousePricesFacts.rows.filter((point) => point.place === place).map(({ month }) => month)
      for (const month of months) expect(isDay(month)).toBe(true)
      expect(months).toEqual([...new Set(months)].sort())
    }
  })

  it('grew 3.3, 2.0, 1.8 and 6.3 percent a year from 2014-12 to 2025-09', () => {
    const japan = marketHousePricesFacts.rows.filter(({ place }) => place === '全国')
    const growth = (of: 'total' | 'land' | 'detached' | 'condominium') =>
      100 * (((japan.at(-1)?.[of] ?? 0) / (japan[0]?.[of] ?? 1)) ** (12 / 129) - 1)
    expect(growth('total')).toBeCloseTo(3.3, 1)
    expect(growth('land')).toBeCloseTo(2, 1)
    expect(growth('detached')).toBeCloseTo(1.8, 1)
    // 6.2498: the text rounds it up.
    expect(Math.abs(growth('condominium') - 6.3)).toBeLessThan(0.06)
  })
})

describe('市場の想定', () => {
  it('say that they are assumptions, and are not attested', () => {
    for (const { notes, confidence, id } of [...settings, ...quantiles]) {
      expect(confidence, id).toBe('unverified')
      expect(
        notes.some(({ kind, text }) => kind === 'practice' && text.startsWith('これは想定で、実測ではありません')),
      ).toBe(true)
    }
  })

  it('have names that are unique in their table, and ordered numbers', () => {
    for (const { rows } of settings) {
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      for (const { key, low, centre, high, p10, p25, p50, p75, p90, shape, spread, sharePercent } of rows) {
        if (shape !== '対数正規分布') expect(ascends(known([low, centre, high])), key).toBe(true)
        expect(ascends(known([p10, p25, p50, p75, p90])), key).toBe(true)
        if (shape === '三角分布') expect(known([low, centre, high]), key).toHaveLength(3)
        if (shape === '一様分布' || shape === '幅') expect(known([low, high]), key).toHaveLength(2)
        if (shape === '定数') expect(known([centre, sharePercent]).length, key).toBeGreaterThan(0)
        if (shape === '対数正規分布') expect(known([centre, spread]), key).toHaveLength(2)
      }
    }
  })

  it('divide a whole where they divide', () => {
    const whole = (rows: readonly Assumption[], start: string, except = '-from-55') =>
      rows
        .filter(({ key, sharePercent }) => key.startsWith(start) && !key.endsWith(except) && sharePercent !== null)
        .reduce((sum, { sharePercent }) => sum + (sharePercent ?? 0), 0)
    expect(whole(marketVoluntarySaleSuccessAssumptions.rows, 'fails-')).toBe(100)
    expect(whole(marketIncomeShocksAssumptions.rows, 'new-pay-')).toBe(100)
    expect(whole(marketIncomeShocksAssumptions.rows, 'new-pay-', 'never')).toBe(200)
    expect(whole(marketAuctionAdjustments.rows, 'delivery-')).toBe(100)
    expect(whole(marketMovingCostsAssumptions.rows, 'clearing')).toBe(100)
    const after = marketArrearsAssumptions.rows.slice(-3).map(({ sharePercent }) => sharePercent)
    expect(after).toEqual([45, 35, 20])
  })

  it('have quantiles of their lognormal, to the digits printed', () => {
    const normal = [-1.645, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.645]
    const points = ({ p5, p10, p25, p50, p75, p90, p95 }: Quantiles) => [p5, p10, p25, p50, p75, p90, p95]
    for (const line of quantiles.flatMap(({ rows }): readonly Quantiles[] => rows))
      for (const [at, printed] of points(line).entries()) {
        const reckoned = line.median * Math.exp(line.logDeviation * (normal[at] ?? Number.NaN))
        expect(Math.abs(printed - reckoned), `${line.key} ${at}`).toBeLessThan(0.06)
      }
  })

  it('hold the figures of the text', () => {
    expect(row(marketTimeToSellAdjustments, 'overpricing-slope')).toMatchObject({ centre: 0.06 })
    expect(row(marketAppraisalAssumptions, 'lender-price')).toMatchObject({ low: 0.95, centre: 1.05, high: 1.2 })
    expect(row(marketAuctionAdjustments, 'petition-to-opening')).toMatchObject({ centre: 8, spread: 0.3, p10: 5.5 })
    expect(row(marketVoluntarySaleSuccessAssumptions, 'success-before-petition')).toMatchObject({ centre: 0.65 })
    expect(row(marketIncomeShocksAssumptions, 'months-to-new-work')).toMatchObject({ p50: 4.5, p90: 19 })
    expect(row(marketLeasebackAssumptions, 'yield')).toMatchObject({ low: 6, centre: 9, high: 13 })
    expect(row(marketServicersAssumptions, 'servicer-cost')).toMatchObject({ centre: 0.03, spread: 0.8, high: 0.2 })
    expect(row(marketMovingCostsAssumptions, 'movers-two')).toMatchObject({
      low: 60_000,
      centre: 95_000,
      high: 160_000,
    })
    expect(row(marketHousePricesAssumptions, 'stress-fall')).toMatchObject({ centre: -8 })
    expect(marketAuctionAssumptions.rows.map(({ soldPerRound }) => soldPerRound)).toEqual([0.99, 0.96, 0.92, 0.82])
  })
})
