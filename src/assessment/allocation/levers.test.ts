import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { auction } from '#assessment/sale/auction.ts'
import { settingsOf } from '#assessment/settings.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { leversOf } from './levers.ts'

const on = day('2026-11-21')
const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const m1 = right('m1', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' })
const worth = { marketValue: { low: 1, typical: 10_000_000, high: 20_000_000 } }

/** A home of 10,000,000: the court's standard price is 7,000,000, the least bid 5,600,000; a procedure costs 800,000. */
function levers(rights: readonly object[], balance = 3_000_000, more: object = {}) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    properties: [{ id: 'home', kind: 'house', ...worth }],
    loans: [{ id: 'loan', lender: { kind: 'bank' }, balance }],
    rights: [m1, ...rights],
    scenarios: [{ id: 'sale', voluntarySale: { price: 9_000_000 } }],
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, null)
  if (found === null) throw new Error('no sale')
  const byCourt = auction(matter, settingsOf(matter), [], on).found
  expect(leversOf(found.sale, null)).toEqual([])
  return leversOf(found.sale, byCourt)
}

/** Claim, kind, whether the argument holds, and what comes before the claim. */
const told = (...given: Parameters<typeof levers>) =>
  levers(...given).map(({ claim, kind, holds, finding }) => [
    ...[claim, kind, holds],
    finding.facts !== null &&
      ('seniorClaims' in finding.facts
        ? finding.facts.seniorClaims
        : 'priorClaims' in finding.facts && finding.facts.priorClaims),
  ])

describe('無剰余: an auction of one’s own', () => {
  const second = right('m2', 'mortgage', { rank: 2, registeredOn: '2018-05-10', securedBalance: 2_000_000 })

  it.each([
    // first debt, whether nothing would be left: the least bid of 5,600,000 against it and 800,000
    [4_800_000, false],
    [4_800_001, true],
  ])('behind %i is futile: %s', (balance, holds) => {
    expect(told([second], balance)).toEqual([['m2', 'no-surplus', holds, balance]])
  })

  it('counts as far as the rank reaches, and on the claim’s own lots', () => {
    const properties = [
      { id: 'home', kind: 'house', ...worth },
      { id: 'land', kind: 'land', ...worth },
    ]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 9_000_000, properties: ['home', 'land'] } }]
    const revolving = right('r2', 'revolvingMortgage', { rank: 2, securedBalance: 900_000, maximumAmount: 600_000 })
    const onLand = right('m3', 'mortgage', { rank: 3, property: 'land', securedBalance: 1_000_000 })
    const onBoth = [
      right('j1', 'mortgage', { rank: 4, claim: 'debt' }),
      right('j2', 'mortgage', { rank: 4, claim: 'debt', property: 'land' }),
    ]
    const otherDebts = [{ id: 'debt', kind: 'businessLoan', balance: 1 }]
    expect(told([revolving, onLand, ...onBoth], 3_000_000, { properties, scenarios, otherDebts })).toEqual([
      ['r2', 'no-surplus', false, 3_000_000],
      ['m3', 'no-surplus', false, 0],
      ['debt', 'no-surplus', false, 4_600_000],
    ])
  })

  it('of a seizing creditor comes after all mortgages and taxes, and after no other seizure', () => {
    const card = right('card', 'seizure', { securedBalance: 500_000 })
    const other = right('other', 'provisionalSeizure', { securedBalance: 700_000 })
    const city = right('city', 'taxSeizure', { claim: 'tax' })
    const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 400_000, statutoryDueOn: '2020-06-30' }]
    expect(told([second, card, other, city], 3_000_000, { taxArrears })).toEqual([
      ['m2', 'no-surplus', false, 3_000_000],
      ['card', 'no-surplus', true, 5_400_000],
      ['other', 'no-surplus', true, 5_400_000],
      ['tax', 'futile-seizure', false, 5_000_000],
    ])
  })

  it('of a junior comes after the taxes that are older than its day', () => {
    const city = right('city', 'taxSeizure', { claim: 'tax' })
    const ahead = (statutoryDueOn: string) => {
      const taxArrears = [{ id: 'tax', kind: 'propertyTax', principal: 400_000, statutoryDueOn }]
      return told([second, city], 3_000_000, { taxArrears }).map(([, , , amount]) => amount)
    }
    expect(ahead('2018-05-09')).toEqual([3_400_000, 3_000_000])
    expect(ahead('2018-05-10')).toEqual([3_000_000, 5_000_000])
    expect(ahead('2018-05-11')).toEqual([3_000_000, 5_000_000])
  })
})

describe('無益な差押え: a public sale by the office', () => {
  const city = right('city', 'taxSeizure', { claim: 'tax' })
  const tax = (more: object = {}) => ({
    id: 'tax',
    kind: 'propertyTax',
    principal: 400_000,
    statutoryDueOn: '2020-06-30',
    ...more,
  })

  it.each([
    // first debt, whether nothing would be left of 10,000,000 after 800,000 of costs
    [9_199_999, false],
    [9_200_000, true],
  ])('behind %i is futile: %s', (balance, holds) => {
    expect(told([city], balance, { taxArrears: [tax()] })).toEqual([['tax', 'futile-seizure', holds, balance]])
  })

  it('is no argument against a tax that comes first', () => {
    expect(told([city], 20_000_000, { taxArrears: [tax({ statutoryDueOn: '2015-03-19' })] })).toEqual([])
    expect(told([city], 20_000_000, { taxArrears: [tax({ statutoryDueOn: '2015-03-20' })] })).toHaveLength(1)
  })

  it('cannot be told where a day is unknown', () => {
    expect(told([city], 20_000_000, { taxArrears: [tax({ statutoryDueOn: null })] })).toEqual([])
    expect(told([right('city', 'taxSeizure')], 20_000_000)).toEqual([])
    const undated = { ...m1, registeredOn: null }
    expect(told([city], 20_000_000, { taxArrears: [tax()], rights: [undated, city] })).toEqual([])
  })

  it('comes after the office that seized first', () => {
    const late = right('late', 'taxParticipation', { claim: 'late-tax', registeredOn: '2026-06-01' })
    const early = { ...city, registeredOn: '2026-02-01' }
    const taxArrears = [tax(), tax({ id: 'late-tax', principal: 100_000, statutoryDueOn: '2016-06-30' })]
    expect(told([late, early], 3_000_000, { taxArrears }).map(([claim, , , ahead]) => [claim, ahead])).toEqual([
      ['late-tax', 3_400_000],
      ['tax', 3_000_000],
    ])
  })
})
