import { useId, useState } from 'react'
import type { Cell } from '#report/report.ts'
import { FindingPanel } from './finding-details.tsx'
import { OwnWords } from './parts/in-japanese.tsx'
import { findingsWords } from './words/findings.ts'
import { useWords } from './words/words.ts'

interface CellValueProps {
  readonly cell: Cell
}

/** The words of a cell. Where a finding stands behind them, they unfold it in place. */
export function CellValue({ cell: { words, finding } }: CellValueProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { why } = useWords(findingsWords)
  if (finding === null) return <span className="words">{words}</span>
  return (
    <>
      <button
        type="button"
        className="figure"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{words}</span>
        <span className="unseen">
          <OwnWords>{why}</OwnWords>
        </span>
      </button>
      {isOpen && <FindingPanel id={id} words={words} finding={finding} />}
    </>
  )
}
