import { Link } from 'wouter'
import type { Matter } from '#matter/matter.ts'
import type { Seen } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { returnWords } from '#web/words/return.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { useSinceLook } from './since-view.tsx'

/** 前回からの知らせ. For who comes back on a later day: in some lines what time has changed, and the way to the rest; nothing on the same day. */
export function SinceNotice() {
  const { session, today } = useSession()
  const { matter, seen } = session
  return matter === null || seen === null || seen.on >= today ? null : <Notice matter={matter} seen={seen} />
}

function Notice({ matter, seen }: { readonly matter: Matter; readonly seen: Seen }) {
  const { today } = useSession()
  const words = useWords(returnWords)
  const language = useLanguage()
  const look = useSinceLook(seen, matter, today)
  const { stage, urgent, lost } = look
  const isNothing = stage === null && urgent.length + lost.length === 0
  return (
    <section className="since-notice" aria-labelledby="since-notice">
      <h2 id="since-notice">{words.noticeTitle(dayWordsIn(language, seen.on))}</h2>
      {stage !== null && <p>{words.noticeStage(stage.after.words)}</p>}
      {urgent.length > 0 && <p>{words.noticeUrgent(urgent.length)}</p>}
      {lost.length > 0 && <p>{words.noticeLost(lost.length)}</p>}
      {isNothing && <p>{words.noticeNothing}</p>}
      <p>
        <Link href="/new">{words.noticeLink}</Link>
      </p>
    </section>
  )
}
