import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { stageOn } from '#assessment/road/stage.ts'
import { addDays, day, daysBetween } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { assumedSale } from './assumed-sale.ts'

const on = day('2026-11-21')
const path = 'scenarios[0].voluntarySale'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const worth = (typical: number) => ({ marketValue: { low: typical, typical, high: typical } })
const home = { id: 'home', kind: 'house', registeredUnits: 2 }
const loan = {
  ...{ id: 'loan', lender: { kind: 'bank', name: '銀行' }, balance: 20_000_000, balanceOn: '2026-11-21' },
  ...{ accruedDamages: 0, acceleratedOn: '2026-06-30', delayRatePercent: 14.6, dayCount: 'fixed365' },
}
const m1 = { id: 'm1', kind: 'mortgage', property: 'home', claim: 'loan', rank: 1, registeredOn: '2015-03-20' }
/** A scenario that leaves nothing open. */
const whole = { price: 19_000_000, closingOn: '2026-12-10', contractOn: '2026-12-01', registrationCosts: 40_000 }

function assumed(voluntarySale: object | null, more: object = {}, from = on) {
  const scenarios = voluntarySale === null ? undefined : [{ id: 'sale', voluntarySale }]
  const matter = matterOf({ properties: [home], loans: [loan], rights: [m1], scenarios, ...more })
  const { found, problems } = assumedSale(matter, stageOn(matter, from).found.stage.value, from, null)
  return {
    sale: found?.sale ?? null,
    debt: found?.debt ?? null,
    paths: problems.map((one) => ('path' in one ? one.path : one.kind)),
  }
}

describe('the price of a sale', () => {
  it('is the one that the scenario names, else the market’s, and that is said', () => {
    expect(assumed(whole).sale?.price).toBe(19_000_000)
    expect(assumed(whole).paths).toEqual([])
    const open = assumed({ ...whole, price: null }, { properties: [{ ...home, ...worth(18_000_000) }] })
    expect([open.sale?.price, open.paths]).toEqual([18_000_000, [`${path}.price`]])
    expect(assumed({ ...whole, price: 0 }).sale?.price).toBe(0)
  })

  it('is that of all that is sold', () => {
    const properties = [
      { ...home, ...worth(18_000_000) },
      { id: 'land', kind: 'land', registeredUnits: 1, ...worth(4_000_000) },
    ]
    const both = assumed({ ...whole, price: null, properties: ['home', 'land'] }, { properties })
    expect(both.sale?.price).toBe(22_000_000)
    expect(both.sale?.lots.map(({ id }) => id)).toEqual(['home', 'land'])
    expect(assumed({ ...whole, price: null, property: 'home' }, { properties }).sale?.price).toBe(18_000_000)
  })

  it('that nobody knows makes no sale', () => {
    expect(assumed({ ...whole, price: null })).toEqual({ sale: null, debt: null, paths: [`${path}.price`] })
    expect(assumed(null).paths).toEqual([`${path}.price`])
    const properties = [
      { ...home, ...worth(1) },
      { id: 'land', kind: 'land' },
    ]
    const unknown = assumed({ ...whole, properties: ['home', 'land'] }, { properties })
    expect([unknown.sale, unknown.paths]).toEqual([null, ['properties[1].marketValue']])
  })
})

describe('what makes no sale', () => {
  it('is a home, a first mortgage or a balance that nobody knows', () => {
    expect(assumed(whole, { properties: [], rights: [] })).toMatchObject({ sale: null, paths: ['properties'] })
    const stranger = { ...m1, claim: null }
    expect(assumed(whole, { rights: [stranger] })).toMatchObject({ sale: null, paths: ['rights'] })
    const unknown = assumed(whole, { loans: [{ ...loan, balance: null }] })
    expect([unknown.sale, unknown.paths.includes('loans[0].balance')]).toEqual([null, true])
  })
})

describe('the day of closing', () => {
  const open = { ...whole, closingOn: null, contractOn: null }
  const paying = { loans: [{ ...loan, acceleratedOn: null, lastPaidOn: '2026-11-20' }] }
  const usualOf = (more: object, fields: object = paying, from = on) =>
    assumed({ ...open, ...more }, fields, from).sale?.closingOn
  const bids = (openingOn: string) => ({
    letters: [{ id: 'bids', kind: 'bid-period-notice', receivedOn: '2026-11-10', openingOn }],
  })

  it('that nobody has told is as far ahead as a sale usually takes', () => {
    // six months and fifteen days from 2026-11-21: Saturday 2027-06-05, and so Monday
    expect(usualOf({})).toBe('2027-06-07')
    // five months and seven days from the contract with the broker: Monday 2027-03-08; at the least a month from today, Monday 2026-12-21
    expect(usualOf({ mediationContractOn: '2026-10-01' })).toBe('2027-03-08')
    expect(usualOf({ mediationContractOn: '2026-05-01' })).toBe('2026-12-21')
    // 2026-07-14 + 5 months and 7 days is 2026-12-21, the day after it 12-22
    expect(usualOf({ mediationContractOn: '2026-07-15' })).toBe('2026-12-22')
    expect(usualOf({ mediationContractOn: '2026-11-22' })).toBe('2027-06-07')
    const events = [{ id: 'agreed', kind: 'brokerageAgreement', on: '2026-10-01' }]
    expect(usualOf({}, { ...paying, events })).toBe('2027-03-08')
  })

  it('that nobody has told is before the opening of the bids, safely where that can still be', () => {
    // an opening on Monday 2026-12-21: Thursday 12-17 is safe, Friday 12-18 the last day
    expect(usualOf({}, bids('2026-12-21'))).toBe('2026-12-17')
    expect(usualOf({}, bids('2026-12-21'), day('2026-12-17'))).toBe('2026-12-17')
    expect(usualOf({}, bids('2026-12-21'), day('2026-12-18'))).toBe('2026-12-18')
    // Wednesday 2027-06-09: safe on Monday 06-07, and a day later Tuesday; from then on the usual day stands
    expect(usualOf({}, bids('2027-06-08'))).toBe('2027-06-04')
    expect(usualOf({}, bids('2027-06-09'))).toBe('2027-06-07')
    expect(usualOf({}, bids('2027-06-10'))).toBe('2027-06-07')
  })

  it('that nobody has told is before the earliest opening that practice knows', () => {
    const matter = matterOf({
      properties: [home],
      loans: [loan],
      rights: [m1],
      scenarios: [{ id: 's', voluntarySale: open }],
    })
    const plan = planFor(matter, on)
    const last = plan.lastDays.find(({ way }) => way === 'voluntary-sale')
    expect(last?.basis).toBe('expected')
    expect(plan.voluntarySale?.closingOn).toBe(last?.safeOn)
    expect(plan.voluntarySale?.closingAssumed).toContain('開札の前の')
    const told = planFor(
      matterOf({ properties: [home], loans: [loan], rights: [m1], scenarios: [{ id: 's', voluntarySale: whole }] }),
      on,
    )
    expect(told.voluntarySale?.closingAssumed).toBeNull()
    // 20,000,000 at 14.6 %: 8,000 for each day from today to the closing
    const days = daysBetween(on, plan.voluntarySale?.closingOn ?? on)
    expect(days).toBeGreaterThan(30)
    expect(plan.voluntarySale?.debt.total.value).toBe(20_000_000 + 8_000 * days)
  })

  it('is the one of the scenario, else that of the contract, else the usual one', () => {
    const closing = (more: object) => assumed({ ...whole, ...more }).sale?.closingOn
    expect(closing({})).toBe('2026-12-10')
    expect(closing({ closingOn: null })).toBe('2026-12-01')
    expect(usualOf({ closingOn: null, contractOn: null })).toBe('2027-06-07')
    expect(assumed({ ...whole, closingOn: null }).paths).toEqual([`${path}.closingOn`])
  })

  it('is the day to which the damages run', () => {
    // 20,000,000 at 14.6 %: 8,000 a day
    for (const days of [0, 1, 19, 400]) {
      const { debt } = assumed({ ...whole, contractOn: null, closingOn: addDays(on, days) })
      expect(debt?.total.value).toBe(20_000_000 + 8_000 * days)
    }
  })

  it('decides who the first creditor is and so whose norm applies', () => {
    const guarantor = (kind: string) => ({ kind, name: '保証' })
    const kindOf = (more: object) => assumed(whole, { loans: [{ ...loan, ...more }] }).sale?.normKind
    expect(kindOf({})).toBe('lender')
    const company = { guarantor: guarantor('guarantee-company') }
    expect(kindOf({ ...company, subrogatedOn: '2026-12-11' })).toBe('lender')
    expect(kindOf({ ...company, subrogatedOn: '2026-12-10' })).toBe('guaranteeCompany')
    expect(kindOf({ subrogatedOn: '2026-12-10' })).toBe('guaranteeCompany')
    expect(kindOf({ guarantor: guarantor('credit-guarantee-association'), subrogatedOn: '2026-12-10' })).toBe(
      'creditGuaranteeAssociation',
    )
    expect(kindOf({ ...company, subrogatedOn: '2026-11-01', assignedOn: '2026-12-11' })).toBe('guaranteeCompany')
    expect(kindOf({ ...company, subrogatedOn: '2026-11-01', assignedOn: '2026-12-10' })).toBe('servicer')
    expect(kindOf({ lender: { kind: 'jhf-direct' }, assignedOn: '2026-11-01' })).toBe('agency')
    expect(kindOf({ lender: { kind: 'flat35-purchase' } })).toBe('agency')
  })

  it('takes the norm that the matter states for that creditor', () => {
    const settings = { creditorNorms: { lender: { movingMost: 120_000 } } }
    expect(assumed(whole, { settings }).sale?.norm.movingMost).toBe(120_000)
  })
})

describe('what the scenario leaves open', () => {
  it('is asked for', () => {
    const nothing = assumed({}, { properties: [{ id: 'home', kind: 'house', ...worth(10_000_000) }] })
    expect(nothing.paths).toEqual([
      ...[`${path}.price`, `${path}.closingOn`, 'properties[0].registeredUnits'],
      ...[`${path}.scrivenerFee`, `${path}.contractOn`],
    ])
    expect(assumed({ ...whole, contractOn: null, deeds: 0 }).paths).toEqual([])
    expect(assumed({ ...whole, registrationCosts: null, scrivenerFee: 1 }).paths).toEqual([])
    expect(assumed({ ...whole, registrationCosts: null }).paths).toEqual([`${path}.scrivenerFee`])
  })

  it('is the special for low prices where it would raise the fee', () => {
    // 7,999,999 yen: standard 329,999, agreed 330,000; at 8,000,000 both are 330,000
    expect(assumed({ ...whole, price: 7_999_999 }).paths).toEqual([`${path}.lowPriceAgreed`])
    expect(assumed({ ...whole, price: 8_000_000 }).paths).toEqual([])
    expect(assumed({ ...whole, price: 7_999_999, lowPriceAgreed: false }).paths).toEqual([])
    const agency = { loans: [{ ...loan, lender: { kind: 'jhf-direct' } }] }
    expect(assumed({ ...whole, price: 3_000_000 }, agency).paths).toEqual([])
  })

  it('is what the landlord asks for a leased lot', () => {
    const leased = { properties: [{ ...home, tenure: 'leasehold' }] }
    expect(assumed(whole, leased).paths).toEqual([`${path}.landlordConsent`])
    expect(assumed({ ...whole, landlordConsent: 0 }, leased).paths).toEqual([])
    expect(assumed(whole, { properties: [{ ...home, tenure: 'owned' }] }).paths).toEqual([])
  })

  it('is the arrears of a condominium that is sold', () => {
    const asked = (arrears: object, more: object = {}) =>
      assumed(
        { ...whole, property: 'home' },
        { condominiumArrears: [{ id: 'fee', property: 'home', ...arrears }], ...more },
      ).paths
    expect(asked({})).toEqual(['condominiumArrears[0].principal'])
    expect(asked({ principal: 0 })).toEqual([])
    expect(asked({ items: [{ dueOn: '2026-01-27', principal: 20_000 }] })).toEqual([])
    expect(asked({ items: [] })).toEqual(['condominiumArrears[0].principal'])
    const properties = [home, { id: 'other', kind: 'condominium' }]
    expect(asked({ property: 'other' }, { properties })).toEqual([])
  })

  it('is what the release of a later tax lacks', () => {
    const rights = [m1, { id: 'city', kind: 'taxSeizure', property: 'home', claim: 'tax' }]
    const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 300_000, statutoryDueOn: '2019-06-30' }]
    expect(assumed(whole, { rights, taxArrears }).paths).toEqual([
      'properties[0].annualPropertyTax',
      'rights[1].releaseAsked',
    ])
  })
})
