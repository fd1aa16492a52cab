import * as z from 'zod/mini'
import { type Fact, type FactTable, tableSchema } from '#law/facts.ts'
import type { RuleEntry } from '#law/rule.ts'
import { described, finding, orNull } from './plan-parts.ts'

const day = z.iso.date()
const { steps, notes, citations, confidence } = finding.shape
const corrections = described(
  z.array(z.strictObject({ said: z.string(), actually: z.string() })),
  'よくある説明と、じっさいのきまり',
)

/** 規定の答えの様式. What one rule says of some facts, and why. */
export const ruleSchema = z.strictObject({
  rule: z.string(),
  output: described(z.record(z.string(), z.unknown()), '答え。欄の名と意味は、規定の answers にある'),
  steps: described(steps, '計算の過程'),
  notes: described(notes, '注意'),
  corrections,
  ignored: described(z.array(z.string()), '送られたが、この規定が聞いていない項目の名（つづりを確かめる）'),
  finding: described(z.string(), 'この答えの id（findings の中）'),
  findings: described(z.record(z.string(), finding), 'この答えと、そのもとになった判断のすべて'),
})

export type RuleJson = z.infer<typeof ruleSchema>

/** 規定の紹介の様式. What a rule asks and answers, and where it is written. */
export const ruleEntrySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  confidence: described(confidence, '出どころの確かさ'),
  checked: described(day, '出どころと最後に照らし合わせた日'),
  decidedBy: described(orNull(z.string()), '版を決める日の項目'),
  versions: described(z.array(z.strictObject({ since: orNull(day), by: z.string() })), '版（新しい順）'),
  citations,
  facts: described(
    z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        unit: z.string(),
        otherwise: described(z.optional(z.unknown()), '書かなかったときの値'),
      }),
    ),
    '聞く事実',
  ),
  answers: described(z.record(z.string(), z.string()), '答えの欄の名と意味'),
  corrections,
})

export type RuleEntryJson = z.infer<typeof ruleEntrySchema>

/** The JSON Schema (2020-12) of the answer of a rule. */
export function ruleJsonSchema(): object {
  return { ...z.toJSONSchema(ruleSchema), title: '任売ナビ 規定の答え' }
}

/** The JSON Schema (2020-12) of what a rule tells of itself. */
export function ruleEntryJsonSchema(): object {
  return { ...z.toJSONSchema(ruleEntrySchema), title: '任売ナビ 規定の紹介' }
}

type Json = Readonly<Record<string, unknown>>

/** The JSON Schema (2020-12) of the facts that a rule asks for, with their labels. */
export function factsJsonSchema({ facts, title }: RuleEntry): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(tableSchema(facts), { io: 'input' })
  return { title: `${title}の事実`, ...withLabels(schema, facts) }
}

/** The labels stand with the facts, not in their schemas, all the way down. */
function withLabels(schema: Json, facts: FactTable): Json {
  const { properties } = schema
  if (!isJson(properties)) return schema
  const named = Object.entries(properties).map(([name, inner]) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
    return [name, fact === undefined || !isJson(inner) ? inner : { description: fact.label, ...labelled(inner, fact) }]
  })
  return { ...schema, properties: Object.fromEntries(named) }
}

function labelled(schema: Json, fact: Fact<unknown>): Json {
  const { fields, item } = fact
  // «Or null» is told by two branches.
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: schema.anyOf.map((one: Json) => labelled(one, fact)) }
  if (fields !== undefined) return withLabels(schema, fields)
  return item !== undefined && isJson(schema.items) ? { ...schema, items: labelled(schema.items, item) } : schema
}

function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
