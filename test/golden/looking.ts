/** 場所をたどる. What stands at a place of an answer: `deadlines[id=rewind-loan].on`; `[a=b,c=d]` picks the only such entry, `[2]` by number, `[*]` takes all. */
export function valueAt(answer: unknown, at: string): unknown {
  const parts = at.match(/[^.[\]]+|\[[^\]]*\]/g) ?? []
  return along(answer, parts)
}

function along(value: unknown, parts: readonly string[]): unknown {
  const [part, ...rest] = parts
  if (part === undefined) return value
  if (part === '[*]') return listIn(value, part).map((entry) => along(entry, rest))
  if (part.startsWith('[')) return along(picked(listIn(value, part), part.slice(1, -1)), rest)
  return along(fieldOf(value, part), rest)
}

/** The only entry that fits; undefined where none does, so that an answer may be told to have none. */
function picked(list: readonly unknown[], asked: string): unknown {
  if (/^\d+$/.test(asked)) return list[Number(asked)]
  const wanted = asked.split(',').map((pair) => pair.split('='))
  const found = list.filter((entry) => wanted.every(([key, text]) => String(fieldOf(entry, key ?? '')) === text))
  if (found.length > 1) throw new Error(`${asked} fits ${found.length} entries`)
  return found[0]
}

function listIn(value: unknown, part: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`No list before ${part}`)
  return value
}

function fieldOf(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object') return undefined
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
