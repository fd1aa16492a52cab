import type { ReactNode } from 'react'
import { planWords } from '#web/words/plan.ts'
import { useWords } from '#web/words/words.ts'

/** 目次. Beside the plan on a wide screen, folded at its head on a phone. Its links are numbers: an address must not tell a topic. */
export function PlanContents({ titles }: { readonly titles: readonly ReactNode[] }) {
  const words = useWords(planWords)
  return (
    <nav className="plan-contents" aria-label={words.contents}>
      <details open={matchMedia('(min-width: 80rem)').matches}>
        <summary id="p-0">{words.contents}</summary>
        <ol>
          {titles.map((title, index) => (
            <li key={index}>
              <a href={`#p-${index + 1}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

/** 目次へ. At the end of each part on a phone, where the way back is long. */
export function ToContents() {
  const words = useWords(planWords)
  return (
    <p className="to-contents">
      <a href="#p-0">{words.toContents}</a>
    </p>
  )
}
