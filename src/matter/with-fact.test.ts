import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Matter } from './matter.ts'
import { matterFrom } from './parse.ts'
import { factAt, withFact } from './with-fact.ts'

const matter: Matter = { schema: 'ninbai/matter.v1', loans: [{ id: 'a' }, { id: 'b', dayCount: null }] }

describe('項目の値', () => {
  it.each([
    ['schema', 'ninbai/matter.v1'],
    ['loans[0].id', 'a'],
    ['loans[1].dayCount', null],
    ['loans[0].dayCount', undefined],
    ['loans[2].dayCount', undefined],
    ['loans[0].guarantor.contractOn', undefined],
    ['loans[1].dayCount.x', undefined],
    ['budget', undefined],
  ])('%s is %s', (path, expected) => {
    expect(factAt(matter, path)).toBe(expected)
  })
})

describe('値を入れた案件', () => {
  it('puts a value where there was none, and leaves the first file as it was', () => {
    const before = JSON.stringify(matter)
    const after = withFact(matter, 'loans[1].dayCount', 'fixed365')
    expect(after).toEqual({ ...matter, loans: [{ id: 'a' }, { id: 'b', dayCount: 'fixed365' }] })
    expect(JSON.stringify(matter)).toBe(before)
  })

  it('makes what is missing on the way, so that the parser still reads the file', () => {
    const after = withFact(
      withFact(matter, 'scenarios[0].voluntarySale.price', 1),
      'scenarios[0].familySale.funded',
      true,
    )
    expect(after.scenarios).toEqual([{ id: 'assumed', voluntarySale: { price: 1 }, familySale: { funded: true } }])
    expect(matterFrom(after)).toEqual({ matter: after })
  })

  it('keeps the scenario that is there', () => {
    const told: Matter = { ...matter, scenarios: [{ id: 'mine', auction: { salePrice: null } }, { id: 'other' }] }
    expect(withFact(told, 'scenarios[0].voluntarySale.price', 5).scenarios).toEqual([
      { id: 'mine', auction: { salePrice: null }, voluntarySale: { price: 5 } },
      { id: 'other' },
    ])
  })

  it('gives back what it put, and nothing else has changed', () => {
    const full = JSON.parse(readFileSync('test/data/full-matter.json', 'utf8'))
    const paths = fc.constantFrom('loans[0].balance', 'people[0].bornOn', 'budget.court', 'assets[0].value')
    fc.assert(
      fc.property(paths, fc.integer(), (path, value) => {
        const after = withFact(full, path, value)
        expect(factAt(after, path)).toBe(value)
        expect(withFact(after, path, factAt(full, path))).toEqual(full)
      }),
      { seed: 20261121 },
    )
  })
})
