import { addDays, addMonths, type Day, day, type Month, monthOf, parts } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { readOrAsk, type Typed, type Unreadable } from './typed.ts'
import { type Candidates, candidates } from './typed-calendar.ts'
import { type DateField, dateText, notOnCalendar, unreadableDate } from './typed-date-field.ts'
import { anchored } from './typed-relative.ts'

/** 打たれた月. `words` reads it back; `note` tells what was added to what was typed. */
export interface MonthRead {
  readonly kind: 'month'
  readonly month: Month
  readonly words: string
  readonly note: string | null
}

export type TypedMonth = Typed<MonthRead>

/** 打たれた月を読む. The month that was typed, or that of a whole day; `on` is the day that words such as 先月 count from. */
export function typedMonth(typed: string, on: Day, field: DateField): TypedMonth {
  const given = dateText(typed)
  if (given === null) return unreadable(field, '月が読み取れません')
  if (given.kind !== 'text') return given
  const there = anchored(given.text.replace(/月(?:度|分|度分)$/u, '月'), on)
  const latest = field.past === true ? lastOfMonth(on) : null
  const found = there.kind === 'text' ? monthsOf(there.text, on, latest) : { days: [there.on], doubt: null, note: null }
  if (found === null) return unreadable(field, '月が読み取れません')
  const months = [...new Set(found.days.map(monthOf))].filter((month) => month >= '1900-01' && month <= '2199-12')
  const isAhead = latest !== null && months.some((month) => month > monthOf(latest))
  const reasons = [
    ...(found.doubt === null ? [] : [found.doubt.replace('この日', 'この月')]),
    ...(given.isAbout || (there.kind === 'rough' && there.by === 'year') ? ['およその月です'] : []),
    ...(isAhead ? [`${monthWords(monthOf(on))}より後の月です`] : []),
  ]
  const reads = months.map((month): MonthRead => ({ kind: 'month', month, words: monthWords(month), note: found.note }))
  return readOrAsk(reads, reasons) ?? unreadable(field, notOnCalendar)
}

/** 2026年7月, R8.7, 2026-07 as 2026年7月, R8年7月; 7月 as it is; null for what is no month. */
export function monthText(text: string): string | null {
  if (/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月$/u.test(text)) return text
  const [, year, ofYear, figures] = /^([^年月日./-]+)(?:年([^年月日]{1,3})月|[./-](\d{1,2}))$/u.exec(text) ?? []
  const month = ofYear ?? figures
  if (year === undefined || month === undefined || /^(?:0?[1-9]|1[0-2])\//.test(text)) return null
  return `${year}年${month}月`
}

function monthsOf(text: string, on: Day, latest: Day | null): Candidates | null {
  const month = monthText(text)
  // In a field for a month 7/1 may be a day, a month of 令和7年, or one of 2007.
  if (month === null) return /^\d+\/\d+$/.test(text) ? null : candidates(text, on, latest)
  const [first, last] = [candidates(`${month}1日`, on, latest), candidates(`${month}末日`, on, latest)]
  if (first === null || last === null) return null
  // 平成元年1月 begins within 昭和64年, 昭和64年1月 ends within 平成元年: one plain end is enough.
  if (first.doubt === null || last.doubt === null) return first.doubt === null ? first : last
  return { ...first, days: [...first.days, ...last.days] }
}

/** 2026年7月（令和8年）; in a month of two eras both. */
function monthWords(month: Month): string {
  const first = day(`${month}-01`)
  const eras = [first, lastOfMonth(first)].map((on) => eraDay(on).replace(/年.*$/u, '年'))
  const { year, month: number } = parts(first)
  return `${year}年${number}月（${[...new Set(eras)].join('・')}）`
}

/** 月の末日. */
export function lastOfMonth(on: Day): Day {
  return addDays(addMonths(day(`${monthOf(on)}-01`), 1), -1)
}

function unreadable(field: DateField, why: string): Unreadable {
  return unreadableDate(field, why, '「2026年7月」や「令和8年7月」')
}
