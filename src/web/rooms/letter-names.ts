import { type LetterMatch, lettersLike } from '#interview/letter-search.ts'
import { letterNames } from '#web/words/names-letters.ts'
import type { Language } from '#web/words/words.ts'

/**
 * 手紙を探す. As `lettersLike` does over Japanese words; on the English page over the English names, senders and lines as well, every word
 * of the text within one of them.
 */
export function lettersFound(text: string, language: Language): readonly LetterMatch[] {
  const found = lettersLike(text)
  const asked =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  if (language !== 'en' || asked.length === 0) return found
  const { groups, kinds } = letterNames.en
  const named = lettersLike('').filter(({ kind, group }) => {
    const { title, sender, what } = kinds[kind]
    const place = `${title} ${sender} ${what} ${groups[group]}`.toLowerCase()
    return asked.every((word) => place.includes(word))
  })
  return [...found, ...named.filter(({ kind }) => !found.some((match) => match.kind === kind))]
}
