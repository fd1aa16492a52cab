import { describe, expect, it } from 'vitest'
import { matterFrom } from './parse.ts'

/** The issues of a file with these lists. */
function issuesOf(lists: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...lists })
  return 'issues' in parsed ? parsed.issues : []
}

/** One thing of every kind, all well connected. */
const things = {
  people: [{ id: 'taro' }],
  properties: [{ id: 'home', kind: 'house' }],
  loans: [{ id: 'mortgage' }],
  rights: [{ id: 'first', property: 'home', kind: 'mortgage' }],
  taxArrears: [{ id: 'city', kind: 'propertyTax' }],
  condominiumArrears: [{ id: 'fees', property: 'home' }],
  otherDebts: [{ id: 'card', kind: 'cardLoan' }],
  letters: [{ id: 'notice', kind: 'dunning-letter' }],
}

describe('id', () => {
  it('is taken once in the whole file', () => {
    expect(issuesOf({ ...things, otherDebts: [{ id: 'taro', kind: 'cardLoan' }] })).toEqual([
      { path: 'otherDebts[0].id', message: 'id「taro」は people[0] でも使われています。' },
    ])
  })

  it.each([
    ['people', { id: 'x' }],
    ['properties', { id: 'x', kind: 'house' }],
    ['loans', { id: 'x' }],
    ['rights', { id: 'x', property: 'home', kind: 'mortgage' }],
    ['taxArrears', { id: 'x', kind: 'other' }],
    ['condominiumArrears', { id: 'x', property: 'home' }],
    ['otherDebts', { id: 'x', kind: 'other' }],
    ['letters', { id: 'x', kind: 'complaint' }],
    ['assets', { id: 'x', kind: 'cash' }],
    ['events', { id: 'x', kind: 'other', on: '2026-01-01' }],
    ['scenarios', { id: 'x' }],
  ])('is not taken twice within %s', (list, item) => {
    const others = Object.entries(things).find(([name]) => name === list)?.[1] ?? []
    const first = others.length
    expect(issuesOf({ ...things, [list]: [...others, item, item] })).toEqual([
      { path: `${list}[${first + 1}].id`, message: `id「x」は ${list}[${first}] でも使われています。` },
    ])
  })

  it('of an income or an expense counts too', () => {
    const budget = { incomes: [{ id: 'taro', person: 'taro', kind: 'wage' }], expenses: [{ id: 'taro', kind: 'food' }] }
    expect(issuesOf({ ...things, budget }).map(({ path }) => path)).toEqual([
      'budget.incomes[0].id',
      'budget.expenses[0].id',
    ])
  })
})

describe('id への参照', () => {
  it('may point from everywhere to a thing of the right kind', () => {
    expect(issuesOf(things)).toEqual([])
  })

  const voluntarySale = (fields: object) => ({ scenarios: [{ id: 's', voluntarySale: fields }] })

  it.each([
    // where, the fields with a reference to X, the path, and the kinds of thing that it may be
    [
      'people',
      (x: string) => ({ people: [{ id: 'taro' }, { id: 'jiro', heirOf: x }] }),
      'people[1].heirOf',
      '人（people）',
    ],
    [
      'incomes',
      (x: string) => ({ budget: { incomes: [{ id: 'i', person: x, kind: 'wage' }] } }),
      'budget.incomes[0].person',
      '人（people）',
    ],
    [
      'expenses',
      (x: string) => ({ budget: { expenses: [{ id: 'e', kind: 'food', person: x }] } }),
      'budget.expenses[0].person',
      '人（people）',
    ],
    ['household', (x: string) => ({ budget: { household: ['taro', x] } }), 'budget.household[1]', '人（people）'],
    ['assets', (x: string) => ({ assets: [{ id: 'a', kind: 'cash', owner: x }] }), 'assets[0].owner', '人（people）'],
    [
      'owners',
      (x: string) => ({ properties: [{ id: 'home', kind: 'house', owners: [{ person: x }] }] }),
      'properties[0].owners[0].person',
      '人（people）',
    ],
    [
      'residents',
      (x: string) => ({ properties: [{ id: 'home', kind: 'house', residents: ['taro', x] }] }),
      'properties[0].residents[1]',
      '人（people）',
    ],
    ['debtor', (x: string) => ({ loans: [{ id: 'mortgage', debtor: x }] }), 'loans[0].debtor', '人（people）'],
    [
      'jointDebtors',
      (x: string) => ({ loans: [{ id: 'mortgage', jointDebtors: [x] }] }),
      'loans[0].jointDebtors[0]',
      '人（people）',
    ],
    [
      'jointGuarantors',
      (x: string) => ({ loans: [{ id: 'mortgage', jointGuarantors: [x] }] }),
      'loans[0].jointGuarantors[0]',
      '人（people）',
    ],
    [
      'collateralProviders',
      (x: string) => ({ loans: [{ id: 'mortgage', collateralProviders: [x] }] }),
      'loans[0].collateralProviders[0]',
      '人（people）',
    ],
    [
      'rights',
      (x: string) => ({ rights: [{ id: 'first', property: x, kind: 'mortgage' }] }),
      'rights[0].property',
      '不動産（properties）',
    ],
    [
      'claims',
      (x: string) => ({ rights: [{ id: 'first', property: 'home', kind: 'seizure', claim: x }] }),
      'rights[0].claim',
      'ローン（loans）かほかの借金（otherDebts）か税の滞納（taxArrears）か管理費の滞納（condominiumArrears）',
    ],
    [
      'condominiumArrears',
      (x: string) => ({ condominiumArrears: [{ id: 'fees', property: x }] }),
      'condominiumArrears[0].property',
      '不動産（properties）',
    ],
    [
      'otherDebts',
      (x: string) => ({ otherDebts: [{ id: 'card', kind: 'cardLoan', debtor: x }] }),
      'otherDebts[0].debtor',
      '人（people）',
    ],
    [
      'letters about loans',
      (x: string) => ({ letters: [{ id: 'notice', kind: 'complaint', loan: x }] }),
      'letters[0].loan',
      'ローン（loans）',
    ],
    [
      'letters about other debts',
      (x: string) => ({ letters: [{ id: 'notice', kind: 'complaint', otherDebt: x }] }),
      'letters[0].otherDebt',
      'ほかの借金（otherDebts）',
    ],
    [
      'letters about properties',
      (x: string) => ({ letters: [{ id: 'notice', kind: 'complaint', property: x }] }),
      'letters[0].property',
      '不動産（properties）',
    ],
    [
      'events of loans',
      (x: string) => ({ events: [{ id: 'e', kind: 'payment', on: '2026-01-01', loan: x }] }),
      'events[0].loan',
      'ローン（loans）',
    ],
    [
      'events of other debts',
      (x: string) => ({ events: [{ id: 'e', kind: 'payment', on: '2026-01-01', otherDebt: x }] }),
      'events[0].otherDebt',
      'ほかの借金（otherDebts）',
    ],
    [
      'events of properties',
      (x: string) => ({ events: [{ id: 'e', kind: 'payment', on: '2026-01-01', property: x }] }),
      'events[0].property',
      '不動産（properties）',
    ],
    [
      'events of people',
      (x: string) => ({ events: [{ id: 'e', kind: 'payment', on: '2026-01-01', person: x }] }),
      'events[0].person',
      '人（people）',
    ],
    [
      'sales',
      (x: string) => voluntarySale({ property: x }),
      'scenarios[0].voluntarySale.property',
      '不動産（properties）',
    ],
    [
      'release money',
      (x: string) => voluntarySale({ releaseMoney: [{ right: x, amount: 1 }] }),
      'scenarios[0].voluntarySale.releaseMoney[0].right',
      '権利（rights）',
    ],
    [
      'auctions',
      (x: string) => ({ scenarios: [{ id: 's', auction: { property: x } }] }),
      'scenarios[0].auction.property',
      '不動産（properties）',
    ],
    [
      'sales in the family',
      (x: string) => ({ scenarios: [{ id: 's', familySale: { buyer: x } }] }),
      'scenarios[0].familySale.buyer',
      '人（people）',
    ],
    [
      'origins',
      (x: string) => ({
        people: [{ id: 'taro', name: '太郎' }],
        provenance: { taro: { name: { from: 'letter', letter: x } } },
      }),
      'provenance.taro.name.letter',
      '手紙（letters）',
    ],
  ] as const)('of %s lead to a thing that is there, and of the right kind', (_, withReference, path, words) => {
    const right = Object.entries(things).filter(([list]) => words.includes(`（${list}）`))
    for (const [, items] of right) expect(issuesOf({ ...things, ...withReference(items[0]?.id ?? '') })).toEqual([])
    const wrong = Object.entries(things).filter(([list]) => !words.includes(`（${list}）`))
    for (const id of ['nobody', 'constructor', ...wrong.map(([, items]) => items[0]?.id ?? '')]) {
      expect(issuesOf({ ...things, ...withReference(id) })).toEqual([
        { path, message: `「${id}」という id の${words}がありません。` },
      ])
    }
  })

  it('may be unknown', () => {
    const rights = [{ id: 'first', property: 'home', kind: 'mortgage', claim: null }]
    expect(issuesOf({ ...things, rights, loans: [{ id: 'mortgage', debtor: null, jointDebtors: null }] })).toEqual([])
  })
})

describe('出どころ', () => {
  const said = { from: 'said' }

  it('belongs to a thing of the file', () => {
    expect(issuesOf({ ...things, provenance: { nobody: { name: said } } })).toEqual([
      { path: 'provenance.nobody', message: '「nobody」という id のものがありません。' },
    ])
  })

  it('belongs to a field that the thing has', () => {
    expect(issuesOf({ ...things, provenance: { mortgage: { balance: said, 'lender.name': said } } })).toEqual([
      { path: 'provenance.mortgage.balance', message: 'loans[0] に「balance」という項目の値がありません。' },
      { path: 'provenance.mortgage.lender.name', message: 'loans[0] に「lender.name」という項目の値がありません。' },
    ])
  })

  it('may be told of a fact that is known to be unknown, and of a part of a fact', () => {
    const loans = [{ id: 'mortgage', balance: null, lender: { kind: 'bank', name: '銀行' } }]
    expect(issuesOf({ ...things, loans, provenance: { mortgage: { balance: said, 'lender.name': said } } })).toEqual([])
  })

  it.each(['constructor', 'toString', 'id.length', 'lender.constructor'])(
    'does not mistake %s for a field',
    (field) => {
      const loans = [{ id: 'mortgage', lender: { kind: 'bank' } }]
      expect(issuesOf({ ...things, loans, provenance: { mortgage: { [field]: said } } })).toHaveLength(1)
    },
  )

  it('is told for at most a hundred mistakes at once', () => {
    const provenance = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`nobody${i}`, {}]))
    expect(issuesOf({ ...things, provenance })).toHaveLength(100)
  })
})
