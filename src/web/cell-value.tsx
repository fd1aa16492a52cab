import { useId, useState } from 'react'
import type { Cell } from '#report/report.ts'
import { FindingPanel } from './finding-details.tsx'

interface CellValueProps {
  readonly cell: Cell
}

/** The words of a cell. Where a finding stands behind them, they unfold it in place. */
export function CellValue({ cell: { words, finding } }: CellValueProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
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
        <span className="unseen">の理由</span>
      </button>
      {isOpen && <FindingPanel id={id} words={words} finding={finding} />}
    </>
  )
}
