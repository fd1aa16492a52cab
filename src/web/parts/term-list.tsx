import type { Term } from '#report/report.ts'
import { InJapanese } from './in-japanese.tsx'

/** ことばの説明の表. Terms of law with their reading and what they mean. */
export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <InJapanese>
      <dl className="terms">
        {terms.map(({ term, reading, meaning }) => (
          <div key={term}>
            <dt>
              {term}
              <span className="reading">（{reading}）</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </InJapanese>
  )
}
