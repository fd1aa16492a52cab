import { type Yen, yen } from '#base/yen.ts'
import { amountLabels } from './letter-labels.table.ts'
import { labelAfter, labelBefore } from './nearby-label.ts'
import { type Place, plainText } from './plain-text.ts'

/** 書かれた金額. An amount in yen as it stands in a text. */
export interface FoundAmount extends Place {
  readonly printed: string
  /** Null where the figures name no one amount. */
  readonly amount: Yen | null
  /** Why the amount is not to be relied on; null where it is plain. */
  readonly doubt: string | null
  /** 残元金 and the like, where such a word stands near. */
  readonly label: string | null
}

/** Figures with commas, of a bounded length so that no run of digits is gone through twice. A space among them is looked at later. */
const figures = '\\d(?:(?: ?[,、] ?|\\.| )?\\d){0,24}'
const sign = '(?:[△▲−-] ?)?'
/** 1億2,345万6,789円, 123万円, 1,234千円, 1,234円, and with ¥ before. */
const units = new RegExp(
  `(?<![\\d,.]|\\d )(?:(約|およそ) ?)?(${sign})(¥ ?)?(?:(${figures}) ?億 ?)?(?:(${figures}) ?万 ?)?(?:(${figures}) ?(千)? ?)?円`,
  'gu',
)
const marked = new RegExp(`(?<![\\d,.])(${sign})¥ ?(${figures})(?! ?[\\d,]| ?円)(?: ?-)?`, 'gu')

interface Seen {
  readonly from: number
  readonly to: number
  readonly about: boolean
  readonly negative: boolean
  readonly millions: readonly (readonly [figures: string | undefined, times: number])[]
}

/** 書かれた金額を探す. The amounts in a text, in their order; those that cannot be read for certain say so. */
export function amountsIn(given: string): readonly FoundAmount[] {
  const plain = plainText(given, 'single')
  const found: FoundAmount[] = []
  let since = 0
  // A date in figures beside an amount is no part of it.
  const text = plain.text.replace(/(?:19|20|21)\d{2}([./-])\d{1,2}\1\d{1,2}/gu, (date) => '日'.repeat(date.length))
  for (const seen of seenIn(text)) {
    const { from, to } = plain.place(seen.from, seen.to)
    const label = labelBefore(text, seen.from, since, amountLabels) ?? inBrackets(text, seen.to)
    const [ahead, behind] = [text.slice(Math.max(0, seen.from - 2), seen.from), text.slice(seen.to, seen.to + 3)]
    const isRange = /[~〜] ?$/u.test(ahead) || /^ ?[~〜] ?\d/u.test(behind)
    found.push({ printed: given.slice(from, to), from, to, ...amountOf(seen, isRange), label: label?.words ?? null })
    since = seen.to
  }
  return found
}

/** 1,234円(残元金): a label behind counts only in brackets, as words behind belong to what follows. */
function inBrackets(text: string, at: number) {
  return /^ ?\(/.test(text.slice(at, at + 2)) ? labelAfter(text, at, amountLabels) : null
}

function seenIn(text: string): readonly Seen[] {
  const seen: Seen[] = []
  for (const match of text.matchAll(units)) {
    const [whole, about, minus = '', , hundredMillions, tenThousands, rest, thousand] = match
    if (hundredMillions === undefined && tenThousands === undefined && rest === undefined) continue
    seen.push({
      from: match.index,
      to: match.index + whole.length,
      about: about !== undefined,
      negative: minus !== '',
      millions: [
        [hundredMillions, 100_000_000],
        [tenThousands, 10_000],
        [rest, thousand === undefined ? 1 : 1000],
      ],
    })
  }
  for (const match of text.matchAll(marked)) {
    const [whole, minus = '', rest] = match
    const [from, to] = [match.index, match.index + whole.length]
    if (seen.some((other) => from < other.to && other.from < to)) continue
    seen.push({ from, to, about: false, negative: minus !== '', millions: [[rest, 1]] })
  }
  return seen.sort((a, b) => a.from - b.from)
}

interface Value {
  readonly amount: Yen | null
  readonly doubt: string | null
}

function amountOf({ about, negative, millions }: Seen, isRange: boolean): Value {
  let sum = 0
  for (const [figures, times] of millions) {
    if (figures === undefined) continue
    const part = figuresTimes(figures, times)
    if (typeof part === 'string') return { amount: null, doubt: part }
    sum += part
  }
  if (!Number.isSafeInteger(sum)) return { amount: null, doubt: '桁が多すぎて読めません' }
  const amount = yen(negative ? -sum : sum)
  if (isRange) return { amount, doubt: '幅のある金額の一方です' }
  if (negative) return { amount, doubt: '差し引く額（マイナス）とみられます' }
  return { amount, doubt: about ? 'およその金額です' : null }
}

/** 数字と単位. The figures times their unit, or why they cannot be read. */
export function figuresTimes(figures: string, times: number): number | string {
  if (/\d \d/.test(figures)) return '数字の間に空きがあり、一つの数か二つの数か分かりません'
  const bare = figures.replace(/ /g, '')
  if (bare.includes('、')) return '数字の区切りが読めません'
  const [whole = '', fraction = '', ...more] = bare.split('.')
  const isGrouped = /^\d{1,3}(,\d{3})*$/.test(whole) || /^\d+$/.test(whole)
  if (!isGrouped || more.length > 0 || !/^\d*$/.test(fraction)) return 'コンマの位置が合わず、桁が分かりません'
  if (fraction.length > 4) return '小数の金額は読めません'
  const digits = whole.replace(/,/g, '')
  if (fraction === '') {
    const value = Number(digits) * times
    return Number.isSafeInteger(value) ? value : '桁が多すぎて読めません'
  }
  const tenThousandths = Number(digits + fraction.padEnd(4, '0'))
  if (!Number.isSafeInteger(tenThousandths)) return '桁が多すぎて読めません'
  // 1.5万円 is 15,000円; half a yen is no amount.
  const value = times % 10_000 === 0 ? tenThousandths * (times / 10_000) : (tenThousandths * times) / 10_000
  return Number.isInteger(value) ? value : '1円に満たない端数があります'
}
