import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, daysBetween, parts } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { typedDay } from './typed-day.ts'

const today = day('2026-11-22')
const read = (text: string, past = false, on = today) => typedDay(text, on, { label: '契約の日', past })
const choices = (text: string, past = false, on = today) => {
  const found = read(text, past, on)
  return found.kind === 'ask' ? found.choices.map((choice) => choice.on) : found.kind
}

describe('打たれた日', () => {
  it.each([
    ['2026-07-01', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['2026.7.1', '2026-07-01'],
    ['20260701', '2026-07-01'],
    ['2026年7月1日', '2026-07-01'],
    ['２０２６年７月１日', '2026-07-01'],
    ['２０２６－７－１', '2026-07-01'],
    ['二〇二六年七月一日', '2026-07-01'],
    ['2026年 7月 1日', '2026-07-01'],
    ['2026年7月1日です。', '2026-07-01'],
    ['2026年7月1日に', '2026-07-01'],
    ['2026年7月1日(水)', '2026-07-01'],
    ['2026年7月1日（水曜日）', '2026-07-01'],
    ['2026年7月1日水曜', '2026-07-01'],
    ['2026年7月末', '2026-07-31'],
    ['2028年2月末日', '2028-02-29'],
    ['令和8年7月1日', '2026-07-01'],
    ['令和八年七月一日', '2026-07-01'],
    ['R8.7.1', '2026-07-01'],
    ['r8/7/1', '2026-07-01'],
    ['Ｒ８－７－１', '2026-07-01'],
    ['令和8.7.1', '2026-07-01'],
    ['R元.5.1', '2019-05-01'],
    ['令和元.5.1', '2019-05-01'],
    ['㋿元年5月1日', '2019-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H30/4/1', '2018-04-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S50.4.1', '1975-04-01'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月24日', '1926-12-24'],
    ['T15.12.24', '1926-12-24'],
    ['大正十五年十二月二十四日', '1926-12-24'],
    ['大正元年7月30日', '1912-07-30'],
    ['t1/7/30', '1912-07-30'],
    ['明治45年7月29日', '1912-07-29'],
    ['M33.1.1', '1900-01-01'],
    ['1900年1月1日', '1900-01-01'],
    ['2199年12月31日', '2199-12-31'],
    ['今日', '2026-11-22'],
    ['きのう', '2026-11-21'],
    ['昨日です', '2026-11-21'],
    ['三日前', '2026-11-19'],
    ['先月25日', '2026-10-25'],
    ['先月末', '2026-10-31'],
    ['去年の12月25日', '2025-12-25'],
    ['3か月前の15日', '2026-08-15'],
  ])('%j is %s', (text, expected) => {
    expect(read(text, true, text.startsWith('2') ? day('2199-12-31') : today)).toMatchObject({
      kind: 'day',
      on: expected,
      note: null,
    })
  })

  it.each([
    ['2026-07-01', '2026年7月1日（令和8年）(水)'],
    ['2019-05-01', '2019年5月1日（令和元年）(水)'],
    ['2019-04-30', '2019年4月30日（平成31年）(火)'],
  ])('%s is read back as %s', (text, words) => {
    expect(read(text)).toMatchObject({ words })
  })

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['わからない', 'unknown'],
    ['不明', 'unknown'],
    ['覚えていません', 'unknown'],
    ['？', 'unknown'],
  ])('%j is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })

  it.each([
    ['2026年2月29日', '暦にない'],
    ['2月30日', '暦にない'],
    ['13月1日', '暦にない'],
    ['26.2.30', '暦にない'],
    ['2026/13/1', '暦にない'],
    ['20260732', '暦にない'],
    ['令和0年1月1日', '暦にない'],
    ['大正0年2月30日', '暦にない'],
    ['1899年12月31日', '1900年から2199年まで'],
    ['2200年1月1日', '1900年から2199年まで'],
    ['明治32年12月31日', '1900年から2199年まで'],
    ['999週間前の', '読み取れません'],
    ['先月', '日にちがありません'],
    ['2026年7月', '日にちがありません'],
    ['7月', '日にちがありません'],
    ['来年1月', '日にちがありません'],
    ['去年', '読み取れません'],
    ['なし', '読み取れません'],
    ['26年夏', '読み取れません'],
    ['父大正15年12月24日', '読み取れません'],
    ['父令和8年7月1日', '読み取れません'],
    ['7/1/2026', '読み取れません'],
    ['2026年1 1月3日', '読み取れません'],
    ['2026年7月1日から', '読み取れません'],
    ['2026年7月1日2026年7月2日', '読み取れません'],
    ['借りたのは2026年7月1日', '読み取れません'],
    ['同年7月1日', '読み取れません'],
    ['二三日前', '読み取れません'],
    ['大正九九九年1月1日', '暦にない'],
    ['__proto__', '読み取れません'],
    ['大正二三年1月1日', '読み取れません'],
    ['1900万円', '読み取れません'],
    ['①月1日', '読み取れません'],
    ['2026年7月1日2', '読み取れません'],
    [`2026年7月1日${' '.repeat(60)}`, '読み取れません'],
  ])('%j is not read: %s', (text, why) => {
    const found = read(text)
    expect(found).toMatchObject({ kind: 'unreadable', message: expect.stringContaining(why) })
    expect(found).toMatchObject({ message: expect.stringMatching(/^契約の日：.*「2026年7月1日」.*「わからない」/) })
  })

  it.each([
    // text, the day that it may be, a word of the question
    ['昭和65年1月1日', '1990-01-01', '昭和65年には、この日はありません'],
    ['昭和64年1月8日', '1989-01-08', '昭和64年には'],
    ['平成31年5月1日', '2019-05-01', '平成31年には'],
    ['令和元年4月30日', '2019-04-30', '令和1年には'],
    ['大正15年12月25日', '1926-12-25', '大正15年には、この日はありません（西暦に直すと1926年です）'],
    ['大正元年7月29日', '1912-07-29', '大正1年には'],
    ['明治45年7月30日', '1912-07-30', '明治45年には'],
    ['T16.1.1', '1927-01-01', '大正16年には'],
    ['2026年7月1日(木)', '2026-07-01', '曜日が合いません'],
    ['2026年7月1日ごろ', '2026-07-01', 'およその日です。2026年7月1日（令和8年）(水)のことですか。'],
    ['たぶん2026年7月1日', '2026-07-01', 'およその日'],
    ['2026年7月1日?', '2026-07-01', 'およその日'],
    ['2026年7月1日だと思います', '2026-07-01', 'およその日'],
    ['3か月前', '2026-08-22', 'およその日'],
    ['1年前', '2025-11-22', 'およその日'],
  ])('%j is asked about: %s', (text, on, words) => {
    expect(choices(text)).toEqual([on])
    expect(read(text)).toMatchObject({ question: expect.stringMatching(words.replace(/[()]/g, '\\$&')) })
  })
})

describe('年のない日', () => {
  it.each([
    // on, text, the last such day up to it
    ['2026-07-01', '7月1日', '2026-07-01'],
    ['2026-06-30', '7月1日', '2025-07-01'],
    ['2026-11-22', '12/1', '2025-12-01'],
    ['2026-11-22', '十二月一日', '2025-12-01'],
    ['2026-11-22', '2月29日', '2024-02-29'],
    ['2104-02-28', '2月29日', '2096-02-29'],
    ['2104-02-29', '2月29日', '2104-02-29'],
    ['2026-11-22', '2月末', '2026-02-28'],
    ['2026-07-31', '7月1日(水)', '2026-07-01'],
  ])('on %s, %s lies behind on %s', (on, text, expected) => {
    expect(read(text, true, day(on))).toMatchObject({
      kind: 'day',
      on: expected,
      note: expect.stringContaining('年が'),
    })
  })

  it.each([
    ['2026-11-22', '7月1日', ['2026-07-01', '2027-07-01']],
    ['2026-11-22', '11/22', ['2026-11-22', '2027-11-22']],
    ['2026-11-22', '11/23', ['2025-11-23', '2026-11-23']],
    ['2026-11-22', '2月29日', ['2024-02-29', '2028-02-29']],
    ['2096-02-29', '2月29日', ['2096-02-29', '2104-02-29']],
    ['2096-02-28', '2月29日', ['2092-02-29', '2096-02-29']],
    ['2104-02-28', '2月29日', ['2096-02-29', '2104-02-29']],
  ])('on %s, %s may be either: it asks', (on, text, expected) => {
    expect(choices(text, false, day(on))).toEqual(expected)
    expect(read(text, false, day(on))).toMatchObject({ question: '年が書かれていません。次のどれですか。' })
  })

  it('asks where the weekday speaks against the day', () => {
    expect(choices('7月1日(木)', true)).toEqual(['2026-07-01'])
  })

  it('stays between 1900 and 2199', () => {
    expect(choices('1月1日', true, day('1900-01-01'))).toBe('day')
    expect(read('5日前', false, day('1900-01-06'))).toMatchObject({ kind: 'day', on: '1900-01-01' })
    expect(read('6日前', false, day('1900-01-06'))).toMatchObject({ kind: 'unreadable' })
    expect(read('今日', false, day('2199-12-31'))).toMatchObject({ kind: 'day', on: '2199-12-31' })
    expect(read('あした', false, day('2199-12-31'))).toMatchObject({ kind: 'unreadable' })
    expect(read('1月2日', true, day('1900-01-01'))).toMatchObject({ kind: 'unreadable' })
  })
})

describe('二桁の年', () => {
  it.each([
    ['26.7.1', ['2026-07-01', '2044-07-01', '2014-07-01', '1951-07-01']],
    ['26年7月1日', ['2026-07-01', '2044-07-01', '2014-07-01', '1951-07-01']],
    ['26/7/1', ['2026-07-01', '2044-07-01', '2014-07-01', '1951-07-01']],
    ['26-7-末', 'unreadable'],
    ['8.7.1', ['2008-07-01', '2026-07-01', '1996-07-01', '1933-07-01']],
    // 平成 ended on 2019-04-30, 昭和 on 1989-01-07; 50 years ahead and no further
    ['31.5.1', ['2031-05-01', '2049-05-01', '1956-05-01']],
    ['31.4.30', ['2031-04-30', '2049-04-30', '2019-04-30', '1956-04-30']],
    ['64.1.7', ['2064-01-07', '1989-01-07']],
    ['64.1.8', ['2064-01-08']],
    ['76.11.22', ['2076-11-22']],
    ['76.11.23', ['1976-11-23']],
    ['98.12.31', ['1998-12-31']],
    ['0.7.1', ['2000-07-01']],
    // Of the four, 2026-07-01 alone is a Wednesday, and none a Thursday.
    ['26年7月1日(木)', ['2026-07-01', '2044-07-01', '2014-07-01', '1951-07-01']],
    ['26年7月1日木', ['2026-07-01', '2044-07-01', '2014-07-01', '1951-07-01']],
    ['26年7月1日(木曜)', ['2026-07-01', '2044-07-01', '2014-07-01', '1951-07-01']],
    ['26年2月30日(木)', 'unreadable'],
    ['26年夏', 'unreadable'],
    ['26.7.1(水)', 'unreadable'],
    ['26年7月1日(水)', ['2026-07-01']],
  ])('%s may be %j', (text, expected) => {
    expect(choices(text)).toEqual(expected)
  })

  it('leaves out what lies ahead in a field of the past', () => {
    expect(choices('26.7.1', true)).toEqual(['2026-07-01', '2014-07-01', '1951-07-01'])
    expect(choices('26.11.22', true)).toEqual(['2026-11-22', '2014-11-22', '1951-11-22'])
    expect(choices('26.11.23', true)).toEqual(['1926-11-23', '2014-11-23', '1951-11-23'])
    expect(read('26.7.1')).toMatchObject({ question: '年が西暦か元号か分かりません。次のどれですか。' })
    expect(read('26年7月1日(木)')).toMatchObject({ question: '曜日が合いません。次のどれですか。' })
  })
})

describe('手紙より後の日', () => {
  const printed = (text: string, from: string) => typedDay(text, today, { label: '期限', from: day(from) })

  it.each([
    // typed, the letter came, the first such day since then
    ['11/30', '2026-11-18', '2026-11-30'],
    ['11月18日', '2026-11-18', '2026-11-18'],
    ['11月17日', '2026-11-18', '2027-11-17'],
    ['1/10', '2026-11-18', '2027-01-10'],
    ['11/30', '2025-12-01', '2026-11-30'],
  ] as const)('%s on a letter of %s is %s', (text, from, expected) => {
    expect(printed(text, from)).toMatchObject({ kind: 'day', on: expected, note: expect.stringContaining('手紙の後') })
  })

  it('is taken as it is written where it bears its year, and asked about where no letter is known', () => {
    expect(printed('2025年11月30日', '2026-11-18')).toMatchObject({ kind: 'day', on: '2025-11-30', note: null })
    expect(choices('11/30')).toEqual(['2025-11-30', '2026-11-30'])
  })
})

describe('これから先の日', () => {
  it('is asked about where the field is of the past, from the day after', () => {
    expect(read('今日', true)).toMatchObject({ kind: 'day' })
    expect(read('あした', true)).toMatchObject({
      kind: 'ask',
      question: '2026年11月22日(日)より後の日です。2026年11月23日（令和8年）(月)のことですか。',
    })
    expect(read('あした')).toMatchObject({ kind: 'day', on: '2026-11-23' })
    expect(typedDay('2026-11-23', today, { label: '日' })).toMatchObject({ kind: 'day' })
  })
})

const tens = (number: number): string => {
  const [ten, one] = [Math.floor(number / 10), number % 10]
  return `${ten === 0 ? '' : ten === 1 ? '十' : `${'〇一二三四五六七八九'[ten]}十`}${one === 0 ? '' : '〇一二三四五六七八九'[one]}`
}
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint(0xfee0 + (letter.codePointAt(0) ?? 0)))
const inKanji = (text: string) => text.replace(/\d+/g, (number) => tens(Number(number)))
const letters = (text: string) =>
  text.replace(/明治|大正|昭和|平成|令和/, (era) => 'MTSHR'['明大昭平令'.indexOf(era.charAt(0))] ?? '')

describe('日の書き方', () => {
  const someDay = fc
    .integer({ min: 0, max: daysBetween(day('1900-01-01'), day('2199-12-31')) })
    .map((number) => addDays(day('1900-01-01'), number))

  const ways = (on: Day): readonly string[] => {
    const { year, month, date } = parts(on)
    const era = eraDay(on)
    const western = [`${year}年${month}月${date}日`, `${year}/${month}/${date}`, `${year}.${month}.${date}`, on]
    const eras = [
      era,
      letters(era),
      letters(era)
        .replace(/[年月]/g, '.')
        .replace('日', ''),
      era.replace(/[年月]/g, '/').slice(0, -1),
    ]
    // Years of an era past 99 are written by nobody yet.
    return year - 2019 >= 99 ? western : [...western, ...eras, inKanji(era), wide(era)]
  }

  it('reads every day in every way of writing it', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const all = [...ways(on), wide(on), on.replaceAll('-', '')]
        expect(all.map((text) => read(text))).toEqual(all.map(() => expect.objectContaining({ kind: 'day', on })))
      }),
      { seed: 20261121 },
    )
  })

  it('reads its own words back', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const found = read(on)
        const words = found.kind === 'day' ? found.words : ''
        expect(read(words.replace(/（.*）/, ''))).toEqual(found)
      }),
      { seed: 20261121 },
    )
  })

  it('never throws, and takes month and date from the text alone', () => {
    const letter = fc.constantFrom(...'0123456789年月日/.-RHST令和元')
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 4, maxLength: 12 }), (text) => {
        const found = read(text)
        if (found.kind !== 'day') return
        const { month, date } = parts(found.on)
        const numbers = text.match(/\d+/g)?.map(Number) ?? []
        if (numbers.length === 1) expect(text).toBe(found.on.replaceAll('-', ''))
        else expect(numbers.slice(-2)).toEqual([month, date])
      }),
      { seed: 20261121, numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), fc.boolean(), (text, past) => {
        expect(read(text, past).kind).not.toBe('day')
      }),
      { seed: 20261121, numRuns: 300 },
    )
  })
})
