import { useEffect, useState } from 'react'
import type { Cell } from '#report/report.ts'
import { CellValue } from '#web/cell-value.tsx'
import { planWords } from '#web/words/plan.ts'
import { useWords } from '#web/words/words.ts'
import { type KeyFigure, keyFigures } from './what-if-figures.ts'

type Figures = Readonly<Record<KeyFigure, Cell>>

interface WhatIfTableProps {
  readonly figures: { readonly before: Figures; readonly after: Figures }
  readonly isTried: boolean
}

/** How long nothing moves before the answer is read out: a listener hears the end of a movement, not each step. */
const pause = 700

/** 試す前と後. The key figures of the chosen way, as planned and as tried; those that change stand out. */
export function WhatIfTable({ figures: { before, after }, isTried }: WhatIfTableProps) {
  const { whatIf: words } = useWords(planWords)
  const shown = keyFigures.filter((id) => before[id].words !== '—' || after[id].words !== '—')
  const moved = shown.filter((id) => before[id].words !== after[id].words)
  const said = moved.map((id) => words.change(words.figures[id], after[id].words)).join(words.join)
  const spoken = useSettled(!isTried ? '' : said === '' ? words.nothing : words.changed(said))
  return (
    <>
      <table className="what-if-table">
        <caption className="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => (
            <tr key={id} className={moved.includes(id) ? 'moved' : undefined}>
              <th scope="row">{words.figures[id]}</th>
              <td data-label={words.before}>
                <CellValue cell={before[id]} />
              </td>
              <td data-label={words.after}>
                {moved.includes(id) ? (
                  <CellValue cell={after[id]} />
                ) : (
                  <span className="hint">{isTried ? words.same : '—'}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pause)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
