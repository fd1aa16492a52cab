import { Link } from 'wouter'
import type { Matter } from '#matter/matter.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import type { Seen } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'
import { LetterNotes } from './letter-notes.tsx'
import { SinceView, useSinceLook } from './since-view.tsx'

interface ShownStepProps {
  readonly matter: Matter
  /** The letters that were just written down. */
  readonly letters: readonly string[]
  readonly onUndo: () => void
}

/** 変わったこと. What follows from what was just written, and what the new letters mean. */
export function ShownStep({ matter, letters, onUndo }: ShownStepProps) {
  const { session } = useSession()
  const words = useWords(returnWords)
  return (
    <>
      <RoomTitle room="shown">{words.written}</RoomTitle>
      {session.seen !== null && <Look matter={matter} seen={session.seen} />}
      {letters.length > 0 && <LetterNotes ids={letters} />}
      <ul className="links">
        <li>
          <Link href="/plan">{words.toPlan}</Link>
        </li>
        <li>
          <Link href="/new">{words.more}</Link>
        </li>
      </ul>
      <button type="button" className="button plain" onClick={onUndo}>
        {words.undo}
      </button>
    </>
  )
}

function Look({ matter, seen }: { readonly matter: Matter; readonly seen: Seen }) {
  const { today } = useSession()
  const words = useWords(returnWords)
  const look = useSinceLook(seen, matter, today)
  return (
    <section className="written" aria-labelledby="written">
      <h2 id="written">{words.changed}</h2>
      <SinceView look={look} />
    </section>
  )
}
