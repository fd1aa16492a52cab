import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '#law/rules.ts'
import { tables } from '#law/tables.ts'
import { lawDocument } from '#report/law-document.ts'

interface Contract {
  readonly evaluable?: boolean
  readonly title_ja?: string
}

const contract: Readonly<Record<string, Contract>> = JSON.parse(readFileSync('test/data/law-contract.json', 'utf8'))
const examples = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))

describe('docs/law.md', () => {
  it('is what the rules say (npm run law writes it anew)', () => {
    expect(readFileSync('docs/law.md', 'utf8')).toBe(lawDocument(rules, tables, examples))
  })

  it('holds every rule and every table of the contract', () => {
    const ids = Object.keys(contract).filter((id) => id !== '_conventions')
    const encoded = new Set([...rules, ...tables].map(({ id }) => id))
    expect(ids.filter((id) => !encoded.has(id))).toEqual([])
  })

  it('gives the tables the titles of the contract', () => {
    for (const { id, title } of tables) {
      const known = contract[id]
      if (known !== undefined) expect(title, id).toBe(known.title_ja)
    }
  })
})

describe('docs/corrections.md', () => {
  it('names only rules, tables, settings and examples that there are', () => {
    const text = readFileSync('docs/corrections.md', 'utf8')
    const encoded = new Set([...rules, ...tables].map(({ id }) => id))
    const named = [...text.matchAll(/`([a-z0-9-]+)`/g)].map((match) => match[1] ?? '')
    expect(named.filter((id) => !encoded.has(id))).toEqual([])
  })
})
