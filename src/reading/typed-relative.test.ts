import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day } from '#base/day.ts'
import { anchored } from './typed-relative.ts'

const on = day('2026-11-22')

describe('基準日から数えた言葉', () => {
  it.each([
    ['今日', '2026-11-22'],
    ['きょう', '2026-11-22'],
    ['本日', '2026-11-22'],
    ['昨日', '2026-11-21'],
    ['きのう', '2026-11-21'],
    ['一昨日', '2026-11-20'],
    ['おととい', '2026-11-20'],
    ['明日', '2026-11-23'],
    ['あした', '2026-11-23'],
    ['あす', '2026-11-23'],
    ['明後日', '2026-11-24'],
    ['あさって', '2026-11-24'],
    ['10日前', '2026-11-12'],
    ['十日前', '2026-11-12'],
    ['10日後', '2026-12-02'],
    ['2週間前', '2026-11-08'],
    ['二週間後', '2026-12-06'],
    ['999日前', '2024-02-27'], // 2024-02-27 to 2026-02-27 is 731 days, to 2026-11-22 another 268
  ])('%s is %s', (text, expected) => {
    expect(anchored(text, on)).toEqual({ kind: 'day', on: expected })
  })

  it.each([
    ['3か月前', '2026-08-22', 'month'],
    ['3ヶ月前', '2026-08-22', 'month'],
    ['三ヵ月前', '2026-08-22', 'month'],
    ['3カ月後', '2027-02-22', 'month'],
    ['11個月前', '2025-12-22', 'month'],
    ['半年前', '2026-05-22', 'year'],
    ['半年後', '2027-05-22', 'year'],
    ['1年前', '2025-11-22', 'year'],
    ['二年後', '2028-11-22', 'year'],
  ])('%s is about %s', (text, expected, by) => {
    expect(anchored(text, on)).toEqual({ kind: 'rough', on: expected, by })
  })

  it.each([
    ['今月', '2026年11月'],
    ['今月5日', '2026年11月5日'],
    ['先月', '2026年10月'],
    ['先月の25日', '2026年10月25日'],
    ['先々月', '2026年9月'],
    ['来月末', '2026年12月末'],
    ['再来月', '2027年1月'],
    ['今年の3月', '2026年3月'],
    ['ことし3月1日', '2026年3月1日'],
    ['本年3月', '2026年3月'],
    ['去年の12月', '2025年12月'],
    ['昨年12月25日', '2025年12月25日'],
    ['一昨年の12月', '2024年12月'],
    ['おととしの12月', '2024年12月'],
    ['来年1月', '2027年1月'],
    ['3か月前の15日', '2026年8月15日'],
    ['3年前の7月1日', '2023年7月1日'],
    ['半年前の1日', '2026年5月1日'],
    ['2026年7月1日', '2026年7月1日'],
    ['去年', '去年'],
    ['二三日前', '二三日前'],
    ['1000日前', '1000日前'],
    ['1000か月前', '1000か月前'],
    ['3月前', '3月前'],
    ['日前', '日前'],
    ['前の今日', '前の今日'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ])('%s becomes %s', (text, expected) => {
    expect(anchored(text, on)).toEqual({ kind: 'text', text: expected })
  })

  it('counts from the last day of a short month, as the calendar has it', () => {
    expect(anchored('1か月前', day('2026-03-31'))).toMatchObject({ on: '2026-02-28' })
    expect(anchored('先月', day('2026-03-31'))).toEqual({ kind: 'text', text: '2026年2月' })
    expect(anchored('先月', day('2026-01-31'))).toEqual({ kind: 'text', text: '2025年12月' })
  })

  it('counts any number of days, weeks, months and years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (number) => {
        expect(anchored(`${number}日前`, on)).toMatchObject({ on: addDays(on, -number) })
        expect(anchored(`${number}週間後`, on)).toMatchObject({ on: addDays(on, 7 * number) })
        expect(anchored(`${number}か月前`, on)).toMatchObject({ on: addMonths(on, -number) })
        expect(anchored(`${number}年後`, on)).toMatchObject({ on: addMonths(on, 12 * number) })
      }),
      { seed: 20261121 },
    )
  })
})
