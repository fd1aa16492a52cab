import { describe, expect, it } from 'vitest'
import { letterKinds } from '#matter/letter-kinds.ts'
import { terms, termsIn } from './terms.ts'

const hiragana = /^[\p{Script=Hiragana}ー・]+$/u

describe('the terms', () => {
  it.each(terms)('$term has its reading in hiragana and one plain sentence or more', ({ reading, meaning }) => {
    expect(reading).toMatch(hiragana)
    expect(meaning).toMatch(/。$/)
    expect(meaning.length).toBeLessThanOrEqual(60)
  })

  it('are explained once each', () => {
    const names = terms.map(({ term }) => term)
    expect(new Set(names).size).toBe(names.length)
  })

  it('of a text are those that stand in it, in the order of the table', () => {
    expect(termsIn('開札の前に任意売却を').map(({ term }) => term)).toEqual(['任意売却', '開札'])
    expect(termsIn('')).toEqual([])
  })
})

describe('the letters', () => {
  it.each(Object.values(letterKinds))('$title has its reading in hiragana', ({ reading }) => {
    expect(reading).toMatch(hiragana)
  })
})
