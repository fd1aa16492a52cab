import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Day } from '#base/day.ts'
import { ruleById, rules } from '#law/rules.ts'
import { ruleEntryJson } from '#report/rule-json.ts'
import { isSchemaName, schemas } from '#report/schemas.ts'
import { answerTo, type Job, type Reply } from './answers.ts'
import { documentResponse } from './document-response.ts'
import { openapi } from './openapi.ts'
import { plainText, problemResponse, refusal } from './problem.ts'
import { bodyText, dayIn, rangesIn, takesJson, wrongQuery } from './request.ts'
import type { Work } from './workers.ts'

export interface ApiOptions {
  /** 基準日 where a request names none; the edge reads the clock. */
  readonly today: () => Day
  readonly work: Work
  /** Takes a line for whoever runs the server: a method, a path as it stands below, the name of an error. Nothing of a request. */
  readonly log: (line: string) => void
}

type Answer = (context: Context, options: ApiOptions) => Response | Promise<Response>

interface Methods {
  readonly GET?: Answer
  readonly POST?: Answer
  /** The names that may stand in the query. */
  readonly query?: readonly string[]
}

const paths: Readonly<Record<string, Methods>> = {
  '/health': { GET: () => jsonResponse(plainText({ status: 'ok' })) },
  '/plan': {
    POST: (context, options) => ofMatter('plan', context, options),
    query: ['on', 'ranges', 'seed', 'paths'],
  },
  '/allocate': { POST: (context, options) => ofMatter('allocate', context, options), query: ['on'] },
  '/budget': { POST: (context, options) => ofMatter('budget', context, options), query: ['on'] },
  '/rules': { GET: (context) => documentResponse(context, 'rules', () => rules.map(ruleEntryJson)) },
  '/rules/:id': { GET: ruleEntry, POST: ofRule },
  '/schemas/:name': { GET: schema },
  '/openapi.json': { GET: (context) => documentResponse(context, 'openapi', openapi, JSON.stringify) },
}

/** The routes of the API, below `/api`. Answers need no cookie and give none; no other origin may read them (no CORS). */
export function api(options: ApiOptions): Hono {
  const server = new Hono()
  const contentSecurityPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }
  server.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'no-referrer', strictTransportSecurity: false }))
  for (const [path, methods] of Object.entries(paths)) {
    server.all(`/v1${path}`, async (context) => {
      try {
        return await answered(context, methods, options)
      } catch (error) {
        options.log(`${context.req.method} /api/v1${path} ${error instanceof Error ? error.name : typeof error}`)
        return problemResponse(refusal('bug', 'このプログラムの誤りです。送られた内容は残していません。'))
      }
    })
  }
  server.all('*', () => problemResponse(nothing))
  return server
}

const nothing = refusal('not-found', 'APIの場所は GET /api/v1/openapi.json に書かれています。')

function answered(context: Context, methods: Methods, options: ApiOptions): Response | Promise<Response> {
  const { method } = context.req
  const allow = allowed(methods)
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } })
  const answer = method === 'POST' ? methods.POST : method === 'GET' || method === 'HEAD' ? methods.GET : undefined
  if (answer === undefined) {
    return problemResponse(refusal('method-not-allowed', `ここで使えるのは ${allow} です。`), { Allow: allow })
  }
  if (!takesJson(context.req.header('accept') ?? null)) {
    return problemResponse(
      refusal('not-acceptable', '答えは application/json です。Accept に入れるか、Accept を付けずに送ってください。'),
    )
  }
  const issues = wrongQuery(new URL(context.req.url).searchParams, methods.query ?? [])
  return issues.length > 0
    ? problemResponse(refusal('invalid', 'URLに直すところがあります。', issues))
    : answer(context, options)
}

function allowed({ GET, POST }: Methods): string {
  return [...(GET === undefined ? [] : ['GET', 'HEAD']), ...(POST === undefined ? [] : ['POST']), 'OPTIONS'].join(', ')
}

async function ofMatter(
  kind: 'plan' | 'allocate' | 'budget',
  context: Context,
  { today, work }: ApiOptions,
): Promise<Response> {
  const query = new URL(context.req.url).searchParams
  const on = dayIn(query, today)
  if (on === null) return problemResponse(wrongDay)
  const asked = rangesIn(query)
  if (!('ranges' in asked)) return problemResponse(refusal('invalid', 'URLに直すところがあります。', asked))
  const body = await bodyText(context.req.raw)
  if ('problem' in body) return problemResponse(body)
  const job: Job = kind === 'plan' ? { kind, text: body.text, on, ...asked } : { kind, text: body.text, on }
  return replied(await work(job, context.req.raw.signal))
}

const wrongDay = refusal('invalid', 'URLに直すところがあります。', [
  { path: '?on', message: '基準日は、実際にある1900年から2199年までの日を「2026-11-21」の形で書いてください。' },
])

async function ofRule(context: Context): Promise<Response> {
  const id = context.req.param('id') ?? ''
  if (ruleById(id) === null) return unknownRule(id)
  const body = await bodyText(context.req.raw)
  // One rule takes far less than a second, whatever its facts.
  return 'problem' in body ? problemResponse(body) : replied(answerTo({ kind: 'rule', id, text: body.text }))
}

function ruleEntry(context: Context): Response {
  const id = context.req.param('id') ?? ''
  const rule = ruleById(id)
  return rule === null ? unknownRule(id) : documentResponse(context, `rules/${id}`, () => ruleEntryJson(rule))
}

/** The words about a rule that is not there, with those near to it, stand with the answers. */
const unknownRule = (id: string) => replied(answerTo({ kind: 'rule', id, text: '{}' }))

function schema(context: Context): Response {
  const name = context.req.param('name') ?? ''
  if (isSchemaName(name)) return documentResponse(context, `schemas/${name}`, schemas[name])
  return problemResponse(refusal('not-found', `様式の名は ${Object.keys(schemas).join('、')} のどれかです。`))
}

const replied = (reply: Reply) => ('text' in reply ? jsonResponse(reply.text) : problemResponse(reply))

function jsonResponse(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
