import { Link, useLocation } from 'wouter'
import type { Matter } from '#matter/matter.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import type { Seen } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { returnWords } from '#web/words/return.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import type { Entry } from './entry.ts'
import { SinceView, useSinceLook } from './since-view.tsx'

interface NewsHomeProps {
  readonly matter: Matter
  readonly onBegin: (kind: Entry['kind']) => void
}

/** 変わったことの入口. Three ways to tell of something new, and what has changed since the last visit. */
export function NewsHome({ matter, onBegin }: NewsHomeProps) {
  const { session } = useSession()
  const words = useWords(returnWords)
  const [, go] = useLocation()
  return (
    <main className="room" id="content">
      <RoomTitle room="home">{words.title}</RoomTitle>
      <p className="lead">{words.lead}</p>
      <ul className="starts">
        <li>
          <button type="button" onClick={() => onBegin('letters')}>
            <span className="start-title">{words.letter}</span>
            <span className="start-text">{words.letterText}</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => onBegin('payment')}>
            <span className="start-title">{words.payment}</span>
            <span className="start-text">{words.paymentText}</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => go('/list')}>
            <span className="start-title">{words.other}</span>
            <span className="start-text">{words.otherText}</span>
          </button>
        </li>
      </ul>
      {session.seen !== null && <Changed matter={matter} seen={session.seen} />}
      <p>
        <Link href="/plan">{words.toPlan}</Link>
      </p>
    </main>
  )
}

function Changed({ matter, seen }: { readonly matter: Matter; readonly seen: Seen }) {
  const { today } = useSession()
  const words = useWords(returnWords)
  const language = useLanguage()
  const look = useSinceLook(seen, matter, today)
  if (look.isSameDay && look.isQuiet) return null
  return (
    <section className="quiet" aria-labelledby="since">
      <h2 id="since">{look.isSameDay ? words.changed : words.since(dayWordsIn(language, seen.on))}</h2>
      <SinceView look={look} />
    </section>
  )
}
