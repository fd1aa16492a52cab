import type { Day } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { dayWords } from '#base/words.ts'
import { readOrAsk, type Typed, type Unreadable } from './typed.ts'
import { candidates } from './typed-calendar.ts'
import { type DateField, dateText, notOnCalendar, unreadableDate } from './typed-date-field.ts'
import { monthText } from './typed-month.ts'
import { anchored } from './typed-relative.ts'

/** 打たれた日. `words` reads it back with its 和暦 and weekday; `note` tells what was added to what was typed. */
export interface DayRead {
  readonly kind: 'day'
  readonly on: Day
  readonly words: string
  readonly note: string | null
}

export type TypedDay = Typed<DayRead>

/** 打たれた日を読む. The day that was typed; `on` is the day that words such as きのう count from. */
export function typedDay(typed: string, on: Day, field: DateField): TypedDay {
  const given = dateText(typed)
  if (given === null) return unreadable(field, '日付が読み取れません')
  if (given.kind !== 'text') return given
  const there = anchored(given.text, on)
  const latest = field.past === true ? on : null
  const found =
    there.kind === 'text' ? candidates(there.text, on, latest) : { days: [there.on], doubt: null, note: null }
  if (found === null) {
    const isMonth = there.kind === 'text' && monthText(there.text) !== null
    return unreadable(field, isMonth ? '日にちがありません' : '日付が読み取れません')
  }
  const days = found.days.filter((day) => day >= '1900-01-01' && day <= '2199-12-31')
  const reasons = [
    ...(found.doubt === null ? [] : [found.doubt]),
    ...(given.isAbout || there.kind === 'rough' ? ['およその日です'] : []),
    ...(latest !== null && days.some((day) => day > latest) ? [`${dayWords(latest)}より後の日です`] : []),
  ]
  const reads = days.map((day): DayRead => ({ kind: 'day', on: day, words: eraDayWords(day), note: found.note }))
  return readOrAsk(reads, reasons) ?? unreadable(field, notOnCalendar)
}

/** 2026年7月1日（令和8年）(水). */
function eraDayWords(on: Day): string {
  return dayWords(on).replace('(', `（${eraDay(on).replace(/年.*$/u, '年')}）(`)
}

function unreadable(field: DateField, why: string): Unreadable {
  return unreadableDate(field, why, '「2026年7月1日」や「令和8年7月1日」')
}
