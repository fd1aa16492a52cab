import { Link } from 'wouter'
import { shellWords } from '#web/words/shell.ts'
import { useWords } from '#web/words/words.ts'

/** ことば・文字 / Language. The way to language and letters, named in Japanese and in English whatever the page speaks. */
export function LanguageLink() {
  const words = useWords(shellWords)
  return (
    <Link href="/set">
      <span lang={words.settingsFirst.lang}>{words.settingsFirst.name}</span>
      <span lang={words.settingsThen.lang}>{` / ${words.settingsThen.name}`}</span>
    </Link>
  )
}
