import { useContext } from 'react'
import { LanguageContext } from '#web/words/words.ts'

/** 日本語の部分. The `lang` of a part that is Japanese whatever the page speaks: said only where the page speaks otherwise. */
export function useJapanese(): 'ja' | undefined {
  return useContext(LanguageContext) === 'en' ? 'ja' : undefined
}
