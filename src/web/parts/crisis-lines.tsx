import type { ShownHelper } from '#interview/helpers.ts'
import { HelperCard } from './helper-card.tsx'

/** As many as are read at a glance; the others open below them. */
const shownAtOnce = 2

/** いのちの電話など. Who listens when it is too much; named to everybody, for nobody is asked first. */
export function CrisisLines({ lines }: { readonly lines: readonly ShownHelper[] }) {
  return (
    <section className="quiet" aria-labelledby="crisis">
      <h2 id="crisis">つらくて、どうしようもないとき</h2>
      <p>いまの気持ちを話せるところがあります。名乗らなくてかまいません。</p>
      <HelperList lines={lines.slice(0, shownAtOnce)} />
      {lines.length > shownAtOnce && (
        <details className="fold">
          <summary>ほかの番号</summary>
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
