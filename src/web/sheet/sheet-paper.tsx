import type { Sheet } from '#report/consultation-sheet.ts'
import type { SheetRow, SheetSection } from '#report/consultation-sheet-parts.ts'
import { CellValue } from '#web/cell-value.tsx'

/** 相談シートの紙. The two pages as they are printed; on a screen each row of a table may stand as a card. Its reader is a Japanese adviser: it stays Japanese. */
export function SheetPaper({ sheet }: { readonly sheet: Sheet }) {
  const { title, on, origin, pages, closing } = sheet
  return (
    <article className="sheet" lang="ja" aria-label={title}>
      {pages.map((sections, index) => (
        <div key={index} className="sheet-page">
          <header className="sheet-head">
            {index === 0 ? <h2>{title}</h2> : <p className="sheet-again">{title}（つづき）</p>}
            <p>
              基準日 {on}　<span className="sheet-number">{index + 1}／2</span>
            </p>
          </header>
          {index === 0 && <p className="sheet-origin">{origin}</p>}
          {sections.map((section) => (
            <SheetTable key={section.id} section={section} />
          ))}
          {index === 1 && (
            <section className="sheet-memo">
              <h3>メモ</h3>
            </section>
          )}
          <p className="sheet-foot">{closing}</p>
        </div>
      ))}
    </article>
  )
}

function SheetTable({ section }: { readonly section: SheetSection }) {
  const { id, title, rest, note } = section
  return (
    <section className={`sheet-section sheet-${id}`}>
      <h3>{title}</h3>
      {section.columns.length === 1 || section.across > 1 ? <Items section={section} /> : <Table section={section} />}
      {rest !== '' && <p className="sheet-rest">{rest}</p>}
      {note !== '' && <p className="sheet-note">{note}</p>}
    </section>
  )
}

/** Short things, beside each other on paper. */
function Items({ section: { rows, foot, across, mark } }: { readonly section: SheetSection }) {
  const list = (own: readonly SheetRow[], className: string) =>
    own.length === 0 ? null : (
      <ul className={`${className} across-${across}`}>
        {own.map(({ cells }, index) => (
          <li key={index}>
            {mark !== '' && <span aria-hidden="true">{mark}</span>}
            {cells.map((cell, place) => (
              <span key={place} className="sheet-cell">
                <CellValue cell={cell} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    )
  return (
    <>
      {list(rows, 'sheet-items')}
      {list(foot, 'sheet-items sheet-total')}
    </>
  )
}

/** A table; the roles are spelt out because browsers drop them where CSS lays a table out anew. */
function Table({ section: { title, columns, rows, foot } }: { readonly section: SheetSection }) {
  const isHeaded = columns.some((column) => column.title !== '')
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  if (rows.length + foot.length === 0) return null
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the layout takes the native roles away
    <table role="table" className={isHeaded ? 'sheet-table' : 'sheet-table facts'}>
      <caption className="unseen">{title}</caption>
      <colgroup>
        {columns.map((column, index) => (
          <col key={index} width={`${((100 * column.width) / width).toFixed(2)}%`} />
        ))}
      </colgroup>
      {isHeaded && (
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.title} role="columnheader" scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody role="rowgroup">
        {[...rows, ...foot].map((row, index) => (
          <TableRow key={index} row={row} columns={columns} isTotal={index >= rows.length} />
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: the layout takes the native roles away
  )
}

interface TableRowProps {
  readonly row: SheetRow
  readonly columns: SheetSection['columns']
  readonly isTotal: boolean
}

function TableRow({ row: { cells }, columns, isTotal }: TableRowProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the layout takes the native roles away
    <tr role="row" className={isTotal ? 'sheet-total' : undefined}>
      {cells.map((cell, column) => {
        const label = columns[column]?.title ?? ''
        const empty = cell.words === '' ? 'empty' : undefined
        return column === 0 ? (
          <th key={column} role="rowheader" scope="row" data-label={label}>
            <CellValue cell={cell} />
          </th>
        ) : (
          <td key={column} role="cell" data-label={label} className={empty}>
            <CellValue cell={cell} />
          </td>
        )
      })}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: the layout takes the native roles away
  )
}
