import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { taxMortgageDistribution } from './tax-mortgage-distribution.ts'

interface Claim {
  readonly id: string
  readonly kind: 'tax' | 'private'
  readonly date: Day
  readonly amount: number
  readonly innerRank: number
}

const tax = (id: string, date: string, amount: number, innerRank: number): Claim => ({
  ...{ id, kind: 'tax', date: day(date), amount, innerRank },
})
const mortgage = (id: string, date: string, amount: number, innerRank: number): Claim => ({
  ...tax(id, date, amount, innerRank),
  kind: 'private',
})

const finding = (proceeds: number, costs: number, claims: readonly Claim[]) =>
  taxMortgageDistribution({
    proceeds: yen(proceeds),
    costs: yen(costs),
    claims: claims.map((claim) => ({ ...claim, amount: yen(claim.amount) })),
  })

/** The tax office's own case: the mortgage outranks the national tax, which was seized first; the local tax is older than both. */
const official = [
  mortgage('抵当', '2006-06-30', 10_000_000, 1),
  tax('国税', '2006-08-31', 5_000_000, 1),
  tax('地方税', '2006-05-02', 3_000_000, 2),
]
const [a, b, d] = [
  mortgage('A', '2009-04-01', 15_000_000, 1),
  mortgage('B', '2009-06-02', 18_000_000, 2),
  tax('D', '2009-05-31', 5_000_000, 1),
]

/** Claims of both kinds, few days so that days coincide, the ranks of each kind in any order. */
const claims = fc
  .array(
    fc.record({
      kind: fc.constantFrom('tax' as const, 'private' as const),
      days: fc.integer({ min: 0, max: 4 }),
      amount: fc.oneof(fc.nat(50), fc.nat(20_000_000)),
      order: fc.double({ noNaN: true }),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn
      .toSorted((x, y) => x.order - y.order)
      .map(({ kind, days, amount }, index): Claim => {
        return { id: `債権${index}`, kind, date: addDays(day('2020-01-01'), days), amount, innerRank: index + 1 }
      }),
  )
const money = fc.oneof(fc.nat(200), fc.nat(60_000_000))
const fixed = { seed: 20261121 }
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)

describe('租税と私債権の配当（ぐるぐる回り）', () => {
  it.each([
    // case, proceeds, costs, claims, payouts, left: by hand from 国税徴収法26条, the first from the directive on it
    [
      'the directive’s case',
      17_000_000,
      1_000_000,
      official,
      { 国税: 5_000_000, 地方税: 1_000_000, 抵当: 10_000_000 },
      0,
    ],
    // http://ameblo.jp/seijimans/entry-10576541941.html: A and B have changed ranks
    [
      'ranks changed',
      22_000_000,
      0,
      [{ ...a, innerRank: 2 }, { ...b, innerRank: 1 }, d],
      { A: 0, B: 17_000_000, D: 5_000_000 },
      0,
    ],
    ['ranks as registered', 22_000_000, 0, [a, b, d], { A: 15_000_000, B: 2_000_000, D: 5_000_000 }, 0],
    [
      'the younger tax seized first',
      12_000_000,
      0,
      [
        tax('X', '2019-06-30', 3_000_000, 2),
        mortgage('M', '2020-05-01', 10_000_000, 1),
        tax('Y', '2021-06-30', 2_000_000, 1),
      ],
      { X: 1_000_000, M: 9_000_000, Y: 2_000_000 },
      0,
    ],
    [
      'enough for all',
      16_000_000,
      700_000,
      [tax('T', '2021-07-31', 600_000, 1), mortgage('M', '2016-02-10', 12_000_000, 1)],
      { T: 600_000, M: 12_000_000 },
      2_700_000,
    ],
    [
      'the same day: the mortgage first',
      100,
      0,
      [tax('T', '2021-07-31', 80, 1), mortgage('M', '2021-07-31', 70, 1)],
      { T: 30, M: 70 },
      0,
    ],
    [
      'a day later: the tax first',
      100,
      0,
      [tax('T', '2021-07-31', 80, 1), mortgage('M', '2021-08-01', 70, 1)],
      { T: 80, M: 20 },
      0,
    ],
    ['just the costs', 100, 100, [tax('T', '2021-07-31', 80, 1)], { T: 0 }, 0],
    ['less than the costs', 100, 101, [tax('T', '2021-07-31', 80, 1)], { T: 0 }, 0],
    ['one yen more than the costs', 101, 100, [tax('T', '2021-07-31', 80, 1)], { T: 1 }, 0],
    ['no claims', 100, 30, [], {}, 70],
  ] as const)('%s', (_, proceeds, costs, all, payouts, surplus) => {
    const { value } = finding(proceeds, costs, all)
    expect(value.payouts).toEqual(payouts)
    expect(value.surplus).toBe(surplus)
  })

  it('pays out the proceeds to the yen, and to nobody more than is owed', () => {
    fc.assert(
      fc.property(claims, money, fc.nat(100), (all, proceeds, costs) => {
        const { payouts, surplus } = finding(proceeds, costs, all).value
        expect(Object.keys(payouts).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        for (const { id, amount } of all) {
          expect(payouts[id]).toBeGreaterThanOrEqual(0)
          expect(payouts[id]).toBeLessThanOrEqual(amount)
        }
        expect(sum(Object.values(payouts)) + surplus).toBe(Math.max(0, proceeds - costs))
        expect(surplus).toBe(Math.max(0, proceeds - costs - sum(all.map(({ amount }) => amount))))
      }),
      fixed,
    )
  })

  it('does not depend on the order in which the claims are given', () => {
    fc.assert(
      fc.property(
        claims,
        money,
        fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }),
        (all, proceeds, keys) => {
          const shuffled = all
            .map((claim, index) => ({ claim, key: keys[index] ?? 0 }))
            .toSorted((x, y) => x.key - y.key)
            .map(({ claim }) => claim)
          const [given, other] = [finding(proceeds, 0, all), finding(proceeds, 0, shuffled)]
          expect(other.value.payouts).toEqual(given.value.payouts)
          expect(other.value.surplus).toBe(given.value.surplus)
          expect(other.steps).toEqual(given.steps)
        },
      ),
      fixed,
    )
  })

  it('fills a claim before the next of its kind gets a yen', () => {
    fc.assert(
      fc.property(claims, money, (all, proceeds) => {
        const { payouts } = finding(proceeds, 0, all).value
        for (const senior of all) {
          if (payouts[senior.id] === senior.amount) continue
          for (const junior of all.filter(
            ({ kind, innerRank }) => kind === senior.kind && innerRank > senior.innerRank,
          )) {
            expect(payouts[junior.id]).toBe(0)
          }
        }
      }),
      fixed,
    )
  })

  it('agrees with cutting the line of claims at the proceeds', () => {
    const key = ({ date, kind }: Claim) => `${date}${kind === 'private' ? 'a' : 'b'}`
    fc.assert(
      fc.property(claims, money, (all, proceeds) => {
        const older = (one: Claim, other: Claim) =>
          key(one) < key(other) || (key(one) === key(other) && one.innerRank < other.innerRank)
        const pot = (kind: Claim['kind']) =>
          sum(
            all
              .filter((claim) => claim.kind === kind)
              .map((claim) => {
                const ahead = sum(all.filter((other) => older(other, claim)).map(({ amount }) => amount))
                return Math.min(ahead + claim.amount, proceeds) - Math.min(ahead, proceeds)
              }),
          )
        const { payouts } = finding(proceeds, 0, all).value
        for (const { id, kind, amount, innerRank } of all) {
          const ahead = sum(
            all.filter((other) => other.kind === kind && other.innerRank < innerRank).map((other) => other.amount),
          )
          expect(payouts[id]).toBe(Math.min(ahead + amount, pot(kind)) - Math.min(ahead, pot(kind)))
        }
      }),
      fixed,
    )
  })

  it('takes any name for a claim', () => {
    const odd = [tax('__proto__', '2021-07-31', 80, 1), tax('10', '2021-07-31', 80, 2)]
    expect(Object.entries(finding(100, 0, odd).value.payouts).toSorted()).toEqual([
      ['10', 20],
      ['__proto__', 80],
    ])
  })

  it('takes claims of both kinds and any rank from outside', () => {
    const input = {
      proceeds: 16,
      costs: 1,
      claims: [
        { ...a, amount: 10, innerRank: 10_000 },
        { ...d, amount: 7 },
      ],
    }
    expect(taxMortgageDistribution.evaluate(input)).toMatchObject({ value: { payouts: { A: 10, D: 5 }, surplus: 0 } })
  })

  it('tells both rounds in their order', () => {
    const { steps } = finding(17_000_000, 1_000_000, official)
    expect(steps.map(({ value }) => value)).toEqual([
      ...[17_000_000, 1_000_000, 16_000_000],
      ...[3_000_000, 10_000_000, 3_000_000, 6_000_000, 10_000_000],
      ...[5_000_000, 1_000_000, 10_000_000, 0],
    ])
    expect(steps[3]?.label).toBe('平成18年5月2日：地方税（税）の分として割り当てる額')
    expect(steps[8]?.label).toBe('税の1番：国税への配当')
    expect(steps[10]?.label).toBe('抵当権などの1番：抵当への配当')
  })

  it('lists claims of one day by kind and rank', () => {
    const on = '2021-07-31'
    const { steps } = finding(9, 0, [
      tax('い', on, 1, 2),
      mortgage('う', on, 1, 1),
      tax('あ', on, 1, 1),
      mortgage('え', on, 1, 2),
    ])
    expect(steps.slice(3, 7).map(({ label }) => label.slice(10, 11))).toEqual(['う', 'え', 'あ', 'い'])
  })

  it('warns where the costs take more than the proceeds', () => {
    const kinds = (costs: number) => finding(100, costs, []).notes.map(({ kind }) => kind)
    expect(kinds(100)).toEqual(['practice', 'caution'])
    expect(kinds(101)).toEqual(['practice', 'caution', 'caution'])
  })

  it('does not guess between equal names or equal ranks of a kind', () => {
    expect(() => finding(1, 0, [a, { ...d, id: 'A' }])).toThrow(NotCovered)
    expect(() => finding(1, 0, [a, { ...d, id: 'A' }])).toThrow('債権の名')
    expect(() => finding(1, 0, [a, { ...b, innerRank: 1 }])).toThrow(NotCovered)
    expect(() => finding(1, 0, [a, { ...b, innerRank: 1 }])).toThrow('順番')
    expect(() => finding(1, 0, [a, d])).not.toThrow()
  })

  it.each([
    [{ proceeds: -1 }, 'proceeds'],
    [{ costs: 0.5 }, 'costs'],
    [{ claims: [{ ...d, kind: 'public' }] }, 'claims[0].kind'],
    [{ claims: [d, { ...d, date: '2009-02-29' }] }, 'claims[1].date'],
    [{ claims: [{ ...d, innerRank: 0 }] }, 'claims[0].innerRank'],
    [{ claims: [{ ...d, innerRank: 10_001 }] }, 'claims[0].innerRank'],
    [{ claims: [{ ...d, id: '' }] }, 'claims[0].id'],
  ])('refuses %j', (wrong, path) => {
    const input = { proceeds: 1, costs: 0, claims: [], ...wrong }
    expect(taxMortgageDistribution.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
