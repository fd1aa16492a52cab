import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from './json-fault.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('JSONの誤りの場所', () => {
  it.each([
    ['{\n  "a": x\n}', 2],
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  "a": "1,\n  "b": 2\n}', 2],
    ['[1,\n\n]', 3],
    ['{"a": [1, 2}\n', 1],
    ['{\n"a": 1\n', 3],
    ['{"a": 1}\n{"b": 2}', 2],
    ['{"a": 01}', 1],
    ['{"a": 1.}', 1],
    ['{"a": .5}', 1],
    ['{"a": +1}', 1],
    ["{'a': 1}", 1],
    ['{"a" 1}', 1],
    ['{"a": "\\x"}', 1],
    ['// comment\n{}', 1],
    ['{"a": NaN}', 1],
    ['{"a": truefalse}', 1],
    ['}', 1],
    [']', 1],
    [',', 1],
    ['[}', 1],
    ['{]', 1],
    ['', 1],
  ])('%j is no JSON from line %i on', (text, line) => {
    expect(isJson(text)).toBe(false)
    expect(jsonFault(text)).toEqual({ line, twice: null })
  })

  it.each(['{}', '[]', 'null', ' "a" ', '-0.5e+10', '{"a":{"a":[{},{"a":[]}]},"b":"\\u0041\\"\\\\"}', '\t[\r\n1 ,2]'])(
    '%j is JSON',
    (text) => {
      expect(jsonFault(text)).toBeNull()
    },
  )

  it.each([
    ['{"balance": 1,\n"rate": 2,\n"balance": 3}', 3, 'balance'],
    ['{"a": [{"b": 1, "c": {"b": 2}, "\\u0062": 3}]}', 1, 'b'],
    ['{"": 1, "": 2}', 1, ''],
    ['{"__proto__": 1, "__proto__": 2}', 1, '__proto__'],
  ])('%j says on line %i a second time what "%s" is', (text, line, twice) => {
    expect(jsonFault(text)).toEqual({ line, twice })
  })

  it('takes the same name in different objects', () => {
    expect(jsonFault('[{"id": 1}, {"id": 2, "a": {"id": 3}}]')).toBeNull()
  })

  it('refuses what is nested deeper than any file of ours', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(jsonFault(nested(500))).toBeNull()
    expect(jsonFault(nested(501))).toEqual({ line: 1, twice: null })
  })

  it('reads texts of two million characters', () => {
    expect(jsonFault(`"${'a'.repeat(2_000_000)}"`)).toBeNull()
    expect(jsonFault(`"${'\\n'.repeat(1_000_000)}"`)).toBeNull()
    expect(jsonFault(`"${'\\n'.repeat(1_000_000)}`)).toEqual({ line: 1, twice: null })
    expect(jsonFault(`[${'1,'.repeat(1_000_000)}1]`)).toBeNull()
    expect(jsonFault(`${'\n'.repeat(1_999_999)}x`)).toEqual({ line: 2_000_000, twice: null })
    expect(jsonFault('9'.repeat(2_000_000))).toBeNull()
  })

  it('finds a fault exactly where the parser of the language does', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '"',
        '\\',
        '1',
        '-',
        '0',
        '.5',
        'e3',
        'true',
        'null',
        ' ',
        '\n',
        'あ',
      ],
    )
    const near = fc
      .tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), pieces)
      .map(([text, at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut))
    const texts = fc.oneof(
      fc.json(),
      near,
      fc.array(pieces).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const fault = jsonFault(text)
        // What comes after a name that is written twice has not been looked at.
        if (fault === null || fault.twice === null) expect(isJson(text)).toBe(fault === null)
      }),
      { seed: 20261121, numRuns: 2_000 },
    )
  })
})
