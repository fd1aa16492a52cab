import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing but our own files, and no request from the page to anywhere: what is typed stays in the browser. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The web app as files. It keeps nothing and logs nothing of a request. */
export function app(webRoot: string): Hono {
  const server = new Hono()
  server.use(
    secureHeaders({ contentSecurityPolicy: policy, referrerPolicy: 'no-referrer', strictTransportSecurity: false }),
  )
  server.get('/health', (context) => context.json({ status: 'ok' }))
  server.use(
    '*',
    serveStatic({
      root: webRoot,
      onFound: (path, context) => {
        const hashed = path.includes('/assets/')
        context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  server.notFound((context) => context.text('このページはありません。', 404))
  return server
}
