import { langOf, useLanguage } from '#web/words/words.ts'

/** 日本語のままの言葉. What may be the person's own words, or a word of the file: on the English page it says so of itself where it is Japanese. */
export function Ja({ children }: { readonly children: string }) {
  return <span lang={langOf(useLanguage(), children)}>{children}</span>
}
