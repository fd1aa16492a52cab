import { columnOf, type resultFields, seizedMark, waysIn } from './layout.ts'
import { type Band, bandOf } from './summary.ts'

/** Fewer failing paths tell no tenth of themselves. */
const fewestFailing = 100

/** 行きづまった後の負担. Of each way the burden over the paths that failed alone; null where too few did. */
export function afterFailure(result: Float64Array, paths: number): readonly (Band | null)[] {
  return Array.from({ length: waysIn(result, paths) }, (_, way) => {
    const column = (field: (typeof resultFields)[number]) => columnOf(result, paths, way, field)
    const [paid, left, marks] = [column('paid'), column('owed120'), column('mark')]
    const burdens: number[] = []
    for (const [path, mark] of marks.entries()) {
      if (mark % seizedMark !== 0) burdens.push((paid[path] ?? 0) + (left[path] ?? 0))
    }
    return burdens.length < fewestFailing ? null : bandOf(Float64Array.from(burdens))
  })
}
