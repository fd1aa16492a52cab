import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day, daysBetween } from '#base/day.ts'
import { giftAvoidance } from './gift-avoidance.ts'

const finding = (transferOn: string, suspensionOn: string) =>
  giftAvoidance({ transferOn: day(transferOn), suspensionOn: day(suspensionOn) })

describe('無償行為の否認期間', () => {
  it.each([
    // gift, stop, window: the first four of the rule reference, the rest by the calendar
    ['2026-05-21', '2026-11-21', '2026-05-21', true],
    ['2026-05-20', '2026-11-21', '2026-05-21', false],
    ['2026-12-01', '2026-11-21', '2026-05-21', true],
    ['2026-02-28', '2026-08-31', '2026-02-28', true],
    ['2026-02-27', '2026-08-31', '2026-02-28', false],
    ['2026-02-27', '2026-08-29', '2026-02-28', false],
    ['2028-02-29', '2028-08-31', '2028-02-29', true],
    ['2028-02-28', '2028-08-31', '2028-02-29', false],
    ['2025-11-30', '2026-05-31', '2025-11-30', true],
    ['2025-11-30', '2026-05-30', '2025-11-30', true],
    ['2026-07-01', '2027-01-01', '2026-07-01', true],
    ['2026-06-30', '2027-01-01', '2026-07-01', false],
    ['2026-11-21', '2026-11-21', '2026-05-21', true],
  ] as const)('a gift of %s and a stop on %s: from %s, inside %s', (transferOn, suspensionOn, windowFrom, inWindow) => {
    expect(finding(transferOn, suspensionOn).value).toEqual({ windowFrom, inWindow })
  })

  it('reaches back half a year, the first day included and its eve not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (after) => {
        const stop = addDays(day('2000-01-01'), after)
        const { windowFrom } = finding(stop, stop).value
        expect(daysBetween(windowFrom, stop)).toBeGreaterThanOrEqual(181)
        expect(daysBetween(windowFrom, stop)).toBeLessThanOrEqual(184)
        expect(addMonths(windowFrom, 6) <= stop).toBe(true)
        expect(finding(windowFrom, stop).value.inWindow).toBe(true)
        expect(finding(addDays(windowFrom, -1), stop).value.inWindow).toBe(false)
      }),
      { seed: 20261121 },
    )
  })

  it('tells what is wrong with the facts', () => {
    expect(giftAvoidance.evaluate({ transferOn: '2026-02-29' })).toMatchObject([
      ...[{ path: 'transferOn' }, { path: 'suspensionOn' }],
    ])
  })

  it('tells its working, and the doubt of the first day', () => {
    const found = finding('2026-05-21', '2026-11-21')
    expect(found.steps.map(({ value }) => value)).toEqual(['2026-11-21', 6, '2026-05-21', '2026-05-21', '中にある'])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['doubt', 'caution', 'caution', 'caution'])
    expect(found.notes[1]?.text).toContain('破産管財人が取り戻せます')
    expect(finding('2026-05-22', '2026-11-21').notes).toHaveLength(3)
    const outside = finding('2026-05-20', '2026-11-21')
    expect(outside.steps.at(-1)?.value).toBe('前である')
    expect(outside.notes).toHaveLength(3)
    expect(outside.notes[0]?.text).toContain('160条1項')
  })
})
