import type { Day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'

/** 休みの日の扱い. What becomes of a last day on which the court is closed. */
export type HolidayRule = 'moves-on' | 'not-moved' | 'open-day-before' | 'as-printed'

/** 期限. A last day, what it is for, what shows that it was kept, and what is lost after it. */
export interface Deadline {
  readonly id: string
  readonly title: string
  readonly day: Finding<Day>
  /** The day by which it is safe: earlier where the last day is closed, or where a paper must still reach somebody (by post: `posted-papers.ts`). */
  readonly safeOn: Day
  /** `statute`: law fixes it. `printed`: it stands on a letter. */
  readonly kind: 'statute' | 'printed'
  readonly lost: string
  readonly passed: boolean
  readonly holidays: HolidayRule
  /** The papers that show the day or that must be there by it. */
  readonly evidence: readonly string[]
  /** Where several days matter, each with its name; null is a day to ask for. */
  readonly dates: readonly NamedDay[]
}

/** 日付の内訳. One of several days of a deadline. */
export interface NamedDay {
  readonly id: 'statutory' | 'safe' | 'creditor'
  readonly title: string
  readonly on: Day | null
}
