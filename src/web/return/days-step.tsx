import { type FormEvent, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import { claimsFor, letterOfKind, newLetterFields } from '#interview/new-letter.ts'
import type { Matter } from '#matter/matter.ts'
import { ChoiceField } from '#web/parts/choice-field.tsx'
import { emptyDraft } from '#web/parts/draft.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { TypedField } from '#web/parts/typed-field.tsx'
import { useProblemWords } from '#web/rooms/problem-words.ts'
import { fieldKey } from '#web/rooms/question-names.ts'
import { type FieldProblem, receivedIn, typedFieldOf } from '#web/rooms/visit-rooms.ts'
import { letterNames } from '#web/words/names-letters.ts'
import { questionNames } from '#web/words/names-questions.ts'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'
import { dayProblems, type LetterDraft } from './entry.ts'

interface DaysStepProps {
  readonly matter: Matter
  readonly draft: LetterDraft
  readonly number: number
  readonly today: Day
  readonly onDraft: (draft: LetterDraft) => void
  readonly onNext: () => void
}

/** 手紙の日. What is printed on one new letter, which debt it is about, and whether it was told of before. */
export function DaysStep({ matter, draft, number, today, onDraft, onNext }: DaysStepProps) {
  const words = useWords(returnWords)
  const names = useWords(questionNames)
  const letters = useWords(letterNames)
  const problemWords = useProblemWords()
  const form = useRef<HTMLFormElement>(null)
  const [hasTried, setHasTried] = useState(false)
  const isTwin = letterOfKind(matter, draft.kind) !== null
  const claims = claimsFor(matter, draft.kind, today)
  const isTwinOpen = isTwin && draft.isKnown === undefined
  const isClaimOpen = claims.length > 0 && draft.claim === undefined
  const days = dayProblems(draft, today)
  const problems = hasTried ? days : new Map<string, FieldProblem>()

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (days.size === 0 && !isTwinOpen && !isClaimOpen) {
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
      <RoomTitle room={`days-${number}`}>{words.days(letters.kinds[draft.kind].title)}</RoomTitle>
      <p className="reason">{words.daysReason}</p>
      {isTwin && (
        <ChoiceField
          label={words.same}
          hint={words.sameHint}
          choices={[
            { value: true, words: words.sameYes },
            { value: false, words: words.sameNo },
          ]}
          chosen={draft.isKnown}
          problem={hasTried && isTwinOpen ? words.choose : null}
          onChoose={(isKnown) => onDraft({ ...draft, isKnown })}
        />
      )}
      {claims.length > 0 && (
        <ChoiceField
          label={words.claim}
          hint={words.claimHint}
          choices={[
            ...claims.map(({ id, words: name }) => ({ value: id, words: name, isJapanese: true })),
            { value: null, words: words.notListed },
          ]}
          chosen={draft.claim}
          problem={hasTried && isClaimOpen ? words.choose : null}
          onChoose={(claim) => onDraft({ ...draft, claim })}
        />
      )}
      {draft.isRead && <p className="notice">{words.readFromLetter}</p>}
      {newLetterFields(draft.kind).map((field) => {
        const typed = typedFieldOf(field, receivedIn(draft, today))
        if (typed === null) return null
        const { label, hint } = names.fields[fieldKey(field)]
        const kind = { ...typed, label }
        return (
          <TypedField
            key={field.path}
            field={kind}
            draft={draft.drafts[field.path] ?? emptyDraft}
            today={today}
            hint={hint}
            problem={problemWords(problems.get(field.path), kind)}
            isUnknownAllowed
            onDraft={(next) => onDraft({ ...draft, drafts: { ...draft.drafts, [field.path]: next } })}
          />
        )
      })}
      <button type="submit" className="button primary">
        {words.next}
      </button>
    </form>
  )
}
