import type { RuleEntry } from '#law/rule.ts'
import { ruleSetVersion } from '#law/rule-set.ts'
import { rules } from '#law/rules.ts'
import { factsJsonSchema, ruleEntryJsonSchema, ruleJsonSchema } from '#report/rule-schema.ts'
import { schemas } from '#report/schemas.ts'
import { usualPaths, usualSeed } from '#simulation/ranges.ts'
import { exampleFacts, exampleMatter } from './openapi-examples.ts'
import { problemJsonSchema, problemKinds } from './problem.ts'
import { longestBody, rangeBounds } from './request.ts'

/** The description of the API by OpenAPI 3.1, made from the schemas that the answers and the facts of the rules already have. */
export function openapi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: '任売ナビ API',
      version: ruleSetVersion,
      description: `住宅ローンが払えないときの見通し・配分表・家計・規定を計算します。送られた内容は、残しも記録もしません。本文は${longestBody}バイトまでです。法律相談ではありません。`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/health': { get: read('health', '動いているか', object({ status: { const: 'ok' } })) },
      '/plan': {
        post: { ...matterQuestion('plan', '見通しを作る', ref('matter'), exampleMatter, ref('plan')), ...withRanges },
      },
      '/allocate': {
        post: matterQuestion(
          'allocate',
          '売買代金配分表を作る',
          allocationAsked,
          { matter: exampleMatter },
          ref('allocation'),
        ),
      },
      '/budget': { post: matterQuestion('budget', '家計を並べる', ref('matter'), exampleMatter, ref('budget')) },
      '/rules': { get: document('rules', '規定の一覧', { type: 'array', items: ref('ruleEntry') }) },
      ...Object.fromEntries(rules.map((rule) => [`/rules/${rule.id}`, rulePath(rule)])),
      ...Object.fromEntries(
        Object.keys(schemas).map((name) => [
          `/schemas/${name}`,
          { get: document(`schema-${name}`, `JSON Schema：${name}`, { type: 'object' }) },
        ]),
      ),
      '/openapi.json': { get: document('openapi', 'この文書', { type: 'object' }) },
    },
    components: {
      schemas: {
        ...Object.fromEntries(Object.entries(schemas).map(([name, make]) => [name, embedded(make())])),
        ...{ rule: embedded(ruleJsonSchema()), ruleEntry: embedded(ruleEntryJsonSchema()), problem: problemJsonSchema },
      },
      responses: Object.fromEntries(statuses.map((status) => [`problem-${status}`, problemAnswer(status)])),
    },
  }
}

type Json = Readonly<Record<string, unknown>>

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Json) => ({ type: 'object', properties, required: Object.keys(properties) })

const allocationAsked = {
  type: 'object',
  properties: {
    matter: ref('matter'),
    set: {
      description: '手で決める行の額（円）。行の名は、答えの rows の id',
      ...{ type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } },
    },
  },
  ...{ required: ['matter'], additionalProperties: false },
}

const on = {
  ...{
    name: 'on',
    in: 'query',
    description: '基準日。書かなければ、日本の今日',
    schema: { type: 'string', format: 'date' },
  },
  example: '2026-11-21',
}

const whole = (
  name: string,
  limits: { readonly least: number; readonly most: number },
  usual: number,
  words: string,
) => ({
  ...{ name, in: 'query', description: `${words}。書かなければ ${usual}。ranges=1 と一緒に書きます` },
  schema: { type: 'integer', minimum: limits.least, maximum: limits.most, default: usual },
})

const withRanges = {
  parameters: [
    on,
    {
      ...{ name: 'ranges', in: 'query', description: '1 なら、幅のある見通し（ranges）も計算する' },
      schema: { type: 'string', const: '1' },
    },
    whole('seed', rangeBounds.seed, usualSeed, '乱数の種'),
    whole('paths', rangeBounds.paths, usualPaths, '何通りの10年を計算するか'),
  ],
}

const everyStatus = [400, 405, 406, 431, 500] as const
const bodyStatus = [408, 413, 415, 422] as const
const statuses = [...new Set(Object.values(problemKinds).map(({ status }) => status))]

function refused(...found: readonly number[]): Json {
  return Object.fromEntries(
    found.toSorted((a, b) => a - b).map((status) => [status, { $ref: `#/components/responses/problem-${status}` }]),
  )
}

function problemAnswer(status: number): Json {
  const titles = Object.values(problemKinds).filter((kind) => kind.status === status)
  const headers = status === 405 ? { headers: { Allow: { schema: { type: 'string' } } } } : {}
  return {
    description: titles.map(({ title }) => title).join('。または、'),
    ...headers,
    content: { 'application/problem+json': { schema: ref('problem') } },
  }
}

const jsonAnswer = (schema: Json) => ({ description: '答え', content: { 'application/json': { schema } } })

function read(operationId: string, summary: string, schema: Json): Json {
  return { operationId, summary, responses: { 200: jsonAnswer(schema), ...refused(...everyStatus, 422) } }
}

/** What the program tells of itself: it may be kept, and asked about by its ETag. */
function document(operationId: string, summary: string, schema: Json): Json {
  const known = { name: 'If-None-Match', in: 'header', schema: { type: 'string' } }
  const answer = { ...jsonAnswer(schema), headers: { ETag: { schema: { type: 'string' } } } }
  return {
    ...{ operationId, summary, parameters: [known] },
    responses: { 200: answer, 304: { description: '前と同じです' }, ...refused(...everyStatus, 422) },
  }
}

function question(
  operationId: string,
  summary: string,
  schema: Json,
  example: unknown,
  answer: Json,
  ...more: number[]
): Json {
  const content = { 'application/json': { schema, ...(example === undefined ? {} : { example }) } }
  return {
    ...{ operationId, summary, requestBody: { required: true, content } },
    responses: { 200: jsonAnswer(answer), ...refused(...everyStatus, ...bodyStatus, ...more) },
  }
}

function matterQuestion(operationId: string, summary: string, schema: Json, example: unknown, answer: Json): Json {
  return { ...question(operationId, summary, schema, example, answer, 503), parameters: [on] }
}

function rulePath(rule: RuleEntry): Json {
  const { id, title, answers } = rule
  const output = Object.fromEntries(Object.entries(answers).map(([name, description]) => [name, { description }]))
  const answer = {
    allOf: [
      ref('rule'),
      { properties: { rule: { const: id }, output: { properties: output, additionalProperties: false } } },
    ],
  }
  return {
    get: document(`about-${id}`, title, ref('ruleEntry')),
    post: question(id, title, factsJsonSchema(rule), exampleFacts[id], answer),
  }
}

/** A schema as part of a document: the address of its own and its dialect are the document's now. */
function embedded(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema' && name !== '$id'))
}
