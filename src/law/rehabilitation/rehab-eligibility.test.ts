import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { rehabEligibility } from './rehab-eligibility.ts'

const finding = (unsecured: number, housingLoan: number, houseValue: number, useHousingClause: boolean) =>
  rehabEligibility({
    unsecured: yen(unsecured),
    housingLoan: yen(housingLoan),
    houseValue: yen(houseValue),
    useHousingClause,
  })

const limit = 50_000_000

describe('個人再生の負債限度額', () => {
  it.each([
    // unsecured, loan, house, clause; within, standard claims, cautious: the first four printed in the reference
    [12_000_000, 0, 0, false, true, 12_000_000, true],
    [3_000_000, 32_000_000, 25_000_000, true, true, 3_000_000, true],
    [3_000_000, 60_000_000, 20_000_000, false, true, 43_000_000, true],
    [15_000_000, 60_000_000, 20_000_000, false, true, 55_000_000, false],
    // both sides of the limit, by hand
    [limit, 0, 0, false, true, limit, true],
    [limit + 1, 0, 0, false, false, limit + 1, false],
    [10_000_000, 60_000_000, 20_000_000, false, true, limit, true],
    [10_000_001, 60_000_000, 20_000_000, false, true, limit + 1, false],
    [10_000_000, 60_000_000, 19_999_999, false, true, limit + 1, false],
    // the clause leaves the loan out of the standard claims, however large
    [limit, 90_000_000, 0, true, true, limit, true],
    [limit + 1, 90_000_000, 0, true, false, limit + 1, false],
    // a home worth more than its loan lowers nothing
    [4_000_000, 20_000_000, 20_000_000, false, true, 4_000_000, true],
    [4_000_000, 20_000_000, 25_000_000, false, true, 4_000_000, true],
    [4_000_000, 20_000_000, 19_999_999, false, true, 4_000_001, true],
    [0, 0, 0, false, true, 0, true],
  ] as const)(
    'unsecured %i, loan %i on a house of %i, clause %s: within %s, standard claims %i, cautiously %s',
    (unsecured, loan, house, clause, withinLimit, standardClaims, withinLimitCautious) => {
      expect(finding(unsecured, loan, house, clause).value).toMatchObject({
        ...{ countedClaims: unsecured, withinLimit, standardClaims, withinLimitCautious },
      })
    },
  )

  it('is never stricter by the text than by the cautious reading, and the clause never adds claims', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, (unsecured, loan, house) => {
        const without = finding(unsecured, loan, house, false).value
        const using = finding(unsecured, loan, house, true).value
        expect(without.withinLimit || !without.withinLimitCautious).toBe(true)
        expect(using.standardClaims).toBe(unsecured)
        expect(without.standardClaims).toBe(Math.max(unsecured, unsecured + loan - house))
        expect(without.countedClaims).toBe(using.countedClaims)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(rehabEligibility.evaluate({ unsecured: -1, housingLoan: 0.5, houseValue: null })).toMatchObject([
      ...[{ path: 'unsecured' }, { path: 'housingLoan' }, { path: 'houseValue' }, { path: 'useHousingClause' }],
    ])
  })

  it('tells its working with the clause and without', () => {
    const values = (clause: boolean) =>
      finding(15_000_000, 60_000_000, 20_000_000, clause).steps.map(({ value }) => value)
    expect(values(true)).toEqual([
      ...[15_000_000, 15_000_000, limit, '限度額以下', 60_000_000, 15_000_000, '限度額以下'],
    ])
    expect(values(false)).toEqual([
      ...[15_000_000, 15_000_000, limit, '限度額以下', 60_000_000, 20_000_000, 40_000_000],
      ...[55_000_000, '限度額を超える'],
    ])
    expect(finding(limit + 1, 0, 0, true).steps[3]?.value).toBe('限度額を超える')
  })

  it('tells both readings where they differ, and what an excess means', () => {
    const notes = (unsecured: number, loan: number, clause: boolean) =>
      finding(unsecured, loan, 0, clause).notes.map(({ kind, text }) => `${kind}：${text.slice(0, 12)}`)
    const [conditions] = notes(1, 0, true)
    expect(notes(1, 0, true)).toHaveLength(1)
    expect(conditions).toContain('個人再生には')
    expect(notes(1, 0, false)).toEqual(['caution：家を任意売却や競売で売っ', conditions])
    expect(notes(1, limit, false)).toEqual([
      'doubt：条文では、住宅資金特別条',
      'caution：家を任意売却や競売で売っ',
      conditions,
    ])
    expect(notes(limit + 1, 0, true)).toEqual(['caution：総額が5000万円を超え', conditions])
    expect(notes(limit + 1, limit, false)).toHaveLength(3)
  })
})
