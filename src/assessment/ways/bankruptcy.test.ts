import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { bankruptcy } from './bankruptcy.ts'
import type { Way } from './way.ts'

function way(fields: object, today = '2026-11-21'): Way {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  return bankruptcy({ matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found })
}

const told: readonly BudgetLineId[] = ['income.wage', 'food']
const noneOf = budgetLineIds.filter((id) => !told.includes(id))
const budget = (room: number, more: object = {}) => ({
  noneOf,
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
  expenses: [{ id: 'food', kind: 'food', monthly: 300_000 - room }],
  ...{ court: 'tokyo', ...more },
})
const people = [
  { id: 'self', name: '本人', relation: 'self', earlierRelief: 'none' },
  { id: 'brother', name: '弟', relation: 'sibling' },
]
const loan = {
  ...{ id: 'loan', purpose: 'home', debtor: 'self', jointGuarantors: ['brother'], balanceOn: '2026-09-30' },
  ...{ lender: { kind: 'bank', name: '銀行' }, contractOn: '2015-04-10', delayRatePercent: 0, dayCount: 'fixed365' },
}
const gone = (residual: number, more: object = {}) => ({
  ...{ people, assets: [], properties: [{ id: 'home', kind: 'house', soldOn: '2026-09-30' }] },
  loans: [{ ...loan, balance: residual, acceleratedOn: '2026-03-31' }],
  budget: budget(10_000),
  ...more,
})
const numbers = ({ money }: Way) => [money?.perMonth?.value ?? null, money?.months ?? null, money?.total?.value ?? null]
const paths = ({ lacks }: Way) => lacks.flatMap((lack) => (lack.kind === 'missing' ? lack.path : []))
const words = ({ reasons }: Way) => reasons.join('')

describe('自己破産: the whole of 9,000,000 is due', () => {
  it.each([
    // 9,000,000 / 36
    [250_000, 'closed'],
    [249_999, 'open'],
    [-50_000, 'open'],
  ] as const)('%d over a month: %s', (room, status) => {
    const found = way(gone(9_000_000, { budget: budget(room) }))
    expect(found.status).toBe(status)
    expect(found.until).toBe(null)
    expect(numbers(found)).toEqual(status === 'open' ? [0, 4, 0] : [null, null, null])
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual(status === 'open' ? [0, 0, 0, 0] : [])
  })

  it('takes the months that the matter states: 9,000,000 / 60 = 150,000', () => {
    const status = (room: number) =>
      way(gone(9_000_000, { budget: budget(room), settings: { insolvencyMonths: 60 } })).status
    expect([status(150_000), status(149_999)]).toEqual(['closed', 'open'])
  })

  it('is open though the budget is unknown, since the whole cannot be asked at once', () => {
    const found = way(gone(9_000_000, { budget: { court: 'tokyo' } }))
    expect([found.status, paths(found)]).toEqual(['open', ['budget']])
  })

  it('is closed without debts, unknown without amounts', () => {
    expect(way(gone(0)).status).toBe('closed')
    expect(way(gone(0, { otherDebts: [{ id: 'card', kind: 'cardLoan', balance: null }] })).status).toBe('unknown')
    expect(way({ loans: [{ id: 'loan' }] })).toMatchObject({ status: 'unknown', money: null, owedAfter: [] })
  })

  it('says that public assistance is not for paying', () => {
    const incomes = [{ id: 'aid', person: 'self', kind: 'publicAssistance', net: 600_000, interval: 'monthly' }]
    const found = way(gone(9_000_000, { budget: budget(0, { incomes }) }))
    expect(found.status).toBe('open')
    expect(words(found)).toContain('生活保護費')
  })
})

describe('自己破産: the instalments still run', () => {
  const paying = (more: object) =>
    way({ people, assets: [], loans: [{ ...loan, balance: 9_000_000, lastPaidOn: '2026-11-01' }], ...more })
  it.each([
    [0, 'closed'],
    [-1, 'open'],
  ] as const)('a month that ends at %d: %s', (room, status) => {
    expect(paying({ budget: budget(room) }).status).toBe(status)
  })
  it('asks for the budget', () => {
    const found = paying({ budget: { court: 'tokyo' } })
    expect([found.status, paths(found)]).toEqual(['unknown', ['budget']])
    expect(words(found)).toContain('払えているなら')
  })
  it('takes what is owed today where nothing is known of a sale', () => {
    const properties = [{ id: 'home', kind: 'house' }]
    const otherDebts = [{ id: 'card', kind: 'cardLoan', debtor: 'self', balance: 1_000_000 }]
    const found = paying({ budget: budget(-1), properties, otherDebts })
    expect(found.status).toBe('open')
    expect(found.money?.total?.from[0]?.value).toBe(10_000_000)
  })
})

describe('同時廃止と管財', () => {
  const cash = (value: number | null) => [{ id: 'cash', kind: 'cash', value }]
  const at = (assets: readonly object[] | undefined, court: string | null = 'tokyo', more: object = {}) =>
    way(gone(9_000_000, { assets, budget: budget(10_000, { court }), ...more }))
  it.each([
    [329_999, 'tokyo', 4],
    [330_000, 'tokyo', 12],
    [500_000, 'osaka', 4],
    [500_001, 'osaka', 12],
    [500_000, 'nagoya', 12],
  ] as const)('cash of %d in %s: up to %d months', (value, court, months) => {
    expect(at(cash(value), court).money?.months).toBe(months)
    expect(at(cash(value), court).lacks).toEqual([])
  })

  it('an asset that the rule does not name counts from 200,000', () => {
    const other = (value: number) => [{ id: 'gold', kind: 'other', value }]
    expect(at(other(199_999)).money?.months).toBe(4)
    expect(at(other(200_000)).money?.months).toBe(12)
    const pay = (value: number, retirementImminent: boolean) => [
      { id: 'pay-out', kind: 'retirementPay', value, retirementImminent },
    ]
    expect(at(pay(1_599_999, false)).money?.months).toBe(4)
    expect(at(pay(1_600_000, false)).money?.months).toBe(12)
    expect(at(pay(799_999, true)).money?.months).toBe(4)
    expect(at(pay(800_000, true)).money?.months).toBe(12)
  })

  it('asks for the court and the values, and tells both procedures meanwhile', () => {
    expect(paths(at([], null))).toEqual(['budget.court'])
    expect(paths(at(cash(null)))).toEqual(['assets[0].value'])
    expect(paths(at(undefined))).toEqual(['assets'])
    expect(at([], null).money?.months).toBe(12)
    expect(words(at([], 'other'))).toContain('基準は確かめられていません')
    expect(at([], 'other').lacks).toEqual([])
  })

  it.each([
    // bankruptcy-costs: gazette, deposit, lawyer
    [
      'tokyo',
      0,
      [
        [12_000, 12_000],
        [200_000, 500_000],
      ],
    ],
    [
      'tokyo',
      330_000,
      [
        [16_000, 19_000],
        [200_000, 500_000],
        [200_000, 500_000],
      ],
    ],
    [
      null,
      0,
      [
        [12_000, 19_000],
        [0, 500_000],
        [200_000, 500_000],
      ],
    ],
  ] as const)('costs in %s with %d of cash', (court, value, expected) => {
    expect(at(cash(value), court).costs.map(({ low, high }) => [low, high])).toEqual(expected)
  })

  it('leaves 990,000 of the cash', () => {
    expect(words(at(cash(990_001)))).toContain('現金のうち990,000円')
    expect(words(at(cash(300_000)))).toContain('現金のうち300,000円')
    expect(words(at([]))).toContain('現金は99万円まで')
  })
})

describe('オーバーローン', () => {
  const rights = [{ id: 'first', property: 'home', kind: 'mortgage', claim: 'loan', rank: 1 }]
  const home = (balance: number, more: object, court = 'tokyo') =>
    way({
      ...{ people, assets: [], rights, budget: budget(-10_000, { court }) },
      properties: [{ id: 'home', kind: 'house', owners: [{ person: 'self', share: '1/1' }], ...more }],
      loans: [{ ...loan, balance, acceleratedOn: '2026-09-30' }],
    })
  const two = { brokerEstimates: [20_000_000, 20_000_000] }
  it('B-cvmax-overloan: 30,000,000 on a home of 20,000,000 is one and a half times', () => {
    const met = home(30_000_000, two)
    expect(met.money?.months).toBe(4)
    expect(words(met)).toContain('同時廃止になりえます')
    expect(met.home.outcome).toBe('sold')
    expect(home(29_999_999, two).money?.months).toBe(12)
    expect(words(home(29_999_999, two))).toContain('破産管財人が家を売る')
  })
  it('Osaka: over twice the assessed value, and up to it one estimate', () => {
    const assessed = { assessedLand: 8_000_000, assessedBuilding: 4_000_000 }
    expect(home(24_000_001, assessed, 'osaka').money?.months).toBe(4)
    expect(paths(home(24_000_000, assessed, 'osaka'))).toEqual(['properties[0].assessedLand'])
    expect(home(24_000_000, { ...assessed, brokerEstimates: [15_999_999] }, 'osaka').money?.months).toBe(4)
    expect(home(24_000_000, { ...assessed, brokerEstimates: [16_000_000] }, 'osaka').money?.months).toBe(12)
  })
  it('asks for the estimates, and has no standard for other courts', () => {
    expect(paths(home(30_000_000, {}))).toEqual(['properties[0].brokerEstimates'])
    expect(words(home(30_000_000, two, 'chiba'))).toContain('この裁判所については確かめられていません')
    expect(home(30_000_000, two, 'chiba').money?.months).toBe(12)
  })
})

describe('7年以内の再度の免責', () => {
  const earlier = (more: object, today: string) =>
    way(gone(9_000_000, { people: [{ ...people[0], earlierRelief: undefined, ...more }, people[1]] }), today)
  const final = { earlierRelief: 'bankruptcy-discharge', earlierReliefFinalOn: '2019-12-10' }
  it('final on 2019-12-10 bars until 2026-12-10 (debt.md); the court may still discharge', () => {
    const [last, free] = [earlier(final, '2026-12-10'), earlier(final, '2026-12-11')]
    expect(words(last)).toContain('2026年12月10日(木)までは免責が許されないことがあります')
    expect(last.status).toBe('open')
    expect(words(free)).toContain('2026年12月10日(木)に終わっています')
  })
  it('asks where the file is silent', () => {
    expect(paths(earlier({}, '2026-11-21'))).toEqual(['people[0].earlierRelief'])
    expect(paths(earlier({ earlierRelief: 'hardship-discharge' }, '2026-11-21'))).toEqual([
      'people[0].earlierReliefFinalOn',
    ])
  })
})

describe('an earlier discharge, while nobody is known to owe', () => {
  const asked = (...all: object[]) => paths(way({ loans: [{ id: 'loan' }], people: all }))
  it.each([
    // It is asked of the one whom the file is about, and once it is told there, no more.
    [[{ id: 'a' }, { id: 'b', relation: 'self' }], ['people[1].earlierRelief']],
    [[{ id: 'a' }, { id: 'b', relation: 'self', earlierRelief: 'none' }], []],
    [[{ id: 'a', earlierRelief: 'none' }, { id: 'b' }], ['people']],
    [[], ['people[0].earlierRelief']],
  ])('of %j asks for %j', (all, expected) => {
    expect(asked(...all).filter((path) => path.startsWith('people'))).toEqual(expected)
  })
})

describe('what survives, and who still owes', () => {
  const taxArrears = [
    { id: 'city', kind: 'propertyTax', office: '市役所', principal: 240_000, lateCharge: 31_200 },
    { id: 'health', kind: 'healthInsurance', principal: 100_000 },
  ]
  it('taxes and premiums stay: 371,200', () => {
    const found = way(gone(9_000_000, { taxArrears }))
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual([371_200, 371_200, 371_200, 371_200])
    expect(words(found)).toContain('371,200円')
    expect(found.people[0]).toMatchObject({ person: 'self', owes: { value: 371_200 } })
    const asked = found.basis.flatMap(({ facts }) => (facts !== null && 'claim' in facts ? [facts.claim] : []))
    expect(asked).toEqual(['tax', 'social-insurance-premium'])
  })
  it('an unknown arrear leaves the rest unknown', () => {
    const found = way(gone(9_000_000, { taxArrears: [{ id: 'city', kind: 'propertyTax', principal: null }] }))
    expect(found.owedAfter).toEqual([])
    expect(found.people[0]?.owes).toBe(null)
  })
  it('child support stays', () => {
    const expenses = [
      { id: 'food', kind: 'food', monthly: 280_000 },
      { id: 'child', kind: 'support', monthly: 30_000 },
    ]
    const more = { expenses, noneOf: noneOf.filter((id) => id !== 'support.paid') }
    const found = way(gone(9_000_000, { budget: budget(0, more) }))
    expect(found.basis.some(({ facts }) => facts !== null && 'claim' in facts && facts.claim === 'child-support')).toBe(
      true,
    )
  })
  it('C-gentosha-divorced and H-storec: who guarantees or owes jointly owes the whole', () => {
    const found = way(gone(2_000_000))
    expect(found.people[1]).toMatchObject({ person: 'brother', owes: { value: 2_000_000 } })
    expect(found.people[1]?.words).toContain('253条2項')
  })
  it('is in the gazette, and seven years with the banks', () => {
    const found = way(gone(9_000_000))
    expect(found.learns.find(({ who }) => who === 'gazette')).toMatchObject({ answer: 'yes' })
    expect(found.learns.find(({ who }) => who === 'gazette')?.words).toContain('90日')
    expect(found.learns.find(({ who }) => who === 'court-site')?.answer).toBe('no')
    // four months and five years; seven years
    expect(found.credit.map(({ until }) => until?.value.lastDayAtLatest)).toEqual([
      '2032-03-21',
      '2032-03-21',
      '2032-03-21',
      '2033-11-21',
    ])
  })
  it('warns of what the family means to do before it', () => {
    const found = way(gone(9_000_000, { wishes: { intends: ['pay-family', 'give-home'] } }))
    expect(found.warnings.some((one) => one.startsWith('親族への返済'))).toBe(true)
    expect(way(gone(9_000_000)).warnings.some((one) => one.startsWith('親族への返済'))).toBe(false)
  })
})

describe('法テラス', () => {
  const aided = (net: number, more: object = {}, assets: readonly object[] = []) => {
    const incomes = [{ id: 'pay', person: 'self', kind: 'wage', net, interval: 'monthly' }]
    return way(
      gone(9_000_000, { assets, budget: budget(10_000, { incomes, household: ['self'], grade: '2-1', ...more }) }),
    )
  }
  it.each([
    // one person outside the cities: 182,000 and 1,800,000
    [182_000, [], true],
    [182_001, [], false],
    [182_000, [{ id: 'car', kind: 'car', value: 1_800_000 }], true],
    [182_000, [{ id: 'car', kind: 'car', value: 1_800_001 }], false],
  ] as const)('an income of %d with %j: %s', (net, assets, meets) => {
    const { costs, help } = aided(net, {}, assets)
    expect(costs.at(-1)?.aided).toBe(meets)
    expect(help[0]).toContain(meets ? '基準に合う見込み' : '基準を超える見込み')
  })
  it('asks rather than guesses between the kinds of places', () => {
    // 182,000 elsewhere, 200,200 in the cities
    expect(aided(182_001, { grade: null }).help[0]).toContain('基準に合えば使えます')
    expect(aided(182_001, { grade: '1-2' }).help[0]).toContain('基準に合う見込み')
    expect(aided(200_201, { grade: null }).costs.at(-1)?.aided).toBe(false)
    expect(aided(100_000, { household: [] }).help[0]).toContain('基準に合えば使えます')
  })
  it('adds the rent up to its limit: 41,000', () => {
    const expenses = [{ id: 'rent', kind: 'rent', monthly: 60_000 }]
    const more = { expenses, noneOf: budgetLineIds.filter((id) => id !== 'income.wage' && id !== 'housing.rent') }
    expect(aided(223_000, more).help[0]).toContain('基準に合う見込み')
    expect(aided(223_001, more).help[0]).toContain('基準を超える見込み')
  })
})
