import { describe, expect, it } from 'vitest'
import { day, dayFromNumber, dayNumber } from './day.ts'
import { eraDay } from './era.ts'

describe('和暦', () => {
  it.each([
    ['1873-01-01', '明治6年1月1日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1913-01-01', '大正2年1月1日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1927-01-01', '昭和2年1月1日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-12-31', '平成元年12月31日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-12-31', '令和元年12月31日'],
    ['2020-01-01', '令和2年1月1日'],
    ['2027-03-15', '令和9年3月15日'],
  ])('%s is %s', (on, expected) => {
    expect(eraDay(day(on))).toBe(expected)
  })

  it('throws for a day before Japan took the Gregorian calendar', () => {
    expect(() => eraDay(day('1872-12-31'))).toThrow(RangeError)
  })

  it('agrees with the Japanese calendar of Unicode on every day from 1873 to 2099', () => {
    const format = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' })
    const differing: string[] = []
    for (let number = dayNumber(day('1873-01-01')); number <= dayNumber(day('2099-12-31')); number += 1) {
      const [ours, theirs] = [eraDay(dayFromNumber(number)), format.format(number * 86_400_000)]
      if (ours !== theirs) differing.push(`${ours} / ${theirs}`)
    }
    expect(differing).toEqual([])
  })
})
