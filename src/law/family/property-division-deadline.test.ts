import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { propertyDivisionDeadline } from './property-division-deadline.ts'

const finding = (divorcedOn: string) => propertyDivisionDeadline({ divorcedOn: day(divorcedOn) })

describe('財産分与の請求期間', () => {
  it.each([
    // the first three printed in the reference; then by hand: the day itself is not counted
    ['2026-03-31', 2, '2028-03-31'],
    ['2026-04-01', 5, '2031-04-01'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2020-02-28', 2, '2022-02-28'],
    ['2027-02-28', 5, '2032-02-29'], // counted from 1 March, to the eve of 1 March
    ['2028-02-28', 5, '2033-02-28'], // counted from 29 February, of which 2033 has none
    ['2028-02-29', 5, '2033-02-28'],
    ['1900-01-01', 2, '1902-01-01'],
    ['2199-12-31', 5, '2204-12-31'],
  ] as const)('divorced on %s: %i years, until %s', (divorcedOn, years, applyUntil) => {
    expect(finding(divorcedOn).value).toEqual({ years, applyUntil })
  })

  it('never ends earlier for a later divorce', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (after) => {
        const on = addDays(day('1990-01-01'), after)
        expect(finding(on).value.applyUntil <= finding(addDays(on, 1)).value.applyUntil).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('names the version by the day of the divorce, without a start for the old law', () => {
    expect(finding('2026-03-31')).toMatchObject({ on: '2026-03-31', version: { since: null } })
    expect(finding('2026-04-01').version).toEqual({ since: '2026-04-01', by: '令和6年法律第33号' })
  })

  it('tells what is wrong with the facts', () => {
    expect(propertyDivisionDeadline.evaluate({ divorcedOn: '2026-04-31' })).toMatchObject([{ path: 'divorcedOn' }])
  })

  it('tells its working, and the doubt of a closed last day', () => {
    expect(finding('2026-04-01').steps.map(({ value }) => value)).toEqual([
      ...['2026-04-01', '2026-04-02', 5, '2031-04-01'],
    ])
    const kinds = (on: string) => finding(on).notes.map(({ kind }) => kind)
    expect(kinds('2026-04-01')).toEqual(['caution', 'practice'])
    expect(kinds('2024-02-29')).toEqual(['caution', 'practice', 'doubt']) // Saturday 2026-02-28
    expect(kinds('2094-12-31')).toEqual(['caution', 'practice', 'doubt']) // 2099-12-31
    expect(kinds('2095-01-01')).toEqual(['caution', 'practice']) // 2100-01-01, of which nothing is known
  })
})
