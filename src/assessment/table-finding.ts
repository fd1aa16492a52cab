import { type Finding, findingOf, type Note, type Step } from '#law/finding.ts'
import type { ReferenceTable } from '#law/table.ts'

/** 資料による判断. A finding that rests on a table of the law: its citations, its day of checking and how well it is attested. */
export function fromTable<T, R extends object>(
  table: ReferenceTable<R>,
  title: string,
  value: T,
  steps: () => readonly Step[],
  notes: () => readonly Note[] = () => [],
  from: readonly Finding<unknown>[] = [],
): Finding<T> {
  const { id, checked, confidence, citations } = table
  return findingOf(
    { rule: id, title, value, on: null, version: null, checked, confidence, citations },
    { steps, notes: () => [...notes(), ...table.notes], from: () => from },
  )
}
