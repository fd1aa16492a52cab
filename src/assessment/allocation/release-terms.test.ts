import { describe, expect, it } from 'vitest'
import { stageOn } from '#assessment/road/stage.ts'
import { assumedSale } from '#assessment/sale/assumed-sale.ts'
import { homeOf } from '#assessment/sale/home.ts'
import { taxClaims } from '#assessment/sale/tax-claims.ts'
import { day } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { claimTerms, releaseTerms, taxProblems } from './release-terms.ts'
import type { Sale } from './sale.ts'

const on = day('2026-11-21')
const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const first = right('m1', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' })

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

interface Given {
  readonly behind?: readonly object[]
  readonly home?: object
  readonly assumed?: object
  readonly lender?: string
  readonly settings?: object
  readonly taxArrears?: readonly object[]
  readonly otherDebts?: readonly object[]
  readonly firstMortgage?: object
  readonly inAuction?: Readonly<Record<string, number>>
}

/** A house of a bank’s loan of 20,000,000, sold for 15,000,000. */
function saleOf(given: Given): Sale {
  const { behind = [], home = {}, assumed = {}, lender = 'bank', settings, taxArrears, otherDebts } = given
  const { firstMortgage = {}, inAuction } = given
  const matter = matterOf({
    properties: [{ id: 'home', kind: 'house', ...home }],
    loans: [{ id: 'loan', lender: { kind: lender }, balance: 20_000_000 }],
    rights: [{ ...first, ...firstMortgage }, ...behind],
    scenarios: [{ id: 'sale', voluntarySale: { price: 15_000_000, ...assumed } }],
    settings,
    taxArrears,
    otherDebts,
  })
  const amounts =
    inAuction === undefined
      ? null
      : new Map<string, Yen>(Object.entries(inAuction).map(([id, amount]) => [id, yen(amount)]))
  const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, amounts)
  if (found === null) throw new Error('no sale')
  return found.sale
}

/** Asked, put into the table, ceiling and needed, of the first claim behind the mortgage. */
function release(given: Given, mode: 'norm' | 'asked' = 'norm') {
  const [, terms] = releaseTerms(saleOf(given), mode)
  if (terms === undefined) throw new Error('no claim')
  return [terms.asked, terms.release, terms.ceiling?.value.cap ?? null, terms.needs.value, terms.needsAssumed]
}

const missingIn = (sale: Sale) => taxProblems(sale).map((problem) => 'path' in problem && problem.path)

describe('release money of a junior', () => {
  const junior = (more: object) => right('second', 'mortgage', { rank: 2, holder: '2番', ...more })

  it.each([
    // rank, owed, asked, ceiling, paid: the norm is the lesser of 300,000 / 200,000 / 100,000 and a tenth of the claim
    [2, 4_500_000, null, 300_000, 300_000],
    [2, 3_000_000, null, 300_000, 300_000],
    [2, 2_999_999, null, 299_999, 299_999],
    [2, 1_800_000, null, 180_000, 180_000],
    [3, 2_000_000, null, 200_000, 200_000],
    [3, 900_000, null, 90_000, 90_000],
    [4, 2_500_000, null, 100_000, 100_000],
    [5, 2_500_000, null, 100_000, 100_000],
    [2, 4_500_000, 500_000, 300_000, 300_000],
    [2, 4_500_000, 200_000, 300_000, 200_000],
    [2, 4_500_000, 0, 300_000, 0],
    [null, 4_500_000, null, 300_000, 300_000],
  ] as const)(
    'of rank %d for %i, who asks %d: at most %i, paid %i',
    (rank, securedBalance, releaseAsked, ceiling, paid) => {
      const given = { behind: [junior({ rank, securedBalance, releaseAsked })] }
      // Who has named an amount needs it; who has not is taken to need the norm.
      expect(release(given)).toEqual([
        releaseAsked ?? ceiling,
        paid,
        ceiling,
        releaseAsked ?? paid,
        releaseAsked === null,
      ])
    },
  )

  it('meets what is asked in full where the norm is a yardstick, and not where it binds', () => {
    const behind = [junior({ securedBalance: 4_500_000, releaseAsked: 500_000 })]
    const own = { creditorNorms: { lender: { releaseMost: { second: 300_000 } } } }
    expect(release({ behind }, 'asked')[1]).toBe(500_000)
    expect(release({ behind, settings: own }, 'asked')[1]).toBe(300_000)
    expect(release({ behind, lender: 'jhf-direct' }, 'asked')[1]).toBe(300_000)
    expect(release({ behind: [junior({ securedBalance: 4_500_000 })] }, 'asked')[1]).toBe(300_000)
  })

  it('is held by a stated part of the claim too', () => {
    const behind = [junior({ securedBalance: 4_500_000, releaseAsked: 500_000 })]
    const own = { creditorNorms: { lender: { releasePercent: 5 } } }
    expect(release({ behind, settings: own }, 'asked')[1]).toBe(225_000)
  })

  it('is never more than the claim', () => {
    const behind = [junior({ securedBalance: 100_000, releaseAsked: 150_000 })]
    expect(release({ behind })).toEqual([100_000, 10_000, 10_000, 100_000, false])
    expect(release({ behind }, 'asked').slice(0, 2)).toEqual([100_000, 100_000])
  })

  it('is what the scenario says, though never more than the claim', () => {
    const money = (amount: number) => ({ releaseMoney: [{ right: 'second', amount }] })
    const behind = [junior({ securedBalance: 4_500_000, releaseAsked: 300_000 })]
    expect(release({ behind, assumed: money(450_000) })).toEqual([450_000, 450_000, null, 450_000, false])
    expect(release({ behind, assumed: money(5_000_000) })).toEqual([4_500_000, 4_500_000, null, 4_500_000, false])
    expect(release({ behind, assumed: money(0) })).toEqual([0, 0, null, 0, false])
    expect(release({ behind, assumed: { releaseMoney: [{ right: 'm1', amount: 1 }] } })[1]).toBe(300_000)
  })

  it('is what is asked where nobody knows the claim', () => {
    expect(release({ behind: [junior({ releaseAsked: 300_000 })] })).toEqual([300_000, 300_000, null, 300_000, false])
    expect(release({ behind: [junior({ holder: null })] })).toEqual([0, 0, null, 0, true])
    const [, unknown] = releaseTerms(saleOf({ behind: [junior({ releaseAsked: 300_000 })] }), 'norm')
    expect(unknown === undefined ? null : claimTerms(unknown)).toMatchObject({
      owed: 300_000,
      secured: 0,
      release: 300_000,
    })
  })

  it('is asked for on all the rights of one claim together', () => {
    const behind = [
      junior({ claim: 'card', releaseAsked: 100_000 }),
      right('also', 'mortgage', { claim: 'card', rank: 3, releaseAsked: 150_000 }),
    ]
    const releaseMoney = [
      { right: 'second', amount: 30_000 },
      { right: 'also', amount: 40_000 },
    ]
    const otherDebts = [{ id: 'card', kind: 'cardLoan', balance: 5_000_000 }]
    // By its later rank at most 200,000.
    expect(release({ behind, otherDebts })).toEqual([250_000, 200_000, 200_000, 250_000, false])
    expect(release({ behind, otherDebts, assumed: { releaseMoney } })[1]).toBe(70_000)
  })

  it('is worked by the agency’s table where its figures are, and by the stated ceiling where they are not', () => {
    const behind = [junior({ securedBalance: 4_500_000 })]
    const rule = (settings: object) => releaseTerms(saleOf({ behind, settings }), 'norm')[1]?.ceiling?.rule
    expect(rule({})).toBe('jhf-hanko-fee-cap')
    expect(rule({ creditorNorms: { lender: { releaseMost: { second: 400_000 } } } })).toBe('creditor-norm')
  })
})

describe('norms that the matter states', () => {
  const junior = (rank: number) => right('j', 'mortgage', { rank, securedBalance: 4_500_000 })
  const ceiling = (rank: number, norm: object, kind = 'lender') =>
    release({ behind: [junior(rank)], settings: { creditorNorms: { [kind]: norm } } })[2]

  it.each([
    // rank, norm, ceiling of 4,500,000
    [2, { releaseMost: { second: 400_000 } }, 400_000],
    [2, { releaseMost: { third: 400_000, later: 400_000 } }, 300_000],
    [3, { releaseMost: { third: 250_000 } }, 250_000],
    [3, { releaseMost: { second: 1, later: 1 } }, 200_000],
    [4, { releaseMost: { later: 150_000 } }, 150_000],
    [4, { releaseMost: { second: 1, third: 1 } }, 100_000],
    [2, { releasePercent: 5 }, 225_000],
    [2, { releasePercent: 5, releaseMost: { second: 200_000 } }, 200_000],
    [2, { releasePercent: 0 }, 0],
    [2, { releasePercent: null, releaseMost: null }, 300_000],
    [2, { movingMost: 1, juniorTaxMost: 1 }, 300_000],
  ] as const)('for rank %i, %j: %i', (rank, norm, expected) => {
    expect(ceiling(rank, norm)).toBe(expected)
  })

  it('are those of the kind of the first creditor alone', () => {
    expect(ceiling(2, { releaseMost: { second: 400_000 } }, 'servicer')).toBe(300_000)
  })
})

describe('the release of a seized tax', () => {
  const city = (more: object = {}) => right('city', 'taxSeizure', { claim: 'tax', holder: '市役所', ...more })
  const tax = (more: object = {}) => ({
    id: 'tax',
    kind: 'propertyTax',
    principal: 300_000,
    statutoryDueOn: '2019-06-30',
    ...more,
  })
  const given = (more: object, arrears: object, home: object = { annualPropertyTax: 132_000 }): Given => ({
    ...{ behind: [city(more)], taxArrears: [tax(arrears)], home },
  })

  it('A-soleil-tax300k: 300,000 asked, at most 100,000 by the norm', () => {
    expect(release(given({ releaseAsked: 300_000 }, {}))).toEqual([300_000, 100_000, 100_000, 300_000, false])
    expect(release(given({ releaseAsked: 300_000 }, {}), 'asked')[1]).toBe(300_000)
  })

  it.each([
    // yearly tax, tax owed, paid: the least of 100,000, one year's tax and the tax
    [132_000, 300_000, 100_000],
    [100_000, 300_000, 100_000],
    [99_999, 300_000, 99_999],
    [84_500, 300_000, 84_500],
    [132_000, 60_000, 60_000],
    [0, 300_000, 0],
  ])('with a yearly tax of %i and %i owed is %i', (annualPropertyTax, principal, paid) => {
    const sale = given({}, { principal }, { annualPropertyTax })
    expect(release(sale)).toEqual([paid, paid, Math.min(100_000, annualPropertyTax), paid, true])
    expect(missingIn(saleOf(sale))).toEqual(['rights[1].releaseAsked'])
  })

  it('takes 100,000 for an unknown yearly tax, and asks for it', () => {
    const sale = given({ releaseAsked: 300_000 }, {}, {})
    expect(release(sale)[1]).toBe(100_000)
    expect(missingIn(saleOf(sale))).toEqual(['properties[0].annualPropertyTax'])
  })

  it('goes by the yearly tax of all that is sold', () => {
    const worth = { marketValue: { low: 1, typical: 1, high: 1 } }
    const taxed = (annualPropertyTax: number | null) => {
      const matter = matterOf({
        properties: [
          { id: 'home', kind: 'house', annualPropertyTax: 30_000, ...worth },
          { id: 'land', kind: 'land', annualPropertyTax, ...worth },
        ],
        loans: [{ id: 'loan', balance: 20_000_000 }],
        rights: [first, city({ releaseAsked: 90_000 })],
        taxArrears: [tax()],
        scenarios: [{ id: 'sale', voluntarySale: { price: 15_000_000, properties: ['home', 'land'] } }],
      })
      const { found } = assumedSale(matter, stageOn(matter, on).found.stage.value, on, null)
      if (found === null) throw new Error('no sale')
      return [releaseTerms(found.sale, 'norm')[1]?.release, missingIn(found.sale)]
    }
    expect(taxed(40_000)).toEqual([70_000, []])
    expect(taxed(null)).toEqual([90_000, ['properties[1].annualPropertyTax']])
  })

  it('is what the scenario says', () => {
    const sale = { ...given({}, {}), assumed: { releaseMoney: [{ right: 'city', amount: 150_000 }] } }
    expect(release(sale)).toEqual([150_000, 150_000, null, 150_000, false])
    expect(missingIn(saleOf(sale))).toEqual([])
    const more = { ...given({}, {}), assumed: { releaseMoney: [{ right: 'city', amount: 400_000 }] } }
    expect(release(more)[1]).toBe(300_000)
  })

  it.each([
    // due day of the tax, paid by its rank: the mortgage was registered on 2015-03-20
    ['2015-03-19', true],
    ['2015-03-20', false],
    ['2015-03-21', false],
  ] as const)('due on %s is paid by its rank: %s', (statutoryDueOn, isFirst) => {
    // By its rank a tax takes no release money, and nothing less than all of it will do.
    expect(release(given({}, { statutoryDueOn, lateCharge: 24_000 }))).toEqual(
      isFirst ? [324_000, 0, null, 324_000, true] : [100_000, 100_000, 100_000, 100_000, true],
    )
  })

  it('that comes first needs all of it unless the office says otherwise', () => {
    const before = { statutoryDueOn: '2014-06-30', lateCharge: 0 }
    expect(release(given({ releaseAsked: 250_000 }, before))).toEqual([250_000, 0, null, 250_000, false])
    expect(release(given({ leastAccepted: 200_000, releaseAsked: 250_000 }, before))[3]).toBe(200_000)
    expect(missingIn(saleOf(given({}, before)))).toEqual([])
  })

  it.each([
    // what the matter states, ceiling of 300,000 owed with a yearly tax of 132,000
    [{ juniorTaxMost: 120_000 }, 120_000, 'creditor-norm'],
    [{ juniorTaxMost: 200_000 }, 132_000, 'creditor-norm'],
    [{ juniorTaxMost: 50_000 }, 50_000, 'creditor-norm'],
    [{ releasePercent: 1 }, 100_000, 'jhf-junior-tax-cap'],
  ] as const)('by a norm of %j is at most %i', (lender, cap, rule) => {
    const sale = saleOf({ ...given({ releaseAsked: 300_000 }, {}), settings: { creditorNorms: { lender } } })
    const [, terms] = releaseTerms(sale, 'asked')
    expect([terms?.ceiling?.value.cap, terms?.ceiling?.rule]).toEqual([cap, rule])
    // What the matter states binds; the yardstick does not.
    expect(terms?.release).toBe('juniorTaxMost' in lender ? cap : 300_000)
  })

  it.each([
    // percent of the arrears that the municipality asks for, needed of 300,000 (upwards): never less than what it gets
    [0, 100_000],
    [33, 100_000],
    [33.3334, 100_001],
    [50, 150_000],
    [100, 300_000],
  ])('needs %d %% of the arrears by the setting: %i', (municipalityReleasePercent, needs) => {
    const sale = { ...given({}, {}), settings: { municipalityReleasePercent } }
    expect(release(sale).slice(3)).toEqual([needs, true])
    expect(release(sale)[1]).toBe(100_000)
  })

  it('asks for the days and the tax that decide the rank', () => {
    const asked = (rights: readonly object[], arrears: object = {}) => {
      const matter = matterOf({
        properties: [{ id: 'home', kind: 'house' }],
        loans: [{ id: 'loan' }],
        taxArrears: [tax(arrears)],
        rights,
      })
      const { found } = homeOf(matter, [], on)
      return found === null
        ? null
        : taxClaims(matter, found).problems.map((problem) => 'path' in problem && problem.path)
    }
    expect(asked([{ ...first, registeredOn: null }, city()])).toEqual(['rights[0].registeredOn'])
    expect(asked([city()])).toEqual(['rights'])
    expect(asked([first, city({ claim: null })])).toEqual(['rights[1].claim'])
    expect(asked([first, city()], { statutoryDueOn: null })).toEqual(['taxArrears[0].statutoryDueOn'])
    expect(asked([first, city()], { principal: null })).toEqual(['taxArrears[0].principal'])
    expect(asked([first, city()], { statutoryDueOn: '2014-06-30' })).toEqual(['taxArrears[0].lateCharge'])
  })
})

describe('what a holder needs', () => {
  const junior = (more: object = {}) => right('second', 'mortgage', { rank: 2, securedBalance: 4_500_000, ...more })
  const needs = (given: Given) =>
    releaseTerms(saleOf(given), 'norm').map(({ needs, needsAssumed }) => [needs.value, needsAssumed])

  it('is what it has said, or else what an auction would bring it and no less than the norm', () => {
    const inAuction = { loan: 9_000_000, second: 400_000 }
    expect(needs({ behind: [junior()], inAuction })).toEqual([
      [9_000_000, true],
      [400_000, true],
    ])
    expect(needs({ behind: [junior()], inAuction: { loan: 9_000_000, second: 200_000 } })[1]).toEqual([300_000, true])
    expect(needs({ behind: [junior({ releaseAsked: 350_000 })], inAuction })[1]).toEqual([350_000, false])
    expect(needs({ behind: [junior({ releaseAsked: 350_000, leastAccepted: 250_000 })], inAuction })[1]).toEqual([
      250_000,
      false,
    ])
    expect(needs({ behind: [junior({ leastAccepted: 9_000_000 })], inAuction })[1]).toEqual([4_500_000, false])
    expect(needs({ behind: [junior()] })).toEqual([
      [0, true],
      [300_000, true],
    ])
  })

  it('of the first creditor is what it has named', () => {
    expect(needs({ firstMortgage: { leastAccepted: 14_000_000 }, inAuction: { loan: 9_000_000 } })).toEqual([
      [14_000_000, false],
    ])
    // What it asks for its release is no part of it.
    expect(needs({ firstMortgage: { releaseAsked: 14_000_000 }, inAuction: { loan: 9_000_000 } })).toEqual([
      [9_000_000, true],
    ])
  })

  it('is told with its reasons', () => {
    const [loan, second] = releaseTerms(
      saleOf({ behind: [junior()], inAuction: { loan: 9_000_000, second: 400_000 } }),
      'norm',
    )
    expect(loan?.needs.steps.map(({ value }) => value)).toEqual([9_000_000, 9_000_000])
    expect(second?.needs.steps.map(({ value }) => value)).toEqual([400_000, 300_000, 400_000])
    expect(second?.needs.notes.map(({ kind }) => kind)).toEqual(['practice'])
    expect(second?.needs.from.map(({ rule }) => rule)).toEqual(['jhf-hanko-fee-cap'])
  })
})
