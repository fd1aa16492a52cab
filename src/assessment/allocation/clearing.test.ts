import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { clearingOf, greatestOf, mostSlack, slackOf } from './clearing.ts'
import { type Lot, type RankedClaim, registerOf } from './register.ts'

/** Everybody agrees where the money left of a price is enough: the price less a tax that jumps by 30 above each step. */
function searched(enough: number, steps: readonly number[], upTo: number, slack = 4) {
  const tax = (price: number) => 30 * steps.filter((step) => price > step).length
  return clearingOf({
    clearsAt: (price, costsOf) => price - tax(costsOf) >= enough,
    ...{ steps: steps.map(yen), upTo: yen(upTo), slack },
  })
}

const gaps = (...of: readonly (readonly [from: number, to: number])[]) => of.map(([from, to]) => ({ from, to }))

describe('成り立つ最低価格', () => {
  it.each([
    // enough, steps, up to, least price, gaps
    [70, [], 1_000, 70, []],
    [0, [], 1_000, 0, []],
    [1, [], 1_000, 1, []],
    [1_000, [], 1_000, 1_000, []],
    [1_001, [], 1_000, null, []],
    // 100 clears; 101 leaves 71, and 130 leaves 100
    [70, [100], 1_000, 70, []],
    [71, [100], 1_000, 71, []],
    [72, [100], 1_000, 72, [[101, 101]]],
    [100, [100], 1_000, 100, [[101, 129]]],
    [101, [100], 1_000, 131, []],
    // both steps: 101 … 119 and 201 … 219
    [90, [100, 200], 1_000, 90, [[101, 119]]],
    [171, [200, 100], 1_000, 231, []],
    [170, [100, 200], 1_000, 200, [[201, 229]]],
    [100, [100, 110], 1_000, 100, [[101, 159]]],
    [
      95,
      [100, 128],
      1_000,
      95,
      [
        [101, 124],
        [129, 154],
      ],
    ],
    // steps outside are none
    [100, [100], 100, 100, []],
    [99, [100], 99, 99, []],
    [100, [100], 99, null, []],
    [-100, [-5], 1_000, 0, []],
    [0, [0], 1_000, 0, [[1, 29]]],
    [30, [100], 1_000, 30, []],
    [100, [200, 100], 1_000, 100, [[101, 129]]],
    // 201 to 209 leave 171 and more, 210 leaves 150
    [165, [200, 209], 1_000, 165, [[210, 224]]],
    [170, [200, 100], 1_000, 200, [[201, 229]]],
    [100, [100], 101, 100, []],
    [101, [100], 101, null, []],
    [70, [100, 100], 1_000, 70, [[101, 129]]],
  ] as const)(
    'where %i is enough with steps at %j up to %i: %j with gaps %j',
    (enough, steps, upTo, least, expected) => {
      expect(searched(enough, steps, upTo)).toEqual({ leastPrice: least, gaps: gaps(...expected) })
    },
  )

  describe('where roundings move it', () => {
    /** Clears from 500 up, and at some prices below or not at some above, as a share of rounded yen can. */
    const rounded = (also: readonly number[], but: readonly number[], slack: number, steps: readonly number[] = []) =>
      clearingOf({
        clearsAt: (price) => also.includes(price) || (price >= 500 && !but.includes(price)),
        ...{ steps: steps.map(yen), upTo: yen(1_000), slack },
      })

    it.each([
      [[], [], 500, []],
      [[496], [], 496, [[497, 499]]],
      [
        [496, 498],
        [503],
        496,
        [
          [497, 497],
          [499, 499],
          [503, 503],
        ],
      ],
      [[], [501, 502], 500, [[501, 502]]],
    ] as const)('looks at every price within the slack: also %j, not %j', (also, but, least, expected) => {
      expect(rounded(also, but, 4)).toEqual({ leastPrice: least, gaps: gaps(...expected) })
    })

    it('looks no further than the slack', () => {
      expect(rounded([496], [504], 4)).toEqual({ leastPrice: 496, gaps: gaps([497, 499], [504, 504]) })
      expect(rounded([496], [504], 3)).toEqual({ leastPrice: 500, gaps: [] })
    })

    it('looks below the top of a band that fails there by a rounding', () => {
      // 1 to 502 and 503 to 1000: 502 fails, and some yen more would help
      expect(rounded([], [502], 4, [502])).toEqual({ leastPrice: 500, gaps: gaps([502, 502]) })
      expect(rounded([], [502, 503], 4, [502])).toEqual({ leastPrice: 500, gaps: gaps([502, 503]) })
    })

    it('looks above the bottom of a band that clears there by a rounding', () => {
      expect(rounded([498], [], 4, [497])).toEqual({ leastPrice: 498, gaps: gaps([499, 499]) })
      expect(rounded([], [502], 4, [500])).toEqual({ leastPrice: 500, gaps: gaps([502, 502]) })
    })

    it('finds the slack at price 0 as anywhere', () => {
      const found = clearingOf({ clearsAt: (price) => price !== 2, steps: [], upTo: yen(9), slack: 4 })
      expect(found).toEqual({ leastPrice: 0, gaps: gaps([2, 2]) })
    })
  })

  it('does not look at every price of a band that fails or clears throughout', () => {
    const looked = new Set<number>()
    clearingOf({
      clearsAt: (price) => {
        looked.add(price)
        return price >= 5_000
      },
      ...{ steps: [yen(1_000), yen(9_000)], upTo: yen(1_000_000), slack: 100 },
    })
    // 0 to 1,000 at 1,100; 1,001 to 9,000 at 9,100 and 901; 9,001 to 1,000,000 at 1,000,100 and 8,901
    expect([...looked].filter((price) => price < 2_000 || price > 9_000).toSorted((a, b) => a - b)).toEqual([
      ...[901, 1_100, 9_100, 1_000_100],
    ])
  })
})

describe('最大の額', () => {
  it.each([
    // up to which it holds, the limit, the answer
    [-1, 10, null],
    [0, 10, 0],
    [1, 10, 1],
    [9, 10, 9],
    [10, 10, 10],
    [11, 10, 10],
    [0, 0, 0],
    [7, 0, 0],
    [299_999, 300_000, 299_999],
  ])('that holds up to %i, of at most %i, is %j', (holdsTo, limit, expected) => {
    expect(greatestOf((amount) => amount <= holdsTo, yen(limit), 4)).toBe(expected)
  })

  it('is looked for above, within the slack and the limit', () => {
    const holds =
      (...also: readonly number[]) =>
      (amount: number) =>
        amount <= 50 || also.includes(amount)
    expect(greatestOf(holds(54), yen(100), 4)).toBe(54)
    expect(greatestOf(holds(52, 54), yen(100), 4)).toBe(54)
    expect(greatestOf(holds(55), yen(100), 4)).toBe(50)
    expect(greatestOf(holds(53), yen(52), 4)).toBe(50)
  })
})

describe('端数の幅', () => {
  const lots = (...values: readonly number[]) =>
    values.map((value, index): Lot => ({ id: `${index}`, value: yen(value) }))

  /** A claim on each lot alone, so that no two are one; and the unsecured, each on the first. */
  function slack(values: readonly number[], unsecured: readonly number[], areOne = false) {
    const all = lots(...values)
    const on = (id: string, lot: string, kind: RankedClaim['kind'], secured: number) => ({
      ...{ id, kind, secured: yen(secured), owed: yen(secured), beyond: yen(0), release: yen(0), needs: null },
      entries: [
        { lot, rank: 1, date: kind === 'mortgage' ? day('2015-05-01') : null, limit: null, owner: 'debtor' as const },
      ],
    })
    const claims = [
      ...(areOne ? [] : all.map(({ id }) => on(`抵当${id}`, id, 'mortgage', 5))),
      ...unsecured.map((amount, index) => on(`判決${index}`, '0', index % 2 === 0 ? 'title' : 'attachment', amount)),
    ]
    return slackOf({ register: registerOf(all, claims), claims })
  }

  it.each([
    [[7], [], false, 16],
    [[7], [100], false, 16],
    [[7, 7], [], false, 20], // 14 / 7 = 2
    [[5, 7], [], false, 24], // 12 / 5 → 3
    [[5, 7], [], true, 16],
    [[5, 7, 0], [], false, 24],
    [[7], [30, 60], false, 24], // 90 / 30 = 3
    [[7], [30, 61, 0], false, 28], // 91 / 30 → 4
    [[7, 7], [30, 60], false, 36], // 2 × 3
    [[1, 121], [], false, 500], // 122: 16 + 484
    [[1, 120], [], false, 496],
    [[1, 5_000], [], false, mostSlack],
  ])('of lots of %j and unsecured claims of %j (one lot for all: %j) is %i', (values, unsecured, areOne, expected) => {
    expect(slack(values, unsecured, areOne)).toBe(expected)
  })
})
