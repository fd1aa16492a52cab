import type { Block, Cell } from '#report/report.ts'
import { CellValue } from './cell-value.tsx'
import { OwnWords } from './parts/in-japanese.tsx'
import { findingsWords } from './words/findings.ts'
import { useWords } from './words/words.ts'

declare module 'react' {
  interface CSSProperties {
    '--columns'?: number
  }
}

interface CellTableProps {
  readonly table: Extract<Block, { readonly kind: 'table' }>
  /** Whether its caption is seen, and not only heard. */
  readonly isTitled: boolean
}

/** A table; on a narrow screen each row is a card. The roles are spelt out because browsers drop them where CSS lays a table out anew. */
export function CellTable({ table: { caption, head, rows }, isTitled }: CellTableProps) {
  const { item } = useWords(findingsWords)
  const kinds = head.map((_, column) => (isAmountColumn(rows, column) ? 'amount' : undefined))
  const isPair = head.length === 2 && kinds[1] === 'amount'
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the layout takes the native roles away
    <table role="table" className={isPair ? 'cells pair' : 'cells'} style={{ '--columns': head.length }}>
      <caption className={isTitled ? undefined : 'unseen'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((title, column) => (
            <th key={title} role="columnheader" scope="col" className={kinds[column]}>
              {title === '' ? (
                <span className="unseen">
                  <OwnWords>{item}</OwnWords>
                </span>
              ) : (
                title
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr key={index} role="row">
            {row.map((cell, column) => {
              const label = head[column] ?? ''
              const className = cell.words === '' ? 'empty' : kinds[column]
              return column === 0 && head.length > 1 ? (
                <th key={label} role="rowheader" scope="row" data-label={label} className={className}>
                  <CellValue cell={cell} />
                </th>
              ) : (
                <td key={label} role="cell" data-label={label} className={className}>
                  <CellValue cell={cell} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: the layout takes the native roles away
  )
}

/** Amounts stand to the right, one under the other; the first column names its row and stays on the left. */
function isAmountColumn(rows: readonly (readonly Cell[])[], column: number): boolean {
  const words = rows.map((row) => row[column]?.words ?? '').filter((text) => text !== '' && text !== '—')
  return column > 0 && words.length > 0 && words.every((text) => /^[約－\d,億万]+円$/.test(text))
}
