import { expect } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { planJson } from '#report/plan-json.ts'
import { jsonOf } from './gaps.ts'

const bytesOf = (matter: Matter, on: Day) => JSON.stringify(planJson(planFor(matter, on)))

/** The same matter and day give the same bytes, in whatever order the keys of the file stand, and whatever it notes for itself. */
export function checkSameBytes(matter: Matter, on: Day): void {
  const text = bytesOf(matter, on)
  expect(bytesOf(matter, on)).toBe(text)
  const other = parsed(reordered({ ...jsonOf(matter), note: 'まだ聞いていないことがある', provenance: null }))
  expect(bytesOf(other, on)).toBe(text)
}

/** The same with the keys of everything in the other order; lists stay as they are. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reordered(inner)]),
  )
}

function parsed(value: unknown): Matter {
  const found = matterFrom(value)
  if ('issues' in found) throw new Error(JSON.stringify(found.issues))
  return found.matter
}
