import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { matterFrom } from '#matter/parse.ts'
import { cancelTax, costItems } from './cost-items.ts'
import type { Sale } from './sale.ts'

const on = day('2026-11-21')

/** A house with a first mortgage, sold for 19,000,000. */
function saleOf(assumed: object, more: object = {}, lender = 'bank'): Sale {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    properties: [{ id: 'home', kind: 'house', registeredUnits: 2 }],
    loans: [{ id: 'loan', lender: { kind: lender }, balance: 20_000_000 }],
    rights: [{ id: 'm1', kind: 'mortgage', property: 'home', claim: 'loan', rank: 1 }],
    scenarios: [{ id: 'sale', voluntarySale: { price: 19_000_000, contractOn: '2026-12-10', deeds: 1, ...assumed } }],
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, null)
  if (found === null) throw new Error('no sale')
  return found.sale
}

/** Id, what is asked and the ceiling of each cost at a price. */
function costs(sale: Sale, price = 19_000_000, movingCost = 0) {
  return costItems(sale, yen(movingCost)).map(({ id, requestedAt, capAt }) => [
    id,
    requestedAt(yen(price)),
    capAt(yen(price)),
  ])
}

const costOf = (sale: Sale, id: string, price = 19_000_000, movingCost = 0) =>
  costs(sale, price, movingCost)
    .find(([one]) => one === id)
    ?.slice(1) ?? null
const reasonOf = (sale: Sale, id: string, amount: number, price = 19_000_000) => {
  const item = costItems(sale, yen(0)).find((one) => one.id === id)
  if (item === undefined) throw new Error(`no ${id}`)
  return item.because(yen(amount), yen(price))
}
const properties = (more: object) => ({ properties: [{ id: 'home', kind: 'house', ...more }] })

describe('all costs', () => {
  it('stand in the order in which they are paid', () => {
    const assumed = {
      ...{ scrivenerFee: 38_000, estateShare: 500_000, landlordConsent: 600_000 },
      otherCosts: [{ id: 'survey', title: '測量', amount: 350_000 }, { id: 'none' }, { id: 'free', amount: 0 }],
    }
    const condominiumArrears = [
      { id: 'fee', property: 'home', principal: 300_000, lateCharge: 20_000, parking: 60_000 },
    ]
    expect(costs(saleOf(assumed, { condominiumArrears }), 19_000_000, 200_000)).toEqual([
      ['brokerage', 693_000, null], // (3 % + 60,000) × 1.1
      ['cancel-tax', 2_000, null],
      ['scrivener', 38_000, null],
      ['stamp', 10_000, null],
      ['fee', 300_000, null],
      ['fee:late', 20_000, 0],
      ['fee:parking', 60_000, 0],
      ['landlord', 600_000, null],
      ['cost:survey', 350_000, null],
      ['estate-share', 500_000, null],
      ['moving', 200_000, null],
    ])
  })

  it('name who is paid', () => {
    const fields = properties({ tenure: 'leasehold', landlord: '寺' })
    const assumed = { landlordConsent: 1, otherCosts: [{ id: 'waste', amount: 1 }] }
    expect(costItems(saleOf(assumed, fields), yen(1)).map(({ payee, label, kind }) => [payee, label, kind])).toEqual([
      ['媒介業者', '仲介手数料', 'cost'],
      ['税務署', '印紙税', 'cost'],
      ['寺', '借地権の譲渡承諾料', 'cost'],
      ['業者など', 'そのほかの費用', 'cost'],
      ['売主', '引越費用（債権者が認めた場合）', 'moving'],
    ])
    expect(costItems(saleOf({ landlordConsent: 1 }), yen(0)).map(({ payee }) => payee)).toContain('地主')
  })
})

describe('the brokerage', () => {
  it.each([
    // price, exempt, low price agreed, lender: fee by hand
    [19_000_000, true, false, 'bank', 693_000],
    [19_000_000, false, false, 'bank', 655_200], // 630,000 × 1.04
    [7_999_999, true, false, 'bank', 329_999],
    [7_999_999, true, true, 'bank', 330_000],
    [3_000_000, true, true, 'bank', 330_000],
    [3_000_000, true, false, 'bank', 154_000],
    // The agency’s sheet knows neither the special nor an exempt broker.
    [3_000_000, true, true, 'jhf-direct', 154_000],
    [19_000_000, false, false, 'flat35-purchase', 693_000],
  ] as const)(
    'of %i, taxable %s, low price agreed %s, first creditor %s: %i',
    (price, brokerTaxable, lowPriceAgreed, lender, fee) => {
      expect(costOf(saleOf({ brokerTaxable, lowPriceAgreed }, {}, lender), 'brokerage', price)).toEqual([fee, null])
    },
  )

  it('is the cap, and says by which day and by whom', () => {
    const finding = reasonOf(saleOf({ mediationContractOn: '2026-11-25', brokerTaxable: false }), 'brokerage', 655_200)
    expect(finding.steps.map(({ value }) => value)).toEqual([19_000_000, '2026-11-25', '免税事業者', 655_200])
    expect(finding.from.map(({ rule }) => rule)).toEqual(['brokerage-fee-cap'])
    const taxable = reasonOf(saleOf({}), 'brokerage', 693_000)
    expect(taxable.steps.map(({ value }) => value)).toEqual([19_000_000, on, '課税事業者', 693_000])
  })
})

const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const m1 = right('m1', 'mortgage', { claim: 'loan', rank: 1 })

describe('the tax of cancelling', () => {
  const behind = (...kinds: readonly string[]) => [m1, ...kinds.map((kind, i) => right(`r${i}`, kind, { rank: i + 2 }))]

  it.each([
    // properties, rights behind the first mortgage, tax: 1,000 for each property and mortgage; courts and offices cancel seizures themselves
    [2, [], 2_000],
    [2, ['mortgage'], 4_000],
    [3, ['mortgage', 'revolvingMortgage'], 9_000],
    [2, ['provisionalRegistration'], 4_000],
    [2, ['mortgage', 'seizure', 'provisionalSeizure', 'taxSeizure', 'taxParticipation'], 4_000],
    [20, [], 20_000],
    [25, [], 20_000],
  ] as const)('of %i properties with %j behind is %i', (registeredUnits, kinds, tax) => {
    const sale = saleOf({ scrivenerFee: 38_000 }, { ...properties({ registeredUnits }), rights: behind(...kinds) })
    expect(costOf(sale, 'cancel-tax')).toEqual([tax, null])
    expect(costOf(sale, 'scrivener')).toEqual([38_000, null])
    expect(reasonOf(sale, 'cancel-tax', tax).from.map(({ rule }) => rule)).toEqual(['registration-tax-mortgage-cancel'])
  })

  it('counts each mortgage on the properties on which it stands', () => {
    const both = [
      { id: 'home', kind: 'house', registeredUnits: 1, marketValue: { low: 1, typical: 1, high: 1 } },
      { id: 'land', kind: 'land', registeredUnits: 3, marketValue: { low: 1, typical: 1, high: 1 } },
    ]
    const tax = (...rights: readonly object[]) =>
      cancelTax(saleOf({ properties: ['home', 'land'] }, { properties: both, rights }))?.value.tax
    expect(tax(m1)).toBe(1_000)
    expect(tax(m1, { ...m1, id: 'm1l', property: 'land' })).toBe(4_000)
    expect(
      tax(m1, { ...m1, id: 'm1l', property: 'land' }, right('m2', 'mortgage', { rank: 2, property: 'land' })),
    ).toBe(7_000)
    expect(tax()).toBe(4_000)
    expect(cancelTax(saleOf({}, properties({})))).toBe(null)
  })
})

describe('the costs of registration as a total', () => {
  const rows = (assumed: object, more: object = {}, lender = 'bank') =>
    costs(saleOf(assumed, more, lender)).filter(([id]) =>
      ['registration', 'cancel-tax', 'scrivener'].includes(String(id)),
    )

  it('are one row for a private creditor', () => {
    expect(rows({ registrationCosts: 40_000 })).toEqual([['registration', 40_000, null]])
    expect(rows({ registrationCosts: 40_000, scrivenerFee: 1 })).toEqual([['registration', 40_000, null]])
  })

  it.each([
    // stated total, properties, tax and fee apart; the agency pays the scrivener 10,000 for the claim
    [
      40_000,
      2,
      [
        ['cancel-tax', 2_000, null],
        ['scrivener', 38_000, 10_000],
      ],
    ],
    [40_000, null, [['scrivener', 40_000, 10_000]]],
    [
      1_500,
      2,
      [
        ['cancel-tax', 1_500, null],
        ['scrivener', 0, 10_000],
      ],
    ],
  ] as const)(
    'of %i for %d properties are taken apart for the agency: %j',
    (registrationCosts, registeredUnits, expected) => {
      expect(rows({ registrationCosts }, properties({ registeredUnits }), 'jhf-direct')).toEqual(expected)
    },
  )

  it('are nothing where nothing is known', () => {
    expect(rows({}, properties({}))).toEqual([])
    expect(rows({ scrivenerFee: 20_000 }, properties({}))).toEqual([['scrivener', 20_000, null]])
  })

  it.each([
    // norm of the first creditor, setting, properties, ceiling of the scrivener
    ['bank', {}, 2, null],
    ['jhf-direct', {}, 2, 10_000],
    ['jhf-direct', { agencyScrivenerPer: 'parcel' }, 2, 20_000],
    ['jhf-direct', { agencyScrivenerPer: 'parcel' }, null, 10_000],
    ['jhf-direct', { creditorNorms: { agency: { scrivenerMost: 15_000 } } }, 2, 15_000],
    ['bank', { creditorNorms: { lender: { scrivenerMost: 25_000 } } }, 2, 25_000],
    ['bank', { creditorNorms: { agency: { scrivenerMost: 15_000 } } }, 2, null],
  ] as const)(
    '%s with %j and %d properties lets a scrivener have at most %d',
    (lender, settings, registeredUnits, cap) => {
      const sale = saleOf({ scrivenerFee: 30_000 }, { ...properties({ registeredUnits }), settings }, lender)
      expect(costOf(sale, 'scrivener')).toEqual([30_000, cap])
    },
  )
})

describe('the stamps on the contract', () => {
  it.each([
    // day of the contract, stamps on 19,000,000, what the note says: the reduced table ends with 2027-03-31
    ['2027-03-31', 10_000, '2027年3月31日までに作る契約書で終わります'],
    ['2027-04-01', 20_000, '延長された場合は'],
  ] as const)('of %s: %i', (contractOn, tax, words) => {
    const sale = saleOf({ contractOn })
    expect(costOf(sale, 'stamp')).toEqual([tax, null])
    const finding = reasonOf(sale, 'stamp', tax)
    expect(finding.notes).toMatchObject([{ kind: 'expiry', text: expect.stringContaining(words) }])
    expect(finding.steps.map(({ value }) => value)).toEqual([contractOn, tax, tax])
    expect(finding.from.map(({ rule }) => rule)).toEqual(['stamp-duty-sale-contract'])
  })

  it.each([
    // deeds, medium, price, stamps
    [2, 'paper', 60_000_000, 60_000],
    [0, 'paper', 19_000_000, 0],
    [1, 'electronic', 19_000_000, 0],
    [1, 'paper', 9_999, 0],
    [1, 'paper', 10_000_000, 5_000],
    [1, 'paper', 10_000_001, 10_000],
  ] as const)('%i on %s at %i: %i', (deeds, medium, price, tax) => {
    expect(costOf(saleOf({ deeds, medium }), 'stamp', price)).toEqual([tax, null])
  })

  it('are those of one deed of today where the scenario is silent, and that is said', () => {
    const sale = saleOf({ contractOn: null, deeds: null })
    expect(costOf(sale, 'stamp')).toEqual([10_000, null])
    expect(reasonOf(sale, 'stamp', 10_000).notes.map(({ kind }) => kind)).toEqual(['expiry', 'caution'])
    expect(reasonOf(sale, 'stamp', 10_000).steps[0]?.value).toBe(on)
  })

  it.each([
    ['jhf-direct', {}, 0],
    ['jhf-direct', { agency: { paysStamp: true } }, null],
    ['bank', { lender: { paysStamp: false } }, 0],
    ['bank', { agency: { paysStamp: false } }, null],
  ] as const)('with %s and norms of %j have a ceiling of %d', (lender, creditorNorms, cap) => {
    expect(costOf(saleOf({}, { settings: { creditorNorms } }, lender), 'stamp')).toEqual([10_000, cap])
  })
})

describe('arrears of a condominium', () => {
  const fees = (more: object, lender = 'bank', settings: object = {}) => {
    const condominiumArrears = [{ id: 'fee', property: 'home', ...more }]
    const assumed = { closingOn: '2026-12-28' }
    return saleOf(assumed, { condominiumArrears, settings }, lender)
  }
  const rows = (sale: Sale) => costs(sale).filter(([id]) => String(id).startsWith('fee'))

  it.each([
    [{ principal: 300_000 }, [['fee', 300_000, null]]],
    [{ principal: 0, lateCharge: 0, parking: 0 }, []],
    [{ lateCharge: 20_000 }, [['fee:late', 20_000, 0]]],
    [{}, []],
  ] as const)('%j are %j', (more, expected) => {
    expect(rows(fees(more))).toEqual(expected)
  })

  it('on another property are of no account', () => {
    const other = {
      properties: [
        { id: 'home', kind: 'house' },
        { id: 'other', kind: 'condominium' },
      ],
      condominiumArrears: [{ id: 'fee', property: 'other', principal: 300_000 }],
    }
    expect(rows(saleOf({ property: 'home' }, other))).toEqual([])
  })

  it('let late charges and parking pass only by a norm that says so', () => {
    const more = { lateCharge: 20_000, parking: 60_000 }
    const open = { creditorNorms: { lender: { paysLateFees: true } } }
    expect(rows(fees(more, 'bank', open))).toEqual([
      ['fee:late', 20_000, null],
      ['fee:parking', 60_000, null],
    ])
    expect(rows(fees(more, 'jhf-direct', open))).toEqual([
      ['fee:late', 20_000, 0],
      ['fee:parking', 60_000, 0],
    ])
  })

  // Five years end on the day of the same date: on 2026-12-28 the month due on 2021-12-27 is barred, the next is not.
  const items = [
    { dueOn: '2021-12-27', principal: 24_000 },
    { dueOn: '2021-12-28', principal: 25_000 },
    { dueOn: null, principal: 7_000 },
    { dueOn: '2022-01-27' },
  ]

  it.each([
    // stated principal, acknowledged, lender: asked and ceiling
    // what has no day is owed all the same
    [null, false, 'jhf-direct', [56_000, 32_000]],
    [100_000, false, 'jhf-direct', [100_000, 76_000]],
    [20_000, false, 'jhf-direct', [20_000, 0]],
    [100_000, true, 'jhf-direct', [100_000, 100_000]],
    [100_000, false, 'bank', [100_000, null]],
  ] as const)('of %d, acknowledged %s, with %s: %j', (principal, acknowledged, lender, expected) => {
    const sale = fees({ principal, acknowledged, items }, lender)
    expect(costOf(sale, 'fee')).toEqual(expected)
  })

  it('warn of what is older than five years before it is paid', () => {
    const finding = reasonOf(fees({ items }), 'fee', 49_000)
    expect(finding.steps.map(({ value }) => value)).toEqual([56_000, 24_000, 49_000])
    expect(finding.notes).toMatchObject([{ kind: 'caution', text: expect.stringContaining('時効') }])
    expect(finding.from.map(({ rule }) => rule)).toEqual(['condo-fee-arrears-claim'])
    expect(reasonOf(fees({ items: items.slice(1) }), 'fee', 25_000).notes).toEqual([])
    expect(reasonOf(fees({ principal: 49_000 }), 'fee', 49_000).from).toEqual([])
  })
})

describe('the share of a bankruptcy’s estate', () => {
  it.each([
    // lender, own percent, price, ceiling: the agency allows 3 % of the price, downwards
    ['jhf-direct', null, 18_000_000, 540_000],
    ['jhf-direct', null, 18_000_033, 540_000],
    ['jhf-direct', 4, 18_000_000, 720_000],
    ['bank', null, 18_000_000, null],
    ['bank', 5, 18_000_000, 900_000],
    ['bank', 7.5, 18_000_001, 1_350_000],
  ] as const)('with %s and a stated %d %% of %i has a ceiling of %d', (lender, estateSharePercent, price, cap) => {
    const kind = lender === 'bank' ? 'lender' : 'agency'
    const settings = { creditorNorms: { [kind]: { estateSharePercent } } }
    expect(costOf(saleOf({ estateShare: 800_000 }, { settings }, lender), 'estate-share', price)).toEqual([
      800_000,
      cap,
    ])
  })

  it('is no row where the trustee asks nothing', () => {
    expect(costOf(saleOf({ estateShare: 0 }), 'estate-share')).toBe(null)
    expect(costOf(saleOf({}), 'estate-share')).toBe(null)
  })

  it('tells the ceiling where it bites', () => {
    const steps = (estateShare: number, paid: number) =>
      reasonOf(saleOf({ estateShare }, {}, 'jhf-direct'), 'estate-share', paid, 18_000_000).steps.map(
        ({ value }) => value,
      )
    expect(steps(800_000, 540_000)).toEqual([800_000, 540_000, 540_000])
    expect(steps(540_000, 540_000)).toEqual([540_000])
    expect(steps(540_000, 400_000)).toEqual([540_000, 400_000])
  })
})

describe('the move', () => {
  it.each([
    // lender, approved, own ceiling: the ceiling of 200,000 that are asked
    ['jhf-direct', null, null, 0],
    ['jhf-direct', false, null, 0],
    ['jhf-direct', true, null, 300_000],
    ['jhf-direct', true, 150_000, 150_000],
    ['bank', null, null, null],
    ['bank', null, 250_000, 250_000],
    ['bank', false, 250_000, 250_000],
  ] as const)('with %s, approved %s and an own ceiling of %d may be %d', (lender, movingApproved, movingMost, cap) => {
    const settings = { creditorNorms: { [lender === 'bank' ? 'lender' : 'agency']: { movingMost } } }
    expect(costOf(saleOf({ movingApproved }, { settings }, lender), 'moving', 19_000_000, 200_000)).toEqual([
      200_000,
      cap,
    ])
  })

  it('is no row where nothing is asked', () => {
    expect(costOf(saleOf({ movingCost: 200_000 }), 'moving')).toBe(null)
  })
})
