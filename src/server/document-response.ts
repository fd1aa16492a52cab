import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { plainText } from './problem.ts'

interface Made {
  readonly text: string
  readonly tag: string
}

/** What the program tells of itself is the same as long as it runs. */
const made = new Map<string, Made>()

/** A document about the program itself, with an ETag. It may be kept, and is asked about before it is used again. */
export function documentResponse(
  context: Context,
  name: string,
  make: () => unknown,
  write: (value: unknown) => string = plainText,
): Response {
  const { text, tag } = made.get(name) ?? firstMade(name, write(make()))
  const headers = { 'Cache-Control': 'public, no-cache', ETag: tag }
  if (isKnown(context.req.header('if-none-match') ?? '', tag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}

function firstMade(name: string, text: string): Made {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  made.set(name, { text, tag })
  return { text, tag }
}

function isKnown(header: string, tag: string): boolean {
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes(tag) || tags.includes('*')
}
