/** 値の一つ. One value that a fact may have, in words that stand before 「…なら」. */
export interface PossibleValue {
  readonly value: unknown
  readonly words: string
}

/** 取りうる値. What an unknown fact may be, and who says so. */
export interface Domain {
  /** `choices`: these are all there are. `range`: the two ends of what it may be. */
  readonly kind: 'choices' | 'range'
  readonly values: readonly PossibleValue[]
  readonly source: string
  /** `plan`: stage, debts and sales may change with it. `budget`: the household's budget and the ways. `way`: the ways that lack it, alone. */
  readonly reach: 'plan' | 'budget' | 'way'
}
