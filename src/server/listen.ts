import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type ProblemKind, problemKinds, problemMedia, problemText, type Refusal, refusal } from './problem.ts'

export interface ListenLimits {
  /** How long the headers of a request may take to come. */
  readonly headersMs: number
  /** How long a whole request may take to come. */
  readonly requestMs: number
}

export interface Listening {
  readonly address: string
  readonly server: Server
}

/** Listens on a port of this machine (0 picks a free one). Rejects when the port cannot be had. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  { headersMs, requestMs }: ListenLimits,
): Promise<Listening> {
  const limits = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: 500 }
  // The adapter calls this for what is no URL; the app answers its own errors.
  const errorHandler = () =>
    new Response(problemText(noRequest), { status: 400, headers: { 'Content-Type': problemMedia } })
  const server = createServer(limits, getRequestListener(fetch, { hostname: '127.0.0.1', errorHandler }))
  server.on('clientError', refuseSocket)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const at = server.address()
      resolve({ address: `http://localhost:${typeof at === 'object' && at !== null ? at.port : port}/`, server })
    })
  })
}

const noRequest = refusal('bad-request', 'リクエストの行かヘッダーが、HTTPの決まりに合っていません。')

/** What never became a request is answered by hand, in the same form. */
function refuseSocket(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const given = refusals[error.code ?? ''] ?? noRequest
  const body = problemText(given)
  socket.end(
    [
      `HTTP/1.1 ${problemKinds[given.problem].status} ${reasons[given.problem] ?? 'Bad Request'}`,
      `Content-Type: ${problemMedia}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

const refusals: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: refusal(
    'request-timeout',
    'リクエストが最後まで届きませんでした。もう一度送ってください。',
  ),
  HPE_HEADER_OVERFLOW: refusal('headers-too-large', 'URLかヘッダーが長すぎます。'),
}
const reasons: Readonly<Partial<Record<ProblemKind, string>>> = {
  'request-timeout': 'Request Timeout',
  'headers-too-large': 'Request Header Fields Too Large',
}
