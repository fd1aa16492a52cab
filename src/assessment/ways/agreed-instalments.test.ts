import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { type BudgetLineId, budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom } from '#matter/parse.ts'
import { individualRehabilitation } from './individual-rehabilitation.ts'
import { specialConciliation } from './special-conciliation.ts'
import { voluntaryArrangement } from './voluntary-arrangement.ts'
import type { Way, WayContext } from './way.ts'

function contextOf(fields: object, today = '2026-11-21'): WayContext {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  return { matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found }
}

const told: readonly BudgetLineId[] = ['income.wage', 'food', 'debt']
const noneOf = budgetLineIds.filter((id) => !told.includes(id))
/** 300,000 in, and so much over after food. */
const budget = (room: number, more: object = {}) => ({
  noneOf: [...noneOf, 'debt'],
  incomes: [{ id: 'pay', person: 'self', kind: 'wage', net: 300_000, interval: 'monthly' }],
  expenses: [{ id: 'food', kind: 'food', monthly: 300_000 - room }],
  ...more,
})
/** The home is sold, and so much is left of the loan. */
const gone = (residual: number, more: object = {}) => ({
  people: [
    { id: 'self', name: '本人', relation: 'self' },
    { id: 'brother', name: '弟', relation: 'sibling' },
    { id: 'wife', name: '妻', relation: 'spouse' },
  ],
  properties: [{ id: 'home', kind: 'house', soldOn: '2026-09-30' }],
  loans: [
    {
      ...{ id: 'loan', purpose: 'home', debtor: 'self', jointGuarantors: ['brother'], balance: residual },
      ...{ balanceOn: '2026-09-30', acceleratedOn: '2026-03-31', delayRatePercent: 0, dayCount: 'fixed365' },
      ...{ lender: { kind: 'bank', name: '銀行' }, contractOn: '2015-04-10' },
    },
  ],
  ...more,
})

const numbers = ({ money }: Way) => [money?.perMonth?.value ?? null, money?.months ?? null, money?.total?.value ?? null]
const paths = ({ lacks }: Way) => lacks.flatMap((lack) => (lack.kind === 'missing' ? lack.path : []))

describe.each([
  ['任意整理', voluntaryArrangement],
  ['特定調停', specialConciliation],
] as const)('%s: 1,500,000 without further interest', (_, way) => {
  it.each([
    // 1,500,000 / 36 = 41,666.7 and / 60 = 25,000, rounded up
    [41_667, 'open', [41_667, 36, 1_500_000], [999_996, 0, 0, 0]],
    [41_666, 'open', [25_000, 60, 1_500_000], [1_200_000, 600_000, 0, 0]],
    [25_000, 'open', [25_000, 60, 1_500_000], [1_200_000, 600_000, 0, 0]],
    [24_999, 'closed', [25_000, 60, 1_500_000], [1_200_000, 600_000, 0, 0]],
    [-1, 'closed', [25_000, 60, 1_500_000], [1_200_000, 600_000, 0, 0]],
  ] as const)('%d over a month: %s', (room, status, money, owed) => {
    const found = way(contextOf(gone(1_500_000, { budget: budget(room) })))
    expect(found.status).toBe(status)
    expect(numbers(found)).toEqual(money)
    expect(found.owedAfter.map((one) => [one.months, one.owed.value])).toEqual(
      [12, 36, 60, 120].map((month, index) => [month, owed[index]]),
    )
    expect(found.lacks).toEqual([])
    expect(found.until).toBe(null)
  })

  it('names the eighty-four instalments where these could be paid: 17,857.1 a month, rounded up', () => {
    const words = (room: number) => way(contextOf(gone(1_500_000, { budget: budget(room) }))).reasons.join('')
    expect(words(17_858)).toContain('84回（毎月17,858円）')
    expect(words(17_857)).not.toContain('84回')
  })

  it('takes the instalments that the matter states: 1,500,000 / 48 = 31,250', () => {
    const settings = { arrangementInstalments: { low: 24, typical: 48, high: 96 } }
    const status = (room: number) => way(contextOf(gone(1_500_000, { budget: budget(room), settings })))
    expect([status(31_250).status, status(31_249).status]).toEqual(['open', 'closed'])
    expect(numbers(status(31_250))).toEqual([31_250, 48, 1_500_000])
    // 1,500,000 / 24 = 62,500, and / 96 = 15,625
    expect(numbers(status(62_500))).toEqual([62_500, 24, 1_500_000])
    expect(status(15_625).reasons.join('')).toContain('96回（毎月15,625円）')
  })

  it('counts what is paid on the debts today as free', () => {
    const expenses = [
      { id: 'food', kind: 'food', monthly: 275_000 },
      { id: 'cards', kind: 'repayment', category: 'debt', monthly: 20_000 },
    ]
    const found = way(contextOf(gone(1_500_000, { budget: budget(0, { noneOf, expenses }) })))
    expect(found.status).toBe('open')
    expect(found.basis.some(({ value }) => value === 25_000)).toBe(true)
  })

  it('asks for the budget, for what is open in it, and for unknown balances', () => {
    expect(way(contextOf(gone(1_500_000)))).toMatchObject({ status: 'unknown', lacks: [{ path: 'budget' }] })
    const open = (room: number, without: string) =>
      way(
        contextOf(
          gone(1_500_000, { budget: budget(room, { noneOf: [...noneOf, 'debt'].filter((id) => id !== without) }) }),
        ),
      )
    expect([open(25_000, 'medical').status, paths(open(25_000, 'medical'))]).toEqual(['unknown', ['budget.expenses']])
    expect(open(24_999, 'medical').status).toBe('closed')
    expect([open(24_999, 'income.pension').status, paths(open(24_999, 'income.pension'))]).toEqual([
      'unknown',
      ['budget.incomes'],
    ])
    expect(open(25_000, 'income.pension').status).toBe('open')
    const otherDebts = [{ id: 'card', kind: 'creditCard', debtor: 'self', balance: null }]
    const unknown = way(contextOf(gone(1_500_000, { otherDebts, budget: budget(100_000) })))
    expect([unknown.status, paths(unknown)]).toEqual(['unknown', ['otherDebts[0].balance']])
  })

  it('takes nothing out of public assistance', () => {
    const incomes = [{ id: 'aid', person: 'self', kind: 'publicAssistance', net: 400_000, interval: 'monthly' }]
    const found = way(contextOf(gone(1_500_000, { budget: budget(0, { incomes }) })))
    expect(found.status).toBe('closed')
    expect(found.reasons[0]).toContain('生活保護費は、借金の返済に使えません')
  })

  it('is closed without a debt, and unknown before the residual is known', () => {
    expect(way(contextOf(gone(0))).status).toBe('closed')
    expect(way(contextOf(gone(0))).money).toBe(null)
    expect(way(contextOf({ loans: [{ id: 'loan' }] }))).toMatchObject({
      status: 'unknown',
      lacks: [{ path: 'loans[0].firstMissedMonth' }, { path: 'loans[0].balance' }, { path: 'properties' }],
      owedAfter: [],
    })
    expect(way(contextOf({ loans: [], otherDebts: [] })).status).toBe('closed')
    // Debts that nobody has asked for are not none.
    expect(way(contextOf({}))).toMatchObject({ status: 'unknown', money: null, lacks: [{ path: 'loans' }] })
  })

  it('puts the limitation first: a bank loan called in on 2021-10-31 is past five years', () => {
    const loans = [{ ...gone(1_500_000).loans[0], acceleratedOn: '2021-10-31' }]
    const found = way(contextOf(gone(0, { loans, budget: budget(100_000) })))
    expect(found.status).toBe('unknown')
    expect(found.reasons[0]).toContain('消滅時効')
    expect(paths(found)).toEqual(['loans[0].judgmentFinalOn'])
    expect(found.warnings[0]).toContain('消滅時効')
    // The same where nobody knows whether the household could pay at all (F-fukuoka2002).
    const unsure = way(contextOf(gone(0, { loans })))
    expect(unsure.reasons[0]).toContain('消滅時効')
    expect(paths(unsure)).toEqual(['budget', 'loans[0].judgmentFinalOn'])
  })

  it('of a household without a home loan takes the debts of the one who asks', () => {
    const people = gone(0).people
    const otherDebts = [
      { id: 'own', kind: 'cardLoan', debtor: 'self', creditor: 'カード社', balance: 600_000 },
      { id: 'hers', kind: 'cardLoan', debtor: 'wife', balance: 900_000 },
      { id: 'nobodys', kind: 'cardLoan', balance: 300_000 },
    ]
    const found = way(contextOf({ people, otherDebts, budget: budget(25_000) }))
    // 900,000 in 36 instalments
    expect(numbers(found)).toEqual([25_000, 36, 900_000])
  })

  it('tells each person: the guarantor owes the whole, the wife nothing', () => {
    const { people } = way(contextOf(gone(1_500_000, { budget: budget(30_000) })))
    expect(people.map(({ person, owes }) => [person, owes?.value ?? null])).toEqual([
      ['self', 1_500_000],
      ['brother', 1_500_000],
      ['wife', null],
    ])
    expect(people.every(({ words }) => words.length > 0)).toBe(true)
  })
})

describe('the published figures (debt.md): 12,000,000 in sixty instalments', () => {
  it('are 200,000 a month', () => {
    expect(numbers(voluntaryArrangement(contextOf(gone(12_000_000, { budget: budget(100_000) }))))).toEqual([
      200_000, 60, 12_000_000,
    ])
  })
})

describe('what they cost', () => {
  const otherDebts = [{ id: 'card', kind: 'creditCard', debtor: 'self', creditor: 'カード社', balance: 100_000 }]
  const one = contextOf(gone(1_500_000))
  const two = contextOf(gone(1_500_000, { otherDebts }))
  it('20,000 at most for each creditor settled with', () => {
    expect(voluntaryArrangement(one).costs.map(({ low, high, aided }) => [low, high, aided])).toEqual([
      [0, 20_000, true],
    ])
    expect(voluntaryArrangement(two).costs.map(({ high }) => high)).toEqual([40_000])
    expect(voluntaryArrangement(contextOf({})).costs).toEqual([])
  })
  it('500 and postage of 250 to 500 for each creditor in court', () => {
    expect(specialConciliation(one).costs.map(({ low, high }) => [low, high])).toEqual([[750, 1_000]])
    expect(specialConciliation(two).costs.map(({ low, high }) => [low, high])).toEqual([[1_500, 2_000]])
    expect(specialConciliation(contextOf({})).costs).toEqual([])
  })
})

describe('who may do it, and when it ends', () => {
  const who = (amount: number) => voluntaryArrangement(contextOf(gone(amount))).steps[2]?.who
  it('a scrivener up to 1,400,000 for one claim', () => {
    expect(who(1_400_000)).toBe('本人・弁護士・認定司法書士')
    expect(who(1_400_001)).toBe('本人・弁護士')
  })
  it('five years after the last instalment in the credit records', () => {
    const { credit } = voluntaryArrangement(contextOf(gone(1_500_000, { budget: budget(30_000) })))
    expect(credit.map(({ until }) => until?.value.lastDayAtLatest)).toEqual(['2036-11-21', '2036-11-21', '2036-11-21'])
    expect(voluntaryArrangement(contextOf({ loans: [{ id: 'loan' }] })).credit[0]?.until).toBe(null)
  })
  it('the objection of the conciliation: two weeks, shown as of today', () => {
    const text = (on: string) => specialConciliation(contextOf(gone(1_500_000), on)).steps[3]?.text
    // debt.md: a notice of 2026-11-09 runs to Tue 2026-11-24
    expect(text('2026-11-09')).toContain('2026年11月24日(火)')
    expect(text('2199-12-31')).not.toContain('今日届いた')
  })
})

describe('a home that is still to be left', () => {
  const value = { low: 8_000_000, typical: 8_000_000, high: 8_000_000 }
  const [house] = gone(0).properties
  const [loan] = gone(9_000_000).loans
  const staying = (more: object) =>
    contextOf(
      gone(0, {
        ...{ loans: [loan], properties: [{ ...house, soldOn: null, marketValue: value }], ...more },
      }),
    )
  const unpaid = '家を出た後の家賃がまだ引かれていません'
  const words = (way: Way) => [
    way.status,
    way.reasons.join('').includes(unpaid),
    paths(way).includes('budget.expenses'),
  ]
  const rent = { id: 'rent', kind: 'rent', monthly: 0, plannedMonthly: 60_000 }
  const food = { id: 'food', kind: 'food', monthly: 100_000 }
  const housing = { noneOf: noneOf.filter((id) => !id.startsWith('housing')) }
  const others = ['housing.fees', 'housing.parking', 'debt']

  it.each([
    ['任意整理', voluntaryArrangement],
    ['特定調停', specialConciliation],
    ['個人再生', individualRehabilitation],
  ] as const)('%s out of a surplus that pays for no housing hangs on the rent', (_, way) => {
    expect(words(way(staying({ budget: budget(200_000) })))).toEqual(['unknown', true, true])
    const planned = { noneOf: [...housing.noneOf, ...others, 'housing.loan'], expenses: [food, rent] }
    const [status, isUnpaid] = words(way(staying({ budget: budget(200_000, planned), assets: [] })))
    expect([status, isUnpaid]).toEqual(['open', false])
    // The home loan that is paid today stands where a rent will stand.
    const paid = {
      noneOf: [...housing.noneOf, ...others, 'housing.rent'],
      expenses: [food, { id: 'home-loan', kind: 'repayment', category: 'housing.loan', monthly: 60_000 }],
    }
    expect(words(way(staying({ budget: budget(200_000, paid), assets: [] }))).slice(0, 2)).toEqual(['open', false])
  })

  it('leaves for a rent what the instalments do not take', () => {
    const found = voluntaryArrangement(staying({ budget: budget(200_000) }))
    const left = 200_000 - (found.money?.perMonth?.value ?? 0)
    expect(found.reasons.join('')).toContain(`毎月${left.toLocaleString('en')}円までなら払える`)
  })
})
