import { describe, expect, it } from 'vitest'
import { letterKinds } from './letter-kinds.ts'

const kinds = Object.values(letterKinds)

describe('届く手紙の種類', () => {
  it('are thirty-five, each with a title of its own', () => {
    expect(Object.keys(letterKinds)).toHaveLength(35)
    expect(new Set(kinds.map(({ title }) => title)).size).toBe(35)
  })

  it('are read each in its own way, in hiragana', () => {
    expect(new Set(kinds.map(({ reading }) => reading)).size).toBe(35)
    for (const { reading } of kinds) expect(reading).toMatch(/^[ぁ-ん]+(・[ぁ-ん]+)*$/)
  })

  it('have ids in English', () => {
    for (const id of Object.keys(letterKinds)) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})
