/**
 * 字の幅, in hundredths of an em, rather too wide than too narrow: devices differ in their letters. Japanese letters take a whole em, and
 * so does what is not known; a sign beyond the basic plane (an emoji) takes more.
 */
function letterWidth(letter: string): number {
  if (letter <= '\u00ff') return /^[A-Zmw@%&]$/.test(letter) ? 90 : 62
  return letter.length > 1 ? 140 : 100
}

/** How many hundredths of an em a text takes in one line. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0)
}

/** 行数. How many lines a text takes in a column of so many em; an empty one takes one. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (breaking * width))), 0)
}

/** A line is never quite full: a figure or a closing bracket goes over to the next one whole. */
const breaking = 94

/** 切りつめ. The text in at most so many lines; what has no room is told by 「…」. Line breaks and controls are blanks. */
export function clipped(text: string, width: number, lines: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
  if (linesOf(plain, width) <= lines) return plain
  const room = breaking * width * lines - 100
  let used = 0
  const kept: string[] = []
  for (const letter of plain) {
    used += letterWidth(letter)
    if (used > room) break
    kept.push(letter)
  }
  return `${kept.join('')}…`
}
