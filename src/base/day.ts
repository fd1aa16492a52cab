declare const dayBrand: unique symbol
declare const monthBrand: unique symbol

/** 日. A calendar day of Japan as text, `2026-04-01`: it sorts, compares with `<`, and travels as it is. */
export type Day = string & { readonly [dayBrand]: true }

/** 月. A calendar month, `2026-07`. */
export type Month = string & { readonly [monthBrand]: true }

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** The text as a `Day`. Throws a RangeError when there is no such day (2026-02-30) or the form differs. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`No such day: ${text}`)
  return text
}

/** Whether the text names a day that exists, in the form YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const { year, month, date } = split(text)
  return isInCalendar(year, month, date)
}

/** The text as a `Month`. Throws a RangeError when there is no such month. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`No such month: ${text}`)
  return text
}

/** Whether the text names a month, in the form YYYY-MM. */
export function isMonth(text: string): text is Month {
  return isDay(`${text}-01`)
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Year, month (1 to 12) and day of the month. */
export function parts(on: Day): DayParts {
  return split(on)
}

/** The day with these parts. Throws a RangeError when there is none. */
export function dayOf(year: number, month: number, date: number): Day {
  const text = `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(date)}`
  if (!isInCalendar(year, month, date)) throw new RangeError(`No such day: ${text}`)
  // Whole numbers within the calendar make a day.
  return text as Day
}

/** The month in which the day lies. */
export function monthOf(on: Day): Month {
  // Every day begins with its month.
  return on.slice(0, 7) as Month
}

/** That day of the month; the last day of the month where it is shorter. */
export function dayInMonth(of: Month, date: number): Day {
  const { year, month } = split(of)
  return dayOf(year, month, Math.min(date, daysInMonth(year, month)))
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(on: Day): number {
  const { year, month, date } = split(on)
  // Howard Hinnant's days_from_civil: years begin in March, so that the leap day comes last.
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that lies that many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

export function addDays(on: Day, days: number): Day {
  return dayFromNumber(dayNumber(on) + days)
}

/** The same day of the month that many months later, or the last day of a month that is too short. Periods of law are counted by `periodEnd`. */
export function addMonths(on: Day, months: number): Day {
  const { year, month, date } = split(on)
  const later = monthFrom(year, month, months)
  return dayOf(later.year, later.month, Math.min(date, daysInMonth(later.year, later.month)))
}

/** The month that many months later. */
export function addToMonth(of: Month, months: number): Month {
  const { year, month } = split(of)
  const later = monthFrom(year, month, months)
  return monthOf(dayOf(later.year, later.month, 1))
}

/** Days from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Whole calendar months from one month to another, negative backwards. */
export function monthsBetween(from: Month, to: Month): number {
  const [start, end] = [split(from), split(to)]
  return (end.year - start.year) * 12 + end.month - start.month
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(on: Day): number {
  return (((dayNumber(on) + 4) % 7) + 7) % 7
}

/** The month that many months from another, as year and month. */
function monthFrom(year: number, month: number, months: number) {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

function isInCalendar(year: number, month: number, date: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return false
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** The parts of a day, or of a month, whose date is then NaN. */
function split(text: string): DayParts {
  return { year: digits(text, 0, 4), month: digits(text, 5, 7), date: digits(text, 8, 10) }
}

/** The number that these characters write; NaN where one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function fourDigits(year: number): string {
  return year < 1000 ? String(year).padStart(4, '0') : String(year)
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
