import type { Matter } from './matter.ts'

type Fields = Readonly<Record<string, unknown>>

/** `loans[0].guarantor.contractOn` as its steps: names, and numbers where a list is meant. */
function stepsOf(path: string): readonly (string | number)[] {
  return path.split('.').flatMap((part) => {
    const [name = '', ...rest] = part.split('[')
    return [name, ...rest.map((index) => Number(index.slice(0, -1)))]
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** 項目の値. What stands at a path of the file: undefined where nobody has asked, null for わからない. */
export function factAt(matter: Matter, path: string): unknown {
  let found: unknown = matter
  for (const step of stepsOf(path)) {
    if (!isFields(found)) return undefined
    found = found[step]
  }
  return found
}

/**
 * 値を入れた案件. The matter with a value at a path; what is missing on the way there is made, and the rest is shared with the first.
 * The value is trusted to fit its field, as everything inside is.
 */
export function withFact(matter: Matter, path: string, value: unknown): Matter {
  // The same file with one field more; `with-fact.test.ts` reads such files back through the parser.
  return put(matter, stepsOf(path), value) as Matter
}

function put(at: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = Array.isArray(at) ? at : []
    // A scenario that nobody has written yet needs an id to be one.
    const before: unknown = list[step] ?? { id: 'assumed' }
    return [...list.slice(0, step), put(before, rest, value), ...list.slice(step + 1)]
  }
  const fields = isFields(at) ? at : {}
  return { ...fields, [step]: put(fields[step], rest, value) }
}
