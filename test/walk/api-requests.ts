import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { day } from '#base/day.ts'
import { rules } from '#law/rules.ts'
import { answerTo } from '#server/answers.ts'
import { app } from '#server/app.ts'
import { exampleMatter } from '#server/openapi-examples.ts'

interface Example {
  readonly rule: string
  readonly input: unknown
}

const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))
const matters: readonly unknown[] = [
  exampleMatter,
  { schema: 'ninbai/matter.v1' },
  ...['first-letters', 'old-agency-debt', 'pair-loan'].map((name) =>
    JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')),
  ),
]

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer>
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[null, '', 0, -0, -1, 0.1, 1e21, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e308, true, [], {}, [[]]],
    ...[
      '2026-02-30',
      '1899-12-31',
      '2199-12-31',
      '0000-00-00',
      '__proto__',
      'constructor',
      '\ud800',
      '\u0000',
      'あ'.repeat(5_000),
    ],
    ...[Array(1_001).fill(0), { constructor: 1 }, JSON.parse('{"__proto__":{"a":1}}')],
  ),
)

interface Change {
  readonly at: number
  readonly how: 'delete' | 'replace' | 'rename' | 'repeat' | 'add'
  readonly name: string
  readonly value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('delete', 'replace', 'rename', 'repeat', 'add'),
  name: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'id', 'loans', 'toString', ''),
    fc.string({ maxLength: 8 }),
  ),
  value: odd,
})

/** Every object and list within a value. */
function places(value: unknown): readonly object[] {
  if (value === null || typeof value !== 'object') return []
  return [value, ...Object.values(value).flatMap(places)]
}

/** The value with something in it deleted, replaced, renamed, repeated or added. */
function changed(value: unknown, { at, how, name, value: other }: Change): unknown {
  const copy: unknown = structuredClone(value)
  const all = places(copy)
  const place = all[at % Math.max(1, all.length)]
  const keys = Object.keys(place ?? {})
  const key = keys[at % Math.max(1, keys.length)]
  if (place === undefined || (key === undefined && how !== 'add')) return other
  const set = (key: string, to: unknown) =>
    Object.defineProperty(place, key, { value: to, enumerable: true, configurable: true, writable: true })
  const given: unknown = Reflect.get(place, key ?? '')
  if (how === 'add') set(Array.isArray(place) ? String(place.length) : name, other)
  else if (how === 'replace') set(key ?? '', other)
  else if (how === 'repeat') set(key ?? '', Array(1 + (at % 250)).fill(given))
  else Reflect.deleteProperty(place, key ?? '')
  if (how === 'rename') set(Array.isArray(place) ? '0' : name, given)
  return copy
}

const mutated = (from: fc.Arbitrary<unknown>) =>
  fc
    .tuple(from, fc.array(change, { maxLength: 3 }))
    .map(([value, changes]) => JSON.stringify(changes.reduce(changed, value)))

/** The text with a piece cut out or put in. */
const torn = (from: fc.Arbitrary<string>) =>
  fc.tuple(from, fc.nat(), fc.nat(9), fc.string({ maxLength: 5, unit: 'binary' })).map(([text, at, length, piece]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  })

const ofRule = fc
  .constantFrom(...examples)
  .chain(({ rule, input }) => fc.record({ path: fc.constant(`/rules/${rule}`), text: mutated(fc.constant(input)) }))
const ofMatter = (path: string) => fc.record({ path: fc.constant(path), text: mutated(fc.constantFrom(...matters)) })
const ofAllocation = fc.record({
  path: fc.constant('/allocate'),
  text: mutated(fc.record({ matter: fc.constantFrom(...matters), set: fc.constantFrom({}, { moving: 100_000 }) })),
})

// A plan with all its words takes as long as a thousand refusals.
const aimed = fc.oneof(
  { arbitrary: ofRule, weight: 60 },
  { arbitrary: ofMatter('/budget'), weight: 24 },
  { arbitrary: ofAllocation, weight: 14 },
  { arbitrary: ofMatter('/plan'), weight: 1 },
)

const segments = [
  '/',
  '//',
  '%',
  '%00',
  '%2e%2e',
  '..',
  '?',
  '=',
  '&',
  '#',
  '\\',
  'é',
  'v1',
  'plan',
  'rules',
  '__proto__',
  'on',
]
const wildPath = fc.array(fc.oneof(fc.constantFrom(...segments), fc.string({ maxLength: 3 })), { maxLength: 6 })
const anyPath = fc.oneof(
  fc.constantFrom('/health', '/rules', '/openapi.json', '/schemas/plan', '/schemas/x', `/rules/${rules[0]?.id}`),
  wildPath.map((parts) => `/${parts.join('')}`),
)
const query = fc.oneof(
  { arbitrary: fc.constant(''), weight: 8 },
  fc.constantFrom('?on=2026-11-21', '?on=2026-13-01', '?on=1900-01-01', '?on=2199-12-31', '?on', '?x=1', '?on=1&on=2'),
)

const usual = { 'Content-Type': 'application/json' }
const word = fc.stringMatching(/^[ -~]{0,20}$/)
const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { arbitrary: fc.constant(usual), weight: 9 },
  fc.record(
    {
      'Content-Type': fc.oneof(
        fc.constantFrom('application/json', 'text/plain', 'application/json;charset=shift_jis'),
        word,
      ),
      'Content-Encoding': fc.constantFrom('gzip', 'identity', 'br', ''),
      'Content-Length': fc.constantFrom('0', '-1', 'x', '1000001', '99999999999999999999'),
      Accept: fc.oneof(fc.constantFrom('*/*', 'text/html', 'application/json;q=0'), word),
      'If-None-Match': fc.oneof(fc.constantFrom('*', '""'), word),
      Origin: fc.constant('https://example.com'),
    },
    { requiredKeys: [] },
  ),
)

const bytes = fc.uint8Array({ maxLength: 200 }).map((values) => new Uint8Array(values))
const asked: fc.Arbitrary<Asked> = fc
  .oneof(
    { arbitrary: fc.record({ method: fc.constant('POST'), query, headers, target: aimed }), weight: 7 },
    {
      arbitrary: fc.record({
        method: fc.constant('POST'),
        query,
        headers,
        target: fc.record({ path: aimed.map(({ path }) => path), text: torn(aimed.map(({ text }) => text)) }),
      }),
      weight: 2,
    },
    {
      arbitrary: fc.record({
        method: fc.constant('POST'),
        query,
        headers,
        target: fc.record({ path: aimed.map(({ path }) => path), text: fc.oneof(bytes, fc.json()) }),
      }),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'),
        ...{ query, headers },
        target: fc.record({ path: anyPath, text: fc.oneof(bytes, fc.json()) }),
      }),
      weight: 2,
    },
  )
  .map(({ method, query, headers, target }) => ({
    method,
    headers,
    path: `/api/v1${target.path}${query}`,
    body: target.text,
  }))

/** So many requests, few of them right: each is answered with what it asks for or with a refusal that can be read, and none is an error. */
export async function everyRequestIsAnswered(runs: number, seed: number): Promise<void> {
  const lines: string[] = []
  const server = app({
    webRoot: 'src/web',
    today: () => day('2026-11-21'),
    work: async (job) => answerTo(job),
    log: (line) => lines.push(line),
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ method, path, headers, body }) => {
      const hasBody = method !== 'GET' && method !== 'HEAD'
      const request = new Request(`http://localhost${path}`, { method, headers, ...(hasBody && { body }) })
      const answer = await server.fetch(request)
      const text = await answer.text()
      expect(lines).toEqual([])
      expect(answer.status).toBeLessThan(500)
      expect(text).not.toMatch(/^ *at .*\(?.*:\d+:\d+\)?$/m)
      if (!new URL(request.url).pathname.startsWith('/api/')) return
      if (answer.status < 400) {
        if (text !== '') JSON.parse(text)
        return
      }
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      if (method === 'HEAD') return
      expect(JSON.parse(text)).toEqual({
        ...{ type: expect.stringMatching(/^urn:ninbai:problem:[a-z-]+$/), status: answer.status },
        ...{ title: expect.stringMatching(/[ぁ-ん]/), detail: expect.stringMatching(/[ぁ-ん].*。/s) },
        errors: expect.any(Array),
      })
      expect(text.length).toBeLessThan(200_000)
    }),
    { seed, numRuns: runs },
  )
}
