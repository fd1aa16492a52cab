import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { timeline } from '#assessment/road/timeline.ts'
import { settingsOf } from '#assessment/settings.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { auction } from './auction.ts'

// 配当: the rights of worked tables in an auction at a given price, worked by hand: costs, mortgages and taxes by day and rank, the
// association's lien, titles and attachments in proportion, the owner (民事執行法85条・87条, 民法329条・336条, 国税徴収法26条).

const on = day('2026-11-21')

function found(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const { signs } = stageOn(matter, on).found
  const money = auction(matter, settingsOf(matter), timeline(matter, signs, on), on).found
  if (money === null) throw new Error('no auction')
  return money.cases.typical
}

/** What each claim gets, then the owner. With the costs, they add up to the price. */
function tableOf(fields: object) {
  const { price, cost, payouts, surplus, residuals } = found(fields)
  const taxesFirst = cost.value - costs
  const paid = payouts.reduce((sum, { amount }) => sum + amount.value, 0)
  expect(Math.min(costs, price.value) + paid + surplus).toBe(price.value)
  return {
    paid: Object.fromEntries([...payouts.map(({ claim, amount }) => [claim, amount.value]), ['owner', surplus]]),
    left: Object.fromEntries(residuals.map(({ claim, amount }) => [claim, amount.value])),
    taxesFirst,
  }
}

const costs = 900_000

function loan(id: string, balance: number, more: object = {}) {
  const terms = { delayRatePercent: 0, dayCount: 'fixed365', acceleratedOn: '2026-06-30', accruedDamages: 0 }
  return { id, balance, balanceOn: '2026-11-01', ...terms, lender: { kind: 'bank', name: `${id}銀行` }, ...more }
}

const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const mortgage = (claim: string, rank: number, registeredOn: string, more: object = {}) =>
  right(`${claim}-right`, 'mortgage', { claim, rank, registeredOn, ...more })
const tax = (id: string, principal: number, statutoryDueOn: string) => ({
  ...{ id, kind: 'propertyTax', principal, lateCharge: 0, statutoryDueOn },
})
const fees = (principal: number, more: object) => [{ id: 'fees', property: 'home', principal, ...more }]

function sold(salePrice: number, more: object) {
  return {
    properties: [{ id: 'home', kind: 'condominium', marketValue: { low: 1, typical: 1, high: 1 } }],
    scenarios: [{ id: 'auction', auction: { salePrice } }],
    settings: { auctionCost: { low: costs, typical: costs, high: costs } },
    ...more,
  }
}

const first = mortgage('first', 1, '2012-04-10')

describe('the distribution of an auction', () => {
  it('20,000,000: first, a tax between the mortgages, second; nothing for association and card (auction-distribution)', () => {
    // 19,100,000 − 16,000,000 − 700,000
    const more = {
      loans: [loan('first', 16_000_000), loan('second', 5_000_000)],
      rights: [
        first,
        mortgage('second', 2, '2016-08-03'),
        right('city', 'taxSeizure', { claim: 'tax' }),
        right('card', 'seizure', { securedBalance: 1_200_000 }),
      ],
      taxArrears: [tax('tax', 700_000, '2014-06-30')],
      condominiumArrears: fees(450_000, { demandedOn: '2026-10-01' }),
    }
    expect(tableOf(sold(20_000_000, more))).toEqual({
      paid: { first: 16_000_000, second: 2_400_000, card: 0, tax: 700_000, fees: 0, owner: 0 },
      left: { first: 0, second: 2_600_000, card: 1_200_000 },
      taxesFirst: 0,
    })
  })

  it('30,000,000: a maximum, the lien, then title and attachment as 2 to 1 (auction-distribution)', () => {
    // 30,000,000 − 900,000 − 100,000 more of costs as a price of 29,900,000: 29,000,000 − 15,000,000 − 500,000 − 8,000,000 of 9,300,000
    // − 600,000 = 4,900,000 as 3,266,666.7 and 1,633,333.3; the attachment's share is deposited (91条1項2号).
    const more = {
      loans: [loan('first', 15_000_000), loan('revolving', 9_300_000)],
      rights: [
        first,
        right('revolving-right', 'revolvingMortgage', {
          ...{ claim: 'revolving', rank: 2, registeredOn: '2015-08-03', maximumAmount: 8_000_000 },
        }),
        right('city', 'taxSeizure', { claim: 'tax' }),
        right('card', 'seizure', { securedBalance: 6_000_000 }),
        right('supplier', 'provisionalSeizure', { securedBalance: 3_000_000 }),
      ],
      taxArrears: [tax('tax', 500_000, '2014-06-30')],
      condominiumArrears: fees(550_000, { lateCharge: 50_000, demandedOn: '2026-10-01' }),
    }
    const fields = sold(29_900_000, more)
    expect(tableOf(fields)).toEqual({
      paid: {
        ...{ first: 15_000_000, revolving: 8_000_000, card: 3_266_667, supplier: 1_633_333 },
        ...{ tax: 500_000, fees: 600_000, owner: 0 },
      },
      left: { first: 0, revolving: 1_300_000, card: 2_733_333, supplier: 1_366_667 },
      taxesFirst: 0,
    })
    const notes = found(fields).payouts.map(({ claim, amount }) => [claim, amount.notes.map(({ text }) => text).join()])
    expect(notes.filter(([, text]) => text?.includes('供託')).map(([claim]) => claim)).toEqual(['supplier'])
  })

  it('A-ninbai-japan-musurplus: at 15,000,000 a mortgage of 25,000,000 leaves the association nothing', () => {
    // 14,100,000; the tax of 2019 comes after the mortgage of 2012, though the source does not look at the days.
    const more = {
      loans: [loan('first', 25_000_000)],
      rights: [first, right('city', 'taxSeizure', { claim: 'tax' })],
      taxArrears: [tax('tax', 2_000_000, '2019-06-30')],
      condominiumArrears: fees(1_500_000, { demandedOn: '2026-10-01' }),
    }
    expect(tableOf(sold(15_000_000, more))).toEqual({
      paid: { first: 14_100_000, tax: 0, fees: 0, owner: 0 },
      left: { first: 10_900_000 },
      taxesFirst: 0,
    })
  })

  it.each([
    // demanded in time or not; to the association, the card company
    ['2026-10-01', 1_000_000, 100_000],
    [null, undefined, 1_100_000],
  ])(
    "A-storec-management-lien: the association's whole arrears, not a year of them, come after the mortgage and before a card (demanded %s)",
    (demandedOn, toAssociation, toCard) => {
      // 12,000,000 − 900,000 − 10,000,000 = 1,100,000 for 900,000 and 100,000 of late charges, and 2,000,000 of the card company.
      const more = {
        loans: [loan('first', 10_000_000)],
        rights: [first, right('card', 'seizure', { securedBalance: 2_000_000 })],
        condominiumArrears: fees(900_000, { lateCharge: 100_000, demandedOn }),
      }
      expect(tableOf(sold(12_000_000, more)).paid).toEqual({
        ...{ first: 10_000_000, card: toCard, owner: 0 },
        ...(toAssociation === undefined ? {} : { fees: toAssociation }),
      })
    },
  )

  it('pays an association that has seized as well once, by its lien', () => {
    // 12,000,000 − 900,000 − 10,000,000 = 1,100,000 for 1,000,000 of the association, and 100,000 for the card company.
    const rights = [
      ...[first, right('association', 'seizure', { claim: 'fees' })],
      right('card', 'seizure', { securedBalance: 2_000_000 }),
    ]
    const condominiumArrears = fees(900_000, { lateCharge: 100_000, demandedOn: '2026-10-01' })
    const fields = sold(12_000_000, { loans: [loan('first', 10_000_000)], rights, condominiumArrears })
    expect(tableOf(fields).paid).toEqual({ first: 10_000_000, fees: 1_000_000, card: 100_000, owner: 0 })
    expect(found(fields).payouts.filter(({ claim }) => claim === 'fees')).toHaveLength(1)
  })

  it('the circle of 国税徴収法26条: 12,000,000 as M 9,000,000, Y 2,000,000, X 1,000,000', () => {
    // By day X (2019) 3,000,000 and M (2020) 9,000,000; the taxes' 3,000,000 go to Y, which seized, and then to X.
    const more = {
      loans: [loan('M', 10_000_000)],
      rights: [
        mortgage('M', 1, '2020-05-01'),
        right('X-right', 'taxParticipation', { claim: 'X', registeredOn: '2026-02-10' }),
        right('Y-right', 'taxSeizure', { claim: 'Y', registeredOn: '2026-01-20' }),
      ],
      taxArrears: [tax('X', 3_000_000, '2019-06-30'), tax('Y', 2_000_000, '2021-06-30')],
    }
    expect(tableOf(sold(12_900_000, more))).toEqual({
      paid: { M: 9_000_000, X: 1_000_000, Y: 2_000_000, owner: 0 },
      left: { M: 1_000_000 },
      taxesFirst: 1_000_000, // X, which comes before the mortgage, is told with the costs
    })
  })

  it('two lots of 30 and 20 million: the joint mortgage bears on them as 3 to 2, their seconds get the rest', () => {
    // 50,900,000 − 900,000 = 50,000,000 as 30 and 20 million; 25,000,000 as 15 and 10; 15 and 10 million are left.
    const lot = (id: string, typical: number) => ({
      id,
      kind: 'land',
      marketValue: { low: typical, typical, high: typical },
    })
    const more = {
      properties: [lot('a', 30_000_000), lot('b', 20_000_000)],
      loans: [loan('A', 25_000_000), loan('B', 20_000_000), loan('C', 4_000_000)],
      rights: [
        mortgage('A', 1, '2012-04-10', { property: 'a' }),
        { ...mortgage('A', 1, '2012-04-10', { property: 'b' }), id: 'A-b' },
        mortgage('B', 2, '2015-08-03', { property: 'a' }),
        mortgage('C', 2, '2015-08-03', { property: 'b' }),
      ],
      scenarios: [{ id: 's', voluntarySale: { properties: ['a', 'b'] }, auction: { salePrice: 50_900_000 } }],
    }
    expect(tableOf(sold(0, more))).toEqual({
      paid: { A: 25_000_000, B: 15_000_000, C: 4_000_000, owner: 6_000_000 },
      left: { A: 0, B: 5_000_000, C: 0 },
      taxesFirst: 0,
    })
  })

  it("the debtor's half bears the mortgage before a third party's", () => {
    // 20,900,000 − 900,000 as 10 and 10 million: 10 of his, 8 of hers; her half's own second gets 2 of 5, and his gets nothing.
    const owners = [
      { person: 'husband', share: '1/2' },
      { person: 'wife', share: '1/2' },
    ]
    const more = {
      people: [{ id: 'husband' }, { id: 'wife' }],
      properties: [{ id: 'home', kind: 'house', owners, marketValue: { low: 1, typical: 1, high: 1 } }],
      loans: [
        loan('A', 18_000_000, { debtor: 'husband', collateralProviders: ['wife'] }),
        loan('W', 5_000_000, { debtor: 'wife' }),
      ],
      rights: [
        mortgage('A', 1, '2012-04-10'),
        mortgage('W', 2, '2015-08-03', { owner: 'wife' }),
        right('card', 'seizure', { securedBalance: 1_000_000, owner: 'husband' }),
      ],
    }
    expect(tableOf(sold(20_900_000, more)).paid).toEqual({ A: 18_000_000, W: 2_000_000, card: 0, owner: 0 })
  })

  it.each([
    // price; to the second; to the first: 25,800,000 with its rank (two years of 14.5 %), 2,145,205 behind all others; to the owner
    [28_000_000, 1_300_000, 25_800_000, 0],
    [29_000_000, 2_000_000, 26_100_000, 0],
    [31_000_000, 2_000_000, 27_945_205, 154_795],
  ])('%i: damages beyond two years are paid after the second, before the owner', (price, second, toFirst, owner) => {
    // 20,000,000 and 7,945,205 of damages for 1,000 days.
    const more = {
      loans: [loan('first', 20_000_000, { accruedDamages: 7_945_205 }), loan('second', 2_000_000)],
      rights: [{ ...first, delayRatePercent: 14.5 }, mortgage('second', 2, '2015-08-03')],
    }
    expect(tableOf(sold(price, more))).toEqual({
      paid: { first: toFirst, second, owner },
      left: { first: 27_945_205 - toFirst, second: 2_000_000 - second },
      taxesFirst: 0,
    })
  })

  it('what exceeds the maximum is not paid even where the owner gets money (最判昭48.10.4)', () => {
    // 24,000,000 − 900,000 − 20,000,000
    const revolving = { claim: 'first', rank: 1, registeredOn: '2012-04-10', maximumAmount: 20_000_000 }
    const more = {
      loans: [loan('first', 22_800_000)],
      rights: [right('first-right', 'revolvingMortgage', revolving)],
    }
    expect(tableOf(sold(24_000_000, more))).toEqual({
      paid: { first: 20_000_000, owner: 3_100_000 },
      left: { first: 2_800_000 },
      taxesFirst: 0,
    })
  })

  it('a mortgagee that petitions has one claim, and costs above the price leave nothing', () => {
    const more = {
      loans: [loan('first', 20_000_000)],
      rights: [first, right('petition', 'seizure', { claim: 'first', holder: 'first銀行' })],
    }
    expect(tableOf(sold(15_900_000, more)).paid).toEqual({ first: 15_000_000, owner: 0 })
    expect(tableOf(sold(899_999, more)).paid).toEqual({ first: 0, owner: 0 })
    expect(tableOf(sold(900_001, more)).paid).toEqual({ first: 1, owner: 0 })
  })
})
