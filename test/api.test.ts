import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { evaluate } from '#law/evaluate.ts'
import { rules } from '#law/rules.ts'
import { answerTo } from '#server/answers.ts'
import { app } from '#server/app.ts'
import { openapi } from '#server/openapi.ts'
import { exampleFacts, exampleMatter } from '#server/openapi-examples.ts'
import { problemKinds } from '#server/problem.ts'

interface Example {
  readonly rule: string
  readonly input: unknown
  readonly expected: Readonly<Record<string, unknown>>
}

const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))
const matters = readdirSync('examples').map((name) => ({ name, text: readFileSync(`examples/${name}`, 'utf8') }))

const server = app({
  webRoot: 'src/web',
  today: () => day('2026-11-21'),
  work: async (job) => answerTo(job),
  log: (line) => expect(line).toBe('nothing'),
})
const request = (method: string, path: string, body: unknown, headers = {}) =>
  server.request(`/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })

interface Schema {
  readonly description?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly in: string }[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body & { readonly $ref?: string }>>
}

interface Document {
  readonly openapi: string
  readonly info: unknown
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, Body>>
  }
}

const document: Document = JSON.parse(JSON.stringify(openapi()))
const bodySchema = (operation: Operation | undefined) => operation?.requestBody?.content?.['application/json']

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
ajv.addSchema({ $id: 'https://openapi.test/', components: document.components })

/** A schema of the document, whose `$ref`s lead into it. */
const compiled = new Map<string, ValidateFunction>()
function validator(schema: unknown): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"https://openapi.test/#/')
  const known = compiled.get(text) ?? ajv.compile(JSON.parse(text))
  compiled.set(text, known)
  return known
}

function expectFit(schema: unknown, value: unknown, what: string): void {
  const fits = validator(schema)
  expect(fits(value), `${what}: ${JSON.stringify(fits.errors)}`).toBe(true)
}

/** The operation's own words about that status: the schema of its body. */
function answerSchema(path: string, method: string, status: number, media: string): unknown {
  const told = document.paths[path]?.[method]?.responses[String(status)]
  const answer = told?.$ref === undefined ? told : document.components.responses[told.$ref.split('/').at(-1) ?? '']
  return answer?.content?.[media]?.schema
}

describe('the description of the API', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

  it('has what OpenAPI 3.1 asks for, and every reference leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document).toSorted()).toEqual(['components', 'info', 'openapi', 'paths', 'servers'])
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(operations.length)
    for (const { path, method, operation } of operations) {
      expect(path).toMatch(/^\/[\w/.-]+$/)
      expect(['get', 'post']).toContain(method)
      expect(Object.keys(operation.responses).every((status) => /^\d{3}$/.test(status))).toBe(true)
      expect(operation.requestBody === undefined).toBe(method === 'get')
      for (const parameter of operation.parameters ?? []) {
        expect(parameter).toMatchObject({
          name: expect.any(String),
          schema: { type: expect.stringMatching(/^(string|integer)$/) },
        })
        expect(['query', 'header']).toContain(parameter.in)
      }
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(references.length).toBeGreaterThan(operations.length)
    for (const reference of new Set(references)) {
      const found = reference
        .split('/')
        .slice(1)
        .reduce<unknown>((at, name) => Object(at)[name], document)
      expect(found, reference).toBeDefined()
    }
  })

  it('has a schema for every body, and each is one', () => {
    for (const { path, method, operation } of operations) {
      if (method === 'post') validator(bodySchema(operation)?.schema)
      for (const status of Object.keys(operation.responses)) {
        const media = status === '200' ? 'application/json' : 'application/problem+json'
        const schema = answerSchema(path, method, Number(status), media)
        if (status === '304') expect(schema).toBeUndefined()
        else validator(schema)
      }
    }
  })

  it('names every rule, with its facts and answers', () => {
    for (const { id, facts, answers } of rules) {
      const { get, post } = document.paths[`/rules/${id}`] ?? {}
      expect(get?.operationId).toBe(`about-${id}`)
      const { properties } = bodySchema(post)?.schema ?? {}
      expect(Object.keys(properties ?? {})).toEqual(Object.keys(facts))
      for (const [name, fact] of Object.entries(facts)) expect(properties?.[name]?.description).toBe(fact.label)
      const answer = post?.responses['200']?.content?.['application/json']?.schema
      const output = answer?.allOf?.[1]?.properties?.output?.properties
      expect(Object.keys(output ?? {})).toEqual(Object.keys(answers))
    }
  })

  it('tells every refusal that there is', () => {
    expect(document.components.schemas.problem?.properties?.type?.enum).toEqual(
      Object.keys(problemKinds).map((kind) => `urn:ninbai:problem:${kind}`),
    )
    for (const { status } of Object.values(problemKinds)) {
      expect(document.components.responses).toHaveProperty(`problem-${status}`)
    }
  })

  it('describes each answer that it is asked to describe', async () => {
    for (const { path, method } of operations.filter((one) => one.method === 'get')) {
      const answer = await request('GET', path, undefined)
      expect(answer.status).toBe(200)
      expectFit(answerSchema(path, method, 200, 'application/json'), await answer.json(), path)
    }
  })

  it('describes each refusal', async () => {
    const wrong: readonly (readonly [string, string, unknown, object, number])[] = [
      ['POST', '/plan', '{', {}, 400],
      ['PUT', '/plan', '{}', {}, 405],
      ['POST', '/plan', '{}', { Accept: 'text/html' }, 406],
      ['POST', '/plan', ' '.repeat(1_000_001), {}, 413],
      ['POST', '/plan', '{}', { 'Content-Type': 'text/plain' }, 415],
      ['POST', '/plan', '{}', {}, 422],
      ['POST', '/allocate', { matter: { schema: 'ninbai/matter.v1' } }, {}, 422],
      ['POST', '/rules/wage-garnishment', {}, {}, 422],
    ]
    for (const [method, path, body, headers, status] of wrong) {
      const answer = await request(method, path, body, headers)
      expect(answer.status).toBe(status)
      expectFit(answerSchema(path, 'post', status, 'application/problem+json'), await answer.json(), `${status}`)
    }
  })

  it('has examples that are answered', async () => {
    const given = operations.filter(({ operation }) => bodySchema(operation)?.example !== undefined)

    expect(given.length).toBe(3 + Object.keys(exampleFacts).length)
    for (const { path, operation } of given) {
      const { schema, example } = bodySchema(operation) ?? {}
      expectFit(schema, example, path)
      expect((await request('POST', path, example)).status, path).toBe(200)
    }
  })
})

describe('a rule over HTTP', () => {
  it.each(rules)('$id comes to what its worked examples say, and its description says so', async ({ id }) => {
    const path = `/rules/${id}`
    const asked = bodySchema(document.paths[path]?.post)?.schema
    const worked = examples.filter(({ rule }) => rule === id)
    expect(worked.length).toBeGreaterThan(0)
    for (const { input, expected } of worked) {
      expectFit(asked, input, path)
      const answer = await request('POST', path, input)
      const body = await answer.json()
      const found = evaluate(id, input)
      if (found.kind !== 'answer') throw new Error(`${id} has an example without an answer`)
      expect(body.output).toEqual(JSON.parse(JSON.stringify(found.output)))
      expect(body.output).toMatchObject(expected)
      expect(body.findings[body.finding]).toMatchObject({ rule: id, steps: body.steps, notes: body.notes })
      expectFit(answerSchema(path, 'post', 200, 'application/json'), body, path)
    }
  })
})

describe('a matter over HTTP', () => {
  it.each(matters)('$name is answered as it is described', async ({ text }) => {
    for (const path of ['/plan', '/budget', '/allocate']) {
      const body = path === '/allocate' ? `{"matter":${text},"set":{}}` : text
      expectFit(bodySchema(document.paths[path]?.post)?.schema, JSON.parse(body), path)
      const answer = await request('POST', `${path}?on=2026-11-21`, body)
      if (path !== '/allocate') expect(answer.status).toBe(200)
      const media = answer.status === 200 ? 'application/json' : 'application/problem+json'
      expect(answer.headers.get('content-type')).toBe(`${media}; charset=utf-8`)
      expectFit(answerSchema(path, 'post', answer.status, media), await answer.json(), path)
    }
  })

  it('can be set apart from its rows', async () => {
    const answer = await request('POST', '/allocate', { matter: exampleMatter, set: { moving: 100_000 } })
    expectFit(answerSchema('/allocate', 'post', 200, 'application/json'), await answer.json(), 'set')
  })
})
