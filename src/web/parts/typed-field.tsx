import { useEffect, useId, useState } from 'react'
import type { Day } from '#base/day.ts'
import type { Ask } from '#reading/typed.ts'
import {
  type Draft,
  draftOf,
  echoWords,
  type FieldKind,
  type Read,
  readDraft,
  shortWords,
  withoutLabel,
} from './draft.ts'

interface TypedFieldProps {
  readonly field: FieldKind
  readonly draft: Draft
  readonly today: Day
  readonly hint: string
  /** What is to be mended, once somebody has tried to go on; null for nothing. */
  readonly problem: string | null
  /** Whether わからない is an answer here. */
  readonly isUnknownAllowed: boolean
  readonly onDraft: (draft: Draft) => void
}

/** How long nobody has typed before the field reads back: a listener hears words, not keys. */
const pause = 500

/** 自由に書ける欄. Money, a day or a month, written in any way; it reads back what it took and asks where there are two senses. */
export function TypedField({ field, draft, today, hint, problem, isUnknownAllowed, onDraft }: TypedFieldProps) {
  const id = useId()
  const settled = useSettled(draft)
  const typed = readDraft(field, settled, today)
  return (
    <div className="field">
      <label className="label" htmlFor={id} id={`${id}-label`}>
        {field.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="typing">
        <input
          id={id}
          type="text"
          value={draft.text}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="next"
          aria-describedby={`${id}-hint ${id}-echo ${id}-problem`}
          aria-invalid={problem !== null}
          onChange={({ currentTarget }) => onDraft({ text: currentTarget.value, chosen: null })}
        />
        {isUnknownAllowed && (
          <button
            type="button"
            className="button plain"
            aria-describedby={`${id}-label`}
            onClick={() => onDraft({ text: 'わからない', chosen: null })}
          >
            わからない
          </button>
        )}
      </div>
      <p className="echo" id={`${id}-echo`} aria-live="polite">
        {echoWords(typed)}
        {typed.kind === 'ask' && typed.question}
        {typed.kind === 'unreadable' && problem === null && withoutLabel(typed.message, field.label)}
      </p>
      {typed.kind === 'ask' && <Choices ask={typed} onChoose={(read) => onDraft(draftOf(read))} />}
      <p className="problem" id={`${id}-problem`}>
        {problem !== null && withoutLabel(problem, field.label)}
      </p>
    </div>
  )
}

function Choices({ ask, onChoose }: { readonly ask: Ask<Read>; readonly onChoose: (read: Read) => void }) {
  return (
    <div className="choices">
      {ask.choices.map((read) => (
        <button key={read.words} type="button" className="button secondary" onClick={() => onChoose(read)}>
          {shortWords(read)}
        </button>
      ))}
    </div>
  )
}

/** What was typed once the typing has paused; a choice counts at once. */
function useSettled(draft: Draft): Draft {
  const [settled, setSettled] = useState(draft)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), draft.chosen === null ? pause : 0)
    return () => clearTimeout(timer)
  }, [draft])
  return settled
}
