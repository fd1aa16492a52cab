import { useEffect, useRef, useState } from 'react'
import type { Kept } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { keepNew } from './keeper.ts'
import { exportReminder } from './reminder.ts'
import { freeName, type KeptList } from './use-kept-list.ts'

/** いま開いているもの. Whether it is kept on this device; until the button is pressed nothing is written anywhere. */
export function OpenSection({ list }: { readonly list: KeptList }) {
  const { session, change, today } = useSession()
  const words = useWords(keepWords)
  const [problem, setProblem] = useState<string | null>(null)
  const isBusy = useRef(false)
  const { kept } = session

  async function save(): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    try {
      const made = await keepNew(session, freeName(list, words.memo), today)
      change((now) => ({ ...now, kept: made }))
      setProblem(null)
      // The browser may ask the person, so this comes when they wanted to keep something, and not before.
      await navigator.storage?.persist?.().catch(() => false)
    } catch {
      setProblem(words.notSaved)
    } finally {
      isBusy.current = false
    }
  }

  return (
    <section aria-labelledby="open">
      <h2 id="open">{words.open}</h2>
      {kept === null ? (
        <>
          <p>{words.onlyMemory}</p>
          <p>{words.whatSaving}</p>
          <p className="caution">{words.shared}</p>
          <button type="button" className="button primary" onClick={save} disabled={list.kind !== 'records'}>
            {words.save}
          </button>
          {problem !== null && (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
        </>
      ) : (
        <OpenKept kept={kept} />
      )}
    </section>
  )
}

function OpenKept({ kept }: { readonly kept: Kept }) {
  const { session, today } = useSession()
  const words = useWords(keepWords)
  const [lasting, setLasting] = useState<boolean | null>(null)
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button that was pressed has gone: the focus goes to what has come in its place.
    if (document.activeElement === document.body) text.current?.focus()
    // The answer to `persist` comes a moment later than the saving.
    const timer = setTimeout(() => navigator.storage?.persisted?.().then(setLasting, () => setLasting(null)), 300)
    return () => clearTimeout(timer)
  }, [])
  const reminder = exportReminder(kept.exportedOn, kept.exported !== session.matter, today)
  return (
    <>
      <p ref={text} tabIndex={-1}>
        {words.isKept(kept.name)}
      </p>
      <p className="hint">{lasting === true ? words.lasting : words.mayVanish}</p>
      {reminder !== null && <p className="caution">{words.reminders[reminder]}</p>}
      <p className="hint">{words.shared}</p>
    </>
  )
}
