import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { foreignSigns, type LetterPhrase, letterSigns } from './letter-signs.table.ts'
import { type Place, type PlainText, plainText, squeezed } from './plain-text.ts'

/** 見つかった言葉. A phrase of the table and where it first stands in the text as given. */
export interface FoundPhrase extends Place {
  readonly words: string
}

/** 手紙の見立て. A kind that the text may be, and why. */
export interface Recognition {
  readonly kind: LetterKind
  /** 0 to 100: how much of what marks such a letter was found. No probability. */
  readonly percent: number
  readonly phrases: readonly FoundPhrase[]
}

/** Below this share of its marks nothing is claimed: 分かりません. */
export const recognitionThreshold = 60

/** For a title that stands in a line of its own. */
const headingBonus = 15
const advertisementPoints = 25
const fraudPoints = 60
/** Letters name few others; what names more kinds of them than this writes about letters. */
const mostNamed = 5
/** A title stands on the first page, in a short line. */
const headingLines = 200
const longestHeading = 120

// The keys of a constant table, in its order.
const kinds = Object.keys(letterKinds) as readonly LetterKind[]

/** What a kind is called, as it stands in a text without spaces. */
const namesOf: ReadonlyMap<LetterKind, readonly string[]> = new Map(
  kinds.map((kind) => [
    kind,
    [...new Set([letterKinds[kind].title, ...titleParts(kind), ...letterSigns[kind].names].map(squeezed))],
  ]),
)

/** 手紙を見分ける. The kinds that the text is above the threshold, the likeliest first. Two or more mean that it cannot be told which. */
export function recogniseLetter(text: string): readonly Recognition[] {
  const plain = plainText(text, 'drop')
  const headings = headingKinds(text)
  if (headings.size > mostNamed || kindsNamed(plain.text) > mostNamed) return []
  const less = foreignPoints(plain.text)
  const scored = kinds.map((kind) => ({ kind, ...pointsOf(kind, plain, less) }))
  const entitled = new Set(
    scored.filter(({ kind, points }) => headings.has(kind) && points >= recognitionThreshold).map(({ kind }) => kind),
  )
  return scored
    .map(({ kind, points, phrases }) => {
      const titled = points > 0 && headings.has(kind) ? points + headingBonus : points
      // Under another paper's title, its phrases are what that paper speaks of.
      const share = entitled.size > 0 && !entitled.has(kind) ? Math.floor(titled / 2) : titled
      return { kind, percent: Math.max(0, Math.min(100, share)), phrases }
    })
    .filter(({ percent }) => percent >= recognitionThreshold)
    .sort((a, b) => b.percent - a.percent)
}

function pointsOf(kind: LetterKind, plain: PlainText, less: number) {
  const { requires, phrases, against } = letterSigns[kind]
  if (!requires.every((group) => group.some((word) => plain.text.includes(word)))) return { points: 0, phrases: [] }
  const found = phrases.flatMap((phrase) => {
    const place = placeOf(phrase, plain)
    return place === null ? [] : [{ weight: phrase.weight, place }]
  })
  const forIt = found.reduce((sum, { weight }) => sum + weight, 0)
  const againstIt = against.reduce((sum, phrase) => (placeOf(phrase, plain) === null ? sum : sum + phrase.weight), 0)
  return { points: Math.min(100, forIt) - againstIt - less, phrases: found.map(({ place }) => place) }
}

function placeOf({ words }: LetterPhrase, { text, place }: PlainText): FoundPhrase | null {
  for (const word of words) {
    const from = text.indexOf(word)
    if (from >= 0) return { words: word, ...place(from, from + word.length) }
  }
  return null
}

/** 架空請求・広告のしるし. Words of demands for debts that there never were, with their places. */
export function fraudSigns(text: string): readonly FoundPhrase[] {
  const plain = plainText(text, 'drop')
  return foreignSigns.fraud.flatMap((word) => placeOf({ words: [word], weight: 0 }, plain) ?? [])
}

function foreignPoints(text: string): number {
  const count = (words: readonly string[]) => words.filter((word) => text.includes(word)).length
  return advertisementPoints * count(foreignSigns.advertisement) + fraudPoints * count(foreignSigns.fraud)
}

function kindsNamed(text: string): number {
  return kinds.filter((kind) => text.includes(squeezed(letterKinds[kind].title))).length
}

/** The kinds whose name is a line of its own, with at most a case number or an addressee's word before it. */
function headingKinds(text: string): ReadonlySet<LetterKind> {
  const found = new Set<LetterKind>()
  const lines = text
    .slice(0, headingLines * longestHeading)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .slice(0, headingLines)
  for (const line of lines) {
    if (line.length > longestHeading) continue
    const bare = squeezed(line).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '')
    const named = kinds.flatMap((kind) =>
      (namesOf.get(kind) ?? []).filter((name) => isTitle(bare, name)).map((name) => ({ kind, name })),
    )
    const longest = Math.max(0, ...named.map(({ name }) => name.length))
    for (const { kind, name } of named) if (name.length === longest) found.add(kind)
  }
  return found
}

function isTitle(line: string, name: string): boolean {
  const at = line.lastIndexOf(name)
  return (
    at >= 0 &&
    /^[^ぁ-ん。、]{0,24}$/u.test(line.slice(0, at)) &&
    /^(書|状|正本|通知|通知書|のお知らせ|について|の件|\([^)]{0,12}\))?$/u.test(line.slice(at + name.length))
  )
}

/** 「訴状・口頭弁論期日呼出状」 is two papers that come together. */
function titleParts(kind: LetterKind): readonly string[] {
  const { title } = letterKinds[kind]
  return [title.replace(/（.*?）/g, ''), ...title.replace(/（.*?）/g, '').split('・')].filter((part) => part.length > 2)
}

/** 名前で探した手紙. `exact`: the name is one of the kind's own; else it is only near to one. */
export interface NamedLetter {
  readonly kind: LetterKind
  readonly exact: boolean
}

/** A name longer than any title is no name. */
const longestName = 60

/** 名前で手紙を探す. By title, reading or another name, whatever its width, spaces or kana; the nearest first, none for what is like no name. */
export function letterNamed(name: string): readonly NamedLetter[] {
  const asked = key(name.slice(0, longestName))
  if (asked === '') return []
  const ranked = kinds.map((kind) => ({
    kind,
    distance: Math.min(...keysOf(kind).map((known) => farness(asked, known))),
  }))
  const exact = ranked.filter(({ distance }) => distance === 0)
  if (exact.length > 0) return exact.map(({ kind }) => ({ kind, exact: true }))
  return ranked
    .filter(({ distance }) => distance < far)
    .sort((a, b) => a.distance - b.distance)
    .map(({ kind }) => ({ kind, exact: false }))
}

/** Katakana as hiragana, without brackets, dots and what a clerk may add at the end. */
function key(name: string): string {
  return squeezed(name)
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{N}ー]/gu, '')
}

function keysOf(kind: LetterKind): readonly string[] {
  const readings = [letterKinds[kind].reading, ...letterKinds[kind].reading.split('・')].filter(
    (part) => part.length > 3,
  )
  return [...(namesOf.get(kind) ?? []), ...readings].map(key)
}

const far = 100

/** 0 for the same, less than `far` for a near name: some letters differ, or one holds the other. */
function farness(asked: string, known: string): number {
  if (asked === known) return 0
  const [shorter, longer] = asked.length < known.length ? [asked, known] : [known, asked]
  const differing = lettersChanged(asked, known)
  if (differing <= Math.floor(known.length / 4)) return differing
  return shorter.length >= 3 && longer.includes(shorter) ? 10 + longer.length - shorter.length : far
}

/** Levenshtein's distance. */
function lettersChanged(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? row.length
}
