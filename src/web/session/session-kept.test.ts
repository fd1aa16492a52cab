import { describe, expect, it } from 'vitest'
import type { Matter } from '#matter/matter.ts'
import {
  begun,
  type Holding,
  halted,
  holdingOf,
  isAtRisk,
  isUnsaved,
  type Kept,
  noSession,
  opened,
  type Session,
  withFirst,
  withMatter,
} from './session.ts'

const matter: Matter = { schema: 'ninbai/matter.v1' }
const other: Matter = { schema: 'ninbai/matter.v1', title: '別' }

function keptWith(changes: Partial<Kept> = {}): Session {
  const { visit, first, seen } = noSession
  const stored: Holding = { matter, visit, first, seen, name: 'メモ 1', exportedOn: null, exported: null }
  const kept: Kept = { id: 'abcdefgh', revision: 1, halt: null, stored, ...stored, ...changes }
  return opened(matter, { seen: null, kept })
}

describe('what waits to be saved', () => {
  it('is nothing right after opening, and nothing where nothing is kept', () => {
    expect(isUnsaved(keptWith())).toBe(false)
    expect(isUnsaved(withMatter(noSession, matter))).toBe(false)
    expect(holdingOf(noSession)).toBe(null)
  })

  it.each([
    ['the matter', withMatter(keptWith(), other)],
    ['what was typed', { ...keptWith(), visit: { ...noSession.visit, start: 'letter' } } satisfies Session],
    ['the first answers', withFirst(keptWith(), other)],
    ['what was seen', { ...keptWith(), seen: { matter, on: '2026-11-22' } } as Session],
    ['the name', keptWith({ name: '母の家' })],
    ['the export', keptWith({ exported: matter })],
  ])('is a change of %s', (_, session) => {
    expect(isUnsaved(session)).toBe(true)
  })
})

describe('what would be lost', () => {
  it.each([
    ['nothing was written', noSession, false],
    ['it is kept', keptWith(), false],
    ['keeping has stopped', halted(keptWith(), 'conflict'), true],
    ['a file is open', opened(matter, { seen: null, kept: null }), true],
    ['the first rooms have begun', begun(noSession, 'month'), true],
  ])('where %s', (_, session, isLost) => {
    expect(isAtRisk(session)).toBe(isLost)
  })
})

describe('a way in', () => {
  it('goes on with the first answers of the same visit', () => {
    const before = withFirst(begun(noSession, 'letter'), matter)
    expect(begun(before, 'month')).toEqual({ ...before, visit: { ...before.visit, start: 'month' } })
  })

  it.each([
    ['what is kept', keptWith()],
    ['what came from a file', opened(matter, { seen: null, kept: null })],
  ])('begins afresh beside %s', (_, session) => {
    expect(begun(session, 'paying')).toEqual({ ...noSession, visit: { ...noSession.visit, start: 'paying' } })
  })
})

it('does not stop what is not kept', () => {
  expect(halted(noSession, 'gone')).toBe(noSession)
})
