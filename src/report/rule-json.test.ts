import { describe, expect, it } from 'vitest'
import { evaluate } from '#law/evaluate.ts'
import { rules } from '#law/rules.ts'
import { ruleEntryJson, ruleJson } from './rule-json.ts'
import { factsJsonSchema, ruleEntryJsonSchema, ruleEntrySchema, ruleJsonSchema, ruleSchema } from './rule-schema.ts'

function answer(id: string, facts: unknown) {
  const evaluation = evaluate(id, facts)
  if (evaluation.kind !== 'answer') throw new Error(`${id} does not answer: ${evaluation.kind}`)
  return ruleJson(evaluation)
}

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** Every fact within a JSON Schema, by its name. */
function factsIn({ properties = {}, items, anyOf = [] }: Schema): readonly (readonly [string, Schema])[] {
  const inner = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf]
  return [...Object.entries(properties), ...inner.flatMap(factsIn)]
}

describe('規定の答え', () => {
  it('holds the answer, and the findings that it rests on once', () => {
    // 8,920,000円の8割、2割（民事執行法60条3項、民事執行規則39条）
    const told = answer('auction-minimum-bid', { standardPrice: 8_920_000, price: 1 })
    expect(told).toMatchObject({
      ...{ rule: 'auction-minimum-bid', output: { minBid: 7_136_000, deposit: 1_784_000 } },
      ...{ finding: 'auction-minimum-bid', ignored: ['price'] },
    })
    expect(told.findings['auction-minimum-bid']).toMatchObject({ steps: told.steps, notes: told.notes, from: [] })
    expect(ruleSchema.safeParse(JSON.parse(JSON.stringify(told))).success).toBe(true)
  })

  it('names what else was reckoned for it', () => {
    const told = answer('brokerage-fee-cap', {
      ...{ price: 19_000_000, mediationContractDate: '2026-11-21', side: 'seller' },
    })
    for (const { from } of Object.values(told.findings))
      for (const id of from) expect(told.findings).toHaveProperty([id])
  })

  it('carries what is commonly said, as a whole sentence', () => {
    const told = answer('wage-garnishment', { net: 360_000, interval: 'monthly' })
    expect(told.corrections.length).toBeGreaterThan(0)
    for (const { actually } of told.corrections) expect(actually).toMatch(/[^。]。$/)
  })
})

describe('規定の紹介', () => {
  it.each(rules)('$id fits its schema', (rule) => {
    const told = ruleEntryJson(rule)
    expect(ruleEntrySchema.safeParse(JSON.parse(JSON.stringify(told))).error?.issues).toBeUndefined()
    expect(told.facts.map(({ name }) => name)).toEqual(Object.keys(rule.facts))
  })

  it('tells a default where there is one, and null where a fact may be left out without one', () => {
    const entry = (id: string) => rules.filter((rule) => rule.id === id).map(ruleEntryJson)[0]?.facts
    expect(entry('brokerage-fee-cap')).toContainEqual(
      expect.objectContaining({ name: 'agentTaxable', otherwise: true }),
    )
    expect(entry('brokerage-fee-cap')?.find(({ name }) => name === 'price')).not.toHaveProperty('otherwise')
    const open = rules.flatMap((rule) =>
      Object.entries(rule.facts)
        .filter(([, fact]) => 'otherwise' in fact && fact.otherwise === undefined)
        .map(([name]) => [rule.id, name] as const),
    )
    expect(open.length).toBeGreaterThan(0)
    for (const [id, name] of open) expect(entry(id)?.find((fact) => fact.name === name)?.otherwise).toBeNull()
  })
})

describe('規定の事実の様式', () => {
  it.each(rules)('$id labels every fact, however deep', (rule) => {
    const schema = factsJsonSchema(rule)
    expect(schema).not.toHaveProperty('$schema')
    expect(schema.title).toBe(`${rule.title}の事実`)
    const all = factsIn(schema)
    expect(all.length).toBeGreaterThanOrEqual(Object.keys(rule.facts).length)
    for (const [name, inner] of all) expect(inner, name).toHaveProperty('description')
  })

  it('asks for what must be given and bounds it', () => {
    const [minimumBid] = rules.filter(({ id }) => id === 'auction-minimum-bid').map(factsJsonSchema)
    expect(minimumBid).toMatchObject({
      required: ['standardPrice'],
      properties: { standardPrice: { type: 'integer', minimum: 0 } },
    })
  })

  it('is 2020-12 for the answers as well', () => {
    for (const schema of [ruleJsonSchema(), ruleEntryJsonSchema()]) {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        additionalProperties: false,
      })
    }
  })
})
