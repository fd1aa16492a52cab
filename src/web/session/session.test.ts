import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { noSession, opened, seenNow, undone, withFirst, withMatter, withNews } from './session.ts'

const first: Matter = { schema: 'ninbai/matter.v1', title: '前' }
const next: Matter = { schema: 'ninbai/matter.v1', title: '後' }
const [monday, later] = [day('2026-11-23'), day('2026-12-10')]
const kept = { kept: null }

describe('前回', () => {
  it('is the matter as it stands now, and today; nothing without a matter', () => {
    expect(seenNow(opened(first, { seen: null, ...kept }), monday)).toEqual({ matter: first, on: monday })
    expect(seenNow(noSession, monday)).toBe(null)
  })

  it('becomes what was there before the first writing of a day', () => {
    const session = withNews(opened(first, { seen: null, ...kept }), next, monday)
    expect(session).toMatchObject({ matter: next, past: [first], seen: { matter: first, on: monday } })
    const old = opened(first, { seen: { matter: first, on: monday }, ...kept })
    expect(withNews(old, next, later).seen).toEqual({ matter: first, on: later })
  })

  it('stays for all that is written on that day, and what was written can be taken back', () => {
    const once = withNews(opened(first, { seen: null, ...kept }), next, monday)
    const twice = withNews(once, { ...next, note: '二つ目' }, monday)
    expect(twice.seen).toEqual({ matter: first, on: monday })
    expect(undone(undone(twice)).matter).toEqual(first)
  })
})

describe('最初の答え', () => {
  const more: Matter = { ...first, note: '足した' }

  it('are the matter itself while nothing is added, whatever they say', () => {
    const once = withFirst(noSession, first)
    expect(once.matter).toBe(once.first)
    const twice = withFirst(once, next)
    expect(twice.matter).toBe(twice.first)
    expect(twice.matter).toBe(next)
  })

  it('change nothing when they are the same again', () => {
    const once = withFirst(noSession, first)
    expect(withFirst(once, { ...first })).toBe(once)
    const added = withMatter(once, more)
    expect(withFirst(added, { ...first })).toBe(added)
  })

  it('take in what is new, and leave what was added', () => {
    const added = withMatter(withFirst(noSession, first), more)
    expect(withFirst(added, next)).toMatchObject({ first: next, matter: { title: '後', note: '足した' } })
  })
})
