import { useEffect, useId, useState } from 'react'
import type { Day } from '#base/day.ts'
import type { Ask } from '#reading/typed.ts'
import type { Read } from '#web/words/read-words.ts'
import { typedWords } from '#web/words/typed.ts'
import { langOf, useLanguage, useWords } from '#web/words/words.ts'
import { afterPause } from './after-pause.ts'
import {
  choiceWords,
  type Draft,
  draftOf,
  echoWords,
  exampleWords,
  type FieldKind,
  questionWords,
  readDraft,
  unreadableWords,
  withoutLabel,
} from './draft.ts'
import { onceReleased } from './pressing.ts'

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

/** A hint that shows already how to write. */
const hasExample = /たとえば|例：|のように書け|For example|Example:|such as/u

/** How long nobody has typed before the field reads back: a listener hears words, not keys. */
const pause = 500

/** 自由に書ける欄. Money, a day or a month, written in any way; it reads back what it took and asks where there are two senses. */
export function TypedField({ field, draft, today, hint, problem, isUnknownAllowed, onDraft }: TypedFieldProps) {
  const id = useId()
  const language = useLanguage()
  const words = useWords(typedWords)
  const settled = useSettled(draft)
  const typed = readDraft(field, settled, today)
  const { none } = field
  const example = hasExample.test(hint) ? null : exampleWords(field, language)
  return (
    <div className="field">
      <label className="label" htmlFor={id} id={`${id}-label`} lang={langOf(language, field.label)}>
        {field.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
        {example !== null && <span className="how-to-write">{example}</span>}
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
            onClick={() => onDraft({ text: words.unknown, chosen: null })}
          >
            {words.unknown}
          </button>
        )}
        {none !== undefined && (
          <button
            type="button"
            className="button plain"
            aria-describedby={`${id}-label`}
            onClick={() => onDraft({ text: none, chosen: null })}
          >
            {none}
          </button>
        )}
      </div>
      <p className="echo" id={`${id}-echo`} aria-live="polite">
        {echoWords(typed, language)}
        {typed.kind === 'ask' && questionWords(typed, language)}
        {typed.kind === 'unreadable' && problem === null && unreadableWords(typed, field, language)}
      </p>
      {typed.kind === 'ask' && <Choices ask={typed} onChoose={(read) => onDraft(draftOf(read, language))} />}
      <p className="problem" id={`${id}-problem`} lang={langOf(language, problem ?? '')}>
        {problem !== null && withoutLabel(problem, field.label)}
      </p>
    </div>
  )
}

function Choices({ ask, onChoose }: { readonly ask: Ask<Read>; readonly onChoose: (read: Read) => void }) {
  const language = useLanguage()
  return (
    <div className="choices">
      {ask.choices.map((read) => (
        <button key={read.words} type="button" className="button secondary" onClick={() => onChoose(read)}>
          {choiceWords(read, language)}
        </button>
      ))}
    </div>
  )
}

/** What was typed once the typing has paused and nothing is being pressed, as what is read back moves what stands below; a choice counts at once. */
function useSettled(draft: Draft): Draft {
  const [settled, setSettled] = useState(draft)
  useEffect(() => {
    const settle = () => onceReleased(() => setSettled(draft))
    return afterPause(draft.chosen === null ? pause : 0, settle)
  }, [draft])
  return settled
}
