import type { Day } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import type { Ask, Typed, Unreadable } from '#reading/typed.ts'
import { type AmountRead, typedAmount } from '#reading/typed-amount.ts'
import { yearAfterLetter } from '#reading/typed-calendar.ts'
import type { MonthAs } from '#reading/typed-date-field.ts'
import { typedDay } from '#reading/typed-day.ts'
import { typedFigure } from '#reading/typed-figure.ts'
import { typedMonth } from '#reading/typed-month.ts'
import { monthWordsIn } from '#web/words/format.ts'
import type { TypedKind } from '#web/words/ja/typed.ts'
import { type Read, readWordsIn, shortWordsIn } from '#web/words/read-words.ts'
import { typedWords } from '#web/words/typed.ts'
import type { Language } from '#web/words/words.ts'

export type { Read } from '#web/words/read-words.ts'

/** 書きかけ. What stands in a field, and which of two senses was chosen for it. */
export interface Draft {
  readonly text: string
  /** Null until somebody chose between two senses; a new key takes it back. */
  readonly chosen: Read | null
}

/** 欄. What a field asks for. */
export interface FieldKind {
  readonly kind: TypedKind
  readonly label: string
  readonly usual?: { readonly low: Yen; readonly high: Yen }
  /** The day or month is behind the person. */
  readonly past?: boolean
  /** A day before which it cannot lie: a year left out is then the first possible one. */
  readonly from?: Day
  /** What a month alone is taken as in a field for a day. */
  readonly monthAs?: MonthAs
  /** One amount is wanted: of a range, one end is chosen. */
  readonly isSingle?: boolean
  /** The least and the most of a whole number. */
  readonly bounds?: { readonly low: number; readonly high: number; readonly unit?: 'months' }
  /** The words for that there is none, where that is an answer. */
  readonly none?: string
}

export const emptyDraft: Draft = { text: '', chosen: null }

/** What the field holds, as far as it is certain. */
export function readDraft(field: FieldKind, { text, chosen }: Draft, today: Day): Typed<Read> {
  if (chosen !== null) return chosen
  const { label, past, from, monthAs, none } = field
  if (none !== undefined && text.trim() === none) return { kind: 'none', words: none }
  if (field.kind === 'amount')
    return field.isSingle === true ? single(typedAmount(text, field)) : typedAmount(text, field)
  const dated = {
    ...{ label },
    ...(past === undefined ? {} : { past }),
    ...(from === undefined ? {} : { from }),
    ...(monthAs === undefined ? {} : { monthAs }),
  }
  if (field.kind === 'day') return typedDay(text, today, dated)
  if (field.kind === 'month') return typedMonth(text, today, dated)
  return typedFigure(text, { ...field, kind: field.kind })
}

/** Of a range, which end: what is reckoned with one amount is not guessed. */
function single(typed: Typed<AmountRead>): Typed<AmountRead> {
  if (typed.kind !== 'amount' || typed.low === typed.high) return typed
  const choices = [typed.low, typed.high].map((end) => ({ ...typed, low: end, high: end, words: yenWords(end) }))
  return { kind: 'ask', question: 'ここでは一つの金額で計算します。どちらにしますか。', choices }
}

/** A sense that was chosen, written so that it reads well in the field. */
export function draftOf(chosen: Read, language: Language): Draft {
  if (chosen.kind === 'day' && chosen.monthOnly !== undefined) {
    return { text: monthWordsIn(language, chosen.monthOnly), chosen }
  }
  return { text: shortWordsIn(language, chosen), chosen }
}

/** What the field reads back below it; empty where there is nothing to say yet. */
export function echoWords(typed: Typed<Read>, language: Language): string {
  const words = typedWords[language]
  switch (typed.kind) {
    case 'empty':
    case 'ask':
    case 'unreadable':
      return ''
    case 'unknown':
      return words.takenUnknown
    case 'none':
      return words.takenAs(typed.words)
    case 'figure':
      // What is read as it stands needs no echo.
      return typeof typed.value === 'string' && typed.value === typed.words
        ? ''
        : words.taken(readWordsIn(language, typed)).trim()
    case 'amount':
      return words.taken(readWordsIn(language, typed)).trim()
    case 'day':
    case 'month':
      if (isMonthOnly(typed)) return `${words.taken(readWordsIn(language, typed))}${words.asMonth}`.trim()
      return `${words.taken(readWordsIn(language, typed))}${noteWords(typed.note, words)}`.trim()
  }
}

function noteWords(note: string | null, words: (typeof typedWords)[Language]): string {
  if (note === null) return ''
  return note === yearAfterLetter ? words.yearAfterLetter : words.nearestYear
}

/** 確かめの言葉. What is asked where a text has two senses; the choices stand below it. */
export function questionWords({ question, choices }: Ask<Read>, language: Language): string {
  const { pickOne, whichDay } = typedWords[language]
  return choices.every(isMonthOnly) ? whichDay : (pickOne ?? question)
}

/** 月だけの答えか. Whether a day stands for a month of which the day is not remembered. */
export function isMonthOnly(read: Read): boolean {
  return read.kind === 'day' && read.monthOnly !== undefined
}

/** 選ぶ言葉. One of the senses on its button: of a month, that the day is not remembered. */
export function choiceWords(read: Read, language: Language): string {
  const words = shortWordsIn(language, read)
  return isMonthOnly(read) ? typedWords[language].notTheDay(words) : words
}

/** 書き方の例. How a day or a month may be written, before anything is wrong; null for a field of another kind. */
export function exampleWords({ kind, monthAs }: FieldKind, language: Language): string | null {
  const { examples } = typedWords[language]
  if (kind === 'month') return examples.month
  if (kind !== 'day') return null
  return monthAs === undefined ? examples.day : examples.dayOrMonth
}

/** 読めないときの言葉. Why, as the reading tells it, or how to write it. */
export function unreadableWords({ message }: Unreadable, { kind, label }: FieldKind, language: Language): string {
  return typedWords[language].unreadable?.[kind] ?? withoutLabel(message, label)
}

/** A message without the name of its field, which stands right above it. */
export function withoutLabel(message: string, label: string): string {
  const mark = [`${label}：`, `${label}: `].find((start) => message.startsWith(start))
  return message.slice(mark?.length ?? 0)
}
