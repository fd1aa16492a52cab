import { grouped, yenWords } from '#base/words.ts'
import { type Yen, yen } from '#base/yen.ts'
import { type Ask, emptyOrUnknown, plainTyped, type Typed, type Unreadable } from './typed.ts'
import { fromEnglishAmount } from './typed-english.ts'
import { endUnits, hasUnit, numeral, plainNumerals } from './typed-number.ts'

/** 打たれた金額. `low` and `high` differ where a range was typed; `words` reads the amount back. */
export interface AmountRead {
  readonly kind: 'amount'
  readonly low: Yen
  readonly high: Yen
  /** 約, ぐらい and the like stood beside it. */
  readonly isAbout: boolean
  readonly words: string
}

export type TypedAmount = Typed<AmountRead>

/** 金額の欄. What is known of the field before anything is typed. */
export interface AmountField {
  readonly label: string
  /** What a bare number counts: 円 unless the field says 万円. */
  readonly unit?: 'yen' | 'man'
  /** Between which amounts the answer usually lies; `usual-amounts.table.ts`. */
  readonly usual?: { readonly low: Yen; readonly high: Yen }
}

/** The most that a matter can hold (`amount` in `matter/fields.ts`). */
const most = 1_000_000_000_000
const tenThousand = 10_000

const nothing = /^(?:ゼロ|なし|無し|無|ない|ありません|特になし)円?(?:です)?$/u
const aboutBefore = /^(?:約|およそ|おおよそ|だいたい|大体|たぶん|多分|ざっと)+/u
const politeAfter = /(?:です|でした)$/u
const aboutAfter =
  /(?:ぐらい|くらい|位|ほど|程度|前後|弱|強|かな|だと思う|だと思います|と思う|と思います|たぶん|多分|\?)+$/u
const minus = /^(?:マイナス|赤字|[△▲−‐–—―ー-])/u
const frame = /^(?:金|[¥\\])?(.+?)(円)?也?[.,]?[−‐–—―ー-]?$/u
const anyDigit = /[\d〇一二三四五六七八九十百千]/u
/** A dash joins two amounts only where both carry their unit: 03-1234 and 2026-07 are no amounts. */
const ends = [/^([^~〜]+)[~〜]([^~〜]+?)$/u, /^(.+?)(?:から|より)(.+?)$/u, /^(.+[円万億])[−‐–—―ー-](.+[円万億].*)$/u]

const how =
  '「1,900万円」や「19,000,000円」のように、金額を一つ書いてください。幅があるときは「1,800万円〜1,900万円」のように書いてください。分からないときは「わからない」と書いてください。'

/** 打たれた金額を読む. What was typed into a field for money: never more than the text says, and never a guess. */
export function typedAmount(text: string, field: AmountField): TypedAmount {
  const typed = plainTyped(text)
  if (typed === null) return unreadable(field, '金額が読み取れません')
  const open = emptyOrUnknown(typed)
  if (open !== null) return open
  const plain = plainNumerals(fromEnglishAmount(typed))
  if (nothing.test(plain)) return read(yen(0), yen(0), false)
  const amounts = endsOf(plain).map(bared)
  if (amounts.some(({ isNegative }) => isNegative)) return unreadable(field, 'マイナスの金額は書けません')
  const found = pairsOf(amounts, field.unit === 'man' ? tenThousand : 1)
  if (typeof found === 'string') return unreadable(field, anyDigit.test(plain) ? found : '数字がありません')
  const isAbout = amounts.some((one) => one.isAbout)
  const readings = found.map(([low, high]) => read(low, high, isAbout))
  const [only, ...others] = readings
  if (only === undefined) return unreadable(field, '少ないほうの額を先に書いてください')
  return others.length > 0 ? ask(readings) : withSlip(only, field)
}

/** One amount, or the two ends of a range. */
function endsOf(plain: string): readonly string[] {
  for (const form of ends) {
    const [, low, high] = form.exec(plain) ?? []
    if (low !== undefined && high !== undefined) return [low, high.replace(/まで(?:です)?$/u, '')]
  }
  return [plain]
}

/** An amount without what stands around it. */
interface Bared {
  readonly body: string
  readonly isAbout: boolean
  readonly isNegative: boolean
  readonly isYenWritten: boolean
}

function bared(given: string): Bared {
  const polite = given.replace(politeAfter, '')
  const core = polite.replace(aboutBefore, '').replace(aboutAfter, '')
  const [, body = '', unit] = frame.exec(core) ?? []
  return {
    body,
    isAbout: core !== polite,
    isNegative: minus.test(core) && anyDigit.test(core),
    isYenWritten: unit !== undefined || /^[¥\\]/u.test(core),
  }
}

type Pair = readonly [low: Yen, high: Yen]

/** The ends that the text may mean, in their order; or why it means none. */
function pairsOf([first, second]: readonly Bared[], unit: number): readonly Pair[] | string {
  if (first === undefined) return '金額が読み取れません'
  const lows = valuesOf(first, second === undefined ? [unit] : counts(first, second, unit))
  if (typeof lows === 'string') return lows
  if (second === undefined) return lows.map((amount) => [amount, amount])
  const highs = valuesOf(second, counts(second, first, unit))
  if (typeof highs === 'string') return highs
  return lows.flatMap((low) => highs.filter((high) => low <= high).map((high): Pair => [low, high]))
}

/** The amounts that these words may mean, by what a bare number in them may count. */
function valuesOf({ body, isYenWritten }: Bared, counting: readonly number[]): readonly Yen[] | string {
  const found = counting.map((bare) => numeral(body, isYenWritten ? 1 : bare, isYenWritten))
  const values = new Set(found.flatMap((one) => (typeof one === 'string' ? [] : one.values)))
  if (values.size === 0) return found.find((one) => typeof one === 'string') ?? '金額が読み取れません'
  // A sum past the most may also be past what is exact.
  const exact = [...values].filter((value) => value <= most)
  return exact.length === 0 ? '桁が多すぎます' : exact.map(yen)
}

/** What a bare number may count beside another amount: in 8〜10万円 the 8 may stand for 万 as well as for itself. */
function counts({ body }: Bared, beside: Bared, unit: number): readonly number[] {
  const [tail = 1, whole = 1] = endUnits(beside.body)
  const units = /[十百千]/u.test(body) ? [whole] : [tail, whole]
  if (hasUnit(beside.body)) return [...units, unit]
  const own = beside.isYenWritten ? 1 : unit
  return units.map((one) => one * own)
}

/** The same question where 円 and 万円 may have been mixed up. Nothing is changed: both amounts stand as choices. */
function withSlip(found: AmountRead, { usual }: AmountField): AmountRead | Ask<AmountRead> {
  if (usual === undefined || isWithin(found, usual)) return found
  const { low, high, isAbout } = found
  const others = [
    [low * tenThousand, high * tenThousand],
    [low / tenThousand, high / tenThousand],
  ].flatMap(([least = 0, top = 0]) =>
    Number.isInteger(least) && Number.isInteger(top) && top <= most ? [read(yen(least), yen(top), isAbout)] : [],
  )
  const meant = others.filter((other) => isWithin(other, usual))
  return meant.length === 0 ? found : ask([found, ...meant])
}

function isWithin({ low, high }: AmountRead, usual: { readonly low: Yen; readonly high: Yen }): boolean {
  return usual.low <= low && high <= usual.high
}

function ask(choices: readonly AmountRead[]): Ask<AmountRead> {
  const [first = '', ...others] = choices.map(shortWords)
  const rest = others.map((words) => `${words}のことですか。`)
  return { kind: 'ask', question: [`${first}でよいですか。`, ...rest].join(''), choices }
}

function read(low: Yen, high: Yen, isAbout: boolean): AmountRead {
  const shown = shortWords({ low, high, isAbout })
  const exact = low === high ? yenWords(low) : `${yenWords(low)}〜${yenWords(high)}`
  const words = high < tenThousand ? shown : `${shown}（${exact}）`
  return { kind: 'amount', low, high, isAbout, words }
}

function shortWords({ low, high, isAbout }: Pick<AmountRead, 'low' | 'high' | 'isAbout'>): string {
  const about = isAbout ? '約' : ''
  return low === high ? `${about}${manWords(low)}` : `${about}${manWords(low)}〜${manWords(high)}`
}

/** 1億2,345万6,789円: the amount by its ten thousands, as it is said. */
function manWords(amount: Yen): string {
  const [high, middle, low] = [
    Math.floor(amount / 100_000_000),
    Math.floor(amount / tenThousand) % tenThousand,
    amount % tenThousand,
  ]
  if (high === 0 && middle === 0) return yenWords(low)
  return `${high > 0 ? `${grouped(high)}億` : ''}${middle > 0 ? `${grouped(middle)}万` : ''}${low > 0 ? grouped(low) : ''}円`
}

function unreadable({ label }: AmountField, why: string): Unreadable {
  return { kind: 'unreadable', message: `${label}：${why}。${how}` }
}
