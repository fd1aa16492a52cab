import { type Day, dayInMonth, dayOf, isDay, month, parts, weekday } from '#base/day.ts'
import type { LetterDayKey } from './letter-entry.ts'
import { dayLabels } from './letter-labels.table.ts'
import { labelAfter, labelBefore } from './nearby-label.ts'
import { type Place, type PlainText, plainText } from './plain-text.ts'

/** 書かれた日. A date as it stands in a text. */
export interface FoundDate extends Place {
  readonly printed: string
  /** Null where the words name no one day. */
  readonly on: Day | null
  /** Why the day is not to be relied on; null where it is plain. */
  readonly doubt: string | null
  /** 支払期限 and the like, where such a word stands near. */
  readonly label: string | null
  /** What the day is for, as far as the label tells. */
  readonly day: LetterDayKey | null
}

/** A date as the patterns see it, in the plain text. */
interface Seen {
  readonly from: number
  readonly to: number
  readonly year: Year
  readonly month: number | null
  /** Null for 末日. */
  readonly date: number | null
}

type Year =
  | { readonly kind: 'western'; readonly year: number }
  | { readonly kind: 'era'; readonly era: string; readonly count: number }
  | { readonly kind: 'two-digit' | 'none' | 'same-year' | 'same-month' }

/** In the first year that each era counts as its own, and the days in which it counts. Source: `base/era.ts`. */
const eras: Readonly<Record<string, { readonly firstYear: number; readonly since: string; readonly until: string }>> = {
  令和: { firstYear: 2019, since: '2019-05-01', until: '9999-12-31' },
  平成: { firstYear: 1989, since: '1989-01-08', until: '2019-04-30' },
  昭和: { firstYear: 1926, since: '1926-12-25', until: '1989-01-07' },
}
const eraLetters: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和' }

/** One or two digits, also set apart by a space, or in kanji. */
const number = '(\\d ?\\d|\\d|[一二三四五六七八九十]{1,3})'
const monthAndDate = `${number} ?月 ?(?:${number} ?日|(末) ?日?)`
const eraName = '(令 ?和|平 ?成|昭 ?和|(?<![A-Za-z])[RHSrhs])'

/** The forms of a date, the fullest first: what one has taken, no other takes again. */
const forms: readonly (readonly [RegExp, (found: RegExpExecArray) => Omit<Seen, 'from' | 'to'>])[] = [
  [
    new RegExp(`${eraName} ?(?:(元)|${number}) ?年 ?${monthAndDate}`, 'gu'),
    ([, era, first, count, m, d, last]) => ({
      year: eraYear(era, first === undefined ? count : '1'),
      ...rest(m, d, last),
    }),
  ],
  [
    new RegExp(`(?<!\\d)(\\d ?\\d ?\\d ?\\d) ?年 ?${monthAndDate}`, 'gu'),
    ([, year, m, d, last]) => ({ year: { kind: 'western', year: numberOf(year) }, ...rest(m, d, last) }),
  ],
  [
    new RegExp(`(?<!\\d)${number} ?年 ?${monthAndDate}`, 'gu'),
    ([, , m, d, last]) => ({ year: { kind: 'two-digit' }, ...rest(m, d, last) }),
  ],
  [
    /(?<![A-Za-z\d])([RHSrhs]) ?(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\3 ?(\d{1,2})(?!\d)/gu,
    ([, era, count, , m, d]) => ({ year: eraYear(era, count), ...rest(m, d, undefined) }),
  ],
  [
    /(?<![\d./-])((?:19|20|21)\d{2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d|[./-]\d)/gu,
    ([, year, , m, d]) => ({ year: { kind: 'western', year: numberOf(year) }, ...rest(m, d, undefined) }),
  ],
  [
    new RegExp(`同 ?年 ?${monthAndDate}`, 'gu'),
    ([, m, d, last]) => ({ year: { kind: 'same-year' }, ...rest(m, d, last) }),
  ],
  [
    new RegExp(`同 ?月 ?(?:${number} ?日|(末) ?日)`, 'gu'),
    ([, d, last]) => ({ year: { kind: 'same-month' }, ...rest(undefined, d, last) }),
  ],
  [
    /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{1,2})(?![\d./-])/gu,
    ([, , , m, d]) => ({ year: { kind: 'two-digit' }, ...rest(m, d, undefined) }),
  ],
  [
    new RegExp(`(?<![\\d年] ?)${monthAndDate}`, 'gu'),
    ([, m, d, last]) => ({ year: { kind: 'none' }, ...rest(m, d, last) }),
  ],
]

function eraYear(era: string | undefined, count: string | undefined): Year {
  const name = (era ?? '').replace(/ /g, '')
  return { kind: 'era', era: eraLetters[name.toUpperCase()] ?? name, count: numberOf(count) }
}

function rest(m: string | undefined, d: string | undefined, last: string | undefined) {
  return { month: m === undefined ? null : numberOf(m), date: last === undefined ? numberOf(d) : null }
}

/** 12, 1 2 or 十二. */
function numberOf(words: string | undefined): number {
  const digits = (words ?? '').replace(/ /g, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['', digits]
  const of = (kanji: string) => '一二三四五六七八九'.indexOf(kanji) + 1
  const ten = digits.includes('十') ? 10 * (tens === '' ? 1 : of(tens)) : 0
  // 二六 and the like are no numbers of this form; month and date 0 are none either.
  return ones.length > 1 || tens.length > 1 ? 0 : ten + (ones === '' ? 0 : of(ones))
}

/** 書かれた日を探す. The dates in a text, in their order; those that name no one day say so. */
export function datesIn(given: string): readonly FoundDate[] {
  const plain = plainText(given, 'single')
  const found: FoundDate[] = []
  let before: { readonly seen: Seen; readonly day: FoundDate } | null = null
  for (const seen of seenIn(plain.text)) {
    const { on, doubt } = resolved(seen, before?.day.on ?? null, plain.text)
    const since = before === null ? 0 : before.seen.to
    const isRangeEnd =
      before !== null &&
      /^ ?(?:\(.{1,4}\))? ?(?:から|より|~|〜|-|ー|―|–|至) ?$/u.test(plain.text.slice(since, seen.from))
    const label = isRangeEnd && before !== null ? rangeEnd(before.day) : labelOf(plain, seen, since)
    const { from, to } = plain.place(seen.from, seen.to)
    const day: FoundDate = { printed: given.slice(from, to), from, to, on, doubt, ...label }
    found.push(day)
    before = { seen, day }
  }
  return found
}

function rangeEnd({ label, day }: FoundDate) {
  return { label, day: day === 'bidFrom' ? ('bidTo' as const) : day }
}

function labelOf({ text }: PlainText, { from, to }: Seen, since: number) {
  const before = labelBefore(text, from, since, dayLabels)
  const after = before !== null || unpaid.test(text.slice(to, to + 40)) ? null : labelAfter(text, to, dayLabelsAfter)
  const label = before ?? after
  return label === null ? { label: null, day: null } : { label: label.words, day: label.stands }
}

/** 「10月27日までにお支払いがありませんでした」 tells of the past. */
const unpaid = /^[^。]{0,8}までに[^。]{0,20}(?:なかった|ませんでした|ありませんので|いただけず|されず)/u

/** Words behind a date that tell what it is for: «2026年11月30日までに». */
const dayLabelsAfter: readonly { readonly words: string; readonly stands: LetterDayKey | null }[] = [
  { words: '代位弁済しました', stands: 'subrogatedOn' },
  { words: '代位弁済いたしました', stands: 'subrogatedOn' },
  { words: '代位弁済を行いました', stands: 'subrogatedOn' },
  { words: '代位弁済を受けました', stands: 'subrogatedOn' },
  { words: '期限の利益を喪失しました', stands: 'acceleratedOn' },
  { words: '期限の利益を喪失いたしました', stands: 'acceleratedOn' },
  { words: 'までに', stands: 'deadlineOn' },
  { words: '限り', stands: 'deadlineOn' },
]

function seenIn(text: string): readonly Seen[] {
  const seen: Seen[] = []
  const taken = new Uint8Array(text.length)
  for (const [form, read] of forms) {
    for (const match of text.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (taken[from] === 1 || taken[to - 1] === 1) continue
      taken.fill(1, from, to)
      seen.push({ from, to, ...read(match) })
    }
  }
  return seen.sort((a, b) => a.from - b.from)
}

interface Resolved {
  readonly on: Day | null
  readonly doubt: string | null
}

function resolved({ year, month: m, date, to }: Seen, before: Day | null, text: string): Resolved {
  switch (year.kind) {
    case 'none':
      return { on: null, doubt: '年が書かれていません' }
    case 'two-digit':
      return { on: null, doubt: '年が西暦か元号か分かりません' }
    case 'same-year':
    case 'same-month': {
      if (before === null) return { on: null, doubt: '「同」がどの日を指すか分かりません' }
      const { year: sameYear, month: sameMonth } = parts(before)
      return checked(dayAt(sameYear, year.kind === 'same-month' ? sameMonth : (m ?? 0), date), text, to)
    }
    case 'western':
      return checked(dayAt(year.year, m ?? 0, date), text, to)
    case 'era': {
      const era = eras[year.era]
      if (era === undefined || year.count < 1) return none
      const on = dayAt(era.firstYear + year.count - 1, m ?? 0, date)
      if (on === null || (era.since <= on && on <= era.until)) return checked(on, text, to)
      return { on, doubt: `${year.era}${year.count}年には、この日はありません（西暦に直すと${parts(on).year}年です）` }
    }
  }
}

const none: Resolved = { on: null, doubt: '暦にない日です' }

function dayAt(year: number, m: number, date: number | null): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(date ?? 1).padStart(2, '0')}`
  if (year < 1900 || year > 2199 || !isDay(text)) return null
  return date === null ? dayInMonth(month(text.slice(0, 7)), 31) : dayOf(year, m, date)
}

/** The day of the week, where it is printed, must be that of the day. */
function checked(on: Day | null, text: string, to: number): Resolved {
  if (on === null) return none
  const printed = /^ ?\(? ?([日月火水木金土])(?: ?曜| ?\)|・祝)/u.exec(text.slice(to, to + 8))?.[1]
  if (printed === undefined || printed === '日月火水木金土'[weekday(on)]) return { on, doubt: null }
  return { on, doubt: `曜日が合いません（この日は${'日月火水木金土'[weekday(on)]}曜日です）` }
}
