import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { auctionDistribution } from './auction-distribution.ts'

type Facts = Parameters<typeof auctionDistribution>[0]
type Claim = Facts['claims'][number]
type Kind = Claim['kind']

const claim = (id: string, kind: Kind, amount: number, rank = 1, date: string | null = null): Claim => ({
  ...{ id, kind, rank },
  ...{ date: date === null ? null : day(date), amount: yen(amount), maximum: null },
})

const revolving = (id: string, amount: number, maximum: number, rank: number, date: string): Claim => ({
  ...claim(id, 'revolving', amount, rank, date),
  maximum: yen(maximum),
})

const ask = (proceeds: number, costs: number, claims: readonly Claim[]) =>
  auctionDistribution({ proceeds: yen(proceeds), costs: yen(costs), claims })

const first = claim('1番', 'mortgage', 16_000_000, 1, '2015-05-01')
const cityTax = claim('市税', 'tax', 700_000, 1, '2016-06-30')
const second = claim('2番', 'mortgage', 5_000_000, 2, '2018-02-10')
const association = claim('管理組合', 'general-lien', 450_000)
const card = claim('カード', 'title', 1_200_000)
const attached = claim('仮差', 'attachment', 600_000)
const everyone = [first, cityTax, second, association, card, attached]

describe('競売代金の配当表', () => {
  it.each([
    // proceeds, costs, then what each of `everyone` gets and the owner: worked by hand down the order
    [20_000_000, 900_000, [16_000_000, 700_000, 2_400_000, 0, 0, 0], 0],
    [22_600_000, 900_000, [16_000_000, 700_000, 5_000_000, 0, 0, 0], 0],
    [23_049_999, 900_000, [16_000_000, 700_000, 5_000_000, 449_999, 0, 0], 0],
    [23_050_000, 900_000, [16_000_000, 700_000, 5_000_000, 450_000, 0, 0], 0],
    [23_050_001, 900_000, [16_000_000, 700_000, 5_000_000, 450_000, 1, 0], 0], // 2/3 and 1/3 of a yen
    [23_950_000, 900_000, [16_000_000, 700_000, 5_000_000, 450_000, 600_000, 300_000], 0],
    [24_850_000, 900_000, [16_000_000, 700_000, 5_000_000, 450_000, 1_200_000, 600_000], 0],
    [24_850_001, 900_000, [16_000_000, 700_000, 5_000_000, 450_000, 1_200_000, 600_000], 1],
    [900_000, 900_000, [0, 0, 0, 0, 0, 0], 0],
    [899_999, 900_000, [0, 0, 0, 0, 0, 0], 0],
    [16_900_001, 900_000, [16_000_000, 1, 0, 0, 0, 0], 0],
  ] as const)('proceeds of %i less %i give %j and leave %i', (proceeds, costs, expected, surplus) => {
    const { value } = ask(proceeds, costs, everyone)
    expect(everyone.map(({ id }) => value.payouts[id])).toEqual(expected)
    expect(value.surplus).toBe(surplus)
  })

  it('solves the circle of the tax office’s directive, and gives the rest on', () => {
    // 国税徴収法基本通達26条: 17,000,000 less 1,000,000; a title of 500,000 would come after the circle
    const circle = [
      claim('抵当', 'mortgage', 10_000_000, 1, '2006-06-30'),
      claim('国税', 'tax', 5_000_000, 1, '2006-08-31'),
      claim('地方税', 'tax', 3_000_000, 2, '2006-05-02'),
      claim('判決', 'title', 500_000),
    ]
    expect(ask(17_000_000, 1_000_000, circle).value.payouts).toEqual({
      ...{ 国税: 5_000_000, 地方税: 1_000_000, 抵当: 10_000_000, 判決: 0 },
    })
    expect(ask(19_100_000, 1_000_000, circle).value).toMatchObject({
      payouts: { 地方税: 3_000_000, 判決: 100_000 },
      surplus: 0,
    })
  })

  it.each([
    // amount, maximum, what it gets out of 10,000,000
    [9_300_000, 8_000_000, 8_000_000],
    [8_000_000, 8_000_000, 8_000_000],
    [7_999_999, 8_000_000, 7_999_999],
    [12_000_000, 11_000_000, 10_000_000],
  ] as const)('pays a revolving claim of %i with a maximum of %i %i', (amount, maximum, paid) => {
    const { payouts, surplus } = ask(10_000_000, 0, [revolving('根', amount, maximum, 1, '2018-02-10')]).value
    expect([payouts.根, surplus]).toEqual([paid, 10_000_000 - paid])
  })

  it('pays general liens by their rank, whatever their place in the list', () => {
    const liens = [claim('給料', 'general-lien', 500, 2), claim('管理費', 'general-lien', 300, 1)]
    expect(ask(700, 0, liens).value.payouts).toEqual({ 管理費: 300, 給料: 400 })
  })

  it('keeps ranks apart by kind: the same number in several kinds is no conflict', () => {
    const claims = [
      claim('抵当', 'mortgage', 100, 1, '2015-05-01'),
      claim('税', 'tax', 100, 1, '2016-05-01'),
      claim('先取', 'general-lien', 100, 1),
      ...[claim('判決', 'title', 100, 1), claim('判決2', 'title', 100, 1), claim('仮差', 'attachment', 100, 1)],
    ]
    expect(ask(600, 0, claims).value).toMatchObject({ surplus: 0, payouts: { 判決: 100, 判決2: 100, 仮差: 100 } })
  })

  it('names the attachments that got something, in the order of the list', () => {
    const claims = [
      ...[claim('仮差2', 'attachment', 2), claim('判決', 'title', 5), claim('仮差1', 'attachment', 3)],
      claim('仮差0', 'attachment', 0),
    ]
    expect(ask(10, 0, claims).value.deposited).toEqual(['仮差2', '仮差1'])
    expect(ask(1, 0, claims).value).toMatchObject({ payouts: { 判決: 1, 仮差2: 0 }, deposited: [] })
    expect(ask(0, 0, claims).value.deposited).toEqual([])
  })

  it('gives everything to the owner where nobody claims', () => {
    expect(ask(1_000, 300, []).value).toMatchObject({ payouts: {}, deposited: [], surplus: 700 })
  })

  it.each<readonly [string, readonly Claim[]]>([
    ['登記の日', [claim('抵当', 'mortgage', 1)]],
    ['法定納期限等', [claim('税', 'tax', 1)]],
    ['登記の日', [{ ...revolving('根', 1, 1, 1, '2018-02-10'), date: null }]],
    ['極度額が要ります', [claim('根', 'revolving', 1, 1, '2018-02-10')]],
    ['種類を確かめて', [{ ...first, maximum: yen(1) }]],
    ['種類を確かめて', [{ ...card, maximum: yen(1) }]],
    ['先取特権の順位', [association, { ...association, id: '別の組合' }]],
    ['順番', [first, { ...second, rank: 1 }]],
    ['順番', [cityTax, { ...cityTax, id: '県税' }]],
  ])('does not cover what leaves the order open (%s): %j', (reason, claims) => {
    expect(() => ask(1_000, 0, claims)).toThrow(NotCovered)
    expect(() => ask(1_000, 0, claims)).toThrow(reason)
  })
})

describe('配当表の性質', () => {
  const fixed = { seed: 20261121 }
  const amount = fc.integer({ min: 0, max: 3_000 })
  const dates = fc.integer({ min: 0, max: 5 }).map((years) => addDays(day('2015-05-01'), years * 365))
  const kinds = fc.constantFrom<Kind>('mortgage', 'revolving', 'tax', 'general-lien', 'title', 'attachment')
  const dated: readonly Kind[] = ['mortgage', 'revolving', 'tax']

  /** Claims whose ranks differ, in an order that has nothing to do with the list. */
  const claims = fc.array(fc.tuple(kinds, amount, amount, dates), { maxLength: 8 }).chain((rows) =>
    fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }).map((ranks) =>
      rows.map(([kind, owed, maximum, date], index): Claim => {
        const rank = (ranks[index] ?? 0) + 1
        return {
          ...{ id: `債権${index}`, kind, rank, amount: yen(owed) },
          date: dated.includes(kind) ? date : null,
          maximum: kind === 'revolving' ? yen(maximum) : null,
        }
      }),
    ),
  )
  const owed = ({ amount, maximum }: Claim) => Math.min(amount, maximum ?? amount)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const proceeds = fc.integer({ min: 0, max: 12_000 })
  const costs = fc.integer({ min: 0, max: 500 })

  it('comes to the proceeds to the yen, and gives nobody more than is owed', () => {
    fc.assert(
      fc.property(proceeds, costs, claims, (price, cost, list) => {
        const { payouts, surplus } = ask(price, cost, list).value
        expect(Object.keys(payouts).sort()).toEqual(list.map(({ id }) => id).sort())
        expect(sum(Object.values(payouts)) + surplus).toBe(Math.max(0, price - cost))
        for (const one of list) {
          expect(payouts[one.id]).toBeGreaterThanOrEqual(0)
          expect(payouts[one.id]).toBeLessThanOrEqual(owed(one))
        }
      }),
      fixed,
    )
  })

  it('fills each class, and each rank in it, before the next gets a yen', () => {
    const classOf = ({ kind }: Claim) => (dated.includes(kind) ? 1 : kind === 'general-lien' ? 2 : 3)
    const group = ({ kind }: Claim) => (kind === 'tax' ? 'tax' : dated.includes(kind) ? 'private' : kind)
    const ranked = ({ kind }: Claim) => kind !== 'title' && kind !== 'attachment'
    fc.assert(
      fc.property(proceeds, costs, claims, (price, cost, list) => {
        const { payouts, surplus } = ask(price, cost, list).value
        const short = list.filter((one) => (payouts[one.id] ?? 0) < owed(one))
        if (short.length > 0) expect(surplus).toBe(0)
        for (const senior of short) {
          for (const one of list) {
            const sameGroup = ranked(senior) && group(one) === group(senior) && one.rank > senior.rank
            if (classOf(one) > classOf(senior) || sameGroup) expect(payouts[one.id]).toBe(0)
          }
        }
      }),
      fixed,
    )
  })

  it('without taxes is a plain walk down the ranks, then a proportion', () => {
    fc.assert(
      fc.property(proceeds, costs, claims, (price, cost, all) => {
        const list = all.filter(({ kind }) => kind !== 'tax')
        const { payouts } = ask(price, cost, list).value
        const secured = list.filter(({ kind }) => dated.includes(kind))
        const senior = (one: Claim) => sum(secured.filter(({ rank }) => rank < one.rank).map(owed))
        for (const one of secured) {
          const left = Math.max(0, Math.max(0, price - cost) - senior(one))
          expect(payouts[one.id]).toBe(Math.min(owed(one), left))
        }
        const ordinary = list.filter(({ kind }) => kind === 'title' || kind === 'attachment')
        const paid = sum(ordinary.map(({ id }) => payouts[id] ?? 0))
        for (const one of ordinary) {
          const exact = (paid * one.amount) / Math.max(1, sum(ordinary.map(owed)))
          expect(Math.abs((payouts[one.id] ?? 0) - exact)).toBeLessThan(1)
        }
      }),
      fixed,
    )
  })

  it('does not depend on the order of the list, but for the odd yen among ordinary claims', () => {
    fc.assert(
      fc.property(proceeds, costs, claims, (price, cost, list) => {
        const [forth, back] = [list, list.toReversed()].map((order) => ask(price, cost, order).value)
        expect(back?.surplus).toBe(forth?.surplus)
        for (const { id, kind } of list) {
          const difference = Math.abs((forth?.payouts[id] ?? 0) - (back?.payouts[id] ?? 0))
          expect(difference).toBeLessThanOrEqual(kind === 'title' || kind === 'attachment' ? 1 : 0)
        }
      }),
      fixed,
    )
  })
})

describe('配当表の説明', () => {
  it('tells every payment and what is left on the way', () => {
    const { steps } = ask(23_950_000, 900_000, everyone)
    expect(steps.map(({ value }) => value)).toEqual([
      ...[23_950_000, 900_000, 700_000, 16_000_000, 5_000_000, 450_000, 600_000, 300_000],
      ...[900_000, 1_800_000, 0],
    ])
    expect(steps[2]?.label).toBe('市税（租税・公課）への配当')
    expect(steps[7]?.label).toBe('仮差（仮差押え）への配当')
  })

  it('rests on the order of taxes and mortgages, with the revolving claim cut to its maximum', () => {
    const [from, ...others] = ask(30_000_000, 900_000, [...everyone, revolving('根', 9, 5, 3, '2020-01-10')]).from
    expect(others).toEqual([])
    expect(from?.rule).toBe('tax-mortgage-distribution')
    expect(from?.value).toHaveProperty('payouts', { '1番': 16_000_000, 市税: 700_000, '2番': 5_000_000, 根: 5 })
    expect(from?.steps.map(({ value }) => value)).toContain(29_100_000)
  })

  it.each<readonly [number, number, readonly Claim[], readonly string[]]>([
    // 2 notes always; then words of the others
    [20_000_000, 900_000, [first], []],
    [16_000_000, 0, [first, card], []], // nothing left to share
    [16_000_001, 0, [first, card], ['端数の大きい順']],
    [17_199_999, 0, [first, card], ['端数の大きい順']],
    [17_200_000, 0, [first, card], []],
    [16_000_001, 0, [first, attached], ['端数の大きい順', '供託']],
    [16_600_000, 0, [first, attached], ['供託']],
    [16_000_000, 0, [first, attached], []],
    [9_000_000, 0, [revolving('根', 8, 8, 1, '2018-02-10')], []],
    [9_000_000, 0, [revolving('根', 9, 8, 1, '2018-02-10')], ['極度額']],
    [9_000_000, 0, [revolving('根', 9, 8, 3, '2018-02-10'), first], ['極度額']],
    [900_000, 900_000, [first], []],
    [899_999, 900_000, [first], ['費用が']],
  ])('proceeds of %i, costs of %i, %j: notes of %j', (proceeds, costs, claims, words) => {
    const [agreement, limits, ...others] = ask(proceeds, costs, claims).notes
    expect(agreement).toMatchObject({ kind: 'practice', text: expect.stringContaining('85条1項ただし書') })
    expect(limits).toMatchObject({ kind: 'caution', text: expect.stringContaining('留置権') })
    expect(others.map(({ text }) => text)).toEqual(words.map((word) => expect.stringContaining(word)))
  })

  it('takes facts from outside, and tells what is wrong with them', () => {
    const row = { id: '仮差', kind: 'attachment', date: null, amount: 5, rank: 1 }
    const evaluate = (claims: unknown) => auctionDistribution.evaluate({ proceeds: 9, costs: 1, claims })
    expect(evaluate([row])).toMatchObject({ value: { payouts: { 仮差: 5 }, deposited: ['仮差'], surplus: 3 } })
    expect(evaluate([row, row])).toMatchObject([{ path: 'claims' }])
    expect(evaluate([{ ...row, rank: 0 }])).toMatchObject([{ path: 'claims[0].rank' }])
    expect(evaluate([{ ...row, rank: 10_001 }])).toMatchObject([{ path: 'claims[0].rank' }])
    expect(evaluate([{ ...row, kind: 'private' }])).toMatchObject([{ path: 'claims[0].kind' }])
    expect(evaluate([{ ...row, date: undefined }])).toMatchObject([{ path: 'claims[0].date' }])
    expect(evaluate([{ ...row, amount: -1 }])).toMatchObject([{ path: 'claims[0].amount' }])
  })
})
