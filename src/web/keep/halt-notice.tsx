import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type Halt, halted, type Kept } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { keep, keepNew } from './keeper.ts'
import { longestName, readSaved } from './saved.ts'
import { sessionOf } from './saved-session.ts'
import { storedAt } from './store.ts'

interface HaltNoticeProps {
  readonly kept: Kept
  readonly halt: Halt
}

/** 保存が止まった知らせ. Why nothing more is written, and what can be done; nothing is lost meanwhile, and nothing is overwritten. */
export function HaltNotice({ kept, halt }: HaltNoticeProps) {
  const { session, change, today } = useSession()
  const words = useWords(keepWords)
  const [, go] = useLocation()
  const [isBusy, setIsBusy] = useState(false)

  async function once(act: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    await act().catch(() => change((now) => halted(now, 'failed')))
    setIsBusy(false)
  }

  const openTheirs = () =>
    once(async () => {
      const there = await storedAt(kept.id)
      const read = readSaved(there)
      if (read.kind !== 'saved') return change((now) => halted(now, there === undefined ? 'gone' : 'newer'))
      change(() => sessionOf(read.saved, today))
      go('/plan')
    })
  const keepMine = () =>
    once(async () => {
      const other = await keepNew(
        session,
        Array.from(words.copyOf(kept.name))
          .slice(0, longestName / 2)
          .join(''),
        today,
      )
      change((now) => ({ ...now, kept: other }))
    })
  const retry = () => once(async () => change(await keep(session, today)))

  const { title, text } = words.halts[halt]
  return (
    <section className="keeping" aria-label={words.stateLabel}>
      <div className="ask" role="alert">
        <p className="ask-title">{title}</p>
        <p>{words.nameOpen(kept.name)}</p>
        <p>{text}</p>
        <div className="buttons">
          {halt === 'conflict' && (
            <button type="button" className="button secondary" onClick={openTheirs}>
              {words.openTheirs}
            </button>
          )}
          {halt === 'failed' ? (
            <button type="button" className="button secondary" onClick={retry}>
              {words.retry}
            </button>
          ) : (
            <button type="button" className="button secondary" onClick={keepMine}>
              {words.keepMine}
            </button>
          )}
          {halt !== 'conflict' && (
            <button
              type="button"
              className="button plain"
              onClick={() => change((now) => (now.kept === null ? now : { ...now, kept: null }))}
            >
              {words.goOn}
            </button>
          )}
          <Link className="button plain" href="/keep">
            {words.toExport}
          </Link>
        </div>
      </div>
    </section>
  )
}
