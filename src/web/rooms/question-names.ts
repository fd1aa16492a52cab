import type { FirstField } from '#interview/first-questions.table.ts'
import { askedOfOthers, debtLeftWords } from '#interview/first-questions.table.ts'
import type { FirstQuestion } from '#interview/first-questions.ts'
import { type FieldKey, fieldsByKey, type QuestionKey } from '#web/words/ja/names-questions.ts'

/** 質問の名. Under which the words of a question stand in each language. */
export function questionKey({ id, title }: Pick<FirstQuestion, 'id' | 'title'>): QuestionKey {
  if (title === debtLeftWords.title) return 'debt-left'
  if (title === askedOfOthers['first-missed'].title) return 'first-unpaid'
  return title === askedOfOthers['last-paid'].title ? 'last-received' : id
}

/** 欄の名. Under which the words of a field stand; a field is one of the table, whatever question asks it. */
export function fieldKey(field: FirstField): FieldKey {
  // The keys of a constant table.
  const keys = Object.keys(fieldsByKey) as readonly FieldKey[]
  const found = keys.find((key) => fieldsByKey[key] === field)
  if (found === undefined) throw new Error(`no words for the field ${field.path}`)
  return found
}
