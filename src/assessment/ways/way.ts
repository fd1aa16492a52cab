import type { Budget } from '#assessment/budget/budget.ts'
import type { PlanBase } from '#assessment/plan-base.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import type { SettleBy } from './settle-by.ts'

/** 道筋の名. Public: they stand in the JSON of a plan, in the order in which a reader meets them. */
export const wayIds = [
  'keep-paying',
  'reschedule',
  'voluntary-sale',
  'leaseback',
  'family-sale',
  'auction',
  'instalments',
  'servicer-settlement',
  'voluntary-arrangement',
  'special-conciliation',
  'individual-rehabilitation',
  'individual-rehabilitation-home-loan',
  'bankruptcy',
  'prescription',
  'inheritance-renunciation',
] as const

export type WayId = (typeof wayIds)[number]

/** 道筋. One course open to the household, with all that follows from it. */
export interface Way {
  readonly id: WayId
  readonly title: string
  /** `unknown` where a fact decides that the file does not hold; it stands in `lacks`. */
  readonly status: 'open' | 'closed' | 'unknown'
  /** Whole sentences: why it is open or closed, and for whom it is not meant. */
  readonly reasons: readonly string[]
  /** What the status and the money rest on. */
  readonly basis: readonly Finding<unknown>[]
  readonly lacks: readonly Problem[]
  /**
   * The last day on which it can still be begun; of a sale, by which it must be settled (`settle`), and before the court has set the
   * opening the careful one. Null where no day ends it, or where that day is not known.
   */
  readonly until: Day | null
  /** 決済の期限, of the ways that sell. */
  readonly settle?: SettleBy | null
  readonly home: WayHome
  readonly money: WayMoney | null
  /** What is still owed after 12, 36, 60 and 120 months; empty where it cannot be told. */
  readonly owedAfter: readonly { readonly months: number; readonly owed: Finding<Yen> }[]
  readonly people: readonly PersonEffect[]
  readonly learns: readonly Learns[]
  readonly credit: readonly CreditRecord[]
  /** Tax on the way: what must be declared, what is free of it. */
  readonly taxes: readonly TaxEffect[]
  readonly costs: readonly WayCost[]
  /** Public help that becomes possible, and what it asks for. */
  readonly help: readonly string[]
  readonly steps: readonly WayStep[]
  /** What would hurt later: 否認, 偏頗弁済, 法定単純承認, 債務の承認. */
  readonly warnings: readonly string[]
}

/** 家と住まい. What becomes of the home, when one leaves, and who decides that day. */
export interface WayHome {
  readonly outcome: 'kept' | 'sold' | 'rented' | 'unchanged' | 'none'
  readonly leaveFrom: Day | null
  readonly leaveBy: Day | null
  readonly decidedBy: string
}

/** お金の三つの数. Per month, months until the end, total; `never` and `beyond-100-years` are said, not hidden. */
export interface WayMoney {
  readonly perMonth: Finding<Yen> | null
  readonly ends: 'ends' | 'never' | 'beyond-100-years' | 'unknown'
  readonly months: number | null
  readonly total: Finding<Yen> | null
}

/** その人への影響. What the way means for one person of the matter. */
export interface PersonEffect {
  readonly person: string
  readonly name: string
  readonly words: string
  /** What can still be asked of the person afterwards; null where it is not known. */
  readonly owes: Finding<Yen> | null
}

/** だれに知られるか. */
export interface Learns {
  readonly who: 'family' | 'neighbours' | 'employer' | 'gazette' | 'court-site' | 'borrower'
  readonly answer: 'no' | 'possible' | 'yes'
  readonly words: string
}

/** 信用情報. Until when one bureau keeps it; null where the end is not known yet. */
export interface CreditRecord {
  readonly bureau: 'CIC' | 'JICC' | 'KSC'
  readonly until: Finding<{ readonly lastDayAtLatest: Day }> | null
  readonly words: string
}

export interface TaxEffect {
  readonly words: string
  readonly finding: Finding<unknown> | null
}

/** 手続の費用. A range in yen, and whether legal aid (法テラス) may advance it. */
export interface WayCost {
  readonly label: string
  readonly low: Yen
  readonly high: Yen
  readonly aided: boolean
  readonly source: string
}

/** 手順. What to do, by whom, with which paper. */
export interface WayStep {
  readonly title: string
  readonly text: string
  /** Who may do it (弁護士法72条; 司法書士 1,400,000円). */
  readonly who: string
  /** The paper that is needed; null for none. */
  readonly paper: string | null
  readonly by: Day | null
}

/** 見通しの土台. What every way is reckoned from: the plan without its ways, and the household's budget. */
export interface WayContext {
  readonly matter: Matter
  readonly on: Day
  readonly plan: PlanBase
  readonly budget: Budget | null
  /** Where a way is thought to follow a sale: the homes of the file are then sold, though the file does not say so. */
  readonly isAfterSale?: true
}
