import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { voluntarySale } from './voluntary-sale.ts'

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
const assessed = (matter: Matter, today = on) => voluntarySale(matter, stageOn(matter, today).found.stage.value, today)

function moneyOf(matter: Matter, today = on) {
  const { found } = assessed(matter, today)
  if (found === null) throw new Error('no sale')
  return {
    rows: found.deductions.map(({ label, amount }) => [label, amount.value] as const),
    deducted: found.deducted.value,
    toFirst: found.toFirstCreditor.value,
    surplus: found.surplus,
    burden: found.sellerBurden?.value ?? null,
    residuals: found.residuals.map(({ creditor, amount }) => [creditor, amount.value] as const),
    residual: found.residual.value,
    taxesLeft: found.taxesLeft.map(({ creditor, amount }) => [creditor, amount.value] as const),
  }
}

/** A house with a bank's loan of 20,000,000, all damages paid; costs: brokerage, 40,000, and stamps. */
const loan = {
  ...{ id: 'loan', lender: { kind: 'bank', name: '銀行' }, delayRatePercent: 14, dayCount: 'fixed365' },
  ...{ balance: 20_000_000, balanceOn: '2027-01-29', accruedDamages: 0, acceleratedOn: '2026-06-30' },
}
const right = (id: string, kind: string, more: object) => ({ id, kind, property: 'home', ...more })
const first = right('first', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' })
const terms = {
  contractOn: '2026-12-10',
  closingOn: '2027-01-29',
  mediationContractOn: '2026-11-21',
  registrationCosts: 40_000,
}

function house(price: number | null, more: object = {}, assumed: object = {}, home: object = {}): Matter {
  return matterOf({
    properties: [{ id: 'home', kind: 'house', ...home }],
    loans: [loan],
    rights: [first],
    scenarios: [{ id: 'sale', voluntarySale: { price, ...terms, ...assumed } }],
    ...more,
  })
}

const paths = (matter: Matter) =>
  assessed(matter).problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))

describe('the published sales', () => {
  it('B-seed-1900: 19,000,000 with a balance of 20,000,000', () => {
    expect(moneyOf(example('guarantee-company'))).toEqual({
      rows: [
        ['仲介手数料', 693_000], // (3 % + 60,000) × 1.1
        ['登記費用', 40_000],
        ['印紙税', 10_000],
      ],
      deducted: 743_000,
      toFirst: 18_257_000,
      surplus: 0,
      burden: null,
      residuals: [['保証会社', 1_743_000]],
      residual: 1_743_000,
      taxesLeft: [],
    })
  })

  it('A-storec-ouda-fee: 12,000,000 with the agency first and 4,000,000 behind it', () => {
    const { rows, ...rest } = moneyOf(example('agency-second-mortgage'))
    // brokerage (3 % + 60,000) × 1.1; two applications for two properties; 10,000 per claim; min(300,000, 10 % of 4,000,000)
    expect(rows.map(([, amount]) => amount)).toEqual([462_000, 4_000, 10_000, 300_000])
    expect(rest).toEqual({
      deducted: 776_000,
      toFirst: 11_224_000,
      surplus: 0,
      burden: 220_000, // 10,000 of the scrivener, 200,000 of the move, 10,000 of stamps
      residuals: [
        ['住宅金融支援機構', 6_776_000],
        ['2番の債権者', 3_700_000],
      ],
      residual: 10_476_000,
      taxesLeft: [],
    })
  })

  it('B-ninbai-japan-2000-1500: 20,000,000 with fees and taxes unpaid', () => {
    const { rows, ...rest } = moneyOf(example('condominium-arrears'))
    expect(rows).toEqual([
      ['仲介手数料', 726_000],
      ['抵当権抹消の登録免許税', 2_000],
      ['司法書士の報酬', 38_000],
      ['印紙税', 10_000],
      ['管理費・修繕積立金の滞納', 1_500_000],
      ['市役所の差押えの解除', 100_000], // min(100,000, 120,000 of yearly tax): the tax of 2019 is behind the mortgage of 2015
    ])
    // 25,000,000 at 14.6 % for the 210 days from 2026-07-31 to 2027-02-26: 2,100,000
    expect(rest).toEqual({
      deducted: 2_376_000,
      toFirst: 17_624_000,
      surplus: 0,
      burden: null,
      residuals: [['保証会社', 9_476_000]],
      residual: 9_476_000,
      taxesLeft: [['市役所', 1_900_000]],
    })
  })

  it.each([
    // case, price, balance, brokerage, shortfall by the brokerage alone
    ['B-osaka-shiho', 15_000_000, 20_000_000, 561_000, 5_561_000],
    ['B-shirahama', 10_000_000, 15_000_000, 396_000, 5_396_000],
    ['B-cvmax-overloan', 20_000_000, 30_000_000, 726_000, 10_726_000],
    ['B-tv-elderly-3050', 15_000_000, 24_000_000, 561_000, 9_561_000],
  ] as const)('%s', (_, price, balance, fee, residual) => {
    const money = moneyOf(house(price, { loans: [{ ...loan, balance }] }, { registrationCosts: 0, deeds: 0 }))
    expect(money.rows.filter(([, amount]) => amount > 0)).toEqual([['仲介手数料', fee]])
    expect(money.residual).toBe(residual)
  })
})

describe('a sale above the debts', () => {
  // brokerage of 30,000,000: (3 % + 60,000) × 1.1 = 1,056,000; 40,000; stamps 10,000
  const costs = 1_106_000

  it('leaves the rest to the owner', () => {
    expect(moneyOf(house(30_000_000))).toMatchObject({
      deducted: costs,
      toFirst: 20_000_000,
      surplus: 30_000_000 - costs - 20_000_000,
      residual: 0,
    })
  })

  const second = right('second', 'mortgage', { claim: 'second-loan', rank: 2, holder: '2番' })
  const third = right('third', 'seizure', { holder: 'カード会社', securedBalance: 1_000_000 })

  it.each([
    // balance of the second: of 8,894,000 the card company has 100,000 for its release, the second 300,000 and then the rest
    [20_000_000, [8_794_000, 100_000], [11_206_000, 900_000], 0],
    [8_000_000, [8_000_000, 894_000], [0, 106_000], 0],
    [5_000_000, [5_000_000, 1_000_000], [0, 0], 2_894_000],
  ] as const)('pays those behind the first before the owner: a second of %i', (balance, behind, left, surplus) => {
    const loans = [loan, { id: 'second-loan', balance }]
    const money = moneyOf(house(30_000_000, { loans, rights: [first, second, third] }))
    expect(money.rows.slice(3).map(([, amount]) => amount)).toEqual(behind)
    expect(money.residuals.map(([, amount]) => amount)).toEqual([0, ...left])
    expect(money.surplus).toBe(surplus)
    expect(money.deducted + money.toFirst + money.surplus).toBe(30_000_000)
  })

  it('pays the seized tax before the owner', () => {
    const rights = [first, right('city', 'taxSeizure', { claim: 'tax', holder: '市役所' })]
    const taxArrears = [
      { id: 'tax', kind: 'propertyTax', principal: 800_000, lateCharge: 50_000, statutoryDueOn: '2019-06-30' },
    ]
    const money = moneyOf(house(30_000_000, { rights, taxArrears }, {}, { annualPropertyTax: 90_000 }))
    expect(money.rows.slice(3)).toEqual([['市役所への支払い', 850_000]])
    expect(money.taxesLeft).toEqual([])
    expect(money.surplus).toBe(30_000_000 - costs - 850_000 - 20_000_000)
  })
})

describe('the scrivener of the agency', () => {
  it.each([
    // per claim 10,000 in all; per parcel 10,000 for each of the two entries of the register
    ['claim', 10_000],
    ['parcel', 20_000],
  ] as const)('is allowed by the setting: per %s %i yen', (agencyScrivenerPer, allowed) => {
    const matter = { ...example('agency-second-mortgage'), settings: { agencyScrivenerPer } }
    const scrivener = moneyOf(matter).rows.find(([label]) => label.includes('司法書士'))
    expect(scrivener?.[1]).toBe(allowed)
  })
})

describe('what is asked beyond the norm', () => {
  const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 300_000, statutoryDueOn: '2019-06-30' }]
  const city = (releaseAsked: number) => right('city', 'taxSeizure', { claim: 'tax', releaseAsked })
  const sale = (asked: number, lender: string) =>
    house(
      19_000_000,
      {
        ...{ taxArrears, rights: [first, city(asked)] },
        loans: [{ ...loan, lender: { kind: lender } }],
      },
      { deeds: 0, registrationCosts: 10_000 },
      { annualPropertyTax: 132_000, registeredUnits: 2 },
    )

  it.each([
    // A-soleil-tax300k: 300,000 asked, the norm allows 100,000, somebody must bear 200,000
    [300_000, 'bank', 200_000],
    [100_000, 'bank', null],
    [300_000, 'jhf-direct', 200_000],
    [100_000, 'jhf-direct', 0],
  ] as const)('%i asked, first creditor a %s: a gap of %d', (asked, lender, gap) => {
    const money = moneyOf(sale(asked, lender))
    expect(money.burden).toBe(gap)
    expect(money.rows.at(-1)?.[1]).toBe(100_000)
    expect(money.taxesLeft).toEqual([['役所', 200_000]])
  })
})

describe('a price that does not cover the costs', () => {
  it('pays them as far as it goes, and brings the first creditor nothing', () => {
    // brokerage of 100,000: 5 % × 1.1 = 5,500; 40,000; stamps 200; the move 60,000: 5,700 more than there is
    const matter = house(100_000, {}, { movingCost: 60_000 })
    expect(assessed(matter).found?.unpaidCosts).toBe(5_700)
    expect(moneyOf(matter)).toMatchObject({
      deducted: 100_000,
      burden: 5_700,
      toFirst: 0,
      surplus: 0,
      residual: 20_000_000,
    })
  })
})

describe('what the scenario leaves open', () => {
  it('is asked for, and the sale goes by the market value', () => {
    const matter = house(
      null,
      {},
      { closingOn: null },
      { marketValue: { low: 1, typical: 19_000_000, high: 20_000_000 } },
    )
    expect(moneyOf(matter)).toMatchObject({ deducted: 743_000, toFirst: 18_257_000 })
    expect(paths(matter)).toEqual(['scenarios[0].voluntarySale.price', 'scenarios[0].voluntarySale.closingOn'])
    expect(paths(house(19_000_000))).toEqual([])
  })

  it('is the price, without which there is no sale', () => {
    expect(assessed(house(null)).found).toBe(null)
    expect(paths(house(null))).toEqual(['scenarios[0].voluntarySale.price'])
  })

  it('is the arrears of a condominium', () => {
    const condominiumArrears = [{ id: 'fee', property: 'home' }]
    expect(paths(house(19_000_000, { condominiumArrears }))).toEqual(['condominiumArrears[0].principal'])
  })

  it('is the special for low prices, where it would raise the fee', () => {
    const asked = 'scenarios[0].voluntarySale.lowPriceAgreed'
    // 7,999,999 yen: standard 329,999, agreed 330,000; at 8,000,000 both are 330,000
    expect(paths(house(7_999_999))).toEqual([asked])
    expect(paths(house(8_000_000))).toEqual([])
    expect(paths(house(7_999_999, {}, { lowPriceAgreed: false }))).toEqual([])
    expect(moneyOf(house(3_000_000, {}, { lowPriceAgreed: null })).rows[0]).toEqual(['仲介手数料', 154_000])
    expect(moneyOf(house(3_000_000, {}, { lowPriceAgreed: true })).rows[0]).toEqual(['仲介手数料', 330_000])
    expect(moneyOf(house(19_000_000, {}, { brokerTaxable: false })).rows[0]).toEqual(['仲介手数料', 655_200])
    const agency = { loans: [{ ...loan, lender: { kind: 'jhf-direct' } }] }
    expect(paths(house(3_000_000, agency, { scrivenerFee: 10_000 }))).not.toContain(asked)
  })

  it('lets damages run until the day of closing', () => {
    // 20,000,000 at 14 % for 31 days after the statement
    const money = moneyOf(house(19_000_000, {}, { closingOn: '2027-03-01' }))
    expect(money.residuals).toEqual([['銀行', 1_743_000 + 237_808]])
  })
})

describe('every sale', () => {
  const amount = (max: number) => fc.integer({ min: 0, max })
  const sale = fc.record({
    price: amount(60_000_000),
    balance: amount(50_000_000),
    accruedDamages: amount(5_000_000),
    second: fc.option(amount(20_000_000)),
    asked: fc.option(amount(3_000_000)),
    tax: fc.option(amount(3_000_000)),
    isOld: fc.boolean(),
    movingCost: amount(300_000),
    kind: fc.constantFrom('bank', 'jhf-direct'),
  })
  type Sale = typeof sale extends fc.Arbitrary<infer T> ? T : never

  function matterFor({ price, balance, accruedDamages, second, asked, tax, isOld, movingCost, kind }: Sale): Matter {
    const loans = [
      { ...loan, balance, accruedDamages, lender: { kind } },
      { id: 'second-loan', balance: second },
    ]
    const city = { id: 'tax', kind: 'propertyTax', principal: tax, statutoryDueOn: isOld ? '2014-06-30' : '2019-06-30' }
    const rights = [
      first,
      ...(second === null ? [] : [right('second', 'mortgage', { claim: 'second-loan', rank: 2, releaseAsked: asked })]),
      ...(tax === null ? [] : [right('city', 'taxSeizure', { claim: 'tax' })]),
    ]
    return house(price, { loans, rights, taxArrears: [city] }, { movingCost }, { annualPropertyTax: 80_000 })
  }

  it('gives away the price and no more, pays nobody more than is owed, and leaves what is not paid', () => {
    fc.assert(
      fc.property(sale, (facts) => {
        const { deducted, toFirst, surplus, residuals, residual, taxesLeft } = moneyOf(matterFor(facts))
        expect(deducted + toFirst + surplus).toBe(facts.price)
        const owed = facts.balance + facts.accruedDamages
        expect(toFirst).toBeLessThanOrEqual(owed)
        expect(residuals[0]?.[1]).toBe(owed - toFirst)
        expect(residuals.every(([, left]) => left >= 0)).toBe(true)
        expect(residual).toBe(residuals.reduce((sum, [, left]) => sum + left, 0))
        expect(residuals[1]?.[1] ?? 0).toBeLessThanOrEqual(facts.second ?? 0)
        if (surplus > 0) expect([residual, ...taxesLeft]).toEqual([0])
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })

  it('never brings the first creditor less for more, within one band of stamps', () => {
    const pair = fc.tuple(sale, amount(39_999_999), amount(39_999_999))
    fc.assert(
      fc.property(pair, ([facts, one, other]) => {
        const at = (above: number) => moneyOf(matterFor({ ...facts, price: 10_000_001 + above })).toFirst
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)))
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})
