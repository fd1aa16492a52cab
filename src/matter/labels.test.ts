import { describe, expect, it } from 'vitest'
import { labelOf, labels } from './labels.ts'
import { matterJsonSchema } from './matter.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** The key of every field, however deep. */
function fieldNames({ properties = {}, additionalProperties, items, anyOf = [] }: Schema): readonly string[] {
  const inner = [...Object.values(properties), additionalProperties || {}, items ?? {}, ...anyOf]
  const filled = inner.filter((schema) => Object.keys(schema).length > 0)
  return [...Object.keys(properties), ...filled.flatMap(fieldNames)]
}

describe('項目の名前', () => {
  it('names every field of the schema, and no other', () => {
    const used = new Set(fieldNames(matterJsonSchema()))
    expect(Object.keys(labels).sort()).toEqual([...used].sort())
  })

  it('names every field in Japanese, without blanks around it', () => {
    for (const label of Object.values(labels)) {
      expect(label.trim()).toBe(label)
      expect(label).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    }
  })

  it('has nothing to say of a key that no schema has', () => {
    expect(labelOf('balance')).toBe('残高（残元金）')
    expect(['', 'colour', 'constructor', '__proto__', 'toString'].map(labelOf)).toEqual(Array(5).fill(undefined))
  })
})
