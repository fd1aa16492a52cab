import { describe, expect, it } from 'vitest'
import { rangeAssumptionIds, rangeFigures, rangeHeads } from '#law/market/range-heads.ts'
import { matterJsonSchema } from './matter.ts'
import { matterFrom } from './parse.ts'

const issues = (ranges: object) => {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', settings: { ranges } })
  return 'issues' in parsed ? parsed.issues.map(({ path, message }) => [path, message]) : []
}

describe('幅の想定の設定', () => {
  it('may name any assumption, in part, or nothing of it', () => {
    expect(issues({})).toEqual([])
    expect(issues({ 'job-loss': null, recession: {}, 'standard-price': { centre: 0.6 } })).toEqual([])
    expect(issues({ 'standard-price': { low: null } })).toEqual([])
  })

  it('names no assumption that there is not', () => {
    expect(issues({ 'job-gain': { fixed: 1 } })).toEqual([
      ['settings.ranges.job-gain', '見通しの幅の想定：この名前の項目はありません。つづりを確かめてください。'],
    ])
  })

  it('names the figures of its form alone', () => {
    expect(issues({ 'standard-price': { spread: 0.1 } }).map(([path]) => path)).toEqual([
      'settings.ranges.standard-price.spread',
    ])
    expect(issues({ 'bid-elsewhere': { factor: 1.1 } })).toEqual([])
  })

  it.each([
    [{ recession: { fixed: 0 } }, { recession: { fixed: -0.01 } }],
    [{ recession: { fixed: 1 } }, { recession: { fixed: 1.01 } }],
    [{ 'bid-elsewhere': { factor: 8.9 } }, { 'bid-elsewhere': { factor: 8.91 } }],
    [{ 'months-to-settle': { high: 600 } }, { 'months-to-settle': { high: 600.5 } }],
    [{ 'auction-rounds': { fixed: 4 } }, { 'auction-rounds': { fixed: 5 } }],
    [{ 'auction-rounds': { fixed: 1 } }, { 'auction-rounds': { fixed: 0 } }],
    [{ 'lease-months': { fixed: 24 } }, { 'lease-months': { fixed: 24.5 } }],
    [{ 'recession-growth': { fixed: -20 } }, { 'recession-growth': { fixed: -20.5 } }],
    [{ 'sale-value-house': { spread: 3 } }, { 'sale-value-house': { spread: 3.1 } }],
    [{ 'price-growth-spread': { spread: 0 } }, { 'price-growth-spread': { spread: -1 } }],
    [{ 'overtime-cut-size': { low: -100 } }, { 'overtime-cut-size': { low: -101 } }],
    [{ 'months-before-listing': { low: 0 } }, { 'months-before-listing': { low: '0' } }],
  ])('takes %j and not %j', (good, bad) => {
    expect(issues(good)).toEqual([])
    expect(issues(bad)).toHaveLength(1)
  })

  it('stands in the JSON Schema with every id, its figures and their ends', () => {
    const schema = JSON.stringify(matterJsonSchema())
    for (const id of rangeAssumptionIds) {
      expect(schema).toContain(`"${id}":`)
      expect(schema).toContain(rangeHeads[id].title)
      expect(rangeFigures[rangeHeads[id].form].length).toBeGreaterThan(0)
    }
  })
})
