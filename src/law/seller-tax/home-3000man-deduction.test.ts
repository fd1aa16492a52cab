import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { home3000manDeduction } from './home-3000man-deduction.ts'

const finding = (moveOutDate: string) => home3000manDeduction({ moveOutDate: day(moveOutDate) })

describe('3,000万円特別控除の売却期限', () => {
  it.each([
    // printed in the reference (home-3000man-deduction)
    ['2022-08-20', '2025-12-31'],
    ['2024-01-05', '2027-12-31'],
    // the first and the last day of a year
    ['2022-01-01', '2025-12-31'],
    ['2022-12-31', '2025-12-31'],
    ['2023-01-01', '2026-12-31'],
    ['2024-02-29', '2027-12-31'],
    ['2199-12-31', '2202-12-31'],
  ])('left on %s, to be sold by %s', (moveOutDate, expected) => {
    expect(finding(moveOutDate).value.lastSaleDate).toBe(expected)
  })

  it('tells its working', () => {
    expect(finding('2022-08-20').steps.map(({ value }) => value)).toEqual(['2022-08-20', '2025-12-31'])
  })

  it('doubts the year where the home was left on 1 January, and only there', () => {
    const kinds = (moveOutDate: string) => finding(moveOutDate).notes.map(({ kind }) => kind)
    const always = ['caution', 'caution', 'caution', 'caution']
    expect(kinds('2024-01-01')).toEqual(['doubt', ...always])
    expect(finding('2024-01-01').notes[0]?.text).toContain('令和8年12月31日')
    expect(kinds('2024-01-02')).toEqual(always)
    expect(kinds('2023-12-31')).toEqual(always)
    expect(kinds('2024-02-01')).toEqual(always)
    expect(finding('2024-01-02').notes[0]?.text).toContain('確定申告が必要')
  })

  it('tells what is wrong with the facts', () => {
    expect(home3000manDeduction.evaluate({})).toMatchObject([{ path: 'moveOutDate' }])
    expect(home3000manDeduction.evaluate({ moveOutDate: '2023-02-29' })).toMatchObject([{ path: 'moveOutDate' }])
  })
})
