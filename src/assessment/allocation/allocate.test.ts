import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { allocate, clears } from './allocate.ts'
import type { AllocationTerms, ClaimTerms, CostLine } from './allocation-terms.ts'
import { type Entry, registerOf } from './register.ts'

interface Asked {
  readonly id: string
  /** The lots on which it stands; a star behind a lot makes it a third party's. */
  readonly on?: string
  readonly rank?: number
  readonly secured: number
  readonly beyond?: number
  readonly owed?: number
  readonly release?: number
  readonly needs?: number
}

function claimTerms({ id, on = 'a', rank = 1, secured, beyond = 0, owed, release = 0, needs }: Asked): ClaimTerms {
  const entries = [...on.matchAll(/([a-c])(\*?)/g)].map(
    ([, lot = '', star]): Entry => ({
      ...{ lot, rank, date: day('2015-05-01'), limit: null },
      owner: star === '*' ? 'third-party' : 'debtor',
    }),
  )
  return {
    ...{ id, kind: 'mortgage', entries, secured: yen(secured), beyond: yen(beyond), release: yen(release) },
    ...{ owed: yen(owed ?? secured + beyond), needs: needs === undefined ? null : yen(needs) },
  }
}

const line = (id: string, requested: number, allowed = requested): CostLine => ({
  ...{ id, requested: yen(requested), allowed: yen(allowed) },
})

interface Given {
  readonly lots?: Readonly<Record<string, number>>
  readonly claims?: readonly Asked[]
  readonly costs?: (price: number) => readonly CostLine[]
  readonly consenting?: readonly string[]
  readonly fixed?: Readonly<Record<string, number>>
}

function termsOf({
  lots = { a: 1 },
  claims = [],
  costs = () => [],
  consenting = [],
  fixed = {},
}: Given): AllocationTerms {
  const all = Object.entries(lots).map(([id, value]) => ({ id, value: yen(value) }))
  const terms = claims.map(claimTerms)
  return {
    ...{ lots: all, claims: terms, register: registerOf(all, terms), costs, consentingCosts: consenting },
    fixed: new Map(Object.entries(fixed).map(([id, amount]) => [id, yen(amount)])),
  }
}

function allocated(price: number, given: Given) {
  const { costs, paid, surplus, ...rest } = allocate(termsOf(given), yen(price))
  return {
    ...{ ...rest, costs: costs.map(({ id, allowed, amount }) => [id, allowed, amount]) },
    ...{ paid: [...paid.values()], surplus: Object.fromEntries(surplus) },
  }
}

describe('控除費用', () => {
  const costs = (price: number) => [line('媒介', Math.floor(price / 10)), line('登記', 30), line('引越', 50, 20)]

  it.each([
    // price, the three costs, what is left to the owner, and what the price does not pay
    [100, [10, 30, 20], 40, 0],
    [66, [6, 30, 20], 10, 0],
    [50, [5, 30, 15], 0, 5],
    [20, [2, 18, 0], 0, 32],
    [0, [0, 0, 0], 0, 50],
  ])('of a price of %i are paid in turn: %j', (price, amounts, left, unpaid) => {
    const found = allocated(price, { costs })
    expect(found.costs.map(([, , amount]) => amount)).toEqual(amounts)
    expect([found.surplus, found.unpaidCosts, found.price]).toEqual([{ a: left }, unpaid, price])
  })

  it('keep what is asked beside what is allowed', () => {
    const [, , moving] = allocate(termsOf({ costs }), yen(100)).costs
    expect(moving).toEqual({ id: '引越', requested: 50, allowed: 20, amount: 20 })
  })

  it('are what somebody has fixed by hand, above the ceiling too', () => {
    const found = allocated(100, { costs, fixed: { 引越: 45, 登記: 0 } })
    expect(found.costs).toEqual([
      ['媒介', 10, 10],
      ['登記', 0, 0],
      ['引越', 45, 45],
    ])
    expect(found.surplus).toEqual({ a: 45 })
  })
})

describe('配分', () => {
  const claims = [
    { id: '1番', secured: 60, needs: 50 },
    { id: '2番', rank: 2, secured: 40, release: 10, needs: 15 },
  ]
  const costs = () => [line('費用', 20)]

  it.each([
    // price, what the two get, what they lack, whether everybody agrees
    [20, [0, 0], [50, 15], false],
    [79, [49, 10], [1, 5], false],
    [80, [50, 10], [0, 5], false],
    [90, [60, 10], [0, 5], false],
    [94, [60, 14], [0, 1], false],
    [95, [60, 15], [0, 0], true],
    [120, [60, 40], [0, 0], true],
    [19, [0, 0], [50, 15], false],
  ])('of %i gives %j, short by %j', (price, paid, short, isClear) => {
    const found = allocated(price, { claims, costs })
    expect(found.paid).toEqual(paid)
    expect(found.consents.map((consent) => consent.short)).toEqual(short)
    expect(clears(allocate(termsOf({ claims, costs }), yen(price)))).toBe(isClear)
  })

  it('does not clear where the costs are not paid, though nobody needs anything', () => {
    expect(clears(allocate(termsOf({ costs }), yen(20)))).toBe(true)
    expect(clears(allocate(termsOf({ costs }), yen(19)))).toBe(false)
  })

  it('asks for no consent where the law asks for none, and for no more than is owed', () => {
    const found = allocated(100, {
      claims: [
        { id: '1番', secured: 60 },
        { id: '2番', rank: 2, secured: 30, needs: 35 },
      ],
    })
    expect(found.consents).toEqual([{ id: '2番', needs: 30, gets: 30, short: 0 }])
  })

  it('asks the payee of a cost that must agree, where something is asked', () => {
    const consenting = ['財団', '別の財団']
    const estate = () => [line('費用', 5), line('財団', 20, 12), line('別の財団', 0)]
    expect(
      allocated(100, { costs: estate, consenting, claims: [{ id: '1番', secured: 60, needs: 0 }] }).consents,
    ).toEqual([
      { id: '財団', needs: 20, gets: 12, short: 8 },
      { id: '1番', needs: 0, gets: 60, short: 0 },
    ])
    expect(allocated(100, { costs: estate, consenting, fixed: { 財団: 20 } }).consents[0]?.short).toBe(0)
  })
})

describe('2年分を超える損害金 (民法375条)', () => {
  it.each([
    // 60 by rank, then 30 of the next, then 25 beyond two years, then the owner
    [90, [60, 30], 0],
    [91, [61, 30], 0],
    [115, [85, 30], 0],
    [116, [85, 30], 1],
  ])('come after all others: %i gives %j', (price, paid, left) => {
    const claims = [
      { id: '1番', secured: 60, beyond: 25 },
      { id: '2番', rank: 2, secured: 30 },
    ]
    const found = allocated(price, { claims })
    expect([found.paid, found.surplus]).toEqual([paid, { a: left }])
  })

  it.each([
    // release money of 2番 (10 secured, 20 beyond): what is above the rank pays part of what lies beyond
    [5, 30],
    [15, 30],
    [30, 30],
  ])('are paid in part by release money of %i', (release, paid) => {
    const claims = [
      { id: '1番', secured: 60 },
      { id: '2番', rank: 2, secured: 10, beyond: 20, release },
    ]
    expect(allocated(200, { claims }).paid).toEqual([60, paid])
  })

  it('are no more than is owed in all', () => {
    const found = allocated(200, { claims: [{ id: '1番', secured: 60, beyond: 25, owed: 70 }] })
    expect([found.paid, found.surplus]).toEqual([[70], { a: 130 }])
  })

  it.each([
    // 根抵当権 of 60 with a maximum of 20, and a holder whose claim nobody knows: the release money stays as it is
    [{ id: '根', secured: 20, owed: 60, release: 35 }, 35],
    [{ id: '不明', secured: 0, owed: 35, release: 35 }, 35],
  ])('do not undo release money above the rank: %j', (claim, paid) => {
    expect(allocated(100, { claims: [claim] })).toMatchObject({ paid: [paid], surplus: { a: 100 - paid } })
  })

  it('are not paid on a row fixed by hand', () => {
    const claims = [{ id: '1番', secured: 60, beyond: 25 }]
    expect(allocated(100, { claims, fixed: { '1番': 60 } })).toMatchObject({ paid: [60], surplus: { a: 40 } })
    expect(allocated(100, { claims, fixed: { '1番': 70 } })).toMatchObject({ paid: [70], surplus: { a: 30 } })
  })

  it.each([
    // 100, 60 and 40 less 50 of the rank leave 75, 45 and 30: the debtor's a and b by 5 : 3, then c
    [16, { a: 65, b: 39, c: 30 }],
    [120, { a: 0, b: 0, c: 30 }],
    [130, { a: 0, b: 0, c: 20 }],
    [200, { a: 0, b: 0, c: 0 }],
  ])('of %i fall on the debtor’s lots first, by what they have', (beyond, left) => {
    // 1番 stands on each of the three: 50 of its rank are borne by a and b as 25 and 15, and c bears 10 of 2番
    const claims = [
      { id: '1番', on: 'abc*', secured: 40, beyond },
      { id: '2番', on: 'c*', rank: 2, secured: 10 },
    ]
    const found = allocated(200, { lots: { a: 100, b: 60, c: 40 }, claims })
    expect(found.surplus).toEqual(left)
    expect(found.paid[0]).toBe(40 + Math.min(beyond, 150))
  })

  it('are paid in the order of the claims', () => {
    const claims = [
      { id: '1番', secured: 10, beyond: 20 },
      { id: '2番', rank: 2, secured: 10, beyond: 20 },
    ]
    expect(allocated(50, { claims }).paid).toEqual([30, 20])
  })
})
