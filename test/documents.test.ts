import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matterFrom } from '#matter/parse.ts'
import { ninbai } from './cli/ninbai.ts'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const read = (name: string) => readFileSync(name, 'utf8')

/** The fenced blocks of a document in one language. */
function blocks(name: string, language: string): readonly string[] {
  return [...read(name).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  )
}

/** The words of a command line, as a shell takes them apart. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
}

describe('what the README and its examples print', () => {
  it.each([...blocks('README.md', 'console'), ...blocks('docs/examples.md', 'console')])(
    'is what the program prints: %s',
    async (block) => {
      const [command = '', ...shown] = block.split('\n')
      const [dollar, npx, name, ...rest] = words(command)
      expect([dollar, npx, name]).toEqual(['$', 'npx', 'ninbai'])
      const { code, out } = await ninbai(rest)
      expect(code).toBe(0)
      expect(shown.join('\n')).toBe(out)
    },
  )

  it('is a matter file where it shows one', () => {
    for (const block of blocks('README.md', 'json')) expect(matterFrom(JSON.parse(block))).toHaveProperty('matter')
  })

  it('names every command of the program, and no other', async () => {
    const usage = (await ninbai(['--help'])).out
    const named = [...read('README.md').matchAll(/npx ninbai ([a-z]+(?: (?:list|eval))?)/g)].map(
      (match) => match[1] ?? '',
    )
    for (const command of named) expect(usage).toContain(`ninbai ${command}`)
  })

  it('has exactly two commands for a fresh machine', () => {
    const commands = blocks('README.md', 'sh').flatMap((block) => block.trim().split('\n'))
    expect([...new Set(commands)].toSorted()).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })
})

describe('the guide', () => {
  it('shows the model rule as it is', () => {
    expect(blocks('docs/style.md', 'ts')).toContain(read('src/law/brokerage/brokerage-fee-cap.ts'))
  })
})

describe('every document', () => {
  it.each(documents)('%s leads only to files that exist, and names only commands that there are', (name) => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    for (const [, script = ''] of read(name).matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toContain(script)
    for (const [, path = ''] of read(name).matchAll(/`((?:src|test|docs|bench|examples|scripts)\/[\w./-]+\.\w+)`/g)) {
      expect(() => read(path), path).not.toThrow()
    }
  })
})
