import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, isDay } from '#base/day.ts'
import { taxEnforcementStop } from './tax-enforcement-stop.ts'

const finding = (stoppedOn: string) => taxEnforcementStop({ stoppedOn: day(stoppedOn) })

describe('滞納処分の執行停止', () => {
  it.each([
    // the first three printed in the reference's examples, the others by hand
    ['2024-01-10', '2027-01-10', '2027-01-11'],
    ['2024-02-29', '2027-02-28', '2027-03-01'],
    ['2026-11-21', '2029-11-21', '2029-11-22'],
    ['2024-02-28', '2027-02-28', '2027-03-01'], // from 02-29, no such day in 2027
    ['2025-02-28', '2028-02-29', '2028-03-01'], // from 03-01, the eve is a leap day
    ['2026-12-31', '2029-12-31', '2030-01-01'],
    ['2199-12-31', '2202-12-31', '2203-01-01'],
  ] as const)('stopped on %s: three years end on %s, nothing owed from %s', (stopped, lastDay, extinguishedFrom) => {
    expect(finding(stopped).value).toEqual({ lastDay, extinguishedFrom })
  })

  it('ends on the day that corresponds to the first counted, or after a missing leap day', () => {
    fc.assert(
      fc.property(fc.nat(60_000), (after) => {
        const stopped = addDays(day('1990-01-01'), after)
        const first = addDays(stopped, 1)
        const later = `${Number(first.slice(0, 4)) + 3}${first.slice(4)}`
        const { lastDay, extinguishedFrom } = finding(stopped).value
        expect(extinguishedFrom).toBe(isDay(later) ? later : `${later.slice(0, 4)}-03-01`)
        expect(addDays(lastDay, 1)).toBe(extinguishedFrom)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(taxEnforcementStop.evaluate({ stoppedOn: '2026-02-29' })).toMatchObject([{ path: 'stoppedOn' }])
    expect(taxEnforcementStop.evaluate({})).toMatchObject([{ path: 'stoppedOn' }])
  })

  it('tells the counting and that the stop may be revoked', () => {
    const found = finding('2024-01-10')
    expect(found.steps.map(({ value }) => value)).toEqual(['2024-01-10', 3, '2027-01-10', '2027-01-11'])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution'])
    expect(found.notes[0]?.text).toContain('取り消される')
    expect(Object.keys(taxEnforcementStop.answers)).toEqual(['lastDay', 'extinguishedFrom'])
    expect(taxEnforcementStop.citations.map(({ law }) => law)).toEqual(['国税徴収法', '地方税法', '民法'])
  })
})
