import { useLocation } from 'wouter'
import type { Matter } from '#matter/matter.ts'
import { opened } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { planWords } from '#web/words/plan.ts'
import { useWords } from '#web/words/words.ts'

/** 計画のページを開く. A matter from outside takes the place of what was there, and its plan is shown. */
export function ToPlan({ matter }: { readonly matter: Matter }) {
  const { change } = useSession()
  const [, go] = useLocation()
  const words = useWords(planWords)
  return (
    <p>
      <button
        type="button"
        className="button secondary"
        onClick={() => {
          change(() => opened(matter, { seen: null, kept: null }))
          go('/plan')
        }}
      >
        {words.fileToPlan}
      </button>
    </p>
  )
}
