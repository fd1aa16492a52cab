import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url))

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the built page on a free port of this machine, under the strict policy it is made for. */
export async function servePage(): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/web is not there. Build it: `npx vite build`.')
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = join(folder, pathname === '/' ? 'index.html' : pathname)
    const body = path.startsWith(folder) ? await readFile(path).catch(() => null) : null
    const type = types[extname(path)] ?? 'application/octet-stream'
    response.writeHead(body === null ? 404 : 200, { 'content-type': type, 'content-security-policy': policy })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
