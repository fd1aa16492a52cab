import { useId } from 'react'
import type { SheetQuestion } from '#report/consultation-sheet-questions.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { sheetWords } from '#web/words/sheet.ts'
import { useWords } from '#web/words/words.ts'

interface SheetChoiceFormProps {
  readonly names: boolean
  readonly onNames: (names: boolean) => void
  readonly questions: readonly SheetQuestion[]
  /** The ids of the questions that are left out. */
  readonly without: readonly string[]
  readonly onWithout: (without: readonly string[]) => void
  readonly note: string
  readonly mostNote: number
  readonly onNote: (note: string) => void
}

/** 紙にのせるもの. Names or none, which questions, and a note in one's own words. */
export function SheetChoiceForm(props: SheetChoiceFormProps) {
  const { names, onNames, questions, without, onWithout, note, mostNote, onNote } = props
  const words = useWords(sheetWords)
  const id = useId()
  const chosen = questions.filter((question) => !without.includes(question.id)).length
  return (
    <section className="sheet-choices" aria-labelledby={`${id}-choose`}>
      <h2 id={`${id}-choose`}>{words.choose}</h2>
      <label className="letter">
        <input
          type="checkbox"
          checked={names}
          aria-describedby={`${id}-names`}
          onChange={({ currentTarget }) => onNames(currentTarget.checked)}
        />
        <span>{words.names}</span>
      </label>
      <p className="letter-text" id={`${id}-names`}>
        {words.namesHint}
      </p>
      <details className="fold sender">
        <summary>
          {words.questions}
          <span className="hint">{words.chosen(chosen, questions.length)}</span>
        </summary>
        <p className="letter-text">{words.questionsHint}</p>
        <ul className="letters">
          {questions.map((question) => (
            <li key={question.id}>
              <label className="letter">
                <input
                  type="checkbox"
                  checked={!without.includes(question.id)}
                  onChange={({ currentTarget }) =>
                    onWithout(
                      currentTarget.checked ? without.filter((one) => one !== question.id) : [...without, question.id],
                    )
                  }
                />
                <span>
                  <InJapanese as="span">{question.words}</InJapanese>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <div className="field">
        <label className="label" htmlFor={`${id}-note`}>
          {words.note}
        </label>
        <p className="hint" id={`${id}-note-hint`}>
          {words.noteHint(mostNote)}
        </p>
        <textarea
          id={`${id}-note`}
          rows={3}
          maxLength={mostNote}
          value={note}
          autoComplete="off"
          aria-describedby={`${id}-note-hint`}
          onChange={({ currentTarget }) => onNote(currentTarget.value)}
        />
      </div>
    </section>
  )
}
