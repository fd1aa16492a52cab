import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = 'src/web'
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))

it('gives each class its looks in one sheet: all sheets are loaded together, and one name would mean two things', () => {
  const places = sheets.flatMap((sheet) => {
    const rules = readFileSync(join(folder, sheet), 'utf8').matchAll(/^\.([a-z][\w-]*) \{$/gm)
    return [...new Set([...rules].map(([, name]) => name))].map((name) => ({ name, sheet }))
  })
  const names = places.map(({ name }) => name)
  expect(names).toContain('how-to-write')
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  expect(places.filter(({ name }) => twice.includes(name))).toEqual([])
})
