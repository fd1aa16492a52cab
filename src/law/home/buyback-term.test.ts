import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, parts } from '#base/day.ts'
import { buybackTerm } from './buyback-term.ts'

const finding = (contractDate: string, years: number | null) => buybackTerm({ contractDate: day(contractDate), years })

describe('買戻しの期間', () => {
  it.each([
    // printed in the reference (buyback-term)
    ['2026-11-21', 10, '2036-11-21'],
    ['2026-11-21', null, '2031-11-21'],
    ['2026-11-21', 20, '2036-11-21'],
    // both sides of ten years
    ['2026-11-21', 9, '2035-11-21'],
    ['2026-11-21', 11, '2036-11-21'],
    ['2026-11-21', 1, '2027-11-21'],
    // 民法143条2項 by hand: counted from 3-01, the eve of 3-01; from 2-29, and where there is none the end of the month
    ['2023-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2024-02-28', 4, '2028-02-28'],
    ['2026-12-31', 5, '2031-12-31'],
    // a Sunday (2033-01-02) stays the last day
    ['2028-01-02', 5, '2033-01-02'],
  ] as const)('sold on %s with a term of %s years, until %s', (contractDate, years, expected) => {
    expect(finding(contractDate, years).value.lastDay).toBe(expected)
  })

  it('without a term is as with five years, and beyond ten as with ten', () => {
    const after = fc.integer({ min: 0, max: 60_000 })
    fc.assert(
      fc.property(after, fc.integer({ min: 10, max: 1_000 }), (days, years) => {
        const on = addDays(day('1990-01-01'), days)
        const last = (term: number | null) => finding(on, term).value.lastDay
        expect(last(null)).toBe(last(5))
        expect(last(years)).toBe(last(10))
        // The day after the last is ten years after the day after the contract, but for 29 February.
        const first = parts(addDays(on, 1))
        if (first.month === 2 && first.date === 29) return
        expect(addDays(last(10), 1)).toBe(dayOf(first.year + 10, first.month, first.date))
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working', () => {
    const steps = (years: number | null) => finding('2026-11-21', years).steps
    expect(steps(null).map(({ value }) => value)).toEqual(['2026-11-21', '定めなし', 5, '2031-11-21'])
    expect(steps(20).map(({ value }) => value)).toEqual(['2026-11-21', 20, 10, '2036-11-21'])
    expect(steps(null)[2]?.label).toContain('580条3項')
    expect(steps(11)[2]?.label).toContain('短縮')
    expect(steps(10)[2]?.label).toContain('合意のとおり')
    expect(steps(10)[1]?.unit).toBe('years')
  })

  it('says that a longer term is cut, and what a leaseback usually has instead', () => {
    const notes = (years: number | null) => finding('2026-11-21', years).notes
    expect(notes(11).map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution', 'practice', 'caution'])
    expect(notes(11)[0]?.text).toContain('10年までです')
    expect(notes(10)).toHaveLength(4)
    expect(notes(null)).toHaveLength(4)
    expect(
      notes(10)
        .map(({ text }) => text)
        .join(''),
    ).toContain('再売買の予約')
    expect(finding('2026-11-21', 10).confidence).toBe('unverified')
  })

  it.each([
    [{ contractDate: '2026-02-29' }, 'contractDate'],
    [{ years: 0 }, 'years'],
    [{ years: 1_001 }, 'years'],
    [{ years: 2.5 }, 'years'],
    [{ years: undefined }, 'years'],
  ])('refuses %j', (wrong, path) => {
    const facts = { contractDate: '2026-11-21', years: 10, ...wrong }
    expect(buybackTerm.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })

  it('takes every term from 1 to 1,000 years, and none', () => {
    for (const years of [1, 1_000, null]) {
      expect(buybackTerm.evaluate({ contractDate: '2026-11-21', years })).toMatchObject({ rule: 'buyback-term' })
    }
  })
})
