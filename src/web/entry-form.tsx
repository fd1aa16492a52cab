import { type ChangeEvent, type FormEvent, useId } from 'react'
import type { Issue } from '#law/issues.ts'
import { firstDay, lastDay } from './day-bounds.ts'
import { IssueList } from './issue-list.tsx'
import type { Wait } from './use-engine.ts'
import { WaitNotice } from './wait-notice.tsx'
import { fileWords } from './words/file.ts'
import { useWords } from './words/words.ts'

interface EntryFormProps {
  readonly text: string
  readonly on: string
  readonly today: string
  readonly issues: readonly Issue[] | null
  readonly isFileOver: boolean
  readonly wait: Wait
  readonly onText: (text: string) => void
  readonly onDay: (on: string) => void
  readonly onFile: (file: File) => void
  readonly onSubmit: () => void
  /** Brings back what an example or a file replaced; null where nothing was. */
  readonly onRestore: (() => void) | null
}

/** 案件ファイルの入力. The fields have no names: they could not be submitted even without the script. */
export function EntryForm(props: EntryFormProps) {
  const { text, on, today, issues, isFileOver, wait, onText, onDay, onFile, onSubmit, onRestore } = props
  const words = useWords(fileWords)
  const id = useId()
  const issuesId = `${id}-issues`

  function submit(event: FormEvent): void {
    event.preventDefault()
    onSubmit()
  }

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const file = currentTarget.files?.[0]
    if (file !== undefined) onFile(file)
    // So that the same file can be chosen again once it is mended.
    currentTarget.value = ''
  }

  return (
    <form onSubmit={submit} aria-labelledby={`${id}-title`} noValidate autoComplete="off">
      <h2 id={`${id}-title`}>{words.own}</h2>
      <div className={isFileOver ? 'drop over' : 'drop'}>
        <label className="button secondary">
          {words.choose}
          <input type="file" className="unseen" accept=".json,application/json,text/plain" onChange={choose} />
        </label>
        <p>{words.chooseHint}</p>
      </div>
      <label className="label" htmlFor={`${id}-text`}>
        {words.content}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {words.contentHint}
      </p>
      <textarea
        id={`${id}-text`}
        rows={8}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        aria-describedby={issues === null ? `${id}-hint` : `${id}-hint ${issuesId}`}
        aria-invalid={issues !== null}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {onRestore !== null && (
        <button type="button" className="button plain" onClick={onRestore}>
          {words.restore}
        </button>
      )}
      <label className="label" htmlFor={`${id}-day`}>
        {words.day}
      </label>
      <p className="hint" id={`${id}-day-hint`}>
        {words.dayHint}
      </p>
      <div className="day">
        <input
          id={`${id}-day`}
          type="date"
          value={on}
          min={firstDay}
          max={lastDay}
          required
          autoComplete="off"
          aria-describedby={`${id}-day-hint`}
          onChange={({ currentTarget }) => onDay(currentTarget.value)}
        />
        {on !== today && (
          <button type="button" className="button plain" onClick={() => onDay(today)}>
            {words.toToday}
          </button>
        )}
      </div>
      {issues !== null && <IssueList id={issuesId} issues={issues} />}
      <WaitNotice wait={wait} />
      <button type="submit" className="button primary">
        {words.show}
      </button>
    </form>
  )
}
