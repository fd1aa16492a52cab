import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { bodyText, dayIn, longestBody, takesJson, wrongQuery } from './request.ts'

describe('Accept', () => {
  it.each([
    // RFC 9110, 12.5.1: the most exact range decides; q=0 refuses.
    [null, true],
    ['', true],
    ['*/*', true],
    ['application/json', true],
    ['APPLICATION/JSON', true],
    ['application/*', true],
    ['text/html, application/json;q=0.9', true],
    ['text/html,*/*;q=0.1', true],
    ['text/html', false],
    ['application/xml', false],
    ['application/json;q=0', false],
    ['application/json; Q=0.0', false],
    ['application/json;q=0, */*', false],
    ['application/*;q=0, */*', false],
    ['application/*;q=0, application/json', true],
    ['*/*;q=0', false],
    ['application/json;q=0.001', true],
    ['application/json;charset=utf-8', true],
    ['application/json;q=x', false],
    [';;;,,', false],
  ])('%s takes JSON: %s', (accept, expected) => {
    expect(takesJson(accept)).toBe(expected)
  })
})

const json = 'application/json'
const request = (body: BodyInit | null, headers: Readonly<Record<string, string>> = { 'Content-Type': json }) =>
  new Request('http://localhost/', { method: 'POST', headers, body })

describe('the body', () => {
  it.each([
    ['application/json', true],
    ['Application/JSON; charset=UTF-8', true],
    ['application/json;charset="utf-8"', true],
    ['application/vnd.ninbai.matter+json', true],
    ['application/problem+json', true],
    ['text/json', false],
    ['application/jsonp', false],
    ['application/json5', false],
    ['application/+json', false],
    ['application/x-www-form-urlencoded', false],
    ['application/json; charset=shift_jis', false],
    ['application/json; charset=utf-16', false],
    ['text/plain', false],
    ['', false],
  ])('as %s is read: %s', async (type, isRead) => {
    const read = await bodyText(request('{}', type === '' ? {} : { 'Content-Type': type }))
    expect(read).toEqual(isRead ? { text: '{}' } : expect.objectContaining({ problem: 'media-type' }))
  })

  it.each([
    ['gzip', false],
    ['br, gzip', false],
    ['IDENTITY', true],
    ['', false],
  ])('packed by %s is read: %s', async (coding, isRead) => {
    const headers = new Headers({ 'Content-Type': json, 'Content-Encoding': coding })
    const read = await bodyText(new Request('http://localhost/', { method: 'POST', headers, body: '{}' }))
    expect('text' in read).toBe(isRead)
  })

  it('is refused where it is not UTF-8, and loses the mark at its start', async () => {
    const shiftJis = new Uint8Array([0x22, 0x8b, 0xe0, 0x22])
    expect(await bodyText(request(shiftJis))).toMatchObject({ problem: 'bad-json' })
    expect(await bodyText(request('\uFEFF{}'))).toEqual({ text: '{}' })
    expect(await bodyText(request(null))).toEqual({ text: '' })
  })

  it('is read up to the limit and not a byte further, told before or not', async () => {
    const whole = new Uint8Array(longestBody).fill(0x20)
    const over = new Uint8Array(longestBody + 1).fill(0x20)
    expect(await bodyText(request(whole))).toMatchObject({ text: expect.stringMatching(/^ +$/) })
    expect(await bodyText(request(over))).toMatchObject({ problem: 'too-large' })
    const told = (length: number) => ({ 'Content-Type': json, 'Content-Length': String(length) })
    expect(await bodyText(request('{}', told(longestBody)))).toEqual({ text: '{}' })
    expect(await bodyText(request('{}', told(longestBody + 1)))).toMatchObject({ problem: 'too-large' })
  })

  it('is no longer asked for once it is too long', async () => {
    let asked = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        asked += 1
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const init = { method: 'POST', headers: { 'Content-Type': json }, body: endless, duplex: 'half' }
    expect(await bodyText(new Request('http://localhost/', init))).toMatchObject({ problem: 'too-large' })
    // Ten make the limit, one is over it, and one may have been fetched ahead.
    expect(asked).toBeLessThanOrEqual(12)
  })

  it('that breaks off is refused', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(3))
        controller.error(new Error('gone'))
      },
    })
    const init = { method: 'POST', headers: { 'Content-Type': json }, body: broken, duplex: 'half' }
    expect(await bodyText(new Request('http://localhost/', init))).toMatchObject({ problem: 'bad-request' })
  })

  it('comes whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(20)), async (text, cuts) => {
        const bytes = new TextEncoder().encode(text)
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            let at = 0
            for (const cut of cuts) {
              controller.enqueue(bytes.slice(at, at + cut))
              at += cut
            }
            controller.enqueue(bytes.slice(at))
            controller.close()
          },
        })
        const init = { method: 'POST', headers: { 'Content-Type': json }, body, duplex: 'half' }
        expect(await bodyText(new Request('http://localhost/', init))).toEqual({ text: text.replace(/^\uFEFF/, '') })
      }),
      { seed: 20261121 },
    )
  })
})

describe('the query', () => {
  const query = (text: string) => new URLSearchParams(text)

  it('names what is known, once', () => {
    expect(wrongQuery(query(''), [])).toEqual([])
    expect(wrongQuery(query('on=1'), ['on'])).toEqual([])
    expect(wrongQuery(query('on=1&on=1'), ['on'])).toEqual([{ path: '?on', message: '一つだけ書いてください。' }])
    expect(wrongQuery(query('no=1'), ['on'])).toEqual([
      { path: '?', message: 'URLの ? の後ろに書けるのは on だけです。' },
    ])
    expect(wrongQuery(query('__proto__'), [])).toEqual([
      { path: '?', message: 'ここでは、URLの ? の後ろには何も書けません。' },
    ])
  })

  it('names a day, or leaves it to today', () => {
    const today = () => day('2026-11-21')
    expect(dayIn(query(''), today)).toBe('2026-11-21')
    expect(dayIn(query('on=2024-02-29'), today)).toBe('2024-02-29')
    for (const text of ['on=2026-02-29', 'on=2026-1-1', 'on', 'on=today', 'on=1899-12-31', 'on=2200-01-01']) {
      expect(dayIn(query(text), today)).toBeNull()
    }
    expect([dayIn(query('on=1900-01-01'), today), dayIn(query('on=2199-12-31'), today)]).toEqual([
      '1900-01-01',
      '2199-12-31',
    ])
  })
})
