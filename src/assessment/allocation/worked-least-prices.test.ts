import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { allocationStudy } from './study.ts'

// The least price that clears and its gaps, worked by hand. Unless a table says more: brokerage at the cap, 66,000 + 3.3 % of the price (above 4,000,000); no stamps
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
describe('the least price that clears', () => {
  it('is 19,199,586 for 18,000,000 to the first, 200,000 of costs and 300,000 of release money (allocation-least-price)', () => {
    // 19,199,586 × 3.3 % = 633,586.338, so brokerage 699,586; 19,199,586 − 699,586 − 200,000 − 300,000 = 18,000,000.
    // At 19,199,585 brokerage is 699,586 as well (633,586.305): one yen short.
    const more = {
      loans: [loan('first', 20_000_000), loan('second', 3_000_000)],
      rights: [{ ...first, leastAccepted: 18_000_000 }, second],
    }
    const assumed = { registrationCosts: 200_000, releaseMoney: [{ right: 'second-right', amount: 300_000 }] }
    const fields = (price: number) => sale(price, assumed, more)
    expect(tableOf(fields(19_199_586))).toEqual({
      rows: [
        ['brokerage', 699_586],
        ['registration', 200_000],
        ['second', 300_000],
        ['first', 18_000_000],
      ],
      consents: [
        ['first', 18_000_000, 18_000_000, 0],
        ['second', 300_000, 300_000, 0],
      ],
      residual: [
        ['first', 2_000_000],
        ['second', 2_700_000],
      ],
      burden: null,
      clears: true,
    })
    expect(tableOf(fields(19_199_585))).toMatchObject({
      consents: [
        ['first', 18_000_000, 17_999_999, 1],
        ['second', 300_000, 300_000, 0],
      ],
      clears: false,
    })
    expect(studied(fields(18_000_000)).clearing).toEqual({ leastPrice: 19_199_586, gaps: [] })
  })

  // What is left of 10,000,000: − 396,000 − 40,000 of registration − the stamps of the table.
  const paper = { registrationCosts: 40_000, medium: 'paper', deeds: 1 }
  const wanting = (leastAccepted: number) => alone(60_000_000, {}, { leastAccepted })

  it('has a gap above 10,000,000, where stamps rise from 5,000 to 10,000', () => {
    // 9,559,000 are left of 10,000,000, and of 9,999,999 too, since brokerage is cut down to 395,999 there.
    // From 10,000,000 + d: 9,554,000 + d − ⌊0.033 d⌋ ≥ 9,559,000 holds from d = 5,170 (5,170 − 170); 5,169 − 170 = 4,999.
    const at = (price: number) => sale(price, paper, wanting(9_559_000))
    expect(tableOf(at(10_000_000))).toMatchObject({
      rows: [
        ['brokerage', 396_000],
        ['registration', 40_000],
        ['stamp', 5_000],
        ['first', 9_559_000],
      ],
      consents: [['first', 9_559_000, 9_559_000, 0]],
      clears: true,
    })
    expect(tableOf(at(10_000_001))).toMatchObject({
      rows: [
        ['brokerage', 396_000],
        ['registration', 40_000],
        ['stamp', 10_000],
        ['first', 9_554_001],
      ],
      consents: [['first', 9_559_000, 9_554_001, 4_999]],
      clears: false,
    })
    expect(studied(at(10_000_000)).clearing).toEqual({
      leastPrice: 9_999_999,
      gaps: [{ from: 10_000_001, to: 10_005_169 }],
    })
  })

  it('has a gap twice as wide from 2027-04-01, where the table rises from 10,000 to 20,000', () => {
    // 10,000,000 − 396,000 − 40,000 − 10,000 = 9,554,000; d − ⌊0.033 d⌋ ≥ 10,000 from d = 10,341 (10,341 − 341).
    const later = { ...paper, contractOn: '2027-04-01', closingOn: '2027-04-01' }
    expect(studied(sale(10_000_000, later, wanting(9_554_000))).clearing).toEqual({
      leastPrice: 9_999_999,
      gaps: [{ from: 10_000_001, to: 10_010_340 }],
    })
  })

  it('has a gap above 50,000,000, where stamps rise from 10,000 to 30,000', () => {
    // 50,000,000 − 1,716,000 − 40,000 − 10,000 = 48,234,000; d − ⌊0.033 d⌋ ≥ 20,000 from d = 20,682 (20,682 − 682).
    const at = (price: number) => sale(price, paper, wanting(48_234_000))
    expect(tableOf(at(50_000_001))).toMatchObject({
      rows: [
        ['brokerage', 1_716_000],
        ['registration', 40_000],
        ['stamp', 30_000],
        ['first', 48_214_001],
      ],
      consents: [['first', 48_234_000, 48_214_001, 19_999]],
      residual: [['first', 11_785_999]],
    })
    expect(studied(at(50_000_000)).clearing).toEqual({
      leastPrice: 49_999_999,
      gaps: [{ from: 50_000_001, to: 50_020_681 }],
    })
  })

  it('has no gap where the agency lets no stamps pass, or where there are none', () => {
    // 10,000,000 − 396,000 − 10,000 of 40,000 for the scrivener = 9,594,000, and as much of 9,999,999.
    const agencys = alone(60_000_000, agency, { leastAccepted: 9_594_000 })
    expect(studied(sale(10_000_000, paper, agencys)).clearing).toEqual({ leastPrice: 9_999_999, gaps: [] })
    // 10,000,000 − 396,000 − 40,000 = 9,564,000
    const none = { ...paper, deeds: 0 }
    expect(studied(sale(10_000_000, none, wanting(9_564_000))).clearing).toEqual({ leastPrice: 9_999_999, gaps: [] })
  })

  it('leaves 267,000 for the move where the bank wants 18,000,000 of 19,000,000', () => {
    // 19,000,000 − 693,000 − 40,000 − 18,000,000
    const at = (movingCost: number) =>
      sale(19_000_000, { registrationCosts: 40_000, movingCost }, alone(20_000_000, {}, { leastAccepted: 18_000_000 }))
    expect(studied(at(0)).mostMoving).toBe(267_000)
    expect(tableOf(at(267_000))).toMatchObject({
      rows: [
        ['brokerage', 693_000],
        ['registration', 40_000],
        ['moving', 267_000],
        ['first', 18_000_000],
      ],
      clears: true,
    })
    expect(tableOf(at(267_001))).toMatchObject({ consents: [['first', 18_000_000, 17_999_999, 1]], clears: false })
  })
})
