import type { Confidence } from './finding.ts'
import type { Citation } from './sources.ts'

/** 期間. Calendar months and days. */
export interface Span {
  readonly months: number
  readonly days: number
}

/** 道の一段. How long one step takes after the one before it, and who says so. */
export interface RoadRow<S extends string = string> {
  readonly step: S
  readonly title: string
  /** The step from which this one is counted; null for the first. */
  readonly after: string | null
  readonly least: Span
  readonly usual: Span
  readonly most: Span
  readonly citations: readonly Citation[]
  readonly sources: readonly string[]
  /** How well the length is attested; a table as a whole may say it instead. */
  readonly confidence?: Confidence
  /** What the texts and practice say of the step. */
  readonly says?: string
}

export const span = (months: number, days = 0): Span => ({ months, days })
