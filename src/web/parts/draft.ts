import type { Day } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import type { Typed } from '#reading/typed.ts'
import { type AmountRead, typedAmount } from '#reading/typed-amount.ts'
import { type DayRead, typedDay } from '#reading/typed-day.ts'
import { type MonthRead, typedMonth } from '#reading/typed-month.ts'

/** 打たれた答えの読み. An amount, a day or a month. */
export type Read = AmountRead | DayRead | MonthRead

/** 書きかけ. What stands in a field, and which of two senses was chosen for it. */
export interface Draft {
  readonly text: string
  /** Null until somebody chose between two senses; a new key takes it back. */
  readonly chosen: Read | null
}

/** 欄. What a field asks for. */
export interface FieldKind {
  readonly kind: 'amount' | 'day' | 'month'
  readonly label: string
  readonly usual?: { readonly low: Yen; readonly high: Yen }
  /** The day or month is behind the person. */
  readonly past?: boolean
  /** One amount is wanted: of a range, one end is chosen. */
  readonly isSingle?: boolean
}

export const emptyDraft: Draft = { text: '', chosen: null }

/** What the field holds, as far as it is certain. */
export function readDraft(field: FieldKind, { text, chosen }: Draft, today: Day): Typed<Read> {
  if (chosen !== null) return chosen
  const { label, past } = field
  if (field.kind === 'amount')
    return field.isSingle === true ? single(typedAmount(text, field)) : typedAmount(text, field)
  const dated = past === undefined ? { label } : { label, past }
  return field.kind === 'day' ? typedDay(text, today, dated) : typedMonth(text, today, dated)
}

/** Of a range, which end: what is reckoned with one amount is not guessed. */
function single(typed: Typed<AmountRead>): Typed<AmountRead> {
  if (typed.kind !== 'amount' || typed.low === typed.high) return typed
  const choices = [typed.low, typed.high].map((end) => ({ ...typed, low: end, high: end, words: yenWords(end) }))
  return { kind: 'ask', question: 'ここでは一つの金額で計算します。どちらにしますか。', choices }
}

/** A sense that was chosen, written so that it reads well in the field. */
export function draftOf(chosen: Read): Draft {
  return { text: shortWords(chosen), chosen }
}

/** The words of a reading without what stands in brackets behind them. */
export function shortWords({ words }: Read): string {
  return words.split('（')[0] ?? words
}

/** What the field reads back below it; empty where there is nothing to say yet. */
export function echoWords(typed: Typed<Read>): string {
  switch (typed.kind) {
    case 'empty':
    case 'ask':
    case 'unreadable':
      return ''
    case 'unknown':
      return '「わからない」として進みます。'
    case 'amount':
      return `${typed.words}として受け取りました。`
    case 'day':
    case 'month':
      return `${typed.words}として受け取りました。${typed.note ?? ''}`
  }
}

/** A message without the name of its field, which stands right above it. */
export function withoutLabel(message: string, label: string): string {
  return message.startsWith(`${label}：`) ? message.slice(label.length + 1) : message
}
