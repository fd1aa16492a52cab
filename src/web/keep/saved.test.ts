import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { raised, readSaved, type Saved } from './saved.ts'
import { savedOf, sessionOf } from './saved-session.ts'

const folder = 'test/data/saved'
const files = readdirSync(folder)
const valueIn = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))

function savedIn(name: string): Saved {
  const read = readSaved(valueIn(name))
  if (read.kind !== 'saved') throw new Error(`${name}: ${JSON.stringify(read)}`)
  return read.saved
}

const plain = () => valueIn('saved.v1-matter.v1-first-rooms.json')

describe('what was saved by every version that there was', () => {
  it('stands in the folder, named by its versions', () => {
    const versions = new Set(files.map((name) => /^saved\.v\d+-matter\.v\d+/.exec(name)?.[0]))
    expect([...versions]).toEqual(['saved.v1-matter.v1'])
  })

  it.each(files)('opens: %s', (name) => {
    expect(savedIn(name)).toMatchObject({ schema: 'ninbai/saved.v1', matter: { schema: 'ninbai/matter.v1' } })
  })

  // While it is the newest version, nothing of it is lost or changed.
  it.each(files.filter((name) => name.startsWith('saved.v1-matter.v1')))('is read whole: %s', (name) => {
    expect(savedIn(name)).toEqual(valueIn(name))
  })
})

describe('a record that is not understood', () => {
  it.each([
    ['a newer record', { ...plain(), schema: 'ninbai/saved.v2', what: 'is not known' }],
    ['a much newer record', { schema: 'ninbai/saved.v12' }],
    ['a newer matter', { ...plain(), matter: { schema: 'ninbai/matter.v2' } }],
    ['a newer first matter', { ...plain(), first: { schema: 'ninbai/matter.v2' } }],
    [
      'a newer matter of the last visit',
      { ...plain(), seen: { matter: { schema: 'ninbai/matter.v3' }, on: '2026-11-15' } },
    ],
  ])('is told to be newer: %s', (_, value) => {
    expect(readSaved(value)).toEqual({ kind: 'newer' })
  })

  it.each([
    ['nothing', undefined, 'schema'],
    ['a text', 'ninbai/saved.v1', 'schema'],
    ['a version that is no number', { ...plain(), schema: 'ninbai/saved.v01' }, 'schema'],
    ['an unknown field', { ...plain(), colour: 'red' }, 'colour'],
    ['a field that is missing', { ...plain(), revision: undefined }, 'revision'],
    ['no matter', { ...plain(), matter: undefined }, 'matter'],
    [
      'a broken matter',
      { ...plain(), matter: { schema: 'ninbai/matter.v1', loans: [{ id: 'a', balance: -1 }] } },
      'matter.loans[0].balance',
    ],
    ['a broken first matter', { ...plain(), first: { schema: 'ninbai/matter.v1', titel: '' } }, 'first.titel'],
    ['a broken matter of the last visit', { ...plain(), seen: { matter: {}, on: '2026-11-15' } }, 'seen.matter.schema'],
    ['a day that does not exist', { ...plain(), savedOn: '2026-02-30' }, 'savedOn'],
    ['a revision of nothing', { ...plain(), revision: 0 }, 'revision'],
    ['an id that is a path', { ...plain(), id: '../../etc/passwd' }, 'id'],
    [
      'an unknown letter',
      { ...plain(), visit: { ...(plain().visit as object), letters: ['love-letter'] } },
      'visit.letters[0]',
    ],
    ['a long name', { ...plain(), name: 'あ'.repeat(61) }, 'name'],
  ])('is told to be broken, with the place: %s', (_, value, path) => {
    const read = readSaved(value)
    expect(read.kind === 'broken' && read.issues.map((issue) => issue.path)).toContain(path)
  })
})

it('goes through every step from its version on', () => {
  const steps = ['b', 'c', 'd'].map((to) => (record: object) => ({
    ...record,
    path: `${(record as { path: string }).path}${to}`,
  }))
  expect(raised({ path: 'a' }, 1, steps)).toEqual({ path: 'abcd' })
  expect(raised({ path: 'c' }, 3, steps)).toEqual({ path: 'cd' })
  expect(raised({ path: 'd' }, 4, steps)).toEqual({ path: 'd' })
})

describe('opening what was saved', () => {
  const saved = savedIn('saved.v1-matter.v1-first-rooms.json')

  it('brings back the matter, what was typed, and where it is kept', () => {
    const session = sessionOf(saved, day('2026-11-22'))
    expect(session).toMatchObject({ matter: saved.matter, visit: saved.visit, first: saved.first, past: [] })
    expect(session.kept).toMatchObject({
      id: saved.id,
      name: 'メモ 1',
      revision: 7,
      exportedOn: '2026-11-20',
      exported: null,
    })
  })

  it.each([
    // opened on, last time: what was known when it was written last, from the next day on
    ['2026-11-22', saved.seen],
    ['2026-11-23', { matter: saved.matter, on: '2026-11-22' }],
    ['2027-03-01', { matter: saved.matter, on: '2026-11-22' }],
    // A clock that was wrong when it was saved, or is wrong now.
    ['2026-11-21', saved.seen],
  ])('on %s has its last time', (on, seen) => {
    expect(sessionOf(saved, day(on)).seen).toEqual(seen)
  })

  it('and saving it again on the same day gives the same record', () => {
    const { kept } = sessionOf(saved, day('2026-11-22'))
    if (kept === null) throw new Error('it is not kept')
    const writing = { id: saved.id, revision: 7, savedOn: day('2026-11-22') }
    expect(savedOf(kept.stored, writing)).toEqual(saved)
    expect(savedOf({ ...kept.stored, exported: kept.stored.matter }, writing).changedSinceExport).toBe(false)
  })
})
