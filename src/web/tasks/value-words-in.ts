import { isDay, isMonth } from '#base/day.ts'
import { isSame } from '#interview/tasks/facts.ts'
import { none, type TaskField } from '#interview/tasks/task.ts'
import { valueWords } from '#interview/tasks/value-words.ts'
import { dayWordsIn, monthWordsIn, yenWordsIn } from '#web/words/format.ts'
import { taskNames } from '#web/words/names-tasks.ts'
import type { ValueTexts } from '#web/words/task-texts.ts'
import type { Language } from '#web/words/words.ts'

/** ことばごとの答え. An answer as it is read back; the field is already in the words of the language. */
export function valueWordsIn(language: Language, field: TaskField, value: unknown): string {
  const texts = taskNames[language]?.values
  if (texts === undefined || value === undefined) return valueWords(field, value)
  if (value === null) return texts.unknown
  if (value === none) return field.none ?? texts.none
  if (field.kind === 'choices') return chosenWords(texts, field, value)
  if (field.kind === 'choice') return valueWords(field, value)
  if (typeof value === 'number') return numberWords(language, texts, field, value)
  return typeof value === 'string' ? textWords(language, texts, field, value) : valueWords(field, value)
}

function chosenWords({ noneOfThem, and }: ValueTexts, { choices }: TaskField, value: unknown): string {
  const all: readonly unknown[] = Array.isArray(value) ? value : []
  if (all.length === 0) return noneOfThem
  return all.map((one) => choices.find((choice) => isSame(choice.value, one))?.label ?? String(one)).join(and)
}

function numberWords(language: Language, { months }: ValueTexts, field: TaskField, value: number): string {
  if (field.kind === 'amount') return yenWordsIn(language, value)
  return field.kind === 'whole' && field.bounds?.unit === 'months' ? months(value) : valueWords(field, value)
}

function textWords(language: Language, { share }: ValueTexts, field: TaskField, value: string): string {
  const { kind } = field
  if (kind === 'day' && isDay(value)) return dayWordsIn(language, value)
  if (kind === 'month' && isMonth(value)) return monthWordsIn(language, value)
  const [over, under] = kind === 'share' ? value.split('/') : []
  return over === undefined || under === undefined ? valueWords(field, value) : share(over, under)
}
