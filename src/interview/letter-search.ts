import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { letterSigns } from '#reading/letter-signs.table.ts'
import { letterEntries } from '#reading/letters.table.ts'
import { auctionLetters } from '#reading/letters-auction.table.ts'
import { collectionLetters } from '#reading/letters-collection.table.ts'
import { courtLetters } from '#reading/letters-court.table.ts'
import { lenderLetters } from '#reading/letters-lender.table.ts'
import { taxLetters } from '#reading/letters-tax.table.ts'
import { squeezed } from '#reading/plain-text.ts'
import { letterNamed } from '#reading/recognise-letter.ts'
import { everydayWords } from './everyday-words.table.ts'

/** 送り主のまとまり, in the order in which letters usually come. */
export const senderGroups = {
  lender: '借入先・保証会社から',
  auction: '裁判所から（競売）',
  collection: '債権回収会社・法律事務所などから',
  court: '裁判所から（支払いの請求）・郵便局から',
  tax: '役所から（税金・保険料）',
} as const

export type SenderGroup = keyof typeof senderGroups

/** 見つかった手紙. A kind, who sends it, and what of the text it was found by; null in the list of all. */
export interface LetterMatch {
  readonly kind: LetterKind
  readonly title: string
  readonly reading: string
  readonly sender: string
  readonly group: SenderGroup
  readonly matched: { readonly by: 'name' | 'everyday' | 'sender' | 'phrase'; readonly words: string } | null
}

// The keys of a constant table, in its order.
const kinds = Object.keys(letterKinds) as readonly LetterKind[]
const groups = Object.keys(senderGroups) as readonly SenderGroup[]

const tables: Readonly<Record<SenderGroup, object>> = {
  ...{ lender: lenderLetters, auction: auctionLetters, collection: collectionLetters },
  ...{ court: courtLetters, tax: taxLetters },
}

function groupOf(kind: LetterKind): SenderGroup {
  return groups.find((group) => Object.hasOwn(tables[group], kind)) ?? 'lender'
}

const inOrder: readonly LetterKind[] = groups.flatMap((group) => kinds.filter((kind) => groupOf(kind) === group))

/**
 * 手紙を探す. By name, reading, everyday word, sender and phrase, whatever the widths, blanks and kana, and with small mistakes in a name;
 * best first, and nothing where nothing is like it. Without a text, or with none but 「手紙」, all letters by who sends them.
 */
export function lettersLike(text: string): readonly LetterMatch[] {
  const plain = evened(text.slice(0, longestText))
  const asked = plain.replace(tails, '')
  if (asked === '') return text.trim() === '' || plain !== '' ? inOrder.map((kind) => matchOf(kind, null)) : []
  const found = new Map<LetterKind, LetterMatch>()
  for (const match of [
    ...exactly(plain),
    ...byName(asked),
    ...byEveryday(asked),
    ...bySender(asked),
    ...byPhrase(asked),
  ]) {
    if (!found.has(match.kind)) found.set(match.kind, match)
  }
  return [...found.values()]
}

function matchOf(kind: LetterKind, matched: LetterMatch['matched']): LetterMatch {
  const { title, reading } = letterKinds[kind]
  return { kind, title, reading, sender: letterEntries[kind].sender, group: groupOf(kind), matched }
}

/** What stands at the end of what people write: 裁判所から来た手紙. A dash of any kind is the long vowel. */
const tails =
  /(から|より)?(の|が|を)?(来た|きた|届いた|とどいた|来ました|届きました)?(手紙|通知|書類|封筒|はがき|ハガキ|郵便)?(が|を)?(来た|きた|届いた|とどいた|来ました|届きました)?$/u

/** A longer text is a letter, and no name of one. */
const longestText = 60

/** Katakana as hiragana, every dash as the long vowel, without blanks, brackets and dots. */
function evened(text: string): string {
  return squeezed(text)
    .replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/[‐-―−\-ｰ]/gu, 'ー')
    .replace(/[^\p{L}\p{N}ー]/gu, '')
    .toLowerCase()
}

/** The whole of it may be a name: 「代位弁済通知」 without its tail would be the warning too. */
function exactly(plain: string): readonly LetterMatch[] {
  const named = letterNamed(plain).filter(({ exact }) => exact)
  return named.map(({ kind }) => matchOf(kind, { by: 'name', words: nameLike(kind, plain) }))
}

function byName(asked: string): readonly LetterMatch[] {
  const named = letterNamed(asked)
  const exact = named.filter((one) => one.exact)
  const begun = kinds.filter((kind) => readingsOf(kind).some((reading) => reading.startsWith(asked)))
  const holding = kinds.filter((kind) => isTelling(asked) && namesOf(kind).some((name) => evened(name).includes(asked)))
  const near = named.filter((one) => !one.exact)
  return [...exact.map(({ kind }) => kind), ...begun, ...holding, ...near.map(({ kind }) => kind)].map((kind) =>
    matchOf(kind, { by: 'name', words: nameLike(kind, asked) }),
  )
}

/** One kana is the beginning of too much; one kanji (税) is a word. */
function isTelling(asked: string): boolean {
  return asked.length > 1 || /\p{Script=Han}/u.test(asked)
}

function readingsOf(kind: LetterKind): readonly string[] {
  return letterKinds[kind].reading.split('・').map(evened)
}

function namesOf(kind: LetterKind): readonly string[] {
  return [letterKinds[kind].title, ...letterSigns[kind].names]
}

/** The name that holds what was asked, else the title: a small mistake is shown with what was meant. */
function nameLike(kind: LetterKind, asked: string): string {
  const { title } = letterKinds[kind]
  return namesOf(kind).find((name) => evened(name).includes(asked)) ?? title
}

/** One word may mean several papers; a word of the table within what was asked counts, and the beginning of one. */
function byEveryday(asked: string): readonly LetterMatch[] {
  const hits = everydayWords.flatMap(({ words, kinds: meant }) => {
    const word = words.find((one) => isLike(evened(one), asked))
    return word === undefined ? [] : meant.map((kind) => ({ kind, word }))
  })
  return hits.map(({ kind, word }) => matchOf(kind, { by: 'everyday', words: word }))
}

function isLike(word: string, asked: string): boolean {
  return asked.includes(word) || (asked.length > 1 && word.startsWith(asked))
}

function bySender(asked: string): readonly LetterMatch[] {
  return inOrder.flatMap((kind) => {
    const { sender } = letterEntries[kind]
    return isTelling(asked) && evened(senderAlone(sender)).includes(asked)
      ? [matchOf(kind, { by: 'sender', words: sender })]
      : []
  })
}

/** What stands in brackets are remarks: who is not the sender, and who else gets a copy. */
function senderAlone(sender: string): string {
  return sender.replace(/（[^）]*）/gu, '')
}

/** A phrase that such letters bear; the weightiest first. */
function byPhrase(asked: string): readonly LetterMatch[] {
  const hits = kinds.flatMap((kind) => {
    const phrase = letterSigns[kind].phrases
      .toSorted((a, b) => b.weight - a.weight)
      .flatMap(({ words, weight }) => words.map((word) => ({ word, weight })))
      .find(({ word }) => isTelling(asked) && isWithin(evened(word), asked))
    return phrase === undefined ? [] : [{ kind, ...phrase }]
  })
  return hits
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ kind, word }) => matchOf(kind, { by: 'phrase', words: word }))
}

function isWithin(phrase: string, asked: string): boolean {
  return phrase.includes(asked) || (phrase.length > 2 && asked.includes(phrase))
}
