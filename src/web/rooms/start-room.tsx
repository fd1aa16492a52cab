import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { helpersFor } from '#interview/helpers.ts'
import { CrisisLines } from '#web/parts/crisis-lines.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { LanguageLink } from '#web/shell/language-link.tsx'
import { startWords } from '#web/words/start.ts'
import { useWords } from '#web/words/words.ts'
import type { Visit } from './visit.ts'

type Start = NonNullable<Visit['start']>

const starts: readonly Start[] = ['letter', 'month', 'paying']

interface StartRoomProps {
  readonly onBegin: (start: Start) => void
  /** What is to be asked before a beginning. */
  readonly children: ReactNode
}

/** はじめの部屋. Three ways in; below, quietly, what else there is, and who listens when it is too much. */
export function StartRoom({ onBegin, children }: StartRoomProps) {
  const words = useWords(startWords)
  return (
    <main className="room start" id="content">
      <RoomTitle>{words.title}</RoomTitle>
      <p className="lead">{words.lead}</p>
      <h2 id="starts">{words.which}</h2>
      <ul className="starts" aria-labelledby="starts">
        {starts.map((start) => (
          <li key={start}>
            <button type="button" onClick={() => onBegin(start)}>
              <span className="start-title">{words.starts[start].title}</span>
              <span className="start-text">{words.starts[start].text}</span>
            </button>
          </li>
        ))}
      </ul>
      {children}
      <p className="hint">{words.few}</p>
      <section className="quiet" aria-labelledby="others">
        <h2 id="others">{words.others}</h2>
        <ul className="links">
          <li>
            <Link href="/keep">{words.keep}</Link>
          </li>
          <li>
            <Link href="/file">{words.file}</Link>
          </li>
          <li>
            <Link href="/law">{words.law}</Link>
          </li>
          <li>
            <LanguageLink />
          </li>
        </ul>
      </section>
      <CrisisLines lines={helpersFor([]).crisis} />
      <p className="hint">{words.noAdvice}</p>
    </main>
  )
}
