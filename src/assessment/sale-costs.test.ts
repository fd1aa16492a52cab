import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { matterFrom } from '#matter/parse.ts'
import { homeOf } from './home.ts'
import { registrationCosts, stampDuty } from './sale-costs.ts'
import type { SaleTerms } from './sale-terms.ts'

const on = day('2026-11-21')

/** A house with some rights behind the first mortgage, sold for 19,000,000. */
function sale(assumed: object, home: object = {}, behind: readonly string[] = [], price = 19_000_000): SaleTerms {
  const rights = ['mortgage', ...behind].map((kind, i) => ({
    id: `r${i}`,
    kind,
    property: 'home',
    claim: `l${i}`,
    rank: i + 1,
  }))
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    properties: [{ id: 'home', kind: 'house', ...home }],
    loans: rights.map(({ claim }) => ({ id: claim })),
    rights,
    scenarios: [{ id: 'sale', voluntarySale: assumed }],
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const { found } = homeOf(matter, null, on)
  if (found === null) throw new Error('no home')
  return {
    matter,
    home: found,
    price: yen(price),
    closingOn: on,
    assumed: matter.scenarios?.[0]?.voluntarySale ?? {},
    on,
  }
}

const rowsOf = (found: ReturnType<typeof stampDuty>['found']) => found.map(({ label, amount }) => [label, amount.value])
const pathsOf = ({ problems }: ReturnType<typeof stampDuty>) =>
  problems.map((problem) => 'path' in problem && problem.path)

describe('the costs of registration', () => {
  it.each([
    // properties, rights behind the first mortgage, tax: 1,000 for each property and creditor; courts cancel seizures themselves
    [2, [], 2_000],
    [2, ['mortgage'], 4_000],
    [3, ['mortgage'], 6_000],
    [2, ['mortgage', 'seizure', 'provisionalSeizure'], 4_000],
    [25, [], 20_000],
  ])('for %i properties and %j behind: a tax of %i', (registeredUnits, behind, tax) => {
    const costs = registrationCosts(sale({ scrivenerFee: 38_000 }, { registeredUnits }, behind))
    expect(rowsOf(costs.found)).toEqual([
      ['抵当権抹消の登録免許税', tax],
      ['司法書士の報酬', 38_000],
    ])
    expect([costs.cancelTax, costs.scrivenerFee]).toEqual([tax, 38_000])
    expect(pathsOf(costs)).toEqual([])
  })

  it('ask for what is unknown', () => {
    const costs = registrationCosts(sale({}))
    expect(rowsOf(costs.found)).toEqual([])
    expect(pathsOf(costs)).toEqual(['properties[0].registeredUnits', 'scenarios[0].voluntarySale.scrivenerFee'])
  })

  it.each([
    // stated total, properties, tax and fee apart
    [40_000, 2, 2_000, 38_000],
    [40_000, null, 0, 40_000],
    [1_500, 2, 1_500, 0],
  ])('stated as %i for %d properties are a tax of %i and a fee of %i', (stated, registeredUnits, tax, fee) => {
    const costs = registrationCosts(sale({ registrationCosts: stated }, { registeredUnits }))
    expect(rowsOf(costs.found)).toEqual([['登記費用', stated]])
    expect([costs.cancelTax, costs.scrivenerFee]).toEqual([tax, fee])
    expect(pathsOf(costs)).toEqual([])
  })
})

describe('the stamps on the contract', () => {
  it.each([
    // day of the contract, stamps on 19,000,000, what the note says: the reduced table ends with 2027-03-31
    ['2027-03-31', 10_000, '2027年3月31日までに作る契約書で終わります'],
    ['2027-04-01', 20_000, '延長された場合は 10,000円です'],
  ] as const)('of %s: %i', (contractOn, tax, words) => {
    const { found } = stampDuty(sale({ contractOn, deeds: 1 }))
    expect(rowsOf(found)).toEqual([['印紙税', tax]])
    expect(found[0]?.amount.notes).toMatchObject([{ kind: 'expiry', text: expect.stringContaining(words) }])
    expect(found[0]?.amount.from).toHaveLength(1)
  })

  it.each([
    // deeds, medium, price, stamps
    [2, 'paper', 60_000_000, [['印紙税', 60_000]]],
    [0, 'paper', 19_000_000, []],
    [1, 'electronic', 19_000_000, []],
    [1, 'paper', 9_999, []],
    [1, 'paper', 10_000_000, [['印紙税', 5_000]]],
    [1, 'paper', 10_000_001, [['印紙税', 10_000]]],
  ] as const)('%i on %s at %i: %j', (deeds, medium, price, rows) => {
    expect(rowsOf(stampDuty(sale({ contractOn: '2026-12-10', deeds, medium }, {}, [], price)).found)).toEqual(rows)
  })

  it('are those of one deed of today where the scenario is silent, and that is said', () => {
    const costs = stampDuty(sale({}))
    expect(rowsOf(costs.found)).toEqual([['印紙税', 10_000]])
    expect(costs.found[0]?.amount.notes.map(({ kind }) => kind)).toEqual(['expiry', 'caution'])
    expect(pathsOf(costs)).toEqual(['scenarios[0].voluntarySale.contractOn'])
  })
})
