import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { NotCovered } from '#law/finding.ts'
import { allocationLeastPrice } from './allocation-least-price.ts'

interface Sale {
  readonly on?: string
  readonly lowPriceAgreed?: boolean
  readonly step?: number
}

const ask = (
  costs: number,
  juniors: number,
  remit: number,
  { on = '2026-11-21', lowPriceAgreed = false, step = 1 }: Sale = {},
) =>
  allocationLeastPrice({
    ...{ mediationContractDate: day(on), lowPriceAgreed, priceStep: yen(step) },
    ...{ fixedDeductions: yen(costs), juniors: yen(juniors), requiredRemit: yen(remit) },
  })

const fixed = { seed: 20261121 }

describe('成り立つ最低の売買価格', () => {
  it.each<readonly [number, number, number, Sale, readonly [number, number, number]]>([
    // costs, juniors, wanted, then price, brokerage and what the first mortgagee gets.
    // 18,500,000 + 3.3% of the price + 66,000, floored: printed in the reference
    [200_000, 300_000, 18_000_000, {}, [19_199_586, 699_586, 18_000_000]],
    [200_000, 300_000, 18_000_000, { step: 100_000 }, [19_200_000, 699_600, 18_000_400]],
    [50_000, 0, 4_000_000, { lowPriceAgreed: true, step: 10_000 }, [4_380_000, 330_000, 4_000_000]],
    [50_000, 0, 4_000_000, { step: 10_000 }, [4_260_000, 206_580, 4_003_420]],
    // at the end of the special: 8,000,000 bears 330,000 either way; above it 330,000.033, floored
    [0, 0, 7_670_000, { lowPriceAgreed: true }, [8_000_000, 330_000, 7_670_000]],
    [0, 0, 7_670_001, { lowPriceAgreed: true }, [8_000_001, 330_000, 7_670_001]],
    [0, 0, 7_669_999, { lowPriceAgreed: true }, [7_999_999, 330_000, 7_669_999]],
    // by hand, within the first band: 1,000 - 55 = 945; at 999 it is 999 - 54 = 945 already
    [0, 0, 945, {}, [999, 54, 945]],
    [0, 0, 946, {}, [1_001, 55, 946]], // 1,000 leaves 945
    [100, 200, 645, {}, [999, 54, 645]],
    // a step above everything, a step that is met exactly
    [0, 0, 945, { step: 1_000_000 }, [1_000_000, 55_000, 945_000]],
    [0, 0, 945_000, { step: 1_000_000 }, [1_000_000, 55_000, 945_000]],
    [0, 0, 945_001, { step: 1_000_000 }, [2_000_000, 110_000, 1_890_000]],
    // nothing is wanted
    [0, 0, 0, {}, [0, 0, 0]],
    [0, 0, 0, { lowPriceAgreed: true }, [330_000, 330_000, 0]],
    // the special of 2018: 198,000 up to 4,000,000
    [0, 0, 3_000_000, { on: '2024-06-30', lowPriceAgreed: true }, [3_198_000, 198_000, 3_000_000]],
    [0, 0, 3_000_000, { on: '2024-07-01', lowPriceAgreed: true }, [3_330_000, 330_000, 3_000_000]],
  ])('costs %i, juniors %i, %i wanted, %j: %j', (costs, juniors, wanted, sale, [price, brokerage, remit]) => {
    expect(ask(costs, juniors, wanted, sale).value).toMatchObject({ price, brokerage, remit })
  })

  it('is enough, and one step less is not: no lower price of all is', () => {
    const amount = fc.integer({ min: 0, max: 60_000_000 })
    const dates = fc.constantFrom('2019-10-01', '2024-06-30', '2024-07-01', '2026-11-21')
    const steps = fc.constantFrom(1, 7, 1_000, 10_000, 100_000, 1_000_000)
    fc.assert(
      fc.property(amount, amount, dates, fc.boolean(), steps, (costs, wanted, on, lowPriceAgreed, step) => {
        const { price, brokerage, remit } = ask(costs, 0, wanted, { on, lowPriceAgreed, step }).value
        const fee = (at: number) => {
          const facts = { price: yen(at), mediationContractDate: day(on), side: 'seller', lowPriceAgreed } as const
          return brokerageFeeCap.value({ ...facts, agentTaxable: true }).capIncTax
        }
        expect(price % step).toBe(0)
        expect(brokerage).toBe(fee(price))
        expect(remit).toBe(price - fee(price) - costs)
        expect(remit).toBeGreaterThanOrEqual(wanted)
        if (price > 0) expect(price - step - fee(price - step) - costs).toBeLessThan(wanted)
      }),
      fixed,
    )
  })

  it('agrees with trying every price from 0', () => {
    const fee = (at: number) => Math.floor((at * 55) / 1000)
    for (let wanted = 0; wanted < 300; wanted++) {
      let price = 0
      while (price - fee(price) - 20 < wanted) price++
      expect(ask(15, 5, wanted).value.price).toBe(price)
    }
  })

  it('does not cover a mediation contract older than the encoded fee', () => {
    expect(() => ask(0, 0, 1, { on: '2019-09-30' })).toThrow(NotCovered)
  })

  it('tells the working, and rests on the fee at that price', () => {
    const found = ask(200_000, 300_000, 18_000_000, { step: 100_000 })
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[200_000, 300_000, 18_000_000, 18_500_000, 100_000, 19_200_000, 699_600, 18_000_400],
    ])
    expect(found.from).toMatchObject([{ rule: 'brokerage-fee-cap', value: { capIncTax: 699_600 } }])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['practice', 'caution'])
  })

  it('takes one yen and no special where nothing is said, and tells what is wrong with the rest', () => {
    const good = { mediationContractDate: '2026-11-21', fixedDeductions: 0, juniors: 0, requiredRemit: 3_000_000 }
    const evaluate = (changed: object) => allocationLeastPrice.evaluate({ ...good, ...changed })
    // 3,000,000 + 4.4% of the price + 22,000: 3,161,087 × 0.044 = 139,087.8, and 161,087 in all
    expect(evaluate({})).toMatchObject({ value: { price: 3_161_087, brokerage: 161_087, remit: 3_000_000 } })
    expect(evaluate({ priceStep: 0 })).toMatchObject([{ path: 'priceStep' }])
    expect(evaluate({ requiredRemit: -1 })).toMatchObject([{ path: 'requiredRemit' }])
    expect(evaluate({ juniors: null })).toMatchObject([{ path: 'juniors' }])
    expect(evaluate({ requiredRemit: 2 ** 53 - 1 })).toMatchObject([{ path: '' }])
  })
})
