import { type FormEvent, useId, useState } from 'react'
import { Link } from 'wouter'
import type { Day } from '#base/day.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import { letterDaysIn } from '#reading/letter-guide.ts'
import { type ReadLetter, readLetter } from '#reading/read-letter.ts'
import { LinkedText } from '#web/linked-text.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'
import { type LetterDraft, readLetterDraft } from './entry.ts'

interface WordsStepProps {
  readonly today: Day
  readonly onChosen: (draft: LetterDraft) => void
}

/** A letter is not longer; what is pasted beyond that is something else. */
const longest = 20_000

/** 手紙の言葉から探す. What the words of a letter suggest, each with how much speaks for it; whoever holds the letter decides. */
export function WordsStep({ today, onChosen }: WordsStepProps) {
  const words = useWords(returnWords)
  const id = useId()
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReadLetter | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    setRead(readLetter(text, null, {}, today))
  }

  return (
    <form className="question" onSubmit={submit} noValidate autoComplete="off">
      <RoomTitle room="words">{words.words}</RoomTitle>
      <p className="reason">{words.wordsReason}</p>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.text}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {words.textHint}
        </p>
        <textarea
          id={id}
          className="letter-words"
          rows={8}
          maxLength={longest}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value)
            setRead(null)
          }}
        />
      </div>
      <button type="submit" className="button primary">
        {words.look}
      </button>
      <div className="suggestions" role="status">
        {read !== null && <Found read={read} onChosen={onChosen} />}
      </div>
      <p>
        <Link href="/list">{words.withoutLetter}</Link>
      </p>
    </form>
  )
}

function Found({ read, onChosen }: { readonly read: ReadLetter; readonly onChosen: (draft: LetterDraft) => void }) {
  const words = useWords(returnWords)
  const { recognised, fraud, dates } = read
  return (
    <>
      {fraud.length > 0 && (
        <p className="notice">
          <LinkedText text={words.fraud} />
        </p>
      )}
      {recognised.length === 0 ? (
        <>
          <p>{words.none}</p>
          <p>
            <LinkedText text={words.noneAdvice} />
          </p>
        </>
      ) : (
        <>
          <h2>{words.suggested}</h2>
          <p className="hint">{words.suggestedHint}</p>
          <ul className="suggested">
            {recognised.map(({ kind, percent, phrases }) => (
              <li key={kind}>
                <button
                  type="button"
                  className="button secondary"
                  onClick={() => onChosen(readLetterDraft(kind, letterDaysIn(dates).found))}
                >
                  <InJapanese as="span">{letterKinds[kind].title}</InJapanese>
                </button>
                <p className="hint">
                  {words.signs(percent)}{' '}
                  <InJapanese as="span">{phrases.map((phrase) => `「${phrase.words}」`).join('')}</InJapanese>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
