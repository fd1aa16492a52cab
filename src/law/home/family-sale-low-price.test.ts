import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { familySaleLowPrice } from './family-sale-low-price.ts'

const finding = (marketValue: number, price: number) =>
  familySaleLowPrice({ marketValue: yen(marketValue), price: yen(price) })

describe('親族間売買の低額譲渡', () => {
  it.each([
    // printed in the reference (family-sale-low-price)
    [20_000_000, 17_000_000, 85, 3_000_000, false],
    [20_000_000, 12_000_000, 60, 8_000_000, true],
    [18_000_000, 18_900_000, 105, 0, false],
    // both sides of 80 %, by hand
    [20_000_000, 16_000_000, 80, 4_000_000, false],
    [20_000_000, 15_999_999, 79, 4_000_001, true],
    // 80 % of 20,000,001 is 16,000,000.8: one yen decides
    [20_000_001, 16_000_000, 79, 4_000_001, true],
    [20_000_001, 16_000_001, 80, 4_000_000, false],
    // 80 % of 20,000,004 is 16,000,003.2
    [20_000_004, 16_000_003, 79, 4_000_001, true],
    [20_000_004, 16_000_004, 80, 4_000_000, false],
    // both sides of the market value
    [20_000_000, 19_999_999, 99, 1, false],
    [20_000_000, 20_000_000, 100, 0, false],
    [20_000_000, 20_000_001, 100, 0, false],
    [20_000_000, 0, 0, 20_000_000, true],
    [1, 0, 0, 1, true],
    [1, 1, 100, 0, false],
  ])(
    'worth %i and sold at %i: %i %%, %i short, below 80 %%: %s',
    (market, price, ratioPct, difference, belowEightyPct) => {
      expect(finding(market, price).value).toEqual({ ratioPct, difference, belowEightyPct })
    },
  )

  it('is below 80 % just when the whole percent is, and never short by less than nothing', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(amount, amount, (market, price) => {
        const { ratioPct, difference, belowEightyPct } = finding(market, price).value
        expect(belowEightyPct).toBe(ratioPct < 80)
        expect(difference).toBe(price < market ? market - price : 0)
        expect(BigInt(ratioPct) * BigInt(market) <= BigInt(price) * 100n).toBe(true)
        expect(BigInt(ratioPct + 1) * BigInt(market) > BigInt(price) * 100n).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover a home without a value', () => {
    expect(() => finding(0, 1)).toThrow(NotCovered)
    expect(() => finding(0, 1)).toThrow('時価')
    expect(() => familySaleLowPrice.evaluate({ marketValue: 0, price: 0 })).toThrow(NotCovered)
  })

  it('tells its working', () => {
    expect(finding(20_000_000, 12_000_000).steps.map(({ value }) => value)).toEqual([
      ...[20_000_000, 12_000_000, 60, 8_000_000],
      '80%より低い',
    ])
    expect(finding(20_000_000, 16_000_000).steps.at(-1)?.value).toBe('80%以上')
    expect(finding(20_000_000, 16_000_000).steps[2]?.unit).toBe('percent')
  })

  it('names the tax on gifts and its doubt only where something is missing', () => {
    const kinds = (price: number) => finding(20_000_000, price).notes.map(({ kind }) => kind)
    expect(kinds(19_999_999)).toEqual(['caution', 'doubt', 'practice', 'caution'])
    expect(kinds(20_000_000)).toEqual(['practice', 'caution'])
    expect(finding(20_000_000, 1).notes[1]?.text).toContain('決まりではありません')
  })

  it.each([
    [{ marketValue: -1 }, 'marketValue'],
    [{ marketValue: undefined }, 'marketValue'],
    [{ price: -1 }, 'price'],
    [{ price: 1.5 }, 'price'],
  ])('refuses %j', (wrong, path) => {
    const facts = { marketValue: 20_000_000, price: 17_000_000, ...wrong }
    expect(familySaleLowPrice.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })
})
