import { type SyntheticEvent, useId, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import type { HouseholdPaper, PaperFacts, PaperStatus } from '#interview/tasks/household-papers.ts'
import { type Draft, emptyDraft, type FieldKind, readDraft } from '#web/parts/draft.ts'
import { TypedField } from '#web/parts/typed-field.tsx'
import { useSession } from '#web/session/session-context.ts'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'

interface PaperFormProps {
  readonly paper: HouseholdPaper
  readonly onSave: (told: PaperFacts) => void
}

const statuses: readonly PaperStatus[] = ['blank', 'prepared', 'submitted']

const draftOf = (text: string | null | undefined): Draft => ({ text: text ?? '', chosen: null })

/** 書類の進みを書く所. How far the paper is, with the days of it. */
export function PaperForm({ paper: { paper, status: before }, onSave }: PaperFormProps) {
  const { today } = useSession()
  const words = useWords(tasksWords)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [status, setStatus] = useState(before)
  const [prepared, setPrepared] = useState(draftOf(paper?.preparedOn))
  const [submitted, setSubmitted] = useState(draftOf(paper?.submittedOn))
  const [to, setTo] = useState(draftOf(paper?.to))
  const [hasTried, setHasTried] = useState(false)
  const dayField = (label: string): FieldKind => ({ kind: 'day', label, past: true })
  const toField: FieldKind = { kind: 'text', label: words.to }
  const preparedField = dayField(words.preparedOn)
  const submittedField = dayField(words.submittedOn)

  const preparedOn = status === 'blank' ? null : dayIn(preparedField, prepared, today)
  const submittedOn = status === 'submitted' ? dayIn(submittedField, submitted, today) : null
  const isTooEarly = isDay(preparedOn) && isDay(submittedOn) && submittedOn.on < preparedOn.on
  const typedTo = readDraft(toField, status === 'submitted' ? to : emptyDraft, today)

  /** The day of filling in may be left out once the paper is handed in. */
  const problems = {
    prepared: problemOf(preparedOn, status === 'submitted'),
    submitted: isTooEarly ? words.orderProblem : problemOf(submittedOn, false),
    to: typedTo.kind === 'unreadable' ? typedTo.message : null,
  }

  function problemOf(found: DayIn, isOptional: boolean): string | null {
    if (found === null || (found.kind === 'empty' && isOptional)) return null
    if (found.kind === 'empty') return words.things.dayProblem
    if (found.kind === 'wrong') return found.words
    return found.on > today ? words.futureProblem : null
  }

  function save(event: SyntheticEvent): void {
    event.preventDefault()
    if (problems.prepared === null && problems.submitted === null && problems.to === null) {
      const name = typedTo.kind === 'figure' && typeof typedTo.value === 'string' ? typedTo.value : null
      onSave({ preparedOn: dayOf(preparedOn), submittedOn: dayOf(submittedOn), to: name })
      return
    }
    setHasTried(true)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus())
  }

  return (
    <form ref={form} className="question" onSubmit={save} noValidate autoComplete="off">
      <div className="field" role="radiogroup" aria-labelledby={`${id}-status`}>
        <p className="label" id={`${id}-status`}>
          {words.paperStatus}
        </p>
        <div className="radios">
          {statuses.map((one) => (
            <label key={one} className="radio">
              <input type="radio" name={id} checked={status === one} onChange={() => setStatus(one)} />
              {words.statuses[one]}
            </label>
          ))}
        </div>
      </div>
      {status !== 'blank' && (
        <TypedField
          field={preparedField}
          draft={prepared}
          today={today}
          hint={`${words.dayHint}${status === 'submitted' ? words.optional : ''}`}
          problem={hasTried ? problems.prepared : null}
          isUnknownAllowed={false}
          onDraft={setPrepared}
        />
      )}
      {status === 'submitted' && (
        <>
          <TypedField
            field={submittedField}
            draft={submitted}
            today={today}
            hint={words.dayHint}
            problem={hasTried ? problems.submitted : null}
            isUnknownAllowed={false}
            onDraft={setSubmitted}
          />
          <TypedField
            field={toField}
            draft={to}
            today={today}
            hint={words.toHint}
            problem={hasTried ? problems.to : null}
            isUnknownAllowed={false}
            onDraft={setTo}
          />
        </>
      )}
      <button type="submit" className="button primary">
        {words.savePaper}
      </button>
    </form>
  )
}

type DayIn =
  | { readonly kind: 'day'; readonly on: Day }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly words: string }
  | null

function dayIn(field: FieldKind, draft: Draft, today: Day): DayIn {
  const typed = readDraft(field, draft, today)
  if (typed.kind === 'day') return { kind: 'day', on: typed.on }
  if (typed.kind === 'unreadable') return { kind: 'wrong', words: typed.message }
  if (typed.kind === 'ask') return { kind: 'wrong', words: typed.question }
  return { kind: 'empty' }
}

const isDay = (found: DayIn): found is { readonly kind: 'day'; readonly on: Day } => found?.kind === 'day'
const dayOf = (found: DayIn): Day | null => (isDay(found) ? found.on : null)
