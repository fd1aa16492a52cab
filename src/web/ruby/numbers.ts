import type { Piece } from './piece.ts'

/** 4分の1. */
const fraction = /^分の[\d０-９]/
const number = /[\d０-９](?:[\d０-９,，.．]*[\d０-９])?/y
const weekday = /[(（]([日月火水木金土])[)）]/y

const weekdays: ReadonlyMap<string, string> = new Map(
  Object.entries({ 日: 'にち', 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど' }),
)

/** Days of a month, and numbers of days, that are not read by their figures. */
const days: ReadonlyMap<number, string> = new Map([
  [2, 'ふつか'],
  [3, 'みっか'],
  [4, 'よっか'],
  [5, 'いつか'],
  [6, 'むいか'],
  [7, 'なのか'],
  [8, 'ようか'],
  [9, 'ここのか'],
  [10, 'とおか'],
  [14, 'じゅうよっか'],
  [20, 'はつか'],
  [24, 'にじゅうよっか'],
])
const people: ReadonlyMap<number, string> = new Map([
  [1, 'ひとり'],
  [2, 'ふたり'],
])
/** After these last figures 分 (minutes) is ふん, after the others ぷん. */
const softMinutes = ['2', '5', '7', '9']

/**
 * 数. A number, together with the word behind it where both are read as one: 3日 is みっか, 2人 is ふたり. Whether the word behind it is read as
 * one behind a number is left to the table.
 */
export function numberAt(text: string, at: number): readonly Piece[] | null {
  if (!isFigure(text.charCodeAt(at))) return null
  number.lastIndex = at
  const [figures = ''] = number.exec(text) ?? []
  const value = Number(figures.normalize('NFKC').replaceAll(',', ''))
  const unit = text[at + figures.length] ?? ''
  const whole = `${figures}${unit}`
  const plain = { text: figures, reading: null }
  const reading = unit === '日' ? dayReading(value, text[at - 1]) : unit === '人' ? people.get(value) : undefined
  if (reading !== undefined) return [{ text: whole, reading }]
  if (unit === '分' && !fraction.test(text.slice(at + figures.length, at + whole.length + 2))) {
    const isSoft = softMinutes.includes(figures.normalize('NFKC').slice(-1))
    return [plain, { text: unit, reading: isSoft ? 'ふん' : 'ぷん' }]
  }
  return [plain]
}

/** Half width or full. */
function isFigure(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** 1日 is ついたち behind a month, and いちにち elsewhere. */
function dayReading(value: number, before: string | undefined): string | undefined {
  return value === 1 && before === '月' ? 'ついたち' : days.get(value)
}

/** 曜日. The day of the week in brackets behind a day. */
export function weekdayAt(text: string, at: number): readonly Piece[] | null {
  if (text[at - 1] !== '日' || (text[at] !== '(' && text[at] !== '（')) return null
  weekday.lastIndex = at
  const [whole, day = ''] = weekday.exec(text) ?? []
  if (whole === undefined) return null
  return [
    { text: whole.slice(0, 1), reading: null },
    { text: day, reading: weekdays.get(day) ?? null },
    { text: whole.slice(-1), reading: null },
  ]
}
