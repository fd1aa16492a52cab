import { scaleLinear } from 'd3-scale'
import type { BarKind, Waterfall, WaterfallBar } from '#report/waterfall.ts'

/** 柱の高さ. From the greatest debt below zero to the price above it, upon the given pixels. */
export function fallScale({ bars }: Waterfall, range: readonly [number, number]) {
  const ends = bars.flatMap(({ from, to }) => [from, to])
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  // A picture of nothing still has a height.
  return scaleLinear(least === most ? [0, 1] : [least, most], range)
}

/** The least width of a column in which an amount in 万円 can be read. */
const leastColumn = 64

/** Whether the bars stand side by side; else they lie one below the other. */
export function isAcross({ bars }: Waterfall, width: number): boolean {
  return width >= 700 && width / bars.length >= leastColumn
}

/** The kinds that a picture shows, in the order of its bars. */
export function kindsIn({ bars }: Waterfall): readonly BarKind[] {
  return [...new Set(bars.map(({ kind }) => kind))]
}

const isWide = (letter: string) => /[^\u0020-\u007e\uff61-\uff9f]/u.test(letter)

/** How much room a text takes, in widths of a full letter. */
export function lengthOf(text: string): number {
  return lettersOf(text).reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.6), 0)
}

/** 文字. What a reader takes for one letter, also where several characters make it; older browsers know the characters alone. */
function lettersOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return Array.from(text)
  return Array.from(new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}

/** Lines of at most so many full letters; what does not fit is left out with a mark, for the table has it whole. */
export function linesOf(text: string, perLine: number, most: number): readonly string[] {
  const lines: string[] = ['']
  for (const letter of lettersOf(text.replace(/\s+/gu, ' '))) {
    const last = lines.at(-1) ?? ''
    if (lengthOf(last + letter) <= perLine) lines[lines.length - 1] = last + letter
    else if (lines.length < most) lines.push(letter)
    else {
      lines[lines.length - 1] = `${lettersOf(last).slice(0, -1).join('')}…`
      return lines
    }
  }
  return lines
}

/** The ends of a bar on a scale, the lesser first; a bar of nothing is a thin line. */
export function spanOf({ from, to }: WaterfallBar, scale: (amount: number) => number): readonly [number, number] {
  const [one, other] = [scale(from), scale(to)]
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  return high - low < 2 ? [low - 1, low + 1] : [low, high]
}
