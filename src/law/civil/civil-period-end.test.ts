import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { day, dayFromNumber, dayNumber } from '#base/day.ts'
import { civilPeriodEnd } from './civil-period-end.ts'

const finding = (eventDate: string, months: number) => civilPeriodEnd({ eventDate: day(eventDate), months })
const lastDay = (eventDate: string, months: number) => finding(eventDate, months).value.lastDay

describe('期間の末日（民法140条・143条）', () => {
  it.each([
    // event, months, last day: worked by hand from the article
    ['2026-05-15', 6, '2026-11-15'],
    ['2026-02-28', 6, '2026-08-31'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-30', 4, '2027-02-28'],
    ['2019-02-28', 12, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-30', 1, '2026-04-30'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 60, '2031-12-31'],
    ['2199-12-31', 12_000, '3199-12-31'],
  ] as const)('an event on %s and %i months end on %s', (event, months, expected) => {
    expect(lastDay(event, months)).toBe(expected)
  })

  it('ends on the eve of the corresponding day, or with a month that has none', () => {
    const event = fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) })
    fc.assert(
      fc.property(event.map(dayFromNumber), fc.integer({ min: 1, max: 12_000 }), (event, months) => {
        const first = Temporal.PlainDate.from(event).add({ days: 1 })
        const month = first.toPlainYearMonth().add({ months })
        const eve = () => month.toPlainDate({ day: first.day }).subtract({ days: 1 })
        const expected = first.day > month.daysInMonth ? month.toPlainDate({ day: month.daysInMonth }) : eve()
        expect(lastDay(event, months)).toBe(expected.toString())
      }),
      { seed: 20261121 },
    )
  })

  it('tells the first day, the length and the last day', () => {
    const { steps } = finding('2026-05-15', 6)
    expect(steps.map(({ value }) => value)).toEqual(['2026-05-15', '2026-05-16', 6, '2026-11-15'])
    expect(steps.map(({ unit }) => unit)).toEqual(['day', 'day', 'months', 'day'])
  })

  it.each([
    // event, months, whether the last month has the corresponding day
    ['2026-08-31', 6, true], // from 09-01, corresponds to 03-01
    ['2026-10-30', 4, false], // from 10-31, there is no 02-31
    ['2026-01-30', 2, true], // from 01-31, corresponds to 03-31
    ['2026-03-30', 1, false], // from 03-31, there is no 04-31
    ['2019-02-28', 12, true], // from 03-01
  ] as const)('tells of %s and %i months whether there is a corresponding day: %s', (event, months, exists) => {
    const label = finding(event, months).steps.at(-1)?.label
    expect(label).toContain(exists ? '応当する日の前日' : '応当する日がない')
  })

  it.each([
    // event six months before, last day, what the notes say: the calendar of 2026 to 2028
    ['2026-05-13', '2026-11-13', []], // Friday
    ['2026-05-14', '2026-11-14', ['closed']], // Saturday
    ['2026-05-15', '2026-11-15', ['closed']], // Sunday
    ['2026-05-16', '2026-11-16', []], // Monday
    ['2026-05-23', '2026-11-23', ['closed']], // 勤労感謝の日, a Monday
    ['2026-05-24', '2026-11-24', []],
    ['2026-06-28', '2026-12-28', []], // Monday
    ['2026-06-29', '2026-12-29', ['closed']], // Tuesday of the year's end
    ['2026-07-04', '2027-01-04', []], // Monday
    ['2027-06-30', '2027-12-31', ['closed']], // Friday, the last day whose holidays are known
    ['2027-07-01', '2028-01-01', ['closed', 'predicted']],
    ['2027-07-04', '2028-01-04', ['predicted']], // Tuesday
    ['2099-06-30', '2099-12-31', ['closed', 'predicted']],
    ['2099-07-01', '2100-01-01', ['unknown']],
  ] as const)('six months after %s end on %s: %j', (event, expected, words) => {
    const found = finding(event, 6)
    expect(found.value.lastDay).toBe(expected)
    const texts = { closed: 'ここでは動かしていません', predicted: '予測です', unknown: '計算できません' }
    expect(found.notes).toMatchObject(
      words.map((word) => ({ kind: 'caution', text: expect.stringContaining(texts[word]) })),
    )
    expect(found.notes).toHaveLength(words.length)
  })

  it.each([
    [{ months: 0 }, 'months'],
    [{ months: 12_001 }, 'months'],
    [{ months: 1.5 }, 'months'],
    [{ months: undefined }, 'months'],
    [{ eventDate: '2026-02-29' }, 'eventDate'],
    [{ eventDate: '1899-12-31' }, 'eventDate'],
    [{ eventDate: 20260515 }, 'eventDate'],
  ])('refuses %j', (wrong, path) => {
    expect(civilPeriodEnd.evaluate({ eventDate: '2026-05-15', months: 6, ...wrong })).toContainEqual(
      expect.objectContaining({ path }),
    )
  })
})
