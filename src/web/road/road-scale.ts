import { scaleLinear } from 'd3-scale'
import { addToMonth, type Day, day, dayNumber, monthOf, monthsBetween, parts } from '#base/day.ts'
import { monthWordsIn } from '#web/words/format.ts'
import type { Language } from '#web/words/words.ts'
import type { DrawnRoad, RoadStop } from './road-stops.ts'

/** 折り返した文字. The lines of a label, by their width in full-width letters: a drawing breaks no line by itself. */
export function wrapped(text: string, perLine: number): readonly string[] {
  const lines: string[] = []
  let [line, width] = ['', 0]
  for (const letter of text) {
    const own = widthOf(letter)
    // A closing mark or a blank may stand out, so that no line begins with one.
    if (width + own > perLine && !/[、。）」 ]/.test(letter)) {
      // A word of Latin letters goes to the next line whole, where it is not a line by itself.
      const [, before = line, begun = ''] = /^(.* )([!-~]+)$/su.exec(line) ?? []
      lines.push(before)
      line = begun
      width = [...begun].reduce((sum, one) => sum + widthOf(one), 0)
    }
    line += letter
    width += own
  }
  return line === '' ? lines : [...lines, line]
}

function widthOf(letter: string): number {
  return /[ -~]/.test(letter) ? 0.6 : 1
}

/** A month on the axis. */
export interface Tick {
  readonly on: Day
  readonly words: string
}

const steps = [1, 2, 3, 6, 12, 24, 60] as const

/** 目盛り. The first days of months between two days, at most some, evenly apart. */
export function monthTicks(from: Day, to: Day, most: number, language: Language): readonly Tick[] {
  const months = monthsBetween(monthOf(from), monthOf(to))
  const apart = steps.find((step) => months / step <= most) ?? 120
  const ticks: Tick[] = []
  for (let past = 1; past <= months; past += 1) {
    const on = day(`${addToMonth(monthOf(from), past)}-01`)
    const { year, month } = parts(on)
    if ((year * 12 + month - 1) % apart === 0) ticks.push({ on, words: tickWords(on, language) })
  }
  return ticks
}

/** 2027年3月, or Mar 2027: the axis has no room for more. */
function tickWords(on: Day, language: Language): string {
  const words = monthWordsIn(language, monthOf(on))
  return language === 'en' ? words.replace(/^(\w{3})\w*/, '$1') : words
}

/** 横の物差し. Days from left to right; what lies outside stands at the edge. */
export function acrossScale({ from, to }: DrawnRoad, left: number, right: number): (on: Day) => number {
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [left, right]).clamp(true)
  return (on) => scale(dayNumber(on))
}

/** One place on the upright road. */
export interface Place {
  /** Null for today. */
  readonly stop: RoadStop | null
  readonly at: Day
  readonly height: number
}

/** The upright road: where each place stands, and where any day between them would. */
export interface Upright {
  readonly ys: readonly number[]
  readonly height: number
  readonly y: (on: Day) => number
}

/**
 * 縦の物差し. Every place has the room that its words need; the days between two places are spread evenly over it. Places of one day stand
 * one below the other.
 */
export function uprightScale(places: readonly Place[], top: number): Upright {
  let y = top
  const ys = places.map(({ height }) => {
    const own = y
    y += height
    return own
  })
  // A scale needs days that rise: of several places on one day the first stands for it.
  const firsts = places.flatMap(({ at }, index) => (places[index - 1]?.at === at ? [] : [index]))
  const [days, tops] = [
    firsts.map((index) => dayNumber(places[index]?.at ?? day('2000-01-01'))),
    firsts.map((index) => ys[index] ?? top),
  ]
  const last = days.at(-1) ?? 0
  // Beyond the last place a little room is left for bands that go on.
  const scale = scaleLinear([...days, last + 365], [...tops, y]).clamp(true)
  return { ys, height: y, y: (on) => scale(dayNumber(on)) }
}

/** 列の割り振り. A column for each band so that no two overlap; what finds none of them free takes none. */
export function columnsOf(
  bands: readonly { readonly top: number; readonly bottom: number }[],
  most: number,
): readonly (number | null)[] {
  const ends: number[] = []
  return bands.map(({ top, bottom }) => {
    const free = Array.from({ length: most }, (_, column) => column).find(
      (column) => (ends[column] ?? Number.NEGATIVE_INFINITY) < top,
    )
    if (free === undefined) return null
    ends[free] = bottom
    return free
  })
}
