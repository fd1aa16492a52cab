import type { CourseSet } from '#assessment/courses/course-set.ts'
import { PastRun } from '#simulation/layout.ts'
import { fewestPaths, mostPaths, mostSeed, type RangeOptions, type Ranges, rangesOf } from '#simulation/ranges.ts'

/** 頼める範囲. */
export const rangeLimits = {
  seed: { least: 0, most: mostSeed },
  paths: { least: fewestPaths, most: mostPaths },
} as const

/** A whole number within its limits, as a person writes it in digits; null for any other text. */
export function wholeWithin(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : null
  return value !== null && value >= least && value <= most ? value : null
}

/** 幅のある見通しを計算する. Where nothing can be run no way has a band, and each is told with the reason. */
export function rangesFor(set: CourseSet, options: RangeOptions): Ranges {
  const nothing: Ranges = {
    ...{ ...options, isWhole: true, ways: [], left: set.left, assumptions: [], notes: [] },
    ...{ movers: [], apart: [] },
  }
  try {
    return rangesOf(set, options) ?? nothing
  } catch (error) {
    if (!(error instanceof PastRun)) throw error
    const why = '金額が大きすぎて、幅を計算できません。'
    return { ...nothing, left: [...set.told.map(({ way }) => ({ way, why })), ...set.left] }
  }
}
