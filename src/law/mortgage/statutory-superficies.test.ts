import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { statutorySuperficies } from './statutory-superficies.ts'

type Facts = Parameters<typeof statutorySuperficies>[0]

/** The land alone is sold; it was one owner's with the house when the mortgage was set. */
const landAlone: Facts = {
  sameOwnerAtMortgage: true,
  buildingExistedAtMortgage: true,
  rebuiltAfterJointMortgage: false,
  differentOwnersAfterSale: true,
  landValue: yen(10_000_000),
  buildingValue: yen(4_000_000),
  superficiesPct: 60,
}

const ask = (changed: Partial<Facts> = {}) => statutorySuperficies({ ...landAlone, ...changed })

describe('法定地上権', () => {
  it.each<readonly [Partial<Facts>, boolean, number, number | null]>([
    // what is changed, arises, price of the land, of the building: the reference (statutory-superficies), and by hand
    [{}, true, 4_000_000, 10_000_000],
    [{ sameOwnerAtMortgage: false }, false, 10_000_000, null],
    [{ buildingExistedAtMortgage: false }, false, 10_000_000, null],
    [{ rebuiltAfterJointMortgage: true }, false, 10_000_000, null],
    [{ differentOwnersAfterSale: false }, false, 10_000_000, 4_000_000],
    [{ differentOwnersAfterSale: false, rebuiltAfterJointMortgage: true }, false, 10_000_000, 4_000_000],
    [{ differentOwnersAfterSale: false, sameOwnerAtMortgage: false }, false, 10_000_000, 4_000_000],
    [{ landValue: yen(9_999_999), superficiesPct: 33.3 }, true, 6_670_000, 7_329_999], // 3,329,999.667
    [{ landValue: yen(7_000), superficiesPct: 14.6 }, true, 5_978, 4_001_022],
    [{ superficiesPct: 0 }, true, 10_000_000, 4_000_000],
    [{ superficiesPct: 100 }, true, 0, 14_000_000],
    [{ superficiesPct: 0.000001, landValue: yen(99_999_999) }, true, 99_999_999, 4_000_000],
    [{ superficiesPct: 0.000001, landValue: yen(100_000_000) }, true, 99_999_999, 4_000_001],
  ])('%j: arises %s, land %i, house %s', (changed, arises, landPrice, buildingPrice) => {
    expect(ask(changed).value).toMatchObject({ arises, landPrice, buildingPrice })
  })

  it('moves value from the land to the house and loses none', () => {
    const amount = fc.integer({ min: 0, max: 200_000_000 })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 1_000 }), (land, building, permille) => {
        const { value } = ask({ landValue: yen(land), buildingValue: yen(building), superficiesPct: permille / 10 })
        expect(value.landPrice + (value.buildingPrice ?? 0)).toBe(land + building)
        expect(value.buildingPrice).toBe(building + Number((BigInt(land) * BigInt(permille)) / 1000n))
      }),
      { seed: 20261121 },
    )
  })

  it('tells the tests of the article and the reckoning', () => {
    expect(ask().steps.map(({ value }) => value)).toEqual([
      ...['はい', 'はい', 'いいえ', 'はい', '成立する'],
      ...[10_000_000, 4_000_000, 60, 6_000_000, 4_000_000, 10_000_000],
    ])
    expect(ask({ rebuiltAfterJointMortgage: true }).steps.map(({ value }) => value)).toEqual([
      ...['はい', 'はい', 'はい', 'はい', '成立しない', 10_000_000, 4_000_000, 10_000_000],
      'この条文では建物が土地に建っている権利がないので、出せない',
    ])
  })

  it.each<readonly [Partial<Facts>, readonly string[]]>([
    [{}, ['借地権割合', '共有']],
    [{ differentOwnersAfterSale: false }, ['共有']],
    [{ sameOwnerAtMortgage: false }, ['別の権利', '共有']],
    [{ rebuiltAfterJointMortgage: true }, ['別の権利', '最判平成9年2月14日', '共有']],
  ])('%j: notes of %j', (changed, words) => {
    expect(ask(changed).notes.map(({ text }) => text)).toEqual(words.map((word) => expect.stringContaining(word)))
  })

  it('takes no rebuilding where nothing is said, and tells what is wrong with the rest', () => {
    const evaluate = (changed: object) => statutorySuperficies.evaluate({ ...landAlone, ...changed })
    expect(evaluate({ rebuiltAfterJointMortgage: undefined })).toMatchObject({ value: { arises: true } })
    expect(evaluate({ superficiesPct: 100.1 })).toMatchObject([{ path: 'superficiesPct' }])
    expect(evaluate({ landValue: -1 })).toMatchObject([{ path: 'landValue' }])
    expect(evaluate({ sameOwnerAtMortgage: null })).toMatchObject([{ path: 'sameOwnerAtMortgage' }])
  })
})
