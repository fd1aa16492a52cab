import { describe, expect, it } from 'vitest'
import { isDay } from '#base/day.ts'
import { arrearsTimeline } from '#law/auction/arrears-timeline.table.ts'
import { rangeAssumption, rangeAssumptions } from './range-assumptions.ts'
import { figureLimits, type RangeAssumptionId, rangeAssumptionIds, rangeFigures, rangeHeads } from './range-heads.ts'
import type { RangeShape } from './range-shape.ts'

const figuresOf = ({ form, ...shape }: RangeShape) =>
  rangeFigures[form].map((name) => [name, (shape as Readonly<Record<string, unknown>>)[name]] as const)

describe('幅の想定', () => {
  it('have the form of their head and figures within its ends', () => {
    for (const id of rangeAssumptionIds) {
      const { shape, form, isWhole } = rangeAssumption(id)
      expect(shape.form, id).toBe(form)
      for (const [name, value] of figuresOf(shape)) {
        const [least, most] = figureLimits(rangeHeads[id], name)
        expect(value, `${id} ${name}`).toBeGreaterThanOrEqual(least)
        expect(value, `${id} ${name}`).toBeLessThanOrEqual(most)
        if (isWhole) expect(Number.isInteger(value), id).toBe(true)
      }
    }
  })

  it('name a source and a day, in Japanese, and mark which are our own', () => {
    for (const id of rangeAssumptionIds) {
      const { title, source, checked, from } = rangeAssumption(id)
      expect(title, id).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(source.startsWith(from === 'ninbai' ? '任売ナビの想定：' : '資料「'), id).toBe(true)
      expect(isDay(checked), id).toBe(true)
    }
    expect(new Set(Object.values(rangeHeads).map(({ title }) => title)).size).toBe(rangeAssumptionIds.length)
  })

  it('are our own exactly where the market tables have none', () => {
    const own = rangeAssumptionIds.filter((id) => rangeAssumptions[id].from === 'ninbai')
    expect(own).toEqual([
      ...[
        'recession',
        'recession-months',
        'auction-round-months',
        'auction-rounds',
        'lease-months',
        'months-to-settle',
      ],
      ...['months-of-illness', 'unemployment-benefit', 'unemployment-benefit-months', 'sickness-benefit'],
      ...['sickness-benefit-months', 'saved-share', 'missed-before-acceleration', 'missed-before-acceleration-jhf'],
      ...['missed-before-breach', 'months-to-seizure'],
    ])
  })

  // Read from the text of the survey, section by section.
  it.each<readonly [RangeAssumptionId, object]>([
    ['months-before-listing', { low: 0.5, high: 1.5 }],
    ['months-to-closing', { low: 1, high: 2 }],
    ['overpricing-slope', { fixed: 0.06 }],
    ['price-cut-noise', { centre: 0, spread: 0.03 }],
    ['sale-value-condominium', { centre: 1, spread: 0.1 }],
    ['sale-value-house', { centre: 1, spread: 0.15 }],
    ['sale-value-land', { centre: 1, spread: 0.2 }],
    ['standard-price', { low: 0.5, centre: 0.65, high: 0.8 }],
    ['petition-to-opening', { centre: 8, spread: 0.3 }],
    ['failed-round-fall', { fixed: 10 }],
    ['consent', { fixed: 0.65 }],
    ['no-buyer-share', { fixed: 50 }],
    ['job-loss', { fixed: 0.06 }],
    ['illness-age-55-64', { fixed: 0.15 }],
    ['overtime-cut', { fixed: 4 }],
    ['price-growth-house', { fixed: 0.5 }],
    ['price-growth-condominium', { fixed: 1.5 }],
    ['price-growth-spread', { centre: 0, spread: 5 }],
    ['recession', { fixed: 0.1 }],
    ['recession-months', { fixed: 24 }],
    ['recession-growth', { fixed: -8 }],
    ['recession-time', { fixed: 1.4 }],
    ['recession-bids', { fixed: 0.9 }],
    ['recession-job-loss', { fixed: 3 }],
    ['leaseback-price', { low: 0.55, centre: 0.7, high: 0.85 }],
    ['leaseback-yield', { low: 6, centre: 9, high: 13 }],
    ['lease-months', { fixed: 24 }],
    ['lump-sum', { low: 0.03, centre: 0.1, high: 0.3 }],
    ['lump-sum-accepted', { fixed: 0.5 }],
  ])('%s holds the figures of the text', (id, figures) => {
    expect(rangeAssumptions[id].shape).toMatchObject(figures)
  })

  it('hold the quantiles of the text, at their chances', () => {
    const points = (id: RangeAssumptionId) => {
      const { shape } = rangeAssumptions[id]
      return 'points' in shape ? shape.points.map(({ chance, value }) => [chance, value]) : []
    }
    expect(points('bid-elsewhere')).toEqual([
      ...[
        [0.05, 0.6],
        [0.1, 0.69],
        [0.25, 0.88],
        [0.5, 1.15],
      ],
      ...[
        [0.75, 1.51],
        [0.9, 1.92],
        [0.95, 2.22],
      ],
    ])
    expect(points('months-to-new-work')).toEqual([
      [0.1, 0.7],
      [0.25, 1.8],
      [0.5, 4.5],
      [0.75, 10],
      [0.9, 19],
    ])
    expect(rangeAssumptions['new-pay-from-55'].shape).toMatchObject({
      pieces: [
        { share: 50, low: 0.5, high: 0.95 },
        { share: 25, low: 1, high: 1 },
        { share: 25, low: 1, high: 1.2 },
      ],
    })
  })

  it('tell the years of the figures they were fitted to, where those have a date', () => {
    expect(rangeAssumptions['price-growth-house'].period).toBe('2014〜2025年')
    expect(rangeAssumptions['months-to-sell-elsewhere'].period).toBe('2011〜2025年')
    expect(rangeAssumptions['lump-sum'].period).toBeNull()
  })

  it('agree with the road on how early the whole is demanded', () => {
    const row = arrearsTimeline.find(({ step }) => step === 'acceleration')
    expect(row?.least).toEqual({ months: 3, days: 0 })
    expect(rangeAssumptions['missed-before-acceleration'].shape).toMatchObject({ fixed: 3 })
  })
})
