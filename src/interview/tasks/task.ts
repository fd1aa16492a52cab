import type { WayId } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'

/** 質問のまとまり. The sections of the task list, in the order in which a reader meets them. */
export const sectionIds = [
  'letters',
  'wishes',
  'people',
  'loans',
  'home',
  'rights',
  'money',
  'assets',
  'debts',
  'sale',
] as const
export type SectionId = (typeof sectionIds)[number]

/** 選べる答え. `value` is what the matter file holds; わからない is offered beside them and is null. */
export interface TaskChoice {
  readonly value: unknown
  readonly label: string
  readonly hint?: string
}

/** 答える所. One field of the matter file; わからない can be said of each. */
export interface TaskField {
  /**
   * The place in the file, as `withFact` takes it: `loans[0].balance`. A line of the household's budget stands by its id
   * (`budget.expenses.food`), wherever its entry is or will be.
   */
  readonly path: string
  readonly kind: 'amount' | 'day' | 'month' | 'percent' | 'area' | 'whole' | 'share' | 'text' | 'choice' | 'choices'
  readonly label: string
  readonly hint: string
  /** Empty for what is typed. */
  readonly choices: readonly TaskChoice[]
  /** Between which amounts an answer usually lies. */
  readonly usual?: { readonly low: Yen; readonly high: Yen }
  /** The day or month is behind the person. */
  readonly past?: boolean
  /** A day before which it cannot lie: a year left out is then the first possible one. */
  readonly from?: Day
  /** The least and the most of a whole number; what counts months may be told in years. */
  readonly bounds?: { readonly low: number; readonly high: number; readonly unit?: 'months' }
  /** Whether it may stay empty: what is not there for most people. */
  readonly isOptional?: boolean
  /** The words for that there is none: 「保証会社はない」. The answer is then `none`. */
  readonly none?: string
  /** Whether the file must hold one of the choices: わからない is then one of them, or nobody needs it. */
  readonly isSure?: boolean
}

/** ないという答え. In the values of a field: asked, and there is none; the file holds null, and its origin says so. */
export const none = Object.freeze({ none: true })

/** もの. One thing of a list in the file (a loan, a person), by its id, in words. */
export interface Thing {
  readonly id: string
  readonly words: string
}

/** ものの一覧を聞く所. Which things there are: each kind can be added; 「ない」 is an empty list, わからない is null. */
export interface ThingsField {
  /** The list in the file: `otherDebts`, `budget.incomes`. */
  readonly path: string
  readonly things: readonly Thing[]
  readonly kinds: readonly TaskChoice[]
  /** Null for nothing; else a thing is added together with a day, and these are the words for that day. */
  readonly dayLabel: string | null
}

/** 質問の状態. `later`: not asked yet; `unknown`: わからない. */
export type TaskState = 'later' | 'answered' | 'unknown'

/** 質問. One page of the task list: one thing asked, why, and where its answer stands. */
export interface Task {
  /** Of the table of questions: its words in other languages stand under it. */
  readonly id: string
  /** The id, and the id of the thing that it is asked of: stable while that thing exists. */
  readonly key: string
  /** Its place in the order of the table among all that can be asked now, from 1: its address. */
  readonly number: number
  readonly section: SectionId
  /** The id of the thing that it is asked of; null where it is asked once. */
  readonly thing: string | null
  /** Which thing it is asked of, in words; empty where there is one only. */
  readonly about: string
  readonly title: string
  readonly reason: string
  readonly fields: readonly TaskField[]
  /** Null but for questions that ask which things there are. */
  readonly things: ThingsField | null
  readonly state: TaskState
  /** The ways whose answer waits for it or hangs on it, the most important first. */
  readonly moves: readonly WayId[]
}

/** 質問の一覧. What can be asked of this matter now: what is left first, and of it what changes the plan most first. */
export interface TaskList {
  readonly tasks: readonly Task[]
  /** The one to answer next; null where none is left. */
  readonly next: Task | null
  /** How many are not asked yet. */
  readonly left: number
  /** How many of those move a way; null where no plan was asked. */
  readonly moving: number | null
}
