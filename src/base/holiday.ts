import { addDays, type Day, day, dayOf, parts, weekday } from './day.ts'

/**
 * 暦要項. The last day whose holidays are official. Each February the 国立天文台 announces the equinox days of the next
 * year; those of later years are computed here and may differ, and the 国民の祝日に関する法律 itself may change.
 */
export const holidaysKnownUntil: Day = day('2027-12-31')

const sunday = 0
const saturday = 6

/** 国民の祝日に関する法律 (昭和23年法律第178号), in force from its promulgation. Before it there was no 国民の祝日. */
const firstDay = day('1948-07-20')

/** The last day that the equinox formula reaches; past it there is no answer. */
export const holidaysReckonedUntil: Day = day('2099-12-31')
const lastDay = holidaysReckonedUntil

/** 3条2項, since 昭和48年法律第10号. */
const substituteSince = day('1973-04-12')

/** 3条3項, since 昭和60年法律第103号. */
const betweenSince = day('1985-12-27')

/** 3条2項・3項 as they read since 平成17年法律第43号. */
const amendedSince = day('2007-01-01')

/** 2条. The day on which a holiday falls in a year, under the name that it bears, from one day until another. */
type Row = readonly [name: string, falls: (year: number) => Day, since: Day, until: Day]

const rows: readonly Row[] = [
  // Amendments in force: 1966-06-25 昭和41年法律第86号; 1966-12-09 昭和41年政令第376号; 1989-02-17 平成元年法律第5号;
  // 1996 平成7年法律第22号; 2000 平成10年法律第141号; 2003 平成13年法律第59号; 2007 平成17年法律第43号;
  // 2016 平成26年法律第43号; 2019-05-01 平成29年法律第63号附則10条; 2020 平成30年法律第57号.
  ['元日', onDate(1, 1), firstDay, lastDay],
  ['成人の日', onDate(1, 15), firstDay, day('1999-12-31')],
  ['成人の日', onMonday(2, 1), day('2000-01-01'), lastDay],
  ['建国記念の日', onDate(2, 11), day('1966-12-09'), lastDay],
  ['天皇誕生日', onDate(2, 23), day('2019-05-01'), lastDay],
  ['春分の日', onEquinox(3), firstDay, lastDay],
  ['天皇誕生日', onDate(4, 29), firstDay, day('1989-02-16')],
  ['みどりの日', onDate(4, 29), day('1989-02-17'), day('2006-12-31')],
  ['昭和の日', onDate(4, 29), day('2007-01-01'), lastDay],
  ['憲法記念日', onDate(5, 3), firstDay, lastDay],
  ['みどりの日', onDate(5, 4), day('2007-01-01'), lastDay],
  ['こどもの日', onDate(5, 5), firstDay, lastDay],
  ['海の日', onDate(7, 20), day('1996-01-01'), day('2002-12-31')],
  ['海の日', onMonday(3, 7), day('2003-01-01'), day('2019-12-31')],
  ['海の日', onMonday(3, 7), day('2022-01-01'), lastDay],
  ['山の日', onDate(8, 11), day('2016-01-01'), day('2019-12-31')],
  ['山の日', onDate(8, 11), day('2022-01-01'), lastDay],
  ['敬老の日', onDate(9, 15), day('1966-06-25'), day('2002-12-31')],
  ['敬老の日', onMonday(3, 9), day('2003-01-01'), lastDay],
  ['秋分の日', onEquinox(9), firstDay, lastDay],
  ['体育の日', onDate(10, 10), day('1966-06-25'), day('1999-12-31')],
  ['体育の日', onMonday(2, 10), day('2000-01-01'), day('2019-12-31')],
  ['スポーツの日', onMonday(2, 10), day('2022-01-01'), lastDay],
  ['文化の日', onDate(11, 3), firstDay, lastDay],
  ['勤労感謝の日', onDate(11, 23), firstDay, lastDay],
  ['天皇誕生日', onDate(12, 23), day('1989-02-17'), day('2019-04-30')],
]

/**
 * Holidays of one day: those of the imperial house, each by a law of its own, and those moved for the Olympic Games.
 * 平成30年法律第99号附則2条 applies 3条2項・3項 to its two days; the older four touch no other holiday.
 */
const singleDays: readonly (readonly [Day, string])[] = [
  [day('1959-04-10'), '皇太子明仁親王の結婚の儀'], // 昭和34年法律第16号
  [day('1989-02-24'), '昭和天皇の大喪の礼'], // 平成元年法律第4号
  [day('1990-11-12'), '即位礼正殿の儀'], // 平成2年法律第24号
  [day('1993-06-09'), '皇太子徳仁親王の結婚の儀'], // 平成5年法律第32号
  [day('2019-05-01'), '天皇の即位の日'], // 平成30年法律第99号
  [day('2019-10-22'), '即位礼正殿の儀'], // 平成30年法律第99号
  [day('2020-07-23'), '海の日'], // 平成30年法律第55号, so too the next two
  [day('2020-07-24'), 'スポーツの日'],
  [day('2020-08-10'), '山の日'],
  [day('2021-07-22'), '海の日'], // 令和2年法律第68号, so too the next two
  [day('2021-07-23'), 'スポーツの日'],
  [day('2021-08-08'), '山の日'],
]

/**
 * 国民の祝日・休日. The Japanese name of the holiday that falls on the day: a 国民の祝日 or a holiday of that one day,
 * 振替休日 (3条2項) or 国民の休日 (3条3項); null on any other day. After `holidaysKnownUntil` it is the computed one.
 * Throws a RangeError after 2099.
 */
export function holiday(on: Day): string | null {
  if (on < firstDay) return null
  if (on > lastDay) throw new RangeError(`Holidays are computed until ${lastDay} only: ${on}`)
  return holidaysOf(parts(on).year).get(on) ?? null
}

/**
 * 民訴法95条3項. Whether a procedural period cannot end on the day: Saturday, Sunday, a holiday, January 2 and 3,
 * December 29 to 31. The article has read so since 1998-01-01; earlier days are judged by it all the same.
 */
export function isCourtHoliday(on: Day): boolean {
  const dayOfWeek = weekday(on)
  if (dayOfWeek === sunday || dayOfWeek === saturday) return true
  const { month, date } = parts(on)
  if (month === 1 && (date === 2 || date === 3)) return true
  if (month === 12 && date >= 29) return true
  return holiday(on) !== null
}

/** 民訴法95条3項. The day itself if it is no court holiday, else the first later day that is none: where a last day moves to. */
export function nextOpenDay(on: Day): Day {
  let open = on
  while (isCourtHoliday(open)) open = addDays(open, 1)
  return open
}

/** The day itself if it is no court holiday, else the last earlier day that is none. */
export function lastOpenDay(on: Day): Day {
  let open = on
  while (isCourtHoliday(open)) open = addDays(open, -1)
  return open
}

/** 開庁日を戻る. The day that many open days before another. */
export function openDaysBefore(on: Day, count: number): Day {
  let open = on
  for (let left = count; left > 0; left -= 1) open = lastOpenDay(addDays(open, -1))
  return open
}

/** The calendars of the years asked for so far. */
const years = new Map<number, ReadonlyMap<Day, string>>()

function holidaysOf(year: number): ReadonlyMap<Day, string> {
  const known = years.get(year)
  if (known !== undefined) return known
  const named = namedHolidays(year)
  const all = new Map([...daysBetween(named), ...substitutes(named), ...named])
  years.set(year, all)
  return all
}

/** 2条 and the holidays of one day. */
function namedHolidays(year: number): ReadonlyMap<Day, string> {
  const named = new Map<Day, string>()
  for (const [name, falls, since, until] of rows) {
    const on = falls(year)
    if (since <= on && on <= until) named.set(on, name)
  }
  for (const [on, name] of singleDays) if (parts(on).year === year) named.set(on, name)
  return named
}

/** 3条2項. The day after a holiday on a Sunday; since 2007 the nearest later day that is itself no 国民の祝日. */
function* substitutes(named: ReadonlyMap<Day, string>): Generator<[Day, string]> {
  for (const on of named.keys()) {
    if (on < substituteSince || weekday(on) !== sunday) continue
    let substitute = addDays(on, 1)
    while (on >= amendedSince && named.has(substitute)) substitute = addDays(substitute, 1)
    yield [substitute, '振替休日']
  }
}

/** 3条3項. The day between two 国民の祝日 that is none itself; until 2006 neither if it was a Sunday. */
function* daysBetween(named: ReadonlyMap<Day, string>): Generator<[Day, string]> {
  for (const on of named.keys()) {
    const between = addDays(on, 1)
    if (between < betweenSince || !named.has(addDays(between, 1))) continue
    if (between < amendedSince && weekday(between) === sunday) continue
    yield [between, '国民の休日']
  }
}

function onDate(month: number, date: number): (year: number) => Day {
  return (year) => dayOf(year, month, date)
}

/** The first, second … Monday of the month. */
function onMonday(count: number, month: number): (year: number) => Day {
  return (year) => dayOf(year, month, 1 + ((8 - weekday(dayOf(year, month, 1))) % 7) + 7 * (count - 1))
}

/**
 * 春分日・秋分日, from the orbit. The usual approximation (海上保安庁水路部 暦計算研究会編『新こよみ便利帳』) of what the
 * 国立天文台 announces, with its constants for 1900 to 1979 and for 1980 to 2099.
 */
function onEquinox(month: 3 | 9): (year: number) => Day {
  const [until1979, since1980] = month === 3 ? [20.8357, 20.8431] : [23.2588, 23.2488]
  return (year) => {
    const drift = 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4)
    return dayOf(year, month, Math.floor((year < 1980 ? until1979 : since1980) + drift))
  }
}
