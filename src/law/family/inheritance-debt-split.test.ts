import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { inheritanceDebtSplit } from './inheritance-debt-split.ts'

type Heir = 'spouse' | 'child' | 'parent' | 'sibling' | 'half-sibling'

const finding = (debt: number, ...heirs: readonly Heir[]) => inheritanceDebtSplit({ debt: yen(debt), heirs })
const shares = (debt: number, ...heirs: readonly Heir[]) => finding(debt, ...heirs).value.shares

describe('相続債務の分割', () => {
  it.each<readonly [number, readonly Heir[], readonly number[]]>([
    // printed in the reference, and its worked examples
    [9_000_000, ['spouse', 'child', 'child', 'child'], [4_500_000, 1_500_000, 1_500_000, 1_500_000]],
    [7_000_000, ['spouse', 'parent'], [4_666_667, 2_333_333]],
    [7_000_000, ['spouse', 'sibling', 'sibling', 'half-sibling'], [5_250_000, 700_000, 700_000, 350_000]],
    [1_000_000, ['child', 'child', 'child'], [333_334, 333_333, 333_333]],
    // by hand: a half, two thirds and three quarters to the spouse; the place in the list does not matter
    [1_200, ['child', 'spouse'], [600, 600]],
    [1_200, ['parent', 'spouse', 'parent'], [200, 800, 200]],
    [1_200, ['sibling', 'spouse'], [300, 900]],
    [1_200, ['half-sibling', 'spouse'], [300, 900]],
    [1_200, ['half-sibling', 'sibling', 'spouse'], [100, 200, 900]],
    [1_200, ['spouse'], [1_200]],
    [1_200, ['child'], [1_200]],
    [1_200, ['parent', 'parent'], [600, 600]],
    [1_200, ['sibling', 'half-sibling'], [800, 400]],
    [1_200, ['half-sibling', 'half-sibling'], [600, 600]],
    // odd yen to the largest fractions, ties in the order of the list: ½ each; 6⅔, 1⅔, 1⅔; 5½ and 1⅚ thrice; 3⅔ thrice
    [1, ['spouse', 'child'], [1, 0]],
    [1, ['child', 'spouse'], [1, 0]],
    [10, ['spouse', 'parent', 'parent'], [7, 2, 1]],
    [11, ['spouse', 'child', 'child', 'child'], [5, 2, 2, 2]],
    [11, ['child', 'child', 'child'], [4, 4, 3]],
    // 8.25 to the spouse, 1.83… to the sibling, 0.91… to the half-sibling
    [11, ['spouse', 'sibling', 'half-sibling'], [8, 2, 1]],
    [5, ['sibling', 'spouse'], [1, 4]], // 1.25 and 3.75
    [0, ['spouse', 'child'], [0, 0]],
    // past 2^53 on the way: 9,007,199,254,740,991 ÷ 2 leaves a half, ÷ 6 a sixth
    [
      9_007_199_254_740_991,
      ['spouse', 'child', 'child', 'child'],
      [4_503_599_627_370_496, 1_501_199_875_790_165, 1_501_199_875_790_165, 1_501_199_875_790_165],
    ],
  ])('%i falls on %j as %j', (debt, heirs, expected) => {
    expect(shares(debt, ...heirs)).toEqual(expected)
  })

  const debt = fc.integer({ min: 0, max: 100_000_000 })
  const blood = fc.oneof(
    fc.array(fc.constant<Heir>('child'), { maxLength: 6 }),
    fc.array(fc.constant<Heir>('parent'), { maxLength: 2 }),
    fc.array(fc.constantFrom<Heir>('sibling', 'half-sibling'), { maxLength: 6 }),
  )
  const family = fc
    .tuple(blood, fc.boolean())
    .map(([others, widowed]): readonly Heir[] => (widowed ? [...others, 'spouse'] : others))
    .filter((heirs) => heirs.length > 0)

  it('adds up to the yen, each within a yen of the exact share', () => {
    fc.assert(
      fc.property(debt, family, (amount, heirs) => {
        const found = shares(amount, ...heirs)
        expect(found.reduce<number>((total, share) => total + share, 0)).toBe(amount)
        const unit = (heir: Heir) => (heir === 'half-sibling' ? 1 : 2)
        const others = heirs.filter((heir) => heir !== 'spouse')
        const units = others.reduce((total, heir) => total + unit(heir), 0)
        const part = heirs.includes('child') ? 1 / 2 : heirs.includes('parent') ? 2 / 3 : 3 / 4
        const spouse = others.length === 0 ? 1 : others.length === heirs.length ? 0 : part
        heirs.forEach((heir, index) => {
          const exact = heir === 'spouse' ? amount * spouse : (amount * (1 - spouse) * unit(heir)) / units
          expect(Math.abs((found[index] ?? Number.NaN) - exact)).toBeLessThan(1)
        })
      }),
      { seed: 20261121 },
    )
  })

  it('gives the same shares in another order, but for the odd yen', () => {
    fc.assert(
      fc.property(debt, family, (amount, heirs) => {
        const found = shares(amount, ...heirs)
        const reversed = shares(amount, ...heirs.toReversed()).toReversed()
        found.forEach((share, index) => {
          expect(Math.abs(share - (reversed[index] ?? Number.NaN))).toBeLessThanOrEqual(1)
        })
      }),
      { seed: 20261121 },
    )
  })

  it.each<readonly [unknown]>([
    [[]],
    [['spouse', 'spouse']],
    [['spouse', 'spouse', 'child']],
    [['child', 'parent']],
    [['spouse', 'child', 'sibling']],
    [['parent', 'half-sibling']],
  ])('refuses %j, who cannot be heirs together', (heirs) => {
    expect(inheritanceDebtSplit.evaluate({ debt: 1, heirs })).toMatchObject([
      { path: 'heirs', message: expect.stringContaining('配偶者は一人まで') },
    ])
  })

  it.each<readonly [readonly Heir[]]>([
    [['spouse']],
    [['child']],
    [['spouse', 'child', 'child']],
    [['parent', 'spouse']],
    [['sibling', 'half-sibling', 'spouse']],
  ])('takes %j', (heirs) => {
    expect(inheritanceDebtSplit.evaluate({ debt: 1, heirs })).toMatchObject({ rule: 'inheritance-debt-split' })
  })

  it('tells what else is wrong with the facts', () => {
    expect(inheritanceDebtSplit.evaluate({ debt: -1, heirs: ['cousin'] })).toMatchObject([
      { path: 'debt' },
      { path: 'heirs[0]' },
    ])
    expect(inheritanceDebtSplit.evaluate({ heirs: 'child' })).toMatchObject([{ path: 'debt' }, { path: 'heirs' }])
  })

  it('tells the share of each as a fraction', () => {
    expect(finding(7_000_000, 'spouse', 'sibling', 'half-sibling').steps.map(({ value }) => value)).toEqual([
      ...[7_000_000, '4分の3', 5_250_000],
      ...['6分の1', 1_166_667, '12分の1', 583_333],
    ])
    expect(finding(100, 'child').steps.map(({ value }) => value)).toEqual([100, '全部', 100])
    expect(finding(100, 'spouse', 'child').steps.map(({ label }) => label)).toEqual([
      expect.anything(),
      ...['1人目（配偶者）の法定相続分', '1人目が負う額', '2人目（子）の法定相続分', '2人目が負う額'],
    ])
    expect(finding(1, 'spouse').notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice', 'caution'])
  })
})
