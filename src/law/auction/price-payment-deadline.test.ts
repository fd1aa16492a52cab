import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { pricePaymentDeadline } from './price-payment-deadline.ts'

const finding = (finalDate: string) => pricePaymentDeadline({ finalDate: day(finalDate) })

describe('代金納付期限', () => {
  it.each([
    // final, latest day: the first printed in the reference, the rest by the calendar
    ['2026-12-02', '2027-01-02'], // a Saturday in the turn of the year, not moved
    ['2026-09-30', '2026-10-31'],
    ['2027-01-28', '2027-02-28'],
    ['2027-01-30', '2027-02-28'],
    ['2027-01-31', '2027-02-28'],
    ['2027-02-28', '2027-03-31'],
    ['2199-12-31', '2200-01-31'],
  ] as const)('final on %s: to be paid by %s at the latest', (final, latestDate) => {
    expect(finding(final).value).toEqual({ latestDate })
  })

  it('is the eve of the day that follows the same number in the next month, on every day of four years', () => {
    for (let after = 0; after < 1_461; after++) {
      const final = addDays(day('2026-01-01'), after)
      const first = Temporal.PlainDate.from(final).add({ days: 1 })
      const next = first.add({ months: 1 })
      const expected = next.day === first.day ? next.subtract({ days: 1 }) : next
      expect(finding(final).value.latestDate).toBe(expected.toString())
    }
  })

  it('tells its working and what it was built on', () => {
    const found = finding('2026-12-02')
    expect(found.steps.map(({ value }) => value)).toEqual(['2026-12-02', 1, '2027-01-02'])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
    expect(found.from).toMatchObject([{ rule: 'civil-period-end', value: { lastDay: '2027-01-02' } }])
  })

  it('tells what is wrong with the facts', () => {
    expect(pricePaymentDeadline.evaluate({})).toMatchObject([{ path: 'finalDate' }])
  })
})
