import { type Day, day, parts } from './day.ts'

interface Era {
  readonly name: string
  readonly since: Day
  /** The Gregorian year in which its 元年 lies. */
  readonly firstYear: number
}

/** Newest first. 明治 began in 1868, but Japan has counted by the Gregorian calendar only since 1873 (明治5年太政官布告第337号). */
const eras: readonly Era[] = [
  { name: '令和', since: day('2019-05-01'), firstYear: 2019 }, // 平成31年政令第143号
  { name: '平成', since: day('1989-01-08'), firstYear: 1989 }, // 昭和64年政令第1号
  { name: '昭和', since: day('1926-12-25'), firstYear: 1926 },
  { name: '大正', since: day('1912-07-30'), firstYear: 1912 },
  { name: '明治', since: day('1873-01-01'), firstYear: 1868 },
]

/** 和暦. The day as it is shown to people: 令和9年3月15日, and 令和元年5月1日 in the first year. Throws a RangeError before 1873. */
export function eraDay(on: Day): string {
  const era = eras.find(({ since }) => since <= on)
  if (era === undefined) throw new RangeError(`Before the Gregorian calendar in Japan: ${on}`)
  const { year, month, date } = parts(on)
  const count = year - era.firstYear + 1
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`
}
