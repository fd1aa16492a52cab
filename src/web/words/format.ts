import { type Day, day, type Month, parts, weekday } from '#base/day.ts'
import { aboutDayWords, aboutYenWords, clockWords, dayWords, grouped, yenWords } from '#base/words.ts'
import type { Language } from './words.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/** ことばごとの日. 2027年3月15日(月), or 15 March 2027 (Mon). */
export function dayWordsIn(language: Language, on: Day): string {
  if (language !== 'en') return dayWords(on)
  return `${parts(on).date} ${monthName(on)} (${weekdays[weekday(on)]})`
}

/** ことばごとの月. 2027年3月, or March 2027. */
export function monthWordsIn(language: Language, month: Month): string {
  const first = day(`${month}-01`)
  const { year, month: number } = parts(first)
  return language === 'en' ? monthName(first) : `${year}年${number}月`
}

/** ことばごとの、およその日. 2027年3月中旬, or mid March 2027. */
export function aboutDayWordsIn(language: Language, on: Day): string {
  if (language !== 'en') return aboutDayWords(on)
  const { date } = parts(on)
  return `${date <= 10 ? 'early' : date <= 20 ? 'mid' : 'late'} ${monthName(on)}`
}

/** ことばごとの時刻, of minutes since midnight. 8時30分, or 8:30. */
export function clockWordsIn(language: Language, minutes: number): string {
  if (language !== 'en') return clockWords(minutes)
  return `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`
}

/** ことばごとの金額. 1,743,000円, or 1,743,000 yen; a shortfall with its minus. */
export function yenWordsIn(language: Language, amount: number): string {
  return language === 'en' ? `${amount < 0 ? '−' : ''}${grouped(Math.abs(amount))} yen` : yenWords(amount)
}

/** ことばごとの、およその金額. 約174万円, or about 1.74 million yen: both to 10,000 yen, and exact below that. */
export function aboutYenWordsIn(language: Language, amount: number): string {
  if (language !== 'en') return aboutYenWords(amount)
  if (Math.abs(amount) < 10_000) return yenWordsIn('en', amount)
  const rounded = Math.floor((Math.abs(amount) + 5_000) / 10_000)
  const [whole, rest] = [Math.floor(rounded / 100), rounded % 100]
  const hundredths = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`
  const words = whole === 0 ? grouped(rounded * 10_000) : `${grouped(whole)}${hundredths} million`
  return `about ${amount < 0 ? '−' : ''}${words} yen`
}

function monthName(on: Day): string {
  const { year, month } = parts(on)
  return `${months[month - 1]} ${year}`
}
