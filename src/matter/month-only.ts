import { type Day, parts } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Matter } from './matter.ts'

/** 月だけ. What the origin of a day says of which only the month is remembered: the day itself is one end of that month. */
export const monthOnlyNotes = {
  first: '月までしか分からないため、月の初めの日としました。',
  last: '月までしか分からないため、月の終わりの日としました。',
} as const

const notes: readonly string[] = Object.values(monthOnlyNotes)

/** 月だけの注か. Whether a note of an origin says so. */
export function isMonthOnlyNote(note: string | null | undefined): boolean {
  return typeof note === 'string' && notes.includes(note)
}

/** 聞いた日の言葉. A day of a thing as it was told: of one of which only the month is remembered, the month. */
export function toldDayWords({ provenance }: Matter, thing: string, field: string, on: Day): string {
  if (!isMonthOnlyNote(provenance?.[thing]?.[field]?.note)) return dayWords(on)
  const { year, month } = parts(on)
  return `${year}年${month}月（日は不明）`
}

/** 月だけの出どころ. The origins of such days alone, which name nobody. */
export function monthOnlyOrigins({ provenance }: Matter): NonNullable<Matter['provenance']> {
  const rows = Object.entries(provenance ?? {}).map(([thing, fields]) => {
    const own = Object.entries(fields).filter(([, { note }]) => isMonthOnlyNote(note))
    return [thing, Object.fromEntries(own.map(([field, { from, note }]) => [field, { from, note }]))] as const
  })
  return Object.fromEntries(rows.filter(([, fields]) => Object.keys(fields).length > 0))
}
