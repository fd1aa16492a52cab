import type { LetterKind } from '#matter/letter-kinds.ts'
import type { LetterEntry } from './letter-entry.ts'
import { auctionLetters } from './letters-auction.table.ts'
import { collectionLetters } from './letters-collection.table.ts'
import { courtLetters } from './letters-court.table.ts'
import { lenderLetters } from './letters-lender.table.ts'
import { taxLetters } from './letters-tax.table.ts'

/** 届く手紙の一覧. Every kind of letter, with what it means, what to do by when, and what is lost after it. */
export const letterEntries: Readonly<Record<LetterKind, LetterEntry>> = {
  ...lenderLetters,
  ...auctionLetters,
  ...collectionLetters,
  ...courtLetters,
  ...taxLetters,
}
