import type { WayId } from '#assessment/ways/way.ts'
import type { Problem } from '#matter/problem.ts'
import type { AssumptionUse } from './chances.ts'
import type { Courses } from './course.ts'

/** 市場などのゆれ. What chance decides, by subject. */
export const doubtIds = [
  'income',
  'recession',
  'price',
  'time',
  'consent',
  'auction',
  'settlement',
  'leaseback',
] as const

export type DoubtId = (typeof doubtIds)[number]

/** 経過の一式. The courses of a matter's ways, with what they take for granted and what is doubtful besides chance. */
export interface CourseSet {
  readonly courses: Courses
  /** In the order of `courses.courses`. */
  readonly told: readonly CourseTold[]
  /** The ways that no course stands for, with the reason. */
  readonly left: readonly { readonly way: WayId; readonly why: string }[]
  readonly assumptions: readonly AssumptionUse[]
  /** What no course heeds, in whole sentences. */
  readonly notes: readonly string[]
  /** 何を聞けば縮まるか: for each doubt the fact that would lessen it, as a path of the matter file. */
  readonly asks: Readonly<Partial<Record<DoubtId, string>>>
  /** 分からない答え and 法律の読み方: the same ways with something otherwise, made one by one as they are asked for. */
  readonly otherwise: () => Generator<Otherwise, void>
}

/** 経過の説明. */
export interface CourseTold {
  readonly way: WayId
  /** 住まい: whether what is paid holds the home, its rent, or neither. Only like is held against like. */
  readonly housing: 'kept' | 'rented' | 'left'
  readonly title: string
  /** Whether the file tells enough for missed payments and what follows them: else nobody is seized in the run because nobody is asked. */
  readonly heedsMisses: boolean
  /** What the course takes for granted, in whole sentences. */
  readonly takes: readonly string[]
  readonly lacks: readonly Problem[]
}

/** 別の場合. One other answer to what is not known, or one other reading of the law, for some of the ways. */
export interface Otherwise {
  readonly kind: 'missing' | 'legal'
  readonly words: string
  readonly courses: Courses
}
