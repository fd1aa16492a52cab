import { type FieldKind, unreadableWords } from '#web/parts/draft.ts'
import { questionRoomWords } from '#web/words/questions.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import type { FieldProblem } from './visit-rooms.ts'

/** 直すところの言葉. What is to be mended in a field, in the language of the page; null where nothing is. */
export function useProblemWords(): (problem: FieldProblem | undefined, kind: FieldKind | null) => string | null {
  const words = useWords(questionRoomWords)
  const language = useLanguage()
  return (problem, kind) => {
    if (problem === undefined) return null
    if (problem.kind !== 'unreadable') return words[problem.kind]
    return kind === null ? null : unreadableWords(problem, kind, language)
  }
}
