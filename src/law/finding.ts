import { type Day, isDay } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Citation } from './sources.ts'

/** How well a rule's figures are attested: an official text was read, several practitioners agree, one source, or memory alone. */
export type Confidence = 'official' | 'several' | 'one-source' | 'unverified'

/** 版. The terms in force since a day, and the amendment that brought them; `since` is null for old law whose start is not encoded. */
export interface Version {
  readonly since: Day | null
  readonly by: string
}

export type Unit = 'yen' | 'day' | 'days' | 'months' | 'years' | 'count' | 'percent' | 'text'

/** 計算過程の一行. A label in a clerk's words and what it came to. */
export interface Step {
  readonly label: string
  readonly value: number | string
  readonly unit: Unit
}

/** 注意. What a reader must know besides the figure: a doubt in law, a practice that is not law, a special that runs out, a caution. */
export interface Note {
  readonly kind: 'doubt' | 'practice' | 'expiry' | 'caution'
  readonly text: string
}

/** 判断. An answer with its reasons; the reasons are made when they are first read. */
export interface Finding<T> {
  readonly rule: string
  readonly title: string
  readonly value: T
  /** The facts that the rule was asked with; null for plain reckoning. */
  readonly facts: object | null
  /** 基準日: the day that picked the version; null where no day decides. */
  readonly on: Day | null
  readonly version: Version | null
  /** The day on which someone last compared the rule with its source; null for plain reckoning. */
  readonly checked: Day | null
  readonly confidence: Confidence | null
  readonly citations: readonly Citation[]
  readonly steps: readonly Step[]
  readonly notes: readonly Note[]
  /** What it was built on. */
  readonly from: readonly Finding<unknown>[]
}

/** The encoded law does not reach these facts. The one exception of the law; `reason` is in Japanese and for the reader. */
export class NotCovered extends Error {
  readonly rule: string
  readonly on: Day | null
  readonly reason: string
  /** The Japanese title of the rule; null until the rule itself has added it. */
  readonly title: string | null

  constructor(rule: string, on: Day | null, reason: string, title: string | null = null) {
    super(`${rule}${on === null ? '' : ` on ${on}`}: ${reason}`)
    this.name = 'NotCovered'
    this.rule = rule
    this.on = on
    this.reason = reason
    this.title = title
  }
}

/** One line of the working. A bare number is yen, a text in the form of a day is a day; other units are named. */
export function step(label: string, value: Yen | Day | string): Step
export function step(label: string, value: number, unit: Exclude<Unit, 'yen' | 'day' | 'text'>): Step
export function step(label: string, value: number | string, unit?: Unit): Step {
  if (typeof value === 'number') return { label, value, unit: unit ?? 'yen' }
  return { label, value, unit: isDay(value) ? 'day' : 'text' }
}

export function note(kind: Note['kind'], text: string): Note {
  return { kind, text }
}

interface Reasons {
  readonly steps: () => readonly Step[]
  readonly notes: () => readonly Note[]
  readonly from: () => readonly Finding<unknown>[]
}

/** Where a finding keeps the functions that make its reasons, and the reasons that have been made. */
const kept = Symbol('reasons')

interface Kept {
  readonly [kept]: { readonly make: Reasons } & { -readonly [K in keyof Reasons]?: ReturnType<Reasons[K]> }
}

// Shared by all findings: getters of their own would cost them five times what their figures do.
const madeWhenRead = {
  steps: {
    enumerable: true,
    get(this: Kept) {
      this[kept].steps ??= this[kept].make.steps()
      return this[kept].steps
    },
  },
  notes: {
    enumerable: true,
    get(this: Kept) {
      this[kept].notes ??= this[kept].make.notes()
      return this[kept].notes
    },
  },
  from: {
    enumerable: true,
    get(this: Kept) {
      this[kept].from ??= this[kept].make.from()
      return this[kept].from
    },
  },
}

/** A finding whose reasons are worked out when first read, and once. */
export function findingOf<T>(
  { rule, title, value, facts = null, on, version, checked, confidence, citations }: Answer<T>,
  make: Reasons,
): Finding<T> {
  // Field by field: batch makes millions of these, and copying an object whole takes longer than most rules.
  const answer = { rule, title, value, facts, on, version, checked, confidence, citations }
  Object.defineProperty(answer, kept, { value: { make } })
  Object.defineProperty(answer, 'steps', madeWhenRead.steps)
  Object.defineProperty(answer, 'notes', madeWhenRead.notes)
  Object.defineProperty(answer, 'from', madeWhenRead.from)
  // The compiler does not follow `defineProperty`.
  return answer as unknown as Finding<T>
}

type Answer<T> = Omit<Finding<T>, keyof Reasons | 'facts'> & { readonly facts?: object | null }

/** A finding of plain arithmetic, which no text fixes. */
export function reckon<T>(
  rule: string,
  title: string,
  value: T,
  from: readonly Finding<unknown>[],
  steps: () => readonly Step[],
  notes: () => readonly Note[] = () => [],
): Finding<T> {
  const answer = { rule, title, value, on: null, version: null, checked: null, confidence: null, citations: [] }
  return findingOf(answer, { steps, notes, from: () => from })
}
