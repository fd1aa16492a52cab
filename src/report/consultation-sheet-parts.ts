import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { clipped } from './consultation-sheet-width.ts'
import { type Cell, plain } from './report.ts'

/** 相談シートの欄. One column of a section; the widths of a section are in em of the paper and add up to `paperWidth`. */
export interface SheetColumn {
  readonly title: string
  readonly width: number
}

/** 相談シートの行. `name` tells of it where the row itself has no room. */
export interface SheetRow {
  readonly name: string
  readonly cells: readonly Cell[]
}

/** 相談シートのまとまり. One table or list of the sheet, in the order in which its reader wants the rows. */
export interface SheetSection {
  readonly id: string
  readonly title: string
  readonly columns: readonly SheetColumn[]
  /** How many rows stand side by side on paper. */
  readonly across: 1 | 2 | 3
  /** A box to tick before each row, or nothing. */
  readonly mark: '' | '□'
  readonly rows: readonly SheetRow[]
  /** ほかn件. What had no room, by name; empty where all has. */
  readonly rest: string
  /** Rows that are never cut: totals. */
  readonly foot: readonly SheetRow[]
  /** One line below; empty for none. */
  readonly note: string
  /** So many rows stay whatever else must go. */
  readonly least: number
}

/** 紙の幅. How many full-width characters stand in one line of an A4 page between margins of 12 mm, at 8 points. */
export const paperWidth = 65

/** What a cell loses to the blank at its two sides, in em. */
const cellPadding = 1

type Shape = Pick<SheetSection, 'id' | 'title' | 'columns'> & Partial<Omit<SheetSection, 'id' | 'title' | 'columns'>>

/** A section whose cells hold no more lines than `lines`, so that one row can never take the page. */
export function sheetSection(shape: Shape, lines: number): SheetSection {
  const { columns, across = 1 } = shape
  const fitting = (row: SheetRow): SheetRow => ({
    ...row,
    cells: row.cells.map((cell, index) => ({
      ...cell,
      words: clipped(cell.words, roomOf(columns[index]?.width ?? paperWidth, across), lines),
    })),
  })
  const whole = { across, mark: '', rows: [], rest: '', foot: [], note: '', least: 3, ...shape } as const
  return {
    ...whole,
    rows: whole.rows.map(fitting),
    foot: whole.foot.map(fitting),
    note: clipped(whole.note, paperWidth - cellPadding, 3),
  }
}

/** The width of the words of a column. */
export function roomOf(width: number, across: number): number {
  return width / across - cellPadding
}

/** Two columns without a head: what it is, and how it is. */
export const factColumns: readonly SheetColumn[] = [
  { title: '', width: 11 },
  { title: '', width: paperWidth - 11 },
]

export const oneColumn: readonly SheetColumn[] = [{ title: '', width: paperWidth }]

export function sheetRow(name: string, ...cells: readonly (Cell | string)[]): SheetRow {
  return { name, cells: cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)) }
}

export const notAsked = '未確認'
export const notKnown = '不明（本人も分からない）'

/** 答えの言葉. A fact in words; what nobody has asked and what nobody knows are two things. */
export function told<T>(fact: T | null | undefined, words: (fact: T) => string): string {
  if (fact === undefined) return notAsked
  return fact === null ? notKnown : words(fact)
}

/** 書かれた額. A finding that says no more than that the file tells this amount, and of which day. */
export function statedFinding(title: string, amount: number, on: Day | null | undefined): Finding<number> {
  return reckon('stated-amount', title, amount, [], () => [
    step(title, yenWords(amount)),
    step('その額の日', isKnown(on) ? on : '日付は分からない'),
  ])
}

/** 根拠の条文. The nearest article behind a finding; null where none stands behind it. */
export function articleOf(finding: Finding<unknown>): string | null {
  let level: readonly Finding<unknown>[] = [finding]
  while (level.length > 0) {
    const citation = level.flatMap(({ citations }) => citations)[0]
    if (citation !== undefined) return `${citation.law}${citation.article}`
    level = level.flatMap(({ from }) => from)
  }
  return null
}
