import stringWidth from 'string-width'

/** 禁則. These may not open a line, and those may not close one. */
const neverFirst = '、。，．）)」』】〕’”・：；！？ー々〜%'
const neverLast = '（(「『【〔‘“'

/** Signs of one column between Japanese words: ▸ before what can be unfolded, ※ before a note, dashes, × ÷ in the working, ± before an error. */
const narrowSigns: ReadonlySet<number> = new Set(Array.from('▸※—―×÷±', (sign) => sign.charCodeAt(0)))

/** Columns that the text takes in a terminal; a full-width character takes two. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const own = plainWidth(text.charCodeAt(at))
    // Whatever may join with its neighbours is measured whole: the first time readies the tables of Unicode, some 30 ms.
    if (own === 0) return stringWidth(text)
    width += own
  }
  return width
}

/** Printable ASCII, kana, Han, full-width forms and the signs of our own words; 0 for every other code unit. */
function plainWidth(code: number): number {
  if (code >= 0x20 && code <= 0x7e) return 1
  if (narrowSigns.has(code)) return 1
  const isKana = (code >= 0x3041 && code <= 0x3096) || (code >= 0x309b && code <= 0x30ff)
  const isWide =
    isKana ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff60) ||
    code === 0x33a1 // ㎡
  return isWide ? 2 : 0
}

/** The text in lines of at most `width` columns, broken between any two Japanese characters but not within a number or a word. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapLine(paragraph, width))
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of units(text)) {
    if (line !== '' && widthOf(line + unit) > width) {
      lines.push(line.trimEnd())
      line = unit.trimStart()
    } else line += unit
    while (widthOf(line) > width) {
      const head = headOf(line, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return [...lines, line]
}

/** Pieces that a line break may not divide: words, numbers, and a character with the punctuation that clings to it. */
function units(text: string): readonly string[] {
  const pieces = text.match(/[A-Za-z0-9_.,:/#?&=%+~-]+|\s+|./gu) ?? []
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const clings = last !== undefined && (neverFirst.includes(piece[0] ?? '') || neverLast.includes(last.at(-1) ?? ''))
    if (clings) joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined
}

/** The longest beginning that fits; at least one character. */
function headOf(text: string, width: number): string {
  let head = ''
  for (const character of text) {
    if (head !== '' && widthOf(head + character) > width) return head
    head += character
  }
  return head
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** 「約174万円」「－2,000円」; an empty cell takes no side. */
function isAmount(text: string): boolean {
  return /^([＋－約]?\d.*|—|)$/.test(text)
}

/** A table in at most `width` columns: the first column gives way and wraps; where even that is too narrow, each row becomes a block. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const gap = 2
  const widths = head.map((title, column) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))))
  const others = widths.slice(1).reduce((sum, each) => sum + each + gap, 0)
  const first = Math.min(widths[0] ?? 0, width - others)
  if (first < 20 && first < (widths[0] ?? 0)) return blockLines(head, rows, width)
  const columns = [first, ...widths.slice(1)]
  const isAmounts = head.map((_, column) => column > 0 && rows.every((row) => isAmount(row[column] ?? '')))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isAmounts[column] === true ? padStart(cell, columns[column] ?? 0) : padEnd(cell, columns[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const titles = head.some((title) => title !== '') ? [line(head), '-'.repeat(Math.min(width, first + others))] : []
  const body = rows.flatMap(([label = '', ...cells]) => {
    const [top = '', ...rest] = wrap(label, first)
    return [line([top, ...cells]), ...rest]
  })
  return [...titles, ...body]
}

function blockLines(head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const labels = head.slice(1)
  const space = Math.max(0, ...labels.map(widthOf)) + 2
  return rows.flatMap(([label = '', ...cells]) => [
    ...hanging('・', label, width),
    ...cells.flatMap((cell, index) =>
      cell === '' ? [] : hanging(`  ${padEnd(`${labels[index] ?? ''}`, space)}`, cell, width),
    ),
  ])
}

/** The text behind a lead; further lines are indented by as much. */
export function hanging(lead: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(lead))
  return wrap(text, width - widthOf(lead)).map((line, index) => (index === 0 ? lead : indent) + line)
}
