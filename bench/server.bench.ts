import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { Hono } from 'hono'
import { bench, describe } from 'vitest'
import { day } from '#base/day.ts'
import { answerTo } from '#server/answers.ts'
import { app } from '#server/app.ts'
import { listen } from '#server/listen.ts'

// Requests under 50 connections over a real socket, as ratios against a bare route of the same framework in the same run. The load comes
// from the same process, and all work is done in one thread; `ninbai serve` reckons plans in threads of their own.

const whole = app({
  webRoot: 'src/web',
  today: () => day('2026-11-21'),
  work: async (job) => answerTo(job),
  log: (line) => {
    throw new Error(line)
  },
})
const bare = new Hono().post('/', async (context) => context.json({ length: (await context.req.text()).length }))
const limits = { headersMs: 60_000, requestMs: 60_000 }
const [listening, bareListening] = await Promise.all([listen(whole.fetch, 0, limits), listen(bare.fetch, 0, limits)])
for (const { server } of [listening, bareListening]) {
  server.unref()
  // While plans are reckoned in this thread, no connection is to be given up.
  server.keepAliveTimeout = 600_000
}

const connections = 50
const agent = new Agent({ keepAlive: true, maxSockets: connections })

function post(url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method: 'POST', headers: { 'Content-Type': 'application/json' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} ${answer.statusCode}`))
      answer.on('end', resolve).resume()
    })
    asked.on('error', reject).end(body)
  })
}

/** One round: a request on each connection. */
const round = async (url: string, body: string) => {
  await Promise.all(Array.from({ length: connections }, () => post(url, body)))
}

const facts = '{"net":360000,"interval":"monthly"}'
const matter = readFileSync('examples/first-letters.json', 'utf8')
const api = `${listening.address}api/v1`

describe('50 connections, a request on each', () => {
  bench('a bare route', async () => {
    await round(bareListening.address, facts)
  })
  bench('a rule', async () => {
    await round(`${api}/rules/wage-garnishment`, facts)
  })
  bench('a plan', async () => round(`${api}/plan?on=2026-11-21`, matter), {
    time: 100,
    iterations: 1,
    warmupIterations: 0,
  })
})
