import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { type Imported, importedFrom, longestFile, matterText, unlocked } from './imported.ts'
import { type Locked, lock } from './locked.ts'

const savedText = readFileSync('test/data/saved/saved.v1-matter.v1-first-rooms.json', 'utf8')
const matterFile = readFileSync('test/data/full-matter.json', 'utf8')
const passphrase = 'eight or more'
const paths = (imported: Imported | { readonly kind: 'wrong' }) =>
  imported.kind === 'issues' ? imported.issues.map(({ path }) => path) : imported.kind

describe('the text of a file', () => {
  it('is a matter file, as every other reader takes it', () => {
    expect(importedFrom(matterFile)).toEqual({ kind: 'matter', matter: JSON.parse(matterFile) })
    expect(importedFrom(`\uFEFF${matterFile}`).kind).toBe('matter')
  })

  it('is something saved', () => {
    const imported = importedFrom(savedText)
    expect(imported.kind === 'saved' && imported.saved).toEqual(JSON.parse(savedText))
  })

  it('is a locked file, which gives what was locked', async () => {
    const imported = importedFrom(JSON.stringify(await lock(savedText, passphrase)))
    if (imported.kind !== 'locked') throw new Error(imported.kind)
    expect(await unlocked(imported.locked, passphrase)).toEqual({ kind: 'saved', saved: JSON.parse(savedText) })
    expect(await unlocked(imported.locked, 'another one')).toEqual({ kind: 'wrong' })
  })

  it.each(['ninbai/matter.v2', 'ninbai/saved.v2', 'ninbai/locked.v2'])('is of a newer version: %s', (schema) => {
    expect(importedFrom(JSON.stringify({ schema }))).toEqual({ kind: 'newer' })
  })

  it.each([
    ['', ''],
    ['{', ''],
    ['[]', ''],
    ['null', ''],
    ['{}', 'schema'],
    ['{"schema":"ninbai/plan.v1"}', 'schema'],
    ['{"schema":"ninbai/matter.v1","loans":[{"id":"a","balance":"1900万"}]}', 'loans[0].balance'],
    [savedText.replace('"revision": 7', '"revision": "7"'), 'revision'],
    [savedText.replace('"balance": 18500000', '"balance": -1'), 'matter.loans[0].balance'],
  ])('has its fault named, with the place: %j', (text, path) => {
    expect(paths(importedFrom(text))).toEqual([path])
  })

  it('is refused where it is longer than anything that is exported', () => {
    expect(paths(importedFrom(' '.repeat(longestFile + 1)))).toEqual([''])
  })
})

it('does not open a locked file within a locked file', async () => {
  const inner = JSON.stringify(await lock(savedText, passphrase))
  const outer: Locked = await lock(inner, passphrase)
  const imported = await unlocked(outer, passphrase)
  expect(imported.kind === 'issues' && imported.issues[0]?.message).toContain('もう一つ鍵つき')
})

describe('the file that is written', () => {
  it('is the matter again', () => {
    const parsed = matterFrom(JSON.parse(matterFile))
    if (!('matter' in parsed)) throw new Error('the sample is whole')
    const text = matterText(parsed.matter)
    expect(text.endsWith('}\n')).toBe(true)
    expect(parseMatter(text)).toEqual(parsed)
  })
})
