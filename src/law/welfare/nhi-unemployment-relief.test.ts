import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { NotCovered } from '#law/finding.ts'
import { nhiUnemploymentRelief } from './nhi-unemployment-relief.ts'

const finding = (leftOn: string, ageAtLeaving = 45, code = 11, salaryIncome = 3_440_000) =>
  nhiUnemploymentRelief({ leftOn: day(leftOn), ageAtLeaving, code, salaryIncome: yen(salaryIncome) })

const entitling = [11, 12, 21, 22, 23, 31, 32, 33, 34]

describe('国民健康保険料の非自発的失業者軽減', () => {
  it.each([
    // a city's example and the reference, then by the calendar: the fiscal year after that of the first day
    ['2021-10-31', '2021-11-01', '2023-03-31'],
    ['2026-03-31', '2026-04-01', '2028-03-31'],
    ['2026-03-30', '2026-03-31', '2027-03-31'],
    ['2026-04-01', '2026-04-02', '2028-03-31'],
    ['2026-12-30', '2026-12-31', '2028-03-31'],
    ['2026-12-31', '2027-01-01', '2028-03-31'],
    ['2028-02-28', '2028-02-29', '2029-03-31'],
    ['2010-03-31', '2010-04-01', '2012-03-31'], // the first day of the relief
  ] as const)('left on %s: from %s until %s', (leftOn, from, until) => {
    expect(finding(leftOn).value).toMatchObject({ eligible: true, countedSalaryIncome: 1_032_000, from, until })
  })

  it.each([
    // 30 %, cut; the first two printed
    [3_440_000, 1_032_000],
    [2_345_678, 703_703],
    [0, 0],
    [3, 0],
    [4, 1],
    [9, 2],
    [10, 3],
  ] as const)('counts of %i only %i', (income, expected) => {
    expect(finding('2026-06-30', 64, 34, income).value.countedSalaryIncome).toBe(expected)
  })

  it('is for those below 65, and for nine codes', () => {
    const none = (salaryIncome: number) => ({
      eligible: false,
      countedSalaryIncome: salaryIncome,
      from: null,
      until: null,
    })
    expect(finding('2026-06-30', 64).value.eligible).toBe(true)
    expect(finding('2026-06-30', 65, 11, 2_800_000).value).toMatchObject(none(2_800_000))
    expect(finding('2026-06-30', 40, 40, 2_800_000).value).toMatchObject(none(2_800_000))
    for (let code = 0; code <= 99; code++) {
      expect(finding('2026-06-30', 40, code).value.eligible, String(code)).toBe(entitling.includes(code))
    }
  })

  it('lasts one to two years and ends with a fiscal year', () => {
    fc.assert(
      fc.property(fc.nat(30_000), (after) => {
        const { from, until } = finding(addDays(day('2010-03-31'), after)).value
        if (from === null || until === null) throw new Error('eligible, yet without a period')
        expect(until.slice(4)).toBe('-03-31')
        expect(daysBetween(from, until)).toBeGreaterThanOrEqual(365)
        expect(daysBetween(from, until)).toBeLessThanOrEqual(730)
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover jobs left before the relief began', () => {
    expect(() => finding('2010-03-30')).toThrow(NotCovered)
    expect(() => finding('2010-03-30')).toThrow('2010年4月より前')
    expect(finding('2010-03-30', 65).value.eligible).toBe(false)
  })

  it('tells what is wrong with the facts', () => {
    const facts = { leftOn: '2026-06-30', ageAtLeaving: 0, code: 0, salaryIncome: 0 }
    expect(nhiUnemploymentRelief.evaluate(facts)).toMatchObject({ value: { eligible: false } })
    expect(nhiUnemploymentRelief.evaluate({ ...facts, ageAtLeaving: 150, code: 99 })).toMatchObject({
      value: { eligible: false },
    })
    expect(nhiUnemploymentRelief.evaluate({ ...facts, ageAtLeaving: 151, code: 100 })).toMatchObject([
      { path: 'ageAtLeaving' },
      { path: 'code' },
    ])
    expect(
      nhiUnemploymentRelief.evaluate({ leftOn: '2026-06-31', ageAtLeaving: -1, code: -1, salaryIncome: -1 }),
    ).toMatchObject([{ path: 'leftOn' }, { path: 'ageAtLeaving' }, { path: 'code' }, { path: 'salaryIncome' }])
  })

  it('tells its working and how to get it', () => {
    const found = finding('2026-03-31', 52, 23, 2_345_678)
    expect(found.steps.map(({ value }) => value)).toEqual([
      ...['2026-03-31', 52, '23', '対象になる', 2_345_678],
      ...[703_703, '2026-04-01', '2028-03-31'],
    ])
    expect(found.notes.map(({ text }) => text)).toEqual([
      ...['申請しないと', '離職した人の給与所得だけ', '再就職'].map((text) => expect.stringContaining(text)),
    ])
    const refused = finding('2026-03-31', 65, 23, 2_345_678)
    expect(refused.steps.map(({ value }) => value)).toEqual([
      ...['2026-03-31', 65, '23', '対象にならない', 2_345_678, 2_345_678],
    ])
    expect(refused.notes.map(({ text }) => text)).toEqual([expect.stringContaining('減免')])
    expect(Object.keys(nhiUnemploymentRelief.answers)).toEqual(['eligible', 'countedSalaryIncome', 'from', 'until'])
    expect(nhiUnemploymentRelief.citations).toHaveLength(3)
  })
})
