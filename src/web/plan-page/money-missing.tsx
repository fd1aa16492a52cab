import { Link } from 'wouter'
import type { Problem } from '#matter/problem.ts'
import { problemWords } from '#report/words.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { withoutPlaces } from '#web/parts/without-places.ts'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'

/** What a reader can take in at once. */
const mostTold = 6

/** 足りないもの. Why there is no picture yet, and the way to the questions. */
export function MoneyMissing({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords(moneyWords)
  // A sum of money hangs on home, price and debt; what else is missing stands with the rest of the plan.
  const told = [...new Set(problems.map((problem) => withoutPlaces(problemWords(problem))))]
  return (
    <div className="money-missing">
      <p>{words.missing}</p>
      <ul>
        {told.slice(0, mostTold).map((text) => (
          <li key={text}>
            <InJapanese as="span">{text}</InJapanese>
          </li>
        ))}
      </ul>
      {told.length > mostTold && <p className="hint">{words.missingMore(told.length - mostTold)}</p>}
      <p>
        <Link href="/list">{words.toList}</Link>
      </p>
    </div>
  )
}
