import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayFromNumber, dayNumber } from '#base/day.ts'
import { inheritanceRegistrationDuty } from './inheritance-registration-duty.ts'

const finding = (knewDate: string) => inheritanceRegistrationDuty({ knewDate: day(knewDate) })

describe('相続登記の義務', () => {
  it.each([
    // knew, last day: by hand from 76条の2第1項 and the 経過措置
    ['1950-01-01', '2027-03-31'],
    ['2018-03-03', '2027-03-31'],
    ['2024-03-31', '2027-03-31'],
    ['2024-04-01', '2027-04-01'],
    ['2025-08-08', '2028-08-08'],
    ['2025-02-28', '2028-02-29'], // counted from March 1, the period ends on the last day of February
    ['2028-02-29', '2031-02-28'],
    ['2024-08-31', '2027-08-31'],
  ])('an heir who knew on %s is to register by %s', (knew, deadline) => {
    expect(finding(knew).value).toEqual({ deadline, maxFine: 100_000 })
  })

  it('gives three years and never less than until the day of the 経過措置', () => {
    const days = fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) })
    fc.assert(
      fc.property(days, (number) => {
        const knew = dayFromNumber(number)
        const { deadline } = finding(knew).value
        expect(deadline >= '2027-03-31').toBe(true)
        expect(deadline >= addDays(knew, 1_095) || knew.endsWith('02-29')).toBe(true)
        if (knew >= '2024-04-01') expect(deadline <= addDays(knew, 1_096)).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('names the version on the eve and on the day', () => {
    expect(finding('2024-03-31').version).toEqual({ since: null, by: '令和3年法律第24号の経過措置' })
    expect(finding('2024-04-01').version).toEqual({ since: '2024-04-01', by: '令和3年法律第24号' })
  })

  it('tells its working, and that the notice of heirs does not suffice to sell', () => {
    const values = (knew: string) => finding(knew).steps.map(({ value }) => value)
    expect(values('2025-08-08')).toEqual(['2025-08-08', 36, '2028-08-08', 100_000])
    expect(values('2018-03-03')).toEqual(['2018-03-03', '2027-03-31', 100_000])
    expect(finding('2025-08-08').steps[1]?.unit).toBe('months')
    expect(finding('2025-08-08').notes).toMatchObject([
      { kind: 'caution', text: expect.stringContaining('正当な理由') },
      { kind: 'caution', text: expect.stringMatching(/相続人申告登記.*売るには足りず/) },
    ])
  })

  it.each([[{}], [{ knewDate: '2026-02-30' }], [{ knewDate: null }]])('refuses %j', (input) => {
    expect(inheritanceRegistrationDuty.evaluate(input)).toContainEqual(expect.objectContaining({ path: 'knewDate' }))
  })
})
