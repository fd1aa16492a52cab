import type { Day } from '#base/day.ts'

/** Why an answer is not there, or is to be doubted. Plain data: a form marks the field, a terminal prints it, HTTP sends it. */
export type Problem =
  | { readonly kind: 'missing'; readonly path: string; readonly why: string }
  | { readonly kind: 'contradiction'; readonly paths: readonly string[]; readonly message: string }
  | {
      readonly kind: 'not-covered'
      readonly rule: string
      readonly title: string | null
      readonly on: Day | null
      readonly reason: string
    }
