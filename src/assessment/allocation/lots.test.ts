import { describe, expect, it } from 'vitest'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { lotsOf } from './lots.ts'

const people = ['a', 'b', 'c'].map((id) => ({ id }))

function matterOf(properties: readonly object[]): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', people, properties })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const worth = (typical: number) => ({ marketValue: { low: typical, typical, high: typical } })
const home = (more: object) => ({ id: 'home', kind: 'house', ...more })
const owners = (...shares: readonly (readonly [person: string, share?: string | null])[]) => ({
  owners: shares.map(([person, share]) => ({ person, ...(share === undefined ? {} : { share }) })),
})

/** The lots of all properties but the first `skipped`: id and value. */
function lots(properties: readonly object[], skipped = 0) {
  const matter = matterOf(properties)
  const { found, problems } = lotsOf(matter, (matter.properties ?? []).slice(skipped))
  return {
    lots: found?.map(({ id, value }) => [id, value]) ?? null,
    owners: found?.map((lot) => lot.owners) ?? null,
    paths: problems.map((problem) => 'path' in problem && problem.path),
  }
}

describe('one property', () => {
  it('with one owner is one lot, of any value', () => {
    const one = { lots: [['home', 10_000_000]], owners: [['a']], paths: [] }
    expect(lots([home({ ...owners(['a', '1/1']), ...worth(10_000_000) })])).toEqual(one)
    expect(lots([home({ ...owners(['a']), ...worth(10_000_000) })])).toEqual(one)
    expect(lots([home({})])).toEqual({ lots: [['home', 1]], owners: [[]], paths: [] })
    expect(lots([home(worth(0))]).lots).toEqual([['home', 0]])
  })

  it.each([
    // shares, weights: the value of the whole times each share over the common denominator
    [
      ['1/2', '1/2'],
      [1, 1],
    ],
    [
      ['1/3', '2/3'],
      [1, 2],
    ],
    [
      ['2/4', '1/2'],
      [2, 2],
    ],
    [
      ['1/2', '1/3', '1/6'],
      [3, 2, 1],
    ],
    [
      ['1/999', '998/999'],
      [1, 998],
    ],
    [
      ['1/1000', '999/1000'],
      [1, 999],
    ],
  ] as const)('of shares %j is a lot for each', (shares, weights) => {
    const all = (['a', 'b', 'c'] as const)
      .slice(0, shares.length)
      .map((person, i) => [person, shares[i] ?? ''] as const)
    const found = lots([home({ ...owners(...all), ...worth(10_000_000) })])
    expect(found.lots).toEqual(all.map(([person], i) => [`home:${person}`, 10_000_000 * (weights[i] ?? 0)]))
    expect(found.owners).toEqual(all.map(([person]) => [person]))
    expect(found.paths).toEqual([])
  })

  it('of unknown value is told apart all the same', () => {
    expect(lots([home(owners(['a', '1/3'], ['b', '2/3']))]).lots).toEqual([
      ['home:a', 1],
      ['home:b', 2],
    ])
  })

  it('whose shares are not known is one lot, and they are asked for', () => {
    expect(lots([home({ ...owners(['a', '1/2'], ['b', null]), ...worth(10_000_000) })])).toEqual({
      ...{ lots: [['home', 10_000_000]], owners: [['a', 'b']], paths: ['properties[0].owners[1].share'] },
    })
    expect(lots([home(owners(['a'], ['b']))]).paths).toEqual(['properties[0].owners[0].share'])
  })

  it('of more than a thousand parts is one lot', () => {
    expect(lots([home({ ...owners(['a', '1/1001'], ['b', '1000/1001']), ...worth(10_000_000) })])).toEqual({
      ...{ lots: [['home', 10_000_000]], owners: [['a', 'b']], paths: [] },
    })
    expect(lots([home({ ...owners(['a', '1/999983'], ['b', '999982/999983']), ...worth(5) })]).lots).toEqual([
      ['home', 5],
    ])
  })
})

describe('several properties', () => {
  const land = (more: object) => ({ id: 'land', kind: 'land', ...more })

  it('are lots by their values, shares included', () => {
    expect(
      lots([home({ ...owners(['a', '1/3'], ['b', '2/3']), ...worth(9_000_000) }), land(worth(6_000_000))]).lots,
    ).toEqual([
      // in thirds: 3,000,000 and 6,000,000 against 6,000,000
      ['home:a', 9_000_000],
      ['home:b', 18_000_000],
      ['land', 18_000_000],
    ])
    expect(
      lots([
        home({ ...owners(['a', '1/2'], ['b', '1/2']), ...worth(6_000_000) }),
        land({ ...owners(['a', '1/3'], ['b', '2/3']), ...worth(4_000_000) }),
      ]).lots,
    ).toEqual([
      // in sixths
      ['home:a', 18_000_000],
      ['home:b', 18_000_000],
      ['land:a', 8_000_000],
      ['land:b', 16_000_000],
    ])
  })

  it('are not told apart by owner where their common denominator is over a thousand', () => {
    // 77 × 13 = 1,001
    expect(
      lots([
        home({ ...owners(['a', '1/77'], ['b', '76/77']), ...worth(6_000_000) }),
        land({ ...owners(['a', '1/13'], ['b', '12/13']), ...worth(4_000_000) }),
      ]).lots,
    ).toEqual([
      ['home', 6_000_000],
      ['land', 4_000_000],
    ])
  })

  it('of which one has no known value cannot be told apart, and it is asked for', () => {
    const first = { id: 'sold', kind: 'house' }
    expect(lots([first, home(worth(1)), land({})], 1)).toEqual({
      ...{ lots: null, owners: null, paths: ['properties[2].marketValue'] },
    })
    expect(lots([first, home({}), land({})], 1).paths).toEqual(['properties[1].marketValue'])
  })

  it('that are worth nothing cannot be told apart; one worth nothing can', () => {
    expect(lots([home(worth(0)), land(worth(0))])).toEqual({
      ...{ lots: null, owners: null, paths: ['properties[0].marketValue'] },
    })
    expect(lots([home(worth(0)), land(worth(1))])).toEqual({
      lots: [
        ['home', 0],
        ['land', 1],
      ],
      owners: [[], []],
      paths: [],
    })
  })

  it('ask for the shares of each', () => {
    const unknown = owners(['a', '1/2'], ['b', null])
    expect(lots([home({ ...unknown, ...worth(1) }), land({ ...unknown, ...worth(1) })]).paths).toEqual([
      'properties[0].owners[1].share',
      'properties[1].owners[1].share',
    ])
  })
})
