import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { answerTo } from '#server/answers.ts'
import { app } from '#server/app.ts'
import { problemKinds } from '#server/problem.ts'

const text = readFileSync('docs/api.md', 'utf8')
const blocks = [...text.matchAll(/^```console\n\$ ([^\n]*)\n([\s\S]*?)^```$/gm)]

const server = app({
  webRoot: 'src/web',
  today: () => day('2026-11-21'),
  work: async (job) => answerTo(job),
  log: (line) => expect(line).toBe('nothing'),
})

/** Asks as the line of curl does; only what the document uses is understood. */
async function curl(line: string): Promise<string> {
  const [, url = '', header = '', body = '', , lines, after, word = ''] =
    /^curl -s '?([^' ]+)'? -H '([^']+)' -d (\S+|'[^']+')( \| head -(\d+)| \| grep -A (\d+) '([^']+)')?$/.exec(line) ??
    []
  const [name = '', value = ''] = header.split(': ')
  const data = body.startsWith('@') ? readFileSync(body.slice(1), 'utf8') : body.slice(1, -1)
  const answer = await server.request(url, { method: 'POST', headers: { [name]: value }, body: data })
  const shown = await answer.text()
  const all = shown.split('\n')
  const from = after === undefined ? 0 : all.findIndex((one) => one.includes(word))
  const until = after === undefined ? lines : from + Number(after) + 1
  return until === undefined ? shown : `${all.slice(from, Number(until)).join('\n')}\n`
}

describe('docs/api.md', () => {
  it.each(blocks.map(([, line = '', shown = '']) => [line, shown]))(
    'shows what comes back: %s',
    async (line, shown) => {
      expect(shown).toBe(await curl(line))
    },
  )

  it('shows something', () => {
    expect(blocks.length).toBe(6)
  })

  it('tells every refusal with its status', () => {
    const rows = [...text.matchAll(/^\| (\d{3}) \| ([^|]*) \|/gm)].flatMap(([, status, kinds = '']) =>
      [...kinds.matchAll(/`([\w-]+)`/g)].map(([, kind]) => [kind, Number(status)]),
    )
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(problemKinds).map(([kind, { status }]) => [kind, status])),
    )
  })
})
