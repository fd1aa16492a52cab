import { describe, expect, it } from 'vitest'
import { wayContextFor } from '#assessment/way-context.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { withFact } from '#matter/with-fact.ts'
import { domainOf } from './domains.ts'

const on = day('2026-11-21')

/** A home with a first mortgage whose holder nobody has asked, and one of everything that a domain speaks of. */
function matterWith(more: object): Matter {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'self', relation: 'self' }],
    properties: [
      {
        id: 'home',
        kind: 'house',
        owners: [{ person: 'self' }],
        marketValue: { low: 18_000_000, typical: 20_000_000, high: 22_000_000 },
        areaM2: 90,
      },
    ],
    loans: [
      {
        id: 'loan',
        debtor: 'self',
        balance: 30_000_000,
        balanceOn: on,
        acceleratedOn: on,
        delayRatePercent: 0,
        guarantor: { kind: 'guarantee-company' },
      },
    ],
    rights: [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1 }],
    otherDebts: [{ id: 'card', kind: 'cardLoan', debtor: 'self', creditLimit: 500_000 }],
    assets: [{ id: 'pay', kind: 'retirementPay', owner: 'self', value: 1_000_000 }],
    budget: {},
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const loanWith = (more: object) => ({ loans: [{ id: 'loan', debtor: 'self', ...more }] })
const homeWith = (more: object) => ({ properties: [{ id: 'home', kind: 'house', ...more }] })
const values = (matter: Matter, path: string) =>
  domainOf(wayContextFor(matter, on), path)?.values.map(({ value }) => value) ?? null

describe('取りうる値', () => {
  it.each([
    ['scenarios[0].voluntarySale.price', [18_000_000, 22_000_000]],
    ['loans[0].lender', ['bank', 'shinkin', 'flat35-purchase', 'jhf-direct'].map((kind) => ({ kind }))],
    ['loans[0].dayCount', ['fixed365', 'calendarYear']],
    ['loans[0].paymentDay', [1, 31]],
    ['loans[0].guarantor.delayRatePercent', [14, 14.6]],
    // The two sides of the day on which the new law of obligations came into force.
    ['loans[0].guarantor.contractOn', ['2020-03-31', '2020-04-01']],
    ['otherDebts[0].balance', [0, 500_000]],
    ['properties[0].residenceAreaM2', [0, 90]],
    ['scenarios[0].voluntarySale.lowPriceAgreed', [true, false]],
    ['scenarios[0].familySale.funded', [true, false]],
    ['assets[0].retirementImminent', [true, false]],
    ['people[0].earlierRelief', ['none', 'bankruptcy-discharge', 'salaried-plan-performed', 'hardship-discharge']],
    // One year and eight years before: inside and outside of the seven.
    ['people[0].earlierReliefFinalOn', ['2018-11-21', '2025-11-21']],
    ['budget.court', ['tokyo', 'yokohama', 'chiba', 'saitama', 'osaka', 'nagoya', 'other']],
    ['budget.grade', ['1-1', '1-2', '2-1', '2-2', '3-1', '3-2']],
  ])('of %s are bounded, and each fits the file', (path, expected) => {
    const matter = matterWith({})
    expect(values(matter, path)).toEqual(expected)
    for (const value of expected) expect(matterFrom(withFact(matter, path, value))).toHaveProperty('matter')
  })

  it.each([
    // debt.md, «Rates met in practice».
    [{}, [14, 14.6]],
    [{ lender: { kind: 'bank' } }, [14, 14.6]],
    [{ lender: { kind: 'jhf-direct' } }, [14.5, 14.6]],
    [{ lender: { kind: 'flat35-purchase' } }, [14.5, 14.6]],
    [{ lender: { kind: 'finance-company' } }, [14, 20]],
    [{ lender: { kind: 'other-company' } }, [14, 20]],
  ])('of the delay rate follow the lender %j', (lender, expected) => {
    expect(values(matterWith({ ...loanWith(lender), rights: [] }), 'loans[0].delayRatePercent')).toEqual(expected)
  })

  it('of a balance end at what was lent, and begin at the schedule where there is one', () => {
    // 12,000,000 at no interest over 120 months from 2021-11-21: 60 instalments of 100,000 are due by 2026-11-21.
    const lent = { amount: 12_000_000, ratePercent: 0, termMonths: 120, method: 'levelPrincipal', paymentDay: 21 }
    const scheduled = values(
      matterWith({ ...loanWith({ ...lent, contractOn: '2021-11-21' }), rights: [] }),
      'loans[0].balance',
    )
    expect(scheduled).toEqual([6_000_000, 12_000_000])
    expect(values(matterWith({ ...loanWith({ amount: 12_000_000 }), rights: [] }), 'loans[0].balance')).toEqual([
      0, 12_000_000,
    ])
    expect(values(matterWith({ ...loanWith({}), rights: [] }), 'loans[0].balance')).toBeNull()
  })

  it('of a market value are the estimates of two brokers or more', () => {
    const rights = { rights: [] }
    const told = (brokerEstimates: readonly number[]) =>
      values(matterWith({ ...homeWith({ brokerEstimates }), ...rights }), 'properties[0].marketValue')
    expect(told([21_000_000, 19_000_000, 20_000_000])).toEqual([
      { low: 19_000_000, typical: 19_000_000, high: 19_000_000 },
      { low: 21_000_000, typical: 21_000_000, high: 21_000_000 },
    ])
    expect(told([21_000_000])).toBeNull()
    expect(told([21_000_000, 21_000_000])).toBeNull()
  })

  it('of what the first creditor accepts lie between its share in an auction and the whole debt', () => {
    const matter = matterWith({ scenarios: [{ id: 'plan', auction: { salePrice: 15_000_000 } }] })
    // 15,000,000 less 800,000 for the procedure, the usual of the setting.
    expect(values(matter, 'rights[0].leastAccepted')).toEqual([14_200_000, 30_000_000])
    expect(values(matterWith({ rights: [] }), 'rights[0].leastAccepted')).toBeNull()
  })

  it('are not asked of what is known, nor of what nothing bounds, nor of a range without width', () => {
    expect(values(matterWith({}), 'loans[0].balance')).toBeNull()
    expect(values(matterWith({}), 'budget')).toBeNull()
    expect(values(matterWith({}), 'loans[9].balance')).toBeNull()
    // Of a guarantor that is not there, or of a budget that nobody has told, nothing can be known.
    expect(values(matterWith({ ...loanWith({}), rights: [] }), 'loans[0].guarantor.contractOn')).toBeNull()
    expect(values(matterWith({ budget: null }), 'budget.court')).toBeNull()
    const flat = { low: 1_000, typical: 1_000, high: 1_000 }
    expect(values(matterWith(homeWith({ marketValue: flat })), 'scenarios[0].voluntarySale.price')).toBeNull()
    const none = homeWith({ areaM2: null })
    expect(values(matterWith({ ...none, rights: [] }), 'properties[0].residenceAreaM2')).toBeNull()
  })

  it('that only the ways heed change nothing else of the plan', () => {
    const matter = matterWith({})
    const context = wayContextFor(matter, on)
    const paths = [
      ...['budget.court', 'budget.grade', 'people[0].earlierRelief', 'people[0].earlierReliefFinalOn'],
      ...['assets[0].retirementImminent', 'scenarios[0].familySale.funded', 'properties[0].residenceAreaM2'],
    ]
    for (const path of paths) {
      const domain = domainOf(context, path)
      expect(domain?.reach).toBe(path === 'budget.grade' ? 'budget' : 'way')
      for (const { value } of domain?.values ?? []) {
        const { problems: _, ...after } = wayContextFor(withFact(matter, path, value), on).plan
        const { problems: __, ...before } = context.plan
        // As text: what is reckoned when asked for is a function, and no two functions are equal.
        expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify(before)))
      }
    }
  })
})
