import { describe, expect, it } from 'vitest'
import type { Matter } from './matter.ts'
import { claimName, claimNames, personName, propertyName, withSan } from './names.ts'
import { matterFrom } from './parse.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const names = (fields: object) => {
  const matter = matterOf(fields)
  return (matter.people ?? []).map(({ id }) => personName(matter, id))
}

describe('人の呼び名', () => {
  it('is the own name, or the place in the family, the second of a kind with a number', () => {
    const people = [
      { id: 'added-1', relation: 'self' },
      { id: 'added-2', relation: 'spouse' },
      { id: 'added-3', relation: 'child' },
      { id: 'added-4', relation: 'child', name: '花子' },
      { id: 'added-5', relation: 'child', name: ' ' },
      { id: 'added-6', relation: 'formerSpouse' },
    ]
    expect(names({ people })).toEqual(['本人', '配偶者', '子', '花子', '子2', '元配偶者'])
  })

  it('is the part in the matter where no relation is told, what binds most first', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
    const people = [
      ...ids.slice(0, 8).map((id) => ({ id })),
      { id: 'i', diedOn: '2026-01-01', relation: null },
      { id: 'j', heirOf: 'i', relation: 'other' },
      { id: 'k' },
      { id: 'l' },
    ]
    const loans = [
      {
        ...{ id: 'loan', debtor: 'a', jointDebtors: ['b', 'c'], jointGuarantors: ['d', 'a'] },
        collateralProviders: ['e'],
      },
    ]
    const otherDebts = [{ id: 'card', kind: 'cardLoan', debtor: 'f' }]
    const properties = [
      { id: 'home', kind: 'house', owners: [{ person: 'a' }, { person: 'g' }], residents: ['h', 'k'] },
    ]
    expect(names({ people, loans, otherDebts, properties, budget: { household: ['h'] } })).toEqual([
      ...['債務者', '連帯債務者', '連帯債務者2', '連帯保証人', '物上保証人', 'ほかの借金の債務者', '所有者'],
      ...['家族', '亡くなった人', '相続人', '住んでいる人', '名前を書いていない人'],
    ])
  })

  it('never is an id', () => {
    expect(personName(matterOf({}), 'added-20')).toBe('名前を書いていない人')
  })

  it.each([
    ['山田太郎', '山田太郎さん'],
    ['配偶者', '配偶者'],
    ['子2', '子2'],
    ['連帯保証人', '連帯保証人'],
    ['元妻', '元妻さん'],
  ])('%s is spoken of as %s', (name, spoken) => {
    expect(withSan(name)).toBe(spoken)
  })
})

describe('債権の呼び名', () => {
  it('tells two loans of a kind apart by their debtors, or else by a number', () => {
    const people = [
      { id: 'a', name: '夫' },
      { id: 'b', relation: 'self' },
    ]
    const loan = (id: string, fields: object = {}) => ({ id, purpose: 'home', ...fields })
    const one = (loans: readonly object[]) => claimNames(matterOf({ people, loans }))
    expect(one([loan('x')])).toEqual({ x: '住宅ローン' })
    expect(one([loan('x', { debtor: 'a' }), loan('y', { debtor: 'b' })])).toEqual({
      x: '夫の住宅ローン',
      y: '本人の住宅ローン',
    })
    expect(one([loan('x', { debtor: 'a' }), loan('y', { debtor: 'a' })])).toEqual({ x: '住宅ローン', y: '住宅ローン2' })
    expect(one([loan('x', { debtor: 'a' }), loan('y')])).toEqual({ x: '住宅ローン', y: '住宅ローン2' })
    expect(one([loan('x', { purpose: null }), loan('y', { purpose: 'renovation' })])).toEqual({
      x: 'ローン',
      y: 'リフォームのローン',
    })
  })

  it('is the kind of any other claim', () => {
    const matter = matterOf({
      properties: [{ id: 'home', kind: 'condominium' }],
      otherDebts: [
        { id: 'd1', kind: 'cardLoan' },
        { id: 'd2', kind: 'cardLoan' },
        { id: 'd3', kind: 'guarantee' },
      ],
      rights: [
        { id: 'r1', property: 'home', kind: 'mortgage', rank: 2 },
        { id: 'r2', property: 'home', kind: 'seizure' },
      ],
      taxArrears: [{ id: 't', kind: 'residentTax' }],
      condominiumArrears: [{ id: 'f', property: 'home' }],
    })
    const ids = ['d1', 'd2', 'd3', 'r1', 'r2', 't', 'f', 'gone']
    expect(ids.map((id) => claimName(matter, id))).toEqual([
      ...['カードローン', 'カードローン2', '保証', '2番抵当権', '差押え', '住民税', '管理費など', '債権'],
    ])
    expect(claimNames(matter)).toEqual({ d1: 'カードローン', d2: 'カードローン2', d3: '保証' })
  })
})

describe('不動産の呼び名', () => {
  it('is the own name, or the kind', () => {
    const properties = [
      { id: 'a', kind: 'house', name: '実家' },
      { id: 'b', kind: 'house' },
      { id: 'c', kind: 'land' },
      { id: 'd', kind: 'land' },
      { id: 'e', kind: 'other' },
    ]
    const matter = matterOf({ properties })
    expect(properties.map(({ id }) => propertyName(matter, id))).toEqual(['実家', '戸建て', '土地', '土地2', '家'])
  })
})
