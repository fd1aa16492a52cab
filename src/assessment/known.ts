import type { Problem } from '#matter/problem.ts'

/** What could be found, and what stood in the way. */
export interface Assessed<T> {
  readonly found: T
  readonly problems: readonly Problem[]
}

/** Whether a fact is known: neither left out nor null. */
export function isKnown<T>(fact: T | null | undefined): fact is T {
  return fact !== null && fact !== undefined
}

export function missing(path: string, why: string): Problem {
  return { kind: 'missing', path, why }
}
