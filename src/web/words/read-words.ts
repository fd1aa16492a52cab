import type { AmountRead } from '#reading/typed-amount.ts'
import type { DayRead } from '#reading/typed-day.ts'
import type { FigureRead } from '#reading/typed-figure.ts'
import type { MonthRead } from '#reading/typed-month.ts'
import { dayWordsIn, monthWordsIn, yenWordsIn } from './format.ts'
import type { Language } from './words.ts'

/** ないという答え. The words of the field for that there is none. */
interface NoneRead {
  readonly kind: 'none'
  readonly words: string
}

/** 打たれた答えの読み. An amount, a day, a month, a figure or words; or that there is none. */
export type Read = AmountRead | DayRead | MonthRead | FigureRead | NoneRead

/** 読みの言葉. What was read, as the language writes it. */
export function readWordsIn(language: Language, read: Read): string {
  if (language !== 'en') return read.words
  switch (read.kind) {
    case 'amount':
      return amountWords(read)
    case 'day':
      return dayWordsIn('en', read.on)
    case 'month':
      return monthWordsIn('en', read.month)
    case 'figure':
      return String(read.value)
    case 'none':
      return read.words
  }
}

/** 欄に書く言葉. The same so short that it can stand in the field, where it reads the same again. */
export function shortWordsIn(language: Language, read: Read): string {
  const words = readWordsIn(language, read)
  return language === 'en' ? words.replace(/ \(.*$/, '') : (words.split('（')[0] ?? words)
}

function amountWords({ low, high, isAbout }: AmountRead): string {
  const ends = low === high ? yenWordsIn('en', low) : `${yenWordsIn('en', low)} to ${yenWordsIn('en', high)}`
  return isAbout ? `about ${ends}` : ends
}
