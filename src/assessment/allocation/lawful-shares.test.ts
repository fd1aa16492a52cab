import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'
import { type Amounts, amountIn, lawfulShares, splitByValue } from './lawful-shares.ts'
import { type Entry, type RankedClaim, registerOf } from './register.ts'

type Kind = RankedClaim['kind']

const amounts = (of: Readonly<Record<string, number>>): Amounts =>
  new Map(Object.entries(of).map(([id, amount]): readonly [string, Yen] => [id, yen(amount)]))

/** `ab2`: on the lots a and b in the second rank; a star behind a lot makes it a third party's. */
function claim(
  id: string,
  kind: Kind,
  where: string,
  from = '2015-05-01',
  limits: Readonly<Record<string, number>> = {},
) {
  const rank = Number(/\d+$/.exec(where)?.[0] ?? 1)
  const entries = [...where.matchAll(/([a-d])(\*?)/g)].map(([, lot = '', star]): Entry => {
    const limit = limits[lot]
    return {
      ...{ lot, rank, owner: star === '*' ? 'third-party' : 'debtor', limit: limit === undefined ? null : yen(limit) },
      date: kind === 'mortgage' || kind === 'tax' ? day(from) : null,
    }
  })
  return { id, kind, entries }
}

type Had = Readonly<Record<string, Readonly<Record<string, number>>>>

function shares(
  money: Readonly<Record<string, number>>,
  claims: readonly (readonly [RankedClaim, number])[],
  had: Had = {},
) {
  const lots = Object.keys(money).map((id) => ({ id, value: yen(1) }))
  const owed = new Map(claims.map(([{ id }, amount]) => [id, yen(amount)]))
  const before = new Map(Object.entries(had).map(([id, of]) => [id, amounts(of)]))
  const found = lawfulShares(
    registerOf(
      lots,
      claims.map(([one]) => one),
    ),
    amounts(money),
    owed,
    before,
  )
  return {
    paid: Object.fromEntries(found.paid),
    byLot: Object.fromEntries([...found.byLot].map(([id, of]) => [id, Object.fromEntries(of)])),
    surplus: Object.fromEntries(found.surplus),
  }
}

const first = claim('1番', 'mortgage', 'a')
const second = claim('2番', 'mortgage', 'a2')

describe('一つの区分の順位', () => {
  it.each([
    // money of the lot; 1番 100, 2番 50; the lien 20, then a judgment of 60 and an attachment of 30 in proportion
    [0, [0, 0, 0, 0, 0], 0],
    [99, [99, 0, 0, 0, 0], 0],
    [101, [100, 1, 0, 0, 0], 0],
    [151, [100, 50, 1, 0, 0], 0],
    [200, [100, 50, 20, 20, 10], 0],
    [260, [100, 50, 20, 60, 30], 0],
    [261, [100, 50, 20, 60, 30], 1],
  ] as const)('%i goes down the ranks: %j, and %i is left to the owner', (money, expected, left) => {
    const claims = [
      ...[[first, 100] as const, [second, 50] as const, [claim('管理組合', 'general-lien', 'a'), 20] as const],
      ...[[claim('判決', 'title', 'a'), 60] as const, [claim('仮差', 'attachment', 'a2'), 30] as const],
    ]
    const { paid, surplus } = shares({ a: money }, claims)
    expect(['1番', '2番', '管理組合', '判決', '仮差'].map((id) => paid[id])).toEqual(expected)
    expect(surplus).toEqual({ a: left })
  })

  it('solves the circle of the tax office’s directive (国税徴収法基本通達26条)', () => {
    const { paid } = shares({ a: 16_000_000 }, [
      [claim('抵当', 'mortgage', 'a', '2006-06-30'), 10_000_000],
      [claim('国税', 'tax', 'a', '2006-08-31'), 5_000_000],
      [claim('地方税', 'tax', 'a2', '2006-05-02'), 3_000_000],
    ])
    expect(paid).toEqual({ 抵当: 10_000_000, 国税: 5_000_000, 地方税: 1_000_000 })
  })

  it.each([
    // maximum, had of it before, what is paid of 80, what the next gets out of 100
    [70, 0, 70, 30],
    [80, 0, 80, 20],
    [90, 0, 80, 20],
    [70, 30, 40, 60],
    [70, 71, 0, 100],
  ])('stops at the maximum of the lot: %i less %i', (limit, before, paid, next) => {
    const revolving = claim('根', 'mortgage', 'a', '2015-05-01', { a: limit })
    const found = shares(
      { a: 100 },
      [
        [revolving, 80],
        [second, 100],
      ],
      { 根: { a: before } },
    )
    expect(found.paid).toEqual({ 根: paid, '2番': next })
  })

  it('gives what nobody claims to the owner, and nothing to a claim that is owed nothing', () => {
    expect(shares({ a: 5 }, []).surplus).toEqual({ a: 5 })
    expect(shares({ a: 5 }, [[first, 0]])).toEqual({
      paid: { '1番': 0 },
      byLot: { '1番': { a: 0 } },
      surplus: { a: 5 },
    })
  })
})

describe('一つとみる区分', () => {
  it('bear what is paid by what they still have, and leave the rest to their own owners', () => {
    // 60 and 40: of 50 they bear 30 and 20, of the next 30 (30 and 20 are left) 18 and 12
    const found = shares({ a: 60, b: 40 }, [
      [claim('1番', 'mortgage', 'ab'), 50],
      [claim('2番', 'mortgage', 'ab2'), 30],
    ])
    expect(found.byLot).toEqual({ '1番': { a: 30, b: 20 }, '2番': { a: 18, b: 12 } })
    expect(found.surplus).toEqual({ a: 12, b: 8 })
  })
})

describe('共同抵当の割付 (民法392条1項)', () => {
  it('is in proportion to the values: the textbook’s 3,000 over 3,000, 2,000 and 1,000', () => {
    // each lot has a junior of its own, so that the three are not one
    const found = shares({ a: 3_000, b: 2_000, c: 1_000 }, [
      [claim('共同', 'mortgage', 'abc'), 3_000],
      [second, 1_700],
      [claim('乙の2番', 'mortgage', 'b2'), 900],
      [claim('丙の2番', 'mortgage', 'c2'), 600],
    ])
    expect(found.byLot.共同).toEqual({ a: 1_500, b: 1_000, c: 500 })
    expect(found.paid).toEqual({ 共同: 3_000, '2番': 1_500, 乙の2番: 900, 丙の2番: 500 })
    expect(found.surplus).toEqual({ a: 0, b: 100, c: 0 })
  })

  it('weighs a lot by what those ahead of it leave', () => {
    // a: 100 less 40 leaves 60; b: 30. Of 45 they bear 30 and 15.
    const found = shares({ a: 100, b: 30 }, [
      [first, 40],
      [claim('共同', 'mortgage', 'ab2'), 45],
    ])
    expect(found.byLot.共同).toEqual({ a: 30, b: 15 })
    expect(found.surplus).toEqual({ a: 30, b: 15 })
  })

  it('takes from the other lots alone where those ahead leave nothing', () => {
    const found = shares({ a: 100, b: 30 }, [
      [first, 140],
      [claim('共同', 'mortgage', 'ab2'), 45],
    ])
    expect(found.paid).toEqual({ '1番': 100, 共同: 30 })
    expect(found.surplus).toEqual({ a: 0, b: 0 })
  })

  it('takes the joint claims one after another', () => {
    // 60 over 80 and 40: 40 and 20. Then 40 and 20 are left, and 30 more of c: 45 over 40, 20 and 30 is 20, 10 and 15.
    const found = shares({ a: 80, b: 40, c: 30 }, [
      [claim('後の共同', 'mortgage', 'abc2'), 45],
      [claim('先の共同', 'mortgage', 'ab'), 60],
    ])
    expect(found.byLot).toMatchObject({ 先の共同: { a: 40, b: 20 }, 後の共同: { a: 20, b: 10, c: 15 } })
  })

  it('falls on the debtor’s lot before the pledgor’s: 18,000,000 over two halves of 10,000,000', () => {
    const found = shares({ a: 10_000_000, b: 10_000_000 }, [[claim('共同', 'mortgage', 'ab*'), 18_000_000]])
    expect(found.byLot.共同).toEqual({ a: 10_000_000, b: 8_000_000 })
  })

  it.each([
    // 累積共同根抵当: each lot up to its own maximum, in proportion to what it could bear
    [{ a: 30, b: 100 }, 60, { a: 23, b: 37 }], // 30 : 50 of 60 is 22.5 and 37.5; of equal fractions the first takes the yen
    [{ a: 30, b: 40 }, 90, { a: 30, b: 40 }],
    [{ a: 30, b: 40 }, 70, { a: 30, b: 40 }],
  ])('goes no further than the maxima %j of a claim of %i', (limits, owed, expected) => {
    const found = shares({ a: 80, b: 50 }, [[claim('根', 'mortgage', 'ab', '2015-05-01', limits), owed]])
    expect(found.byLot.根).toEqual(expected)
  })

  it('counts towards a maximum what was had of that lot before', () => {
    const revolving = claim('根', 'mortgage', 'ab', '2015-05-01', { a: 30, b: 40 })
    expect(shares({ a: 80, b: 50 }, [[revolving, 90]], { 根: { a: 10, b: 40 } }).byLot.根).toEqual({ a: 20, b: 0 })
  })

  describe('where those behind have had something before', () => {
    const joint = claim('共同', 'mortgage', 'ab')
    const behind = claim('後', 'mortgage', 'b2')

    it('weighs the lot as if they had not', () => {
      // b brought 30 and 10 of it is gone: 40 over 50 and 30 is 25 and 15, not 40 over 50 and 20
      const found = shares(
        { a: 50, b: 20 },
        [
          [joint, 40],
          [behind, 9],
        ],
        { 後: { b: 10 } },
      )
      expect(found.byLot.共同).toEqual({ a: 25, b: 15 })
      expect(found.paid.後).toBe(5)
    })

    it('takes no more than is there, and the rest from the other lots', () => {
      // 40 over 50 and 30 would be 15 of b, which has 12: a bears 28
      const found = shares(
        { a: 50, b: 12 },
        [
          [joint, 40],
          [behind, 9],
        ],
        { 後: { b: 18 } },
      )
      expect(found.byLot.共同).toEqual({ a: 28, b: 12 })
      expect(found.surplus).toEqual({ a: 22, b: 0 })
    })

    it('does not count what those ahead have had', () => {
      const ahead = claim('先', 'mortgage', 'b')
      const after = claim('共同', 'mortgage', 'ab2')
      expect(
        shares(
          { a: 50, b: 20 },
          [
            [after, 35],
            [ahead, 0],
          ],
          { 先: { b: 10 } },
        ).byLot.共同,
      ).toEqual({ a: 25, b: 10 })
    })
  })
})

describe('いくつもの区分の一般債権', () => {
  it('asks each lot in turn for what it has not got', () => {
    // a: 30 over 60 and 30 is 20 and 10. b: 40 is still asked, and 40 are there.
    const found = shares({ a: 30, b: 50 }, [
      [claim('判決', 'title', 'ab'), 60],
      [claim('仮差', 'attachment', 'a'), 30],
    ])
    expect(found.byLot).toEqual({ 判決: { a: 20, b: 40 }, 仮差: { a: 10 } })
    expect(found.surplus).toEqual({ a: 0, b: 10 })
  })

  it('shares a later lot with the others there by what it still asks', () => {
    // a: 30 to the judgment alone. b: 20 over 30 and 90 is 5 and 15.
    const found = shares({ a: 30, b: 20 }, [
      [claim('判決', 'title', 'ab'), 60],
      [claim('仮差', 'attachment', 'b'), 90],
    ])
    expect(found.paid).toEqual({ 判決: 35, 仮差: 15 })
  })
})

describe('価額による割付', () => {
  const lots = (of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([id, value]) => ({ id, value: yen(value) }))

  it.each([
    [100, { a: 3, b: 1 }, { a: 75, b: 25 }],
    [5, { b: 1, a: 1 }, { a: 3, b: 2 }], // 2.5 each: the first by name
    [5, { a: 1, b: 1 }, { a: 3, b: 2 }],
    [5, { a: 0 }, { a: 5 }], // alone, whatever its value
    [5, { a: 0, b: 7 }, { a: 0, b: 5 }],
    [5, {}, {}],
  ])('splits %i over %j: %j', (amount, values, expected) => {
    expect(Object.fromEntries(splitByValue(yen(amount), lots(values)))).toEqual(expected)
  })

  it('takes what is not named for 0', () => {
    expect([amountIn(amounts({ a: 5 }), 'a'), amountIn(amounts({ a: 5 }), 'b')]).toEqual([5, 0])
  })
})
