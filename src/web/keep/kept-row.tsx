import { useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { noSession } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { keepWords } from '#web/words/keep.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { Ask } from './ask.tsx'
import { AskBeforeLosing } from './ask-before-losing.tsx'
import { download } from './download.ts'
import { matterText } from './imported.ts'
import { changeStored, forget } from './keeper.ts'
import { RenameForm } from './rename-form.tsx'
import { readSaved, type Saved } from './saved.ts'
import { sessionOf } from './saved-session.ts'
import { storedAt } from './store.ts'

interface KeptRowProps {
  readonly saved: Saved
  /** Says what was done, and reads the list again. */
  readonly onChanged: (words: string) => void
}

/** 保存した一件. Open, export, rename, delete. */
export function KeptRow({ saved, onChanged }: KeptRowProps) {
  const { session, change, today } = useSession()
  const words = useWords(keepWords)
  const language = useLanguage()
  const [, go] = useLocation()
  const [asking, setAsking] = useState<'open' | 'rename' | 'remove' | null>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const isOpen = session.kept?.id === saved.id
  const name = isOpen && session.kept !== null ? session.kept.name : saved.name

  function cancel(): void {
    setAsking(null)
    buttons.current?.querySelector('button')?.focus()
  }

  async function open(): Promise<void> {
    // It may have been written since the list was read.
    const read = readSaved(await storedAt(saved.id))
    if (read.kind !== 'saved') return onChanged(words.openFailed)
    change(() => sessionOf(read.saved, today))
    go('/plan')
  }

  async function rename(next: string): Promise<void> {
    setAsking(null)
    if (isOpen) {
      change((now) => (now.kept === null ? now : { ...now, kept: { ...now.kept, name: next } }))
      return onChanged(words.renamed(next))
    }
    onChanged((await changeStored(saved, { name: next })) ? words.renamed(next) : words.changedElsewhere)
  }

  async function exportPlain(): Promise<void> {
    const matter = isOpen && session.matter !== null ? session.matter : saved.matter
    const file = `memo-${today}.json`
    download(file, matterText(matter))
    if (isOpen)
      change((now) =>
        now.kept === null ? now : { ...now, kept: { ...now.kept, exportedOn: today, exported: matter } },
      )
    else await changeStored(saved, { exportedOn: today, changedSinceExport: false })
    onChanged(words.exported(file))
  }

  async function remove(): Promise<void> {
    await forget(saved.id)
    if (isOpen) change(() => noSession)
    onChanged(words.removed(name))
  }

  return (
    <li aria-labelledby={titleId}>
      <h3 id={titleId}>{name}</h3>
      <p className="hint">
        {words.savedOn} {dayWordsIn(language, saved.savedOn)}
        {isOpen && <strong className="is-open">{words.isOpen}</strong>}
      </p>
      <div className="buttons" ref={buttons}>
        {isOpen ? (
          <button type="button" className="button secondary" onClick={() => go('/plan')}>
            {words.goToPlan}
          </button>
        ) : (
          <button
            type="button"
            className="button secondary"
            aria-label={words.openOf(name)}
            onClick={() => setAsking('open')}
          >
            {words.openIt}
          </button>
        )}
        <button type="button" className="button plain" aria-label={words.exportOf(name)} onClick={exportPlain}>
          {words.exportIt}
        </button>
        <button
          type="button"
          className="button plain"
          aria-label={words.renameOf(name)}
          onClick={() => setAsking('rename')}
        >
          {words.renameIt}
        </button>
        <button
          type="button"
          className="button plain"
          aria-label={words.removeOf(name)}
          onClick={() => setAsking('remove')}
        >
          {words.remove}
        </button>
      </div>
      {asking === 'open' && <AskBeforeLosing onGo={open} onCancel={cancel} />}
      {asking === 'rename' && <RenameForm name={name} onName={rename} onCancel={cancel} />}
      {asking === 'remove' && (
        <Ask title={words.removeTitle(name)}>
          <p>{isOpen ? words.removeOpenText : words.removeText}</p>
          <div className="buttons">
            <button type="button" className="button secondary" onClick={remove}>
              {words.removeYes}
            </button>
            <button type="button" className="button plain" onClick={cancel}>
              {words.stop}
            </button>
          </div>
        </Ask>
      )}
    </li>
  )
}
