import type { Course } from './course.ts'

/** 経過か、ない理由. */
export type Built = { readonly course: Course; readonly takes: readonly string[] } | { readonly why: string }

/** A course that the file does not tell enough for. */
export const notTold = '計算に要ることが、まだ分かりません。'
