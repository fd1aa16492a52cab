import holidayJp from '@holiday-jp/holiday_jp'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, dayFromNumber, dayNumber, weekday } from './day.ts'
import { holiday, holidaysKnownUntil, isCourtHoliday, lastOpenDay, nextOpenDay } from './holiday.ts'

const fixed = { seed: 20261121, numRuns: 1_000 }
const days = fc.integer({ min: dayNumber(day('1948-01-01')), max: dayNumber(day('2099-12-01')) }).map(dayFromNumber)

function holidaysBetween(from: Day, to: Day): readonly string[] {
  const found: string[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const name = holiday(on)
    if (name !== null) found.push(`${on} ${name}`)
  }
  return found
}

/** What the package calls otherwise than the laws do. */
const nameByLaw = new Map([
  ['1989-02-24', '昭和天皇の大喪の礼'],
  ['1993-06-09', '皇太子徳仁親王の結婚の儀'],
  ['2019-05-01', '天皇の即位の日'],
  ['2019-10-14', '体育の日'],
  ['2019-10-22', '即位礼正殿の儀'],
])

function nameInPackage(on: string, name: string): string {
  if (name.endsWith('振替休日')) return '振替休日'
  if (name === '休日') return '国民の休日'
  return nameByLaw.get(on) ?? name
}

describe('国民の祝日・休日', () => {
  it.each([
    // the first and the last day under each text, by the laws named beside the table
    ['1948-05-03', null],
    ['1948-07-19', null],
    ['1948-09-23', '秋分の日'],
    ['1948-11-03', '文化の日'],
    ['1949-01-01', '元日'],
    ['1949-01-15', '成人の日'],
    ['1949-04-29', '天皇誕生日'],
    ['1959-04-10', '皇太子明仁親王の結婚の儀'],
    ['1965-09-15', null],
    ['1965-10-10', null],
    ['1966-02-11', null],
    ['1966-09-15', '敬老の日'],
    ['1966-10-10', '体育の日'],
    ['1967-02-11', '建国記念の日'],
    ['1973-02-12', null], // 02-11 was a Sunday
    ['1973-04-30', '振替休日'],
    ['1985-05-04', null],
    ['1986-05-04', null], // a Sunday
    ['1987-05-04', '振替休日'],
    ['1988-05-04', '国民の休日'],
    ['1988-04-29', '天皇誕生日'],
    ['1988-12-23', null],
    ['1989-02-24', '昭和天皇の大喪の礼'],
    ['1989-04-29', 'みどりの日'],
    ['1989-12-23', '天皇誕生日'],
    ['1990-11-12', '即位礼正殿の儀'],
    ['1993-06-09', '皇太子徳仁親王の結婚の儀'],
    ['1995-07-20', null],
    ['1996-07-20', '海の日'],
    ['1999-01-15', '成人の日'],
    ['2000-01-10', '成人の日'],
    ['2000-01-15', null],
    ['2000-10-09', '体育の日'],
    ['2002-07-20', '海の日'],
    ['2002-09-16', '振替休日'],
    ['2003-07-21', '海の日'],
    ['2003-09-15', '敬老の日'],
    ['2004-09-15', null],
    ['2003-05-04', null], // a Sunday
    ['2006-05-04', '国民の休日'],
    ['2007-05-04', 'みどりの日'],
    ['2007-04-29', '昭和の日'],
    ['2008-05-06', '振替休日'], // 05-04 was a Sunday
    ['2009-09-22', '国民の休日'],
    ['2015-08-11', null],
    ['2016-08-11', '山の日'],
    ['2018-12-24', '振替休日'],
    ['2019-02-23', null],
    ['2019-04-30', '国民の休日'],
    ['2019-05-01', '天皇の即位の日'],
    ['2019-05-02', '国民の休日'],
    ['2019-10-22', '即位礼正殿の儀'],
    ['2019-12-23', null],
    ['2020-02-23', '天皇誕生日'],
    ['2020-02-24', '振替休日'],
    ['2020-07-20', null],
    ['2020-07-23', '海の日'],
    ['2020-07-24', 'スポーツの日'],
    ['2020-08-10', '山の日'],
    ['2020-08-11', null],
    ['2020-10-12', null],
    ['2021-07-19', null],
    ['2021-07-22', '海の日'],
    ['2021-07-23', 'スポーツの日'],
    ['2021-08-08', '山の日'],
    ['2021-08-09', '振替休日'],
    ['2021-08-11', null],
    ['2021-10-11', null],
    ['2022-07-18', '海の日'],
    ['2022-08-11', '山の日'],
    ['2022-10-10', 'スポーツの日'],
    ['2026-05-06', '振替休日'], // 05-03 is a Sunday
    ['2026-09-21', '敬老の日'],
    ['2026-09-22', '国民の休日'],
    ['2026-09-23', '秋分の日'],
    ['2026-11-21', null],
    ['2027-03-21', '春分の日'],
    ['2027-03-22', '振替休日'],
  ] as const)('%s is %s', (on, expected) => {
    expect(holiday(day(on))).toBe(expected)
  })

  // The package begins in 1970 and ends in 2050. It copies the 内閣府 while that list lasts; after `holidaysKnownUntil`
  // both are predictions, which agree.
  it('agrees with the kept calendar on every day from 1970 to 2050', () => {
    const kept = Object.entries(holidayJp.holidays).map(([on, { name }]) => `${on} ${nameInPackage(on, name)}`)
    expect(holidaysBetween(day('1970-01-01'), day('2050-12-31'))).toEqual(kept.sort())
  })

  it('has the nine holidays of the first text in every year until 1965', () => {
    for (let year = 1949; year <= 1965; year += 1) {
      const found = holidaysBetween(day(`${year}-01-01`), day(`${year}-12-31`))
      expect(found.length).toBe(year === 1959 ? 10 : 9)
    }
  })

  it('is known officially until the end of 2027 and computed until the end of 2099', () => {
    expect(holidaysKnownUntil).toBe('2027-12-31')
    expect(holiday(day('2099-11-23'))).toBe('勤労感謝の日')
    expect(holiday(day('2099-12-31'))).toBe(null)
    expect(() => holiday(day('2100-01-01'))).toThrow(RangeError)
  })

  it('never loses a holiday to a Sunday since 1973-04-12', () => {
    const lost: Day[] = []
    for (let on = day('1973-04-15'); on < '2099-12-01'; on = addDays(on, 7)) {
      let later = on
      while (holiday(later) !== null && holiday(later) !== '振替休日') later = addDays(later, 1)
      if (later > on && holiday(later) === null) lost.push(on)
    }
    expect(weekday(day('1973-04-15'))).toBe(0)
    expect(lost).toEqual([])
  })
})

describe('期間の末日が休みのとき（民訴法95条3項）', () => {
  it.each([
    // day, the open day from it on, the last open day up to it: by the calendar of the year
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-24', '2026-11-20'],
    ['2026-11-23', '2026-11-24', '2026-11-20'],
    ['2026-12-28', '2026-12-28', '2026-12-28'],
    ['2026-12-29', '2027-01-04', '2026-12-28'],
    ['2026-12-31', '2027-01-04', '2026-12-28'],
    ['2027-01-03', '2027-01-04', '2026-12-28'],
    ['2027-01-04', '2027-01-04', '2027-01-04'],
    ['2025-01-02', '2025-01-06', '2024-12-27'],
    ['2026-05-02', '2026-05-07', '2026-05-01'],
    ['2026-05-06', '2026-05-07', '2026-05-01'],
    ['2026-04-29', '2026-04-30', '2026-04-28'],
    ['2026-05-30', '2026-06-01', '2026-05-29'],
    ['2026-09-19', '2026-09-24', '2026-09-18'],
    ['2027-03-20', '2027-03-23', '2027-03-19'],
    ['2019-04-27', '2019-05-07', '2019-04-26'],
  ] as const)('%s moves on to %s and back to %s', (on, next, last) => {
    expect(nextOpenDay(day(on))).toBe(next)
    expect(lastOpenDay(day(on))).toBe(last)
    expect(isCourtHoliday(day(on))).toBe(next !== on)
  })

  it('closes the courts from December 29 to January 3 of every year', () => {
    for (let year = 1998; year < 2099; year += 1) {
      expect(nextOpenDay(day(`${year}-12-29`)) >= day(`${year + 1}-01-04`)).toBe(true)
      expect(lastOpenDay(day(`${year + 1}-01-03`)) <= day(`${year}-12-28`)).toBe(true)
    }
  })

  it('finds an open day that stays as it is, with none between', () => {
    fc.assert(
      fc.property(days, (on) => {
        const [next, last] = [nextOpenDay(on), lastOpenDay(on)]
        expect(last <= on && on <= next).toBe(true)
        expect([isCourtHoliday(next), isCourtHoliday(last)]).toEqual([false, false])
        expect([nextOpenDay(next), lastOpenDay(last)]).toEqual([next, last])
        for (let between = addDays(last, 1); between < next; between = addDays(between, 1)) {
          expect(isCourtHoliday(between)).toBe(true)
        }
      }),
      fixed,
    )
  })
})

describe('the days after New Year', () => {
  it('are January 2 and 3 alone', () => {
    // 2026-02-02 and 03 are a Monday and a Tuesday
    expect([day('2026-02-02'), day('2026-02-03'), day('2026-01-02')].map(isCourtHoliday)).toEqual([false, false, true])
  })
})
