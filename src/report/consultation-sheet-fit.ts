import { paperWidth, roomOf, type SheetRow, type SheetSection } from './consultation-sheet-parts.ts'
import { clipped, linesOf } from './consultation-sheet-width.ts'

/** Heights are in hundredths of a line of the paper (8 points, 3.81 mm); `sheet-print.css` gives the same room. */
const line = 100
const rowBlank = 22
const sectionHead = 175
const tableHead = 122

/** 紙の高さ. An A4 page between margins of 12 mm is 71 lines high; the head of a page, its foot and some slack for other letters are off. */
export const firstPage = 6_450
/** The second page keeps room for notes by hand. */
export const secondPage = 6_250

/** まとまりの高さ. */
export function heightOf(section: SheetSection): number {
  const { base, upTo } = measured(section)
  return base + (upTo.at(-1) ?? 0) + wordsHeight(section.rest)
}

interface Measured {
  readonly section: SheetSection
  /** Head, totals and note: what is not cut. */
  readonly base: number
  /** What the first one, two, three lines of rows take, side by side as they stand; nothing takes nothing. */
  readonly upTo: readonly number[]
}

function measured(section: SheetSection): Measured {
  const { columns, across, rows, foot, note } = section
  const hasHead = columns.some(({ title }) => title !== '')
  const footing = heightsOf(foot, columns, across).at(-1) ?? 0
  const base = sectionHead + (hasHead ? tableHead : 0) + footing + wordsHeight(note)
  return { section, base, upTo: heightsOf(rows, columns, across) }
}

function wordsHeight(words: string): number {
  return words === '' ? 0 : linesOf(words, paperWidth - 1) * line + rowBlank
}

function heightsOf(rows: readonly SheetRow[], columns: SheetSection['columns'], across: number): readonly number[] {
  const heights = [0]
  for (let at = 0; at < rows.length; at += across) {
    const lines = rows
      .slice(at, at + across)
      .flatMap(({ cells }) =>
        cells.map(({ words }, index) => linesOf(words, roomOf(columns[index]?.width ?? paperWidth, across))),
      )
    heights.push((heights.at(-1) ?? 0) + Math.max(1, ...lines) * line + rowBlank)
  }
  return heights
}

/**
 * 二枚に収める. The sections on two pages. As many as fit whole stand on the first; where all of them are too much, the longest list gives up its
 * last row, again and again, and tells by name what it gave up. What a list may not give up stays. `firsts`: so many sections stand on the
 * first page in any case.
 */
export function onTwoPages(
  sections: readonly SheetSection[],
  firsts: number,
): readonly [readonly SheetSection[], readonly SheetSection[]] {
  const first = cutTo(sections.slice(0, firsts), firstPage)
  const others = sections.slice(firsts)
  let room = firstPage - first.reduce((sum, one) => sum + heightOf(one), 0)
  let moved = 0
  for (const section of others.slice(0, -1)) {
    room -= heightOf(section)
    if (room < 0) break
    moved += 1
  }
  return [[...first, ...others.slice(0, moved)], cutTo(others.slice(moved), secondPage)]
}

/** Where what each should keep is too much, each keeps a row less; at last the names of what is cut have one line instead of two. */
function cutTo(sections: readonly SheetSection[], room: number): readonly SheetSection[] {
  const all = sections.map(measured)
  const most = Math.max(1, ...sections.map(({ least }) => least))
  for (let fewer = 0; fewer <= most; fewer += 1) {
    const cut = cutDown(all, room, fewer, 2)
    if (cut !== null) return cut
  }
  return cutDown(all, room, most, 1) ?? all.map(({ section }) => cutOf(section, 1, 1))
}

interface Kept {
  readonly of: Measured
  readonly rows: number
}

/** The longest gives first, of two that are as long the later one; null where what must be kept has no room. */
function cutDown(
  all: readonly Measured[],
  room: number,
  fewer: number,
  restLines: 1 | 2,
): readonly SheetSection[] | null {
  const height = ({ of: { section, base, upTo }, rows }: Kept) =>
    base +
    (upTo[Math.ceil(rows / section.across)] ?? 0) +
    (rows < section.rows.length ? restLines * line + rowBlank : 0)
  const leastOf = ({ section }: Measured) => Math.max(1, section.least - fewer)
  let kept = all.map((of): Kept => ({ of, rows: of.section.rows.length }))
  while (kept.reduce((sum, one) => sum + height(one), 0) > room) {
    const longest = kept.reduce<Kept | null>((best, one) => {
      if (one.rows <= leastOf(one.of)) return best
      return best === null || height(one) >= height(best) ? one : best
    }, null)
    if (longest === null) return null
    const { of, rows } = longest
    const { across } = of.section
    const fewerRows = Math.max(leastOf(of), (Math.ceil(rows / across) - 1) * across)
    kept = kept.map((one) => (one === longest ? { of, rows: fewerRows } : one))
  }
  return kept.map(({ of, rows }) => cutOf(of.section, rows, restLines))
}

function cutOf(section: SheetSection, kept: number, restLines: 1 | 2): SheetSection {
  const gone = section.rows.slice(kept)
  if (gone.length === 0) return section
  const names = gone.map(({ name }) => name).filter((name) => name !== '')
  const which = names.length === 0 ? '' : `：${names.join('、')}`
  const rest = clipped(`ほか${gone.length}件${which}`, paperWidth - 1, restLines)
  return { ...section, rows: section.rows.slice(0, kept), rest }
}
