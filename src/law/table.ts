import { type Day, day } from '#base/day.ts'
import type { Confidence, Note } from './finding.ts'
import type { Citation } from './sources.ts'

/** What a cell of a table may hold; null is «not known». */
export type TableCell = string | number | boolean | null

/** 資料の種類. Figures of law or practice, ranges for screens, what creditors and courts do, or what the text says in words. */
export type TableKind = 'data' | 'range' | 'practice' | 'prose'

/** 資料. What the sources say where there is nothing to reckon: dated rows with their source and how well they are attested. */
export interface ReferenceTable<R extends object = Readonly<Record<string, TableCell>>> {
  readonly id: string
  readonly title: string
  readonly kind: TableKind
  readonly confidence: Confidence
  readonly checked: Day
  readonly citations: readonly Citation[]
  /** Pages that were read; articles stand in `citations`. */
  readonly sources: readonly string[]
  /** The Japanese names of the columns, in their order. */
  readonly columns: { readonly [K in keyof R]: string }
  readonly rows: readonly R[]
  readonly notes: readonly Note[]
}

type Definition<R extends object> = Omit<ReferenceTable<R>, 'checked' | 'notes'> & {
  readonly checked: string
  readonly notes?: readonly Note[]
}

/** Makes the table that a file defines. */
export function table<const R extends { readonly [K in keyof R]: TableCell }>(
  definition: Definition<R>,
): ReferenceTable<{ readonly [K in keyof R]: R[K] }> {
  // Spelled out key by key, an interface of rows counts as what any reader of tables can take.
  return { ...definition, checked: day(definition.checked), notes: definition.notes ?? [] }
}
