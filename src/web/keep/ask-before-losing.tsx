import { useEffect, useRef, useState } from 'react'
import { isAtRisk } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { Ask } from './ask.tsx'
import { keepNew } from './keeper.ts'
import { readSaved } from './saved.ts'
import { allStored } from './store.ts'
import { freeName } from './use-kept-list.ts'

interface AskBeforeLosingProps {
  readonly onGo: () => void
  readonly onCancel: () => void
}

/** 消える前に確かめる. Goes on at once where nothing would be lost; else asks, and can keep what is open first. */
export function AskBeforeLosing({ onGo, onCancel }: AskBeforeLosingProps) {
  const { session, today } = useSession()
  const words = useWords(keepWords)
  const [problem, setProblem] = useState(false)
  const isFree = !isAtRisk(session)
  const hasGone = useRef(false)
  useEffect(() => {
    if (!isFree || hasGone.current) return
    hasGone.current = true
    onGo()
  }, [isFree, onGo])

  async function keepFirst(): Promise<void> {
    try {
      const records = (await allStored()).map((stored) => ({ ...stored, read: readSaved(stored.value) }))
      await keepNew(session, freeName({ kind: 'records', records }, words.memo), today)
      onGo()
    } catch {
      setProblem(true)
    }
  }

  if (isFree) return null
  return (
    <Ask title={words.loseTitle}>
      <p>{words.loseText}</p>
      <div className="buttons">
        {session.matter !== null && (
          <button type="button" className="button secondary" onClick={keepFirst}>
            {words.keepFirst}
          </button>
        )}
        <button type="button" className="button secondary" onClick={onGo}>
          {words.loseYes}
        </button>
        <button type="button" className="button plain" onClick={onCancel}>
          {words.stop}
        </button>
      </div>
      {problem && (
        <p className="problem" role="alert">
          {words.notSaved}
        </p>
      )}
    </Ask>
  )
}
