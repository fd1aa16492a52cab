import type { Day, Month } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'

/** 手紙の日. The days that are asked of the letter that decides: when it came, and what is printed on it. */
export type FirstDayKey =
  | 'receivedOn'
  | 'deadlineOn'
  | 'openingOn'
  | 'saleDecisionOn'
  | 'subrogatedOn'
  | 'acceleratedOn'

/** 借入先. `bank`: one with a guarantee company; `flat35` and `agency`: the housing finance agency's two kinds of loan. */
export type FirstLender = 'bank' | 'flat35' | 'agency' | 'other'

/** わたし. Who asks: who borrowed, who guarantees the loan, who borrowed together with another, or family of who borrowed. */
export type FirstAsker = 'borrower' | 'guarantor' | 'jointDebtor' | 'family'

/** 最初の答え. What is known after the first rooms. A missing key was not asked; null is わからない. */
export interface FirstAnswers {
  /** What somebody began with: a letter that came, the month of the first missed payment, or that all is still paid. */
  readonly start: 'letter' | 'month' | 'paying'
  /** Every letter that came; empty where none did, or where none could be named. */
  readonly letters: readonly LetterKind[]
  /** Asked after a letter to a guarantor alone; who has not been asked counts as the borrower. */
  readonly asker?: FirstAsker | null
  readonly dates?: { readonly [K in FirstDayKey]?: Day | null }
  readonly firstMissedMonth?: Month | null
  readonly home?: 'own' | 'sold' | null
  readonly soldOn?: Day | null
  readonly lastPaidOn?: Day | null
  readonly lender?: FirstLender | null
  readonly incomeFall?: 'none' | 'for-a-time' | 'for-good' | null
  /** The month in which the income is expected back. */
  readonly incomeBackIn?: Month | null
  readonly instalment?: Yen | null
  readonly balance?: Yen | null
  readonly price?: Yen | null
  /** Days of which only the month is remembered. */
  readonly monthOnly?: readonly MonthOnlyKey[]
}

/** 月だけで答えられる日. Those of the first questions. */
export type MonthOnlyKey = 'soldOn' | 'lastPaidOn' | 'dates.receivedOn'
