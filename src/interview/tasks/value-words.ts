import { isDay, isMonth, parts } from '#base/day.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import { isSame } from './facts.ts'
import { none, type TaskField } from './task.ts'

/** 答えの言葉. An answer to a field, as it is read back; empty where nobody has answered. */
export function valueWords(field: TaskField, value: unknown): string {
  if (value === undefined) return ''
  if (value === null) return 'わからない'
  if (value === none) return field.none ?? 'ない'
  if (field.kind === 'choices') return chosenWords(field, value)
  if (field.kind === 'choice') return choiceWords(field, value)
  if (typeof value === 'number') return numberWords(field, value)
  return typeof value === 'string' ? textWords(field, value) : ''
}

function choiceWords({ choices }: TaskField, value: unknown): string {
  return choices.find((one) => isSame(one.value, value))?.label ?? String(value)
}

function chosenWords(field: TaskField, value: unknown): string {
  const all: readonly unknown[] = Array.isArray(value) ? value : []
  return all.length === 0 ? 'いない・ない' : all.map((one) => choiceWords(field, one)).join('、')
}

function numberWords({ kind, bounds }: TaskField, value: number): string {
  switch (kind) {
    case 'amount':
      return yenWords(value)
    case 'percent':
      return `${value}%`
    case 'area':
      return `${value}㎡`
    default:
      return bounds?.unit === 'months' ? `${grouped(value)}か月` : grouped(value)
  }
}

function textWords({ kind }: TaskField, value: string): string {
  if (kind === 'day' && isDay(value)) return dayWords(value)
  if (kind === 'month' && isMonth(value)) return `${value.slice(0, 4)}年${Number(value.slice(5))}月`
  if (kind === 'share') {
    const [over, under] = value.split('/')
    return `${under}分の${over}`
  }
  return value
}

/** 打ち直せる言葉. The same as it may be typed again: a day without its day of the week. */
export function typedWords(field: TaskField, value: unknown): string {
  if (field.kind !== 'day' || typeof value !== 'string' || !isDay(value)) return valueWords(field, value)
  const { year, month, date } = parts(value)
  return `${year}年${month}月${date}日`
}
