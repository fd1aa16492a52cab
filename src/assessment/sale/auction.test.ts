import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { timeline } from '#assessment/road/timeline.ts'
import { settingsOf } from '#assessment/settings.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { auction } from './auction.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function example(name: string): Matter {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return parsed.matter
}

const on = day('2026-11-21')

function assessed(matter: Matter) {
  const { signs } = stageOn(matter, on).found
  return auction(matter, settingsOf(matter), timeline(matter, signs, on), on)
}

function found(matter: Matter) {
  const answer = assessed(matter).found
  if (answer === null) throw new Error('no auction')
  return answer
}

function cases(matter: Matter) {
  const { low, typical, high } = found(matter).cases
  return [low, typical, high].map(({ price, cost, toFirstCreditor, surplus, residuals }) => ({
    ...{ price: price.value, cost: cost.value, toFirst: toFirstCreditor.value, surplus },
    residuals: residuals.map(({ amount }) => amount.value),
  }))
}

const paths = (matter: Matter) =>
  assessed(matter).problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))

/** No damages run, so that the sums are those of the balance. */
const loan = {
  id: 'loan',
  balance: 20_000_000,
  balanceOn: '2026-11-01',
  delayRatePercent: 0,
  acceleratedOn: '2026-06-30',
}
const right = (id: string, kind: string, more: object) => ({ id, kind, property: 'home', ...more })
const first = right('first', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2012-04-10' })
const settings = { auctionCost: { low: 600_000, typical: 600_000, high: 600_000 } }

const house = (typical: number | null, more: object = {}, auctionAssumed: object = {}) =>
  matterOf({
    properties: [
      { id: 'home', kind: 'house', marketValue: typical === null ? null : { low: typical, typical, high: typical } },
    ],
    loans: [loan],
    rights: [first],
    scenarios: [{ id: 'auction', auction: auctionAssumed }],
    settings,
    ...more,
  })

describe('the cases of an auction', () => {
  it('take 50, 70 and 100 % of the market, and the dear case the low cost', () => {
    const { settings: _, ...matter } = house(25_000_000)
    expect(cases(matter)).toEqual([
      { price: 12_500_000, cost: 1_000_000, toFirst: 11_500_000, surplus: 0, residuals: [8_500_000] },
      { price: 17_500_000, cost: 800_000, toFirst: 16_700_000, surplus: 0, residuals: [3_300_000] },
      { price: 25_000_000, cost: 500_000, toFirst: 20_000_000, surplus: 4_500_000, residuals: [0] },
    ])
  })

  it('take a price that is assumed', () => {
    // B-ninbai-japan-2000-1500: 15,000,000; 27,100,000 and more are owed by then
    const [, typical] = cases(example('condominium-arrears'))
    expect(typical).toMatchObject({ price: 15_000_000, cost: 800_000, toFirst: 14_200_000, surplus: 0 })
  })

  it('count damages until the day of distribution', () => {
    const matter = example('condominium-arrears')
    const { debt, distributionOn } = found(matter)
    // from 2026-11-05 by the usual spans: 01-05, 04-20, 06-20, 07-05, 07-19, 07-27, 08-21, 09-21
    expect(distributionOn).toBe('2027-09-21')
    // 25,000,000 at 14.6 % for the 417 days from 2026-07-31
    expect(debt.total.value).toBe(25_000_000 + 4_170_000)
  })

  it('A-fudousanjournal-order: a tax of 2019 is behind a mortgage of 2012', () => {
    const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 1_200_000, statutoryDueOn: '2019-07-31' }]
    const rights = [first, right('city', 'taxSeizure', { claim: 'tax' })]
    const [, typical] = cases(house(15_000_000, { rights, taxArrears }, { salePrice: 15_000_000 }))
    expect(typical).toEqual({
      price: 15_000_000,
      cost: 600_000,
      toFirst: 14_400_000,
      surplus: 0,
      residuals: [5_600_000],
    })
  })

  it.each([
    // due day, to the first creditor: the tax goes before a mortgage that was registered after it
    ['2012-04-09', 13_200_000],
    ['2012-04-10', 14_400_000],
  ])('a tax due on %s leaves it %i', (statutoryDueOn, toFirst) => {
    const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 1_000_000, lateCharge: 200_000, statutoryDueOn }]
    const rights = [first, right('city', 'taxSeizure', { claim: 'tax' })]
    const matter = house(15_000_000, { rights, taxArrears }, { salePrice: 15_000_000 })
    expect(cases(matter)[1]?.toFirst).toBe(toFirst)
    expect(paths(matter)).toEqual([])
  })

  it('give the owner what those behind the first leave', () => {
    const loans = [
      { ...loan, balance: 5_000_000 },
      { id: 'second', balance: 5_500_000 },
    ]
    const rights = [
      first,
      right('second-right', 'mortgage', { claim: 'second', rank: 2 }),
      right('card', 'seizure', { securedBalance: 300_000 }),
      right('city', 'taxSeizure', { claim: 'tax' }),
    ]
    const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 700_000, statutoryDueOn: '2019-07-31' }]
    const sold = (salePrice: number) => cases(house(10_000_000, { loans, rights, taxArrears }, { salePrice }))[1]
    // 600,000 of costs and 5,000,000 to the first: 4,400,000 / 5,900,000 / 6,600,000 are left. The tax comes before the card
    // company, which has seized without a mortgage (国税徴収法8条).
    expect(sold(10_000_000)).toMatchObject({ surplus: 0, residuals: [0, 1_100_000, 300_000] })
    expect(sold(11_500_000)).toMatchObject({ surplus: 0, residuals: [0, 0, 300_000] })
    expect(sold(12_200_000)).toMatchObject({ surplus: 100_000, residuals: [0, 0, 0] })
  })

  it('expect bids that are lower by the arrears that the buyer takes over', () => {
    const condominiumArrears = [{ id: 'fee', property: 'home', principal: 600_000 }]
    const matter = house(25_000_000, { condominiumArrears })
    expect(cases(matter).map(({ price }) => price)).toEqual([11_900_000, 16_900_000, 24_400_000])
    expect(cases(house(1_000_000, { condominiumArrears })).map(({ price }) => price)).toEqual([0, 100_000, 400_000])
  })
})

describe("the court's prices", () => {
  const prices = (matter: Matter) => [found(matter).standardPrice.value, found(matter).minimumBid.value]
  const notice = (id: string, openingOn: string, standardPrice: number | null) => ({
    ...{ id, kind: 'bid-period-notice', receivedOn: '2026-11-01', openingOn, standardPrice },
  })

  it.each([
    // market value, arrears of fees, standard price, least bid: published and reference figures
    [25_000_000, 600_000, 16_900_000, 13_520_000],
    [20_000_000, 1_500_000, 12_500_000, 10_000_000],
    [19_000_000, 0, 13_300_000, 10_640_000],
  ])('are expected for %i with arrears of %i at %i and %i', (value, principal, standard, least) => {
    const condominiumArrears = [{ id: 'fee', property: 'home', principal }]
    expect(prices(house(value, { condominiumArrears }))).toEqual([standard, least])
  })

  it('are the printed ones of the last round (B-datazoo-yokosuka: 13,580,000, four fifths of it)', () => {
    const letters = [notice('later', '2027-02-01', 13_580_000), notice('earlier', '2026-10-01', 17_000_000)]
    const matter = house(30_000_000, { letters })
    expect(prices(matter)).toEqual([13_580_000, 10_864_000])
    expect(found(matter).standardPrice.title).toContain('期間入札の通知による')
    expect(prices(house(30_000_000, { letters: [notice('only', '2026-12-20', null)] }))).toEqual([
      21_000_000, 16_800_000,
    ])
  })
})

describe('an auction', () => {
  it('takes the price of the sale for the market where no value is known, and else asks for it', () => {
    const scenarios = [{ id: 'sale', voluntarySale: { price: 19_000_000 } }]
    expect(found(house(null, { scenarios })).marketValue).toBe(19_000_000)
    expect(assessed(house(null)).found).toBe(null)
    expect(paths(house(null))).toEqual(['properties[0].marketValue'])
  })

  it('is not reckoned without a home or a balance', () => {
    expect(paths(house(25_000_000, { loans: [{ id: 'loan' }] }))).toEqual([])
    expect(assessed(house(25_000_000, { loans: [{ id: 'loan' }] })).found).toBe(null)
    expect(paths(matterOf({}))).toEqual(['properties'])
  })

  it('gives away the price, pays nobody more than is owed, and leaves the rest owed', () => {
    const amount = fc.integer({ min: 0, max: 40_000_000 })
    const facts = fc.tuple(amount, amount, fc.option(amount), fc.option(amount))
    fc.assert(
      fc.property(facts, ([price, balance, second, tax]) => {
        const loans = [
          { ...loan, balance },
          { id: 'second', balance: second },
        ]
        const rights = [
          first,
          ...(second === null ? [] : [right('second-right', 'mortgage', { claim: 'second', rank: 2 })]),
          ...(tax === null ? [] : [right('city', 'taxSeizure', { claim: 'tax' })]),
        ]
        const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: tax, statutoryDueOn: '2019-07-31' }]
        for (const { cost, toFirst, surplus, residuals } of cases(
          house(1, { loans, rights, taxArrears }, { salePrice: price }),
        )) {
          expect(toFirst).toBe(Math.max(0, Math.min(balance, price - cost)))
          expect(residuals[0]).toBe(balance - toFirst)
          const paidSecond = (second ?? 0) - (residuals[1] ?? 0)
          const left = Math.max(0, price - cost - toFirst - paidSecond)
          expect(surplus).toBe(Math.max(0, left - (tax ?? 0)))
          if (left > 0) expect(paidSecond).toBe(second ?? 0)
        }
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})
