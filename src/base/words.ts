import { type Day, parts, weekday } from './day.ts'

/** 1,743,000円; a shortfall as －1,743,000円. */
export function yenWords(amount: number): string {
  return `${amount < 0 ? '－' : ''}${grouped(Math.abs(amount))}円`
}

/** 約174万円, rounded half up to 10,000 yen; smaller amounts to the yen. */
export function aboutYenWords(amount: number): string {
  if (Math.abs(amount) < 10_000) return yenWords(amount)
  const tenThousands = Math.floor((Math.abs(amount) + 5_000) / 10_000)
  const [hundredMillions, rest] = [Math.floor(tenThousands / 10_000), tenThousands % 10_000]
  const words = `${hundredMillions > 0 ? `${hundredMillions}億` : ''}${rest > 0 ? `${grouped(rest)}万` : ''}`
  return `約${amount < 0 ? '－' : ''}${words}円`
}

/** 2027年3月15日(月). */
export function dayWords(on: Day): string {
  const { year, month, date } = parts(on)
  return `${year}年${month}月${date}日(${'日月火水木金土'[weekday(on)]})`
}

/** 2027年3月中旬: for days that are estimates and no more exact than that. */
export function aboutDayWords(on: Day): string {
  const { year, month, date } = parts(on)
  return `${year}年${month}月${date <= 10 ? '上旬' : date <= 20 ? '中旬' : '下旬'}`
}

/** 8時30分, of minutes since midnight; a full hour as 9時. */
export function clockWords(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return minute === 0 ? `${hour}時` : `${hour}時${minute}分`
}

/** 1,234,567. */
export function grouped(number: number | bigint): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
