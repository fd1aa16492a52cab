import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { homeOf, scenarioOf } from './home.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const on = day('2026-11-21')
const home = { id: 'home', kind: 'house' }
const bank = {
  id: 'bank-loan',
  lender: { kind: 'bank', name: '銀行' },
  guarantor: { kind: 'guarantee-company', name: '保証会社' },
}
const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const first = right('first', 'mortgage', { claim: 'bank-loan', rank: 1, holder: '保証会社' })

const assessed = (fields: object, ...named: string[]) =>
  homeOf(matterOf({ properties: [home], loans: [bank], ...fields }), named, on)
const paths = (fields: object) =>
  assessed(fields).problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))

function ids(fields: object) {
  const { found } = assessed(fields)
  const each = (rights: readonly { readonly id: string }[] = []) => rights.map(({ id }) => id)
  return [found?.first.right?.id ?? null, each(found?.juniors), each(found?.taxSeizures)]
}

describe('the home of a way', () => {
  it('is the first that is not sold, or the one that is named', () => {
    const properties = [
      { ...home, soldOn: '2026-11-21' },
      { id: 'flat', kind: 'condominium' },
      { id: 'lot', kind: 'land' },
    ]
    expect(assessed({ properties }).found).toMatchObject({ property: { id: 'flat' }, path: 'properties[1]' })
    expect(assessed({ properties }, 'lot').found).toMatchObject({ property: { id: 'lot' }, path: 'properties[2]' })
    expect(paths({ properties })).toEqual(['scenarios[0].voluntarySale.property', 'rights'])
    const later = [{ ...home, soldOn: '2026-11-22' }]
    expect(assessed({ properties: later }).found?.property.id).toBe('home')
  })

  it('is asked for where the file has none', () => {
    expect(assessed({ properties: [] }).found).toBe(null)
    expect(paths({ properties: [] })).toEqual(['properties'])
  })

  it('takes the only loan where the register is not known, and says so', () => {
    expect(assessed({}).found?.first).toMatchObject({ loan: { id: 'bank-loan' }, path: 'loans[0]', right: null })
    expect(paths({})).toEqual(['rights'])
    expect(assessed({ loans: [bank, { id: 'second' }] }).found).toBe(null)
    expect(paths({ loans: [bank, { id: 'second' }] })).toEqual(['rights'])
  })

  it('is not known where nobody knows the loan of the first mortgage', () => {
    expect(assessed({ rights: [right('first', 'mortgage', { rank: 1 })] }).found).toBe(null)
    const otherDebts = [{ id: 'firm', kind: 'businessLoan' }]
    expect(assessed({ otherDebts, rights: [right('first', 'mortgage', { claim: 'firm', rank: 1 })] }).found).toBe(null)
  })
})

describe('the rights on a home', () => {
  const others = [{ id: 'second-loan' }, { id: 'third-loan' }]
  const second = right('second', 'revolvingMortgage', { claim: 'second-loan', rank: 2 })
  const third = right('third', 'provisionalRegistration', { claim: 'third-loan', rank: 3 })
  const card = right('card', 'seizure', { holder: 'カード会社' })
  const city = right('city', 'taxSeizure')

  it('stand by rank, then seizures in the order of the register, and taxes apart', () => {
    const rights = [card, third, city, second, first]
    expect(ids({ loans: [bank, ...others], rights })).toEqual(['first', ['second', 'third', 'card'], ['city']])
  })

  it('are those of this home alone', () => {
    const properties = [home, { id: 'lot', kind: 'land' }]
    const rights = [first, { ...second, property: 'lot' }, { ...city, property: 'lot' }]
    expect(ids({ properties, loans: [bank, ...others], rights })).toEqual(['first', [], []])
  })

  it.each([
    // the seizure of an auction that the mortgagee itself began: by its claim, by its name in the register, by a party's name
    [{ claim: 'bank-loan' }, []],
    [{ claim: 'second-loan' }, []],
    [{ holder: '保証会社' }, []],
    [{ holder: '銀行' }, []],
    [{ holder: 'カード会社' }, ['court']],
    [{}, ['court']],
  ] as const)('do not count the same creditor twice: a seizure with %j leaves %j', (more, expected) => {
    const rights = [first, second, right('court', 'seizure', more)]
    expect(ids({ loans: [bank, ...others], rights })).toEqual(['first', ['second', ...expected], []])
  })

  it('do not count one loan twice that two mortgages secure', () => {
    const rights = [first, right('more', 'mortgage', { claim: 'bank-loan', rank: 2 })]
    expect(ids({ rights })).toEqual(['first', [], []])
  })
})

describe('the scenario of a plan', () => {
  it('is the first', () => {
    expect(scenarioOf(matterOf({ scenarios: [{ id: 'a' }, { id: 'b' }] }))?.id).toBe('a')
    expect(scenarioOf(matterOf({}))).toBe(null)
  })
})
