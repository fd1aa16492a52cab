import { type FormEvent, useId, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import type { FirstField } from '#interview/first-questions.table.ts'
import type { FirstQuestion } from '#interview/first-questions.ts'
import { emptyDraft } from '#web/parts/draft.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { TypedField } from '#web/parts/typed-field.tsx'
import type { Visit } from './visit.ts'
import { problemsOf, shownFields, typedFieldOf } from './visit-rooms.ts'

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
  const problems = hasTried ? problemsOf(question, visit, today) : new Map<string, string>()

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
      <RoomTitle room={question.id}>{question.title}</RoomTitle>
      <p className="reason">{question.reason}</p>
      {shownFields(question, visit).map((field) => {
        const kind = typedFieldOf(field)
        const problem = problems.get(field.path) ?? null
        return kind === null ? (
          <ChoiceField
            key={field.path}
            field={field}
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
            hint={field.hint}
            problem={problem}
            isUnknownAllowed
            onDraft={(draft) => onVisit((now) => ({ ...now, drafts: { ...now.drafts, [field.path]: draft } }))}
          />
        )
      })}
      <button type="submit" className="button primary">
        次へ
      </button>
    </form>
  )
}

interface ChoiceFieldProps {
  readonly field: FirstField
  /** Undefined while nothing is chosen; null for わからない. */
  readonly chosen: string | null | undefined
  readonly problem: string | null
  readonly onChoose: (value: string | null) => void
}

function ChoiceField({ field: { label, hint, choices }, chosen, problem, onChoose }: ChoiceFieldProps) {
  const id = useId()
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint ${id}-problem`}
      aria-invalid={problem !== null}
    >
      <p className="label" id={`${id}-label`}>
        {label}
      </p>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="radios">
        {choices.map((choice) => (
          <label key={choice.label} className="radio">
            <input type="radio" name={id} checked={chosen === choice.value} onChange={() => onChoose(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}
