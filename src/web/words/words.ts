import { createContext, useContext } from 'react'

/** 表示のことば. Standard Japanese, plain Japanese (やさしい日本語) and English. */
export const languages = ['ja', 'easy', 'en'] as const
export type Language = (typeof languages)[number]

/** 三つのことばの言葉. The same words once per language; the type holds each language to the keys of the first. */
export type Worded<T> = Readonly<Record<Language, T>>

export function worded<T>(ja: T, easy: NoInfer<T>, en: NoInfer<T>): Worded<T> {
  return { ja, easy, en }
}

export const LanguageContext = createContext<Language>('ja')

/** The language that is chosen. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of an area in the language that is chosen. */
export function useWords<T>(words: Worded<T>): T {
  return words[useLanguage()]
}

/** What names things in brackets says nothing of the language of the words around it. */
const bracketed = /[（(][^（()）]*[)）]|「[^「」]*」/gu

/** 言葉のことば. The attribute `lang` for words that may have stayed Japanese on the English page; undefined where they are the page's own. */
export function langOf(language: Language, words: string): 'ja' | undefined {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words.replace(bracketed, ''))
  return language === 'en' && isJapanese ? 'ja' : undefined
}

/** The value of the attribute `lang` for a language. */
export function htmlLang(language: Language): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja'
}
