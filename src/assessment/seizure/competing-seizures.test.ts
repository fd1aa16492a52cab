import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { wageGarnishment } from '#law/seizure/wage-garnishment.ts'
import { type Competitor, sharedPay } from './competing-seizures.ts'

const claim = (id: string, amount: number, maintenance = false, lien = 0): Competitor => ({
  ...{ claim: id, name: id, amount: yen(amount), maintenance, lien: yen(lien) },
})
const monthly = { interval: 'monthly', months: 1, days: 1 } as const

function shared(net: number, claims: readonly Competitor[]) {
  const { taken, kept, shares } = sharedPay(yen(net), monthly, claims).value
  return [taken, kept, ...shares.map(({ amount }) => amount)]
}

describe('several creditors on one payment', () => {
  it.each([
    // net, claims, taken, kept, shares
    [200_000, [claim('a', 6_000_000), claim('b', 2_000_000)], [50_000, 150_000, 37_500, 12_500]],
    // no more than is owed: 30,000 in all
    [200_000, [claim('a', 20_000), claim('b', 10_000)], [30_000, 170_000, 20_000, 10_000]],
    // E-okwave-support at 260,000: an ordinary claim has part in 65,000 only; with support 130,000 is the most of both together
    [260_000, [claim('a', 2_733_508), claim('s', 0, true)], [65_000, 195_000, 65_000, 0]],
    [260_000, [claim('a', 0), claim('s', 166_200, true)], [130_000, 130_000, 0, 130_000]],
    // the common 65,000 half and half, the rest to the support alone
    [260_000, [claim('a', 1_000_000), claim('s', 1_000_000, true)], [130_000, 130_000, 32_500, 97_500]],
    // the lien is taken of the wider part first, and what it leaves there goes to the support
    [260_000, [claim('a', 1_000_000), claim('s', 60_000, true, 60_000)], [125_000, 135_000, 65_000, 60_000]],
    // a lien beyond the wider part takes of the common part before the others: 65,000 and 15,000; 50,000 are left
    [260_000, [claim('a', 1_000_000), claim('s', 80_000, true, 80_000)], [130_000, 130_000, 50_000, 80_000]],
    // a lien no greater than the claim
    [260_000, [claim('a', 1_000_000), claim('s', 30_000, true, 80_000)], [95_000, 165_000, 65_000, 30_000]],
    [260_000, [], [0, 260_000]],
  ] as const)('of %i with %j: %j', (net, claims, expected) => {
    expect(shared(net, claims)).toEqual(expected)
  })

  it('names the doubt only where support is among the claims', () => {
    const kinds = (claims: readonly Competitor[]) =>
      sharedPay(yen(260_000), monthly, claims).notes.map(({ kind }) => kind)
    expect(kinds([claim('a', 1), claim('b', 1)])).not.toContain('doubt')
    expect(kinds([claim('a', 1), claim('s', 1, true)])).toContain('doubt')
  })

  it('never take more than one of them could, nor more than is owed, and share out all that is taken', () => {
    const amount = fc.integer({ min: 0, max: 3_000_000 })
    const claims = fc.array(fc.record({ amount, maintenance: fc.boolean(), lien: amount }), { maxLength: 5 })
    const property = fc.property(fc.integer({ min: 0, max: 1_500_000 }), claims, (net, all) => {
      const given = all.map((one, index) => claim(`c${index}`, one.amount, one.maintenance, one.lien))
      const { taken, kept, shares } = sharedPay(yen(net), monthly, given).value
      const maintenance = all.some((one) => one.maintenance)
      const most = wageGarnishment.value({ net: yen(net), ...monthly, maintenance }).seizable
      expect(taken).toBeLessThanOrEqual(most)
      expect(taken + kept).toBe(net)
      expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(taken)
      for (const [index, share] of shares.entries()) {
        expect(share.amount).toBeGreaterThanOrEqual(0)
        expect(share.amount).toBeLessThanOrEqual(given[index]?.amount ?? 0)
      }
    })
    fc.assert(property, { seed: 20261121 })
  })
})
