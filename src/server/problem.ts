import type { Issue } from '#law/issues.ts'

/** 断りの種類. Every refusal of the server: its status, and its title in Japanese. The last word of its `type` is the name here. */
export const problemKinds = {
  'bad-request': { status: 400, title: 'HTTPとして読めません' },
  'bad-json': { status: 400, title: 'JSONとして読めません' },
  'not-found': { status: 404, title: 'この場所には何もありません' },
  'method-not-allowed': { status: 405, title: 'この方法では使えません' },
  'not-acceptable': { status: 406, title: 'JSONで受け取れるようにしてください' },
  'request-timeout': { status: 408, title: '時間内に届きませんでした' },
  'too-large': { status: 413, title: '大きすぎます' },
  'media-type': { status: 415, title: '送り方が違います' },
  invalid: { status: 422, title: '直すところがあります' },
  'missing-facts': { status: 422, title: '事実が足りません' },
  'not-covered': { status: 422, title: 'この事実は扱っていません' },
  'headers-too-large': { status: 431, title: 'ヘッダーが大きすぎます' },
  bug: { status: 500, title: '思いがけない不具合が起きました' },
  busy: { status: 503, title: '混み合っています' },
  'too-much-work': { status: 503, title: '計算に時間がかかりすぎます' },
} as const

export type ProblemKind = keyof typeof problemKinds

/** 断り. Why there is no answer; `errors` names the places. */
export interface Refusal {
  readonly problem: ProblemKind
  readonly detail: string
  readonly errors: readonly Issue[]
}

/** More would help nobody to find the first. */
const mostErrors = 100

export function refusal(problem: ProblemKind, detail: string, errors: readonly Issue[] = []): Refusal {
  return { problem, detail, errors: errors.slice(0, mostErrors) }
}

/** The body of a refusal by RFC 9457. */
export function problemText({ problem, detail, errors }: Refusal): string {
  const { status, title } = problemKinds[problem]
  return plainText({ type: problemType(problem), title, status, detail, errors })
}

/** The JSON Schema of that body. */
export const problemJsonSchema = {
  type: 'object',
  title: '断り（RFC 9457）',
  properties: {
    type: { description: '断りの種類', enum: Object.keys(problemKinds).map(problemType) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'どうすればよいか' },
    errors: {
      description: '直すところ。path は loans[0].balance の形で、全体のことなら空。URLのことなら ? で始まる',
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'message'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'errors'],
  additionalProperties: false,
}

/** A stable name, not an address: what a program compares. */
function problemType(kind: string): string {
  return `urn:ninbai:problem:${kind}`
}

export const problemMedia = 'application/problem+json; charset=utf-8'

/** The refusal as an HTTP answer. Nothing of it is to be kept by anybody on the way. */
export function problemResponse(given: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(problemText(given), {
    status: problemKinds[given.problem].status,
    headers: { 'Content-Type': problemMedia, 'Cache-Control': 'no-store', ...headers },
  })
}

/** JSON as the command line prints it, to the byte. */
export function plainText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
