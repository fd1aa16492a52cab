import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { brokerageFeeCap } from './brokerage-fee-cap.ts'

type Side = 'seller' | 'buyer'

const finding = (on: string, price: number, side: Side, lowPriceAgreed = true, agentTaxable = true) =>
  brokerageFeeCap({ mediationContractDate: day(on), price: yen(price), side, lowPriceAgreed, agentTaxable })

const cap = (on: string, price: number, side: Side) => finding(on, price, side).value.capIncTax

describe('媒介報酬の上限', () => {
  it.each([
    // day, price, client, cap: worked by hand from the notice
    ['2024-07-01', 15_000_000, 'seller', 561_000],
    ['2024-07-01', 8_000_001, 'seller', 330_000],
    ['2024-07-01', 8_000_000, 'buyer', 330_000],
    ['2024-07-01', 8_000_034, 'seller', 330_001],
    ['2024-06-30', 4_000_000, 'seller', 198_000],
    ['2024-06-30', 3_999_999, 'seller', 198_000],
    ['2024-06-30', 4_000_001, 'seller', 198_000],
    ['2024-06-30', 3_000_000, 'buyer', 154_000],
    ['2024-07-01', 3_000_000, 'buyer', 330_000],
    ['2019-10-01', 2_000_000, 'buyer', 110_000],
    ['2019-10-01', 2_000_001, 'buyer', 110_000],
    ['2019-10-01', 2_000_023, 'buyer', 110_001],
    ['2026-11-21', 0, 'buyer', 330_000],
  ] as const)('agreed on %s, a sale at %i lets the %s pay at most %i', (on, price, side, expected) => {
    expect(cap(on, price, side)).toBe(expected)
  })

  it.each([
    // an exempt broker: price, agreed, cap: base × 1.04 (source: 告示第十一 and the ministry's guide)
    [19_000_000, false, 655_200],
    [2_600_000, true, 312_000],
  ] as const)('an exempt broker takes at a price of %i (special agreed: %s) at most %i', (price, agreed, expected) => {
    expect(finding('2026-11-21', price, 'seller', agreed, false).value.capIncTax).toBe(expected)
  })

  it('names the special only where it is more than the standard amount', () => {
    expect(finding('2026-11-21', 7_999_999, 'seller').value.regime).toBe('special-2024')
    expect(finding('2026-11-21', 8_000_000, 'seller').value.regime).toBe('standard')
    expect(finding('2023-05-01', 4_000_000, 'seller').value.regime).toBe('standard')
    expect(finding('2023-05-01', 3_500_000, 'seller').value.regime).toBe('special-2018')
  })

  it('never falls as the price rises, within one regime', () => {
    const price = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(price, price, (a, b) => {
        const at = (amount: number) => finding('2026-01-01', amount, 'seller', false).value.capIncTax
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)))
      }),
      { seed: 20261121 },
    )
  })

  it('agrees with the quick formula 3% + 60,000 from 4,000,000 yen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4_000_000, max: 1_000_000_000 }), (price) => {
        const quick = ((BigInt(price) * 3n + 6_000_000n) * 11n) / 1000n
        expect(finding('2026-01-01', price, 'buyer', false).value.capIncTax).toBe(Number(quick))
      }),
      { seed: 20261121 },
    )
  })

  it('says so when the day is older than the encoded law', () => {
    expect(() => cap('2019-09-30', 1, 'seller')).toThrow(NotCovered)
  })

  it('tells its working, its version and its doubt', () => {
    const found = finding('2026-11-21', 2_500_000, 'seller')
    expect(found.version).toEqual({ since: '2024-07-01', by: '令和6年国土交通省告示第949号' })
    expect(found.steps.map(({ value }) => value)).toEqual([2_500_000, 132_000, 330_000])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['doubt'])
  })
})
