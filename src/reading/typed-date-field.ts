import type { Day } from '#base/day.ts'
import { type Empty, emptyOrUnknown, plainTyped, type Unknown, type Unreadable } from './typed.ts'
import { fromEnglishDate } from './typed-english.ts'

/** 日や月の欄. What is known of the field before anything is typed. */
export interface DateField {
  readonly label: string
  /** Whether the day or the month is behind the person: a year left out is then the last possible one. */
  readonly past?: boolean
  /** A day before which it cannot lie, as that of the letter on which it is printed: a year left out is then the first possible one. */
  readonly from?: Day
  /** What a month alone is taken as in a field for a day, once the person says that no more is remembered; without it a day is asked for. */
  readonly monthAs?: MonthAs
}

/** 月だけのとき. Which end of the month errs on the careful side for the fact, and whether a month just behind may be taken too. */
export interface MonthAs {
  readonly end: 'first' | 'last'
  /** Where no period of the law runs from the day; else a day of the last months is asked for. */
  readonly isRecentTaken?: true
}

/** The words of a date without what stands around them. */
export interface DateText {
  readonly kind: 'text'
  readonly text: string
  /** ごろ, たぶん and the like stood beside it. */
  readonly isAbout: boolean
}

const politeAfter = /(?:です|でした|に)$/u
const aboutBefore = /^(?:約|およそ|おおよそ|だいたい|大体|たぶん|多分)+/u
const aboutAfter =
  /(?:ごろ|頃|ころ|くらい|ぐらい|あたり|かな|だと思う|だと思います|と思う|と思います|たぶん|多分|\?)+$/u

/** 日付の文字. What was typed, made even; or that nothing, or nothing known, or nothing readable was typed. */
export function dateText(typed: string): DateText | Empty | Unknown | null {
  const plain = plainTyped(typed)
  if (plain === null) return null
  const written = fromEnglishDate(plain)
  // Two numbers side by side are no date: 2026年1 1月 may be January or November.
  if (written.includes(' ')) return null
  const polite = written.replace(politeAfter, '')
  const text = polite.replace(aboutBefore, '').replace(aboutAfter, '')
  return emptyOrUnknown(plain) ?? { kind: 'text', text, isAbout: text !== polite }
}

/** 読めない日付. The field, why, and how to write it. */
export function unreadableDate({ label }: DateField, why: string, how: string): Unreadable {
  return {
    kind: 'unreadable',
    message: `${label}：${why}。${how}のように書いてください。分からないときは「わからない」と書いてください。`,
  }
}

export const notOnCalendar = '暦にないか、1900年から2199年までに入っていません'
