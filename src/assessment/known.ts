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

/** Each problem once. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = problem.kind === 'missing' ? `missing ${problem.path}` : JSON.stringify(problem)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
