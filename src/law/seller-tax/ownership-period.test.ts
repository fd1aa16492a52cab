import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, parts } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { ownershipPeriod } from './ownership-period.ts'

const finding = (acquiredDate: string, transferDate: string) =>
  ownershipPeriod({ acquiredDate: day(acquiredDate), transferDate: day(transferDate) })

describe('所有期間', () => {
  it.each([
    // printed in the reference (ownership-period)
    ['2020-03-01', '2026-10-01', true, false],
    ['2021-03-01', '2026-10-01', false, false],
    ['2014-08-10', '2026-02-01', true, true],
    // the eve and the day of both thresholds, by hand: on 1 January the years differ by 5, 6, 10 and 11
    ['2021-01-01', '2026-12-31', false, false],
    ['2020-12-31', '2026-01-01', true, false],
    ['2021-01-01', '2027-01-01', true, false],
    ['2016-01-01', '2026-12-31', true, false],
    ['2015-12-31', '2026-01-01', true, true],
    ['2026-03-01', '2026-03-01', false, false],
  ])('acquired %s, sold %s: over 5 years %s, over 10 years %s', (acquired, sold, over5, over10) => {
    expect(finding(acquired, sold).value).toMatchObject({ over5, over10 })
  })

  it('agrees with a count from the day after the acquisition to 1 January', () => {
    const since = fc.integer({ min: 0, max: 30_000 })
    fc.assert(
      fc.property(since, fc.integer({ min: 0, max: 6_000 }), (start, length) => {
        const acquired = addDays(day('1950-01-01'), start)
        const sold = addDays(acquired, length)
        const judged = dayOf(parts(sold).year, 1, 1)
        const first = addDays(acquired, 1)
        // Held for more than n years: the nth anniversary of the first day lies before the day of judgment, or is it.
        const overYears = (years: number) => {
          const { year, month, date } = parts(first)
          const anniversary = month === 2 && date === 29 ? dayOf(year + years, 3, 1) : dayOf(year + years, month, date)
          return anniversary <= judged
        }
        const { over5, over10 } = finding(acquired, sold).value
        expect(over5).toBe(overYears(5))
        expect(over10).toBe(overYears(10))
      }),
      { seed: 20261121 },
    )
  })

  it('does not cover a sale before the acquisition', () => {
    expect(() => finding('2026-03-01', '2026-02-28')).toThrow(NotCovered)
    expect(() => finding('2026-03-01', '2026-02-28')).toThrow('acquiredDate')
    expect(() => ownershipPeriod.evaluate({ acquiredDate: '2026-03-01', transferDate: '2026-02-28' })).toThrow(
      NotCovered,
    )
  })

  it('tells its working, and from which day a sale would be long-term', () => {
    const short = finding('2021-03-01', '2026-10-01')
    expect(short.steps.map(({ value }) => value)).toEqual([
      ...['2021-03-01', '2026-10-01', '2026-01-01', 5],
      ...['超えない（短期）', '超えない', '2027-01-01'],
    ])
    const long = finding('2014-08-10', '2026-02-01')
    expect(long.steps.map(({ value }) => value)).toEqual([
      ...['2014-08-10', '2026-02-01', '2026-01-01', 12],
      ...['超える（長期）', '超える'],
    ])
    expect(long.steps[3]?.unit).toBe('years')
    expect(long.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
  })

  it('tells what is wrong with the facts', () => {
    expect(ownershipPeriod.evaluate({ acquiredDate: '2026-02-29' })).toMatchObject([
      { path: 'acquiredDate' },
      { path: 'transferDate' },
    ])
  })
})
