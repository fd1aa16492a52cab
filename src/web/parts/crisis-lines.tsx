import type { ShownHelper } from '#interview/helpers.ts'
import { partsWords } from '#web/words/parts.ts'
import { useWords } from '#web/words/words.ts'
import { HelperCard } from './helper-card.tsx'

/** As many as are read at a glance; the others open below them. */
const shownAtOnce = 2

/** いのちの電話など. Who listens when it is too much; named to everybody, for nobody is asked first. */
export function CrisisLines({ lines }: { readonly lines: readonly ShownHelper[] }) {
  const words = useWords(partsWords)
  return (
    <section className="quiet" aria-labelledby="crisis">
      <h2 id="crisis">{words.crisis}</h2>
      <p>{words.crisisText}</p>
      <HelperList lines={lines.slice(0, shownAtOnce)} />
      {lines.length > shownAtOnce && (
        <details className="fold">
          <summary>{words.otherNumbers}</summary>
          <HelperList lines={lines.slice(shownAtOnce)} />
        </details>
      )}
    </section>
  )
}

function HelperList({ lines }: { readonly lines: readonly ShownHelper[] }) {
  return (
    <ul className="helpers">
      {lines.map((helper) => (
        <HelperCard key={helper.id} helper={helper} isShort />
      ))}
    </ul>
  )
}
