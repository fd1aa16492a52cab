import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { day } from '#base/day.ts'
import { budgetLineIds } from '#matter/budget-items.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { budgetJson } from './budget-json.ts'
import { budgetJsonSchema, budgetSchema } from './budget-schema.ts'

function jsonOf(name: string) {
  const parsed = parseMatter(readFileSync(name, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  const { found, problems } = budgetOf(parsed.matter, day('2026-11-21'))
  return budgetJson(found, problems)
}

const files = ['first-letters', 'old-agency-debt', 'wage-seizure', 'guarantee-company'].map(
  (name) => `examples/${name}.json`,
)

describe('a budget as JSON', () => {
  it.each([...files, 'test/data/full-matter.json'])('of %s fits its schema, the same bytes twice', (name) => {
    const text = JSON.stringify(jsonOf(name))
    expect(JSON.stringify(jsonOf(name))).toBe(text)
    expect(budgetSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
  })

  it.each(files)('of %s names for every number a finding of the same value, and no finding without use', (name) => {
    const { findings, ...rest } = jsonOf(name)
    const named = new Set<string>()
    const walk = (value: unknown) => {
      if (value === null || typeof value !== 'object') return
      if ('finding' in value && typeof value.finding === 'string') {
        named.add(value.finding)
        expect(findings).toHaveProperty([value.finding])
        if ('value' in value) expect(findings[value.finding]?.value).toBe(value.value)
      }
      for (const inner of Object.values(value)) walk(inner)
    }
    walk(rest)
    for (const { from } of Object.values(findings)) for (const id of from) named.add(id)
    expect(named).toEqual(new Set(Object.keys(findings)))
  })

  const json = jsonOf('examples/first-letters.json')
  const row = (id: string) => json.rows.find((one) => one.id === id)

  it('has every row in its order, whatever is known', () => {
    expect(json).toMatchObject({ schema: 'ninbai/budget.v1', on: '2026-11-21', rules: { version: expect.any(String) } })
    for (const name of files) expect(jsonOf(name).rows.map(({ id }) => id)).toEqual(budgetLineIds)
  })

  it('has amounts, parts and the rows of the courts', () => {
    expect(row('utilities')).toMatchObject({
      ...{ side: 'expense', group: 'living', label: '水道・光熱費' },
      // 6,200 + 9,800 + 8,401 / 2, up
      usual: { state: 'amount', monthly: { value: 20_201 } },
      planned: { state: 'amount', monthly: { value: 20_201 } },
      parts: [
        { id: 'gas', category: 'utilities.gas', courtRows: { osaka: 'ガス代', fukuoka: '水道光熱費' } },
        { id: 'power', planned: null },
        { id: 'water', label: '水道代', monthly: { value: 4_201 } },
      ],
      yardsticks: ['public-assistance', 'food-and-utilities', 'seizure-floor', 'survey-utilities', 'survey-total'],
    })
    expect(row('income.pension')).toMatchObject({
      yardsticks: [],
      parts: [{ category: 'income.pension', courtRows: null, person: 'mother', state: 'amount' }],
    })
    expect(row('car')?.usual).toEqual({ state: 'none', monthly: null })
    expect(row('housing.rent')?.usual).toMatchObject({ state: 'amount', monthly: { value: 0 } })
  })

  it('has the totals, the plan, the offers and what comes once', () => {
    // 200,000 + 66,000; the lines of the file, 14,500 of public dues and 20,201 of utilities among them
    expect(json.usual).toMatchObject({
      ...{ income: { value: 266_000 }, expense: { value: 252_701 }, surplus: { value: 13_299 } },
      offer: { low: 0, high: 13_000, first: [] },
    })
    // 120,000 and 8,000 less, 62,000 more
    expect(json.planned).toMatchObject({
      ...{ expense: { value: 186_701 }, surplus: { value: 79_299 } },
      offer: { low: 30_000, high: 30_000 },
    })
    expect(json.oneOffs).toEqual([{ id: 'gifts', side: 'expense', label: '交際費', amount: 10_000 }])
    expect(json.household).toEqual([
      { person: 'debtor', name: '本人', age: 54 },
      { person: 'mother', name: '母', age: 81 },
    ])
    expect(json.checks.livingLooksTooLow).toBe(false)
    expect(json.problems).toMatchObject([{ kind: 'not-covered', rule: 'rehab-disposable-income' }])
  })

  it('holds nothing where nothing is told, and no 0 in its place', () => {
    const parsed = matterFrom({ schema: 'ninbai/matter.v1' })
    if ('issues' in parsed) throw new Error('empty')
    const { found, problems } = budgetOf(parsed.matter, day('2026-11-21'))
    const empty = budgetJson(found, problems)
    expect(empty).toMatchObject({ title: null, household: null, planned: null, yardsticks: [], findings: {} })
    expect(empty.usual).toMatchObject({ income: null, expense: null, surplus: null, capacities: [], offer: null })
    expect(new Set(empty.rows.map(({ usual }) => usual.state))).toEqual(new Set(['not-asked']))
    expect(new Set(empty.rows.map(({ planned }) => planned))).toEqual(new Set([null]))
    expect(empty.usual.openIncomes.length + empty.usual.openExpenses.length).toBe(budgetLineIds.length)
  })
})

describe('the schema of a budget', () => {
  const json = JSON.parse(JSON.stringify(jsonOf('examples/first-letters.json')))

  it('refuses a field more, a number without its finding, another version and a row that nobody knows', () => {
    const accepted = (change: object) => budgetSchema.safeParse({ ...json, ...change }).success
    expect(accepted({})).toBe(true)
    expect(accepted({ more: 1 })).toBe(false)
    expect(accepted({ schema: 'ninbai/budget.v2' })).toBe(false)
    expect(accepted({ on: '2026-02-30' })).toBe(false)
    expect(accepted({ usual: { ...json.usual, surplus: { value: 1 } } })).toBe(false)
    expect(accepted({ usual: { ...json.usual, surplus: { value: -1.5, finding: 'budget-surplus' } } })).toBe(false)
    expect(accepted({ usual: { ...json.usual, surplus: { value: -1, finding: 'budget-surplus' } } })).toBe(true)
    expect(accepted({ rows: [{ ...json.rows[0], id: 'income.gift' }] })).toBe(false)
    expect(accepted({ rows: [{ ...json.rows[0], group: 'gift' }] })).toBe(false)
  })

  it('is written as JSON Schema, with Japanese words for its fields', () => {
    const schema = budgetJsonSchema()
    expect(schema).toMatchObject({ $id: 'urn:ninbai:budget.v1', type: 'object', additionalProperties: false })
    expect(JSON.stringify(schema)).toContain('まだ聞いていない')
  })
})
