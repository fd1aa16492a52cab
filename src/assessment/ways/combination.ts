import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import type { SettleBy } from './settle-by.ts'
import type { PersonEffect, Way, WayHome, WayId, WayMoney } from './way.ts'

/** 続けて使う道. Ways that follow or accompany one another, as one whole from today. */
export interface Combination {
  /** The ids of its ways, joined by +. */
  readonly id: string
  readonly ways: readonly WayId[]
  readonly title: string
  readonly status: 'open' | 'unknown'
  /** The last day on which every one of them can still be begun; of a sale, by which it must be settled. */
  readonly until: Day | null
  /** 決済の期限, where the first of them sells. */
  readonly settle?: SettleBy | null
  readonly home: WayHome
  /** A month while the second is paid, months from today to its last payment with the wait before it, and the total. */
  readonly money: WayMoney | null
  readonly endsOn: Day | null
  readonly owedAfter: Way['owedAfter']
  /** 残債 after the first; null where the home stays. */
  readonly residual: Finding<Yen> | null
  readonly people: readonly PersonEffect[]
  /** Whole sentences: why they belong together, what is decided before the first is closed, what differs from plain instalments. */
  readonly reasons: readonly string[]
  readonly lacks: readonly Problem[]
}
