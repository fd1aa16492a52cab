import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { allocationStudy } from './study.ts'

// Several lots, and shares in one, worked by hand. Price and costs fall on the lots by their values (民事執行法86条の2第2項 by
// analogy), a joint mortgage by what each lot leaves for it (民法392条1項), the debtor's own lots before a third party's (最判昭44.7.3).
// Brokerage is 66,000 + 3.3 %, and registration makes the costs a round sum. The auction that a creditor compares with brings 70 %
// of the market less 800,000 unless its price is given.

const on = day('2026-11-21')

/** Rows in the order of the sheet; consents as needs, gets, short. The rows always add up to the price. */
function tableOf(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const result = allocationStudy(parsed.matter, on)
  if (result.kind !== 'study') throw new Error(JSON.stringify(result))
  const { price, rows, consents, residual } = result.study.allocation
  expect(rows.reduce((sum, { amount }) => sum + amount.value, 0)).toBe(price)
  return {
    // brokerage and registration are the difference between the price and the net sum that the working names
    rows: rows
      .filter(({ id }) => id !== 'brokerage' && id !== 'registration')
      .map(({ id, amount }) => [id, amount.value]),
    consents: consents.map(({ id, needs, gets, short }) => [id, needs.value, gets, short]),
    residual: residual.map(({ claim, amount }) => [claim, amount.value]),
  }
}

function loan(id: string, balance: number, more: object = {}) {
  const terms = { delayRatePercent: 0, dayCount: 'fixed365', acceleratedOn: '2026-06-30', accruedDamages: 0 }
  return { id, balance, balanceOn: '2026-11-01', ...terms, lender: { kind: 'bank', name: `${id}銀行` }, ...more }
}

/** A mortgage of a claim on each of the lots named. */
function mortgages(claim: string, rank: number, registeredOn: string, lots: readonly string[], more: object = {}) {
  return lots.map((property) => ({
    ...{ id: `${claim}-${property}`, kind: 'mortgage', claim, rank, registeredOn, property, ...more },
  }))
}

/** Prices and registration costs by the net sum that they leave. */
const prices = {
  5247000: [5_500_000, 5_500], // 247,500 of brokerage
  5300000: [5_600_000, 49_200], // 250,800
  18000000: [18_700_000, 16_900], // 683,100
  20000000: [20_800_000, 47_600], // 752,400
  20100000: [21_000_000, 141_000], // 759,000
  26000000: [27_000_000, 43_000], // 957,000
  30000000: [31_100_000, 7_700], // 1,092,300
  60000000: [62_200_000, 81_400], // 2,118,600
} as const

function sale(net: keyof typeof prices, lots: Readonly<Record<string, number>>, more: object, court: object = {}) {
  const [price, registrationCosts] = prices[net]
  const properties = Object.entries(lots).map(([id, value]) => ({
    ...{ id, kind: 'house', marketValue: { low: value, typical: value, high: value } },
  }))
  const agreed = { price, registrationCosts, deeds: 0, mediationContractOn: on, contractOn: on, closingOn: on }
  return {
    properties,
    scenarios: [
      { id: 'sale', voluntarySale: { ...agreed, properties: properties.map(({ id }) => id) }, auction: court },
    ],
    ...more,
  }
}

describe('a joint mortgage on the lots of one owner', () => {
  it('the textbook case: 30,000,000 on 30, 20 and 10 million falls as 15, 10 and 5 million', () => {
    // 60,000,000 net. Left for the second ranks: 15, 10 and 5 million; B takes 15 of 20, C 10 of 12, D 3, and the owner 2 of the lot c.
    // The auction at 42,800,000 − 800,000: 21, 14 and 7 million; the joint mortgage 15, 10 and 5; left 6, 4 and 2.
    const more = {
      loans: [loan('A', 30_000_000), loan('B', 20_000_000), loan('C', 12_000_000), loan('D', 3_000_000)],
      rights: [
        ...mortgages('A', 1, '2012-04-10', ['a', 'b', 'c']),
        ...mortgages('B', 2, '2015-08-03', ['a']),
        ...mortgages('C', 2, '2016-08-03', ['b']),
        ...mortgages('D', 2, '2017-08-03', ['c']),
      ],
    }
    const lots = { a: 30_000_000, b: 20_000_000, c: 10_000_000 }
    expect(tableOf(sale(60_000_000, lots, more, { salePrice: 42_800_000 }))).toEqual({
      rows: [
        ['B', 15_000_000],
        ['C', 10_000_000],
        ['D', 3_000_000],
        ['A', 30_000_000],
        ['owner:c', 2_000_000],
      ],
      consents: [
        ['A', 30_000_000, 30_000_000, 0],
        ['B', 6_000_000, 15_000_000, 0],
        ['C', 4_000_000, 10_000_000, 0],
        ['D', 2_000_000, 3_000_000, 0],
      ],
      residual: [
        ['A', 0],
        ['B', 5_000_000],
        ['C', 2_000_000],
        ['D', 0],
      ],
    })
  })

  it('in the second rank falls by what the first leaves on each lot', () => {
    // 10,000,000 on each. A takes 5,000,000 of a; the rest 5 : 10 bears the 6,000,000 of J as 2 and 4; K gets 10 − 5 − 2.
    // The auction: 13,200,000, 6,600,000 on each: 1.6 : 6.6 bears 6,000,000 as 1,170,731.7 and 4,829,268.3; K 429,268.
    const more = {
      loans: [loan('A', 5_000_000), loan('J', 6_000_000), loan('K', 4_000_000)],
      rights: [
        ...mortgages('A', 1, '2012-04-10', ['a']),
        ...mortgages('J', 2, '2015-08-03', ['a', 'b']),
        ...mortgages('K', 3, '2017-08-03', ['a']),
      ],
    }
    expect(tableOf(sale(20_000_000, { a: 10_000_000, b: 10_000_000 }, more))).toEqual({
      rows: [
        ['J', 6_000_000],
        ['K', 3_000_000],
        ['A', 5_000_000],
        ['owner:b', 6_000_000],
      ],
      consents: [
        ['A', 5_000_000, 5_000_000, 0],
        ['J', 6_000_000, 6_000_000, 0],
        ['K', 429_268, 3_000_000, 0],
      ],
      residual: [
        ['A', 0],
        ['J', 0],
        ['K', 1_000_000],
      ],
    })
  })

  it.each([
    // net; what A gets: its 5,000,000 come before J's 3,000,000 on the lot a, and J has the lot b for itself
    // 5,200,000 and 100,000: J's rank brings it 200,000 + 100,000, so no release money is needed
    [5_300_000, 5_000_000, 2_855_094],
    // 5,148,000 and 99,000: J's rank brings it 148,000 + 99,000; A bears the 53,000 that are lacking to 300,000
    [5_247_000, 4_947_000, 2_855_094],
  ] as const)('releases for what its rank brings it as far as that goes: %i', (net, toFirst, byFirst) => {
    // The auction: 3,710,000 − 800,000 = 2,910,000 as 2,855,094.3 and 54,905.7.
    const more = {
      loans: [loan('A', 5_000_000), loan('J', 3_000_000)],
      rights: [...mortgages('A', 1, '2012-04-10', ['a']), ...mortgages('J', 2, '2015-08-03', ['a', 'b'])],
    }
    expect(tableOf(sale(net, { a: 5_200_000, b: 100_000 }, more))).toEqual({
      rows: [
        ['J', 300_000],
        ['A', toFirst],
      ],
      consents: [
        ['A', byFirst, toFirst, 0],
        ['J', 300_000, 300_000, 0],
      ],
      residual: [
        ['A', 5_000_000 - toFirst],
        ['J', 2_700_000],
      ],
    })
  })

  // 30,000,000 net on two lots of 15,000,000; 24,000,000 are owed.
  it.each([
    // 共同根抵当: one maximum for both. The auction of 20,200,000 brings it whole.
    [
      'one maximum of 20,000,000 on both (398条の16)',
      true,
      20_000_000,
      20_000_000,
      [20_000_000, 5_000_000, 5_000_000],
      20_000_000,
    ],
    // 累積根抵当: each lot its own. The auction: 10,100,000 and 8,000,000.
    [
      'maxima of 12 and 8 million, one on each (398条の18)',
      false,
      12_000_000,
      8_000_000,
      [20_000_000, 3_000_000, 7_000_000],
      18_100_000,
    ],
    // each bears half of 24,000,000
    ['maxima of 15 million on each', false, 15_000_000, 15_000_000, [24_000_000, 3_000_000, 3_000_000], 20_200_000],
  ] as const)('a revolving mortgage: %s', (_, jointRegistered, ofA, ofB, [toFirst, left, right], needs) => {
    const terms = { kind: 'revolvingMortgage', jointRegistered, principalFixedOn: '2026-06-30' }
    const more = {
      loans: [loan('R', 24_000_000)],
      rights: [
        ...mortgages('R', 1, '2012-04-10', ['a'], { ...terms, maximumAmount: ofA }),
        ...mortgages('R', 1, '2012-04-10', ['b'], { ...terms, maximumAmount: ofB }),
      ],
    }
    expect(tableOf(sale(30_000_000, { a: 15_000_000, b: 15_000_000 }, more))).toEqual({
      rows: [
        ['R', toFirst],
        ['owner:a', left],
        ['owner:b', right],
      ],
      consents: [['R', needs, toFirst, 0]],
      residual: [['R', 24_000_000 - toFirst]],
    })
  })
})

describe('lots with different rights', () => {
  it.each([
    // owed on the land; to its bank; to the owner of the land (bulk-sale-split: 12,060,000 and 8,040,000 net)
    [10_000_000, 10_000_000, 2_060_000],
    [13_000_000, 12_060_000, 0], // the house owes it nothing, and keeps 3,040,000
  ])('land with a mortgage of %i, the house with another of 5,000,000', (owed, toLand, left) => {
    // 21,000,000 − 900,000 by 9 : 6. The auction: 10,500,000 − 800,000 = 9,700,000 as 5,820,000 and 3,880,000.
    const more = {
      loans: [loan('L', owed), loan('H', 5_000_000)],
      rights: [...mortgages('L', 1, '2012-04-10', ['land']), ...mortgages('H', 1, '2013-04-10', ['house'])],
    }
    expect(tableOf(sale(20_100_000, { land: 9_000_000, house: 6_000_000 }, more))).toEqual({
      rows: [
        ['H', 5_000_000],
        ['L', toLand],
        ...(left === 0 ? [] : [['owner:land', left]]),
        ['owner:house', 3_040_000],
      ],
      consents: [
        ['L', 5_820_000, toLand, 0],
        ['H', 3_880_000, 5_000_000, 0],
      ],
      residual: [
        ['L', owed - toLand],
        ['H', 0],
      ],
    })
  })

  it('a tax is compared with the mortgage of the lot that it has seized', () => {
    // 18,000,000 as 10 and 8 million. On b the tax of 2015 comes before the mortgage of 2020, though that of a is from 2012.
    // The auction: 11,800,000 as 6,555,555.6 and 5,244,444.4.
    const more = {
      loans: [loan('A', 12_000_000), loan('B', 9_000_000)],
      rights: [
        ...mortgages('A', 1, '2012-04-10', ['a']),
        ...mortgages('B', 1, '2020-05-01', ['b']),
        { id: 'city', kind: 'taxSeizure', property: 'b', claim: 'tax', registeredOn: '2026-01-20' },
      ],
      taxArrears: [
        { id: 'tax', kind: 'propertyTax', principal: 1_000_000, lateCharge: 0, statutoryDueOn: '2015-06-30' },
      ],
    }
    expect(tableOf(sale(18_000_000, { a: 10_000_000, b: 8_000_000 }, more))).toEqual({
      rows: [
        ['B', 7_000_000],
        ['tax', 1_000_000],
        ['A', 10_000_000],
      ],
      consents: [
        ['A', 6_555_556, 10_000_000, 0],
        ['B', 4_244_444, 7_000_000, 0],
        ['tax', 1_000_000, 1_000_000, 0],
      ],
      residual: [
        ['A', 2_000_000],
        ['B', 2_000_000],
        ['tax', 0],
      ],
    })
  })

  it('a lot of no value bears nothing, and its seizure is released out of the other', () => {
    // 20,000,000 net: 100,000 to the city, the rest to the bank. The auction: 14,000,000 − 800,000.
    const more = {
      loans: [loan('A', 25_000_000)],
      rights: [
        ...mortgages('A', 1, '2012-04-10', ['house', 'road']),
        { id: 'city', kind: 'taxSeizure', property: 'road', claim: 'tax', registeredOn: '2026-01-20' },
      ],
      taxArrears: [{ id: 'tax', kind: 'propertyTax', principal: 300_000, lateCharge: 0, statutoryDueOn: '2019-06-30' }],
    }
    expect(tableOf(sale(20_000_000, { house: 20_000_000, road: 0 }, more))).toEqual({
      rows: [
        ['tax', 100_000],
        ['A', 19_900_000],
      ],
      consents: [
        ['A', 13_200_000, 19_900_000, 0],
        ['tax', 100_000, 100_000, 0],
      ],
      residual: [
        ['A', 5_100_000],
        ['tax', 200_000],
      ],
    })
  })
})

describe('the register', () => {
  // Two mortgages on one lot; the bank of the older one is the first, wherever it stands in the file.
  const register = (rankOfA: number | null, rankOfB: number | null, turned: boolean) => {
    const rights = [...mortgages('A', 1, '2012-04-10', ['a']), ...mortgages('B', 1, '2015-08-03', ['a'])]
    const ranked = rights.map((right) => ({ ...right, rank: right.claim === 'A' ? rankOfA : rankOfB }))
    const more = { loans: [loan('A', 15_000_000), loan('B', 9_000_000)], rights: turned ? ranked.toReversed() : ranked }
    return sale(20_000_000, { a: 20_000_000 }, more)
  }
  const rows = (fields: object) => tableOf(fields).rows

  it.each([true, false])('without ranks goes by the days (turned: %s)', (turned) => {
    expect(rows(register(null, null, turned))).toEqual([
      ['B', 5_000_000],
      ['A', 15_000_000],
    ])
  })

  it.each([true, false])('goes by the ranks before the days (turned: %s)', (turned) => {
    expect(rows(register(2, 1, turned))).toEqual([
      ['A', 11_000_000],
      ['B', 9_000_000],
    ])
  })

  it.each([true, false])('with equal ranks goes by the days and says so (turned: %s)', (turned) => {
    const fields = register(1, 1, turned)
    expect(rows(fields)).toEqual([
      ['B', 5_000_000],
      ['A', 15_000_000],
    ])
    const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
    const result = 'matter' in parsed ? allocationStudy(parsed.matter, on) : null
    const problems = result?.kind === 'study' ? result.study.problems : []
    expect(problems).toContainEqual({
      kind: 'missing',
      path: `rights[${turned ? 0 : 1}].rank`,
      why: expect.stringContaining('同じ順位'),
    })
  })
})

describe('shares in one home', () => {
  const people = [
    { id: 'husband', name: '夫' },
    { id: 'wife', name: '妻' },
  ]

  function shared(net: keyof typeof prices, husband: string, wife: string, more: object) {
    const { properties, scenarios } = sale(net, { home: 0 }, {})
    const owners = [
      { person: 'husband', share: husband },
      { person: 'wife', share: wife },
    ]
    return {
      properties: properties.map(({ id, kind }) => ({ id, kind, owners })),
      ...{ scenarios, people, ...more },
    }
  }

  it("the debtor's half bears 18,000,000 before a third party's: 10,000,000 and 8,000,000", () => {
    // 20,000,000 net, so each half has 10,000,000; the wife keeps 2,000,000. The auction: 14,560,000 − 800,000.
    const more = {
      loans: [loan('A', 18_000_000, { debtor: 'husband', collateralProviders: ['wife'] })],
      rights: mortgages('A', 1, '2012-04-10', ['home']),
    }
    expect(tableOf(shared(20_000_000, '1/2', '1/2', more))).toEqual({
      rows: [
        ['A', 18_000_000],
        ['owner:home:wife', 2_000_000],
      ],
      consents: [['A', 13_760_000, 18_000_000, 0]],
      residual: [['A', 0]],
    })
  })

  it('a second mortgage on her half alone takes what that half leaves', () => {
    // The auction's 13,760,000 all go to A.
    const more = {
      loans: [
        loan('A', 18_000_000, { debtor: 'husband', collateralProviders: ['wife'] }),
        loan('W', 5_000_000, { debtor: 'wife' }),
      ],
      rights: [
        ...mortgages('A', 1, '2012-04-10', ['home']),
        ...mortgages('W', 2, '2015-08-03', ['home'], { owner: 'wife' }),
      ],
    }
    expect(tableOf(shared(20_000_000, '1/2', '1/2', more))).toEqual({
      rows: [
        ['W', 2_000_000],
        ['A', 18_000_000],
      ],
      consents: [
        ['A', 13_760_000, 18_000_000, 0],
        ['W', 300_000, 2_000_000, 0],
      ],
      residual: [
        ['A', 0],
        ['W', 3_000_000],
      ],
    })
  })

  it.each([
    // who owes; what the husband (1/3) and the wife (2/3) keep of 26,000,000 − 20,000,000
    // 8,666,667 and 17,333,333 bear 6,666,667 and 13,333,333
    ['both', { debtor: 'husband', jointDebtors: ['wife'] }, [2_000_000, 4_000_000]],
    // his 8,666,667 go first, then 11,333,333 of hers
    ['he alone', { debtor: 'husband', collateralProviders: ['wife'] }, [0, 6_000_000]],
    // her 17,333,333 go first, then 2,666,667 of his
    ['she alone', { debtor: 'wife', collateralProviders: ['husband'] }, [6_000_000, 0]],
  ] as const)('the surplus of thirds goes by whose share is left: %s', (_, owing, [his, hers]) => {
    // The auction: 18,900,000 − 800,000.
    const more = { loans: [loan('A', 20_000_000, owing)], rights: mortgages('A', 1, '2012-04-10', ['home']) }
    expect(tableOf(shared(26_000_000, '1/3', '2/3', more))).toEqual({
      rows: [
        ['A', 20_000_000],
        ...(his === 0 ? [] : [['owner:home:husband', his]]),
        ...(hers === 0 ? [] : [['owner:home:wife', hers]]),
      ],
      consents: [['A', 18_100_000, 20_000_000, 0]],
      residual: [['A', 0]],
    })
  })

  // ペアローン: each spouse's loan stands on the whole house. 30,000,000 net; the auction: 21,770,000 − 800,000 = 20,970,000, 10,485,000 each.
  it.each([
    // his 12: his half. Hers 13: her half. Left 3 and 2. The auction: his 10,485,000 of his half and 1,515,000 of hers; hers the other 8,970,000.
    [12_000_000, 13_000_000, 12_000_000, 13_000_000, [3_000_000, 2_000_000], 12_000_000, 8_970_000],
    // his 18: his half and 3 of hers. Hers 16: the 12 that her half has left. The auction: his 18,000,000; hers 2,970,000.
    [18_000_000, 16_000_000, 18_000_000, 12_000_000, [0, 0], 18_000_000, 2_970_000],
    // his 6: his half, which leaves 9. Hers 20: her half, then 5 of his. Left 4 and 0. The auction: his 6,000,000; hers 14,970,000.
    [6_000_000, 20_000_000, 6_000_000, 20_000_000, [4_000_000, 0], 6_000_000, 14_970_000],
  ] as const)(
    'a pair loan of %i and %i',
    (owedByHim, owedByHer, paidOnHis, paidOnHers, [his, hers], needsOnHis, needsOnHers) => {
      const lender = { kind: 'bank', name: '銀行' }
      const more = {
        loans: [
          loan('P', owedByHim, { lender, debtor: 'husband', jointGuarantors: ['wife'] }),
          loan('Q', owedByHer, { lender, debtor: 'wife', jointGuarantors: ['husband'] }),
        ],
        rights: [...mortgages('P', 1, '2018-04-10', ['home']), ...mortgages('Q', 2, '2018-04-10', ['home'])],
      }
      expect(tableOf(shared(30_000_000, '1/2', '1/2', more))).toEqual({
        rows: [
          ['Q', paidOnHers],
          ['P', paidOnHis],
          ...(his === 0 ? [] : [['owner:home:husband', his]]),
          ...(hers === 0 ? [] : [['owner:home:wife', hers]]),
        ],
        consents: [
          ['P', needsOnHis, paidOnHis, 0],
          ['Q', needsOnHers, paidOnHers, 0],
        ],
        residual: [
          ['P', owedByHim - paidOnHis],
          ['Q', owedByHer - paidOnHers],
        ],
      })
    },
  )
})
