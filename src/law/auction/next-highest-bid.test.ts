import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { nextHighestBid } from './next-highest-bid.ts'

const finding = (bid: number, topBid: number, topDeposit: number, minBid: number) =>
  nextHighestBid({ bid: yen(bid), topBid: yen(topBid), topDeposit: yen(topDeposit), minBid: yen(minBid) })

const amounts = fc.integer({ min: 0, max: 50_000_000 })

describe('次順位買受けの申出', () => {
  it.each([
    // bid, highest, its deposit, least bid: the first two printed in the reference, the rest by hand
    [10_400_000, 12_000_000, 1_600_000, 6_400_000, true],
    [10_399_999, 12_000_000, 1_600_000, 6_400_000, false],
    [6_300_000, 6_900_000, 1_600_000, 6_400_000, false],
    [6_400_000, 6_900_000, 1_600_000, 6_400_000, true],
    [6_399_999, 6_900_000, 1_600_000, 6_400_000, false],
    [12_000_000, 12_000_000, 1_600_000, 6_400_000, true],
    [6_400_000, 1_000_000, 1_600_000, 6_400_000, true], // the deposit is more than the highest bid
  ] as const)('a bid of %i below %i (deposit %i, least %i): %s', (bid, top, deposit, least, expected) => {
    expect(finding(bid, top, deposit, least).value.eligible).toBe(expected)
  })

  it('never refuses a bid higher than one that it lets stand by', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, amounts, (bid, more, top, deposit, least) => {
        const limit = Math.max(least, top - deposit)
        expect(finding(limit, top, deposit, least).value.eligible).toBe(true)
        if (limit > 0) expect(finding(limit - 1, top, deposit, least).value.eligible).toBe(false)
        if (finding(bid, top, deposit, least).value.eligible) {
          expect(finding(bid + more, top, deposit, least).value.eligible).toBe(true)
        }
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working', () => {
    expect(finding(10_400_000, 12_000_000, 1_600_000, 6_400_000).steps.map(({ value }) => value)).toEqual([
      ...[10_400_000, 6_400_000, 12_000_000, 1_600_000, 10_400_000],
      'できる',
    ])
    expect(finding(1, 12_000_000, 1_600_000, 6_400_000).steps.at(-1)?.value).toBe('できない')
  })

  it('says so when the bid is above the highest', () => {
    expect(finding(12_000_000, 12_000_000, 0, 0).notes).toHaveLength(1)
    expect(finding(12_000_001, 12_000_000, 0, 0).notes.at(-1)?.text).toContain('超えています')
    expect(finding(12_000_001, 12_000_000, 0, 0).notes).toHaveLength(2)
  })

  it('tells what is wrong with the facts', () => {
    expect(nextHighestBid.evaluate({ bid: -1, topBid: 0.5, topDeposit: null, minBid: 0 })).toMatchObject([
      ...[{ path: 'bid' }, { path: 'topBid' }, { path: 'topDeposit' }],
    ])
  })
})
