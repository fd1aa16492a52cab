import { useId, useState } from 'react'
import type { Matter } from '#matter/matter.ts'
import { holdingOf, type Session } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { download } from './download.ts'
import { matterText } from './imported.ts'
import { newId } from './keeper.ts'
import { LockForm } from './lock-form.tsx'
import { canLock, lock } from './locked.ts'
import { savedOf } from './saved-session.ts'

/** 書き出す. The open matter as a file: plain, as every other reader of matter files takes it, or locked with a passphrase. */
export function ExportSection({ matter }: { readonly matter: Matter }) {
  const { session, change, today } = useSession()
  const words = useWords(keepWords)
  const [made, setMade] = useState<{ readonly name: string; readonly text: string } | null>(null)

  function handOver(name: string, text: string): void {
    download(name, text)
    setMade({ name, text })
    change((now) => (now.kept === null ? now : { ...now, kept: { ...now.kept, exportedOn: today, exported: matter } }))
  }

  async function exportLocked(passphrase: string): Promise<void> {
    const text = lockedText(session, matter, words.memo(1))
    handOver(`memo-${today}-locked.json`, `${JSON.stringify(await lock(text, passphrase), null, 2)}\n`)
  }

  function lockedText(from: Session, own: Matter, name: string): string {
    const { visit, first, seen } = from
    const holding = holdingOf(from) ?? { matter: own, visit, first, seen, name, exportedOn: null, exported: null }
    const writing = { id: from.kept?.id ?? newId(), revision: from.kept?.revision ?? 1, savedOn: today }
    return JSON.stringify(savedOf({ ...holding, exportedOn: today, exported: own }, writing))
  }

  return (
    <section aria-labelledby="export">
      <h2 id="export">{words.export}</h2>
      <p>{words.exportText}</p>
      <button
        type="button"
        className="button secondary"
        onClick={() => handOver(`memo-${today}.json`, matterText(matter))}
      >
        {words.exportPlain}
      </button>
      <p className="hint">{words.exportPlainHint}</p>
      <details className="fold">
        <summary>{words.exportLocked}</summary>
        {canLock() ? <LockForm onLock={exportLocked} /> : <p>{words.cannotLock}</p>}
      </details>
      <p role="status">{made !== null && words.exported(made.name)}</p>
      {made !== null && <AsText text={made.text} />}
    </section>
  )
}

/** For browsers within other apps, which take no downloads. */
function AsText({ text }: { readonly text: string }) {
  const words = useWords(keepWords)
  const id = useId()
  return (
    <details className="fold">
      <summary>{words.noFile}</summary>
      <label className="label" htmlFor={id}>
        {words.copyThis}
      </label>
      <textarea id={id} rows={6} readOnly value={text} spellCheck={false} />
    </details>
  )
}
