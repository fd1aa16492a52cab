import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth, day, month, parts } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { typedMonth } from './typed-month.ts'

const today = day('2026-11-22')
const read = (text: string, past = false, on = today) => typedMonth(text, on, { label: '最初に払えなかった月', past })
const choices = (text: string, past = false, on = today) => {
  const found = read(text, past, on)
  return found.kind === 'ask' ? found.choices.map((choice) => choice.month) : found.kind
}

describe('打たれた月', () => {
  it.each([
    ['2026-07', '2026-07'],
    ['2026/7', '2026-07'],
    ['2026.7', '2026-07'],
    ['2026年7月', '2026-07'],
    ['２０２６年７月', '2026-07'],
    ['二〇二六年七月', '2026-07'],
    ['2026年7月分', '2026-07'],
    ['2026年7月度', '2026-07'],
    ['2026年7月度分', '2026-07'],
    ['2026年7月です', '2026-07'],
    ['令和8年7月', '2026-07'],
    ['令和八年七月', '2026-07'],
    ['R8.7', '2026-07'],
    ['R8/7', '2026-07'],
    ['令和元年5月', '2019-05'],
    ['平成31年4月', '2019-04'],
    // The month in which 昭和 became 平成, and 明治 大正
    ['昭和64年1月', '1989-01'],
    ['平成元年1月', '1989-01'],
    ['明治45年7月', '1912-07'],
    ['大正元年7月', '1912-07'],
    ['2026-07-15', '2026-07'],
    ['R8.7.15', '2026-07'],
    ['今月', '2026-11'],
    ['先月', '2026-10'],
    ['先々月', '2026-09'],
    ['去年の12月', '2025-12'],
    ['今年の3月分', '2026-03'],
    ['3か月前', '2026-08'],
    ['きのう', '2026-11'],
    ['2026/7/15', '2026-07'],
    ['1900年1月', '1900-01'],
  ])('%j is %s', (text, expected) => {
    expect(read(text, true)).toMatchObject({ kind: 'month', month: expected, note: null })
  })

  it.each([
    ['2026-07', '2026年7月（令和8年）'],
    ['2019-05', '2019年5月（令和元年）'],
    ['2019-04', '2019年4月（平成31年）'],
    ['1989-01', '1989年1月（昭和64年・平成元年）'],
  ])('%s is read back as %s', (text, words) => {
    expect(read(text)).toMatchObject({ words })
  })

  it.each([
    ['', 'empty'],
    ['わからない', 'unknown'],
  ])('%j is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })

  it.each([
    ['2026年13月', '暦にない'],
    ['13月', '暦にない'],
    ['令和0年7月', '暦にない'],
    ['1899年12月', '1900年から2199年まで'],
    ['2200年1月', '1900年から2199年まで'],
    ['200年前', '1900年から2199年まで'],
    ['200年後', '1900年から2199年まで'],
    ['7/1', '読み取れません'],
    ['07/1', '読み取れません'],
    ['12/1', '読み取れません'],
    ['12/10', '読み取れません'],
    ['夏7月', '読み取れません'],
    ['202607', '読み取れません'],
    ['夏', '読み取れません'],
    ['夏の7月', '読み取れません'],
    ['2026年夏月', '読み取れません'],
    ['2026 7', '読み取れません'],
  ])('%j is not read: %s', (text, why) => {
    const found = read(text)
    expect(found).toMatchObject({ kind: 'unreadable', message: expect.stringContaining(why) })
    expect(found).toMatchObject({
      message: expect.stringMatching(/^最初に払えなかった月：.*「2026年7月」.*「わからない」/),
    })
  })

  it.each([
    [
      '平成31年5月',
      '2019-05',
      '平成31年には、この月はありません（西暦に直すと2019年です）。2019年5月（令和元年）のことですか。',
    ],
    ['令和元年4月', '2019-04', '令和1年には、この月はありません'],
    ['昭和64年2月', '1989-02', '昭和64年には'],
    ['2026年7月ごろ', '2026-07', 'およその月です。'],
    ['1年前', '2025-11', 'およその月です。'],
    ['半年前', '2026-05', 'およその月です。'],
  ])('%j is asked about', (text, expected, words) => {
    expect(choices(text)).toEqual([expected])
    expect(read(text)).toMatchObject({ question: expect.stringContaining(words) })
  })

  it.each([
    // on, text, the last such month up to that of the day
    ['2026-07-01', '7月', '2026-07'],
    ['2026-07-31', '7月', '2026-07'],
    ['2026-06-30', '7月', '2025-07'],
    ['2026-11-22', '十二月', '2025-12'],
    ['2026-11-22', '7月分', '2026-07'],
    ['2026-11-22', '7月1日', '2026-07'],
    ['2199-12-01', '12月', '2199-12'],
  ])('on %s, %s lies behind in %s', (on, text, expected) => {
    expect(read(text, true, day(on))).toMatchObject({
      kind: 'month',
      month: expected,
      note: expect.stringContaining('年が'),
    })
  })

  it('asks for the year where the field may lie ahead', () => {
    expect(choices('7月')).toEqual(['2026-07', '2027-07'])
    expect(choices('11月')).toEqual(['2026-11', '2027-11', '2025-11'])
  })

  it.each([
    ['26.7', ['2026-07', '2044-07', '2014-07', '1951-07']],
    ['26年7月', ['2026-07', '2044-07', '2014-07', '1951-07']],
    ['13/7', ['2013-07', '2031-07', '2001-07', '1938-07']],
    // 令和 and 昭和 had no January in their first year; 平成元年 began on the 8th
    ['1.1', ['2001-01', '1989-01']],
  ])('%s may be %j', (text, expected) => {
    expect(choices(text)).toEqual(expected)
  })

  it('leaves out what lies ahead in a field of the past', () => {
    expect(choices('26.11', true)).toEqual(['2026-11', '2014-11', '1951-11'])
    expect(choices('26.12', true)).toEqual(['1926-12', '2014-12', '1951-12'])
    expect(read('2026-11', true)).toMatchObject({ kind: 'month' })
    expect(read('来月', true)).toMatchObject({
      kind: 'ask',
      question: '2026年11月（令和8年）より後の月です。2026年12月（令和8年）のことですか。',
    })
    expect(read('来月')).toMatchObject({ kind: 'month', month: '2026-12' })
  })

  it('reads every month in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), (number) => {
        const expected = addToMonth(month('1900-01'), number)
        const { year, month: m } = parts(day(`${expected}-01`))
        const era = eraDay(day(`${expected}-15`)).replace(/\d+日$/, '')
        const ways = [`${year}年${m}月`, `${year}/${m}`, `${year}.${m}`, expected, era, `${expected}-15`]
        expect(ways.map((text) => read(text))).toEqual(ways.map(() => expect.objectContaining({ month: expected })))
      }),
      { seed: 20261121 },
    )
  })

  it('never throws', () => {
    const letter = fc.constantFrom(...'0123456789年月日/.-RHST令和元前後か今先来去の')
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), fc.boolean(), (text, past) => {
        expect(['empty', 'unknown', 'month', 'ask', 'unreadable']).toContain(read(text, past).kind)
      }),
      { seed: 20261121, numRuns: 1000 },
    )
  })
})
