import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { FirstAnswers, FirstDayKey } from '#interview/first-answers.ts'
import type { FirstField } from '#interview/first-questions.table.ts'
import type { FirstQuestion } from '#interview/first-questions.ts'
import { type NewLetter, newLetterFields } from '#interview/new-letter.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { LetterDays } from '#reading/letter-entry.ts'
import { type Draft, emptyDraft, readDraft } from '#web/parts/draft.ts'
import { noVisit } from '#web/rooms/visit.ts'
import { type FieldProblem, problemsOf, receivedIn, typedFieldOf } from '#web/rooms/visit-rooms.ts'

/** 書きかけの手紙. A letter that is being told of; `claim` and `isKnown` are undefined until they are chosen. */
export interface LetterDraft {
  readonly kind: LetterKind
  readonly drafts: Readonly<Record<string, Draft>>
  readonly claim: string | null | undefined
  readonly isKnown: boolean | undefined
  /** Whether days were read from the words of the letter: they are to be compared with it. */
  readonly isRead: boolean
}

/** 書きかけ. What somebody who comes back is telling; it lives while the room stands. */
export interface Entry {
  readonly kind: 'letters' | 'payment'
  readonly letters: readonly LetterDraft[]
  /** Whether the letter was not in the list and is looked for by its words. */
  readonly isByWords: boolean
  /** The steps up to this number may be entered. */
  readonly open: number
  /** Which letters it has put into the matter; null before. */
  readonly done: readonly string[] | null
}

export const noEntry: Entry = { kind: 'letters', letters: [], isByWords: false, open: 0, done: null }

/** 段取り. The steps of an entry in their order: /new/1, /new/2 and so on. */
export type Step =
  | { readonly kind: 'pick' | 'words' | 'payment' | 'shown' }
  | { readonly kind: 'days'; readonly index: number }

export function stepsOf({ kind, letters, isByWords }: Entry): readonly Step[] {
  if (kind === 'payment') return [{ kind: 'payment' }, { kind: 'shown' }]
  return [
    { kind: 'pick' },
    ...(isByWords ? [{ kind: 'words' } as const] : []),
    ...letters.map((_, index): Step => ({ kind: 'days', index })),
    { kind: 'shown' },
  ]
}

export function letterDraft(kind: LetterKind): LetterDraft {
  return { kind, drafts: {}, claim: undefined, isKnown: undefined, isRead: false }
}

/** 読み取った手紙の書きかけ. With those days of the text that are certain; whoever holds the letter compares them. */
export function readLetterDraft(kind: LetterKind, days: LetterDays): LetterDraft {
  // An office's day of bids stands where a court's opening does.
  const own: LetterDays = kind === 'tax-sale-notice' ? { ...days, openingOn: days.taxSaleOn ?? null } : days
  const found = newLetterFields(kind).flatMap(({ path }) => {
    // The paths of these fields are `dates.` and the name of a day.
    const on = own[path.slice('dates.'.length) as FirstDayKey]
    return on === null || on === undefined ? [] : [[path, { text: plainDay(on), chosen: null }] as const]
  })
  return { ...letterDraft(kind), drafts: Object.fromEntries(found), isRead: found.length > 0 }
}

/** 2027年1月27日: as somebody would write it. */
function plainDay(on: Day): string {
  return dayWords(on).replace(/\(.\)$/u, '')
}

/** What is to be mended among the days of a letter, by path. */
export function dayProblems(draft: LetterDraft, today: Day): ReadonlyMap<string, FieldProblem> {
  return problemsOf(daysQuestion(draft.kind), { ...noVisit, drafts: draft.drafts }, today)
}

function daysQuestion(kind: LetterKind): FirstQuestion {
  return { id: 'letter-days', title: '', reason: '', fields: newLetterFields(kind) }
}

/** 書き終えた手紙. As it goes into the matter. */
export function newLetterOf({ kind, drafts, claim, isKnown }: LetterDraft, today: Day): NewLetter {
  const found = newLetterFields(kind).flatMap((field) => {
    const on = dayOf(field, drafts, today)
    return on === undefined ? [] : [[field.path.slice('dates.'.length), on] as const]
  })
  // Each path gives the name of a day and its field a day.
  const days = Object.fromEntries(found) as NonNullable<FirstAnswers['dates']>
  return { kind, days, ...(claim === undefined ? {} : { claim }), isKnown: isKnown === true }
}

function dayOf(field: FirstField, drafts: LetterDraft['drafts'], today: Day): Day | null | undefined {
  const kind = typedFieldOf(field, receivedIn({ drafts }, today))
  if (kind === null) return undefined
  const typed = readDraft(kind, drafts[field.path] ?? emptyDraft, today)
  if (typed.kind === 'unknown') return null
  return typed.kind === 'day' ? typed.on : undefined
}
