import { addDays, addMonths, type Day, parts } from '#base/day.ts'
import { countOf } from './typed-number.ts'

/** 基準日から数えた日. A day that the words name, a day that they name only roughly, or the words with their year and month written out. */
export type Anchored =
  | { readonly kind: 'day'; readonly on: Day }
  | { readonly kind: 'rough'; readonly on: Day; readonly by: 'month' | 'year' }
  | { readonly kind: 'text'; readonly text: string }

/** A map, as the whole of what was typed is looked up in it, `__proto__` too. */
const days: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ 今日: 0, きょう: 0, 本日: 0, 昨日: -1, きのう: -1, 一昨日: -2, おととい: -2 },
    ...{ 明日: 1, あした: 1, あす: 1, 明後日: 2, あさって: 2 },
  }),
)
const months: Readonly<Record<string, number>> = { 今月: 0, 先月: -1, 先々月: -2, 来月: 1, 再来月: 2 }
const years: Readonly<Record<string, number>> = {
  今年: 0,
  ことし: 0,
  本年: 0,
  去年: -1,
  昨年: -1,
  一昨年: -2,
  おととし: -2,
  来年: 1,
}
const daysPer: Readonly<Record<string, number>> = { 日: 1, 週間: 7 }

const count = '([\\d一二三四五六七八九十百]{1,4})'
const countedDays = new RegExp(`^${count}(日|週間)(前|後)$`, 'u')
const countedMonths = new RegExp(`^(?:${count}[かカヵヶケ個箇]月|(半)年|${count}年)(前|後)(?:の(.+))?$`, 'u')
const namedMonth = new RegExp(`^(${Object.keys(months).join('|')})の?(.*)$`, 'u')
const namedYear = new RegExp(`^(${Object.keys(years).join('|')})の?(.+)$`, 'u')

/** 今日・先月・去年の12月・3か月前. Words that count from a day, led back to the calendar; other words stay as they are. */
export function anchored(text: string, on: Day): Anchored {
  const named = days.get(text)
  if (named !== undefined) return { kind: 'day', on: addDays(on, named) }
  return dayCounted(text, on) ?? monthCounted(text, on) ?? { kind: 'text', text: writtenOut(text, on) }
}

function dayCounted(text: string, on: Day): Anchored | null {
  const [, words = '', unit = '', side] = countedDays.exec(text) ?? []
  const [number, per] = [countOf(words), daysPer[unit]]
  if (number === null || per === undefined) return null
  return { kind: 'day', on: addDays(on, (side === '前' ? -1 : 1) * number * per) }
}

function monthCounted(text: string, on: Day): Anchored | null {
  const [, ofMonths, half, ofYears, side, rest] = countedMonths.exec(text) ?? []
  const number = half === undefined ? countOf(ofMonths ?? ofYears ?? '') : 6
  if (number === null) return null
  const there = addMonths(on, (side === '前' ? -1 : 1) * number * (ofYears === undefined ? 1 : 12))
  if (rest === undefined) return { kind: 'rough', on: there, by: ofMonths === undefined ? 'year' : 'month' }
  const { year, month } = parts(there)
  return { kind: 'text', text: ofYears === undefined ? `${year}年${month}月${rest}` : `${year}年${rest}` }
}

function writtenOut(text: string, on: Day): string {
  const [, monthName = '', ofMonth = ''] = namedMonth.exec(text) ?? []
  const monthsAway = months[monthName]
  if (monthsAway !== undefined) {
    const { year, month } = parts(addMonths(on, monthsAway))
    return `${year}年${month}月${ofMonth}`
  }
  const [, yearName = '', ofYear = ''] = namedYear.exec(text) ?? []
  const yearsAway = years[yearName]
  return yearsAway === undefined ? text : `${parts(on).year + yearsAway}年${ofYear}`
}
