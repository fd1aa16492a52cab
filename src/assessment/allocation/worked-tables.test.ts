import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { allocationStudy } from './study.ts'

// One home, worked by hand. Unless a table says more: brokerage at the cap, 66,000 + 3.3 % of the price (above 4,000,000); no stamps
// (an electronic contract); no damages run; and the auction that a creditor compares with brings 70 % of the price less 800,000.

const on = day('2026-11-21')

function studied(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const result = allocationStudy(parsed.matter, on)
  if (result.kind !== 'study') throw new Error(JSON.stringify(result))
  return result.study
}

/** Rows in the order of the sheet; consents as needs, gets, short. The rows always add up to the price. */
function tableOf(fields: object) {
  const { price, rows, consents, residual, sellerBurden, isClear } = studied(fields).allocation
  expect(rows.reduce((sum, { amount }) => sum + amount.value, 0)).toBe(price)
  return {
    rows: rows.map(({ id, amount }) => [id, amount.value]),
    consents: consents.map(({ id, needs, gets, short }) => [id, needs.value, gets, short]),
    residual: residual.map(({ claim, amount }) => [claim, amount.value]),
    burden: sellerBurden?.value ?? null,
    clears: isClear,
  }
}

const bank = { lender: { kind: 'bank', name: '銀行' } }
const agency = { lender: { kind: 'jhf-direct', name: '住宅金融支援機構' } }

function loan(id: string, balance: number, more: object = {}) {
  const terms = { delayRatePercent: 0, dayCount: 'fixed365', acceleratedOn: '2026-06-30', accruedDamages: 0 }
  return { id, balance, balanceOn: '2026-11-21', ...terms, ...bank, ...more }
}

const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const mortgage = (claim: string, rank: number, registeredOn: string, more: object = {}) =>
  right(`${claim}-right`, 'mortgage', { claim, rank, registeredOn, ...more })

const first = mortgage('first', 1, '2012-04-10')
const second = mortgage('second', 2, '2015-08-03')

function sale(price: number, assumed: object, more: object, home: object = {}) {
  const agreed = { price, mediationContractOn: on, contractOn: on, closingOn: on, medium: 'electronic' }
  return {
    properties: [{ id: 'home', kind: 'house', ...home }],
    scenarios: [{ id: 'sale', voluntarySale: { ...agreed, registrationCosts: 0, ...assumed } }],
    ...more,
  }
}

const alone = (balance: number, more: object = {}, register: object = {}) => ({
  loans: [loan('first', balance, more)],
  rights: [{ ...first, ...register }],
})
const behind = (one: number, two: number, more: object = {}) => ({
  loans: [loan('first', one, more), loan('second', two)],
  rights: [first, second],
})

describe('too low a price', () => {
  it('leaves nothing to anybody with a mortgage, and part of the arrears unpaid', () => {
    // 300,000: brokerage 5.5 % 16,500, registration 40,000, stamps 200; 243,300 of 500,000 for the fees. The auction: 210,000 less the
    // 500,000 that a buyer takes over is nothing. Left to find: 256,700 + 300,000 for the second.
    const more = {
      ...behind(20_000_000, 3_000_000),
      condominiumArrears: [{ id: 'fees', property: 'home', principal: 500_000 }],
    }
    const assumed = { registrationCosts: 40_000, medium: 'paper', deeds: 1 }
    const fields = sale(300_000, assumed, more, { kind: 'condominium' })
    expect(tableOf(fields)).toEqual({
      rows: [
        ['brokerage', 16_500],
        ['registration', 40_000],
        ['stamp', 200],
        ['fees', 243_300],
        ['second', 0],
        ['first', 0],
      ],
      consents: [
        ['first', 0, 0, 0],
        ['second', 300_000, 0, 300_000],
      ],
      residual: [
        ['first', 20_000_000],
        ['second', 3_000_000],
      ],
      burden: 556_700,
      clears: false,
    })
    expect(studied(fields).allocation.unpaidCosts).toBe(256_700)
  })

  it('pays release money before the first mortgage, as far as it goes', () => {
    // 460,000: brokerage 25,300, registration 40,000; 394,700 are left: 300,000 for the second, 94,700 for the first.
    const more = behind(20_000_000, 3_000_000)
    expect(tableOf(sale(460_000, { registrationCosts: 40_000 }, more))).toMatchObject({
      rows: [
        ['brokerage', 25_300],
        ['registration', 40_000],
        ['second', 300_000],
        ['first', 94_700],
      ],
    })
    // 260,000: 14,300 and 40,000; 205,700 of 300,000 for the second.
    expect(tableOf(sale(260_000, { registrationCosts: 40_000 }, more))).toMatchObject({
      rows: [
        ['brokerage', 14_300],
        ['registration', 40_000],
        ['second', 205_700],
        ['first', 0],
      ],
      consents: [
        ['first', 0, 0, 0],
        ['second', 300_000, 205_700, 94_300],
      ],
    })
  })

  it('of 0 pays nothing at all', () => {
    const fields = sale(0, { registrationCosts: 40_000, medium: 'paper' }, alone(20_000_000))
    expect(tableOf(fields)).toEqual({
      rows: [['first', 0]],
      consents: [['first', 0, 0, 0]],
      residual: [['first', 20_000_000]],
      burden: 40_000,
      clears: false,
    })
    expect(studied(fields).allocation.unpaidCosts).toBe(40_000)
  })
})

describe('release money', () => {
  it.each([
    ['a bank', bank, null],
    ['the agency', agency, 0],
  ])('that the scenario has fixed stands in the table of %s, above the usual amount too', (_, lender, burden) => {
    // 500,000 agreed with the second, which had asked 800,000; the card company, without a rank, min(300,000, 10 % of 900,000).
    const more = {
      ...behind(20_000_000, 3_000_000, lender),
      rights: [first, { ...second, releaseAsked: 800_000 }, right('card', 'seizure', { securedBalance: 900_000 })],
    }
    const assumed = { releaseMoney: [{ right: 'second-right', amount: 500_000 }] }
    expect(tableOf(sale(15_000_000, assumed, more))).toEqual({
      rows: [
        ['brokerage', 561_000],
        ['second', 500_000],
        ['card', 90_000],
        ['first', 13_849_000],
      ],
      consents: [
        ['first', 9_700_000, 13_849_000, 0],
        ['second', 500_000, 500_000, 0],
        ['card', 90_000, 90_000, 0],
      ],
      residual: [
        ['first', 6_151_000],
        ['second', 2_500_000],
        ['card', 810_000],
      ],
      burden,
      clears: true,
    })
  })

  // Costs of 500,000 (412,500 + 87,500), 400,000 (264,000 + 136,000) and 450,000 (270,600 + 179,400); the first takes 5,000,000. The rest is
  // for a title of 6,000,000 and an attachment of 3,000,000, 2 to 1, each with release money of 300,000 (10 % would be more or as much).
  it.each([
    // price, registration; title, attachment; what the auction brings them or release money, if that is more
    // 5,000,000 are left: 3,333,333.3 and 1,666,666.7. Auction 7,350,000 − 800,000: 1,550,000 as 1,033,333.3 and 516,666.7.
    [10_500_000, 87_500, 3_333_333, 1_666_667, 5_000_000, 1_033_333, 516_667],
    // 600,000 are left, 400,000 and 200,000 by law: 150,000 for the attachment come first, and of 450,000 it gets 150,000 more.
    [6_000_000, 136_000, 300_000, 300_000, 3_400_000, 300_000, 300_000],
    // 750,000 are left: 75,000 first, then 675,000 as 450,000 and 225,000.
    [6_200_000, 179_400, 450_000, 300_000, 3_540_000, 300_000, 300_000],
  ])(
    'counts what title and attachment get in proportion: %i',
    (price, registrationCosts, title, attachment, byFirst, byTitle, byAttachment) => {
      const more = {
        loans: [loan('first', 5_000_000)],
        rights: [
          first,
          right('title', 'seizure', { securedBalance: 6_000_000, holder: 'カード会社' }),
          right('attachment', 'provisionalSeizure', { securedBalance: 3_000_000, holder: '取引先' }),
        ],
      }
      expect(tableOf(sale(price, { registrationCosts }, more))).toMatchObject({
        rows: [
          ['brokerage', expect.any(Number)],
          ['registration', registrationCosts],
          ['title', title],
          ['attachment', attachment],
          ['first', 5_000_000],
        ],
        consents: [
          ['first', byFirst, 5_000_000, 0],
          ['title', byTitle, title, 0],
          ['attachment', byAttachment, attachment, 0],
        ],
        residual: [
          ['first', 0],
          ['title', 6_000_000 - title],
          ['attachment', 3_000_000 - attachment],
        ],
      })
    },
  )
})

describe('what a rank covers', () => {
  it('is never more than the maximum of a revolving mortgage, even with money left (398条の3, 最判昭48.10.4)', () => {
    // 18,000,000 + 600,000 + 4,200,000 under 20,000,000 (revolving-mortgage-secured). 22,500,000 − 808,500 − 41,500 = 21,650,000: the second
    // and the owner share the rest; the debtor still owes 2,800,000.
    const more = {
      loans: [loan('first', 18_000_000, { accruedDamages: 4_800_000 }), loan('second', 1_000_000)],
      rights: [
        right('first-right', 'revolvingMortgage', {
          ...{ claim: 'first', rank: 1, registeredOn: '2012-04-10', maximumAmount: 20_000_000 },
          principalFixedOn: '2026-06-30',
        }),
        second,
      ],
    }
    expect(tableOf(sale(22_500_000, { registrationCosts: 41_500 }, more))).toEqual({
      rows: [
        ['brokerage', 808_500],
        ['registration', 41_500],
        ['second', 1_000_000],
        ['first', 20_000_000],
        ['owner:home', 650_000],
      ],
      consents: [
        ['first', 14_950_000, 20_000_000, 0],
        ['second', 100_000, 1_000_000, 0],
      ],
      residual: [
        ['first', 2_800_000],
        ['second', 0],
      ],
      burden: null,
      clears: true,
    })
  })

  // 20,000,000 and 1,000 days at 14.5 %: 7,945,205. Two years: 5,800,000, so 25,800,000 with the rank and 2,145,205 behind all others.
  const late = { accruedDamages: 7_945_205, delayRatePercent: 14.5 }
  const damaged = (price: number, registrationCosts: number, others: boolean) =>
    tableOf(sale(price, { registrationCosts }, others ? behind(20_000_000, 2_000_000, late) : alone(20_000_000, late)))

  it.each([
    // price, registration (with brokerage 1,100,000 in all); to the second, the first, the owner
    [28_000_000, 110_000, 1_100_000, 25_800_000, 0],
    [30_000_000, 44_000, 2_000_000, 26_900_000, 0], // 1,100,000 of the part beyond, before the owner
    [31_100_000, 7_700, 2_000_000, 27_945_205, 54_795],
  ])('is two years of damages where another shares (375条): %i', (price, registration, toSecond, toFirst, toOwner) => {
    expect(damaged(price, registration, true)).toMatchObject({
      rows: [
        ['brokerage', 1_100_000 - registration],
        ['registration', registration],
        ['second', toSecond],
        ['first', toFirst],
        ...(toOwner === 0 ? [] : [['owner:home', toOwner]]),
      ],
      residual: [
        ['first', 27_945_205 - toFirst],
        ['second', 2_000_000 - toSecond],
      ],
    })
  })

  it('is all damages where nobody else shares', () => {
    expect(damaged(30_000_000, 44_000, false)).toMatchObject({
      rows: [
        ['brokerage', 1_056_000],
        ['registration', 44_000],
        ['first', 27_945_205],
        ['owner:home', 954_795],
      ],
      residual: [['first', 0]],
    })
  })
})

describe('costs that the first creditor does not let pass', () => {
  // 25,000 due on 2021-10-27 and on 2021-12-27 (condo-fee-arrears-claim), or 20,000 and 30,000 on the last days of five years.
  const old = [
    { dueOn: '2021-10-27', principal: 25_000 },
    { dueOn: '2021-12-27', principal: 25_000 },
  ]
  const edge = [
    { dueOn: '2021-11-20', principal: 20_000 },
    { dueOn: '2021-11-21', principal: 30_000 },
  ]

  it.each([
    ['the agency pays five years of them', agency, old, false, 25_000],
    ['the agency pays what has been acknowledged', agency, old, true, 50_000],
    ['the agency pays what is not yet older than five years', agency, edge, false, 30_000],
    ['a bank pays them all, since the buyer would owe them', bank, old, false, 50_000],
  ])('arrears of fees: %s', (_, lender, items, acknowledged, paid) => {
    // 15,000,000 − 561,000 − the fees. The auction: 10,500,000 − 50,000 that its buyer takes over − 800,000.
    const more = {
      ...alone(20_000_000, lender),
      condominiumArrears: [{ id: 'fees', property: 'home', items, acknowledged }],
    }
    expect(tableOf(sale(15_000_000, {}, more, { kind: 'condominium' }))).toEqual({
      rows: [
        ['brokerage', 561_000],
        ['fees', paid],
        ['first', 14_439_000 - paid],
      ],
      consents: [['first', 9_650_000, 14_439_000 - paid, 0]],
      residual: [['first', 5_561_000 + paid]],
      burden: lender === agency || paid < 50_000 ? 50_000 - paid : null,
      clears: true,
    })
  })

  it("the agency's sheet follows the figures that the matter states for it", () => {
    // 660,000 + 2,000 + 15,000 + 10,000 + 360,000 + 40,000 + 60,000; second min(500,000, 20 % of 4,500,000) of 600,000; city min(50,000,
    // 120,000) of 250,000; trustee 5 % = 900,000 of 1,000,000; move 200,000 of 250,000: 2,797,000 in all. Not paid: 100,000 + 200,000 +
    // 100,000 + 50,000. The auction: 12,600,000 − 360,000 − 800,000.
    const more = {
      loans: [loan('first', 20_000_000, agency), loan('second', 4_500_000)],
      rights: [
        first,
        { ...second, releaseAsked: 600_000 },
        right('city', 'taxSeizure', { claim: 'tax', releaseAsked: 250_000 }),
      ],
      taxArrears: [{ id: 'tax', kind: 'propertyTax', principal: 900_000, lateCharge: 0, statutoryDueOn: '2019-07-31' }],
      condominiumArrears: [{ id: 'fees', property: 'home', principal: 360_000, lateCharge: 40_000, parking: 60_000 }],
      settings: {
        creditorNorms: {
          agency: {
            ...{ releaseMost: { second: 500_000 }, releasePercent: 20, juniorTaxMost: 50_000, movingMost: 200_000 },
            ...{ scrivenerMost: 30_000, estateSharePercent: 5, paysStamp: true, paysLateFees: true },
          },
        },
      },
    }
    const assumed = {
      ...{ registrationCosts: null, scrivenerFee: 15_000, medium: 'paper', estateShare: 1_000_000 },
      ...{ movingCost: 250_000, movingApproved: true },
    }
    const home = { kind: 'condominium', registeredUnits: 1, annualPropertyTax: 120_000 }
    expect(tableOf(sale(18_000_000, assumed, more, home))).toEqual({
      rows: [
        ['brokerage', 660_000],
        ['cancel-tax', 2_000],
        ['scrivener', 15_000],
        ['stamp', 10_000],
        ['fees', 360_000],
        ['fees:late', 40_000],
        ['fees:parking', 60_000],
        ['second', 500_000],
        ['tax', 50_000],
        ['estate-share', 900_000],
        ['moving', 200_000],
        ['first', 15_203_000],
      ],
      consents: [
        ['estate-share', 1_000_000, 900_000, 100_000],
        ['first', 11_440_000, 15_203_000, 0],
        ['second', 600_000, 500_000, 100_000],
        ['tax', 250_000, 50_000, 200_000],
      ],
      residual: [
        ['first', 4_797_000],
        ['second', 4_000_000],
        ['tax', 850_000],
      ],
      burden: 450_000,
      clears: false,
    })
  })

  it('a leasehold costs the landlord’s consent, and the landlord must give it', () => {
    // 15,000,000 − 561,000 − 1,000,000; the landlord has no right in the money, so it stands among the costs.
    const people = [{ id: 'debtor', name: '本人' }]
    const home = { tenure: 'leasehold', landlord: '寺', owners: [{ person: 'debtor', share: '1/1' }] }
    const fields = sale(15_000_000, { landlordConsent: 1_000_000 }, { ...alone(20_000_000), people }, home)
    expect(tableOf(fields)).toEqual({
      rows: [
        ['brokerage', 561_000],
        ['landlord', 1_000_000],
        ['first', 13_439_000],
      ],
      consents: [['first', 9_700_000, 13_439_000, 0]],
      residual: [['first', 6_561_000]],
      burden: null,
      clears: true,
    })
    const { otherConsents, allocation } = studied(fields)
    expect(allocation.rows.map(({ creditor }) => creditor)).toEqual(['媒介業者', '寺', '銀行'])
    expect(otherConsents.map(({ who, by }) => [who, by])).toEqual([
      ['本人', 'law'],
      ['寺', 'law'],
    ])
  })
})
