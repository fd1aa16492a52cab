import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matterJsonSchema, matterSchema } from './matter.ts'
import { parseMatter } from './parse.ts'

interface Schema {
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const full = JSON.parse(readFileSync('test/data/full-matter.json', 'utf8'))
const whole: Schema = matterJsonSchema()

/** The schema and all that it holds. */
function* all(schema: Schema): Generator<Schema> {
  yield schema
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? [])]
  if (schema.items) inner.push(schema.items)
  if (schema.additionalProperties) inner.push(schema.additionalProperties)
  for (const one of inner) yield* all(one)
}

/** `people[].bornOn` and so on: every field that the schema knows. */
function* fields(schema: Schema, path = ''): Generator<string> {
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    yield `${path}.${name}`
    yield* fields(inner, `${path}.${name}`)
  }
  for (const inner of schema.anyOf ?? []) yield* fields(inner, path)
  if (schema.items) yield* fields(schema.items, `${path}[]`)
  if (schema.additionalProperties) yield* fields(schema.additionalProperties, `${path}.*`)
}

/** The same for a value. The keys of a record of origins are anybody's. */
function* fieldsOf(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* fieldsOf(item, `${path}[]`)
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      const record = path === '.provenance' || path === '.provenance.*'
      if (!record) yield `${path}.${name}`
      yield* fieldsOf(inner, `${path}.${record ? '*' : name}`)
    }
  }
}

describe('案件ファイルの様式', () => {
  it('has one example that uses every field and holds together', () => {
    expect([...new Set(fieldsOf(full))].sort()).toEqual([...new Set(fields(whole))].sort())
    expect(parseMatter(JSON.stringify(full))).toEqual({ matter: full })
  })

  it('tells its version and its name', () => {
    expect(whole).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:ninbai:matter.v1',
      required: ['schema'],
    })
  })

  it('describes every field in Japanese', () => {
    for (const { properties } of all(whole)) {
      for (const [name, field] of Object.entries(properties ?? {})) {
        expect(field.description ?? '', name).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      }
    }
  })

  it('refuses unknown fields wherever fields have names', () => {
    const objects = [...all(whole)].filter(({ properties }) => properties !== undefined)
    expect(objects.length).toBeGreaterThan(25)
    for (const { additionalProperties } of objects) expect(additionalProperties).toBe(false)
  })

  it('asks for nothing but what holds the file together', () => {
    const required = new Set([...all(whole)].flatMap((schema) => schema.required ?? []))
    expect([...required].sort()).toEqual(
      [
        'amount',
        'from',
        'high',
        'id',
        'kind',
        'low',
        'on',
        'person',
        'property',
        'right',
        'schema',
        'step',
        'typical',
      ].sort(),
    )
  })

  it.each([
    // one whole range after the other: last day taken, first day refused
    ['bornOn', '1900-01-01', '1899-12-31'],
    ['bornOn', '2199-12-31', '2200-01-01'],
    ['bornOn', '2028-02-29', '2026-02-29'],
  ])('takes %s of %s and refuses %s', (field, taken, refused) => {
    const matter = (on: string) => ({ schema: 'ninbai/matter.v1', people: [{ id: 'a', [field]: on }] })
    expect(matterSchema.safeParse(matter(taken)).success).toBe(true)
    expect(matterSchema.safeParse(matter(refused)).success).toBe(false)
  })

  it.each<readonly [string, (value: number) => object, least: number, most: number]>([
    ['registeredUnits', (registeredUnits) => ({ properties: [{ id: 'a', kind: 'house', registeredUnits }] }), 1, 1_000],
    ['areaM2', (areaM2) => ({ properties: [{ id: 'a', kind: 'land', areaM2 }] }), 0, 1_000_000],
    ['rank', (rank) => ({ rights: [{ id: 'a', property: 'b', kind: 'mortgage', rank }] }), 1, 100],
    ['termMonths', (termMonths) => ({ loans: [{ id: 'a', termMonths }] }), 1, 1_200],
    ['paymentDay', (paymentDay) => ({ loans: [{ id: 'a', paymentDay }] }), 1, 31],
    ['bonusMonths', (month) => ({ loans: [{ id: 'a', bonusMonths: [month] }] }), 1, 12],
    ['ratePercent', (ratePercent) => ({ loans: [{ id: 'a', ratePercent }] }), 0, 100],
    ['months', (months) => ({ budget: { incomes: [{ id: 'a', person: 'b', kind: 'wage', months }] } }), 1, 12],
    ['days', (days) => ({ budget: { incomes: [{ id: 'a', person: 'b', kind: 'wage', days }] } }), 1, 366],
    ['discountPercent', (discountPercent) => ({ settings: { discountPercent } }), 0, 100],
    ['settlementOpeningPercent', (settlementOpeningPercent) => ({ settings: { settlementOpeningPercent } }), 0, 100],
    ['stopPercents', (stop) => ({ settings: { stopPercents: [0, stop] } }), 0, 100],
    ['insolvencyMonths', (insolvencyMonths) => ({ settings: { insolvencyMonths } }), 1, 120],
    [
      'arrangementInstalments',
      (high) => ({ settings: { arrangementInstalments: { low: 1, typical: 1, high } } }),
      1,
      1_200,
    ],
    [
      'timelineDays',
      (high) => ({ settings: { timelineDays: [{ step: 'petition', low: 0, typical: 0, high }] } }),
      0,
      3_650,
    ],
    ['deeds', (deeds) => ({ scenarios: [{ id: 'a', voluntarySale: { deeds } }] }), 0, 10],
    ['instalments', (amount) => ({ settings: { instalments: [amount] } }), 1, 1_000_000_000_000],
  ])('takes for %s the least and the most, and nothing beyond', (_, fields, least, most) => {
    const taken = (value: number) => matterSchema.safeParse({ schema: 'ninbai/matter.v1', ...fields(value) }).success
    expect([least - 1, least, most, most + 1].map(taken)).toEqual([false, true, true, false])
  })

  it('takes a trillion yen and not one more, so that sums stay exact', () => {
    const matter = (value: number) => ({ schema: 'ninbai/matter.v1', assets: [{ id: 'a', kind: 'cash', value }] })
    expect(matterSchema.safeParse(matter(1_000_000_000_000)).success).toBe(true)
    expect(matterSchema.safeParse(matter(1_000_000_000_001)).success).toBe(false)
  })
})
