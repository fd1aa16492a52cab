import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { matterFrom } from '#matter/parse.ts'
import type { RowChange } from './changes.ts'
import { allocationStudy } from './study.ts'

// Taxes against mortgages, worked by hand by 国税徴収法26条: costs; then by day (法定納期限等, registration; on one day the mortgage
// first), each adding to the pot of its kind; then each pot in its own order. Brokerage is 66,000 + 3.3 %, and registration makes the
// costs a round sum. The auction that a creditor compares with brings 70 % of the price less 800,000, shared by the same law.

const on = day('2026-11-21')

/** Rows in the order of the sheet; consents as needs, gets, short. The rows always add up to the price. */
function tableOf(fields: object, changes: readonly RowChange[] = []) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const result = allocationStudy(parsed.matter, on, changes)
  if (result.kind !== 'study') throw new Error(JSON.stringify(result))
  const { price, rows, consents, residual, isClear } = result.study.allocation
  expect(rows.reduce((sum, { amount }) => sum + amount.value, 0)).toBe(price)
  return {
    rows: rows.map(({ id, amount }) => [id, amount.value]),
    consents: consents.map(({ id, needs, gets, short }) => [id, needs.value, gets, short]),
    residual: residual.map(({ claim, amount }) => [claim, amount.value]),
    clears: isClear,
  }
}

function loan(id: string, balance: number) {
  const terms = { delayRatePercent: 0, dayCount: 'fixed365', acceleratedOn: '2026-06-30', accruedDamages: 0 }
  return { id, balance, balanceOn: '2026-11-01', ...terms, lender: { kind: 'bank', name: `${id}銀行` } }
}

const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const mortgage = (claim: string, rank: number, registeredOn: string) =>
  right(`${claim}-right`, 'mortgage', { claim, rank, registeredOn })
const seizure = (claim: string, registeredOn: string, more: object = {}) =>
  right(`${claim}-right`, 'taxSeizure', { claim, registeredOn, holder: `${claim}の役所`, ...more })
const participation = (claim: string, registeredOn: string, more: object = {}) =>
  right(`${claim}-right`, 'taxParticipation', { claim, registeredOn, holder: `${claim}の役所`, ...more })
const tax = (id: string, principal: number, statutoryDueOn: string, lateCharge = 0) => ({
  ...{ id, kind: 'propertyTax', principal, lateCharge, statutoryDueOn },
})

function sale(price: number, registrationCosts: number, more: object, assumed: object = {}) {
  const agreed = { price, registrationCosts, deeds: 0, mediationContractOn: on, contractOn: on, closingOn: on }
  return {
    properties: [{ id: 'home', kind: 'house' }],
    scenarios: [{ id: 'sale', voluntarySale: { ...agreed, ...assumed } }],
    ...more,
  }
}

describe('ranks in a circle (国税徴収法26条)', () => {
  it('the official case: 17,000,000 with 1,000,000 of costs', () => {
    // 627,000 + 373,000 of costs. By day: local 3,000,000 (2006-05-02), mortgage 10,000,000 (06-30), national 3,000,000 of 5,000,000
    // (08-31). The pot of the taxes is 6,000,000: the national tax, which seized first, 5,000,000; the local one 1,000,000.
    // The auction: 11,900,000 − 800,000 = 11,100,000: local 3,000,000, mortgage 8,100,000; the 3,000,000 go to the national tax.
    const more = {
      loans: [loan('bank', 10_000_000)],
      rights: [
        mortgage('bank', 1, '2006-06-30'),
        seizure('national', '2026-01-20'),
        participation('local', '2026-02-10'),
      ],
      taxArrears: [tax('national', 5_000_000, '2006-08-31'), tax('local', 3_000_000, '2006-05-02')],
    }
    expect(tableOf(sale(17_000_000, 373_000, more))).toEqual({
      rows: [
        ['brokerage', 627_000],
        ['registration', 373_000],
        ['local', 1_000_000],
        ['national', 5_000_000],
        ['bank', 10_000_000],
      ],
      consents: [
        ['bank', 8_100_000, 10_000_000, 0],
        ['national', 3_000_000, 5_000_000, 0],
        // it comes before the mortgage, and so is taken to ask for all
        ['local', 3_000_000, 1_000_000, 2_000_000],
      ],
      residual: [
        ['bank', 0],
        ['national', 0],
        ['local', 2_000_000],
      ],
      clears: false,
    })
  })

  // 22,900,000 − 821,700 − 78,300 = 22,000,000 for A (15,000,000, 2009-04-01), D (tax 5,000,000, 2009-05-31) and B (18,000,000, 2009-06-02).
  // The auction: 16,030,000 − 800,000 = 15,230,000: A 15,000,000 and D 230,000 by day.
  const three = (rankOfA: number, rankOfB: number) => ({
    loans: [loan('A', 15_000_000), loan('B', 18_000_000)],
    rights: [mortgage('A', rankOfA, '2009-04-01'), mortgage('B', rankOfB, '2009-06-02'), seizure('D', '2026-01-20')],
    taxArrears: [tax('D', 5_000_000, '2009-05-31')],
  })

  it('the swapped ranks: D 5,000,000, B 17,000,000, A nothing', () => {
    // By day A 15,000,000, D 5,000,000, B 2,000,000; the 17,000,000 of the mortgages go to B, which now ranks first.
    const assumed = { releaseMoney: [{ right: 'A-right', amount: 0 }] }
    expect(tableOf(sale(22_900_000, 78_300, three(2, 1), assumed))).toEqual({
      rows: [
        ['brokerage', 821_700],
        ['registration', 78_300],
        ['D', 5_000_000],
        ['A', 0],
        ['B', 17_000_000],
      ],
      consents: [
        ['B', 15_000_000, 17_000_000, 0],
        ['A', 0, 0, 0],
        ['D', 5_000_000, 5_000_000, 0],
      ],
      residual: [
        ['B', 1_000_000],
        ['A', 15_000_000],
        ['D', 0],
      ],
      clears: true,
    })
  })

  it('the swapped ranks with 300,000 to A for its release: B bears it, not the tax', () => {
    // Of 21,700,000 by day A 15,000,000, D 5,000,000, B 1,700,000: the mortgages have 16,700,000, all for B.
    expect(tableOf(sale(22_900_000, 78_300, three(2, 1)))).toMatchObject({
      rows: [
        ['brokerage', 821_700],
        ['registration', 78_300],
        ['D', 5_000_000],
        ['A', 300_000],
        ['B', 16_700_000],
      ],
      clears: true,
    })
  })

  it('the same without the swap: A 15,000,000, D 5,000,000, B 2,000,000', () => {
    expect(tableOf(sale(22_900_000, 78_300, three(1, 2)))).toEqual({
      rows: [
        ['brokerage', 821_700],
        ['registration', 78_300],
        ['B', 2_000_000],
        ['D', 5_000_000],
        ['A', 15_000_000],
      ],
      consents: [
        ['A', 15_000_000, 15_000_000, 0],
        ['B', 300_000, 2_000_000, 0],
        ['D', 230_000, 5_000_000, 0],
      ],
      residual: [
        ['A', 0],
        ['B', 16_000_000],
        ['D', 0],
      ],
      clears: true,
    })
  })

  const circle = (older: number, mortgaged: number) => ({
    loans: [loan('M', mortgaged)],
    rights: [mortgage('M', 1, '2020-05-01'), participation('X', '2026-02-10'), seizure('Y', '2026-01-20')],
    taxArrears: [tax('X', older, '2019-06-30'), tax('Y', 2_000_000, '2021-06-30')],
  })

  it('X, M, Y: M 9,000,000, Y 2,000,000, X 1,000,000 of 12,000,000', () => {
    // 12,500,000 − 478,500 − 21,500. By day X 3,000,000, M 9,000,000, Y 0; the pot of 3,000,000 goes to Y, which seized, and then to X.
    // Y's usual 100,000 for the release adds nothing: its rank brings it more. The auction: 8,750,000 − 800,000 = 7,950,000.
    expect(tableOf(sale(12_500_000, 21_500, circle(3_000_000, 10_000_000)))).toEqual({
      rows: [
        ['brokerage', 478_500],
        ['registration', 21_500],
        ['X', 1_000_000],
        ['Y', 2_000_000],
        ['M', 9_000_000],
      ],
      consents: [
        ['M', 4_950_000, 9_000_000, 0],
        ['X', 3_000_000, 1_000_000, 2_000_000],
        ['Y', 2_000_000, 2_000_000, 0],
      ],
      residual: [
        ['M', 1_000_000],
        ['X', 2_000_000],
        ['Y', 0],
      ],
      clears: false,
    })
  })

  it('X, M, Y with Y set to 500,000 by hand: X then has its whole place before M', () => {
    // 12,000,000 − 500,000 = 11,500,000: by day X 3,000,000 and M 8,500,000.
    const fields = sale(12_500_000, 21_500, circle(3_000_000, 10_000_000))
    expect(tableOf(fields, [{ row: 'Y', amount: yen(500_000) }])).toMatchObject({
      rows: [
        ['brokerage', 478_500],
        ['registration', 21_500],
        ['X', 3_000_000],
        ['Y', 500_000],
        ['M', 8_500_000],
      ],
      residual: [
        ['M', 1_500_000],
        ['X', 0],
        ['Y', 1_500_000],
      ],
    })
  })

  it('X, M, Y with a small X: what Y gets in X’s place counts towards its release money', () => {
    // 9,400,000 − 376,200 − 23,800 = 9,000,000. By law X 50,000 and M 8,950,000 by day, and the 50,000 go to Y. 50,000 more make Y's 100,000:
    // of 8,950,000 X 50,000 and M 8,900,000 by day. The auction: 6,580,000 − 800,000 = 5,780,000.
    expect(tableOf(sale(9_400_000, 23_800, circle(50_000, 10_000_000)))).toEqual({
      rows: [
        ['brokerage', 376_200],
        ['registration', 23_800],
        ['X', 0],
        ['Y', 100_000],
        ['M', 8_900_000],
      ],
      consents: [
        ['M', 5_730_000, 8_900_000, 0],
        ['X', 50_000, 0, 50_000],
        ['Y', 100_000, 100_000, 0],
      ],
      residual: [
        ['M', 1_100_000],
        ['X', 50_000],
        ['Y', 1_900_000],
      ],
      clears: false,
    })
  })
})

describe('the day of registration', () => {
  it.each([
    // registered, 法定納期限等; to the tax, to the bank; needs of both
    ['2009-05-10', '2009-07-30', 100_000, 14_339_000, 100_000, 9_700_000], // the source's case: the mortgage first
    ['2025-07-15', '2025-06-30', 730_000, 13_709_000, 730_000, 8_970_000], // refinanced after the day: the tax first
    ['2025-07-15', '2025-07-14', 730_000, 13_709_000, 730_000, 8_970_000], // the day before
    ['2025-07-15', '2025-07-15', 100_000, 14_339_000, 100_000, 9_700_000], // on the day: 以前, the mortgage first
    ['2025-07-15', '2025-07-16', 100_000, 14_339_000, 100_000, 9_700_000], // the day after
  ])('a mortgage of %s and a tax due on %s: %i to the tax', (registered, due, toTax, toBank, taxNeeds, bankNeeds) => {
    // 15,000,000 − 561,000 = 14,439,000. The tax is 700,000 and 30,000 of late charges, which share its rank. The auction: 9,700,000.
    const more = {
      loans: [loan('bank', 20_000_000)],
      rights: [mortgage('bank', 1, registered), seizure('city', '2026-01-20')],
      taxArrears: [tax('city', 700_000, due, 30_000)],
    }
    expect(tableOf(sale(15_000_000, 0, more))).toEqual({
      rows: [
        ['brokerage', 561_000],
        ['city', toTax],
        ['bank', toBank],
      ],
      consents: [
        ['bank', bankNeeds, toBank, 0],
        ['city', taxNeeds, toTax, 0],
      ],
      residual: [
        ['bank', 20_000_000 - toBank],
        ['city', 730_000 - toTax],
      ],
      clears: true,
    })
  })

  it.each([
    // 法定納期限等; to the tax, to the second
    ['2014-06-30', 700_000, 2_300_000],
    ['2016-08-03', 100_000, 2_900_000], // the day of the second's registration: only what is left, or release money
    ['2016-08-02', 700_000, 2_300_000],
  ])('a tax due on %s between two mortgages gets %i', (due, toTax, toSecond) => {
    // 13,600,000 − 514,800 − 85,200 = 13,000,000; 10,000,000 to the first. The auction: 9,520,000 − 800,000.
    const more = {
      loans: [loan('first', 10_000_000), loan('second', 5_000_000)],
      rights: [mortgage('first', 1, '2012-04-10'), mortgage('second', 2, '2016-08-03'), seizure('city', '2026-01-20')],
      taxArrears: [tax('city', 700_000, due)],
    }
    expect(tableOf(sale(13_600_000, 85_200, more))).toEqual({
      rows: [
        ['brokerage', 514_800],
        ['registration', 85_200],
        ['second', toSecond],
        ['city', toTax],
        ['first', 10_000_000],
      ],
      consents: [
        ['first', 8_720_000, 10_000_000, 0],
        ['second', 300_000, toSecond, 0],
        ['city', 100_000, toTax, 0],
      ],
      residual: [
        ['first', 0],
        ['second', 5_000_000 - toSecond],
        ['city', 700_000 - toTax],
      ],
      clears: true,
    })
  })
})

describe('two offices (参加差押え)', () => {
  const offices = (first: number, more: object, moreOfOffice: object) => ({
    loans: [loan('bank', first)],
    rights: [
      mortgage('bank', 1, '2012-04-10'),
      seizure('city', '2026-01-20', more),
      participation('office', '2026-02-10', moreOfOffice),
    ],
    taxArrears: [tax('city', 500_000, '2020-06-30'), tax('office', 400_000, '2018-06-30')],
  })

  it('must both release, each for at most 100,000', () => {
    // 15,000,000 − 561,000 − 100,000 − 100,000. The city asks 150,000, the office 200,000.
    const more = offices(20_000_000, { releaseAsked: 150_000 }, { releaseAsked: 200_000 })
    expect(tableOf(sale(15_000_000, 0, more))).toEqual({
      rows: [
        ['brokerage', 561_000],
        ['city', 100_000],
        ['office', 100_000],
        ['bank', 14_239_000],
      ],
      consents: [
        ['bank', 9_700_000, 14_239_000, 0],
        ['city', 150_000, 100_000, 50_000],
        ['office', 200_000, 100_000, 100_000],
      ],
      residual: [
        ['bank', 5_761_000],
        ['city', 400_000],
        ['office', 300_000],
      ],
      clears: false,
    })
  })

  it('share what is left in the order of their seizures, and not by their days', () => {
    // 11,100,000 − 432,300 − 67,700 = 10,600,000; 600,000 are left: 500,000 to the city, which seized first (12条), 100,000 to the office
    // though its tax is older. The auction: 7,770,000 − 800,000.
    expect(tableOf(sale(11_100_000, 67_700, offices(10_000_000, {}, {})))).toEqual({
      rows: [
        ['brokerage', 432_300],
        ['registration', 67_700],
        ['city', 500_000],
        ['office', 100_000],
        ['bank', 10_000_000],
      ],
      consents: [
        ['bank', 6_970_000, 10_000_000, 0],
        ['city', 100_000, 500_000, 0],
        ['office', 100_000, 100_000, 0],
      ],
      residual: [
        ['bank', 0],
        ['city', 0],
        ['office', 300_000],
      ],
      clears: true,
    })
  })

  it('are short where they hold out for a third of what is owed', () => {
    // 34 % of 500,000 and 400,000: 170,000 and 136,000 where 100,000 each pass.
    const more = { ...offices(20_000_000, {}, {}), settings: { municipalityReleasePercent: 34 } }
    expect(tableOf(sale(15_000_000, 0, more))).toMatchObject({
      consents: [
        ['bank', 9_700_000, 14_239_000, 0],
        ['city', 170_000, 100_000, 70_000],
        ['office', 136_000, 100_000, 36_000],
      ],
      clears: false,
    })
  })
})
