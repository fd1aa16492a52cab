import type { Matter } from '#matter/matter.ts'
import { idsIn } from '#matter/references.ts'

const ownId = /^added-(\d{1,6})$/

/** 空いている id. Apart from the ids of the first answers, which may still change: neither takes the other's place. */
export function freeId(matter: Matter): string {
  const taken = idsIn(matter).map((id) => Number(ownId.exec(id)?.[1] ?? 0))
  return `added-${Math.max(0, ...taken) + 1}`
}
