import { useCallback, useEffect, useRef } from 'react'
import { halted, isUnsaved, type Kept, type Session } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { listen, type News } from './channel.ts'
import { HaltNotice } from './halt-notice.tsx'
import { keep } from './keeper.ts'

/** How long nothing has changed before it is written, in milliseconds: less than a hand takes from a key to closing the page. */
const pause = 250

/** 自動の保存. Stands in every room while a matter is kept: writes each change, says so calmly, and stops where another tab was faster. */
export function Autosave({ kept }: { readonly kept: Kept }) {
  const { session } = useSession()
  const words = useWords(keepWords)
  useWriting(session)
  const isWaiting = isUnsaved(session)
  if (kept.halt !== null) return <HaltNotice kept={kept} halt={kept.halt} />
  return (
    <section className="keeping" aria-label={words.stateLabel}>
      <p>
        {words.nameOpen(kept.name)}
        <span role="status">{isWaiting ? '' : words.saved}</span>
        {isWaiting && words.saving}
      </p>
    </section>
  )
}

/** Writes after a pause, when the page is hidden, and when something else is opened in its place. */
function useWriting(session: Session): void {
  const { change, today } = useSession()
  const latest = useRef(session)
  const id = session.kept?.id
  const write = useCallback(() => {
    const now = latest.current
    if (isUnsaved(now) && now.kept?.halt === null) keep(now, today).then(change)
  }, [change, today])

  // Before what is kept changes, what it held last is written: this stands above the effect that takes the new session over.
  useEffect(() => {
    if (id === undefined) return
    const hearing = listen((news) => change((now) => heard(now, news)))
    const hiding = new AbortController()
    document.addEventListener('visibilitychange', write, { signal: hiding.signal })
    window.addEventListener('pagehide', write, { signal: hiding.signal })
    return () => {
      write()
      hearing()
      hiding.abort()
    }
  }, [id, write, change])

  useEffect(() => {
    latest.current = session
    const timer = setTimeout(write, pause)
    return () => clearTimeout(timer)
  }, [session, write])
}

/** Another tab has written or deleted what is open here. */
function heard(now: Session, { id, revision }: News): Session {
  if (now.kept === null || (id !== null && id !== now.kept.id)) return now
  if (revision === null) return halted(now, 'gone')
  return revision > now.kept.revision ? halted(now, 'conflict') : now
}
