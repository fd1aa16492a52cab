import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { planSchema } from '#report/plan-schema.ts'
import { answerTo } from '#server/answers.ts'
import { app } from '#server/app.ts'
import { openapi } from '#server/openapi.ts'
import { exampleMatter } from '#server/openapi-examples.ts'
import { ninbai } from './cli/ninbai.ts'

const server = app({
  webRoot: 'src/web',
  today: () => day('2026-11-21'),
  work: async (job) => answerTo(job),
  log: (line) => expect(line).toBe('nothing'),
})
const headers = { 'Content-Type': 'application/json' }
const post = (query: string, body: string = JSON.stringify(exampleMatter), path = '/plan') =>
  server.request(`/api/v1${path}${query}`, { method: 'POST', headers, body })

const rangesOf = async (query: string) => planSchema.parse(await (await post(query)).json()).ranges

describe('a plan with its ranges, over HTTP', () => {
  it('is asked for by ranges=1, and is not made otherwise', async () => {
    expect(await rangesOf('')).toBeUndefined()
    const ranges = await rangesOf('?ranges=1&paths=300')
    expect(ranges).toMatchObject({ seed: 1, paths: 300 })
    expect(ranges?.ways.length).toBeGreaterThan(0)
  })

  it('gives the bands of its seed, again and again', async () => {
    const [one, again, other] = [
      await (await post('?ranges=1&seed=5&paths=300')).text(),
      await (await post('?paths=300&seed=5&ranges=1')).text(),
      await (await post('?ranges=1&seed=6&paths=300')).text(),
    ]
    expect(again).toBe(one)
    expect(JSON.parse(other).ranges.ways).not.toEqual(JSON.parse(one).ranges.ways)
  })

  it('has the bytes of the command line', async () => {
    const path = 'examples/guarantee-company.json'
    const answer = await post('?on=2026-11-21&ranges=1&seed=3&paths=300', readFileSync(path, 'utf8'))
    const words = ['--on', '2026-11-21', '--ranges', '--seed', '3', '--paths', '300', '--json']
    expect(await answer.text()).toBe((await ninbai(['plan', path, ...words])).out)
  })

  it.each([
    ['?ranges=1&paths=20001', ['?paths']],
    ['?ranges=1&paths=99', ['?paths']],
    ['?ranges=1&paths=', ['?paths']],
    ['?ranges=1&paths=1e3', ['?paths']],
    ['?ranges=1&seed=-1&paths=x', ['?seed', '?paths']],
    ['?ranges=1&seed=4294967296', ['?seed']],
    ['?ranges=1&seed=1&seed=2', ['?seed']],
    ['?ranges=1&ranges=1', ['?ranges']],
    ['?ranges=0', ['?ranges']],
    ['?ranges', ['?ranges']],
    ['?ranges=true', ['?ranges']],
    ['?seed=1', ['?seed']],
    ['?paths=300', ['?paths']],
    ['?ranges=1&path=300', ['?']],
  ])('is refused with the query %s', async (query, paths) => {
    const answer = await post(query)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const { type, errors } = await answer.json()
    expect(type).toBe('urn:ninbai:problem:invalid')
    expect(errors).toEqual(paths.map((path) => ({ path, message: expect.stringMatching(/[ぁ-ん].*。$/) })))
  })

  it.each(['/allocate', '/budget'])('is not for %s', async (path) => {
    expect((await post('?ranges=1', JSON.stringify(exampleMatter), path)).status).toBe(422)
  })

  it('takes the most paths within the time of a request', async () => {
    expect(await rangesOf('?ranges=1&paths=20000')).toMatchObject({ paths: 20_000 })
  })

  it('is described, with its limits', () => {
    const plan = JSON.parse(JSON.stringify(openapi())).paths['/plan'].post
    const told = Object.fromEntries(
      plan.parameters.map(({ name, schema }: { readonly name: string; readonly schema: unknown }) => [name, schema]),
    )
    expect(told).toEqual({
      on: { type: 'string', format: 'date' },
      ranges: { type: 'string', const: '1' },
      seed: { type: 'integer', minimum: 0, maximum: 4_294_967_295, default: 1 },
      paths: { type: 'integer', minimum: 100, maximum: 20_000, default: 10_000 },
    })
  })
})
