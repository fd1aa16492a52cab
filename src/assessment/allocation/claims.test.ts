import { describe, expect, it } from 'vitest'
import { homeOf } from '#assessment/sale/home.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { claimsOn } from './claims.ts'
import { lotsOf } from './lots.ts'

const on = day('2026-11-21')

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const worth = { marketValue: { low: 1, typical: 10_000_000, high: 20_000_000 } }
const people = ['husband', 'wife', 'father'].map((id) => ({
  id,
  name: { husband: '夫', wife: '妻', father: '父' }[id],
}))
// 4,000 of damages a day from 2026-11-21
const whole = { acceleratedOn: '2026-06-30', delayRatePercent: 14.6, dayCount: 'fixed365', accruedDamages: 0 }
const loan = (id: string, more: object = {}) => ({
  id,
  balance: 10_000_000,
  balanceOn: '2026-11-21',
  ...whole,
  ...more,
})
const right = (id: string, more: object = {}) => ({ id, property: 'home', kind: 'mortgage', ...more })
const first = right('m1', { claim: 'first', rank: 1, registeredOn: '2015-03-20' })

/** The claims on all the properties of a file. */
function claims(fields: object, closing = on, wholeIsDue = true) {
  const matter = matterOf({
    people,
    properties: [{ id: 'home', kind: 'house', ...worth }],
    loans: [loan('first')],
    rights: [first],
    ...fields,
  })
  const names = (matter.properties ?? []).map(({ id }) => id)
  const { found: home } = homeOf(matter, names, on)
  const lots = lotsOf(matter, matter.properties ?? []).found
  if (home === null || lots === null) throw new Error('no home')
  const { found, problems } = claimsOn(matter, home, lots, closing, wholeIsDue)
  return { found, paths: problems.map((problem) => 'path' in problem && problem.path) }
}

const kinds = (fields: object) => claims(fields).found.map(({ id, kind, position }) => [id, kind, position])
const entries = (fields: object) =>
  Object.fromEntries(
    claims(fields).found.map(({ id, entries }) => [
      id,
      entries.map(({ lot, date, rank, limit, owner }) => [lot, date, rank, limit, owner]),
    ]),
  )

describe('what stands on a home', () => {
  it('is the first mortgage, the juniors by rank and then the seizures, and the taxes', () => {
    const rights = [
      right('city', { kind: 'taxSeizure', claim: 'tax', registeredOn: '2026-02-10' }),
      right('card', { kind: 'seizure', registeredOn: '2026-01-10' }),
      right('third', { rank: 3, registeredOn: '2019-01-10' }),
      right('attached', { kind: 'provisionalSeizure', registeredOn: '2025-01-10' }),
      right('second', { kind: 'provisionalRegistration', rank: 2, registeredOn: '2018-01-10' }),
      first,
      right('fourth', { kind: 'revolvingMortgage', rank: 4, registeredOn: '2020-01-10', maximumAmount: 1 }),
      right('late', { kind: 'taxParticipation', registeredOn: '2026-03-10' }),
    ]
    const fields = { rights, taxArrears: [{ id: 'tax', kind: 'propertyTax', statutoryDueOn: '2020-06-30' }] }
    expect(kinds(fields)).toEqual([
      ['first', 'mortgage', 'first'],
      ['second', 'mortgage', 'junior'],
      ['third', 'mortgage', 'junior'],
      ['fourth', 'mortgage', 'junior'],
      ['card', 'title', 'junior'],
      ['attached', 'attachment', 'junior'],
      ['tax', 'tax', 'tax'],
      ['late', 'tax', 'tax'],
    ])
    const found = entries(fields)
    // Lienless claims have no day; their place is of no account but for being no other's.
    expect(found).toMatchObject({
      first: [['home', '2015-03-20', 1, null, 'debtor']],
      second: [['home', '2018-01-10', 2, null, 'debtor']],
      third: [['home', '2019-01-10', 3, null, 'debtor']],
      fourth: [['home', '2020-01-10', 4, null, 'debtor']],
      card: [['home', null, 1_001, null, 'debtor']],
      attached: [['home', null, 1_003, null, 'debtor']],
      tax: [['home', '2020-06-30', 1, null, 'debtor']],
      late: [['home', '2199-12-31', 2, null, 'debtor']],
    })
  })

  it('is the only loan, on every lot, where no register is known', () => {
    expect(entries({ rights: [] })).toEqual({ first: [['home', '1900-01-01', 0, null, 'debtor']] })
  })

  it('keeps two claims apart that bear one name', () => {
    const rights = [first, right('city', { kind: 'taxSeizure', claim: 'first' })]
    expect(kinds({ rights })).toEqual([
      ['first', 'mortgage', 'first'],
      ['city', 'tax', 'tax'],
    ])
  })

  it('leaves out the seizure of a mortgagee that has petitioned for the auction', () => {
    expect(kinds({ rights: [first, right('own', { kind: 'seizure', claim: 'first' })] })).toHaveLength(1)
  })
})

describe('the place of a mortgage', () => {
  const places = (...juniors: readonly (readonly [rank: number | null, registeredOn: string | null])[]) =>
    Object.fromEntries(
      claims({
        rights: [first, ...juniors.map(([rank, registeredOn], i) => right(`j${i}`, { rank, registeredOn }))],
      }).found.map(({ id, entries }) => [id, entries[0]?.rank]),
    )

  it.each([
    // rank and day of two juniors, the places of both: by rank, then by day, then as they stand
    [
      [3, '2018-01-01'],
      [2, '2019-01-01'],
      [3, 2],
    ],
    [
      [2, '2019-01-01'],
      [2, '2018-12-31'],
      [3, 2],
    ],
    [
      [2, '2018-12-31'],
      [2, '2019-01-01'],
      [2, 3],
    ],
    [
      [2, '2019-01-01'],
      [2, '2019-01-01'],
      [2, 3],
    ],
    [
      [null, '2016-01-01'],
      [2, '2019-01-01'],
      [3, 2],
    ],
    [
      [null, '2019-01-01'],
      [null, '2016-01-01'],
      [3, 2],
    ],
    [
      [null, null],
      [null, null],
      [2, 3],
    ],
    [
      [100, '2019-01-01'],
      [null, '2016-01-01'],
      [3, 2],
    ],
  ] as const)('%j before or behind %j: %j', (one, other, [ofOne, ofOther]) => {
    expect(places(one, other)).toEqual({ first: 1, j0: ofOne, j1: ofOther })
  })

  it('of unknown day is before every tax, and the day is asked for where there is a tax', () => {
    const junior = right('junior', { rank: 2, claim: 'second' })
    const loans = [loan('first'), loan('second')]
    expect(entries({ rights: [first, junior], loans })).toMatchObject({
      second: [['home', '1900-01-01', 2, null, 'debtor']],
    })
    expect(claims({ rights: [first, junior], loans }).paths).not.toContain('rights[1].registeredOn')
    const taxed = { rights: [first, junior, right('city', { kind: 'taxSeizure' })], loans }
    expect(claims(taxed).paths).toContain('rights[1].registeredOn')
    const seized = { rights: [first, right('card', { kind: 'seizure' }), right('city', { kind: 'taxSeizure' })] }
    expect(claims(seized).paths).not.toContain('rights[1].registeredOn')
  })
})

describe('the order of the taxes', () => {
  const order = (...rights: readonly (readonly [id: string, kind: string, registeredOn: string])[]) =>
    Object.fromEntries(
      claims({
        rights: [first, ...rights.map(([id, kind, registeredOn]) => right(id, { kind, registeredOn }))],
      })
        .found.slice(1)
        .map(({ id, entries }) => [id, entries[0]?.rank]),
    )

  it('is the seizure, then those that joined it, each by day (国税徴収法12条・13条)', () => {
    expect(
      order(
        ['late', 'taxParticipation', '2026-03-10'],
        ['early', 'taxParticipation', '2026-02-10'],
        ['city', 'taxSeizure', '2026-04-10'],
      ),
    ).toEqual({ city: 1, early: 2, late: 3 })
    expect(order(['b', 'taxSeizure', '2026-03-10'], ['a', 'taxSeizure', '2026-03-09'])).toEqual({ a: 1, b: 2 })
    expect(order(['b', 'taxSeizure', '2026-03-10'], ['a', 'taxSeizure', '2026-03-10'])).toEqual({ a: 1, b: 2 })
  })
})

describe('joint rights', () => {
  const properties = [
    { id: 'home', kind: 'house', ...worth },
    { id: 'land', kind: 'land', ...worth },
  ]
  const onBoth = (id: string, more: object) => [right(`${id}h`, more), right(`${id}l`, { ...more, property: 'land' })]

  it('are one claim with a place on each lot', () => {
    const rights = [
      ...onBoth('m', { claim: 'first', rank: 1, registeredOn: '2015-03-20' }),
      ...onBoth('x', { rank: 2 }),
    ]
    expect(entries({ properties, rights })).toEqual({
      first: [
        ['home', '2015-03-20', 1, null, 'debtor'],
        ['land', '2015-03-20', 2, null, 'debtor'],
      ],
      // Without the name of their claim nobody knows that they are one.
      xh: [['home', '1900-01-01', 3, null, 'debtor']],
      xl: [['land', '1900-01-01', 4, null, 'debtor']],
    })
  })

  it('of one claim on one lot count by their earliest place', () => {
    const rights = [
      first,
      right('m2', { rank: 2 }),
      right('m3', { claim: 'first', rank: 3, registeredOn: '2020-01-01' }),
    ]
    expect(entries({ rights }).first).toEqual([['home', '2015-03-20', 1, null, 'debtor']])
    expect(claims({ rights }).found[0]?.rights.map(({ id }) => id)).toEqual(['m1', 'm3'])
  })

  it.each([
    // registered as joint: one maximum for all; apart: each lot answers for its own (民法398条の16・18)
    [true, [null, null]],
    [false, [5_000_000, 3_000_000]],
    [null, [5_000_000, 3_000_000]],
  ] as const)('of a revolving mortgage registered as joint %j have limits of %j', (jointRegistered, limits) => {
    const revolving = { kind: 'revolvingMortgage', claim: 'second', rank: 2, jointRegistered }
    const rights = [
      first,
      right('rh', { ...revolving, maximumAmount: 5_000_000 }),
      right('rl', { ...revolving, property: 'land', maximumAmount: 3_000_000 }),
    ]
    const found = entries({ properties, rights, loans: [loan('first'), loan('second')] })
    expect(found.second?.map(([, , , limit]) => limit)).toEqual(limits)
  })

  it('of a single revolving mortgage have no limit of a lot', () => {
    const rights = [first, right('r', { kind: 'revolvingMortgage', rank: 2, maximumAmount: 5_000_000 })]
    expect(entries({ rights }).r?.[0]?.[3]).toBe(null)
  })
})

describe('whose lot it is', () => {
  const owners = [
    { person: 'husband', share: '1/2' },
    { person: 'wife', share: '1/2' },
  ]
  const of = (more: object, ownRight: object = {}) =>
    entries({
      properties: [{ id: 'home', kind: 'house', owners, ...worth }],
      loans: [loan('first', more)],
      rights: [{ ...first, ...ownRight }],
    }).first?.map(([lot, , , , owner]) => [lot, owner])

  it.each([
    [{ debtor: 'husband' }, ['debtor', 'third-party']],
    [{ debtor: 'wife' }, ['third-party', 'debtor']],
    [{ debtor: 'husband', jointDebtors: ['wife'] }, ['debtor', 'debtor']],
    [{ debtor: 'husband', jointGuarantors: ['wife'] }, ['debtor', 'third-party']],
    [{ debtor: 'father' }, ['third-party', 'third-party']],
    [{ debtor: null }, ['debtor', 'debtor']],
  ] as const)('with %j is %j', (more, [ofHusband, ofWife]) => {
    expect(of(more)).toEqual([
      ['home:husband', ofHusband],
      ['home:wife', ofWife],
    ])
  })

  it('is only the share of the owner that the right names', () => {
    expect(of({ debtor: 'husband' }, { owner: 'wife' })).toEqual([['home:wife', 'third-party']])
    expect(of({ debtor: 'husband' }, { owner: null })).toHaveLength(2)
  })

  it('is the debtor’s where one of several owners of a lot is', () => {
    const properties = [{ id: 'home', kind: 'house', owners: [{ person: 'wife' }, { person: 'husband' }], ...worth }]
    const found = entries({ properties, loans: [loan('first', { debtor: 'husband' })] })
    expect(found.first).toEqual([['home', '2015-03-20', 1, null, 'debtor']])
  })

  it('is a third party’s for a debt of somebody else', () => {
    const properties = [{ id: 'home', kind: 'house', owners: [{ person: 'wife', share: '1/1' }], ...worth }]
    const otherDebts = [{ id: 'card', kind: 'cardLoan', debtor: 'husband', balance: 1 }]
    const rights = [first, right('j', { rank: 2, claim: 'card' })]
    expect(entries({ properties, otherDebts, rights }).card?.[0]?.[4]).toBe('third-party')
    expect(entries({ properties, otherDebts, rights }).first?.[0]?.[4]).toBe('debtor')
  })
})

describe('the creditor', () => {
  const parties = {
    lender: { kind: 'bank', name: '銀行' },
    guarantor: { kind: 'guarantee-company', name: '保証会社' },
    subrogatedOn: '2026-12-10',
    assignee: { kind: 'servicer', name: '債権回収会社' },
    assignedOn: '2027-01-20',
  }
  const second = (holder?: string | null) => ({
    loans: [loan('first', parties), loan('second', { ...parties, lender: { kind: 'bank', name: '信用金庫' } })],
    rights: [first, right('j', { claim: 'second', rank: 2, ...(holder === undefined ? {} : { holder }) })],
  })
  const names = (fields: object, closing: string) => claims(fields, day(closing)).found.map(({ creditor }) => creditor)

  it.each([
    // day of closing, who holds a first claim then
    ['2026-12-09', '銀行'],
    ['2026-12-10', '保証会社'],
    ['2027-01-19', '保証会社'],
    ['2027-01-20', '債権回収会社'],
  ])('on %s is %s', (closing, name) => {
    expect(names({ loans: [loan('first', parties)] }, closing)).toEqual([name])
  })

  it('of a junior loan is the one of the day of closing too, unless the register names somebody else', () => {
    expect(names(second(), '2026-12-09')).toEqual(['銀行', '信用金庫'])
    expect(names(second('信用金庫'), '2026-12-09')[1]).toBe('信用金庫')
    expect(names(second('回収の会社'), '2027-01-20')).toEqual(['債権回収会社', '回収の会社'])
  })

  it('of several claims is told apart by the debtor, or else by its number', () => {
    const pair = (more: object) => ({
      loans: [
        loan('first', { ...parties, ...more, debtor: 'husband' }),
        loan('second', { ...parties, debtor: 'wife' }),
      ],
      rights: [first, right('j', { claim: 'second', rank: 2, holder: '銀行' })],
    })
    expect(names(pair({}), '2026-12-09')).toEqual(['銀行（夫）', '銀行（妻）'])
    expect(names(pair({ debtor: 'wife' }), '2026-12-10')).toEqual(['保証会社（夫）', '保証会社（妻）'])
    const same = {
      loans: [loan('first', { ...parties, debtor: 'wife' }), loan('second', { ...parties, debtor: 'wife' })],
    }
    expect(names({ ...pair({}), ...same }, '2026-12-09')).toEqual(['銀行（ローン）', '銀行（ローン2）'])
  })

  it.each([
    [{ rank: 2 }, '2番の権利者'],
    [{ rank: 3, holder: '信販会社' }, '信販会社'],
    [{}, '後順位の権利者'],
    [{ kind: 'seizure' }, '差押債権者'],
    [{ kind: 'provisionalSeizure' }, '仮差押債権者'],
    [{ claim: 'card' }, 'カード会社'],
    [{ kind: 'taxSeizure' }, '役所'],
    [{ kind: 'taxSeizure', claim: 'tax' }, '市役所'],
    [{ kind: 'taxSeizure', claim: 'tax', holder: '県税事務所' }, '県税事務所'],
  ])('of %j is %s', (more, name) => {
    const otherDebts = [{ id: 'card', kind: 'cardLoan', creditor: 'カード会社', balance: 1 }]
    const taxArrears = [{ id: 'tax', kind: 'propertyTax', office: '市役所', principal: 1 }]
    expect(names({ rights: [first, right('r', more)], otherDebts, taxArrears }, '2026-12-09')[1]).toBe(name)
  })
})

describe('what is owed', () => {
  const owed = (more: object, fields: object = {}) => {
    const { found, paths } = claims({ rights: [first, right('j', { rank: 2, ...more })], ...fields })
    const junior = found.find(({ id }) => id !== 'first')
    return [junior?.owed?.value ?? null, junior?.principal ?? null, paths]
  }

  it('is the debt of the loan on the day of closing', () => {
    expect(claims({}, day('2026-12-01')).found[0]).toMatchObject({
      owed: { value: 10_040_000 },
      principal: 10_000_000,
    })
  })

  it('is else the balance of the debt, or what the register tells', () => {
    const otherDebts = [
      { id: 'card', kind: 'cardLoan', balance: 700_000 },
      { id: 'other', kind: 'cardLoan' },
    ]
    expect(owed({ claim: 'card', securedBalance: 900_000 }, { otherDebts })).toEqual([700_000, 700_000, []])
    expect(owed({ claim: 'other', securedBalance: 900_000 }, { otherDebts })).toEqual([900_000, 900_000, []])
    expect(owed({ securedBalance: 900_000 })).toEqual([900_000, 900_000, []])
    expect(owed({ securedBalance: 0 })).toEqual([0, 0, []])
  })

  it('is asked for where nobody knows it', () => {
    const otherDebts = [{ id: 'other', kind: 'cardLoan' }]
    expect(owed({})).toEqual([null, null, ['rights[1].claim']])
    expect(owed({ claim: 'other' }, { otherDebts })).toEqual([null, null, ['otherDebts[0].balance']])
    const [amount, , paths] = owed({ claim: 'second' }, { loans: [loan('first'), { id: 'second' }] })
    expect([amount, paths]).toEqual([null, expect.arrayContaining(['loans[1].balance'])])
  })

  it('of a revolving mortgage is covered to a maximum, which is asked for', () => {
    const revolving = (maximumAmount: number | null) =>
      claims({
        rights: [first, right('r', { kind: 'revolvingMortgage', rank: 2, securedBalance: 900_000, maximumAmount })],
      })
    expect(revolving(500_000).found[1]).toMatchObject({ secured: 500_000, beyond: 0 })
    expect(revolving(500_000).paths).toEqual([])
    expect(revolving(null).found[1]).toMatchObject({ secured: 900_000 })
    expect(revolving(null).paths).toEqual(['rights[1].maximumAmount'])
  })

  it('of a tax is the tax with its late charge, whose rank is the same', () => {
    const taxArrears = [
      { id: 'tax', kind: 'propertyTax', principal: 300_000, lateCharge: 24_000, statutoryDueOn: '2014-06-30' },
    ]
    const rights = [first, right('city', { kind: 'taxSeizure', claim: 'tax' })]
    const [, tax] = claims({ rights, taxArrears }).found
    expect(tax).toMatchObject({ owed: { value: 324_000 }, secured: 324_000, beyond: 0, limit: null })
    expect(tax?.owed?.steps.map(({ value }) => value)).toEqual([300_000, 24_000, 324_000])
    expect(tax?.before?.rule).toBe('tax-vs-mortgage-priority')
    const [, unknown] = claims({ rights: [first, right('city', { kind: 'taxSeizure' })] }).found
    expect(unknown).toMatchObject({ owed: null, secured: 0, before: null })
  })

  it('has two years of damages covered only where somebody else is there', () => {
    // Three years of damages of 1,460,000 each
    const more = { accruedDamages: 4_380_000, acceleratedOn: '2023-11-22', delayRatePercent: 14.6 }
    const loans = [loan('first', more)]
    expect(claims({ loans }).found[0]).toMatchObject({ secured: 14_380_000, beyond: 0 })
    const rights = [first, right('j', { rank: 2 })]
    expect(claims({ loans, rights }).found[0]).toMatchObject({ secured: 12_920_000, beyond: 1_460_000 })
    const taxed = [first, right('city', { kind: 'taxSeizure' })]
    expect(claims({ loans, rights: taxed }).found[0]).toMatchObject({ secured: 12_920_000, beyond: 1_460_000 })
  })
})
