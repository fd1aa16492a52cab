import { isKanjiAt } from './kanji.ts'
import { numberAt, weekdayAt } from './numbers.ts'
import type { Piece, Reader } from './piece.ts'

/** So many texts are kept with their pieces: what a long page says, so that a new rendering of it costs nothing. */
const mostKept = 5_000

/**
 * 読み手を作る. Reads by the longest word of a table (`readings.table.ts`), and numbers by rule. A run of kanji that the table does not cover
 * from end to end gets no reading at all: of a name that nobody knows, half a reading would be a wrong one.
 */
export function readerOf(table: string): Reader {
  const wordAt = lookup(table)
  const kept = new Map<string, readonly Piece[]>()

  function read(text: string): readonly Piece[] {
    const { add, pieces } = collector()
    let isAfterNumber = false
    for (let at = 0; at < text.length; ) {
      const found = numberAt(text, at) ?? weekdayAt(text, at)
      const next: readonly Piece[] = found ?? wordAt(text, at, isAfterNumber) ?? [signAt(text, at)]
      let to = at
      for (const piece of next) {
        add(piece)
        to += piece.text.length
      }
      // 3億円, 10万円: what follows 万 and 億 stands behind a number too.
      isAfterNumber =
        found === null
          ? isAfterNumber && /^[万億]$/.test(text.slice(at, to))
          : next.length === 1 && next[0]?.reading === null
      at = to
    }
    return pieces()
  }

  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const pieces = read(text)
    kept.set(text, pieces)
    return pieces
  }
}

type Lookup = (text: string, at: number, isAfterNumber: boolean) => readonly Piece[] | null

/** The longest word of the table that stands at a place. */
function lookup(table: string): Lookup {
  const words = new Map<string, string>()
  const cut = new Map<string, readonly Piece[]>()
  /** By the first sign of a word: how long its words are, the longest first. */
  const lengths = new Map<string, number[]>()
  for (const line of table.trim().split('\n')) {
    const [name = '', reading = ''] = line.split(' ')
    words.set(name, reading)
    const word = name.replace(/^[#~]/, '')
    const known = lengths.get(word[0] ?? '')
    if (known === undefined) lengths.set(word[0] ?? '', [word.length])
    else if (!known.includes(word.length)) known.push(word.length)
  }
  for (const known of lengths.values()) known.sort((one, other) => other - one)

  function named(name: string, word: string): readonly Piece[] | null {
    const known = cut.get(name)
    if (known !== undefined) return known
    const reading = words.get(name)
    if (reading === undefined) return null
    const pieces = aligned(word, reading)
    cut.set(name, pieces)
    return pieces
  }

  return (text, at, isAfterNumber) => {
    for (const length of lengths.get(text[at] ?? '') ?? []) {
      if (at + length > text.length || isCut(text, at, length)) continue
      const word = text.slice(at, at + length)
      const name = length === 1 && isJoined(text, at) ? `~${word}` : word
      const found = (isAfterNumber ? named(`#${word}`, word) : null) ?? named(name, word)
      if (found !== null) return found
    }
    return null
  }
}

/** A sign for itself, whole where it has two halves. */
function signAt(text: string, at: number): Piece {
  return plain(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Whether a word that begins with kana would end amid a run of kanji: その後 is not in その後見人. */
function isCut(text: string, at: number, length: number): boolean {
  return !isKanjiAt(text, at) && isKanjiAt(text, at + length)
}

/** Whether a kanji has another one beside it. */
function isJoined(text: string, at: number): boolean {
  return isKanjiAt(text, at - 1) || isKanjiAt(text, at + 1)
}

/** 送り仮名. A word with its reading, cut so that readings stand above kanji alone: 申し立て is 申(もう)し立(た)て. */
export function aligned(word: string, reading: string): readonly Piece[] {
  const parts = word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
  const pattern = parts.map((part) => (isKanjiAt(part, 0) ? '(.+?)' : part)).join('')
  const [, ...readings] = new RegExp(`^${pattern}$`, 'u').exec(reading) ?? []
  return parts.map((part) => ({ text: part, reading: isKanjiAt(part, 0) ? (readings.shift() ?? null) : null }))
}

interface Collector {
  readonly add: (piece: Piece) => void
  readonly pieces: () => readonly Piece[]
}

/** Puts pieces one behind the other, and takes the readings away from a run of kanji of which a part has none. */
function collector(): Collector {
  const all: Piece[] = []
  let [runFrom, isInRun, isUnread] = [0, false, false]

  function add(piece: Piece): void {
    const { text, reading } = piece
    const isKanji = isKanjiAt(text, 0)
    if (!(isKanji && isInRun)) {
      runFrom = all.length
      isUnread = false
    }
    if (isKanji && reading === null && !isUnread) {
      isUnread = true
      for (let index = runFrom; index < all.length; index += 1) all[index] = plain(all[index]?.text ?? '')
    }
    all.push(isUnread ? plain(text) : piece)
    isInRun = isKanjiAt(text, text.length - 1)
  }

  return { add, pieces: () => joined(all) }
}

/** Neighbours without a reading become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  let unread = ''
  for (const piece of pieces) {
    if (piece.reading === null) unread += piece.text
    else {
      if (unread !== '') result.push(plain(unread))
      unread = ''
      result.push(piece)
    }
  }
  if (unread !== '') result.push(plain(unread))
  return result
}

function plain(text: string): Piece {
  return { text, reading: null }
}
