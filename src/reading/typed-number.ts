import { figuresTimes } from './letter-amounts.ts'
import { positional } from './typed.ts'

/** 数の読み方. What a numeral may mean, the plain reading first; more than one where people write it in two senses. */
export interface Numeral {
  readonly values: readonly number[]
}

const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const hundredMillion = 100_000_000
const tenThousand = 10_000
const open = Number.POSITIVE_INFINITY

const section = '([\\d,.、 〇一二三四五六七八九十百千]+)'
const whole = new RegExp(`^(?:${section}億)?(?:${section}万)?${section}?$`, 'u')
const tokens = /[\d,.、 ]+|[〇一二三四五六七八九]+|[十百千]/gu

const unreadable = '一つの数として読めません'

/** Old and formal forms of the same numerals, as on contracts: 金壱千九百萬円. */
const sameNumerals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 零: '〇', '○': '〇', '◯': '〇', 壱: '一', 壹: '一', 弐: '二', 貳: '二', 参: '三', 參: '三', 伍: '五' },
    ...{ 拾: '十', 仟: '千', 阡: '千', 萬: '万' },
  }),
)

/** 数字をそろえる. Old and formal numerals as today's. */
export function plainNumerals(text: string): string {
  return [...text].map((letter) => sameNumerals.get(letter) ?? letter).join('')
}

/** 数を読む. A numeral in figures, in kanji or mixed, to the end or not at all; `bare` is what one stands for where there is no 万 and no 億. */
export function numeral(body: string, bare: number, isYenWritten: boolean): Numeral | string {
  const found = whole.exec(body)
  if (found === null || body === '') return unreadable
  // 1.5億3000 is no way to write a number: a decimal stands in the last figures or nowhere.
  if (body.includes('.') && !/^[^.]*\.\d+[十百千]?[億万]?$/u.test(body)) return unreadable
  const last = hasUnit(body) ? 1 : bare
  const [, high, middle, low] = found
  const upper = joined(
    sectionOf(high, hundredMillion),
    sectionOf(middle, tenThousand),
    high === undefined ? open : hundredMillion,
  )
  const lower = sectionOf(low, last)
  const value = joined(upper, lower, middle !== undefined ? tenThousand : high !== undefined ? hundredMillion : open)
  if (typeof value === 'string') return value
  const others = [
    isYenWritten ? null : shortened(body, value, last),
    isYenWritten || middle !== undefined || high === undefined ? null : skipped(upper, lower),
    pointForComma(body, bare, isYenWritten),
  ]
  const more = others.filter((other) => other !== null)
  return { values: [...new Set([value, ...more])] }
}

/** 万か億がある. Whether a numeral names its own unit. */
export function hasUnit(body: string): boolean {
  return /[億万]/u.test(body)
}

const big: Readonly<Record<string, number>> = { 億: hundredMillion, 万: tenThousand }

/** 末尾の単位. What a numeral ends with: 千万 and 万 of 3千万, where a number before it (2〜3千万) may count either. */
export function endUnits(body: string): readonly number[] {
  const [, few = '', many = ''] = /([十百千]?)([億万]?)$/u.exec(body) ?? []
  const unit = big[many] ?? 1
  return [(small[few] ?? 1) * unit, unit]
}

/** The sum of two sections; the lower one must stay under the unit of the upper one where there is one. */
function joined(upper: number | string, lower: number | string, limit: number): number | string {
  if (typeof upper === 'string') return upper
  if (typeof lower === 'string') return lower
  return lower < limit ? upper + lower : unreadable
}

/** 千九百 times the unit behind it. Zero where nothing is written. */
function sectionOf(words: string | undefined, unit: number): number | string {
  let [total, limit] = [0, open]
  let figures: string | null = null
  for (const token of words?.match(tokens) ?? []) {
    const times = small[token]
    if (times === undefined) {
      if (figures !== null) return unreadable
      figures = token
      continue
    }
    const part: number | string = figures === null ? times * unit : valueOfFigures(figures, times * unit)
    if (typeof part === 'string') return part
    if (part >= limit) return unreadable
    total += part
    limit = times * unit
    figures = null
  }
  if (figures === null) return total
  const rest = valueOfFigures(figures, unit)
  if (typeof rest === 'string') return rest
  return rest < limit ? total + rest : unreadable
}

function valueOfFigures(figures: string, unit: number): number | string {
  if (!/^[〇一二三四五六七八九]/u.test(figures)) return figuresTimes(figures, unit)
  // 二三万 is «two or three», not twenty-three.
  if (/^..$/u.test(figures) && !figures.endsWith('〇')) return '漢数字が、一つの数か二つの数か分かりません'
  return figuresTimes(positional(figures), unit)
}

const shifts: Readonly<Record<string, number>> = { 百: 10, 千: 100, 万: 1000, 億: 10_000_000 }

/** 3万5: said for 35,000, though it reads 30,005. */
function shortened(body: string, value: number, last: number): number | null {
  const [, unit = '', digit = ''] = /([百千万億])([1-9一二三四五六七八九])$/u.exec(body) ?? []
  const shift = shifts[unit]
  if (shift === undefined) return null
  const figure = Number(/\d/.test(digit) ? digit : positional(digit))
  return value + figure * last * (shift - 1)
}

/** 1億2千: said for 1億2千万, though it reads 100,002,000. */
function skipped(upper: number | string, lower: number | string): number | null {
  if (typeof upper === 'string' || typeof lower === 'string') return null
  if (lower === 0 || lower >= tenThousand) return null
  return upper + lower * tenThousand
}

/** 1.900万: a point where a comma was meant, or 1.9. */
function pointForComma(body: string, bare: number, isYenWritten: boolean): number | null {
  if (!/^\d{1,3}\.\d{3}(?!\d)/.test(body)) return null
  const other = numeral(body.replace('.', ','), bare, isYenWritten)
  return typeof other === 'string' ? null : (other.values[0] ?? null)
}

/** 回数・日数などの数. A whole number of up to three figures, in figures or in kanji; null for anything else. */
export function countOf(words: string): number | null {
  const found = numeral(words, 1, true)
  const [count] = typeof found === 'string' ? [] : found.values
  return count === undefined || count > 999 ? null : count
}
