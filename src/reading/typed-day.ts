import { addMonths, type Day, day, type Month } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { dayWords } from '#base/words.ts'
import { readOrAsk, type Typed, type Unreadable } from './typed.ts'
import { candidates } from './typed-calendar.ts'
import { type DateField, dateText, notOnCalendar, unreadableDate } from './typed-date-field.ts'
import { lastOfMonth, monthText, typedMonth } from './typed-month.ts'
import { anchored } from './typed-relative.ts'

/** 打たれた日. `words` reads it back with its 和暦 and weekday; `note` tells what was added to what was typed. */
export interface DayRead {
  readonly kind: 'day'
  readonly on: Day
  readonly words: string
  readonly note: string | null
  /** The month that was told without its day: the day is then one end of it. */
  readonly monthOnly?: Month | undefined
}

/**
 * 近い月. Within so many months a period may still run from the day, or have just ended: 個人再生 six months after the guarantor paid (民事再生法
 * 198条2項), 相続放棄 three months (民法915条), objections one or two weeks; the last day may wait for an open one. Such a day is not taken from a month.
 */
const recentMonths = 7

export type TypedDay = Typed<DayRead>

/** 打たれた日を読む. The day that was typed; `on` is the day that words such as きのう count from. */
export function typedDay(typed: string, on: Day, field: DateField): TypedDay {
  const given = dateText(typed)
  if (given === null) return unreadable(field, '日付が読み取れません')
  if (given.kind !== 'text') return given
  const there = anchored(given.text, on)
  const latest = field.past === true ? on : null
  const found =
    there.kind === 'text'
      ? candidates(there.text, on, latest, field.from ?? null)
      : { days: [there.on], doubt: null, note: null }
  if (found === null) {
    const isMonth = there.kind === 'text' && monthText(there.text) !== null
    return isMonth ? withoutDate(typed, on, field) : unreadable(field, '日付が読み取れません')
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

/** 日にちのない日. A month in a field for a day: nothing is taken until the person says that the day is not remembered. */
function withoutDate(typed: string, on: Day, field: DateField): TypedDay {
  const { monthAs } = field
  const noDate = unreadable(field, '日にちがありません')
  if (monthAs === undefined) return noDate
  const read = typedMonth(typed, on, field)
  if (read.kind !== 'month' && read.kind !== 'ask') return noDate
  const months = read.kind === 'month' ? [read] : read.choices
  const taken = months.flatMap(({ month, note }): readonly DayRead[] => {
    const [first, last] = [day(`${month}-01`), lastOfMonth(day(`${month}-01`))]
    if (field.past === true && first > on) return []
    if (monthAs.isRecentTaken !== true && last >= addMonths(on, -recentMonths)) return []
    const end = monthAs.end === 'first' ? first : field.past === true && last > on ? on : last
    return [{ kind: 'day', on: end, words: eraDayWords(end), note, monthOnly: month }]
  })
  const isBehind = months.some(({ month }) => day(`${month}-01`) <= on)
  if (taken.length === 0) return isBehind ? unreadable(field, recentWords) : noDate
  return { kind: 'ask', question: monthOnlyQuestion, choices: taken }
}

const recentWords = '日にちがありません。最近のことは、期限を数えるので、日にちまで要ります'
const monthOnlyQuestion = '日にちも分かれば、書き足してください。覚えていなければ、下を選んでください。'

/** 2026年7月1日（令和8年）(水). */
function eraDayWords(on: Day): string {
  return dayWords(on).replace('(', `（${eraDay(on).replace(/年.*$/u, '年')}）(`)
}

function unreadable(field: DateField, why: string): Unreadable {
  return unreadableDate(field, why, '「2026年7月1日」や「令和8年7月1日」')
}
