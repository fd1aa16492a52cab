import { Link } from 'wouter'
import type { Block, FactRow, StepItem } from '#report/report.ts'
import { CellTable } from './cell-table.tsx'
import { CellValue } from './cell-value.tsx'
import { guideAddress, isGuidedStep, stepGuides } from './guide/guide-ids.ts'
import { LinkedText } from './linked-text.tsx'
import { OwnWords } from './parts/in-japanese.tsx'
import { findingsWords } from './words/findings.ts'
import { useWords } from './words/words.ts'

interface SectionBlockProps {
  readonly block: Block
  /** The title of the section, which a table need not say again. */
  readonly under: string
}

/** One block of a section, whatever the section. */
export function SectionBlock({ block, under }: SectionBlockProps) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <LinkedText text={block.text} />
        </p>
      )
    case 'notice':
      return (
        <p className="notice">
          <LinkedText text={block.text} />
        </p>
      )
    case 'facts':
      return <Facts rows={block.rows} />
    case 'table':
      return block.isFolded === true ? (
        <details className="fold">
          <summary>{block.caption}</summary>
          <CellTable table={block} isTitled={false} />
        </details>
      ) : (
        <CellTable table={block} isTitled={block.caption !== under} />
      )
    case 'steps':
      return <Steps items={block.items} />
  }
}

function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <dl className="facts">
      {rows.map(({ label, cell }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={cell.words.length > 24 ? 'long' : undefined}>
            <CellValue cell={cell} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Steps({ items }: { readonly items: readonly StepItem[] }) {
  const { whoHelps, guides } = useWords(findingsWords)
  return (
    <ol className="steps">
      {items.map(({ id, title, text, by, who }) => (
        <li key={title}>
          <h3>{title}</h3>
          {by !== '' && <p className="by">{by}</p>}
          <p>{text}</p>
          {id !== undefined && isGuidedStep(id) && (
            <p>
              <OwnWords>
                <Link href={guideAddress(stepGuides[id])}>{guides[id]}</Link>
              </OwnWords>
            </p>
          )}
          <p className="who">
            <span>
              <OwnWords>{whoHelps}</OwnWords>
            </span>{' '}
            <LinkedText text={who} />
          </p>
        </li>
      ))}
    </ol>
  )
}
