import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { dayFromNumber, isDay, monthOf } from '#base/day.ts'
import { evaluate } from '#law/evaluate.ts'
import type { Fact } from '#law/facts.ts'
import type { Finding } from '#law/finding.ts'
import type { RuleEntry } from '#law/rule.ts'
import { rules } from '#law/rules.ts'

// Both files are the project's rule reference of 2026-11-21, unchanged: what each rule asks and answers, and worked examples.
const contract: Readonly<Record<string, Contract>> = JSON.parse(readFileSync('test/data/law-contract.json', 'utf8'))
const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))

interface Contract {
  readonly evaluable: boolean
  readonly title_ja: string
  readonly input: Readonly<Record<string, Field>>
  readonly output: Readonly<Record<string, Field>>
}

interface Field {
  readonly type: string
  readonly unit?: string
  readonly enum?: readonly string[]
  readonly nullable?: boolean
  readonly optional?: boolean
  readonly default?: unknown
  readonly items?: Field
  readonly properties?: Readonly<Record<string, Field>>
}

interface Example {
  readonly rule: string
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly note: string
}

const nothing: Contract = { evaluable: false, title_ja: '', input: {}, output: {} }
const contractOf = (rule: RuleEntry) => contract[rule.id] ?? nothing
const examplesOf = (rule: RuleEntry) => examples.filter((example) => example.rule === rule.id)

/** What kind of value a field holds, all the way down. */
function kindOf({ type, enum: words, nullable = false, items, properties }: Field): object {
  return {
    ...{ type, nullable },
    ...(words && { enum: words.toSorted() }),
    ...(items && { items: kindOf(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, kindOf(field)])),
    }),
  }
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

/** The same of a JSON Schema, which says «or null» in two ways. */
function kindOfSchema(schema: Schema): object {
  const filled = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  const types = [filled.type ?? 'none'].flat()
  const { enum: words, items, properties } = filled
  return {
    type: types.find((type) => type !== 'null'),
    nullable: schema.anyOf !== undefined || types.includes('null'),
    ...(words && { enum: words.toSorted() }),
    ...(items && { items: kindOfSchema(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, kindOfSchema(inner)])),
    }),
  }
}

/** The same of a fact, as its JSON Schema tells it. */
function kindOfFact(fact: Fact<unknown>): object {
  // The library's type is wider than the part that we read.
  return kindOfSchema(z.toJSONSchema(fact.schema, { io: 'input' }) as Schema)
}

const units: Readonly<Record<string, string>> = { date: 'day', index: 'count' }

/** Values of that kind, mostly such as occur, and now and then at the ends of what a number or a day can be. */
function valuesOf({ type, unit, enum: words, nullable, items, properties }: Field): fc.Arbitrary<unknown> {
  if (nullable) return fc.option(valuesOf({ type, ...(unit && { unit }) }))
  if (words !== undefined) return fc.constantFrom(...words)
  if (items !== undefined) return fc.array(valuesOf(items), { maxLength: 5 })
  if (properties !== undefined) {
    return fc.record(Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, valuesOf(field)])))
  }
  const days = fc.integer({ min: -25_567, max: 84_005 }).map(dayFromNumber) // 1900 to 2199
  if (unit === 'date') return days
  if (unit === 'month') return days.map(monthOf)
  if (type === 'boolean') return fc.boolean()
  if (type === 'string') return fc.string({ minLength: 1, maxLength: 20 })
  if (unit === 'percent') return fc.nat({ max: 100_000_000 }).map((millionths) => millionths / 1_000_000)
  if (unit === 'yen') return fc.oneof({ arbitrary: fc.nat(100_000_000), weight: 9 }, fc.maxSafeNat(), fc.constant(0))
  return fc.oneof({ arbitrary: fc.integer({ min: 1, max: 60 }), weight: 9 }, fc.nat({ max: 20_000 }))
}

/** Whether an answer is of the kind that the contract tells. */
function fits(value: unknown, { type, unit, enum: words, nullable = false }: Field): boolean {
  if (value === null) return nullable
  if (words !== undefined) return words.includes(String(value))
  if (unit === 'date') return typeof value === 'string' && isDay(value)
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'array') return Array.isArray(value)
  return type === 'number' ? Number.isFinite(value) : typeof value === type
}

/** Reads every reason of a finding and of what it was built on. */
function readAll(finding: Finding<unknown>): void {
  for (const { label, value } of finding.steps) {
    expect(label).not.toBe('')
    expect(['string', 'number']).toContain(typeof value)
  }
  for (const { text } of finding.notes) expect(text).toMatch(/[ぁ-ん]/)
  for (const inner of finding.from) readAll(inner)
}

/** Asks as a program outside does: with JSON, and for JSON. */
function ask(rule: string, input: unknown) {
  const found = evaluate(rule, JSON.parse(JSON.stringify(input)))
  return found.kind === 'answer' ? JSON.parse(JSON.stringify(found.output)) : found
}

describe('規定の一覧', () => {
  it('has every id and every title once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length)
    for (const { title } of rules) expect(title).toMatch(/[ぁ-んァ-ヶ一-龠]/)
  })

  it('has worked examples for every rule', () => {
    for (const rule of rules) expect(examplesOf(rule).length, rule.id).toBeGreaterThan(0)
  })
})

describe.each(rules)('$id', (rule) => {
  const { evaluable, title_ja: title, input, output } = contractOf(rule)

  it('can be asked under its title, as the contract says', () => {
    expect(evaluable).toBe(true)
    expect(rule.title).toBe(title)
  })

  it('asks for the facts of the contract, and for no others', () => {
    expect(Object.keys(rule.facts).sort()).toEqual(Object.keys(input).sort())
    for (const [name, fact] of Object.entries(rule.facts)) {
      const field = input[name] ?? { type: 'none' }
      expect(kindOfFact(fact), name).toEqual(kindOf(field))
      expect('otherwise' in fact, `${name} may be left out`).toBe(field.optional ?? false)
      expect(fact.otherwise, `default of ${name}`).toEqual(field.default)
      if (field.unit !== undefined) expect(fact.unit, name).toBe(units[field.unit] ?? field.unit)
      expect(fact.label, name).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    }
  })

  it('answers with the fields of the contract, each with a label', () => {
    const always = Object.keys(output).filter((name) => !output[name]?.optional)
    expect(Object.keys(rule.answers)).toEqual(expect.arrayContaining(always))
    expect(Object.keys(output)).toEqual(expect.arrayContaining(Object.keys(rule.answers)))
    for (const label of Object.values(rule.answers)) expect(label).toMatch(/[ぁ-んァ-ヶ一-龠]/)
  })

  it('comes to what the worked examples say', () => {
    for (const { input: given, expected, note } of examplesOf(rule)) {
      const answer = ask(rule.id, given)
      const named = Object.fromEntries(Object.keys(expected).map((name) => [name, answer[name]]))
      expect(named, `${note}: ${JSON.stringify(given)}`).toEqual(expected)
      // What the contract calls optional may be absent; nothing else may.
      const always = Object.keys(rule.answers).filter((name) => !output[name]?.optional)
      expect(Object.keys(answer)).toEqual(expect.arrayContaining(always))
      expect(Object.keys(rule.answers)).toEqual(expect.arrayContaining(Object.keys(answer)))
    }
  })

  it('answers, refuses in Japanese or says that it does not cover it, whatever JSON it is given', () => {
    const good = fc.record(Object.fromEntries(Object.entries(input).map(([name, field]) => [name, valuesOf(field)])), {
      requiredKeys: Object.keys(input).filter((name) => !input[name]?.optional),
    })
    const changes = fc.dictionary(fc.constantFrom(...Object.keys(input), 'x', '__proto__'), fc.jsonValue(), {
      maxKeys: 2,
    })
    const bad = fc.tuple(good, changes).map(([facts, change]) => ({ ...facts, ...change }))
    fc.assert(
      fc.property(fc.oneof({ arbitrary: good, weight: 8 }, bad, fc.jsonValue()), (given) => {
        const found = evaluate(rule.id, given)
        if (found.kind === 'answer') {
          for (const [name, value] of Object.entries(found.output)) {
            expect(fits(value, output[name] ?? { type: 'none' }), `${name}: ${JSON.stringify(value)}`).toBe(true)
          }
          readAll(found.finding)
        } else if (found.kind === 'invalid') {
          expect(found.issues.length).toBeGreaterThan(0)
          for (const { message } of found.issues) expect(message).toMatch(/[ぁ-ん]/)
        } else {
          expect(found).toMatchObject({ kind: 'not-covered', reason: expect.stringMatching(/[ぁ-ん]/) })
        }
      }),
      { seed: 20261121, numRuns: 200 },
    )
  })
})
