import { addDays, type Day, parts, weekday } from '#base/day.ts'
import { holiday, holidaysReckonedUntil } from '#base/holiday.ts'

/** 時刻. Minutes since midnight. */
type Minute = number
const at = (hour: number, minute = 0): Minute => hour * 60 + minute

/** 時間帯. From when until when. */
export interface Span {
  readonly from: Minute
  readonly to: Minute
}
const span = (from: Minute, to: Minute): Span => ({ from, to })

/** 曜日ごとの時間. For Sunday to Saturday; null where it is closed. */
type Week = readonly [Span | null, Span | null, Span | null, Span | null, Span | null, Span | null, Span | null]

const weekdays = (own: Span, saturday: Span | null = null, sunday: Span | null = null): Week => [
  ...([sunday, own, own, own, own, own, saturday] as const),
]

const legalAid = weekdays(span(at(9), at(21)), span(at(9), at(17)))
const nineToFive = span(at(9), at(17))
const agency = weekdays(nineToFive, nineToFive, nineToFive)
const late = span(at(8, 30), at(19))
const usual = span(at(8, 30), at(17, 15))
const pension: Week = [null, late, usual, usual, usual, usual, span(at(9, 30), at(16))]

/**
 * 受付の時間, by the id in the table of helpers, of those whose source tells it for the whole country and without a doubt; the words stand in its `phoneHours`. Who is always
 * there needs no day, and of those whose hours differ by place or are old nothing is said.
 */
const weeks: Readonly<Record<string, Week>> = {
  'houterasu-support-dial': legalAid,
  'houterasu-civil-aid': legalAid,
  'houterasu-multilingual': weekdays(nineToFive),
  'kokusen-lunchtime': weekdays(span(at(11), at(13))),
  'fsa-user-office': weekdays(span(at(10), at(17))),
  'jhf-customer-center': agency,
  'jhf-disaster-dial': agency,
  fresc: weekdays(nineToFive),
  nenkin: pension,
}

/** 電話できる日. A day on which somebody answers, and from when until when. */
export interface OpenDay extends Span {
  readonly on: Day
}

/** 電話できる今日と次の日. */
export interface OpenDays {
  /** Null where nobody answers today. The hour of the day is not known here: today may be over already. */
  readonly today: OpenDay | null
  readonly next: OpenDay
}

/** Longer than any row of holidays. */
const mostDays = 14

/** Null where the hours are not known, or nobody needs to know them. */
export function openDaysOf(helper: string, today: Day): OpenDays | null {
  const week = weeks[helper]
  if (week === undefined || addDays(today, mostDays) > holidaysReckonedUntil) return null
  const days = Array.from({ length: mostDays }, (_, ahead) => addDays(today, ahead + 1))
  const next = days.flatMap((on) => openOn(helper, week, on) ?? [])[0]
  return next === undefined ? null : { today: openOn(helper, week, today), next }
}

/** Closed on holidays and over the new year, also where the source does not say so: who is told of a day must find somebody. */
function openOn(helper: string, week: Week, on: Day): OpenDay | null {
  const { month, date } = parts(on)
  const isNewYear = (month === 12 && date >= 29) || (month === 1 && date <= 3)
  if (isNewYear || holiday(on) !== null) return null
  const dayOfWeek = weekday(on)
  // 第2土曜.
  if (helper === 'nenkin' && dayOfWeek === 6 && (date < 8 || date > 14)) return null
  const own = week[dayOfWeek] ?? null
  return own === null ? null : { on, ...own }
}
