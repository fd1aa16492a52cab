/** 読みやすくした文字. A text with its widths and spaces made even, and the way back to the text as it was given. */
export interface PlainText {
  readonly text: string
  /** Where the piece from `from` to before `to` stands in the text as given. */
  readonly place: (from: number, to: number) => Place
}

/** 場所. From the first character to before the last, in the text as it was given. */
export interface Place {
  readonly from: number
  readonly to: number
}

/**
 * A run of kana, kanji and printing ASCII, which are their own NFKC form; or one character with the marks that belong to it: ｶﾞ is two
 * characters and one letter. Four marks are more than any script here needs.
 */
const piece =
  /(?:[!-~ぁ-ゖァ-ヺ一-鿿](?![\u3099\u309a\uff9e\uff9f\p{M}]))+|[\s\S][\u3099\u309a\uff9e\uff9f\p{M}]{0,4}/gu

/** What no reader sees: format characters, variation selectors, halves of broken pairs, unassigned codes. */
const unseen = /\p{Cf}|\p{Cs}|\p{Cn}|\p{Co}|\p{Variation_Selector}/gu
const space = /[\s\p{Cc}]/u
const spaces = /[\s\p{Cc}]+/gu
const run = /^[!-~ぁ-ゖァ-ヺ一-鿿]+$/u

/** Pieces of the plain text in their order: where each begins there, and where it stands in the text as given. */
interface Pieces {
  readonly begins: number[]
  readonly starts: number[]
  readonly ends: number[]
}

/**
 * NFKC, so that full and half width are one. `drop` takes every space and line break out, as scanned papers put them anywhere;
 * `single` leaves one space where there were some, so that two numbers side by side stay two.
 */
export function plainText(given: string, blanks: 'drop' | 'single'): PlainText {
  const pieces: Pieces = { begins: [], starts: [], ends: [] }
  let text = ''
  let endsInSpace = true
  let start = 0
  for (const found of given.match(piece) ?? []) {
    const plain = run.test(found) ? found : evened(found, blanks)
    const shown: string = endsInSpace && plain.startsWith(' ') ? plain.slice(1) : plain
    if (shown !== '') {
      endsInSpace = shown.endsWith(' ')
      pieces.begins.push(text.length)
      pieces.starts.push(start)
      pieces.ends.push(start + found.length)
      text += shown
    }
    start += found.length
  }
  return {
    text,
    place: (from, to) => ({ from: startAt(pieces, from, text.length), to: endAt(pieces, to, text.length) }),
  }
}

/** Within a run each character stands for itself; what was made even stands for all that it was made from. */
function startAt({ begins, starts, ends }: Pieces, at: number, length: number): number {
  const index = pieceAt(begins, at)
  const [begin = 0, start = 0, end = 0] = [begins[index], starts[index], ends[index]]
  return isRun(begins, index, length, end - start) ? start + at - begin : start
}

function endAt({ begins, starts, ends }: Pieces, to: number, length: number): number {
  const index = pieceAt(begins, to - 1)
  const [begin = 0, start = 0, end = 0] = [begins[index], starts[index], ends[index]]
  return isRun(begins, index, length, end - start) ? start + to - begin : end
}

/** As long in the plain text as in the given one. */
function isRun(begins: readonly number[], index: number, length: number, given: number): boolean {
  return (begins[index + 1] ?? length) - (begins[index] ?? 0) === given
}

/** The last piece that begins there or before. */
function pieceAt(begins: readonly number[], at: number): number {
  let [low, high] = [0, begins.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((begins[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function evened(found: string, blanks: 'drop' | 'single'): string {
  const plain = found.normalize('NFKC').replace(unseen, '')
  return space.test(plain) ? plain.replace(spaces, blanks === 'drop' ? '' : ' ') : plain
}

/** The text with widths made even and no spaces, where places do not matter. */
export function squeezed(given: string): string {
  return plainText(given, 'drop').text
}
