import type { Yen } from '#base/yen.ts'
import type { Amounts } from './lawful-shares.ts'
import type { Lot, RankedClaim, Register } from './register.ts'

/** 控除費用の一行. What a cost comes to at a price: what is asked, and what may be taken from the price. */
export interface CostLine {
  readonly id: string
  readonly requested: Yen
  readonly allowed: Yen
}

/** 配分を受ける債権. A claim with what it is owed, what its rank covers, and what its holder wants for its consent. */
export interface ClaimTerms extends RankedClaim {
  /** All that is owed, also beyond what the rank covers. */
  readonly owed: Yen
  /** 優先する範囲: two years of interest (民法375条), the maximum of a revolving mortgage. */
  readonly secured: Yen
  /** 2年分を超える利息・損害金: the debtor still owes it and cannot have the mortgage cancelled without it. Paid after all others. */
  readonly beyond: Yen
  /** 抹消・解除のための支払い (ハンコ代): a floor; what the rank brings counts towards it. */
  readonly release: Yen
  /** What the holder needs for its consent; null where the law asks for no consent. */
  readonly needs: Yen | null
}

/** 配分の前提. Everything about a sale but its price. */
export interface AllocationTerms {
  readonly lots: readonly Lot[]
  readonly register: Register
  /** From the first rank down; release money is cut from the end where the price is too low. */
  readonly claims: readonly ClaimTerms[]
  /** In the order in which they are paid. */
  readonly costs: (price: Yen) => readonly CostLine[]
  /** 破産管財人など: costs whose payee must agree as well. */
  readonly consentingCosts: readonly string[]
  /** Rows whose amount somebody has fixed by hand. */
  readonly fixed: Amounts
}
