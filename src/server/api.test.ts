import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { rules } from '#law/rules.ts'
import { answerTo } from './answers.ts'
import { app } from './app.ts'
import { exampleFacts, exampleMatter } from './openapi-examples.ts'
import { problemKinds } from './problem.ts'
import type { Work } from './workers.ts'

const lines: string[] = []
const here: Work = async (job) => answerTo(job)
const made = (work: Work) =>
  app({ webRoot: 'src/web', today: () => day('2026-11-21'), work, log: (line) => lines.push(line) })
const server = made(here)

const json = { 'Content-Type': 'application/json' }
const get = (path: string, headers = {}) => server.request(`/api/v1${path}`, { headers })
const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = json) =>
  server.request(`/api/v1${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** The body of a refusal, whose form is the same everywhere. */
async function refused(answer: Response, status: number, kind: keyof typeof problemKinds) {
  const text = await answer.text()
  expect(answer.status, text).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const body = JSON.parse(text)
  expect(Object.keys(body)).toEqual(['type', 'title', 'status', 'detail', 'errors'])
  expect(body).toMatchObject({ type: `urn:ninbai:problem:${kind}`, status, title: problemKinds[kind].title })
  expect(body.detail).toMatch(/[ぁ-ん].*。/)
  return body
}

describe('a question about a matter', () => {
  it('is answered as of the day of the query, or else of today', async () => {
    const plan = async (query: string) => (await post(`/plan${query}`, exampleMatter)).json()
    expect(await plan('')).toMatchObject({ schema: 'ninbai/plan.v1', on: '2026-11-21' })
    expect(await plan('?on=2027-01-04')).toMatchObject({ on: '2027-01-04' })
    expect(await plan('?on=1900-01-01')).toMatchObject({ on: '1900-01-01' })
    expect(await plan('?on=2199-12-31')).toMatchObject({ on: '2199-12-31' })
  })

  it.each([
    ['?on=2027-02-29', '?on'],
    ['?on=1899-12-31', '?on'],
    ['?on=2200-01-01', '?on'],
    ['?on=', '?on'],
    ['?on=2026-11-21&on=2026-11-22', '?on'],
    ['?day=2026-11-21', '?'],
    ['?ON=2026-11-21', '?'],
  ])('is refused with the query %s', async (query, path) => {
    const { errors } = await refused(await post(`/plan${query}`, exampleMatter), 422, 'invalid')
    expect(errors).toEqual([{ path, message: expect.stringMatching(/。$/) }])
  })

  it('is not kept by anybody on the way', async () => {
    for (const path of ['/plan', '/budget']) {
      const answer = await post(path, exampleMatter)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    }
  })

  it('is refused with the places, and without what stood there', async () => {
    const wrong = { ...exampleMatter, loans: [{ id: 'a', balance: -987_654, purpose: 'secret' }], secret: 1 }
    for (const [path, body, prefix] of [
      ['/plan', wrong, ''],
      ['/budget', wrong, ''],
      ['/allocate', { matter: wrong }, 'matter.'],
    ] as const) {
      const { errors, detail } = await refused(await post(path, body), 422, 'invalid')
      const paths = errors.map((error: { readonly path: string }) => error.path)
      expect(paths).toEqual([`${prefix}loans[0].purpose`, `${prefix}loans[0].balance`, `${prefix}secret`])
      const messages = JSON.stringify([detail, ...errors.map((error: { readonly message: string }) => error.message)])
      expect(messages).not.toContain('987')
      expect(messages).not.toContain('secret')
    }
  })

  it.each([
    ['', 1],
    ['{', 1],
    ['{\n"a": 1,\n}', 3],
    ['{"a":1}\n{}', 2],
    ["{'a': 1}", 1],
    ['\uFEFF{"a":}', 1],
    ['['.repeat(100_000), 1],
    ['{"a":'.repeat(100_000), 1],
  ])('is refused where it is no JSON (%#)', async (text, line) => {
    for (const path of ['/plan', '/allocate', '/budget', '/rules/wage-garnishment']) {
      const { detail, errors } = await refused(await post(path, text), 400, 'bad-json')
      expect(detail).toContain(`${line}行目`)
      expect(errors).toEqual([])
    }
  })

  it('is refused where a name stands twice', async () => {
    const text = '{"schema":"ninbai/matter.v1",\n"title":"x","title":"y"}'
    const { detail } = await refused(await post('/plan', text), 400, 'bad-json')
    expect(detail).toBe('同じまとまりに「title」が2回書かれています（2行目のあたり）。どちらか一方にしてください。')
  })

  it.each([
    ['{"schema":"ninbai/matter.v1","__proto__":{"title":"x"}}', '__proto__'],
    ['{"schema":"ninbai/matter.v1","constructor":1}', 'constructor'],
    ['{"schema":"ninbai/matter.v1","loans":[{"id":"a","balance":1e999}]}', 'loans[0].balance'],
    ['{"schema":"ninbai/matter.v1","loans":[{"id":"a","balance":9007199254740993}]}', 'loans[0].balance'],
    ['{"schema":"ninbai/matter.v1","loans":[{"id":"\\ud800"}]}', 'loans[0].id'],
    ['{"schema":"ninbai/matter.v2"}', 'schema'],
    ['{}', 'schema'],
    ['[]', ''],
    ['null', ''],
    ['1', ''],
  ])('is refused for %s', async (text, path) => {
    const { errors } = await refused(await post('/plan', text), 422, 'invalid')
    expect(errors.map((error: { readonly path: string }) => error.path)).toEqual([path])
  })

  it('takes a mark at its start, half a character in a title, and a loan named like a method', async () => {
    for (const text of [
      '\uFEFF{"schema":"ninbai/matter.v1"}',
      '{"schema":"ninbai/matter.v1","title":"\\ud800"}',
      '{"schema":"ninbai/matter.v1","loans":[{"id":"constructor"}]}',
    ]) {
      const answer = await post('/plan', text)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ schema: 'ninbai/plan.v1' })
    }
  })
})

describe('an allocation', () => {
  const ask = async (set?: unknown) =>
    await post('/allocate', { matter: exampleMatter, ...(set !== undefined && { set }) })

  it('adds up to its price, and follows the rows that are set', async () => {
    const table = await (await ask()).json()
    expect(table).toMatchObject({ schema: 'ninbai/allocation.v1', price: 19_000_000, moved: [] })
    const moved = await (await ask({ moving: 200_000 })).json()
    expect(moved.moved).toContainEqual(expect.objectContaining({ row: 'moving', to: 200_000 }))
    const rows: readonly { readonly amount: number }[] = moved.rows
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(19_000_000)
  })

  it.each([
    [{ nothing: 1 }, ['set.nothing']],
    [{ moving: 19_000_001 }, ['set.moving']],
    [{ moving: -1 }, ['set.moving']],
    [{ moving: 0.5 }, ['set.moving']],
    [{ moving: '1' }, ['set.moving']],
    [{ moving: null, brokerage: true }, ['set.moving', 'set.brokerage']],
    [JSON.parse('{"__proto__":5}'), ['set.__proto__']],
    [{ '': 1 }, ['set.']],
    [{ 'a\nb': 1 }, ['set.a b']],
    [[], ['set']],
    ['moving=1', ['set']],
    [null, ['set']],
  ])('refuses to set %j', async (set, paths) => {
    const { errors } = await refused(await ask(set), 422, 'invalid')
    expect(errors.map((error: { readonly path: string }) => error.path)).toEqual(paths)
  })

  it.each([
    [{}, ['matter']],
    [[], ['']],
    [null, ['']],
    [{ matter: exampleMatter, sets: {} }, ['sets']],
    [exampleMatter, ['schema', 'properties', 'loans', 'rights', 'scenarios', 'matter']],
    [{ matter: null }, ['matter']],
    [{ matter: {} }, ['matter.schema']],
  ])('refuses a body that is not its own (%#)', async (body, paths) => {
    const { errors } = await refused(await post('/allocate', body), 422, 'invalid')
    expect(errors.map((error: { readonly path: string }) => error.path)).toEqual(paths)
  })

  it('names the facts that are missing', async () => {
    const answer = await post('/allocate', { matter: { schema: 'ninbai/matter.v1' } })
    const { errors } = await refused(answer, 422, 'missing-facts')
    expect(errors.length).toBeGreaterThan(0)
    for (const { path } of errors) expect(path).toMatch(/^matter\./)
  })
})

describe('a rule', () => {
  it('answers with its working and all that it rests on', async () => {
    // 360,000円 × 4分の1（民事執行法152条1項）
    const answer = await (await post('/rules/wage-garnishment', exampleFacts['wage-garnishment'])).json()
    expect(answer).toMatchObject({ rule: 'wage-garnishment', output: { seizable: 90_000, kept: 270_000 }, ignored: [] })
    expect(answer.findings[answer.finding]).toMatchObject({ rule: 'wage-garnishment', steps: answer.steps })
    expect(answer.findings[answer.finding].citations[0].law).toBe('民事執行法')
  })

  it('tells what it did not ask for', async () => {
    const facts = JSON.parse('{"standardPrice":8920000,"price":1,"__proto__":2}')
    const answer = await (await post('/rules/auction-minimum-bid', facts)).json()
    expect(answer).toMatchObject({ output: { minBid: 7_136_000 }, ignored: ['price', '__proto__'] })
  })

  it('refuses facts out of range by their path, without their value', async () => {
    const { errors } = await refused(await post('/rules/auction-minimum-bid', { standardPrice: -4321 }), 422, 'invalid')
    expect(errors).toEqual([{ path: 'standardPrice', message: expect.stringMatching(/0以上にしてください。$/) }])
    const { errors: none } = await refused(await post('/rules/auction-minimum-bid', []), 422, 'invalid')
    expect(none).toEqual([{ path: '', message: expect.stringContaining('{ }') }])
  })

  it('says from when its law is encoded', async () => {
    const facts = { ...Object(exampleFacts['brokerage-fee-cap']), mediationContractDate: '2019-09-30' }
    const { detail } = await refused(await post('/rules/brokerage-fee-cap', facts), 422, 'not-covered')
    expect(detail).toContain('2019-10-01より前の日は扱っていません')
  })

  it.each(['/rules/wage-garnishments', '/rules/__proto__', '/rules/%00', '/rules/%E0%A4%A', '/rules/..%2Fplan'])(
    'is not found at %s, whatever is sent',
    async (path) => {
      await refused(await get(path), 404, 'not-found')
      await refused(await post(path, '{'), 404, 'not-found')
    },
  )

  it('is proposed where the id is near', async () => {
    const { detail } = await refused(await get('/rules/wage-garnish'), 404, 'not-found')
    expect(detail).toContain('wage-garnishment')
  })
})

describe('what the program tells of itself', () => {
  it('lists every rule, and tells each as in the list', async () => {
    const list = await (await get('/rules')).json()
    expect(list.map((rule: { readonly id: string }) => rule.id)).toEqual(rules.map(({ id }) => id))
    expect(await (await get('/rules/wage-garnishment')).json()).toEqual(
      list.find((rule: { readonly id: string }) => rule.id === 'wage-garnishment'),
    )
  })

  it.each(['matter', 'plan', 'allocation', 'budget'])('has the schema %s', async (name) => {
    expect(await (await get(`/schemas/${name}`)).json()).toMatchObject({ $id: `urn:ninbai:${name}.v1` })
  })

  it.each([
    '/schemas/letter',
    '/schemas/__proto__',
    '/schemas/toString',
    '/schemas',
    '/schemas/',
    '',
    '/',
    '/plan/',
    '/Plan',
    '/x',
  ])('has nothing at %s', async (path) => {
    await refused(await get(path), 404, 'not-found')
  })

  it('has nothing beside its version', async () => {
    for (const path of ['/api', '/api/', '/api/v2/plan', '/api/plan']) {
      await refused(await server.request(path), 404, 'not-found')
    }
  })

  it.each(['/rules', '/rules/wage-garnishment', '/schemas/plan', '/openapi.json'])(
    'may be kept and asked about by its tag: %s',
    async (path) => {
      const first = await get(path)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]{22}"$/)
      expect(first.headers.get('cache-control')).toBe('public, no-cache')
      for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
        const again = await get(path, { 'If-None-Match': known })
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
      }
      expect((await get(path, { 'If-None-Match': '"x"' })).status).toBe(200)
    },
  )

  it('tells its health', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' })
  })
})

describe('every place', () => {
  it.each([
    ['/health', 'GET, HEAD, OPTIONS'],
    ['/plan', 'POST, OPTIONS'],
    ['/allocate', 'POST, OPTIONS'],
    ['/budget', 'POST, OPTIONS'],
    ['/rules', 'GET, HEAD, OPTIONS'],
    ['/rules/wage-garnishment', 'GET, HEAD, POST, OPTIONS'],
    ['/schemas/plan', 'GET, HEAD, OPTIONS'],
    ['/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s takes %s and no other method', async (path, allow) => {
    const given = allow.split(', ')
    const options = await server.request(`/api/v1${path}`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.com' },
    })
    expect([options.status, options.headers.get('allow'), await options.text()]).toEqual([204, allow, ''])
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const answer = await server.request(`/api/v1${path}`, { method })
      if (given.includes(method)) expect([200, 415]).toContain(answer.status)
      else {
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
        if (method !== 'HEAD') await refused(answer, 405, 'method-not-allowed')
      }
    }
  })

  it('lets no page of another origin read an answer, and runs nothing', async () => {
    const origin = { Origin: 'https://example.com' }
    for (const answer of [
      await get('/rules', origin),
      await post('/plan', exampleMatter, { ...json, ...origin }),
      await get('/x'),
    ]) {
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it('gives the headers of an answer without its body', async () => {
    const answer = await server.request('/api/v1/rules', { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(answer.headers.get('etag')).toBe((await get('/rules')).headers.get('etag'))
  })

  it('answers in JSON alone', async () => {
    for (const path of ['/health', '/rules', '/schemas/plan']) {
      await refused(await get(path, { Accept: 'text/html' }), 406, 'not-acceptable')
    }
    await refused(await post('/plan', exampleMatter, { ...json, Accept: 'application/xml' }), 406, 'not-acceptable')
  })

  it('takes no query but its own', async () => {
    for (const path of ['/health?x', '/rules?on=2026-11-21', '/rules/wage-garnishment?net=1', '/openapi.json?a=1']) {
      const { errors } = await refused(await get(path), 422, 'invalid')
      expect(errors).toEqual([{ path: '?', message: expect.stringContaining('何も書けません') }])
    }
  })
})

describe('an error of the program', () => {
  it('is told without a word of what was sent, to both sides', async () => {
    const broken = made(async () => {
      throw new RangeError('a secret of the matter')
    })
    lines.length = 0
    const answer = await broken.request('/api/v1/plan?on=2026-11-22', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(exampleMatter),
    })
    const body = await refused(answer, 500, 'bug')
    expect(JSON.stringify(body)).not.toMatch(/secret|RangeError| at /)
    expect(lines).toEqual(['POST /api/v1/plan RangeError'])
  })

  it('is nothing that a right request writes down', async () => {
    lines.length = 0
    await post('/plan', exampleMatter)
    await post('/plan', '{')
    await get('/rules/unknown')
    expect(lines).toEqual([])
  })
})
