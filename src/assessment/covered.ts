import { NotCovered } from '#law/finding.ts'
import type { Assessed } from './known.ts'

/** Runs an assessment; where the encoded law does not reach, its place stays empty and the problem says why. */
export function covered<T>(assess: () => Assessed<T>): Assessed<T | null> {
  try {
    return assess()
  } catch (error) {
    if (!(error instanceof NotCovered)) throw error
    const { rule, title, on, reason } = error
    return { found: null, problems: [{ kind: 'not-covered', rule, title, on, reason }] }
  }
}
