import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { sumOf } from './allocation-rows.ts'
import { type AllocationStudy, allocationStudy } from './study.ts'

const on = day('2026-11-21')
const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const m1 = right('m1', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' })
const worth = (low: number, typical: number, high: number) => ({ marketValue: { low, typical, high } })
const people = [{ id: 'a', name: '夫' }, { id: 'b', name: '妻' }, { id: 'c' }]

function matterOf(fields: object): Matter {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people,
    properties: [{ id: 'home', kind: 'house' }],
    loans: [{ id: 'loan', lender: { kind: 'bank', name: '銀行' }, balance: 20_000_000 }],
    rights: [m1],
    scenarios: [{ id: 'sale', voluntarySale: { price: 19_000_000, registrationCosts: 40_000, deeds: 1 } }],
    ...fields,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function study(fields: object): AllocationStudy {
  const result = allocationStudy(matterOf(fields), on)
  if (result.kind !== 'study') throw new Error(JSON.stringify(result))
  return result.study
}

describe('a study', () => {
  it('is the table of the first scenario as of a day', () => {
    const found = study({ title: '家' })
    expect(found).toMatchObject({ on, title: '家', moved: [], auction: { marketValue: 19_000_000 } })
    expect(found.allocation.rows.map(({ id, amount }) => [id, amount.value])).toEqual([
      ['brokerage', 693_000],
      ['registration', 40_000],
      ['stamp', 10_000],
      ['loan', 18_257_000],
    ])
    expect(study({}).title).toBe(null)
  })

  it('has changed rows, or says why it cannot', () => {
    const change = (row: string, amount: number) => allocationStudy(matterOf({}), on, [{ row, amount: yen(amount) }])
    expect(change('moving', 200_000)).toMatchObject({
      kind: 'study',
      study: {
        moved: [
          { row: 'moving', from: 0, to: 200_000 },
          { row: 'loan', from: 18_257_000, to: 18_057_000 },
        ],
      },
    })
    expect(change('nobody', 1)).toMatchObject({ kind: 'issues', issues: [{ path: 'nobody' }] })
  })

  it('is not made where a fact is missing: each is named once', () => {
    const result = allocationStudy(matterOf({ scenarios: [] }), on)
    expect(result.kind).toBe('missing')
    const paths = result.kind === 'missing' ? result.problems.map((one) => 'path' in one && one.path) : []
    expect(paths).toContain('scenarios[0].voluntarySale.price')
    expect(new Set(paths).size).toBe(paths.length)
    expect(allocationStudy(matterOf({ properties: [], rights: [], scenarios: [] }), on).kind).toBe('missing')
  })

  it('says where joint claims outrank each other in a circle', () => {
    const properties = ['home', 'land'].map((id) => ({ id, kind: 'land', ...worth(1, 10_000_000, 1) }))
    const joint = (id: string, claim: string, ofHome: number, ofLand: number) => [
      right(`${id}h`, 'mortgage', { claim, rank: ofHome, registeredOn: '2015-03-20' }),
      right(`${id}l`, 'mortgage', { claim, rank: ofLand, registeredOn: '2015-03-20', property: 'land' }),
    ]
    const otherDebts = [{ id: 'debt', kind: 'other', balance: 1_000_000 }]
    const rights = [...joint('x', 'loan', 1, 2), ...joint('y', 'debt', 2, 1)]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 19_000_000, properties: ['home', 'land'] } }]
    const result = allocationStudy(matterOf({ properties, rights, otherDebts, scenarios }), on)
    expect(result.kind).toBe('missing')
    expect(result.kind === 'missing' && result.problems).toContainEqual(
      expect.objectContaining({ kind: 'not-covered', reason: expect.stringContaining('ぐるぐる回り') }),
    )
  })

  it('tells contradictions of the file', () => {
    const { problems } = study({ properties: [{ id: 'home', kind: 'house', ...worth(2, 1, 3) }] })
    expect(problems[0]).toMatchObject({ kind: 'contradiction' })
  })
})

describe('the range of prices', () => {
  it('is the same table at the low, usual and high estimate', () => {
    const properties = [{ id: 'home', kind: 'house', ...worth(17_000_000, 19_000_000, 25_000_000) }]
    // 17,000,000: brokerage 627,000; 25,000,000: 891,000; both 50,000 besides
    expect(study({ properties }).range).toEqual([
      { price: 17_000_000, isClear: true, toFirst: 16_323_000, toOwners: 0 },
      { price: 19_000_000, isClear: true, toFirst: 18_257_000, toOwners: 0 },
      { price: 25_000_000, isClear: true, toFirst: 20_000_000, toOwners: 4_059_000 },
    ])
  })

  it('adds up several homes, shows each price once, and is empty without an estimate', () => {
    const one = { id: 'home', kind: 'house', ...worth(1_000_000, 2_000_000, 2_000_000) }
    expect(study({ properties: [one] }).range.map(({ price }) => price)).toEqual([1_000_000, 2_000_000])
    const properties = [one, { id: 'land', kind: 'land', ...worth(5_000_000, 6_000_000, 7_000_000) }]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 1, properties: ['home', 'land'] } }]
    expect(study({ properties, scenarios }).range.map(({ price }) => price)).toEqual([6_000_000, 8_000_000, 9_000_000])
    expect(study({}).range).toEqual([])
  })
})

describe('who must agree besides', () => {
  const others = (fields: object) => study(fields).otherConsents.map(({ who, by, reason }) => [who, by, reason])
  const home = (more: object) => ({ properties: [{ id: 'home', kind: 'house', ...more }] })

  it('are the owners', () => {
    expect(others(home({ owners: [{ person: 'a' }] }))).toEqual([['夫', 'law', '所有者が売主になります。']])
    expect(
      others(
        home({
          owners: [
            { person: 'a', share: '1/2' },
            { person: 'c', share: '1/2' },
          ],
        }),
      ),
    ).toEqual([
      ['夫', 'law', expect.stringContaining('民法251条1項')],
      ['所有者', 'law', expect.stringContaining('民法251条1項')],
    ])
    expect(others({})).toEqual([])
  })

  it('of two homes are each the seller of their own', () => {
    const properties = [
      { id: 'home', kind: 'house', owners: [{ person: 'a' }], ...worth(1, 1, 1) },
      { id: 'land', kind: 'land', owners: [{ person: 'b' }], ...worth(1, 1, 1) },
    ]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 19_000_000, properties: ['home', 'land'] } }]
    expect(others({ properties, scenarios }).map(([who, , reason]) => [who, reason])).toEqual([
      ['夫', '所有者が売主になります。'],
      ['妻', '所有者が売主になります。'],
    ])
  })

  it('are the trustee’s court where a share goes to the estate', () => {
    const of = (estateShare: number) => ({
      ...home({ owners: [{ person: 'a' }] }),
      scenarios: [{ id: 'sale', voluntarySale: { price: 19_000_000, estateShare } }],
    })
    expect(others(of(500_000))[0]?.[2]).toContain('破産管財人が売主')
    expect(others(of(0))[0]?.[2]).toBe('所有者が売主になります。')
  })

  it('are the landlord of a leased lot', () => {
    expect(others(home({ tenure: 'leasehold', landlord: '寺' }))).toEqual([
      ['寺', 'law', expect.stringContaining('民法612条1項')],
    ])
    expect(others(home({ tenure: 'leasehold' }))[0]?.[0]).toBe('地主')
  })

  it('are guarantors and who has pledged, by practice and once', () => {
    const loans = [
      {
        ...{ id: 'loan', lender: { kind: 'bank' }, balance: 20_000_000, debtor: 'a' },
        ...{ jointGuarantors: ['b', 'c'], collateralProviders: ['b'] },
      },
    ]
    expect(others({ ...home({ owners: [{ person: 'a' }] }), loans })).toEqual([
      ['夫', 'law', expect.any(String)],
      ['妻', 'practice', expect.stringContaining('民法504条')],
      ['連帯保証人', 'practice', expect.stringContaining('民法504条')],
    ])
    expect(others({ ...home({ owners: [{ person: 'b' }] }), loans }).map(([who, by]) => [who, by])).toEqual([
      ['妻', 'law'],
      ['連帯保証人', 'practice'],
    ])
  })
})

describe('what the table cannot show', () => {
  const cautions = (fields: object) => study(fields).cautions.join('\n')
  const agencyWords = '機構の基準は、仲介業者が公表している'
  const junior = right('m2', 'mortgage', { rank: 2, claim: 'second', holder: '2番' })

  it('is whose norm it goes by', () => {
    expect(cautions({})).toBe('1番の債権者の基準は公表されていません。機構の表を目安にしています。')
    expect(cautions({ loans: [{ id: 'loan', lender: { kind: 'jhf-direct' }, balance: 1 }] })).toContain(agencyWords)
  })

  it.each([
    // what there is, words
    [
      'a tax without a seizure',
      { taxArrears: [{ id: 't', kind: 'propertyTax', office: '市' }] },
      '市の滞納（固定資産税）は',
    ],
    [
      'a premium without a seizure',
      { taxArrears: [{ id: 't', kind: 'pensionPremium' }] },
      '役所の滞納（税・保険料）は',
    ],
    [
      'a seized tax',
      { taxArrears: [{ id: 't', kind: 'propertyTax' }], rights: [m1, right('s', 'taxSeizure', { claim: 't' })] },
      '国税徴収法26条',
    ],
    [
      'a provisional registration',
      { rights: [m1, right('p', 'provisionalRegistration', { rank: 2, holder: '金融' })] },
      '金融の仮登記は',
    ],
    [
      'a revolving mortgage that may not be fixed',
      { rights: [m1, right('r', 'revolvingMortgage', { rank: 2 })] },
      '元本の確定',
    ],
  ] as const)('is %s', (_, fields, words) => {
    expect(cautions(fields)).toContain(words)
    expect(cautions({})).not.toContain(words)
  })

  it('is no warning where all is known', () => {
    const fixed = right('r', 'revolvingMortgage', { rank: 2, principalFixedOn: '2026-08-01' })
    expect(cautions({ rights: [m1, fixed] })).not.toContain('元本の確定')
    const seized = {
      taxArrears: [{ id: 't', kind: 'propertyTax', office: '市' }],
      rights: [m1, right('s', 'taxSeizure', { claim: 't' })],
    }
    expect(cautions(seized)).not.toContain('市の滞納')
  })

  it('is a mortgage that also stands on a home that is not sold', () => {
    const properties = [
      { id: 'home', kind: 'house' },
      { id: 'other', kind: 'land' },
    ]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 19_000_000, property: 'home' } }]
    const loans = [
      { id: 'loan', balance: 1 },
      { id: 'second', balance: 1 },
    ]
    const elsewhere = right('m2o', 'mortgage', { claim: 'second', property: 'other' })
    const words = '2番の抵当権は、ここで売らない不動産にも付いています'
    expect(cautions({ properties, scenarios, loans, rights: [m1, junior, elsewhere] })).toContain(words)
    expect(cautions({ properties, scenarios, loans, rights: [m1, junior] })).not.toContain(words)
    const taxed = [
      m1,
      right('s', 'taxSeizure', { claim: 't' }),
      right('o', 'taxSeizure', { claim: 't', property: 'other' }),
    ]
    const taxArrears = [{ id: 't', kind: 'propertyTax' }]
    expect(cautions({ properties, scenarios, loans, taxArrears, rights: taxed })).not.toContain('売らない不動産')
  })

  it('is that the debtor’s share bears the debt first', () => {
    const owners = [
      { person: 'a', share: '1/2' },
      { person: 'b', share: '1/2' },
    ]
    const of = (debtor: object) => ({
      properties: [{ id: 'home', kind: 'house', owners }],
      loans: [{ id: 'loan', balance: 20_000_000, ...debtor }],
    })
    expect(cautions(of({ debtor: 'a' }))).toContain('物上保証人や')
    expect(cautions(of({ debtor: 'a', jointDebtors: ['b'] }))).not.toContain('物上保証人や')
  })
})

describe('somebody whom nobody knows', () => {
  it('is told as unknown, and has no part in whether the table clears', () => {
    const { allocation } = study({ rights: [m1, right('m2', 'mortgage', { rank: 2 })] })
    expect(allocation.consents.map(({ id, isUnknown, isAssumed }) => [id, isUnknown, isAssumed])).toEqual([
      ['loan', false, true],
      ['m2', true, true],
    ])
    expect(allocation.isClear).toBe(true)
    const asked = study({ rights: [m1, right('m2', 'mortgage', { rank: 2, releaseAsked: 300_000 })] })
    expect(asked.allocation.consents[1]).toMatchObject({ isUnknown: false, isAssumed: false, gets: 300_000 })
  })

  it('is short of what it asks where the norm allows less', () => {
    const asks = right('s', 'taxSeizure', { releaseAsked: 300_000 })
    const { allocation } = study({ rights: [m1, asks] })
    expect(allocation.consents[1]).toMatchObject({ needs: { value: 300_000 }, gets: 100_000, short: 200_000 })
    expect(allocation.sellerBurden?.value).toBe(200_000)
    expect(allocation.isClear).toBe(false)
  })

  it('with release money but no known claim is paid that and no more, and nothing is lost', () => {
    const unknown = right('s', 'taxSeizure', { releaseAsked: 100_000 })
    const { allocation } = study({
      rights: [m1, unknown],
      properties: [{ id: 'home', kind: 'house', annualPropertyTax: 120_000 }],
    })
    expect(sumOf(allocation.rows)).toBe(19_000_000)
    expect(allocation.rows.slice(3).map(({ id, amount }) => [id, amount.value])).toEqual([
      ['s', 100_000],
      ['loan', 18_157_000],
    ])
  })
})

describe('what the owners have left', () => {
  const rich = [{ id: 'sale', voluntarySale: { price: 30_000_000, registrationCosts: 40_000, deeds: 1 } }]
  const owners = [
    { person: 'a', share: '1/2' },
    { person: 'b', share: '1/2' },
  ]
  const left = (fields: object) =>
    study({ scenarios: rich, ...fields })
      .allocation.rows.filter(({ kind }) => kind === 'owner')
      .map(({ id, label, creditor }) => [id, label, creditor])

  it('is named by the owner, and by the home where there are several', () => {
    expect(left({})).toEqual([['owner:home', '売主の手取り', '売主']])
    expect(left({ properties: [{ id: 'home', kind: 'house', owners: [{ person: 'a' }] }] })).toEqual([
      ['owner:home', '売主の手取り', '夫'],
    ])
    expect(left({ properties: [{ id: 'home', kind: 'house', owners }] })).toEqual([
      ['owner:home:a', '夫の手取り', '夫'],
      ['owner:home:b', '妻の手取り', '妻'],
    ])
    const properties = [
      { id: 'home', kind: 'house', name: '自宅', owners: [{ person: 'a' }], ...worth(1, 1, 1) },
      { id: 'land', kind: 'land', owners: [{ person: 'c' }], ...worth(1, 1, 1) },
    ]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 30_000_000, properties: ['home', 'land'] } }]
    expect(left({ properties, scenarios, rights: [] }).map(([, label]) => label)).toEqual([
      '夫の手取り（自宅）',
      '所有者の手取り（土地）',
    ])
  })
})
