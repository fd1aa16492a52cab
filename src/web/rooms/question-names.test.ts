import { describe, expect, it } from 'vitest'
import type { FirstAnswers } from '#interview/first-answers.ts'
import { firstMissedField } from '#interview/first-questions.table.ts'
import { firstQuestions } from '#interview/first-questions.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { questionNames } from '#web/words/names-questions.ts'
import { languages } from '#web/words/words.ts'
import { fieldKey, questionKey } from './question-names.ts'

const kinds = Object.keys(letterKinds) as readonly LetterKind[]
const starts: readonly FirstAnswers[] = [
  { start: 'month', letters: [] },
  { start: 'paying', letters: [] },
  { start: 'letter', letters: [] },
  ...kinds.flatMap((kind) =>
    (['own', 'sold'] as const).map((home): FirstAnswers => ({ start: 'letter', letters: [kind], home })),
  ),
]
const questions = starts.flatMap((answers) => firstQuestions(answers))

describe('質問の名', () => {
  it('finds words for every question and every field that any first answers ask, with all their choices', () => {
    for (const question of questions) {
      const { title, reason } = questionNames.ja.questions[questionKey(question)]
      expect([title, reason]).toEqual([question.title, question.reason])
      for (const field of question.fields) {
        const own = questionNames.ja.fields[fieldKey(field)]
        expect([own.label, own.hint]).toEqual([field.label, field.hint])
        for (const language of languages) {
          const { choices } = questionNames[language].fields[fieldKey(field)]
          expect(Object.keys(choices)).toEqual(field.choices.map(({ value }) => value ?? 'unknown'))
        }
      }
    }
  })

  it('tells apart the fields of one path that ask in other words', () => {
    const sale = firstQuestions({ start: 'letter', letters: ['tax-sale-notice'] })[0]
    expect(sale?.fields.map(fieldKey)).toEqual(['receivedOn', 'publicSaleOn', 'publicSaleDecisionOn'])
    const left = firstQuestions({ start: 'letter', letters: ['distribution-summons'] }).at(-1)
    expect(left === undefined ? null : questionKey(left)).toBe('debt-left')
    expect(left?.fields.map(fieldKey)).toEqual(['debtLeft'])
  })

  it('knows only the fields of the table', () => {
    expect(() => fieldKey({ ...firstMissedField })).toThrow('firstMissedMonth')
  })
})
