import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { answerTo } from '#server/answers.ts'
import { app } from '#server/app.ts'
import { type Listening, listen } from '#server/listen.ts'
import { ninbai } from './cli/ninbai.ts'
import { type Server, serve } from './serve.ts'

const json = { 'Content-Type': 'application/json' }

/** Sends bytes as they are and gives all that comes back until the connection ends. */
function raw(address: string, ...pieces: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
    })
    // The server may end the connection before it has read everything.
    socket.on('error', () => undefined).on('close', () => resolve(text))
    for (const piece of pieces) socket.write(piece)
  })
}

/** The refusal in what came back by the wire. */
function refusedBy(text: string, status: number, kind: string): void {
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(text).toMatch(/content-type: application\/problem\+json; charset=utf-8\r\n/i)
  const body = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  expect(JSON.parse(body)).toMatchObject({ type: `urn:ninbai:problem:${kind}`, status })
}

describe('the API of ninbai serve', () => {
  let server: Server
  beforeAll(async () => {
    server = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
  })
  afterAll(async () => {
    await server.stop()
  })

  const post = (path: string, body: string) =>
    fetch(`${server.address}api/v1${path}`, { method: 'POST', headers: json, body })

  it.each(readdirSync('examples'))('gives of %s what the command line prints, to the byte', async (name) => {
    const [path, text] = [`examples/${name}`, readFileSync(`examples/${name}`, 'utf8')]
    for (const command of ['plan', 'budget', 'allocate']) {
      const shown = await ninbai([command, path, '--on', '2026-11-21', '--json'])
      const answer = await post(`/${command}?on=2026-11-21`, command === 'allocate' ? `{"matter":${text}}` : text)
      expect(answer.status).toBe(shown.code === 0 ? 200 : 422)
      if (shown.code === 0) expect(await answer.text()).toBe(shown.out)
    }
  })

  it('gives the rules and the schemas as the command line does', async () => {
    const get = async (path: string) => (await fetch(`${server.address}api/v1${path}`)).text()
    expect(await get('/rules')).toBe((await ninbai(['rules', 'list', '--json'])).out)
    for (const name of ['matter', 'plan', 'allocation', 'budget']) {
      expect(await get(`/schemas/${name}`)).toBe((await ninbai(['schema', name])).out)
    }
    const facts = '{"net":360000,"interval":"monthly"}'
    const shown = await ninbai(['rule', 'wage-garnishment', '--input', facts, '--json'])
    expect(await (await post('/rules/wage-garnishment', facts)).text()).toBe(shown.out)
  })

  it('takes no more than its limit, told beforehand or not', async () => {
    const long = ' '.repeat(1_000_001)
    expect((await post('/plan', long)).status).toBe(413)
    const head =
      'POST /api/v1/plan HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n'
    const told = await raw(server.address, `${head}Content-Length: 4000000000\r\n\r\n{`)
    refusedBy(told, 413, 'too-large')
    const chunk = `186A0\r\n${' '.repeat(100_000)}\r\n`
    const chunked = await raw(server.address, `${head}Transfer-Encoding: chunked\r\n\r\n`, ...Array(11).fill(chunk))
    refusedBy(chunked, 413, 'too-large')
    const fits = await raw(
      server.address,
      `${head}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array(10).fill(chunk),
      '0\r\n\r\n',
    )
    refusedBy(fits, 400, 'bad-json')
  })

  it('refuses what is no HTTP in the same form', async () => {
    refusedBy(await raw(server.address, 'hello\r\n\r\n'), 400, 'bad-request')
    refusedBy(
      await raw(server.address, 'GET /api/v1/health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'),
      400,
      'bad-request',
    )
    refusedBy(
      await raw(server.address, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
      431,
      'headers-too-large',
    )
    const twice = 'POST /api/v1/plan HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}'
    refusedBy(await raw(server.address, twice), 400, 'bad-request')
  })

  it('is still there after bytes of any kind', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'GET ',
        'POST ',
        '/api/v1/plan',
        ' HTTP/1.1',
        '\r\n',
        '\r\n\r\n',
        'Host: x',
        'Content-Length: 5',
        ': ',
      ),
      fc.uint8Array({ maxLength: 30 }),
    )
    const bytes = fc.array(piece, { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(bytes, async (pieces) => {
        // The last line makes an end of whatever was begun.
        const text = await raw(server.address, ...pieces, '\r\n\r\nX\r\n\r\n')
        expect(text).not.toMatch(/^HTTP\/1\.1 5/m)
        expect(text).not.toMatch(/^ *at /m)
      }),
      { seed: 20261121, numRuns: 300 },
    )
    expect((await fetch(`${server.address}api/v1/health`)).status).toBe(200)
  })

  it('answers others while a plan takes long', { timeout: 120_000 }, async () => {
    // 40 loans of which little is known: many times the trying of what may be that one loan takes.
    const loans = Array.from({ length: 40 }, (_, index) => ({
      ...{ id: `loan-${index}`, balance: 20_000_000, balanceOn: '2026-05-01', firstMissedMonth: '2026-02' },
      ...{ lender: { kind: 'bank' }, ratePercent: 1.5, instalment: 90_000, paymentDay: 27, termMonths: 420 },
    }))
    const ended: string[] = []
    const ask = async (path: string, body: string) => {
      const answer = await post(path, body)
      ended.push(path)
      return answer.status
    }
    const slow = ask('/plan', JSON.stringify({ schema: 'ninbai/matter.v1', loans }))
    expect(await ask('/rules/auction-minimum-bid', '{"standardPrice":8920000}')).toBe(200)
    expect(await ask('/budget', '{"schema":"ninbai/matter.v1"}')).toBe(200)
    expect(await slow).toBe(200)
    expect(ended).toEqual(['/rules/auction-minimum-bid', '/budget', '/plan'])
  })
})

describe('a request that does not come to its end', () => {
  let listening: Listening
  beforeAll(async () => {
    const given = app({
      webRoot: 'src/web',
      today: () => day('2026-11-21'),
      work: async (job) => answerTo(job),
      log: (line) => expect(line).toBe('nothing'),
    })
    listening = await listen(given.fetch, 0, { headersMs: 300, requestMs: 600 })
  })
  afterAll(() => {
    listening.server.close()
  })

  it.each([
    ['its headers', 'GET /api/v1/health HTTP/1.1\r\nHost: x\r\n'],
    [
      'its body',
      'POST /api/v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a"',
    ],
    [
      'a piece',
      'POST /api/v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{',
    ],
  ])('is ended: %s', async (_, text) => {
    refusedBy(await raw(listening.address, text), 408, 'request-timeout')
  })
})
