import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { emptyDraft, type FieldKind, readDraft } from '#web/parts/draft.ts'
import { TypedField } from '#web/parts/typed-field.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'

interface AmountFormProps {
  /** What the button says that unfolds it. */
  readonly opens: string
  /** Names the field. */
  readonly label: string
  readonly current: Yen
  readonly today: Day
  /** What is wrong with the amount, or null where it was taken. */
  readonly onSet: (amount: Yen) => string | null
}

/** 額を変える. A button that unfolds one field; what cannot be read or taken stays in it, with the reason below. */
export function AmountForm({ opens, label, current, today, onSet }: AmountFormProps) {
  const words = useWords(moneyWords).form
  const [isOpen, setIsOpen] = useState(false)
  const [draft, setDraft] = useState(emptyDraft)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const field: FieldKind = { kind: 'amount', label, isSingle: true }

  const toField = () => form.current?.querySelector('input')?.focus()
  useEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus()
  }, [isOpen])
  const close = () => {
    setIsOpen(false)
    setDraft(emptyDraft)
    setProblem(null)
    button.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = readDraft(field, draft, today)
    const wrong = typed.kind === 'amount' ? onSet(typed.low) : problemOf(typed, words)
    if (wrong === null) close()
    else {
      setProblem(wrong)
      toField()
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button secondary"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={isOpen ? close : () => setIsOpen(true)}
      >
        {opens}
        <span className="unseen">（{label}）</span>
      </button>
      {isOpen && (
        <form id={id} ref={form} className="amount-form" noValidate onSubmit={submit}>
          <TypedField
            field={field}
            draft={draft}
            today={today}
            hint={words.hint(yenWords(current))}
            problem={problem}
            isUnknownAllowed={false}
            onDraft={(next) => {
              setDraft(next)
              setProblem(null)
            }}
          />
          <div className="buttons">
            <button type="submit" className="button primary">
              {words.set}
            </button>
            <button type="button" className="button plain" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
    </>
  )
}

/** Anything but one amount: わからない is no amount to reckon with. */
function problemOf(
  typed: Exclude<ReturnType<typeof readDraft>, { kind: 'amount' }>,
  words: { readonly empty: string; readonly unknown: string },
): string {
  switch (typed.kind) {
    case 'empty':
      return words.empty
    case 'unknown':
    case 'none':
    case 'figure':
      return words.unknown
    case 'ask':
      return typed.question
    case 'unreadable':
      return typed.message
    case 'day':
    case 'month':
      return words.empty
  }
}
