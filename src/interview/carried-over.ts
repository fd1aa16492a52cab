import type { Matter } from '#matter/matter.ts'

type Fields = Readonly<Record<string, unknown>>
interface Thing extends Fields {
  readonly id: string
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isThings = (value: unknown): value is readonly Thing[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isFields(one) && typeof one.id === 'string')

/**
 * 引き継ぎ. The matter as it was worked on, with what the first answers say otherwise than they did before: what was added since stays,
 * what the first answers take back goes. Things are told apart by their id.
 */
export function carriedOver(matter: Matter, before: Matter, after: Matter): Matter {
  // Each value comes from one of three matters, at its own place.
  return withNamed(merged(matter, before, after) as Matter, matter)
}

/** Who was named elsewhere since then stays among the people, whatever the first answers now say. */
function withNamed(merged: Matter, own: Matter): Matter {
  const { people, ...rest } = merged
  const text = JSON.stringify(rest)
  const kept = (own.people ?? []).filter(({ id }) => !(people ?? []).some((one) => one.id === id))
  const named = kept.filter(({ id }) => text.includes(JSON.stringify(id)))
  return named.length === 0 ? merged : { ...merged, people: [...(people ?? []), ...named] }
}

function merged(own: unknown, before: unknown, after: unknown): unknown {
  if (JSON.stringify(before) === JSON.stringify(after)) return own
  if ([own, before, after].every((one) => one === undefined || isThings(one)))
    return mergedThings(thingsOf(own), thingsOf(before), thingsOf(after))
  if (isFields(own) && isFields(before) && isFields(after)) {
    const keys = [...new Set([...Object.keys(own), ...Object.keys(after)])]
    const fields = keys.map((key) => [key, merged(own[key], before[key], after[key])] as const)
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  }
  return after
}

const thingsOf = (value: unknown): readonly Thing[] => (isThings(value) ? value : [])

function mergedThings(own: readonly Thing[], before: readonly Thing[], after: readonly Thing[]): unknown {
  const find = (things: readonly Thing[], id: string) => things.find((one) => one.id === id)
  const gone = before.filter(({ id }) => find(after, id) === undefined)
  const kept = own.filter(({ id }) => find(gone, id) === undefined)
  const came = after.filter(({ id }) => find(own, id) === undefined && find(before, id) === undefined)
  const things = [...kept.map((one) => merged(one, find(before, one.id), find(after, one.id) ?? one)), ...came]
  return things.length === 0 ? undefined : things
}
