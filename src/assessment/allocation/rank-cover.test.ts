import { describe, expect, it } from 'vitest'
import { type Yen, yen } from '#base/yen.ts'
import { reckon } from '#law/finding.ts'
import type { Right } from '#matter/matter.ts'
import { rankCover } from './rank-cover.ts'

const owed = (amount: number) => reckon('debt', '債務', yen(amount), [], () => [])
const right = (more: Partial<Right> = {}): Right => ({ id: 'r', property: 'home', kind: 'mortgage', ...more })
const revolving = (maximum: number | null, more: Partial<Right> = {}) =>
  right({ kind: 'revolvingMortgage', maximumAmount: maximum === null ? null : yen(maximum), ...more })
const values = ({ secured, beyond, limit }: ReturnType<typeof rankCover>) => [secured, beyond, limit?.rule ?? null]

describe('the last two years of damages (民法375条)', () => {
  // 10,000,000 at 14.6 % is 4,000 a day and 2,920,000 in 730 days
  const principal = yen(10_000_000)
  const cover = (others: boolean, total: number, rate: number | null = 14.6, rights = [right()]) =>
    values(rankCover(others, rights, owed(total), principal, rate))

  it.each([
    // owed, covered by the rank, beyond it
    [10_000_000, 10_000_000, 0, null],
    [10_004_000, 10_004_000, 0, null],
    [12_919_999, 12_919_999, 0, null],
    [12_920_000, 12_920_000, 0, null],
    [12_920_001, 12_920_000, 1, 'mortgage-two-year-limit'],
    [12_924_000, 12_920_000, 4_000, 'mortgage-two-year-limit'],
    [20_000_000, 12_920_000, 7_080_000, 'mortgage-two-year-limit'],
  ] as const)('of %i owed are %i covered and %i beyond', (total, secured, beyond, rule) => {
    expect(cover(true, total)).toEqual([secured, beyond, rule])
  })

  it('limit nothing where nobody else shares in the price', () => {
    expect(cover(false, 20_000_000)).toEqual([20_000_000, 0, null])
  })

  it('go by the rate of the register, and by the loan’s own where it has none', () => {
    // 7.3 %: 2,000 a day, 1,460,000
    expect(cover(true, 20_000_000, 14.6, [right({ delayRatePercent: 7.3 })]).slice(0, 2)).toEqual([
      11_460_000, 8_540_000,
    ])
    expect(cover(true, 20_000_000, 7.3, [right({ delayRatePercent: null })]).slice(0, 2)).toEqual([
      11_460_000, 8_540_000,
    ])
    expect(cover(true, 20_000_000, 14.6, []).slice(0, 2)).toEqual([12_920_000, 7_080_000])
    expect(cover(true, 20_000_000, 0).slice(0, 2)).toEqual([10_000_000, 10_000_000])
  })

  it('cannot be told without a rate or a principal: all is covered', () => {
    expect(cover(true, 20_000_000, null)).toEqual([20_000_000, 0, null])
    expect(values(rankCover(true, [right()], owed(20_000_000), null, 14.6))).toEqual([20_000_000, 0, null])
  })

  it('never cover less than a claim without damages', () => {
    expect(cover(true, 9_000_000)).toEqual([9_000_000, 0, null])
  })

  it('are nothing where nobody knows what is owed', () => {
    expect(values(rankCover(true, [right()], null, null, 14.6))).toEqual([0, 0, null])
  })
})

describe('the maximum of a revolving mortgage (民法398条の3)', () => {
  const cover = (total: number, rights: readonly Right[], others = true) =>
    values(rankCover(others, rights, owed(total), yen(1), 14.6))

  it.each([
    // owed, maximum, covered
    [8_000_000, 8_000_001, 8_000_000, null],
    [8_000_000, 8_000_000, 8_000_000, null],
    [8_000_001, 8_000_000, 8_000_000, 'revolving-mortgage-secured'],
    [8_000_000, 0, 0, 'revolving-mortgage-secured'],
    [8_000_000, null, 8_000_000, null],
  ] as const)('of %i owed and a maximum of %d covers %i, and nothing is beyond', (total, maximum, secured, rule) => {
    expect(cover(total, [revolving(maximum)])).toEqual([secured, 0, rule])
  })

  it('holds even where nobody else is there', () => {
    expect(cover(9_000_000, [revolving(8_000_000)], false).slice(0, 2)).toEqual([8_000_000, 0])
  })

  it('counts once where the lots were registered as joint, and for each lot where they were not', () => {
    const pair = (more: Partial<Right>) => [revolving(5_000_000, more), revolving(6_000_000, more)]
    expect(cover(20_000_000, pair({ jointRegistered: true }))[0]).toBe(5_000_000)
    expect(cover(20_000_000, pair({ jointRegistered: false }))[0]).toBe(11_000_000)
    expect(cover(20_000_000, pair({}))[0]).toBe(11_000_000)
    expect(cover(20_000_000, [revolving(null), revolving(6_000_000, { jointRegistered: true })])[0]).toBe(6_000_000)
    expect(cover(20_000_000, [revolving(null), revolving(6_000_000)])[0]).toBe(20_000_000)
  })

  it('limits the maximum alone, not the days', () => {
    const amount: Yen = yen(30_000_000)
    expect(values(rankCover(true, [revolving(40_000_000)], owed(amount), yen(10_000_000), 14.6))).toEqual([
      ...[amount, 0, null],
    ])
  })
})
