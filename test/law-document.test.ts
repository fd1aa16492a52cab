import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dayWords } from '#base/words.ts'
import { correctionSections, corrections, correctionsChecked } from '#law/corrections.table.ts'
import { rules } from '#law/rules.ts'
import { settings } from '#law/settings.ts'
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
  const page = readFileSync('docs/corrections.md', 'utf8')

  it('holds the rows of the table, section by section, and no others', () => {
    const shown = page
      .split('\n## ')
      .slice(1)
      .flatMap((section) => {
        const [title = '', ...lines] = section.split('\n')
        const [, , ...rows] = lines.filter((line) => line.startsWith('|'))
        return rows.map((row) => [
          title,
          ...row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ])
      })
    const isSetting = (id: string) => Object.hasOwn(settings, id)
    const rows = corrections.map(({ said, actually, rules: ids, where }) => [
      ...[correctionSections[where], said, actually],
      ids.map((id) => `${isSetting(id) ? '設定 ' : ''}\`${id}\``).join('、'),
    ])
    expect(shown).toEqual(rows)
  })

  it('tells the day on which the rows were compared', () => {
    expect(page).toContain(dayWords(correctionsChecked))
  })

  it('stands in docs/law.md with every rule and table that it names', () => {
    const sections = new Map(
      readFileSync('docs/law.md', 'utf8')
        .split('<a id="')
        .map((text) => [text.slice(0, text.indexOf('"')), text] as const),
    )
    for (const { said, rules: ids } of corrections) {
      for (const id of ids.filter((each) => !Object.hasOwn(settings, each)))
        expect(sections.get(id), id).toContain(said)
    }
  })
})
