/** Where a text stops being JSON, or writes the same name twice in one object, of which a parser would keep only the last. */
export interface JsonFault {
  /** From 1. */
  readonly line: number
  /** The name that is written twice; null where the text is no JSON. */
  readonly twice: string | null
}

/** What may come next. `item` and `name` may also be the end of what has just been opened. */
type Next = 'value' | 'item' | 'name' | 'nextName' | 'colon' | 'end'

/** No file of ours nests like this, and not every parser survives it. */
const deepest = 500

const blank = /[\t\n\r ]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON refuses them within a string.
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y

/** The first fault of a JSON text, or null. Browsers and Node tell a place each in its own way, or not at all. */
export function jsonFault(text: string): JsonFault | null {
  /** The names used so far in each object that is open; null for a list. */
  const open: (Set<string> | null)[] = []
  let next: Next = 'value'
  let at = 0
  for (;;) {
    at += matchAt(blank, text, at)?.length ?? 0
    const mark = text[at]
    const written = mark === '"' ? matchAt(string, text, at) : matchAt(scalar, text, at)
    const names = open.at(-1)
    if (mark === undefined && next === 'end' && open.length === 0) return null
    if (names && mark === '"' && written !== null && (next === 'name' || next === 'nextName')) {
      const name: string = JSON.parse(written)
      if (names.has(name)) return { line: lineAt(text, at), twice: name }
      names.add(name)
      next = 'colon'
    } else if (mark === ':' && next === 'colon') next = 'value'
    else if (written !== null && (next === 'value' || next === 'item')) next = 'end'
    else if ((mark === '{' || mark === '[') && (next === 'value' || next === 'item') && open.length < deepest) {
      open.push(mark === '{' ? new Set() : null)
      next = mark === '{' ? 'name' : 'item'
    } else if (names && mark === '}' && (next === 'name' || next === 'end')) {
      open.pop()
      next = 'end'
    } else if (names === null && mark === ']' && (next === 'item' || next === 'end')) {
      open.pop()
      next = 'end'
    } else if (names !== undefined && mark === ',' && next === 'end') next = names === null ? 'value' : 'nextName'
    else return { line: lineAt(text, at), twice: null }
    at += written?.length ?? 1
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
