import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonOf, matterShape, placesOf, type Shape } from './gaps.ts'
import { toldMatters, wholeMatters } from './whole-matters.ts'

const withoutNumbers = (path: string) => path.replace(/\[\d+\]/g, '[]')

/** Every field of the file, and every word of those that choose one of several. */
function* wanted(shape: Shape, path = ''): Generator<string> {
  const inner = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape
  if (path !== '') yield path
  for (const word of inner.enum ?? []) yield `${path}=${word}`
  if (inner.items !== undefined) yield* wanted(inner.items, `${path}[]`)
  for (const [key, item] of Object.entries(inner.properties ?? {}))
    yield* wanted(item, path === '' ? key : `${path}.${key}`)
}

describe('the generated matters', () => {
  it('use every field of the file, and every word that a field may say', () => {
    const sample = fc.sample(toldMatters, { seed: 20261121, numRuns: 800 })
    const drawn = new Set(
      sample.flatMap((told) =>
        [...placesOf(jsonOf(told), matterShape)].flatMap(({ path, value, shape }) => {
          const inner = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape
          const at = withoutNumbers(path)
          return value === null ? [] : inner.enum === undefined ? [at] : [at, `${at}=${value}`]
        }),
      ),
    )
    expect([...wanted(matterShape)].filter((path) => !drawn.has(path))).toEqual([])
  })

  it('leave out a fact here and there, as null or not asked, and know what it was', () => {
    const sample = fc.sample(wholeMatters, { seed: 20261121, numRuns: 100 })
    const hidden = sample.flatMap(({ hidden: left }) => left)
    expect(hidden.length).toBeGreaterThan(100)
    expect(sample.some(({ hidden: left }) => left.length === 0)).toBe(true)
    for (const { matter, hidden: left } of sample) {
      const places = new Map([...placesOf(jsonOf(matter), matterShape)].map(({ path, value }) => [path, value]))
      for (const { path, value } of left) {
        expect(value).not.toBeNull()
        expect(places.get(path) ?? null).toBeNull()
      }
    }
  })
})
