import { type SenderGroup, senderGroups } from '#interview/letter-search.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { letterEntries } from '#reading/letters.table.ts'

/** 手紙の名. Its name, who it comes from, and in one line what it is; empty where the name says it. */
export interface LetterName {
  readonly title: string
  readonly sender: string
  readonly what: string
}

interface LetterNames {
  readonly groups: Readonly<Record<SenderGroup, string>>
  readonly kinds: Readonly<Record<LetterKind, LetterName>>
}

// The keys of a constant table.
const kinds = Object.keys(letterKinds) as readonly LetterKind[]

/** In one line what it is, where the name alone may not say it to who has never seen one. */
const lines: Partial<Readonly<Record<LetterKind, string>>> = {
  'guarantee-demand': '借りた人の代わりに払うように、保証人に求める手紙です。',
}

/** 手紙の名と送り主. As the tables of letters write them. */
export const letterNames: LetterNames = {
  groups: senderGroups,
  // Every kind of the table is there, for the keys are its own.
  kinds: Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { title: letterKinds[kind].title, sender: letterEntries[kind].sender, what: lines[kind] ?? '' },
    ]),
  ) as LetterNames['kinds'],
}
