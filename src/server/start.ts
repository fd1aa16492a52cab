import { serve } from '@hono/node-server'
import { app } from './app.ts'

/** Starts the server on a port (0 picks a free one) and gives its address. Rejects when the port cannot be had. */
export function startServer(webRoot: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app(webRoot).fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve(`http://localhost:${info.port}/`)
    })
    server.once('error', reject)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)))
  })
}
