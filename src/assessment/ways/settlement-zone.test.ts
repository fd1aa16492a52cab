import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { reckon } from '#law/finding.ts'
import { settlementZone, type ZoneInputs } from './settlement-zone.ts'

const residual = (amount: number) => reckon('residual-debt', '残債', yen(amount), [], () => [])

function zone(owed: number, perMonth: number, more: Partial<ZoneInputs> = {}) {
  return settlementZone({
    ...{ residual: residual(owed), perMonth: yen(perMonth), ratePercent: 0, stopPercents: [], openingPercent: 14 },
    ...{ hand: null, ...more },
  })
}

describe('the zone of a settlement', () => {
  it('is a single sum where nothing is discounted and nothing stops', () => {
    const { value } = zone(1_500_000, 10_000)
    expect(value).toMatchObject({ creditorLeast: 1_500_000, debtorMost: 1_500_000, walkAway: 1_500_000, isOpen: true })
    // 14 % of 1,500,000
    expect(value.opening).toBe(210_000)
    // 210,000, and thirds of the gap of 1,290,000: 640,000 and 1,070,000
    expect(value.offers).toEqual([210_000, 640_000, 1_070_000, 1_500_000])
  })

  it('begins lower for the creditor where payments may stop', () => {
    // one half stops each month: 100/2 + 100/4; 12 % a year alone: 100/1.01 + 100/1.01² = 197.03
    const { value } = zone(200, 100, { stopPercents: [50] })
    expect(value).toMatchObject({ creditorLeast: 75, debtorMost: 200 })
    expect(zone(200, 100, { ratePercent: 12 }).value.debtorMost).toBe(197)
    // two causes: 0.5 × 0.8 = 0.4 is kept: 40 + 16
    expect(zone(200, 100, { stopPercents: [50, 20] }).value.creditorLeast).toBe(56)
  })

  it.each([
    // in hand, walk-away, zone: the creditor wants 75
    [76, 76, true],
    [75, 75, true],
    [74, 74, false],
    [0, 0, false],
    [300, 200, true],
  ] as const)('with %i in hand ends at %i: %s', (hand, walkAway, isOpen) => {
    expect(zone(200, 100, { stopPercents: [50], hand: yen(hand) }).value).toMatchObject({ walkAway, isOpen })
  })

  it('opens at the share, the creditor’s least or what is in hand, in whole ten thousands', () => {
    const opening = (more: Partial<ZoneInputs>) => zone(5_000_000, 10_000, more).value.opening
    expect(opening({})).toBe(700_000)
    expect(opening({ openingPercent: 16 })).toBe(800_000)
    expect(opening({ hand: yen(655_000) })).toBe(650_000)
    expect(opening({ hand: yen(10_000) })).toBe(10_000)
    expect(opening({ hand: yen(9_999) })).toBe(9_999)
    // half stops each month: 5,000 + 2,500 + … is 10,000, rounded up
    expect(opening({ stopPercents: [50] })).toBe(10_000)
  })

  it('is no zone where nothing can be paid by the month', () => {
    expect(zone(200, 0).value).toEqual({
      ...{ creditorLeast: 0, debtorMost: 0, walkAway: 0, opening: 0, offers: [0], isOpen: false },
    })
  })

  it('says that it is reckoning, with all that it rests on', () => {
    const { notes, steps } = zone(200, 100, { stopPercents: [50], ratePercent: 3 })
    expect(notes[0]?.text).toContain('市場の統計ではなく')
    expect(steps.map(({ value }) => value)).toEqual(expect.arrayContaining([3, 50, 14, '分からない']))
  })

  it('keeps its order, whatever the inputs', () => {
    const amount = fc.integer({ min: 1, max: 100_000_000 })
    const rates = fc.tuple(fc.constantFrom(0, 3, 14.6), fc.constantFrom(0, 0.06, 5))
    fc.assert(
      fc.property(amount, amount, fc.option(amount), rates, (owed, perMonth, hand, [ratePercent, stop]) => {
        const inHand = hand === null ? null : yen(hand)
        const { value } = zone(owed, perMonth, { ratePercent, stopPercents: [stop], hand: inHand })
        const { creditorLeast, debtorMost, walkAway, opening, offers } = value
        expect(creditorLeast).toBeLessThanOrEqual(Math.max(debtorMost + 1, 0))
        expect(debtorMost).toBeLessThanOrEqual(owed)
        expect(walkAway).toBeLessThanOrEqual(hand ?? debtorMost)
        expect(opening).toBeLessThanOrEqual(walkAway)
        expect(offers.toSorted((a, b) => a - b)).toEqual(offers)
        expect(offers.at(-1)).toBe(walkAway)
      }),
      { seed: 20261121, numRuns: 100 },
    )
  })
})
