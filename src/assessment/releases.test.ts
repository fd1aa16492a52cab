import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { homeOf } from './home.ts'
import { releases } from './releases.ts'
import { taxClaims } from './tax-claims.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const on = day('2026-11-21')
const right = (id: string, kind: string, more: object = {}) => ({ id, kind, property: 'home', ...more })
const first = right('first', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' })

function saleOf(fields: { readonly rights: readonly object[] }, home: object, assumed: object) {
  const matter = matterOf({
    properties: [{ id: 'home', kind: 'house', ...home }],
    loans: [{ id: 'loan', balance: 20_000_000 }],
    ...fields,
    rights: [first, ...fields.rights],
    scenarios: [{ id: 'sale', voluntarySale: assumed }],
  })
  const { found } = homeOf(matter, null, on)
  if (found === null) throw new Error('no home')
  const terms = matter.scenarios?.[0]?.voluntarySale ?? {}
  return { matter, home: found, price: yen(15_000_000), closingOn: on, assumed: terms, on }
}

function released(fields: { readonly rights: readonly object[] }, home: object = {}, assumed: object = {}) {
  const { found, problems } = releases(saleOf(fields, home, assumed))
  return {
    found: found.map(({ kind, label, owed, asked, paid }) => [kind, label, owed, asked, paid.value]),
    paths: problems.map((problem) => (problem.kind === 'missing' ? problem.path : problem.kind)),
  }
}

describe('release money of a junior', () => {
  const junior = (more: object) => right('second', 'mortgage', { rank: 2, holder: '2番', ...more })

  it.each([
    // rank, owed, asked, paid: the norm is the lesser of 300,000 / 200,000 / 100,000 and a tenth of the claim
    [2, 4_500_000, null, 300_000],
    [2, 1_800_000, null, 180_000],
    [3, 900_000, null, 90_000],
    [5, 2_500_000, null, 100_000],
    [2, 4_500_000, 500_000, 300_000],
    [2, 4_500_000, 200_000, 200_000],
    [null, 4_500_000, null, 300_000],
  ] as const)('of rank %d for %i, who asks %d: %i', (rank, securedBalance, releaseAsked, paid) => {
    const { found, paths } = released({ rights: [junior({ rank, securedBalance, releaseAsked })] })
    expect(found).toEqual([['junior', '2番への抹消承諾料（ハンコ代）', securedBalance, releaseAsked ?? paid, paid]])
    expect(paths).toEqual([])
  })

  it('is what the scenario says, though never more than the claim', () => {
    const money = (amount: number) => ({ releaseMoney: [{ right: 'second', amount }] })
    const rights = [junior({ securedBalance: 4_500_000, releaseAsked: 300_000 })]
    expect(released({ rights }, {}, money(450_000)).found[0]?.slice(3)).toEqual([450_000, 450_000])
    expect(released({ rights }, {}, money(5_000_000)).found[0]?.slice(3)).toEqual([4_500_000, 4_500_000])
  })

  it('is what is asked where nobody knows the claim, which is asked for', () => {
    expect(released({ rights: [junior({ releaseAsked: 300_000 })] })).toMatchObject({
      found: [['junior', expect.any(String), null, 300_000, 300_000]],
      paths: ['rights[1].claim'],
    })
    expect(released({ rights: [junior({ holder: null })] }).found[0]?.slice(1)).toEqual([
      ...['2番の権利者への抹消承諾料（ハンコ代）', null, 0, 0],
    ])
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
  const of = (more: object, arrears: object, home: object = { annualPropertyTax: 132_000 }, assumed: object = {}) =>
    released({ rights: [city(more)], taxArrears: [tax(arrears)] } as { rights: object[] }, home, assumed)

  it('A-soleil-tax300k: 300,000 asked, at most 100,000 by the norm, 200,000 apart', () => {
    const { found } = of({ releaseAsked: 300_000 }, {})
    expect(found).toEqual([['junior-tax', '市役所の差押えの解除', 300_000, 300_000, 100_000]])
  })

  it.each([
    // yearly tax, tax owed, paid: the least of 100,000, one year's tax and the tax
    [132_000, 300_000, 100_000],
    [84_500, 300_000, 84_500],
    [132_000, 60_000, 60_000],
  ])('with a yearly tax of %i and %i owed is %i', (annualPropertyTax, principal, paid) => {
    const { found, paths } = of({}, { principal }, { annualPropertyTax })
    expect(found[0]?.slice(3)).toEqual([paid, paid])
    expect(paths).toEqual(['rights[1].releaseAsked'])
  })

  it('takes 100,000 for an unknown yearly tax, and asks for it', () => {
    const { found, paths } = of({ releaseAsked: 300_000 }, {}, {})
    expect(found[0]?.[4]).toBe(100_000)
    expect(paths).toEqual(['properties[0].annualPropertyTax'])
  })

  it('is what the scenario says', () => {
    const assumed = { releaseMoney: [{ right: 'city', amount: 150_000 }] }
    const { found, paths } = of({}, {}, {}, assumed)
    expect(found[0]?.slice(3)).toEqual([150_000, 150_000])
    expect(paths).toEqual([])
  })

  it.each([
    // due day of the tax, kind: the mortgage was registered on 2015-03-20
    ['2015-03-19', 'priority-tax'],
    ['2015-03-20', 'junior-tax'],
    ['2015-03-21', 'junior-tax'],
  ] as const)('due on %s is a %s', (statutoryDueOn, kind) => {
    expect(of({ releaseAsked: 100_000 }, { statutoryDueOn, lateCharge: 0 }).found[0]?.[0]).toBe(kind)
  })

  it('that comes first is paid in full, with its late charge', () => {
    const before = { statutoryDueOn: '2014-06-30' }
    expect(of({}, { ...before, lateCharge: 24_000 })).toEqual({
      found: [['priority-tax', '市役所の税（抵当権より優先）', 324_000, 324_000, 324_000]],
      paths: [],
    })
    const { found, paths } = of({}, before)
    expect(found[0]?.slice(2)).toEqual([300_000, 300_000, 300_000])
    expect(paths).toEqual(['taxArrears[0].lateCharge'])
  })

  it.each([
    // what is unknown, where it is asked for; the mortgage is taken to come first
    [{ statutoryDueOn: null }, 'taxArrears[0].statutoryDueOn'],
    [{ principal: null }, 'taxArrears[0].principal'],
  ])('with %j asks at %s', (unknown, path) => {
    const { found, paths } = of({ releaseAsked: 90_000 }, unknown)
    expect(found[0]?.[0]).toBe('junior-tax')
    expect(paths).toEqual([path])
  })

  it('asks for the day of the mortgage and for the tax itself', () => {
    const asked = (rights: readonly object[], more: object) => {
      const matter = matterOf({
        properties: [{ id: 'home', kind: 'house' }],
        loans: [{ id: 'loan' }],
        taxArrears: [tax()],
        rights,
        ...more,
      })
      const { found } = homeOf(matter, null, on)
      return found === null
        ? null
        : taxClaims(matter, found).problems.map((problem) => 'path' in problem && problem.path)
    }
    expect(asked([{ ...first, registeredOn: null }, city()], {})).toEqual(['rights[0].registeredOn'])
    expect(asked([city()], {})).toEqual(['rights'])
    expect(asked([first, city({ claim: null })], {})).toEqual(['rights[1].claim'])
  })
})
