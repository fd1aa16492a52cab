import { plainText } from './plain-text.ts'
import { notKnownInEnglish } from './typed-english.ts'

/** 空欄. Nothing was typed: not asked yet, which is not the same as unknown. */
export interface Empty {
  readonly kind: 'empty'
}

/** わからない. Asked, and the person does not know: null in a matter. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly words: string
}

/** 確かめ. The text may mean more than one thing: nothing is taken until one of the choices is chosen. */
export interface Ask<Read> {
  readonly kind: 'ask'
  readonly question: string
  readonly choices: readonly Read[]
}

/** 読めないもの. What could not be read whole: which field, why, and how to write it. Nothing of the text is repeated. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly message: string
}

/** 打たれた答え. What a person typed into a field, as far as it is certain. */
export type Typed<Read> = Empty | Unknown | Read | Ask<Read> | Unreadable

/** No amount and no day needs more; a pasted page is not read. */
const longest = 60

/** ① and ² would become digits of the number beside them when widths are made even. */
const notDigits = /\p{No}/u

/** 打たれた文字. Widths made even, without spaces but those between two digits; null where there is no reading it. */
export function plainTyped(text: string): string | null {
  if (text.length > longest || notDigits.test(text)) return null
  const plain = plainText(text, 'single').text.trim()
  return plain.replace(/ (?!\d)|(?<!\d) /gu, '').replace(/[。!]+$/u, '')
}

const notKnown =
  /^(?:まだ|よく|全然|全く)*(?:(?:分か|判か|判|わか)(?:らない|りません|らん)|知(?:らない|りません)|覚えていない|覚えていません|忘れた|忘れました|不明|不詳|未定|\?+)(?:です)?$/u

/** 空欄・わからない: what every field may be answered with; null where the text says something. */
export function emptyOrUnknown(plain: string): Empty | Unknown | null {
  if (plain === '') return { kind: 'empty' }
  return notKnown.test(plain) || notKnownInEnglish.test(plain) ? { kind: 'unknown', words: 'わからない' } : null
}

const kanjiDigits = '〇一二三四五六七八九'

/** 漢数字の並び. 二〇二六 as 2026: each digit in its place. */
export function positional(kanji: string): string {
  return [...kanji].map((digit) => kanjiDigits.indexOf(digit)).join('')
}

/** 一つに決まるか、確かめるか. What was read where it is one and nothing speaks against it, otherwise the question; null where nothing was read. */
export function readOrAsk<Read extends { readonly words: string }>(
  reads: readonly Read[],
  reasons: readonly string[],
): Read | Ask<Read> | null {
  const [only, ...others] = reads
  if (only === undefined) return null
  if (others.length === 0 && reasons.length === 0) return only
  const end = others.length === 0 ? `${only.words}のことですか。` : '次のどれですか。'
  return { kind: 'ask', question: [...reasons.map((reason) => `${reason}。`), end].join(''), choices: reads }
}
