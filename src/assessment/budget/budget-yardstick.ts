import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import type { ExpenseLineId } from '#matter/budget-items.ts'
import type { Matter } from '#matter/matter.ts'
import type { Member } from './budget-household.ts'
import type { Actual, BudgetLine } from './budget-lines.ts'

/** What a yardstick says: the least to live on, what a seizure of wages leaves, an average, or a line below which something may be wrong. */
export type YardstickKind = 'minimum' | 'kept' | 'average' | 'check'

/** 目安. An amount to hold beside some lines of expense, with its source. */
export interface Yardstick {
  readonly id:
    | 'public-assistance'
    | 'rehabilitation-minimum'
    | 'seizure-floor'
    | 'survey-total'
    | 'survey-food'
    | 'survey-utilities'
    | 'survey-clothing'
    | 'food-and-utilities'
  readonly kind: YardstickKind
  readonly label: string
  /** The lines of expense that it speaks of. */
  readonly covers: readonly ExpenseLineId[]
  readonly monthly: Finding<Yen>
  /** 実際の支出 on these lines in the usual month. */
  readonly actual: Actual | null
}

/** What the yardsticks are reckoned from. */
export interface YardstickFacts {
  readonly matter: Matter
  /** Null where the file does not tell who shares the purse. */
  readonly household: readonly Member[] | null
  readonly lines: readonly BudgetLine[]
  readonly on: Day
}
