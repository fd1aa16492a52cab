import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, serve } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'ninbai-'))

describe('ninbai serve', () => {
  let server: Server
  beforeAll(async () => {
    server = await serve({ PORT: '0', NINBAI_DATA_DIR: folder })
  })
  afterAll(async () => {
    await server.stop()
  })

  it('prints its address and keeps it in the data folder', () => {
    expect(readFileSync(join(folder, 'address'), 'utf8')).toBe(`${server.address}\n`)
  })

  it('serves the page under a policy that lets nothing out', async () => {
    const answer = await fetch(server.address)
    expect(answer.status).toBe(200)
    const policy = answer.headers.get('content-security-policy')?.split('; ')
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "worker-src 'self'"]))
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await answer.text()).toContain('<html lang="ja"')
  })

  it('serves its scripts to keep, and nothing outside the page', async () => {
    const page = await (await fetch(server.address)).text()
    const script = /src="\.?\/?(assets\/[^"]+\.js)"/.exec(page)?.[1]
    const answer = await fetch(`${server.address}${script}`)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    for (const path of [
      'package.json',
      '../package.json',
      '%2e%2e/package.json',
      'assets/../../cli/main.js',
      'no-such-page',
    ]) {
      expect((await fetch(`${server.address}${path}`)).status).toBe(404)
    }
  })

  it.each(['gzip', 'br'])(
    'sends its scripts and its answers as %s to who takes it, and plain to who does not',
    async (encoding) => {
      const page = await (await fetch(server.address)).text()
      const script = `${server.address}${/src="\/(assets\/[^"]+\.js)"/.exec(page)?.[1]}`
      const told = (url: string, accepted: string) => fetch(url, { headers: { 'Accept-Encoding': accepted } })
      const [small, whole] = [await told(script, encoding), await told(script, 'identity')]
      expect(small.headers.get('content-encoding')).toBe(encoding)
      expect(small.headers.get('cache-control')).toContain('immutable')
      expect(small.headers.get('vary')).toContain('Accept-Encoding')
      expect(whole.headers.get('content-encoding')).toBeNull()
      // The reader decodes it; on the way it was less than half as long.
      expect(await small.text()).toBe(await whole.text())
      expect(Number(small.headers.get('content-length')) * 2).toBeLessThan(Number(whole.headers.get('content-length')))
      expect((await told(server.address, encoding)).headers.get('content-encoding')).toBe(encoding)
    },
  )

  it('compresses what the API answers, which still may be kept', async () => {
    const url = `${server.address}api/v1/openapi.json`
    const first = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(await first.json()).toHaveProperty('openapi', '3.1.0')
    const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('tells its health', async () => {
    expect(await (await fetch(`${server.address}health`)).json()).toEqual({ status: 'ok' })
  })

  it('refuses a port that is taken, that is none, and a folder that cannot be written', async () => {
    const port = new URL(server.address).port
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    await expect(serve({ PORT: port, NINBAI_DATA_DIR: folder })).rejects.toThrow(/2 ポート .* は使われています/)
    await expect(serve({ PORT: 'abc', NINBAI_DATA_DIR: folder })).rejects.toThrow('2 PORT')
    await expect(serve({ PORT: '0', NINBAI_DATA_DIR: join(file, 'below') })).rejects.toThrow('2 NINBAI_DATA_DIR')
  })
})
