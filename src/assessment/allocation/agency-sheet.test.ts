import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { agencySheet } from './agency-sheet.ts'
import { allocationOf } from './allocation.ts'
import { sumOf } from './allocation-rows.ts'
import type { Sale } from './sale.ts'
import { prepared, statedChoice } from './sale-allocation.ts'

const on = day('2026-11-21')

interface Facts {
  readonly price: number
  readonly lender: 'jhf-direct' | 'flat35-purchase' | 'bank'
  readonly units: number | null
  readonly juniors: readonly { readonly rank: number; readonly balance: number; readonly asked: number | null }[]
  readonly taxes: readonly { readonly principal: number; readonly asked: number | null; readonly dueOn: string }[]
  readonly yearlyTax: number | null
  readonly fees: { readonly principal: number; readonly lateCharge: number; readonly parking: number }
  readonly assumed: object
  readonly parcel: boolean
}

function saleOf({ price, lender, units, juniors, taxes, yearlyTax, fees, assumed, parcel }: Facts): Sale {
  const right = (id: string, kind: string, more: object) => ({ id, kind, property: 'home', ...more })
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    properties: [{ id: 'home', kind: 'condominium', registeredUnits: units, annualPropertyTax: yearlyTax }],
    loans: [{ id: 'loan', lender: { kind: lender }, balance: 90_000_000 }],
    rights: [
      right('m1', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' }),
      ...juniors.map(({ rank, balance, asked }, i) =>
        right(`j${i}`, 'mortgage', { rank, securedBalance: balance, releaseAsked: asked, registeredOn: '2018-05-10' }),
      ),
      ...taxes.map(({ asked }, i) => right(`t${i}`, 'taxSeizure', { claim: `tax${i}`, releaseAsked: asked })),
    ],
    taxArrears: taxes.map(({ principal, dueOn }, i) => ({
      ...{ id: `tax${i}`, kind: 'propertyTax', principal, lateCharge: 0, statutoryDueOn: dueOn },
    })),
    condominiumArrears: [{ id: 'fee', property: 'home', ...fees }],
    scenarios: [{ id: 'sale', voluntarySale: { price, contractOn: '2026-12-10', ...assumed } }],
    settings: { agencyScrivenerPer: parcel ? 'parcel' : 'claim' },
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, null)
  if (found === null) throw new Error('no sale')
  return found.sale
}

const worked: Facts = {
  ...{ price: 18_000_000, lender: 'jhf-direct', units: 1, yearlyTax: 120_000, parcel: false },
  juniors: [{ rank: 2, balance: 4_500_000, asked: 300_000 }],
  taxes: [{ principal: 400_000, asked: 250_000, dueOn: '2019-06-30' }],
  fees: { principal: 360_000, lateCharge: 40_000, parking: 60_000 },
  assumed: { scrivenerFee: 15_000, movingCost: 200_000 },
}

describe('the agency’s own sheet', () => {
  it('is the worked sheet of 18,000,000: 1,432,000 allowed, 16,568,000 remitted, 465,000 left to the seller', () => {
    expect(agencySheet(saleOf(worked))?.value).toMatchObject({
      ...{ allowedTotal: 1_432_000, remit: 16_568_000, sellerBurden: 465_000 },
    })
  })

  it('is none for any other first creditor', () => {
    expect(agencySheet(saleOf({ ...worked, lender: 'bank' }))).toBe(null)
    expect(agencySheet(saleOf({ ...worked, lender: 'flat35-purchase' }))?.value.remit).toBe(16_568_000)
  })

  it('comes to the same as our rows, over random sales without a surplus', () => {
    const amount = (max: number) => fc.integer({ min: 0, max })
    const asked = fc.option(amount(600_000))
    const facts: fc.Arbitrary<Facts> = fc.record({
      price: fc.integer({ min: 12_000_000, max: 60_000_000 }),
      lender: fc.constantFrom('jhf-direct', 'flat35-purchase'),
      units: fc.option(fc.integer({ min: 1, max: 30 })),
      juniors: fc
        .array(fc.record({ balance: amount(8_000_000), asked }), { maxLength: 4 })
        .map((all) => all.map((one, i) => ({ rank: i + 2, ...one }))),
      taxes: fc
        .array(
          fc.record({
            principal: amount(900_000),
            asked,
            dueOn: fc.constantFrom('2015-03-19', '2015-03-20', '2020-06-30'),
          }),
          { maxLength: 2 },
          // The older tax has seized first: the sheet knows no circle of ranks (国税徴収法26条).
        )
        .map((all) => all.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))),
      yearlyTax: fc.option(amount(250_000)),
      fees: fc.record({ principal: amount(2_000_000), lateCharge: amount(90_000), parking: amount(90_000) }),
      assumed: fc.record({
        mediationContractOn: fc.constantFrom('2024-06-30', '2026-11-25'),
        scrivenerFee: fc.option(amount(80_000)),
        registrationCosts: fc.option(amount(90_000)),
        estateShare: fc.option(amount(2_000_000)),
        movingCost: amount(600_000),
        movingApproved: fc.option(fc.boolean()),
        brokerTaxable: fc.option(fc.boolean()),
        lowPriceAgreed: fc.option(fc.boolean()),
        deeds: amount(2),
      }),
      parcel: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const sale = saleOf(given)
        const { rows, sellerBurden } = allocationOf(prepared(sale, statedChoice(sale)), sale.price)
        const toAgency = rows.filter(({ kind }) => kind === 'creditor')
        const sheet = agencySheet(sale)?.value
        expect(sheet?.remit).toBe(sumOf(toAgency))
        expect(sheet?.allowedTotal).toBe(sumOf(rows.filter(({ kind }) => kind !== 'creditor')))
        expect(sheet?.sellerBurden).toBe(sellerBurden?.value ?? 0)
      }),
      { seed: 20261121, numRuns: 400 },
    )
  })
})
