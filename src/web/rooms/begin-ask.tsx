import { Link } from 'wouter'
import { Ask } from '#web/keep/ask.tsx'
import { beginWords } from '#web/words/begin.ts'
import { useWords } from '#web/words/words.ts'

interface BeginAskProps {
  readonly onBegin: () => void
  readonly onCancel: () => void
}

/** 新しく始める前に確かめる. What is open is kept nowhere, and would be lost. */
export function BeginAsk({ onBegin, onCancel }: BeginAskProps) {
  const words = useWords(beginWords)
  return (
    <Ask title={words.title}>
      <p>{words.text}</p>
      <div className="buttons">
        <Link className="button secondary" href="/keep">
          {words.keep}
        </Link>
        <button type="button" className="button secondary" onClick={onBegin}>
          {words.begin}
        </button>
        <button type="button" className="button plain" onClick={onCancel}>
          {words.stop}
        </button>
      </div>
    </Ask>
  )
}
