import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

// The table of docs/style.md, «What may import what», is the rule; this test holds the code to it.

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src')

interface Row {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

/** The rows of the table, by folder; «all above» is spelled out. */
function importTable(): ReadonlyMap<string, Row> {
  const guide = readFileSync(join(root, 'docs/style.md'), 'utf8')
  const section = guide.split('## What may import what')[1]?.split('\n## ')[0] ?? ''
  const table = new Map<string, Row>()
  for (const line of section.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim())
    const [, folder, folders, packages] = cells
    if (folder === undefined || !/^[a-z]+$/.test(folder) || folder === 'folder') continue
    table.set(folder, {
      folders: folders === 'all above' ? [...table.keys()] : names(folders),
      packages: names(packages),
    })
  }
  return table
}

function names(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(',')
    .map((name) => name.trim().replace(/ \(.*\)$/, ''))
    .filter((name) => name !== '' && name !== '–')
}

interface Import {
  readonly file: string
  readonly from: string
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => join(source, name))

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm)
  return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? '' }))
})

const folderOf = (file: string) => relative(source, file).split('/')[0] ?? ''
const name = (file: string) => relative(root, file)

/** Where an import of our own leads; null for a package. */
function target({ file, from }: Import): string | null {
  if (from.startsWith('#')) return join(source, from.slice(1))
  return from.startsWith('.') ? join(dirname(file), from) : null
}

const table = importTable()
const pure = ['base', 'law', 'matter', 'assessment', 'simulation', 'reading', 'interview', 'report']

describe('the arrows between the folders', () => {
  it('stand in the guide for every folder that there is', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => !folder.endsWith('.ts')))
    expect([...folders].filter((folder) => !table.has(folder))).toEqual([])
    expect(table.get('law')).toEqual({ folders: ['base'], packages: ['zod/mini'] })
  })

  it('lead only where the guide says', () => {
    const wrong = imports.filter(({ file, from }) => {
      const row = table.get(folderOf(file))
      if (row === undefined || !from.startsWith('#')) return false
      const to = from.slice(1).split('/')[0] ?? ''
      return to !== folderOf(file) && !row.folders.includes(to)
    })
    expect(wrong.map(({ file, from }) => `${name(file)} → ${from}`)).toEqual([])
  })

  it('reach only the packages that the guide names', () => {
    const wrong = imports.filter(({ file, from }) => {
      const row = table.get(folderOf(file))
      if (row === undefined || from.startsWith('#') || from.startsWith('.')) return false
      const allowed = ['cli', 'server', 'store', 'batch'].includes(folderOf(file))
        ? ['node:', ...row.packages]
        : row.packages
      return !allowed.some((known) => from === known || from.startsWith(known.endsWith(':') ? known : `${known}/`))
    })
    expect(wrong.map(({ file, from }) => `${name(file)} → ${from}`)).toEqual([])
  })

  it('are written # across folders and ./ within one, never ../', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (from.includes('../')) return true
      const own = `#${folderOf(file)}/`
      // Within a folder that has subfolders a rule names its neighbour by subject: #law/jhf/….
      return (
        from.startsWith(own) &&
        !relative(join(source, folderOf(file)), file).includes('/') &&
        !from.slice(own.length).includes('/')
      )
    })
    expect(wrong.map(({ file, from }) => `${name(file)} → ${from}`)).toEqual([])
  })

  it('make no cycle of files', () => {
    const edges = new Map(
      files.map((file) => [file, imports.filter((each) => each.file === file).flatMap((each) => target(each) ?? [])]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    function visit(file: string, path: readonly string[]): void {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].map(name).join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const next of edges.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('lead to files that exist', () => {
    const lost = imports.filter((each) => {
      const to = target(each)
      return to !== null && /\.tsx?$/.test(to) && !files.includes(to)
    })
    expect(lost.map(({ file, from }) => `${name(file)} → ${from}`)).toEqual([])
  })
})

describe('the pure folders', () => {
  it('hold no clock, no chance and no outside world', () => {
    const forbidden =
      /\b(new Date|Date\.|Date\(|Math\.random|performance\.|setTimeout|setInterval|crypto\.|fetch\(|process\.|console\.|globalThis|DateTimeFormat|toLocale\w*)/
    const wrong = files
      .filter((file) => pure.includes(folderOf(file)))
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        const found = forbidden.exec(code)
        return found === null ? [] : [`${name(file)}: ${found[0]}`]
      })
    expect(wrong).toEqual([])
  })
})

describe('the files', () => {
  it('have no index below src, and one address each', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file)).map(name)).toEqual(['src/index.ts'])
  })

  it('name their rule: a rule file bears the id that it defines', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(file, 'utf8')
      if (!/^export const \w+ = rule\(/m.test(text)) return false
      const id = /^ {2}id: '([^']+)',$/m.exec(text)?.[1] ?? /^const id = '([^']+)'/m.exec(text)?.[1]
      return `${id}.ts` !== file.split('/').at(-1)
    })
    expect(wrong.map(name)).toEqual([])
  })

  it('read nothing outside the project', () => {
    const outside = new RegExp(['\\.\\.', 'shared'].join('/'))
    expect(files.filter((file) => outside.test(readFileSync(file, 'utf8'))).map(name)).toEqual([])
  })
})
