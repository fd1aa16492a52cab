/// <reference types="vite/client" />
import { parseMatter } from '#matter/parse.ts'

export interface Example {
  readonly title: string
  readonly text: string
}

/** 例. The matter files of `examples/`, compiled into the page: it may not fetch. */
const files = import.meta.glob<string>('#examples/*.json', { query: '?raw', import: 'default', eager: true })

export const examples: readonly Example[] = Object.entries(files).map(([path, text]) => ({
  title: titleOf(text) ?? path.replace(/^.*\//, ''),
  text,
}))

function titleOf(text: string): string | null {
  const parsed = parseMatter(text)
  return 'matter' in parsed ? (parsed.matter.title ?? null) : null
}
