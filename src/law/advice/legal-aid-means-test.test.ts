import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { legalAidMeansTest } from './legal-aid-means-test.ts'

type Area = 'other' | 'urban' | 'tokyo'

const finding = (household: number, area: Area, income: number, housing: number, assets = 0) =>
  legalAidMeansTest({
    household,
    urban: area !== 'other',
    tokyoWard: area === 'tokyo',
    income: yen(income),
    housing: yen(housing),
    assets: yen(assets),
  })

const limit = (household: number, area: Area, housing: number) => finding(household, area, 0, housing).value.incomeLimit

describe('法テラスの資力基準', () => {
  it.each([
    // persons, limits without rent, then with the full add-on: the agency's table, added up by hand
    [1, 182_000, 200_200, 223_000, 241_200, 253_200],
    [2, 251_000, 276_100, 304_000, 329_100, 344_100],
    [3, 272_000, 299_200, 338_000, 365_200, 384_200],
    [4, 299_000, 328_900, 370_000, 399_900, 420_900],
    // above four: 30,000 or 33,000 each
    [5, 329_000, 361_900, 400_000, 432_900, 453_900],
    [6, 359_000, 394_900, 430_000, 465_900, 486_900],
    [10, 479_000, 526_900, 550_000, 597_900, 618_900],
  ] as const)('%i persons', (persons, other, urban, otherWithRent, urbanWithRent, tokyoWithRent) => {
    expect(limit(persons, 'other', 0)).toBe(other)
    expect(limit(persons, 'urban', 0)).toBe(urban)
    expect(limit(persons, 'tokyo', 0)).toBe(urban)
    expect(limit(persons, 'other', 500_000)).toBe(otherWithRent)
    expect(limit(persons, 'urban', 500_000)).toBe(urbanWithRent)
    expect(limit(persons, 'tokyo', 500_000)).toBe(tokyoWithRent)
  })

  it.each([
    // the reference's two, the worked examples, then one yen to either side of the income and of the assets
    [1, 'urban', 230_000, 60_000, 0, 241_200, true],
    [5, 'other', 360_000, 80_000, 0, 400_000, true],
    [3, 'tokyo', 380_000, 100_000, 2_600_000, 384_200, true],
    [1, 'tokyo', 200_000, 0, 1_900_000, 200_200, false],
    [1, 'urban', 241_200, 60_000, 0, 241_200, true],
    [1, 'urban', 241_201, 60_000, 0, 241_200, false],
    [1, 'other', 0, 0, 1_800_000, 182_000, true],
    [1, 'other', 0, 0, 1_800_001, 182_000, false],
    [2, 'other', 0, 0, 2_500_000, 251_000, true],
    [2, 'other', 0, 0, 2_500_001, 251_000, false],
    [3, 'other', 0, 0, 2_700_000, 272_000, true],
    [3, 'other', 0, 0, 2_700_001, 272_000, false],
    [4, 'other', 0, 0, 3_000_000, 299_000, true],
    [4, 'other', 0, 0, 3_000_001, 299_000, false],
    [7, 'other', 0, 0, 3_000_000, 389_000, true],
    [7, 'other', 0, 0, 3_000_001, 389_000, false],
    [1, 'other', 0, 40_999, 0, 222_999, true],
    [1, 'other', 0, 41_001, 0, 223_000, true],
    [1, 'urban', 300_000, 0, 9_000_000, 200_200, false],
  ] as const)(
    '%i persons (%s), %i a month, rent %i, assets %i',
    (persons, area, income, housing, assets, max, passes) => {
      expect(finding(persons, area, income, housing, assets).value).toMatchObject({
        incomeLimit: max,
        eligible: passes,
      })
    },
  )

  it('takes a Tokyo ward as 1級地, told or not', () => {
    const facts = { household: 2, income: yen(0), housing: yen(60_000), assets: yen(0), tokyoWard: true }
    expect(legalAidMeansTest.value({ ...facts, urban: false }).incomeLimit).toBe(336_100)
    expect(legalAidMeansTest.value({ ...facts, urban: true }).incomeLimit).toBe(336_100)
  })

  it('grants no less to more persons, to dearer rent or to a dearer place', () => {
    const persons = fc.integer({ min: 1, max: 50 })
    const rent = fc.nat(150_000)
    fc.assert(
      fc.property(persons, persons, rent, rent, (a, b, c, d) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)]
        const [cheap, dear] = [Math.min(c, d), Math.max(c, d)]
        expect(limit(few, 'other', cheap)).toBeLessThanOrEqual(limit(many, 'other', cheap))
        expect(limit(few, 'tokyo', cheap)).toBeLessThanOrEqual(limit(few, 'tokyo', dear))
        expect(limit(few, 'other', dear)).toBeLessThan(limit(few, 'urban', dear))
        expect(limit(few, 'urban', dear)).toBeLessThanOrEqual(limit(few, 'tokyo', dear))
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working and what else counts', () => {
    const found = finding(5, 'other', 360_000, 80_000, 100)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...[5, 329_000, 80_000, 71_000, 71_000, 400_000, 360_000, 3_000_000, 100, '満たす'],
    ])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['expiry', 'caution', 'caution'])
    expect(found.notes[2]?.text).toContain('勝訴の見込み')
    const refused = finding(5, 'other', 400_001, 80_000)
    expect(refused.steps.at(-1)?.value).toBe('満たさない')
    expect(refused.notes[2]?.text).toContain('医療費')
    expect(found.citations).toHaveLength(1)
  })

  it('tells what is wrong with the facts', () => {
    const facts = { household: 1, urban: false, tokyoWard: false, income: 0, housing: 0, assets: 0 }
    expect(legalAidMeansTest.evaluate({ ...facts, household: 1_000 })).toMatchObject({
      value: { incomeLimit: 30_179_000 },
    })
    expect(legalAidMeansTest.evaluate({ ...facts, household: 0 })).toMatchObject([{ path: 'household' }])
    expect(legalAidMeansTest.evaluate({ ...facts, household: 1_001, income: -1 })).toMatchObject([
      { path: 'household' },
      { path: 'income' },
    ])
  })
})
