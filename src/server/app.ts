import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { isRoomAddress } from '#interview/room-addresses.ts'
import { type ApiOptions, api } from './api.ts'

/** Nothing but our own files, and no request from the page to anywhere: what is typed stays in the browser. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  manifestSrc: ["'self'"],
  connectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The service worker fetches the files of the page, to keep them on the device; it runs nothing else and shows nothing. */
const workerPolicy = { defaultSrc: ["'none'"], connectSrc: ["'self'"] }

export interface AppOptions extends ApiOptions {
  /** The folder of the page. */
  readonly webRoot: string
}

/** The API, and the web app as files. It keeps nothing and logs nothing of a request. */
export function app({ webRoot, ...options }: AppOptions): Hono {
  const server = new Hono()
  // Plans are some 200 kB of JSON; the files of the page lie beside their compressed twins.
  server.use('/api/*', compress())
  server.route('/api', api(options))
  const others = { referrerPolicy: 'no-referrer', strictTransportSecurity: false }
  const pageHeaders = secureHeaders({ ...others, contentSecurityPolicy: policy })
  const workerHeaders = secureHeaders({ ...others, contentSecurityPolicy: workerPolicy })
  server.use((context, next) => (context.req.path === '/sw.js' ? workerHeaders : pageHeaders)(context, next))
  server.get('/health', (context) => context.json({ status: 'ok' }))
  const onFound = (path: string, context: Context) => {
    const hashed = path.includes('/assets/')
    context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  }
  const page = serveStatic({ root: webRoot, path: 'index.html', precompressed: true, onFound })
  server.get('*', (context, next) => (isRoomAddress(context.req.path) ? page(context, next) : next()))
  server.get('*', serveStatic({ root: webRoot, precompressed: true, onFound }))
  // A way back for who mistyped an address; whatever has no such page yet says it in plain text.
  const lost = serveStatic({ root: webRoot, path: '404.html' })
  server.notFound(async (context) => {
    const found = await lost(context, async () => undefined)
    return found instanceof Response
      ? new Response(found.body, { status: 404, headers: found.headers })
      : context.text('このページはありません。', 404)
  })
  return server
}
