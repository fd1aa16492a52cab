import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { bulkSaleSplit } from './bulk-sale-split.ts'

const found = (total: number, costs: number, properties: Readonly<Record<string, number>>) =>
  bulkSaleSplit({
    total: yen(total),
    costs: yen(costs),
    properties: Object.entries(properties).map(([id, price]) => ({ id, standardPrice: yen(price) })),
  })

const sum = (amounts: Readonly<Record<string, number>>) =>
  Object.values(amounts).reduce((total, amount) => total + amount, 0)
const fixed = { seed: 20261121 }

describe('一括売却の割付', () => {
  it.each([
    // printed in the reference (bulk-sale-split): 3 : 2
    [
      [21_000_000, 900_000, { 土地: 9_000_000, 建物: 6_000_000 }],
      [
        { 土地: 12_600_000, 建物: 8_400_000 },
        { 土地: 540_000, 建物: 360_000 },
        { 土地: 12_060_000, 建物: 8_040_000 },
      ],
    ],
    // worked by hand, 7 : 3. 13,913,580.1 and 5,962,962.9; 568,641.5 and 243,703.5, a tie for the first
    [
      [19_876_543, 812_345, { 甲: 8_400_000, 乙: 3_600_000 }],
      [
        { 甲: 13_913_580, 乙: 5_962_963 },
        { 甲: 568_642, 乙: 243_703 },
        { 甲: 13_344_938, 乙: 5_719_260 },
      ],
    ],
    // 1 : 2, costs above the price: 1/3 of 100 is 33 1/3, of 200 is 66 2/3
    [
      [100, 200, { 甲: 1, 乙: 2 }],
      [
        { 甲: 33, 乙: 67 },
        { 甲: 67, 乙: 133 },
        { 甲: -34, 乙: -66 },
      ],
    ],
    [
      [5, 2, { 甲: 1 }],
      [{ 甲: 5 }, { 甲: 2 }, { 甲: 3 }],
    ],
  ] as const)('shares %j as %j', ([total, costs, properties], [proceeds, costShares, net]) => {
    expect(found(total, costs, properties).value).toMatchObject({ proceeds, costShares, net })
  })

  it('comes to the price and to the costs, to the yen', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 })
    const prices = fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(amount, amount, prices, (total, costs, list) => {
        const properties = Object.fromEntries(list.map((price, index) => [`物件${index}`, price]))
        const { proceeds, costShares, net } = found(total, costs, properties).value
        expect(sum(proceeds)).toBe(total)
        expect(sum(costShares)).toBe(costs)
        expect(sum(net)).toBe(total - costs)
        expect(Object.keys(net).sort()).toEqual(Object.keys(properties).sort())
      }),
      fixed,
    )
  })

  it('tells the working of each property', () => {
    const { steps } = found(21_000_000, 900_000, { 土地: 9_000_000, 建物: 6_000_000 })
    expect(steps.map(({ value }) => value)).toEqual([
      ...[21_000_000, 900_000, 15_000_000],
      ...[9_000_000, 12_600_000, 540_000, 12_060_000],
      ...[6_000_000, 8_400_000, 360_000, 8_040_000],
    ])
    expect(steps[3]?.label).toBe('土地の売却基準価額')
  })

  it.each([
    // the costs of the one property: as much as its price, or a yen more
    [5, ['doubt', 'caution']],
    [6, ['doubt', 'caution', 'caution']],
  ] as const)('tells what the law leaves open, and warns of costs of %i above the price of 5', (costs, kinds) => {
    expect(found(5, costs, { 甲: 1 }).notes.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('warns where the costs exceed the price of one property only, by a rounded yen', () => {
    // 2/3 of a yen each way: 乙 gets the one yen of the price, 甲 the second yen of the costs
    const { value, notes } = found(1, 2, { 甲: 1, 乙: 2 })
    expect(value.net).toEqual({ 甲: -1, 乙: 0 })
    expect(notes).toHaveLength(3)
  })

  it.each([
    [{ properties: [] }, 'properties'],
    [{ properties: [{ id: '甲', standardPrice: 0 }] }, 'properties[0].standardPrice'],
    [{ properties: [{ id: '', standardPrice: 1 }] }, 'properties[0].id'],
    [
      {
        properties: [
          { id: '甲', standardPrice: 1 },
          { id: '甲', standardPrice: 2 },
        ],
      },
      'properties',
    ],
    [{ total: -1 }, 'total'],
    [{ costs: null }, 'costs'],
  ])('refuses %j', (wrong, path) => {
    const good = { total: 1, costs: 0, properties: [{ id: '甲', standardPrice: 1 }] }
    expect(bulkSaleSplit.evaluate(good)).toMatchObject({ value: { net: { 甲: 1 } } })
    expect(bulkSaleSplit.evaluate({ ...good, ...wrong })).toMatchObject([{ path }])
  })
})
