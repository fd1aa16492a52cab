import type { Matter } from '#matter/matter.ts'
import { factAt, withFact } from '#matter/with-fact.ts'

/** 書いていない項目にする. The matter without a field: nobody has been asked. */
export function cleared(matter: Matter, path: string): Matter {
  if (factAt(matter, path) === undefined) return matter
  const at = path.lastIndexOf('.')
  const key = path.slice(at + 1)
  const holder: unknown = at === -1 ? matter : factAt(matter, path.slice(0, at))
  const rest = Object.fromEntries(Object.entries(Object(holder)).filter(([one]) => one !== key))
  // What may be cleared is a fact, and a fact may be left out of its file.
  return at === -1 ? (rest as Matter) : withFact(matter, path.slice(0, at), rest)
}

/** 同じ値か. Whether two values of a file are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** 含むか. Whether what is told has all that a choice says: `{ kind: 'bank' }` of a lender with its name. */
export function holds(told: unknown, chosen: unknown): boolean {
  if (told === null || typeof told !== 'object' || chosen === null || typeof chosen !== 'object')
    return isSame(told, chosen)
  return Object.entries(chosen).every(([key, value]) => isSame(Reflect.get(told, key), value))
}
