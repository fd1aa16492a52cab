import { type FormEvent, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import type { FirstQuestion } from '#interview/first-questions.ts'
import { ChoiceField } from '#web/parts/choice-field.tsx'
import { emptyDraft } from '#web/parts/draft.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { TypedField } from '#web/parts/typed-field.tsx'
import { questionNames } from '#web/words/names-questions.ts'
import { questionRoomWords } from '#web/words/questions.ts'
import { useWords } from '#web/words/words.ts'
import { useProblemWords } from './problem-words.ts'
import { fieldKey, questionKey } from './question-names.ts'
import type { Visit } from './visit.ts'
import { type FieldProblem, problemsOf, receivedIn, shownFields, typedFieldOf } from './visit-rooms.ts'

interface QuestionRoomProps {
  readonly question: FirstQuestion
  readonly visit: Visit
  readonly today: Day
  readonly onVisit: (change: (visit: Visit) => Visit) => void
  readonly onNext: () => void
}

/** 質問の部屋. One thing is asked, with its reason; わからない is always an answer. */
export function QuestionRoom({ question, visit, today, onVisit, onNext }: QuestionRoomProps) {
  const form = useRef<HTMLFormElement>(null)
  const [hasTried, setHasTried] = useState(false)
  const problems = hasTried ? problemsOf(question, visit, today) : new Map<string, FieldProblem>()
  const words = useWords(questionRoomWords)
  const problemWords = useProblemWords()
  const names = useWords(questionNames)
  const { title, reason } = names.questions[questionKey(question)]

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (problemsOf(question, visit, today).size === 0) {
      onNext()
      return
    }
    setHasTried(true)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"] input, input[aria-invalid="true"]')?.focus(),
    )
  }

  return (
    <form ref={form} className="question" onSubmit={submit} noValidate autoComplete="off">
      <RoomTitle room={question.id}>{title}</RoomTitle>
      <p className="reason">{reason}</p>
      {shownFields(question, visit).map((field) => {
        const name = names.fields[fieldKey(field)]
        const typed = typedFieldOf(field, receivedIn(visit, today))
        const kind = typed === null ? null : { ...typed, label: name.label }
        const problem = problemWords(problems.get(field.path), kind)
        return kind === null ? (
          <ChoiceField
            key={field.path}
            label={name.label}
            hint={name.hint}
            choices={field.choices.map(({ value, label }) => ({
              value,
              words: name.choices[value ?? 'unknown'] ?? label,
            }))}
            chosen={visit.choices[field.path]}
            problem={problem}
            onChoose={(value) => onVisit((now) => ({ ...now, choices: { ...now.choices, [field.path]: value } }))}
          />
        ) : (
          <TypedField
            key={field.path}
            field={kind}
            draft={visit.drafts[field.path] ?? emptyDraft}
            today={today}
            hint={name.hint}
            problem={problem}
            isUnknownAllowed
            onDraft={(draft) => onVisit((now) => ({ ...now, drafts: { ...now.drafts, [field.path]: draft } }))}
          />
        )
      })}
      <button type="submit" className="button primary">
        {words.next}
      </button>
    </form>
  )
}
