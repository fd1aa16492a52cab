import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, dayOf, parts } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { rehabHousingClause } from './rehab-housing-clause.ts'

type Facts = Parameters<typeof rehabHousingClause>[0]

const nothing: Facts = {
  ...{ floorAreaTotal: undefined, ownResidenceArea: undefined, otherSecurity: undefined, ownedAndLivedIn: undefined },
  ...{ type: undefined, originalEnd: undefined, newEnd: undefined, birthDate: undefined },
}

const clause = (floorAreaTotal: number, ownResidenceArea: number, otherSecurity = false, ownedAndLivedIn = true) =>
  rehabHousingClause({ ...nothing, floorAreaTotal, ownResidenceArea, otherSecurity, ownedAndLivedIn })

const extension = (type: 0 | 1 | 2 | 3 | 4, originalEnd: string, newEnd: string, birthDate: string) =>
  rehabHousingClause({
    ...nothing,
    type,
    originalEnd: day(originalEnd),
    newEnd: day(newEnd),
    birthDate: day(birthDate),
  })

const allowed = (type: 0 | 1 | 2 | 3 | 4, originalEnd: string, newEnd: string, birthDate: string) =>
  extension(type, originalEnd, newEnd, birthDate).value.extensionAllowed

describe('住宅資金特別条項を使えるか', () => {
  it.each([
    // total, own, other security, owned and lived in: the first three of the rule reference, the rest by hand from 196条・198条
    [100, 70, false, true, true],
    [99.5, 49.7, false, true, false],
    [90, 90, false, false, false],
    [99.5, 49.75, false, true, true],
    [99.5, 49.749999, false, true, false],
    [99.500001, 49.75, false, true, false],
    [100, 50, false, true, true],
    [100, 49, false, true, false],
    [100, 100, true, true, false],
    [100, 100, true, false, false],
    [0.3, 0.15, false, true, true],
    [1.1, 0.55, false, true, true],
  ] as const)('of %d m2 %d lived in, another security %s, owned %s: %s', (total, own, security, owned, expected) => {
    expect(clause(total, own, security, owned).value.clausePossible).toBe(expected)
  })

  it('leaves the other question out of the answer', () => {
    expect('extensionAllowed' in clause(100, 70).value).toBe(false)
    expect('clausePossible' in extension(4, '2045-12-27', '2045-12-27', '1985-03-03').value).toBe(false)
  })

  it('does not cover a home larger than itself', () => {
    expect(clause(100, 100).value.clausePossible).toBe(true)
    expect(() => clause(100, 100.1)).toThrow(NotCovered)
    expect(() => clause(100, 100.1)).toThrow('より広く')
  })

  it('tells its working', () => {
    expect(clause(99.5, 49.7).steps.map(({ value }) => value)).toEqual(['はい', 'ない', '99.5㎡', '49.7㎡', '使えない'])
    expect(clause(100, 50, true, false).steps.map(({ value }) => value)).toEqual([
      ...['いいえ（使えない）', 'ある（使えない）', '100㎡', '50㎡', '使えない'],
    ])
    expect(clause(100, 50).steps.at(-1)?.value).toBe('使える')
    expect(clause(100, 50).notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'practice'])
  })
})

describe('住宅資金特別条項による延長', () => {
  it.each([
    // type, last day of the contract, of the plan, birth: the first four of the rule reference
    [2, '2045-12-27', '2052-12-27', '1985-03-03', true],
    [3, '2045-12-27', '2056-01-27', '1990-03-03', false],
    [2, '2045-12-27', '2052-12-27', '1981-03-03', false],
    [4, '2045-12-27', '2058-12-27', '1981-03-03', true],
    // by hand from 199条2項2号: ten years to the day
    [2, '2045-12-27', '2055-12-27', '1990-03-03', true],
    [2, '2045-12-27', '2055-12-28', '1990-03-03', false],
    [3, '2045-12-27', '2055-12-27', '1990-03-03', true],
    [3, '2045-12-27', '2055-12-28', '1990-03-03', false],
    [2, '2044-02-29', '2054-02-28', '1990-03-03', true],
    [2, '2044-02-29', '2054-03-01', '1990-03-03', false],
    // seventy until the eve of the 71st birthday
    [2, '2045-12-27', '2051-03-02', '1980-03-03', true],
    [2, '2045-12-27', '2051-03-03', '1980-03-03', false],
    [3, '2045-12-27', '2051-02-28', '1980-03-01', true],
    [3, '2045-12-27', '2051-03-01', '1980-03-01', false],
    [2, '2045-12-27', '2051-02-28', '1980-02-29', true],
    [2, '2045-12-27', '2051-03-01', '1980-02-29', false],
    // the plan may also end earlier
    [2, '2045-12-27', '2040-12-27', '1990-03-03', true],
    // types 0 and 1 keep the last day
    [0, '2045-12-27', '2045-12-27', '1985-03-03', true],
    [0, '2045-12-27', '2045-12-28', '1985-03-03', false],
    [1, '2045-12-27', '2045-12-27', '1950-03-03', true],
    [1, '2045-12-27', '2045-12-28', '1985-03-03', false],
    [1, '2045-12-27', '2045-12-26', '1985-03-03', true],
  ] as const)('type %i from %s to %s, born %s: %s', (type, originalEnd, newEnd, birth, expected) => {
    expect(allowed(type, originalEnd, newEnd, birth)).toBe(expected)
  })

  it('agrees with a count by birthdays and anniversaries', () => {
    const start = day('2030-01-01')
    const after = fc.integer({ min: 0, max: 7_000 })
    fc.assert(
      fc.property(fc.constantFrom(2, 3), after, after, fc.integer({ min: -30_000, max: -20_000 }), (type, a, b, c) => {
        const [originalEnd, newEnd, birth] = [addDays(start, a), addDays(start, b), addDays(start, c)]
        const withinTen = newEnd <= anniversary(originalEnd, 10, '28')
        const underSeventyOne = newEnd < anniversary(birth, 71, '29')
        expect(allowed(type, originalEnd, newEnd, birth)).toBe(withinTen && underSeventyOne)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover an end before the birth', () => {
    expect(allowed(0, '2045-12-27', '2045-12-27', '2045-12-27')).toBe(true)
    expect(() => allowed(4, '2045-12-27', '2045-12-27', '2045-12-28')).toThrow(NotCovered)
    expect(() => allowed(2, '2045-12-27', '2045-12-27', '2045-12-28')).toThrow('生年月日')
  })

  it('tells its working, with the limits where the type has them', () => {
    const values = (type: 0 | 1 | 2 | 3 | 4) =>
      extension(type, '2045-12-27', '2052-12-27', '1985-03-03').steps.map(({ value }) => value)
    const days = ['2045-12-27', '2052-12-27']
    expect(values(0)).toEqual(['そのまま型（約定どおり払う）', ...days, 'できない'])
    expect(values(1)).toEqual(['期限の利益回復型（199条1項）', ...days, 'できない'])
    expect(values(2)).toEqual(['リスケジュール型（199条2項）', ...days, '2055-12-27', 67, 'できる'])
    expect(values(3)).toEqual(['元本猶予期間併用型（199条3項）', ...days, '2055-12-27', 67, 'できる'])
    expect(values(4)).toEqual(['同意型（199条4項）', ...days, 'できる'])
  })

  it('names the stricter reading between the seventieth birthday and the next, where it would decide', () => {
    const kinds = (type: 0 | 1 | 2 | 3 | 4, originalEnd: string, newEnd: string) =>
      extension(type, originalEnd, newEnd, '1980-03-03').notes.map(({ kind }) => kind)
    expect(kinds(2, '2045-12-27', '2050-03-03')).toEqual(['caution'])
    expect(kinds(2, '2045-12-27', '2050-03-04')).toEqual(['doubt', 'caution'])
    expect(kinds(3, '2045-12-27', '2051-03-02')).toEqual(['doubt', 'caution'])
    expect(kinds(2, '2045-12-27', '2051-03-03')).toEqual(['caution'])
    expect(kinds(2, '2040-03-03', '2050-03-04')).toEqual(['caution'])
    expect(kinds(0, '2050-03-04', '2050-03-04')).toEqual(['practice'])
    expect(kinds(1, '2050-03-04', '2050-03-04')).toEqual(['caution'])
    expect(kinds(4, '2050-03-04', '2050-03-04')).toEqual(['caution'])
    expect(extension(1, '2050-03-04', '2050-03-04', '1980-03-03').notes[0]?.text).toContain('5年まで')
    expect(extension(4, '2050-03-04', '2050-03-04', '1980-03-03').notes[0]?.text).toContain('書面')
  })
})

describe('住宅資金特別条項の二つの問い', () => {
  const house = { floorAreaTotal: 100, ownResidenceArea: 70, otherSecurity: false, ownedAndLivedIn: true }
  const loan = { type: 2, originalEnd: '2045-12-27', newEnd: '2052-12-27', birthDate: '1985-03-03' }

  it('answers one of them from its own facts', () => {
    expect(rehabHousingClause.evaluate(house)).toMatchObject({ value: { clausePossible: true } })
    expect(rehabHousingClause.evaluate(loan)).toMatchObject({ value: { extensionAllowed: true } })
  })

  it('takes no question twice, and none without all of its facts', () => {
    expect(() => rehabHousingClause.evaluate({})).toThrow(NotCovered)
    expect(() => rehabHousingClause.evaluate({ ...house, ...loan })).toThrow('別々に')
    for (const [name, value] of Object.entries(house)) {
      expect(() => rehabHousingClause.evaluate({ ...house, [name]: undefined })).toThrow('全部が要ります')
      expect(() => rehabHousingClause.evaluate({ ...loan, [name]: value })).toThrow('別々に')
    }
    for (const [name, value] of Object.entries(loan)) {
      expect(() => rehabHousingClause.evaluate({ ...loan, [name]: undefined })).toThrow('全部が要ります')
      expect(() => rehabHousingClause.evaluate({ ...house, [name]: value })).toThrow('別々に')
    }
  })

  it('tells what is wrong with the facts', () => {
    expect(
      rehabHousingClause.evaluate({
        ...{ floorAreaTotal: -1, ownResidenceArea: 1.1234567, otherSecurity: 0, ownedAndLivedIn: 'yes' },
        ...{ type: 5, originalEnd: '2026-02-29', newEnd: 1, birthDate: '1899-12-31' },
      }),
    ).toMatchObject([
      ...[
        { path: 'floorAreaTotal' },
        { path: 'ownResidenceArea' },
        { path: 'otherSecurity' },
        { path: 'ownedAndLivedIn' },
      ],
      ...[{ path: 'type' }, { path: 'originalEnd' }, { path: 'newEnd' }, { path: 'birthDate' }],
    ])
  })
})

/** The same calendar day years later; a leap day falls on the 28th, or on March 1 where '29' is asked for. */
function anniversary(of: Day, years: number, leap: '28' | '29'): Day {
  const { year, month, date } = parts(of)
  if (month !== 2 || date !== 29) return dayOf(year + years, month, date)
  return leap === '28' ? dayOf(year + years, 2, 28) : dayOf(year + years, 3, 1)
}
