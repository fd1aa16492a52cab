import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween } from '#base/day.ts'
import { deliveryOrderWindow } from './delivery-order-window.ts'

const finding = (paymentDate: string, protectedLessee: boolean) =>
  deliveryOrderWindow({ paymentDate: day(paymentDate), protectedLessee })

describe('引渡命令の申立期間', () => {
  it.each([
    // paid, with a tenant who has grace, last day: the first two printed in the reference, the rest by the calendar
    ['2026-08-31', false, '2027-02-28'],
    ['2026-08-31', true, '2027-05-31'],
    ['2026-08-30', false, '2027-02-28'],
    ['2026-05-31', true, '2027-02-28'],
    ['2026-05-30', true, '2027-02-28'],
    ['2026-11-20', false, '2027-05-20'],
    ['2026-11-20', true, '2027-08-20'],
    ['2026-02-28', false, '2026-08-31'], // not 08-28
  ] as const)('paid on %s, tenant %s: until %s', (paid, tenant, expected) => {
    expect(finding(paid, tenant).value.lastApplicationDay).toBe(expected)
  })

  it('is three months longer with such a tenant', () => {
    fc.assert(
      fc.property(fc.nat(70_000), (after) => {
        const paid = addDays(day('2004-04-01'), after)
        const [short, long] = [finding(paid, false), finding(paid, true)].map((each) => each.value.lastApplicationDay)
        expect(daysBetween(paid, short ?? paid)).toBeGreaterThanOrEqual(181)
        expect(daysBetween(paid, short ?? paid)).toBeLessThanOrEqual(184)
        expect(daysBetween(short ?? paid, long ?? paid)).toBeGreaterThanOrEqual(89)
        expect(daysBetween(short ?? paid, long ?? paid)).toBeLessThanOrEqual(93)
      }),
      { seed: 20261121 },
    )
  })

  it('tells its working and what it was built on', () => {
    expect(finding('2026-08-31', false).steps.map(({ value }) => value)).toEqual(['2026-08-31', 6, '2027-02-28'])
    const found = finding('2026-08-31', true)
    expect(found.steps.map(({ value }) => value)).toEqual(['2026-08-31', 9, '2027-05-31'])
    expect(found.steps[1]?.label).toContain('猶予される借主')
    expect(finding('2026-08-31', false).steps[1]?.label).toBe('期間')
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(found.from).toMatchObject([{ rule: 'civil-period-end', value: { lastDay: '2027-05-31' } }])
  })

  it('takes no such tenant when it is left out', () => {
    expect(deliveryOrderWindow.evaluate({ paymentDate: '2026-08-31' })).toMatchObject({
      value: { lastApplicationDay: '2027-02-28' },
    })
    expect(deliveryOrderWindow.evaluate({ paymentDate: '2026-08-31', protectedLessee: 1 })).toMatchObject([
      { path: 'protectedLessee' },
    ])
  })
})
