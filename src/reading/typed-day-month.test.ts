import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { MonthAs } from './typed-date-field.ts'
import { typedDay } from './typed-day.ts'

const read = (text: string, monthAs: MonthAs, on = '2026-11-22', past = true) =>
  typedDay(text, day(on), { label: '最後に払った日', past, monthAs })
const offered = (text: string, monthAs: MonthAs, on?: string, past?: boolean) => {
  const found = read(text, monthAs, on, past)
  if (found.kind === 'ask') return found.choices.map(({ on: end, monthOnly }) => [monthOnly, end])
  return found.kind === 'unreadable' ? found.message : found.kind
}
const last: MonthAs = { end: 'last' }
const first: MonthAs = { end: 'first' }
const asked = '最後に払った日：日にちがありません。'

describe('日の欄に書かれた月', () => {
  it.each([
    ['2022年3月', '2022-03', '2022-03-31', '2022-03-01'],
    ['令和4年2月', '2022-02', '2022-02-28', '2022-02-01'],
    ['R6.2', '2024-02', '2024-02-29', '2024-02-01'],
    ['2022年3月ごろ', '2022-03', '2022-03-31', '2022-03-01'],
    ['March 2022', '2022-03', '2022-03-31', '2022-03-01'],
    // Without a year it is the last such month up to today.
    ['3月', '2026-03', '2026-03-31', '2026-03-01'],
  ])('%s is %s: taken as %s or %s once the day is said not to be remembered', (text, month, end, start) => {
    expect(offered(text, last)).toEqual([[month, end]])
    expect(offered(text, first)).toEqual([[month, start]])
  })

  it('is never taken unasked, and the question tells to add the day', () => {
    const found = read('2022年3月', last)
    expect(found.kind === 'ask' ? found.question : found.kind).toMatch(/^日にちも分かれば、書き足して/)
  })

  it('is asked for by its day while a period of the last months may run: from seven months back', () => {
    // Seven months before 2026-11-30 is 2026-04-30, before 2026-12-01 it is 2026-05-01.
    expect(offered('2026年4月', last, '2026-11-30')).toMatch(new RegExp(`^${asked}最近のこと`))
    expect(offered('2026年4月', last, '2026-12-01')).toEqual([['2026-04', '2026-04-30']])
    expect(offered('2026年3月', last, '2026-11-30')).toEqual([['2026-03', '2026-03-31']])
  })

  it('is taken of any month up to now where nothing runs from the day', () => {
    const recent: MonthAs = { end: 'first', isRecentTaken: true }
    expect(offered('2026年11月', recent)).toEqual([['2026-11', '2026-11-01']])
    // The end of a month that is not over yet would be a day to come.
    expect(offered('2026年11月', { end: 'last', isRecentTaken: true })).toEqual([['2026-11', '2026-11-22']])
    expect(offered('2026年12月', recent)).toBe(
      `${asked}「2026年7月1日」や「令和8年7月1日」のように書いてください。分からないときは「わからない」と書いてください。`,
    )
  })

  it('changes nothing of a whole day, of わからない, and of what cannot be read', () => {
    expect(read('2022年3月15日', last)).toEqual({
      kind: 'day',
      on: '2022-03-15',
      words: '2022年3月15日（令和4年）(火)',
      note: null,
    })
    expect(read('わからない', last).kind).toBe('unknown')
    expect(read('', last).kind).toBe('empty')
    expect(read('2022年', last).kind).toBe('unreadable')
  })
})
