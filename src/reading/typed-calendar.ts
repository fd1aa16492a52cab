import { addMonths, type Day, parts } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { datesIn } from './letter-dates.ts'
import { positional } from './typed.ts'
import { countOf } from './typed-number.ts'

/** 日の候補. The days that a written date may mean; none where the calendar has no such day. */
export interface Candidates {
  readonly days: readonly Day[]
  /** Why none is to be taken unasked; null where the day is plain. */
  readonly doubt: string | null
  /** What was added to the words; null where they were whole. */
  readonly note: string | null
}

/** 手紙の後の年. What was added to a date without a year that is printed on a letter. */
export const yearAfterLetter = '年が書かれていないので、手紙の後で、いちばん近い年としました。'

const noDay: Candidates = { days: [], doubt: null, note: null }

/**
 * 日の候補を探す. A date to the end of the text, or null. Where `latest` is given, days are looked for up to it, the nearest first; where `from` is,
 * a year left out is that of the first such day since then.
 */
export function candidates(text: string, on: Day, latest: Day | null, from: Day | null = null): Candidates | null {
  const short = /^(\d{1,2})(?:年(.+)|([./-])(\d{1,2})\3(\d{1,2}))$/u.exec(text)
  if (short !== null) {
    const [, year = '', words, , month, date] = short
    return ofShortYear(year, words ?? `${month}月${date}日`, latest ?? addMonths(on, furthest))
  }
  const [, month, date] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []
  if (month !== undefined) return withoutYear(`${month}月${date}日`, on, latest, from)
  if (/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月/u.test(text)) return withoutYear(text, on, latest, from)
  return withYear(text)
}

/** A loan agreed today may run for so many months; a year of two figures is not looked for further ahead. */
const furthest = 600

interface OldEra {
  readonly name: string
  /** The year before its first. */
  readonly before: number
}

/** 大正・明治: letters of today do not use them, but registers and dates of birth do. Source: `base/era.ts`. */
const taisho: OldEra = { name: '大正', before: 1911 }
const meiji: OldEra = { name: '明治', before: 1867 }
const oldEras: Readonly<Record<string, OldEra>> = { 大正: taisho, T: taisho, 明治: meiji, M: meiji }
const letters: Readonly<Record<string, string>> = { 令和: 'R', 平成: 'H', 昭和: 'S' }

function withYear(text: string): Candidates | null {
  const [, era = '', count = '', rest] = /^(大正|明治|[TMtm])(元|[^年./-]{1,3})([年./-].+)$/u.exec(text) ?? []
  const old = oldEras[era.toUpperCase()]
  if (old !== undefined && rest !== undefined) return ofOldEra(old, count === '元' ? 1 : countOf(count), rest)
  const even = evened(text)
  if (!/^(?:\d{4}|[RHS]|令和|平成|昭和)/iu.test(even)) return null
  const [found, ...others] = datesIn(even)
  if (found === undefined || others.length > 0 || found.from !== 0) return null
  if (!/^(?:\(?[日月火水木金土](?:曜日?)?\)?)?$/u.test(even.slice(found.to))) return null
  return found.on === null ? noDay : { days: [found.on], doubt: found.doubt, note: null }
}

/** The forms that letters do not have, as ones that they do. */
function evened(text: string): string {
  return text
    .replace(/^[〇一二三四五六七八九]{4}(?=年)/u, positional)
    .replace(/^(19|20|21)(\d{2})(\d{2})(\d{2})$/, '$1$2-$3-$4')
    .replace(/^(令和|平成|昭和)(?=(?:元|\d{1,2})[./-])/u, (name) => letters[name] ?? name)
    .replace(/^([RHS])元/iu, '$11')
}

function ofOldEra({ name, before }: OldEra, count: number | null, rest: string): Candidates | null {
  if (count === null) return null
  const found = withYear(`${before + count}${rest}`)
  const [on] = found?.days ?? []
  if (on === undefined || eraDay(on).startsWith(`${name}${count === 1 ? '元' : count}年`)) return found
  const doubt = `${name}${count}年には、この日はありません（西暦に直すと${before + count}年です）`
  return { days: [on], doubt, note: null }
}

/** 26.7.1: the year may be of the Gregorian calendar or of an era; each that has the day is a choice. */
function ofShortYear(year: string, rest: string, limit: Day): Candidates | null {
  const count = Number(year)
  const [recent] = withYear(`${2000 + count}年${rest}`)?.days ?? []
  const western = plainDay(`${(recent !== undefined && recent <= limit ? 2000 : 1900) + count}年${rest}`)
  const ofEras = ['令和', '平成', '昭和'].map((era) => plainDay(`${era}${count}年${rest}`))
  const days = [western, ...ofEras].filter((day) => day !== null).filter((day) => day <= limit)
  if (days.length === 0) return withoutWeekday(year, rest, limit)
  return { days: [...new Set(days)], doubt: '年が西暦か元号か分かりません', note: null }
}

/** No year has that weekday on that day: the day alone is asked about. */
function withoutWeekday(year: string, rest: string, limit: Day): Candidates | null {
  const bare = rest.replace(/(?<=日)\(?[日月火水木金土](?:曜日?)?\)?$/u, '')
  if (bare === rest) return withYear(`2000年${rest}`) === null ? null : noDay
  const found = ofShortYear(year, bare, limit)
  return found === null ? null : { ...found, doubt: '曜日が合いません' }
}

function plainDay(text: string): Day | null {
  const found = withYear(text)
  return found?.doubt === null ? (found.days[0] ?? null) : null
}

/** 7月1日: the last such day up to `latest` where one is given; otherwise the nearest behind and the nearest ahead are asked about. */
function withoutYear(text: string, on: Day, latest: Day | null, from: Day | null): Candidates | null {
  const { year } = parts(latest ?? from ?? on)
  // From 2096 to 2104 there is no 29 February.
  const near = Array.from({ length: 17 }, (_, index) => withYear(`${year - 8 + index}年${text}`))
  if (near.every((found) => found === null)) return null
  const found = near.flatMap((one) => (one === null ? [] : one.days.map((day) => ({ day, doubt: one.doubt }))))
  const behind = found.findLast(({ day }) => day <= (latest ?? on))
  const first = from === null ? undefined : found.find(({ day }) => day >= from)
  if (latest === null && first !== undefined) {
    return { days: [first.day], doubt: first.doubt, note: yearAfterLetter }
  }
  if (latest === null) {
    const days = [behind, found.find(({ day }) => day > on)].flatMap((one) => (one === undefined ? [] : [one.day]))
    return { days, doubt: '年が書かれていません', note: null }
  }
  if (behind === undefined) return noDay
  return {
    days: [behind.day],
    doubt: behind.doubt,
    note: '年が書かれていないので、これまでで、いちばん近い年としました。',
  }
}
