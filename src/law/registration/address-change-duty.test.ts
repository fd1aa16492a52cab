import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayFromNumber, dayNumber } from '#base/day.ts'
import { addressChangeDuty } from './address-change-duty.ts'

const finding = (changeDate: string) => addressChangeDuty({ changeDate: day(changeDate) })

describe('住所等変更登記の義務', () => {
  it.each([
    // changed, last day: by hand from 76条の5 and the 経過措置; two years end on the eve of the corresponding day
    ['1990-01-01', '2028-03-31'],
    ['2019-06-01', '2028-03-31'],
    ['2026-03-31', '2028-03-31'],
    ['2026-04-01', '2028-04-01'],
    ['2026-08-31', '2028-08-31'],
    ['2026-09-15', '2028-09-15'],
    ['2027-02-28', '2029-02-28'],
    ['2026-02-28', '2028-03-31'],
    ['2030-02-28', '2032-02-29'], // counted from March 1, the period ends on the last day of February
    ['2028-02-29', '2030-02-28'],
  ])('a change on %s is to be registered by %s', (changed, deadline) => {
    expect(finding(changed).value).toEqual({ deadline, maxFine: 50_000 })
  })

  it('gives two years and never less than until the day of the 経過措置', () => {
    const days = fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) })
    fc.assert(
      fc.property(days, (number) => {
        const changed = dayFromNumber(number)
        const { deadline } = finding(changed).value
        expect(deadline >= '2028-03-31').toBe(true)
        expect(deadline >= addDays(changed, 730)).toBe(true)
        if (changed >= '2026-04-01') expect(deadline <= addDays(changed, 731)).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('names the version on the eve and on the day', () => {
    expect(finding('2026-03-31').version).toEqual({ since: null, by: '令和3年法律第24号の経過措置' })
    expect(finding('2026-04-01').version).toEqual({ since: '2026-04-01', by: '令和3年法律第24号' })
  })

  it('tells its working, and that hardship may excuse', () => {
    const values = (changed: string) => finding(changed).steps.map(({ value }) => value)
    expect(values('2026-09-15')).toEqual(['2026-09-15', 24, '2028-09-15', 50_000])
    expect(values('2019-06-01')).toEqual(['2019-06-01', '2028-03-31', 50_000])
    expect(finding('2026-09-15').steps[1]?.unit).toBe('months')
    expect(finding('2026-09-15').notes).toMatchObject([
      { kind: 'caution', text: expect.stringContaining('困窮') },
      { kind: 'caution', text: expect.stringContaining('移転登記') },
    ])
  })

  it.each([[{}], [{ changeDate: '2026-02-30' }], [{ changeDate: 20260401 }]])('refuses %j', (input) => {
    expect(addressChangeDuty.evaluate(input)).toContainEqual(expect.objectContaining({ path: 'changeDate' }))
  })
})
