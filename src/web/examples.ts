/// <reference types="vite/client" />
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

/** These files are our own, and the tests hold them to the schema; the parser of matters is loaded later. */
function titleOf(text: string): string | null {
  const { title }: { readonly title?: string } = JSON.parse(text)
  return title ?? null
}
