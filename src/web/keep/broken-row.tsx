import { useId, useState } from 'react'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { Ask } from './ask.tsx'
import { download } from './download.ts'
import { forget } from './keeper.ts'
import type { ReadSaved } from './saved.ts'

interface BrokenRowProps {
  readonly id: string
  readonly value: unknown
  readonly read: Exclude<ReadSaved, { kind: 'saved' }>
  readonly onChanged: (words: string) => void
}

/** 開けないもの. A record of a newer ninbai, or one that is broken: it is left as it is, can be taken out as it stands, and goes only when asked. */
export function BrokenRow({ id, value, read, onChanged }: BrokenRowProps) {
  const words = useWords(keepWords)
  const titleId = useId()
  const [isAsking, setIsAsking] = useState(false)
  const isNewer = read.kind === 'newer'
  return (
    <li aria-labelledby={titleId}>
      <h3 id={titleId}>{isNewer ? words.newerTitle : words.brokenTitle}</h3>
      <p>{isNewer ? words.newerText : words.brokenText}</p>
      {read.kind === 'broken' && (
        <details className="fold">
          <summary>{words.brokenWhy}</summary>
          <ul>
            {read.issues.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <InJapanese as="span">{message}</InJapanese> {path !== '' && <code>{path}</code>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="buttons">
        <button type="button" className="button secondary" onClick={() => download('memo-raw.json', rawText(value))}>
          {words.takeRaw}
        </button>
        <button
          type="button"
          className="button plain"
          aria-describedby={titleId}
          onClick={() => setIsAsking((before) => !before)}
        >
          {words.remove}
        </button>
      </div>
      {isAsking && (
        <Ask title={words.removeBrokenTitle}>
          <p>{words.removeText}</p>
          <div className="buttons">
            <button
              type="button"
              className="button secondary"
              onClick={() => forget(id).then(() => onChanged(words.removedBroken))}
            >
              {words.removeYes}
            </button>
            <button type="button" className="button plain" onClick={() => setIsAsking(false)}>
              {words.stop}
            </button>
          </div>
        </Ask>
      )}
    </li>
  )
}

/** As JSON where it can be written so; whatever it is. */
function rawText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value)
  } catch {
    return String(value)
  }
}
