import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { ClaimTerms } from './allocation-terms.ts'
import { type Entry, registerOf } from './register.ts'
import { sharesWithReleases } from './release-money.ts'

interface Asked {
  readonly id: string
  readonly kind?: ClaimTerms['kind']
  /** The lots on which it stands. */
  readonly on?: string
  readonly rank?: number
  readonly from?: string
  readonly secured: number
  readonly release?: number
  readonly owed?: number
  readonly limit?: number
}

function claimTerms(asked: Asked): ClaimTerms {
  const { id, kind = 'mortgage', on = 'a', rank = 1, from = '2015-05-01', secured, release = 0, owed = secured } = asked
  const date = kind === 'mortgage' || kind === 'tax' ? day(from) : null
  const limit = asked.limit === undefined ? null : yen(asked.limit)
  const entries = [...on].map((lot): Entry => ({ lot, rank, date, limit, owner: 'debtor' }))
  return {
    ...{ id, kind, entries, owed: yen(owed), secured: yen(secured), beyond: yen(0), release: yen(release) },
    needs: null,
  }
}

/** The lots' values are their money, so that nothing is rounded. */
function shared(
  lots: Readonly<Record<string, number>>,
  asked: readonly Asked[],
  fixed: Readonly<Record<string, number>> = {},
) {
  const all = Object.entries(lots).map(([id, value]) => ({ id, value: yen(value) }))
  const claims = asked.map(claimTerms)
  const money = all.reduce((sum, { value }) => sum + value, 0)
  const found = sharesWithReleases(
    {
      ...{ lots: all, claims, register: registerOf(all, claims) },
      fixed: new Map(Object.entries(fixed).map(([id, amount]) => [id, yen(amount)])),
    },
    yen(money),
  )
  const left = [...found.surplus.values()].reduce((sum, each) => sum + each, 0)
  expect([...found.paid.values()].reduce((sum, each) => sum + each, left)).toBe(money)
  return {
    paid: asked.map(({ id }) => found.paid.get(id)),
    surplus: Object.fromEntries(found.surplus),
    byLot: found.byLot,
  }
}

const paid = (...args: Parameters<typeof shared>) => shared(...args).paid

const first: Asked = { id: '1番', secured: 100 }
const second: Asked = { id: '2番', rank: 2, secured: 50, release: 20 }
const third: Asked = { id: '3番', rank: 3, secured: 40, release: 10 }

describe('一つの区分の解除料', () => {
  it.each([
    // the floors of 20 and 10 come first, and in each rank what the rank brings counts towards them
    [15, [0, 15, 0]],
    [25, [0, 20, 5]],
    [30, [0, 20, 10]],
    [31, [1, 20, 10]],
    [130, [100, 20, 10]],
    [131, [100, 21, 10]],
    [160, [100, 50, 10]],
    [161, [100, 50, 11]],
    [190, [100, 50, 40]],
    [195, [100, 50, 40]],
  ])('of %i in all: %j', (money, expected) => {
    expect(paid({ a: money }, [first, second, third])).toEqual(expected)
  })

  it('is never more than is owed, and may be more than the rank covers', () => {
    expect(paid({ a: 200 }, [first, { ...second, secured: 5, owed: 15 }])).toEqual([100, 15])
  })

  it('is cut from the end of the list', () => {
    expect(paid({ a: 25 }, [first, third, second])).toEqual([0, 10, 15])
  })

  it.each([
    // maximum 30 of the 50: the rank brings at most 30, and a floor of 20 or 40 adds nothing to it or 10
    [20, [100, 30, 60]],
    [40, [100, 40, 50]],
  ])('of %i counts towards the maximum', (release, expected) => {
    expect(paid({ a: 190 }, [first, { ...second, limit: 30, release }, { ...third, secured: 60 }])).toEqual(expected)
  })

  it.each([
    // fixed above and below what the rank would bring; the others have the rest
    [{ '1番': 60 }, [60, 50, 20]],
    [{ '2番': 5 }, [100, 5, 25]],
    [{ '3番': 0 }, [100, 30, 0]],
    [{ '3番': 40 }, [70, 20, 40]],
    // the fixed row first, then the floors
    [{ '1番': 115 }, [115, 15, 0]],
    [{ '1番': 140 }, [130, 0, 0]],
  ])('gives way to rows fixed by hand: %j', (fixed, expected) => {
    expect(paid({ a: 130 }, [first, second, third], fixed)).toEqual(expected)
  })
})

describe('按分・ぐるぐる回りでの解除料', () => {
  const judgment: Asked = { id: '判決', kind: 'title', secured: 60 }
  const attachment: Asked = { id: '仮差', kind: 'attachment', secured: 30 }

  it.each([
    // 30 over 60 and 30 is 20 and 10
    [0, [20, 10]],
    [10, [20, 10]],
    // 12 for the attachment: the judgment has the rest
    [12, [18, 12]],
    [30, [0, 30]],
  ])('a floor of %i of the attachment tops up its proportion: %j', (release, expected) => {
    expect(paid({ a: 30 }, [judgment, { ...attachment, release }])).toEqual(expected)
  })

  it('adds up where the odd yen makes one too many', () => {
    // 4 over 4, 4 and 4 is 2, 1, 1; a floor of 2 for the last: of 3 it has 1 and lacks 1, the others 1 and 1
    const of = (id: string, release: number): Asked => ({ id, kind: 'title', secured: 4, release })
    expect(paid({ a: 4 }, [of('甲', 0), of('乙', 0), of('丙', 2)])).toEqual([1, 1, 2])
    // 11 over 6, 6 and 2 is 5, 5 and 1, of 10 it is 4, 4 and 2: with one yen taken nobody lacks it, and the first gets it back
    const six = (id: string): Asked => ({ id, kind: 'title', secured: 6 })
    expect(paid({ a: 11 }, [six('甲'), six('乙'), { id: '丙', kind: 'title', secured: 2, release: 2 }])).toEqual([
      5, 4, 2,
    ])
    // floors of 2 and 2: of 0 taken they have 2 and 1, of 1 taken 1 and 1, so that 2 are lacking, of 2 taken 1 and 1
    expect(paid({ a: 4 }, [of('甲', 0), of('乙', 2), of('丙', 2)])).toEqual([0, 2, 2])
  })

  it('tops up in a circle out of the money of all', () => {
    // 26条 of 12: the older tax 3, the mortgage 9; by seizure the younger tax 2 of the taxes' 3, the older 1
    const older: Asked = { id: '古い税', kind: 'tax', rank: 2, from: '2014-01-01', secured: 3 }
    const younger: Asked = { id: '新しい税', kind: 'tax', from: '2016-01-01', secured: 2 }
    const mortgage: Asked = { id: '抵当', secured: 10 }
    expect(paid({ a: 12 }, [older, mortgage, younger])).toEqual([1, 9, 2])
    expect(paid({ a: 12 }, [{ ...older, release: 2 }, mortgage, younger])).toEqual([2, 8, 2])
    expect(paid({ a: 12 }, [{ ...older, release: 2 }, mortgage, younger], { 抵当: 5 })).toEqual([3, 5, 2])
    expect(paid({ a: 12 }, [older, mortgage, younger], { 新しい税: 0 })).toEqual([3, 9, 0])
  })
})

describe('いくつもの区分の解除料', () => {
  const onA: Asked = { id: '1番', secured: 60 }
  const behind: Asked = { id: '2番', rank: 2, secured: 30, release: 20 }

  it('takes nothing where the ranks bring everybody enough', () => {
    const { paid: all, surplus } = shared({ a: 80, b: 40 }, [onA, { ...behind, secured: 50 }])
    expect([all, surplus]).toEqual([[60, 20], { a: 0, b: 40 }])
  })

  it.each([
    // release of 2番 and of 1番; a brings 60, b 40 that nobody claims
    [20, 0, [40, 20], { a: 0, b: 40 }], // out of its own lot
    [70, 0, [0, 70], { a: 0, b: 30 }], // then out of the other
    [20, 50, [50, 20], { a: 0, b: 30 }], // not out of what 1番 keeps
    [20, 70, [70, 20], { a: 0, b: 10 }], // both lack something
    [60, 70, [70, 30], { a: 0, b: 0 }], // the last in the list gives way
  ])('2番 asks %i, 1番 %i: %j, and the owners have %j', (release, ofFirst, expected, left) => {
    const asked = [
      { ...onA, owed: 100, release: ofFirst },
      { ...behind, owed: 100, release },
    ]
    const found = shared({ a: 60, b: 40 }, asked)
    expect([found.paid, found.surplus]).toEqual([expected, left])
  })

  it('tells by lot what the ranks bring besides', () => {
    const { byLot } = shared({ a: 60, b: 40 }, [{ ...onA, release: 15 }, behind])
    // 15 are kept, 20 go to 2番, and 25 more of the lot to 1番
    expect(Object.fromEntries(byLot.get('1番') ?? [])).toEqual({ a: 25 })
    expect(Object.fromEntries(byLot.get('2番') ?? [])).toEqual({ a: 0 })
  })

  it('keeps the floor of a joint claim on its lots in proportion to what they bring it', () => {
    // 共同 45 over 60 and 30: 30 and 15. Its floor of 15 keeps 10 and 5; 2番 takes its 20 from b: 25 are free, 5 stay.
    const joint: Asked = { id: '共同', on: 'ab', secured: 45, release: 15 }
    const found = shared({ a: 60, b: 30 }, [joint, { id: '2番', on: 'b', rank: 2, secured: 40, release: 20 }])
    // 共同 asks 30 more: a has 50, b 5 and 15 that 2番 has kept there; by 50 and 20 it would be 8 of b, which has 5
    expect(found.paid).toEqual([45, 20])
    expect(found.surplus).toEqual({ a: 25, b: 0 })
  })

  it('does not move the burden of a joint claim by what those behind it keep', () => {
    // 税 60 over 70 and 30: 42 and 18; 判決 gets 12 of b and asks for 13
    const tax: Asked = { id: '税', kind: 'tax', on: 'ab', secured: 60 }
    const judgment: Asked = { id: '判決', kind: 'title', on: 'b', secured: 40, release: 13 }
    const found = shared({ a: 70, b: 30 }, [tax, judgment])
    expect([found.paid, found.surplus]).toEqual([[60, 13], { a: 27, b: 0 }])
  })

  it('counts what is kept towards the maximum of a lot', () => {
    // 根 on a and b up to 30 each, its floor of 20 kept by 10 and 10; 2番 behind it on a takes 20 of a
    const revolving: Asked = { id: '根', on: 'ab', secured: 60, limit: 30, release: 20 }
    const found = shared({ a: 40, b: 40 }, [revolving, { ...behind, release: 25 }])
    // a: 40 less 10 kept less 10 that 2番 keeps leaves 20, and 2番 takes 15 more of them: 5. b: at most 20 more.
    expect(found.paid).toEqual([45, 25])
    expect(found.surplus).toEqual({ a: 0, b: 10 })
  })

  describe('by proportion', () => {
    // a: 60 over 100 and 50 is 40 and 20
    const judgment: Asked = { id: '判決', kind: 'title', secured: 100 }
    const attachment: Asked = { id: '仮差', kind: 'attachment', secured: 50 }

    it.each([
      [40, 20, [40, 20], { a: 0, b: 40 }],
      [45, 0, [45, 15], { a: 0, b: 40 }],
      [45, 15, [45, 15], { a: 0, b: 40 }],
      // 判決 takes 5, so that 仮差 lacks 3 of its 18: it keeps 18, and 3 of the 5 come out of b
      [45, 18, [45, 18], { a: 0, b: 37 }],
      [100, 0, [100, 0], { a: 0, b: 0 }],
    ])('floors of %i and %i: %j, and the owners have %j', (one, other, expected, left) => {
      const found = shared({ a: 60, b: 40 }, [
        { ...judgment, release: one },
        { ...attachment, release: other },
      ])
      expect([found.paid, found.surplus]).toEqual([expected, left])
    })

    it('keeps nothing for those whose proportion is enough', () => {
      // 80 over 100, 50 and 50 is 40, 20 and 20: 4 more for the first leave the others 18 each
      const others = ['乙', '丙'].map(
        (id): Asked => ({ id, kind: 'title', secured: 50, release: id === '乙' ? 10 : 0 }),
      )
      expect(paid({ a: 80, b: 20 }, [{ ...judgment, release: 44 }, ...others])).toEqual([44, 18, 18])
    })

    it('goes on with the ranks for those in a line', () => {
      const tax: Asked = { id: '税', kind: 'tax', on: 'b', secured: 35, release: 10 }
      const found = shared({ a: 60, b: 40 }, [{ ...judgment, release: 45 }, attachment, tax])
      expect([found.paid, found.surplus]).toEqual([[45, 15, 35], { a: 0, b: 5 }])
    })
  })

  it.each([
    [{ '2番': 5 }, [55, 5], { a: 0, b: 40 }],
    [{ '1番': 50 }, [50, 10], { a: 0, b: 40 }],
    [{ '1番': 50, '2番': 20 }, [50, 20], { a: 0, b: 30 }],
    [{ '1番': 0, '2番': 0 }, [0, 0], { a: 60, b: 40 }],
    [{ '1番': 60, '2番': 40 }, [60, 40], { a: 0, b: 0 }],
  ])('pays rows fixed by hand as they are: %j', (fixed, expected, left) => {
    const found = shared({ a: 60, b: 40 }, [onA, { ...behind, secured: 40, release: 0 }], fixed)
    expect([found.paid, found.surplus]).toEqual([expected, left])
  })

  it('give a row fixed by hand nothing besides, though its lot has more', () => {
    const asked = [onA, { id: '判決', kind: 'title', on: 'b', secured: 60, release: 45 }] as const
    const found = shared({ a: 60, b: 40 }, asked, { '1番': 30 })
    expect([found.paid, found.surplus]).toEqual([[30, 45], { a: 25, b: 0 }])
  })
})
