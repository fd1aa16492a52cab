import type { WayId } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding, Unit } from '#law/finding.ts'

/** The courses that a creditor is shown, in their order. */
export const mirrorWays = [
  'voluntary-sale',
  'auction',
  'instalments',
  'servicer-settlement',
  'individual-rehabilitation',
  'bankruptcy',
] as const satisfies readonly WayId[]

export type MirrorWay = (typeof mirrorWays)[number]

export type CreditorKind = 'secured' | 'unsecured' | 'tax' | 'association'

/** 債権者から見た比べ. What one creditor receives, and when, under each course. */
export interface CreditorView {
  readonly creditor: string
  readonly kind: CreditorKind
  /** The ids of its claims: loans, other debts, rights without a claim, taxes, arrears of fees. */
  readonly claims: readonly string[]
  /** What it can claim today; null where some of it is unknown. */
  readonly claimed: Finding<Yen> | null
  readonly courses: readonly CreditorCourse[]
  readonly least: readonly LeastOffer[]
  /** 手紙の文. Sentences fit for a letter to it; none while its claim may be barred, for a letter would acknowledge it. */
  readonly letter: readonly string[]
}

/** 一つの道での受け取り. `home`: out of the home's price; `residual`: of what stays owed, or of today's claim without security. */
export interface CreditorCourse {
  readonly way: MirrorWay
  readonly basis: 'home' | 'residual'
  readonly receipts: readonly Receipt[]
  /** All receipts together, by the usual reading; null where it cannot be told or the way is closed. */
  readonly total: Finding<Yen> | null
  /** 今の価値. Instalments are weighed by the chance that they stop. */
  readonly present: Finding<Yen> | null
  /** Null where there is no range. */
  readonly low: Finding<Yen> | null
  readonly high: Finding<Yen> | null
  /** One or two sentences: what the figures are, or why there are none. */
  readonly why: string
}

/** 受け取り. The same amount so many times, a month apart. */
export interface Receipt {
  readonly amount: Finding<Yen>
  readonly from: Day
  readonly until: Day
  readonly times: number
  readonly words: string
}

/** 代わりの道より得になる最も少ない額. The least whole yen on a day that is worth more today than what another course brings. */
export interface LeastOffer {
  /** `closing`: out of the sale's price. `lump`: at once, on the day from which the residual is owed, which is today once the home is gone. */
  readonly at: 'closing' | 'lump'
  readonly on: Day
  readonly against: MirrorWay
  readonly amount: Finding<Yen>
  readonly words: string
}

/** 前提. One figure that the views rest on, and where in the matter it can be changed. */
export interface MirrorInput {
  readonly id: string
  readonly label: string
  /** One value, or low, usual and high; none where it is not known. */
  readonly values: readonly (number | Day)[]
  readonly unit: Unit
  readonly source: string
  /** Null for what no field of the matter changes. */
  readonly path: string | null
}
