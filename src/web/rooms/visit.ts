import type { FirstAnswers } from '#interview/first-answers.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Draft } from '#web/parts/draft.ts'

/** 訪問. All that somebody has typed and chosen since they came; it lives in memory alone, and going back takes nothing of it away. */
export interface Visit {
  readonly start: FirstAnswers['start'] | null
  /** Null until the room of letters has been answered; empty for none of these. */
  readonly letters: readonly LetterKind[] | null
  readonly drafts: Readonly<Record<string, Draft>>
  /** Chosen answers by path; null is わからない. */
  readonly choices: Readonly<Record<string, string | null>>
}

export const noVisit: Visit = { start: null, letters: null, drafts: {}, choices: {} }
