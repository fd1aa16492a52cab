import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { typedAmount } from './typed-amount.ts'
import { typedDay } from './typed-day.ts'
import { fromEnglishAmount, fromEnglishDate } from './typed-english.ts'
import { typedMonth } from './typed-month.ts'

/** A Sunday. */
const on = day('2026-11-22')
const amount = (text: string) => typedAmount(text, { label: 'Balance' })
const inDay = (text: string, past = false) => typedDay(text, on, { label: 'Day', past })
const inMonth = (text: string, past = false) => typedMonth(text, on, { label: 'Month', past })

describe('an amount in English', () => {
  it.each([
    ['1.9 million', 1_900_000],
    ['19 million yen', 19_000_000],
    ['19,000,000 yen', 19_000_000],
    ['19,000,000', 19_000_000],
    ['JPY 19,000,000', 19_000_000],
    ['¥19,000,000', 19_000_000],
    ['１９ Million Yen', 19_000_000],
    ['0.5 million', 500_000],
    ['85 thousand', 85_000],
    ['85k', 85_000],
    ['1,900 thousand yen', 1_900_000],
    ['1.2 billion yen', 1_200_000_000],
    ['1,900 man', 19_000_000],
    ['1900 man yen', 19_000_000],
    ['1.2 oku', 120_000_000],
    ['none', 0],
    ['0 yen', 0],
  ])('%s is %i yen', (text, yen) => {
    expect(amount(text)).toMatchObject({ kind: 'amount', low: yen, high: yen, isAbout: false })
  })

  it.each([
    ['about 19 million', 19_000_000],
    ['approximately 85,000 yen', 85_000],
    ['1.9 million or so', 1_900_000],
  ])('%s is about %i yen', (text, yen) => {
    expect(amount(text)).toMatchObject({ kind: 'amount', low: yen, high: yen, isAbout: true })
  })

  it.each(['18 million to 19 million', 'between 18 million and 19 million yen', '18 million - 19 million'])(
    '%s is a range',
    (text) => {
      expect(amount(text)).toMatchObject({ kind: 'amount', low: 18_000_000, high: 19_000_000 })
    },
  )

  it.each([
    // A fraction of a yen; what may be man or million; a first end that may count either; no amount at all.
    ...['0.0000001 million', '1.9m', '18 to 19 million', 'a lot', 'million', 'nineteen million'],
    ...['-5 million', '1,90 million', '5 million years'],
  ])('%s is not guessed', (text) => {
    expect(amount(text).kind).toBe('unreadable')
  })

  it('asks where yen and ten thousands of yen may be mixed up, as in Japanese', () => {
    const usual = { low: amount('0.1 million'), high: amount('300 million') }
    if (usual.low.kind !== 'amount' || usual.high.kind !== 'amount') throw new Error('no amounts')
    const field = { label: 'Balance', usual: { low: usual.low.low, high: usual.high.low } }
    expect(typedAmount('1,900 yen', field)).toMatchObject({
      kind: 'ask',
      choices: [{ low: 1_900 }, { low: 19_000_000 }],
    })
  })
})

describe('a day in English', () => {
  it.each([
    ...[
      '1 July 2026',
      'July 1, 2026',
      'July 1 2026',
      'Jul. 1st, 2026',
      '1st of July 2026',
      '1-Jul-2026',
      '2026 July 1',
    ],
    ...['Wednesday, 1 July 2026', 'Wed July 1, 2026', 'JULY 1, 2026', 'on July 1st 2026', '2026-07-01'],
  ])('%s is 1 July 2026', (text) => {
    expect(inDay(text)).toMatchObject({ kind: 'day', on: '2026-07-01', note: null })
  })

  it.each([
    ['today', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['3 days ago', '2026-11-19'],
    ['two weeks ago', '2026-11-08'],
    ['in 10 days', '2026-12-02'],
  ])('%s is %s', (text, expected) => {
    expect(inDay(text)).toMatchObject({ kind: 'day', on: expected })
  })

  it('takes the last such day where no year is written and the day is behind', () => {
    expect(inDay('July 1', true)).toMatchObject({ kind: 'day', on: '2026-07-01' })
    expect(inDay('23 November', true)).toMatchObject({ kind: 'day', on: '2025-11-23' })
    expect(inDay('23 November')).toMatchObject({ kind: 'ask', choices: [{ on: '2025-11-23' }, { on: '2026-11-23' }] })
  })

  it('asks where the weekday is another one, or where the day is a rough one', () => {
    // 1 July 2026 is a Wednesday.
    expect(inDay('Thursday, 1 July 2026')).toMatchObject({ kind: 'ask', choices: [{ on: '2026-07-01' }] })
    expect(inDay('about 1 July 2026')).toMatchObject({ kind: 'ask', choices: [{ on: '2026-07-01' }] })
  })

  it.each([
    '30 February 2026',
    'July 2026',
    'next July',
    'Smarch 1, 2026',
    '7 of 2026',
    'in 3 days ago',
    'July 1 20 26',
  ])('%s is no day', (text) => {
    expect(inDay(text).kind).toBe('unreadable')
  })
})

describe('a month in English', () => {
  it.each(['July 2026', 'Jul 2026', 'july, 2026', 'in July 2026', '2026-07', '2026 July', 'July 1, 2026'])(
    '%s is July 2026',
    (text) => {
      expect(inMonth(text)).toMatchObject({ kind: 'month', month: '2026-07', note: null })
    },
  )

  it.each([
    ['last month', '2026-10'],
    ['two months ago', '2026-09'],
    ['Sept. 2026', '2026-09'],
    ['May', '2026-05'],
  ])('%s is %s', (text, expected) => {
    expect(inMonth(text, true)).toMatchObject({ kind: 'month', month: expected })
  })

  it.each(['2026', 'summer', 'Juli 2026', 'month 7'])('%s is no month', (text) => {
    expect(inMonth(text).kind).toBe('unreadable')
  })
})

describe('what is not known', () => {
  it.each([
    "don't know",
    'I don’t know',
    'I do not know',
    'dont know',
    'Not sure',
    "I'm not sure",
    'unknown',
    'No idea',
  ])('%s is わからない in every field', (text) => {
    expect([amount(text).kind, inDay(text).kind, inMonth(text).kind]).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('what is no English', () => {
  it.each(['1,900万円', '1900', '2026年7月1日', 'R8.7.1', 'H30/1', '先月', 'constructor', '__proto__', ''])(
    '%s stays as it is',
    (text) => {
      expect([fromEnglishAmount(text), fromEnglishDate(text)]).toEqual([text, text])
    },
  )
})
