import { PastExact } from '#base/exact.ts'
import { NotCovered } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import type { Assessed } from './known.ts'

/** Runs an assessment; where the encoded law does not reach, or a sum is past exact numbers, its place stays empty and the problem says why. */
export function covered<T>(assess: () => Assessed<T>): Assessed<T | null> {
  try {
    return assess()
  } catch (error) {
    // Amounts that fit the file may have sums past 2^53; `base` refuses these.
    if (error instanceof PastExact) return { found: null, problems: [tooLarge] }
    if (!(error instanceof NotCovered)) throw error
    const { rule, title, on, reason } = error
    return { found: null, problems: [{ kind: 'not-covered', rule, title, on, reason }] }
  }
}

const tooLarge: Problem = {
  kind: 'not-covered',
  rule: 'exact-sums',
  title: '金額の計算',
  on: null,
  reason: '数が大きすぎて、正確に計算できません。桁を確かめてください',
}
