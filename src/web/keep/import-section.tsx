import { type ChangeEvent, type FormEvent, useCallback, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useFileDrop } from '#web/file-drop.ts'
import { IssueList } from '#web/issue-list.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { opened } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { AskBeforeLosing } from './ask-before-losing.tsx'
import { type FileProblem, fileText } from './file-text.ts'
import { type Imported, importedFrom } from './imported.ts'
import { importedSession } from './saved-session.ts'
import { UnlockForm } from './unlock-form.tsx'

type Outcome = Imported | { readonly kind: 'file'; readonly problem: FileProblem } | null

/** 読み込む. A matter file, something exported, or a locked file, chosen or pasted; what is open is asked about before it gives way. */
export function ImportSection() {
  const { change, today } = useSession()
  const words = useWords(keepWords)
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome>(null)
  const id = useId()

  const readFile = useCallback(async (file: File) => {
    const read = await fileText(file)
    setOutcome('text' in read ? importedFrom(read.text) : { kind: 'file', problem: read.problem })
  }, [])
  const isOver = useFileDrop(readFile)

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const file = currentTarget.files?.[0]
    if (file !== undefined) readFile(file)
    // So that the same file can be chosen again.
    currentTarget.value = ''
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    setOutcome(importedFrom(text))
  }

  const open = useCallback(() => {
    if (outcome?.kind === 'matter') change(() => opened(outcome.matter, { seen: null, kept: null }))
    else if (outcome?.kind === 'saved') change(() => importedSession(outcome.saved, today))
    else return
    go('/plan')
  }, [outcome, change, today, go])

  return (
    <section aria-labelledby="import">
      <h2 id="import">{words.import}</h2>
      <p>{words.importText}</p>
      <form onSubmit={submit} noValidate autoComplete="off">
        <div className={isOver ? 'drop over' : 'drop'}>
          <label className="button secondary">
            {words.chooseFile}
            <input type="file" className="unseen" accept=".json,application/json,text/plain" onChange={choose} />
          </label>
          <p>{words.chooseHint}</p>
        </div>
        <details className="fold">
          <summary>{words.paste}</summary>
          <label className="label" htmlFor={id}>
            {words.pasteLabel}
          </label>
          <textarea
            id={id}
            rows={5}
            value={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={outcome?.kind === 'issues'}
            aria-describedby={outcome?.kind === 'issues' ? `${id}-issues` : undefined}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" className="button secondary">
            {words.readPasted}
          </button>
        </details>
      </form>
      {outcome?.kind === 'issues' && (
        <InJapanese>
          <IssueList id={`${id}-issues`} issues={outcome.issues} />
        </InJapanese>
      )}
      {outcome?.kind === 'file' && (
        <p className="problem" role="alert">
          {words.fileProblems[outcome.problem]}
        </p>
      )}
      {outcome?.kind === 'newer' && (
        <p className="caution" role="alert">
          {words.newerFile}
        </p>
      )}
      {outcome?.kind === 'locked' && <UnlockForm locked={outcome.locked} onImported={setOutcome} />}
      {(outcome?.kind === 'matter' || outcome?.kind === 'saved') && (
        <AskBeforeLosing onGo={open} onCancel={() => setOutcome(null)} />
      )}
    </section>
  )
}
