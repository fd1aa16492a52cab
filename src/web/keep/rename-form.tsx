import { type FormEvent, useId, useState } from 'react'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { Ask } from './ask.tsx'
import { longestName } from './saved.ts'

interface RenameFormProps {
  readonly name: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

/** 名前を変える. */
export function RenameForm({ name, onName, onCancel }: RenameFormProps) {
  const words = useWords(keepWords)
  const id = useId()
  const [text, setText] = useState(name)
  const [problem, setProblem] = useState('')

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() !== '') {
      onName(text.trim())
      return
    }
    setProblem(words.nameEmpty)
    document.getElementById(id)?.focus()
  }

  return (
    <Ask title={words.renameTitle}>
      <form onSubmit={submit} noValidate autoComplete="off">
        <label className="label" htmlFor={id}>
          {words.name}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {words.nameHint}
        </p>
        <input
          id={id}
          type="text"
          value={text}
          maxLength={longestName}
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== ''}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
        <div className="buttons">
          <button type="submit" className="button secondary">
            {words.renameYes}
          </button>
          <button type="button" className="button plain" onClick={onCancel}>
            {words.stop}
          </button>
        </div>
      </form>
    </Ask>
  )
}
