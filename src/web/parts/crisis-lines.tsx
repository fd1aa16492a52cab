import type { ShownHelper } from '#interview/helpers.ts'
import { HelperCard } from './helper-card.tsx'

/** いのちの電話など. Who listens when it is too much; named to everybody, for nobody is asked first. */
export function CrisisLines({ lines }: { readonly lines: readonly ShownHelper[] }) {
  return (
    <section className="quiet" aria-labelledby="crisis">
      <h2 id="crisis">つらくて、どうしようもないとき</h2>
      <p>いまの気持ちを話せるところがあります。名乗らなくてかまいません。</p>
      <ul className="helpers">
        {lines.map((helper) => (
          <HelperCard key={helper.id} helper={helper} isShort />
        ))}
      </ul>
    </section>
  )
}
