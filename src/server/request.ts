import { type Day, isDay } from '#base/day.ts'
import { grouped } from '#base/words.ts'
import type { Issue } from '#law/issues.ts'
import { rangeLimits, wholeWithin } from '#report/ranges-for.ts'
import { type RangeOptions, usualPaths, usualSeed } from '#simulation/ranges.ts'
import { type Refusal, refusal } from './problem.ts'

/** The most that a body may hold, in bytes. A real matter file has some ten thousand. */
export const longestBody = 1_000_000

/** Whether whoever asks takes JSON. Without the header everything is taken. */
export function takesJson(accept: string | null): boolean {
  if (accept === null || accept.trim() === '') return true
  const ranges = accept.split(',').map(rangeOf)
  // The most exact range decides (RFC 9110, 12.5.1).
  for (const exact of ['application/json', 'application/*', '*/*']) {
    const found = ranges.find(({ type }) => type === exact)
    if (found !== undefined) return found.quality > 0
  }
  return false
}

function rangeOf(text: string): { readonly type: string; readonly quality: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
}

/** The text of a JSON body, or why it is not taken. It is read as it comes, and never further than the limit. */
export async function bodyText(request: Request): Promise<{ readonly text: string } | Refusal> {
  const wrong = wrongMedia(request.headers)
  if (wrong !== null) return refusal('media-type', wrong)
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return tooLarge
  const bytes = await bytesOf(request)
  if ('problem' in bytes) return bytes
  try {
    // The mark at the start of some UTF-8 files is taken off.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return refusal('bad-json', '文字コードがUTF-8ではありません。UTF-8で送ってください。')
  }
}

const tooLarge = refusal(
  'too-large',
  '送れるのは1,000,000バイトまでです。別のファイルを選んでいないか確かめてください。',
)

/** application/json or …+json, in UTF-8 and not packed. */
function wrongMedia(headers: Headers): string | null {
  const coding = headers.get('content-encoding')
  if (coding !== null && coding.trim().toLowerCase() !== 'identity') {
    return '圧縮した本文は読みません。Content-Encoding を付けずに送ってください。'
  }
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  if (!/^application\/(?:[\w.!#$&^-]+\+)?json$/.test(type)) return 'Content-Type を application/json にしてください。'
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8)
  return charset === undefined || /^"?utf-8"?$/.test(charset) ? null : '文字コードはUTF-8にしてください。'
}

async function bytesOf(request: Request): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  try {
    for (;;) {
      const read = await reader?.read()
      if (read?.value === undefined) return joined(chunks, size)
      size += read.value.length
      if (size > longestBody) {
        await reader?.cancel()
        return tooLarge
      }
      chunks.push(read.value)
    }
  } catch {
    // Whoever asked has gone, or was too slow: nobody reads this answer.
    return refusal('bad-request', '本文が途中で切れました。')
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** The names in the query that are not known, and those that stand twice. Misspelt, they would silently change an answer. */
export function wrongQuery(query: URLSearchParams, known: readonly string[]): readonly Issue[] {
  const isUnknown = [...query.keys()].some((name) => !known.includes(name))
  const twice = known.filter((name) => query.getAll(name).length > 1)
  return [
    ...(isUnknown ? [{ path: '?', message: unknownName(known) }] : []),
    ...twice.map((name) => ({ path: `?${name}`, message: '一つだけ書いてください。' })),
  ]
}

const unknownName = (known: readonly string[]) =>
  known.length === 0
    ? 'ここでは、URLの ? の後ろには何も書けません。'
    : `URLの ? の後ろに書けるのは ${known.join('、')} だけです。`

/** 基準日. The day that the query names; null where it names none that there is. */
export function dayIn(query: URLSearchParams, today: () => Day): Day | null {
  const text = query.get('on')
  if (text === null) return today()
  return isDay(text) && text >= '1900-01-01' && text <= '2199-12-31' ? text : null
}

/** 頼める範囲. As on the command line, but for fewer paths: others wait for the same threads. */
export const rangeBounds = {
  seed: rangeLimits.seed,
  paths: { ...rangeLimits.paths, most: 20_000 },
} as const

/** 幅の頼み方. How the query asks for ranges, null where it does not; or what is wrong with it. */
export function rangesIn(query: URLSearchParams): { readonly ranges: RangeOptions | null } | readonly Issue[] {
  const isAsked = query.has('ranges')
  const issues: Issue[] = []
  if (isAsked && query.get('ranges') !== '1') issues.push({ path: '?ranges', message: '1 と書いてください。' })
  function whole(name: keyof typeof rangeBounds, usual: number): number {
    const [text, limits] = [query.get(name), rangeBounds[name]]
    if (text === null) return usual
    if (!isAsked) issues.push({ path: `?${name}`, message: 'ranges=1 と一緒に書いてください。' })
    const value = wholeWithin(text, limits)
    if (value !== null) return value
    const { least, most } = limits
    issues.push({ path: `?${name}`, message: `${grouped(least)}から${grouped(most)}までの整数を書いてください。` })
    return usual
  }
  const ranges = { seed: whole('seed', usualSeed), paths: whole('paths', usualPaths) }
  return issues.length > 0 ? issues : { ranges: isAsked ? ranges : null }
}
